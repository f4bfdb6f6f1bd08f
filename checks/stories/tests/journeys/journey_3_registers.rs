//! Other authorities are asked about a couple who applied: what differs is shown to staff and to the one it is about, and
//! no silence is taken for an income that is not there.

use casework::benefits::{Agency, AgencyState};
use casework::{CaseId, PersonId};
use jiff::civil::date;
use stories::{Folk, Somebody, Work, World, both, but, number, payment, words};

const THE_EKS: &[(&str, &str)] = &[
    ("month", "2026-11"),
    ("living", "financial-assistance-living-couple"),
    ("partner-name", "Johan Ek"),
    ("partner-number", Folk::JOHAN),
    ("together", "financial-assistance-together-yes"),
    ("home", "financial-assistance-home-own"),
    ("rent", "9 000 kr"),
    ("incomes", "housing_allowance"),
    ("incomes-housing_allowance", "2 000"),
    ("partner-incomes", "wage"),
    ("partner-incomes-wage", "8 000,00"),
    ("account", "financial-assistance-account-none"),
    ("papers", "financial-assistance-paper-comes"),
];

fn sara(world: &World) -> Work<'_> {
    world.resident(Folk::SARA, "Sara Ek")
}

fn johan(world: &World) -> Work<'_> {
    world.resident(Folk::JOHAN, "Johan Ek")
}

async fn signed(world: &World) -> CaseId {
    world.on("2026-11-24 20:10");
    let case = sara(world).begins("apply", &words(THE_EKS)).await.case;
    let yes = words(&[("together", "financial-assistance-together-yes")]);
    johan(world).does(case, "sign_as_partner", &yes).await;
    world.on("2026-11-25 09:00");
    case
}

/// Sara's housing allowance is another amount, and she forgot a payment for August; Johan has a pension.
fn registers_know(world: &World) {
    let day = date(2026, 11, 20);
    let mut back = payment("SJP", "Sjukpenning", day, 1_250);
    back.from = Some(date(2026, 8, 1));
    back.to = Some(date(2026, 8, 31));
    let paid = [payment("BOB", "Bostadsbidrag", day, 2_100), back];
    world.benefits.says(
        &number(Folk::SARA),
        Agency::SocialInsurance,
        AgencyState::Answered,
        &paid,
    );
    let pension = [payment("PM:EF", "Omställningspension", day, 1_500)];
    world.benefits.says(
        &number(Folk::JOHAN),
        Agency::Pensions,
        AgencyState::Answered,
        &pension,
    );
}

async fn person(world: &World, case: CaseId, name: &str) -> PersonId {
    let open = world.staff(Somebody::Ines).reads(case).await.expect("intake");
    let parties = &open.file.journal().parties;
    parties
        .iter()
        .find(|party| party.person.name == name)
        .expect(name)
        .person
        .id
}

/// What somebody's page of a step says, as it is described.
async fn page(work: &Work<'_>, case: CaseId, step: &str) -> String {
    let open = work.reads(case).await.expect("theirs to read");
    let nothing = words(&[]);
    let circumstances = work.circumstances(&nothing).await;
    let committee = &work.world.site.committee;
    let given = committee
        .given(work.viewer.actor(), Some(case), &nothing, &circumstances)
        .await;
    let given = given.expect("given");
    format!("{:?}", open.file.page(step, &given).expect("the step is open"))
}

async fn asks(work: &Work<'_>, case: CaseId, who: PersonId) -> bool {
    let open = work.reads(case).await.expect("theirs");
    let all = open.file.summary().asks;
    all.iter()
        .any(|ask| ask.person == who && ask.at == "gor/explain_difference")
}

#[tokio::test]
async fn what_differs_is_shown_to_staff_and_to_the_one_it_is_about_alone() {
    both(async |world| {
        let case = signed(&world).await;
        registers_know(&world);
        let (sara, johan, ines) = (sara(&world), johan(&world), world.staff(Somebody::Ines));
        let before = world.count("read_log").await;
        ines.does(case, "ask_registers", &words(&[])).await;
        let asked = world.benefits.asked();
        assert_eq!(asked.len(), 2, "one each");
        assert!(
            asked
                .iter()
                .all(|one| one.from == date(2026, 10, 1) && one.to == date(2026, 11, 30))
        );
        assert_ne!(asked[0].correlation, asked[1].correlation);
        assert!(
            world.count("read_log").await > before,
            "who, why and under which law, before it left"
        );

        let judged = page(&ines, case, "calculate").await;
        for word in [
            "sort-other-amount",
            "sort-not-stated",
            "registers-retroactive",
            "register-a1-sickness_benefit",
        ] {
            assert!(judged.contains(word), "{word}: {judged}");
        }
        let hers = page(&sara, case, "explain_difference").await;
        assert!(
            hers.contains("2\\u{a0}100") && hers.contains("agency-social-insurance"),
            "{hers}"
        );
        assert!(!hers.contains("survivors"), "his pension is his: {hers}");
        let his = page(&johan, case, "explain_difference").await;
        assert!(
            his.contains("survivors") && !his.contains("housing-allowance"),
            "{his}"
        );
        let told = sara.reads(case).await.expect("hers");
        let about: Vec<_> = told
            .file
            .entries()
            .iter()
            .filter(|entry| entry.of.ends_with("RegistersAnswered"))
            .collect();
        let to = |nth: usize| about[nth].for_parties.as_ref().expect("told").persons.clone();
        assert_eq!((about.len(), to(0).len()), (2, 1), "an entry each");
        assert_ne!(to(0), to(1));

        // Nothing is taken over by itself.
        let counted = ines.as_filled_in(case, "calculate").await;
        assert_eq!(
            counted.first("incomes-housing_allowance"),
            "2000",
            "as it was stated"
        );
        assert_eq!(counted.first("register-a1-sickness_benefit"), "");
        ines.does(
            case,
            "calculate",
            &counted.with("register-a1-sickness_benefit", "1250"),
        )
        .await;
    })
    .await;
}

#[tokio::test]
async fn sara_objects_and_johan_reads_nothing_of_it() {
    both(async |world| {
        let case = signed(&world).await;
        registers_know(&world);
        let (sara, johan, ines) = (sara(&world), johan(&world), world.staff(Somebody::Ines));
        let (hers, his) = (
            person(&world, case, "Sara Ek").await,
            person(&world, case, "Johan Ek").await,
        );
        assert!(
            sara.tries(case, "explain_difference", &words(&[])).await.is_err(),
            "nobody has asked yet"
        );
        ines.does(case, "ask_registers", &words(&[])).await;
        assert!(asks(&sara, case, hers).await && asks(&sara, case, his).await);
        let nothing = sara.tries(case, "explain_difference", &words(&[])).await;
        assert_eq!(
            nothing.expect_err("empty").questions(),
            ["answer-housing_allowance"]
        );
        let bad = words(&[("answer-housing_allowance", "whatever")]);
        assert!(sara.tries(case, "explain_difference", &bad).await.is_err());
        let of_his = words(&[("answer-survivors_pension", "financial-assistance-explain-wrong")]);
        assert!(
            sara.tries(case, "explain_difference", &of_his).await.is_err(),
            "it is his to answer"
        );
        let answer = words(&[
            ("answer-housing_allowance", "financial-assistance-explain-wrong"),
            ("text-housing_allowance", "Hundra kronor gick tillbaka."),
            ("answer-sickness_benefit", "financial-assistance-explain-right"),
        ]);
        sara.does(case, "explain_difference", &answer).await;
        assert!(!asks(&sara, case, hers).await, "all is answered");
        assert!(asks(&johan, case, his).await);
        let judged = page(&ines, case, "calculate").await;
        assert!(judged.contains("Hundra kronor gick tillbaka."), "{judged}");
        let his_page = page(&johan, case, "explain_difference").await;
        assert!(!his_page.contains("Hundra kronor"));
        let open = johan.reads(case).await.expect("his");
        let entry = open
            .file
            .entries()
            .iter()
            .find(|entry| entry.of.ends_with("DifferenceExplained"));
        let shown = entry.and_then(|entry| entry.for_parties.as_ref()).expect("hers");
        assert_eq!(shown.persons, [hers], "to her alone");
    })
    .await;
}

#[tokio::test]
async fn an_authority_that_is_silent_is_told_as_that_and_a_person_must_look() {
    both(async |world| {
        let case = signed(&world).await;
        world.benefits.says(
            &number(Folk::SARA),
            Agency::SocialInsurance,
            AgencyState::NoAnswer,
            &[],
        );
        let ines = world.staff(Somebody::Ines);
        ines.does(case, "ask_registers", &words(&[])).await;
        let judged = page(&ines, case, "calculate").await;
        assert!(
            judged.contains("registers-silent") && judged.contains("sort-not-known"),
            "{judged}"
        );
        assert!(!judged.contains("not-in-register"), "no answer is not no income");
        let hers = page(&sara(&world), case, "explain_difference").await;
        assert!(hers.contains("explain-silent"), "{hers}");
    })
    .await;
}

#[tokio::test]
async fn when_all_registers_are_down_nothing_is_known_of_anybody_and_they_can_be_asked_again() {
    both(async |world| {
        let case = signed(&world).await;
        let partner = world.staff(Somebody::Ines).reads(case).await.expect("intake");
        let partner = partner
            .file
            .journal()
            .parties
            .iter()
            .find(|one| one.person.name == "Johan Ek")
            .cloned();
        assert!(
            !partner.expect("he").person.protection.is_protected(),
            "the population register was asked of him"
        );
        registers_know(&world);
        world.benefits.falls_silent(true);
        let ines = world.staff(Somebody::Ines);
        ines.does(case, "ask_registers", &words(&[])).await;
        let judged = page(&ines, case, "calculate").await;
        assert!(judged.contains("registers-unavailable"), "{judged}");
        world.benefits.falls_silent(false);
        ines.does(case, "ask_registers", &words(&[])).await;
        let judged = page(&ines, case, "calculate").await;
        assert!(!judged.contains("registers-unavailable"), "{judged}");
    })
    .await;
}

#[tokio::test]
async fn nobody_is_asked_about_on_anothers_word_or_while_they_may_be_protected() {
    both(async |world| {
        world.on("2026-11-24 20:10");
        let case = sara(&world).begins("apply", &words(THE_EKS)).await.case;
        let ines = world.staff(Somebody::Ines);
        ines.does(case, "ask_registers", &words(&[])).await;
        let asked = world.benefits.asked();
        assert_eq!(asked.len(), 1, "he has not signed");
        assert_eq!(asked[0].person, number(Folk::SARA));
        // The population register is silent: she may have become protected since.
        world.register.falls_silent(true);
        ines.does(case, "ask_registers", &words(&[])).await;
        assert_eq!(world.benefits.asked().len(), 1, "nothing left the house");
        let judged = page(&ines, case, "calculate").await;
        assert!(judged.contains("registers-protected"), "{judged}");
        world.register.falls_silent(false);
        let hana = world.resident(Folk::HANA, "Hana Aziz");
        let alone = but(THE_EKS, &[("living", "financial-assistance-living-alone")]);
        let hers = hana.begins("apply", &alone).await.case;
        let staff = world.staff(Somebody::Omar);
        if staff.reads(hers).await.is_some() {
            staff.does(hers, "ask_registers", &words(&[])).await;
        }
        assert_eq!(world.benefits.asked().len(), 1, "nobody asks about her");
    })
    .await;
}

/// The page's button, pressed.
async fn pressed(browser: &mut stories::Browser, step: &str, fields: &[(&str, &str)]) -> stories::Answer {
    let page = browser.get(step).await;
    let (command, seen) = (
        page.hidden("_command").to_owned(),
        page.hidden("_seen").to_owned(),
    );
    let mut all = vec![
        ("_command", command.as_str()),
        ("_seen", seen.as_str()),
        ("right_person", "yes"),
    ];
    all.extend(fields);
    browser.post(step, &all).await
}

#[tokio::test]
async fn in_browsers_ines_asks_and_each_of_the_two_reads_their_own() {
    both(async |world| {
        let case = signed(&world).await;
        registers_know(&world);
        let mut ines = world.browser_of(Somebody::Ines).await;
        let at = |step: &str| format!("/arbete/arende/{case}/gor/{step}");
        let done = pressed(&mut ines, &at("ask_registers"), &[]).await;
        assert!(done.status.is_redirection(), "{}", done.body);
        assert_eq!(world.benefits.asked().len(), 2);
        let seen = ines.get(&format!("/arbete/arende/{case}")).await.body;
        assert!(
            seen.contains("Vad register säger om") && seen.contains("Bostadsbidrag"),
            "{seen}"
        );
        let judged = ines.get(&at("calculate")).await.body;
        assert!(
            judged.contains("Försäkringskassan") && judged.contains("hämtat"),
            "{judged}"
        );
        assert!(judged.contains("Det gäller en tidigare tid."), "{judged}");

        let mut sara = world.browser_of_resident(Folk::SARA, "Sara Ek").await;
        let mut johan = world.browser_of_resident(Folk::JOHAN, "Johan Ek").await;
        let mine = |lang: &str| format!("/{lang}/mina-sidor/{case}/gor/explain_difference");
        let hers = sara.get(&mine("sv")).await.body;
        assert!(
            hers.contains("Försäkringskassan") && !hers.contains("Pensionsmyndigheten"),
            "{hers}"
        );
        let his = johan.get(&mine("sv")).await.body;
        assert!(
            his.contains("Pensionsmyndigheten") && !his.contains("Försäkringskassan"),
            "{his}"
        );
        for lang in ["sv-enkel", "en", "ar", "so"] {
            let page = sara.get(&mine(lang)).await;
            let read = page.body.replace("value=\"financial-assistance-", "");
            assert!(page.status.is_success(), "{lang}: {}", page.status);
            assert!(
                !read.contains("financial-assistance-") && !read.contains("benefits-"),
                "{lang}: {read}"
            );
        }
        let overview = johan.get(&format!("/sv/mina-sidor/{case}")).await.body;
        assert!(
            !overview.contains("Bostadsbidrag") && !overview.contains("Sjukpenning"),
            "{overview}"
        );
        let other = world
            .browser_of_resident(Folk::HANA, "Hana Aziz")
            .await
            .get(&mine("sv"))
            .await;
        assert!(other.status.is_client_error(), "somebody else's");
    })
    .await;
}
