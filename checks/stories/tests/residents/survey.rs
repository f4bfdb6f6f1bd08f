//! A short survey after a contact: once for each, counted and nobody's, and told to everybody where enough have answered.

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

#[tokio::test]
async fn nothing_is_told_while_the_quarter_runs_nor_of_four_who_answered_and_of_five_nobody_is_counted_out() {
    both(async |world| {
        let (case, person) = sara_follows(&world).await;
        let days = [
            "2026-11-25",
            "2026-11-26",
            "2026-11-27",
            "2026-11-30",
            "2026-12-01",
        ];
        let said = ["no", "yes", "yes", "yes", "no"];
        for (nth, (day, said)) in days.into_iter().zip(said).enumerate() {
            they_meet(&world, case, &person, day).await;
            let said = format!("survey-answer-{said}");
            let thanks = answers(&mut sara(&world).await, case, &said).await;
            assert!(
                thanks.body.contains("Svaren är räknade"),
                "{nth}: {}",
                thanks.body
            );
        }
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
