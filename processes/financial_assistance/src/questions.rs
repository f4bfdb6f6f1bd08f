//! The questions of an application, the same on the phone, on paper and when staff enter it.

use crate::events::Application;
use crate::state::State;
use crate::terms::{Home, Living, Together};
use assistance::{Month, Ore};
use casework::page::{Choice, Kind, Tone};
use casework::{Arg, File, Given, Page, Question, Say};
use jiff::civil::Date;

pub const CHILDREN_MAX: usize = 12;
const COUPLE: &[&str] = &[COUPLE_KEY];
const COUPLE_KEY: &str = "financial-assistance-living-couple";

/// Which list of kinds an amount is from.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum List {
    Costs,
    Mine,
    Partners,
    Assets,
}

impl List {
    pub const ALL: [Self; 4] = [Self::Costs, Self::Mine, Self::Partners, Self::Assets];
    /// The question that asks which there are.
    pub fn which(self) -> &'static str {
        match self {
            Self::Costs => "costs",
            Self::Mine => "incomes",
            Self::Partners => "partner-incomes",
            Self::Assets => "assets",
        }
    }
    fn label(self) -> &'static str {
        match self {
            Self::Costs => "financial-assistance-costs",
            Self::Mine => "financial-assistance-incomes",
            Self::Partners => "financial-assistance-partner-incomes",
            Self::Assets => "financial-assistance-assets",
        }
    }
    fn help(self) -> &'static str {
        match self {
            Self::Costs => "financial-assistance-costs-help",
            Self::Mine => "financial-assistance-incomes-help",
            Self::Partners => "financial-assistance-partner-incomes-help",
            Self::Assets => "financial-assistance-assets-help",
        }
    }
    fn heading(self) -> &'static str {
        match self {
            Self::Costs => "financial-assistance-cost-amounts",
            Self::Mine => "financial-assistance-income-amounts",
            Self::Partners => "financial-assistance-partner-amounts",
            Self::Assets => "financial-assistance-asset-amounts",
        }
    }
    /// Those that the form asks for, by their names in `assistance`; what is rarer is told in words.
    pub fn kinds(self) -> &'static [&'static str] {
        match self {
            Self::Costs => &COSTS,
            Self::Mine | Self::Partners => &INCOMES,
            Self::Assets => &ASSETS,
        }
    }
    /// The text that names a kind.
    pub fn name(self, kind: &str) -> Say {
        let list = match self {
            Self::Costs => "cost",
            Self::Mine | Self::Partners => "income",
            Self::Assets => "asset",
        };
        Say {
            key: format!("assistance-{list}-{}", kind.replace('_', "-")).into(),
            args: Vec::new(),
        }
    }
    /// The question for the amount of one kind.
    pub fn amount(self, kind: &str) -> String {
        format!("{}-{kind}", self.which())
    }
}

const COSTS: [&str; 12] = [
    "electricity",
    "home_insurance",
    "unemployment_fund",
    "union_fee",
    "work_travel",
    "child_care",
    "medicine",
    "health_care",
    "dental_urgent",
    "dental",
    "glasses",
    "other",
];
const INCOMES: [&str; 16] = [
    "wage",
    "unemployment_benefit",
    "activity_support",
    "establishment_benefit",
    "sickness_benefit",
    "sickness_compensation",
    "parental_benefit",
    "child_allowance",
    "maintenance_support",
    "housing_allowance",
    "study_grant_and_loan",
    "pension",
    "tax_refund",
    "business",
    "gift",
    "other",
];
const ASSETS: [&str; 6] = [
    "bank_account",
    "cash",
    "shares_and_funds",
    "vehicle",
    "own_home",
    "other_property",
];

/// A month in a sentence, by its first day.
pub fn said(month: Month) -> Say {
    Say::key("financial-assistance-month-of").with("month", Arg::Month(month.first_day()))
}

/// This month and the next; the one that is not applied for yet goes first.
pub fn months(state: &State, today: Date) -> Vec<Month> {
    let applied = |month: &Month| {
        let mut all = state.applications.iter();
        all.any(|one| one.asked.month == *month && !one.is_withdrawn())
    };
    let this = Month::of(today).into_iter();
    let all = this.flat_map(|this| [this.before(), this, this.months_after(1)]);
    all.filter(|month| !applied(month)).collect()
}

/// All of them on a page.
pub fn asked(mut page: Page, file: &File<State>, given: &Given) -> Page {
    let before = file.state.latest().map(|applied| &applied.asked);
    let with = before.is_none();
    page = page.ask(month(&file.state, given)).ask(with_before(
        Question::choice("living", Living::KEYS, "financial-assistance-living")
            .help("financial-assistance-living-help"),
        before.map(|before| before.living.key()),
    ));
    if with {
        page = partner(page);
    }
    page = page
        .ask(
            Question::text("others", 2, "financial-assistance-others")
                .help("financial-assistance-others-help")
                .when("living", &[Living::WithOthers.key()]),
        )
        .ask(children(before));
    page = home(page, before);
    for list in List::ALL {
        if list == List::Partners && !with && before.is_some_and(|before| before.adults.len() < 2) {
            continue;
        }
        page = amounts(page, list, before);
    }
    crate::questions_last::asked(page, before)
}

fn month(state: &State, given: &Given) -> Question {
    let months = months(state, given.today);
    let all = months.iter().map(|month| Choice {
        value: month.to_string(),
        label: said(*month),
        help: None,
    });
    let question = Question::new("month", Kind::Choice(all.collect()), "financial-assistance-month")
        .help("financial-assistance-month-help");
    let now = Month::of(given.today).filter(|now| months.contains(now));
    with_before(question, now.map(|now| now.to_string()))
}

fn partner(page: Page) -> Page {
    page.ask(
        Question::text("partner-name", 120, "financial-assistance-partner-name")
            .group("financial-assistance-partner")
            .when("living", COUPLE),
    )
    .ask(
        Question::new(
            "partner-number",
            Kind::PersonalNumber,
            "financial-assistance-partner-number",
        )
        .help("financial-assistance-partner-number-help")
        .group("financial-assistance-partner")
        .when("living", COUPLE),
    )
    .ask(
        Question::choice("together", Together::KEYS, "financial-assistance-together")
            .help("financial-assistance-together-help")
            .group("financial-assistance-private")
            .when("living", COUPLE),
    )
    .ask(
        Question::long("together-text", 2_000, "financial-assistance-together-text")
            .help("financial-assistance-together-text-help")
            .group("financial-assistance-private")
            .when("living", COUPLE)
            .optional(),
    )
}

fn children(before: Option<&Application>) -> Question {
    let item = vec![
        Question::text("name", 120, "financial-assistance-child-name"),
        Question::new(
            "number",
            Kind::PersonalNumber,
            "financial-assistance-child-number",
        )
        .help("financial-assistance-child-number-help")
        .optional(),
        Question::date("born", "financial-assistance-child-born")
            .help("financial-assistance-child-born-help")
            .optional(),
        Question::text("days", 2, "financial-assistance-child-days")
            .help("financial-assistance-child-days-help")
            .optional(),
    ];
    let kind = Kind::Repeat {
        item,
        max: CHILDREN_MAX,
        add: Say::key("financial-assistance-child-add"),
    };
    let known = before.filter(|before| !before.children.is_empty());
    let help = match known {
        Some(_) => "financial-assistance-children-again-help",
        None => "financial-assistance-children-help",
    };
    Question::new("child", kind, "financial-assistance-children")
        .help(help)
        .optional()
}

fn home(page: Page, before: Option<&Application>) -> Page {
    let lived = [Home::OwnContract, Home::SecondHand, Home::Room, Home::Owned].map(Home::key);
    page.ask(with_before(
        Question::choice("home", Home::KEYS, "financial-assistance-home")
            .group("financial-assistance-home-group"),
        before.map(|before| before.home.key()),
    ))
    .ask(with_before(
        Question::new("rent", Kind::Money, "financial-assistance-rent")
            .help("financial-assistance-rent-help")
            .group("financial-assistance-home-group")
            .when("home", &lived),
        before.map(|before| plain(before.rent)),
    ))
}

/// As one types it.
pub fn plain(amount: Ore) -> String {
    amount.to_string().replace('\u{a0}', "")
}

/// Which there are, and then how much of each.
fn amounts(mut page: Page, list: List, before: Option<&Application>) -> Page {
    let all = list.kinds().iter().map(|kind| Choice {
        value: (*kind).to_owned(),
        label: list.name(kind),
        help: None,
    });
    let earlier: Vec<(String, Ore)> = before.map(|before| stated(before, list)).unwrap_or_default();
    let mut which = Question::new(list.which(), Kind::Choices(all.collect()), list.label())
        .help(list.help())
        .optional();
    if list == List::Partners && before.is_none() {
        which = which.when("living", COUPLE);
    }
    which.prefill = earlier.iter().map(|(kind, _)| kind.clone()).collect();
    page = page.ask(which);
    for kind in list.kinds() {
        let known = earlier.iter().find(|(id, _)| id == kind);
        // What one pays is often the same each month; what one earns is never guessed.
        let known = known
            .filter(|_| list == List::Costs)
            .map(|(_, amount)| plain(*amount));
        page = page.ask(with_before(
            Question::new(&list.amount(kind), Kind::Money, list.name(kind))
                .group(list.heading())
                .when(list.which(), &[kind]),
            known,
        ));
    }
    page
}

/// What was stated in an application under a list.
pub fn stated(application: &Application, list: List) -> Vec<(String, Ore)> {
    let incomes = |who: &str| {
        let all = application.incomes.iter().filter(move |income| income.who == who);
        all.map(|income| (income.kind.clone(), income.amount)).collect()
    };
    match list {
        List::Costs => application
            .costs
            .iter()
            .map(|cost| (cost.kind.clone(), cost.amount))
            .collect(),
        List::Mine => incomes("a1"),
        List::Partners => incomes("a2"),
        List::Assets => application
            .assets
            .iter()
            .map(|asset| (asset.kind.clone(), asset.amount))
            .collect(),
    }
}

pub fn with_before(question: Question, before: Option<impl Into<String>>) -> Question {
    match before {
        Some(known) => question.prefill(known),
        None => question,
    }
}

/// What everybody is told before they begin.
pub fn told(page: Page) -> Page {
    page.notice(Tone::Info, "financial-assistance-apply-time")
        .notice(Tone::Info, "financial-assistance-apply-checks")
        .notice(Tone::Info, "financial-assistance-apply-truth")
}
