//! What is asked. Names of fields are the words of kinds in `assistance`, after whom they are asked of.

/// How many children have a row of their own; more than that is told to a person.
pub const CHILDREN: usize = 8;
/// So many of them stand open from the beginning.
pub const CHILDREN_SHOWN: usize = 2;

/// Incomes that many have, asked of each adult.
pub const INCOMES: [&str; 9] = [
    "wage",
    "unemployment_benefit",
    "activity_support",
    "establishment_benefit",
    "sickness_benefit",
    "sickness_compensation",
    "parental_benefit",
    "pension",
    "study_grant_and_loan",
];

/// Incomes that fewer have.
pub const INCOMES_MORE: [&str; 12] = [
    "business",
    "elderly_support",
    "survivors_pension",
    "insurance",
    "tax_refund",
    "capital",
    "gift",
    "loan",
    "sale",
    "inheritance",
    "care_allowance",
    "other",
];

/// What each adult pays to be able to work.
pub const COSTS_OF_ADULT: [&str; 3] = ["union_fee", "unemployment_fund", "work_travel"];

/// Incomes that are the whole household's.
pub const INCOMES_OF_HOME: [&str; 6] = [
    "child_allowance",
    "housing_allowance",
    "housing_supplement",
    "maintenance_support",
    "maintenance",
    "study_allowance_of_pupil",
];

/// Costs beside the rent.
pub const COSTS: [&str; 5] = [
    "electricity",
    "home_insurance",
    "child_care",
    "medicine",
    "health_care",
];

/// Costs that come seldom; most of them a person judges.
pub const COSTS_MORE: [&str; 13] = [
    "dental_urgent",
    "dental",
    "glasses",
    "child_leisure",
    "winter_clothes",
    "internet",
    "home_equipment",
    "baby_equipment",
    "moving",
    "contact_with_child",
    "identity_card",
    "rent_debt",
    "other",
];

pub const ASSETS: [&str; 6] = [
    "bank_account",
    "cash",
    "shares_and_funds",
    "vehicle",
    "savings_of_child",
    "other",
];

pub const ADULTS: &str = "adults";
pub const TWO: &str = "two";
pub const OTHERS: &str = "others";
pub const OTHERS_PAY: &str = "others-pay";
pub const YES: &str = "yes";
pub const RENT: &str = "rent";
pub const LODGERS: &str = "lodgers";
pub const LUNCH: &str = "lunch";
pub const SCHOOL: &str = "school";

/// Of an adult: `adult2-wage`, counted from one.
pub fn of_adult(nth: usize, kind: &str) -> String {
    format!("adult{}-{kind}", nth + 1)
}
/// Of a child: `child1-age`, counted from one.
pub fn of_child(nth: usize, what: &str) -> String {
    format!("child{}-{what}", nth + 1)
}
pub fn income(kind: &str) -> String {
    format!("income-{kind}")
}
pub fn cost(kind: &str) -> String {
    format!("cost-{kind}")
}
pub fn asset(kind: &str) -> String {
    format!("asset-{kind}")
}
