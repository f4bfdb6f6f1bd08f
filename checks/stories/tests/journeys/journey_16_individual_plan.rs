//! The school says one thing and the clinic another. Maria proposes a plan that all make together; nobody outside hears of
//! it before both parents have said yes, and a yes that is taken back ends it the same minute.

use casework::letter::{Block, Letter};
use casework::{CaseId, PartyRole};
use stories::{Answer, Browser, Folk, Somebody, World, both, but, words};

const NEEDS: &str = "Skolan och BUP ger familjen olika råd om Elins sömn.";
const SCHOOL: &str = "Björkskolan, elevhälsan";
const CLINIC: &str = "BUP Björkvik";

const PROPOSED: &[(&str, &str)] = &[
    ("needs", NEEDS),
    ("participant.0.organisation", SCHOOL),
    ("participant.0.address", "Skolgatan 1, 123 45 Björkvik"),
    ("participant.1.organisation", CLINIC),
    ("participant.1.address", "Box 7, 123 45 Björkvik"),
];
const CALLED: &[(&str, &str)] = &[
    ("day", "2026-12-15"),
    ("time", "13:00"),
    ("place", "Björkskolan, rum 12"),
];
const PLAN: &[(&str, &str)] = &[
    ("wants", "Jag vill orka hela skoldagen."),
    ("row.0.need", "Sömn"),
    ("row.0.what", "Samtal om kvällarna, fyra gånger"),
    ("row.0.who", CLINIC),
    ("row.0.by", "2027-01-29"),
    ("row.1.need", "Skoldagen"),
    ("row.1.what", "Börjar klockan nio till sportlovet"),
    ("row.1.who", SCHOOL),
    ("main", "Socialtjänsten"),
    ("follow_up_on", "2027-03-01"),
];

async fn sara(world: &World) -> Browser {
    world.browser_of_resident(Folk::SARA, "Sara Ek").await
}
async fn johan(world: &World) -> Browser {
    world.browser_of_resident(Folk::JOHAN, "Johan Ek").await
}

/// What they answer on their own page, and where it leads.
async fn answers(browser: &mut Browser, case: CaseId, answer: &str) -> Answer {
    let at = format!("/sv/mina-sidor/{case}/gor/consent_individual_plan");
    let command = browser.get(&at).await.hidden("_command").to_owned();
    let fields = [("answer", answer), ("words", ""), ("_command", command.as_str())];
    browser.post(&at, &fields).await
}

async fn proposed(world: &World) -> CaseId {
    let case = world.an_investigation_that_both_follow().await;
    proposes(world, case).await;
    case
}

async fn proposes(world: &World, case: CaseId) {
    let maria = world.staff(Somebody::Maria);
    maria
        .does(case, "propose_individual_plan", &words(PROPOSED))
        .await;
}

/// Both have said yes, and the letters have gone.
pub async fn called(world: &World) -> CaseId {
    let case = proposed(world).await;
    calls(world, case).await;
    case
}

async fn calls(world: &World, case: CaseId) {
    for browser in [&mut sara(world).await, &mut johan(world).await] {
        assert_eq!(answers(browser, case, "individual-plan-yes").await.status, 303);
    }
    let maria = world.staff(Somebody::Maria);
    maria.does(case, "invite_individual_plan", &words(CALLED)).await;
    world.worker_comes_round().await;
}

/// Letters of this title that have been written.
async fn letters(world: &World, case: CaseId, title: &str) -> Vec<Letter> {
    let open = world.staff(Somebody::Maria).reads(case).await.expect("hers");
    let all = open
        .file
        .journal()
        .letters
        .iter()
        .map(|(_, _, letter)| letter.clone());
    all.filter(|letter| letter.title.key == title).collect()
}

/// The code in the letter to this organisation.
pub async fn code_of(world: &World, case: CaseId, organisation: &str) -> String {
    let letters = letters(world, case, "individual-plan-letter-title").await;
    let to = |letter: &&Letter| {
        letter
            .addressee
            .as_deref()
            .is_some_and(|to| to.starts_with(organisation))
    };
    let letter = letters.iter().find(to).expect("a letter to them");
    let code = letter.blocks.iter().find_map(|block| match block {
        Block::Facts(facts) => facts
            .iter()
            .find(|(label, _)| label.key == "individual-plan-letter-code"),
        _ => None,
    });
    let (_, code) = code.expect("with a code");
    match &code.args[0].1 {
        casework::Arg::Text(code) => code.clone(),
        other => panic!("no code: {other:?}"),
    }
}

pub async fn opens(browser: &mut Browser, code: &str) -> Answer {
    browser.post("/sv/svara", &[("code", code)]).await
}

#[tokio::test]
async fn both_parents_say_yes_school_and_clinic_are_called_and_everybody_has_the_same_plan() {
    both(async |world| {
        let case = proposed(&world).await;
        let maria = world.staff(Somebody::Maria);
        let page = format!("/sv/mina-sidor/{case}");
        let (mut sara, mut johan) = (sara(&world).await, johan(&world).await);
        assert!(
            sara.get("/sv/mina-sidor")
                .await
                .body
                .contains("gor/consent_individual_plan")
        );
        let asked = sara
            .get(&format!("{page}/gor/consent_individual_plan"))
            .await
            .body;
        assert!(asked.contains(NEEDS) && asked.contains(SCHOOL) && asked.contains(CLINIC));
        // Nothing has left the house, and no clock runs before there is consent.
        world.worker_comes_round().await;
        assert!(
            letters(&world, case, "individual-plan-letter-title")
                .await
                .is_empty()
        );
        let too_early = maria.tries(case, "invite_individual_plan", &words(CALLED)).await;
        too_early.expect_err("nobody has said yes");
        assert_eq!(answers(&mut sara, case, "individual-plan-yes").await.status, 303);
        assert!(
            sara.get(&page)
                .await
                .body
                .contains("Vi väntar på andra som också ska svara.")
        );
        assert!(
            !johan
                .get(&format!("{page}/journal"))
                .await
                .body
                .contains("Sara Ek sa ja")
        );
        assert_eq!(maria.rings_on(case, "sip-start").await, None);

        // The day after they sign in anew.
        world.on("2026-12-01 10:00");
        let (mut sara, mut johan) = (self::sara(&world).await, self::johan(&world).await);
        assert_eq!(answers(&mut johan, case, "individual-plan-yes").await.status, 303);
        assert_eq!(
            maria.rings_on(case, "sip-start").await.as_deref(),
            Some("2026-12-01")
        );
        let three_weeks = maria.rings_on(case, "individual-plan-meeting").await;
        assert_eq!(three_weeks.as_deref(), Some("2026-12-22"));
        maria.does(case, "invite_individual_plan", &words(CALLED)).await;
        world.worker_comes_round().await;
        assert_eq!(maria.rings_on(case, "sip-start").await, None);
        assert_eq!(
            letters(&world, case, "individual-plan-letter-title").await.len(),
            4
        );
        let told = sara.get(&page).await.body;
        assert!(told.contains("Mötet är bestämt.") && told.contains("Björkskolan, rum 12"));

        world.on("2026-12-15 15:00");
        maria.does(case, "write_individual_plan", &words(PLAN)).await;
        world.worker_comes_round().await;
        let copies = letters(&world, case, "individual-plan-letter-plan-title").await;
        assert_eq!(copies.len(), 4);
        let signed = |letter: &Letter| {
            letter
                .blocks
                .iter()
                .any(|block| matches!(block, Block::Signature { .. }))
        };
        assert!(copies.iter().all(signed));
        assert_eq!(maria.rings_on(case, "individual-plan-meeting").await, None);
        let follow_up = maria.rings_on(case, "individual-plan-follow-up").await;
        assert_eq!(follow_up.as_deref(), Some("2027-03-01"));
        let told = self::johan(&world).await.get(&page).await.body;
        assert!(told.contains("Börjar klockan nio till sportlovet") && told.contains("Socialtjänsten"));

        followed_up(&world, case, &page).await;
        world.rebuilt_views_equal_kept_views().await;
    })
    .await;
}

/// In March it has helped; then nothing waits any more, and no code opens anything.
async fn followed_up(world: &World, case: CaseId, page: &str) {
    let code = code_of(world, case, SCHOOL).await;
    world.on("2027-03-01 10:00");
    let maria = world.staff(Somebody::Maria);
    let waits = maria.reads(case).await.expect("hers").file.journal().waits();
    assert_eq!(waits.map(|(step, _)| step), Some("follow_up_individual_plan"));
    let text = [
        ("text", "Elin sover bättre och är i skolan varje dag."),
        ("next", ""),
    ];
    maria.does(case, "follow_up_individual_plan", &words(&text)).await;
    assert_eq!(maria.rings_on(case, "individual-plan-follow-up").await, None);
    let told = sara(world).await.get(page).await.body;
    assert!(told.contains("Planen är avslutad."));
    assert!(!opens(&mut world.browser(), &code).await.body.contains("rum 12"));
}

#[tokio::test]
async fn johan_takes_his_yes_back_and_the_codes_are_dead_the_same_minute() {
    both(async |world| {
        let case = called(&world).await;
        let code = code_of(&world, case, CLINIC).await;
        assert!(opens(&mut world.browser(), &code).await.body.contains("rum 12"));
        let mut johan = johan(&world).await;
        assert_eq!(answers(&mut johan, case, "individual-plan-no").await.status, 303);
        let dead = opens(&mut world.browser(), &code).await;
        assert!(!dead.body.contains("rum 12"), "{}", dead.body);
        let maria = world.staff(Somebody::Maria);
        let written = maria.tries(case, "write_individual_plan", &words(PLAN)).await;
        written.expect_err("there is no consent to it");
        for clock in ["individual-plan-meeting", "sip-start"] {
            assert_eq!(maria.rings_on(case, clock).await, None, "{clock}");
        }
        // Sara reads that there is no plan, and not from whom the no came.
        let told = sara(&world)
            .await
            .get(&format!("/sv/mina-sidor/{case}"))
            .await
            .body;
        assert!(
            told.contains("Det blir ingen plan tillsammans med andra.") && !told.contains("Johan Ek sa nej")
        );
    })
    .await;
}

#[tokio::test]
async fn whoever_is_shut_out_is_not_asked_reads_nothing_of_it_and_gets_no_letter() {
    both(async |world| {
        let case = world.an_investigation_that_both_follow().await;
        let maria = world.staff(Somebody::Maria);
        let out = maria.party(case, "Johan Ek", PartyRole::Guardian).await;
        let shut_out = [
            ("person", out.as_str()),
            ("what", "block-party-shut"),
            ("reason", "Elin är rädd för honom."),
        ];
        maria.does(case, "block_party", &words(&shut_out)).await;
        maria
            .does(case, "propose_individual_plan", &words(PROPOSED))
            .await;
        assert_eq!(
            answers(&mut sara(&world).await, case, "individual-plan-yes")
                .await
                .status,
            303
        );
        maria.does(case, "invite_individual_plan", &words(CALLED)).await;
        world.worker_comes_round().await;
        assert_eq!(
            letters(&world, case, "individual-plan-letter-title").await.len(),
            3
        );
        let mut johan = johan(&world).await;
        for page in ["", "/journal", "/gor/consent_individual_plan"] {
            let answer = johan.get(&format!("/sv/mina-sidor/{case}{page}")).await;
            assert_eq!(answer.status, 404, "{page}");
        }
    })
    .await;
}

#[tokio::test]
async fn what_is_wrong_is_said_beside_it_and_nothing_is_sent() {
    both(async |world| {
        let case = world.an_investigation_that_both_follow().await;
        let maria = world.staff(Somebody::Maria);
        let nobody = [("needs", NEEDS)];
        let tried = maria
            .tries(case, "propose_individual_plan", &words(&nobody))
            .await;
        let wrong = tried.expect_err("nobody takes part");
        assert_eq!(
            wrong.questions(),
            ["participant.0.organisation", "participant.0.address"]
        );

        proposes(&world, case).await;
        calls(&world, case).await;
        let before = world.count("event").await;
        let code = code_of(&world, case, SCHOOL).await;
        let mut school = world.browser();
        let form = opens(&mut school, &code).await;
        let unsaid = [
            ("code", code.as_str()),
            ("_command", form.hidden("_command")),
            ("name", ""),
        ];
        let page = school.post("/sv/svara", &unsaid).await;
        assert!(page.body.contains("aria-invalid=\"true\""), "{}", page.body);
        let yesterday = but(PLAN, &[("follow_up_on", "2026-11-01")]);
        let tried = maria.tries(case, "write_individual_plan", &yesterday).await;
        assert_eq!(
            tried.expect_err("that day has been").questions(),
            ["follow_up_on"]
        );
        assert_eq!(world.count("event").await, before);
    })
    .await;
}
