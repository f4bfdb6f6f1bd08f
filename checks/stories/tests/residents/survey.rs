//! A short survey after a contact: once for each, counted and nobody's, and told to everybody where enough have answered.

use crate::questions::{FETCH, asks, at_desk, fetches, first_on_desk};
use axum::http::StatusCode;
use casework::{CaseId, PartyRole};
use stories::{Answer, Browser, Folk, Somebody, World, both, words};

const TOLD: &str = "/sv/enkat";

/// An investigation that Maria has and that Sara, the mother, follows.
async fn sara_follows(world: &World) -> (CaseId, String) {
    world.on("2026-11-24 08:00");
    let case = world.an_investigation_of_marias().await;
    let maria = world.staff(Somebody::Maria);
    let sara = maria.party(case, "Sara Ek", PartyRole::Guardian).await;
    let notice = [
        ("told", "child-investigation-notice-tell"),
        ("who", sara.as_str()),
        ("on", "2026-11-24"),
        ("how", "På telefon"),
    ];
    maria.does(case, "give_notice", &words(&notice)).await;
    (case, sara)
}

async fn they_meet(world: &World, case: CaseId, sara: &str, day: &str) {
    let meeting = [
        ("who", sara),
        ("slot", "meet-other-time"),
        ("day", day),
        ("time", "09:00"),
        ("minutes", "60"),
        ("form", "meet-phone"),
    ];
    let maria = world.staff(Somebody::Maria);
    maria.does(case, "book_meeting_for", &words(&meeting)).await;
    world.on(&format!("{day} 10:30"));
}

fn address(case: CaseId) -> String {
    format!("/sv/mina-sidor/{case}/enkat")
}

async fn answers(browser: &mut Browser, case: CaseId, influence: &str) -> Answer {
    let given = [
        ("survey-q-influence", influence),
        ("survey-q-whole", "survey-answer-yes"),
    ];
    browser.post(&address(case), &given).await
}

async fn sara(world: &World) -> Browser {
    world.browser_of_resident(Folk::SARA, "Sara Ek").await
}

#[tokio::test]
async fn after_a_meeting_she_is_asked_once_and_her_answers_are_counted_and_nobodys() {
    both(async |world| {
        let (case, person) = sara_follows(&world).await;
        let page = sara(&world).await.get(&format!("/sv/mina-sidor/{case}")).await;
        assert!(!page.body.contains("/enkat"), "no contact yet");
        they_meet(&world, case, &person, "2026-11-25").await;
        let mut browser = sara(&world).await;
        let page = browser.get(&format!("/sv/mina-sidor/{case}")).await;
        assert!(page.body.contains(&address(case)), "{}", page.body);
        let empty = browser.post(&address(case), &[]).await;
        assert!(empty.body.contains("Svara på minst en fråga"), "{}", empty.body);
        let thanks = answers(&mut browser, case, "survey-answer-no").await;
        assert!(thanks.body.contains("Svaren är räknade"), "{}", thanks.body);
        let again = answers(&mut browser, case, "survey-answer-no").await;
        assert!(again.body.contains("bara svara en gång"), "{}", again.body);
        assert!(
            !browser
                .get(&format!("/sv/mina-sidor/{case}"))
                .await
                .body
                .contains("/enkat\"")
        );

        const COUNTED: &str =
            "SELECT unit, month, question, answer, many FROM survey_count ORDER BY question";
        let counted = world.rows(COUNTED, Vec::new()).await;
        assert_eq!(counted.len(), 2, "what was not answered is not there");
        assert_eq!(counted[0].text(1), Ok("2026-11-01"));
        assert_eq!(
            (counted[0].text(3), counted[0].i64(4)),
            (Ok("survey-answer-no"), Ok(1))
        );
        let marks = world
            .rows("SELECT mark, forget_on FROM survey_mark", Vec::new())
            .await;
        let mark = marks[0].text(0).expect("a mark");
        assert!(!mark.contains(&case.to_string()) && mark.len() == 32);
        assert_eq!(marks[0].text(1), Ok("2027-02-01"), "not the day she answered");
    })
    .await;
}

const IN_AUTUMN: [&str; 5] = [
    "2026-11-25",
    "2026-11-26",
    "2026-11-27",
    "2026-11-30",
    "2026-12-01",
];
const IN_WINTER: [&str; 5] = [
    "2027-01-04",
    "2027-01-05",
    "2027-01-07",
    "2027-01-08",
    "2027-01-11",
];

/// She answers after each of five meetings.
async fn five_answer(world: &World, case: CaseId, person: &str, days: [&str; 5], said: [&str; 5]) {
    for (day, said) in days.into_iter().zip(said) {
        they_meet(world, case, person, day).await;
        let said = format!("survey-answer-{said}");
        let thanks = answers(&mut sara(world).await, case, &said).await;
        assert!(
            thanks.body.contains("Svaren är räknade"),
            "{day}: {}",
            thanks.body
        );
    }
}

#[tokio::test]
async fn nothing_is_told_while_the_quarter_runs_nor_of_four_who_answered_and_of_five_nobody_is_counted_out() {
    both(async |world| {
        let (case, person) = sara_follows(&world).await;
        let said = ["no", "yes", "yes", "yes", "no"];
        five_answer(&world, case, &person, IN_AUTUMN, said).await;
        assert!(
            world
                .browser()
                .get(TOLD)
                .await
                .body
                .contains("inga svar att visa")
        );
        world.on("2027-01-02 09:00");
        let file = world.browser().get("/sv/enkat/svar.csv").await.body;
        let line = |question: &str, answer: &str, many: &str| {
            format!("2026 Q4,\"Barn och unga\",2026-1,survey-q-{question},survey-answer-{answer},{many}\r\n")
        };
        assert!(file.contains(&line("whole", "yes", "5")), "{file}");
        for hidden in ["yes", "no"] {
            assert!(file.contains(&line("influence", hidden, "")), "{file}");
        }
        let page = world.browser().get(TOLD).await.body;
        for told in ["Barn och unga", "Är du nöjd med kontakten", "För få"] {
            assert!(page.contains(told), "{told}: {page}");
        }
    })
    .await;
}

#[tokio::test]
async fn whoever_is_not_in_the_case_is_not_asked() {
    both(async |world| {
        let (case, person) = sara_follows(&world).await;
        they_meet(&world, case, &person, "2026-11-25").await;
        let mut hana = world.browser_of_resident(Folk::HANA, "Hana Aziz").await;
        let page = answers(&mut hana, case, "survey-answer-no").await;
        assert_eq!(page.status, StatusCode::NOT_FOUND);
        assert!(
            world
                .rows("SELECT 1 FROM survey_count", Vec::new())
                .await
                .is_empty()
        );
        world.on("2027-01-10 09:00");
        let late = answers(&mut sara(&world).await, case, "survey-answer-no").await;
        assert!(late.body.contains("inga frågor att svara på"), "{}", late.body);
    })
    .await;
}

const AT_WORK: &str = "/arbete/statistik/enkat";

#[tokio::test]
async fn whoever_leads_sees_quarter_by_quarter_what_everybody_is_told_and_no_more() {
    both(async |world| {
        let (case, person) = sara_follows(&world).await;
        let empty = world.browser_of(Somebody::Ulf).await.get(AT_WORK).await.body;
        assert!(empty.contains("inga svar att visa"), "{empty}");
        five_answer(
            &world,
            case,
            &person,
            IN_AUTUMN,
            ["no", "yes", "yes", "yes", "no"],
        )
        .await;
        let running = world.browser_of(Somebody::Ulf).await.get(AT_WORK).await.body;
        assert!(
            running.contains("inga svar att visa"),
            "no number is seen to move"
        );
        world.on("2027-01-02 09:00");
        five_answer(&world, case, &person, IN_WINTER, ["yes"; 5]).await;

        world.on("2027-04-01 09:00");
        let mut ulf = world.browser_of(Somebody::Ulf).await;
        assert!(ulf.get("/arbete/statistik").await.body.contains(AT_WORK));
        let newest = ulf.get(AT_WORK).await.body;
        for told in [
            "Barn och unga",
            "<strong><bdi>2027 Q1",
            "Kunde du påverka",
            "<table",
        ] {
            assert!(newest.contains(told), "{told}: {newest}");
        }
        assert!(!newest.contains("För få"), "all five said yes: {newest}");
        let before = format!("{AT_WORK}/2026-10");
        assert!(newest.contains(&before), "{newest}");
        let before = ulf.get(&before).await.body;
        assert!(before.contains("<strong><bdi>2026 Q4"), "{before}");
        let line = before.find("Kunde du påverka").map(|at| &before[at..]);
        let line = line.and_then(|line| line.split("</tr>").next()).expect("a line");
        assert!(
            line.matches("För få").count() == 2,
            "three and two are not told: {line}"
        );
        for page in [&newest, &before] {
            assert!(!page.contains("Sara Ek") && !page.contains(&case.to_string()));
        }
        for unknown in ["2026-07", "2027-04", "2026-11", "forra", "2026-10-01"] {
            let page = ulf.get(&format!("{AT_WORK}/{unknown}")).await;
            assert_eq!(page.status, StatusCode::NOT_FOUND, "{unknown}");
        }
        for who in [Somebody::Maria, Somebody::Ines, Somebody::Adam] {
            let page = world.browser_of(who).await.get(AT_WORK).await;
            assert_eq!(page.status, StatusCode::NOT_FOUND);
        }
    })
    .await;
}

#[tokio::test]
async fn whoever_asked_without_a_name_is_asked_once_after_the_answer_and_what_she_says_leads_to_no_question()
{
    both(async |world| {
        world.on("2026-11-27 16:00");
        let mut girl = world.browser();
        let code = asks(&world, &mut girl, "Är det normalt att bli inlåst?").await;
        let says = [
            ("code", &*code),
            ("_do", "survey"),
            ("survey-q-treatment", "survey-answer-yes"),
        ];
        let waits = fetches(&mut girl, &code).await;
        assert!(!waits.body.contains("survey-q-"), "nobody has answered her yet");
        girl.post(FETCH, &says).await;
        let counted = world.rows("SELECT 1 FROM survey_count", Vec::new()).await;
        assert!(counted.is_empty(), "nor is it counted then");

        let mut ines = world.browser_of(Somebody::Ines).await;
        let address = first_on_desk(&mut ines).await;
        at_desk(&mut ines, &address, "answer", &[("text", "Nej.")]).await;
        let answered = fetches(&mut girl, &code).await;
        for told in ["survey-q-treatment", "sparas inte tillsammans med din fråga"] {
            assert!(answered.body.contains(told), "{told}: {}", answered.body);
        }
        for nothing in [&says[..2], &[says[0], says[1], ("survey-q-treatment", "vet-ej")]] {
            let page = girl.post(FETCH, nothing).await;
            assert!(page.body.contains("Svara på minst en fråga"), "{}", page.body);
        }
        let before = world.rows("SELECT version FROM nameless", Vec::new()).await;
        for _ in 0..2 {
            let thanks = girl.post(FETCH, &says).await;
            assert!(thanks.body.contains("Svaren är räknade"), "{}", thanks.body);
        }
        assert!(!fetches(&mut girl, &code).await.body.contains("survey-q-"));

        let counted = world
            .rows("SELECT unit, month, question, many FROM survey_count", Vec::new())
            .await;
        assert_eq!(counted.len(), 1);
        assert_eq!((counted[0].text(1), counted[0].i64(3)), (Ok("2026-11-01"), Ok(1)));
        let after = world.rows("SELECT version FROM nameless", Vec::new()).await;
        assert_eq!(before[0].i64(0), after[0].i64(0), "the question is as it was");
        let marks = world
            .rows("SELECT mark, forget_on FROM survey_mark", Vec::new())
            .await;
        let id = address.rsplit('/').next().expect("an id");
        let mark = marks[0].text(0).expect("a mark");
        assert!(marks.len() == 1 && mark.len() == 32 && !mark.contains(id) && !mark.contains(&code));
        let seen = ines.get(&address).await.body;
        assert!(
            !seen.contains("survey"),
            "whoever answered her sees nothing of it"
        );
    })
    .await;
}

#[tokio::test]
async fn an_unknown_code_and_an_answer_of_long_ago_are_asked_nothing() {
    both(async |world| {
        world.on("2026-11-27 16:00");
        let mut girl = world.browser();
        let code = asks(&world, &mut girl, "Får jag flytta hemifrån?").await;
        let mut ines = world.browser_of(Somebody::Ines).await;
        let address = first_on_desk(&mut ines).await;
        at_desk(&mut ines, &address, "answer", &[("text", "Ring oss.")]).await;
        let says = |code| {
            [
                ("code", code),
                ("_do", "survey"),
                ("survey-q-whole", "survey-answer-no"),
            ]
        };
        let page = girl.post(FETCH, &says("babab-babab-babab-babab")).await;
        assert!(!page.body.contains("Svaren är räknade"), "{}", page.body);
        world.on("2026-12-28 16:00");
        let mut girl = world.browser();
        assert!(!fetches(&mut girl, &code).await.body.contains("survey-q-"));
        girl.post(FETCH, &says(&code)).await;
        let counted = world.rows("SELECT 1 FROM survey_count", Vec::new()).await;
        assert!(counted.is_empty());
    })
    .await;
}
