//! A caseworker with many households: what has changed since last month, which rows of the guideline are in force, what a
//! colleague approves.

use casework::CaseId;
use casework::part::{Changes, Part};
use stories::{Browser, Folk, Somebody, Work, World, both, words};

const GUIDELINE: &str = "/arbete/administration/riktlinje";
const NEW_ROW: &str = "/arbete/administration/riktlinje/ny";

/// Alone, in a flat of six thousand kronor, with electricity for nine hundred.
const SARA_ALONE: &[(&str, &str)] = &[
    ("month", "2026-11"),
    ("living", "financial-assistance-living-alone"),
    ("home", "financial-assistance-home-own"),
    ("rent", "6 000 kr"),
    ("costs", "electricity"),
    ("costs-electricity", "900"),
    ("incomes", "wage"),
    ("incomes-wage", "2 000"),
    ("account", "financial-assistance-account-none"),
    ("papers", "financial-assistance-paper-comes"),
];

pub(crate) const DECIDED: &[(&str, &str)] = &[
    ("outcome", "financial-assistance-granted"),
    ("pay_on", "2026-11-27"),
    ("pay_to", "financial-assistance-pay-applicant"),
    ("law", "financial-assistance-law-12-1"),
    ("reasons", "Hushållet kan inte tillgodose sina behov själv."),
    ("decided_by", "decider-delegate"),
];

pub(crate) fn sara(world: &World) -> Work<'_> {
    world.resident(Folk::SARA, "Sara Ek")
}

pub(crate) async fn applied(world: &World) -> CaseId {
    world.on("2026-11-24 20:10");
    sara(world).begins("apply", &words(SARA_ALONE)).await.case
}

async fn decided(world: &World, case: CaseId) {
    let ines = world.staff(Somebody::Ines);
    let counted = ines.as_filled_in(case, "calculate").await;
    ines.does(case, "calculate", &counted).await;
    ines.does(case, "decide_assistance", &words(DECIDED)).await;
}

pub(crate) async fn applies_again(world: &World, case: CaseId, with: &[(&str, &str)]) {
    let again = sara(world).as_filled_in(case, "apply_again").await;
    let mut again = again;
    again.set("papers", "financial-assistance-paper-comes");
    again.set("incomes-wage", "2000");
    with.iter()
        .for_each(|(question, answer)| again.set(*question, *answer));
    sara(world).does(case, "apply_again", &again).await;
}

async fn changed(world: &World, case: CaseId) -> Option<Changes> {
    let open = world.staff(Somebody::Ines).reads(case).await.expect("intake");
    open.file.parts().into_iter().find_map(|part| match part {
        Part::Changes(changes) => Some(changes),
        _ => None,
    })
}

#[tokio::test]
async fn what_has_changed_since_last_month_stands_in_the_case_and_over_the_form() {
    both(async |world| {
        let case = applied(&world).await;
        assert!(changed(&world, case).await.is_none(), "nothing came before");
        world.on("2026-11-25 09:00");
        decided(&world, case).await;
        world.on("2026-12-01 21:00");
        applies_again(&world, case, &[("rent", "6250"), ("incomes-wage", "1500")]).await;
        let lines = changed(&world, case).await.expect("a second month").lines;
        let told: Vec<_> = lines.iter().map(|line| line.what.key.as_ref()).collect();
        assert_eq!(told, ["financial-assistance-rent", "assistance-income-wage"]);

        let mut ines = world.browser_of(Somebody::Ines).await;
        let page = ines.get(&format!("/arbete/arende/{case}")).await;
        assert!(page.body.contains("Ändrat sedan november 2026"), "{}", page.body);
        assert!(
            page.body.contains("+250\u{2069} kr") || page.body.contains("+250 kr"),
            "{}",
            page.body
        );
        let form = ines.get(&format!("/arbete/arende/{case}/gor/calculate")).await;
        assert!(form.body.contains("Ändrat: "), "{}", form.body);
        let hers = world.browser_of_resident(Folk::SARA, "Sara Ek").await;
        let page = read_by_a_party(hers, case).await;
        assert!(!page.contains("Ändrat sedan"), "it is for colleagues");
    })
    .await;
}

async fn read_by_a_party(mut hers: Browser, case: CaseId) -> String {
    hers.get(&format!("/sv/mina-sidor/arende/{case}")).await.body
}

#[tokio::test]
async fn a_month_like_the_last_is_said_to_be_so_in_one_sentence() {
    both(async |world| {
        let case = applied(&world).await;
        world.on("2026-11-25 09:00");
        decided(&world, case).await;
        world.on("2026-12-01 21:00");
        applies_again(&world, case, &[]).await;
        assert_eq!(changed(&world, case).await.expect("a second month").lines, []);
        let mut ines = world.browser_of(Somebody::Ines).await;
        let page = ines.get(&format!("/arbete/arende/{case}")).await;
        assert!(
            page.body.contains("Inget har ändrats sedan november 2026."),
            "{}",
            page.body
        );
    })
    .await;
}

const ELECTRICITY: &[(&str, &str)] = &[
    ("of", "guideline-of-cost"),
    ("kind", "electricity"),
    ("value", "guideline-value-most"),
    ("most", "500"),
    ("from", "2026-01-01"),
    ("ground", "riktlinjen 4.2"),
    ("source", "Nämnden 2025-11-20"),
];

#[tokio::test]
async fn the_guideline_is_set_row_by_row_and_each_month_is_counted_by_the_rows_in_force() {
    both(async |world| {
        let case = applied(&world).await;
        world.on("2026-11-25 09:00");
        let mut ulf = world.browser_of(Somebody::Ulf).await;
        let empty = ulf.get(GUIDELINE).await;
        assert!(empty.body.contains("Inga rader är inskrivna"), "{}", empty.body);
        let wrong = changed_in(
            ELECTRICITY,
            &[("most", "-5"), ("from", "2026-01-15"), ("kind", "yacht")],
        );
        let told = ulf.post(NEW_ROW, &wrong).await;
        for field in ["most", "from", "kind"] {
            assert!(
                told.body.contains(&format!("id=\"{field}-error\"")),
                "{field}: {}",
                told.body
            );
        }
        assert!(
            told.body.contains("riktlinjen 4.2"),
            "nothing that was typed is lost"
        );
        assert_eq!(ulf.post(NEW_ROW, ELECTRICITY).await.leads_to(), GUIDELINE);
        let next_year = changed_in(ELECTRICITY, &[("most", "800"), ("from", "2027-01-01")]);
        assert_eq!(ulf.post(NEW_ROW, &next_year).await.leads_to(), GUIDELINE);
        // Pressed twice it is one row.
        assert_eq!(ulf.post(NEW_ROW, &next_year).await.leads_to(), GUIDELINE);
        let page = ulf.get(GUIDELINE).await.body;
        assert!(
            page.contains("Gäller nu") && page.contains("Gäller senare"),
            "{page}"
        );
        assert_eq!(page.matches("2027-01").count(), 1, "{page}");

        let ines = world.staff(Somebody::Ines);
        let counted = ines.as_filled_in(case, "calculate").await;
        ines.does(case, "calculate", &counted).await;
        let open = ines.reads(case).await.expect("intake");
        let told = format!("{:?}", open.file.parts());
        assert!(
            told.contains("riktlinjen 4.2") && told.contains("local-2026-01"),
            "{told}"
        );
    })
    .await;
}

#[tokio::test]
async fn a_row_is_mended_by_a_new_one_and_two_who_mend_at_once_are_told() {
    both(async |world| {
        world.on("2026-11-25 09:00");
        let (mut ulf, mut other) = (
            world.browser_of(Somebody::Ulf).await,
            world.browser_of(Somebody::Ulf).await,
        );
        ulf.post(NEW_ROW, ELECTRICITY).await;
        let row = format!("{GUIDELINE}/0");
        let seen = other.get(&row).await.hidden("_seen").to_owned();
        let mended = changed_in(ELECTRICITY, &[("most", "600")]);
        assert_eq!(ulf.post(&row, &mended).await.leads_to(), GUIDELINE);
        let theirs = changed_in(ELECTRICITY, &[("most", "700"), ("_seen", &seen)]);
        let told = other.post(&row, &theirs).await;
        assert!(
            told.body.contains("600"),
            "what stands now is shown: {}",
            told.body
        );
        let page = ulf.get(GUIDELINE).await.body;
        assert!(
            page.contains("Gäller inte längre"),
            "the earlier row is kept: {page}"
        );
        assert!(!page.contains("Högst 700 kr"), "{page}");
        for nothing in ["99", "x", "-1"] {
            let there = ulf.get(&format!("{GUIDELINE}/{nothing}")).await;
            assert_eq!(there.status, 404, "{nothing}");
        }
    })
    .await;
}

fn changed_in<'a>(all: &[(&'a str, &'a str)], with: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    let kept = all
        .iter()
        .filter(|(question, _)| !with.iter().any(|(one, _)| one == question));
    kept.chain(with).copied().collect()
}

const DELEGATION: &[(&str, &str)] = &[
    ("of", "guideline-of-approve"),
    ("value", "guideline-value-most"),
    ("most", "5 000"),
    ("from", "2026-01-01"),
    ("ground", "delegationsordningen 3.2"),
    ("source", "Nämnden 2025-11-20"),
];

#[tokio::test]
async fn above_the_delegation_somebody_else_approves_before_it_is_signed() {
    both(async |world| {
        let case = applied(&world).await;
        world.on("2026-11-25 09:00");
        let mut ulf = world.browser_of(Somebody::Ulf).await;
        assert_eq!(ulf.post(NEW_ROW, DELEGATION).await.leads_to(), GUIDELINE);
        let (ines, lena) = (world.staff(Somebody::Ines), world.staff(Somebody::Lena));
        assert!(
            ines.tries(case, "approve_calculation", &words(&[]))
                .await
                .is_err(),
            "nothing is counted"
        );
        let counted = ines.as_filled_in(case, "calculate").await;
        ines.does(case, "calculate", &counted).await;
        let refused = async || {
            let told = ines.tries(case, "decide_assistance", &words(DECIDED)).await;
            told.expect_err("two must have seen it").refusal().to_owned()
        };
        assert_eq!(refused().await, "financial-assistance-refusal-approve-first");
        ines.does(case, "approve_calculation", &words(&[])).await;
        assert_eq!(
            refused().await,
            "financial-assistance-refusal-approve-first",
            "not by oneself"
        );
        lena.does(case, "approve_calculation", &words(&[])).await;
        // Counted anew, it is looked at anew.
        ines.does(case, "calculate", &counted).await;
        assert_eq!(refused().await, "financial-assistance-refusal-approve-first");
        lena.does(case, "approve_calculation", &words(&[("note", "Sett.")]))
            .await;
        ines.does(case, "decide_assistance", &words(DECIDED)).await;
        let hers = sara(&world).reads(case).await.expect("her own case");
        let approved = hers
            .file
            .entries()
            .iter()
            .find(|entry| entry.of.ends_with("CalculationApproved"));
        assert!(approved.expect("kept").for_parties.is_none(), "our own work");
    })
    .await;
}

#[tokio::test]
async fn a_row_that_is_lowered_has_a_reason_in_words_and_as_a_code() {
    both(async |world| {
        let case = applied(&world).await;
        world.on("2026-11-25 09:00");
        let ines = world.staff(Somebody::Ines);
        let mut counted = ines.as_filled_in(case, "calculate").await;
        counted.set("costs-electricity", "600");
        counted.set("rent", "0");
        let told = ines
            .tries(case, "calculate", &counted)
            .await
            .expect_err("no reasons");
        assert_eq!(
            told.questions(),
            [
                "rent-why",
                "costs-electricity-why",
                "rent-because",
                "costs-electricity-because"
            ]
        );
        for row in ["rent", "costs-electricity"] {
            counted.set(format!("{row}-why"), "Hyran är redan betald.");
            counted.set(
                format!("{row}-because"),
                "financial-assistance-lowered-already-paid",
            );
        }
        let strange = counted.clone().with("rent-because", "hittepå");
        assert!(
            ines.tries(case, "calculate", &strange).await.is_ok(),
            "the first answer counts"
        );
        counted.set("rent-because", "hittepå");
        let told = ines
            .tries(case, "calculate", &counted)
            .await
            .expect_err("no such code");
        assert_eq!(told.questions(), ["rent-because"]);
        let open = ines.reads(case).await.expect("intake");
        let entry = open
            .file
            .entries()
            .iter()
            .rev()
            .find(|entry| entry.of.ends_with("Calculated"));
        let facts = format!("{:?}", entry.expect("counted").facts);
        assert_eq!(facts.matches("already-paid").count(), 2, "{facts}");
    })
    .await;
}
