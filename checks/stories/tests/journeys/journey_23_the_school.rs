//! Ali at the school reports his worry, is told what came of it, and is called to the meeting on a plan. He answers by the
//! code of the letter, and sees when and where and who comes: nothing of the case, and not whom it is about.

use super::journey_16_individual_plan::{called, code_of, opens};
use stories::{Somebody, World, both, words};

const SCHOOL: &str = "Björkskolan";

/// Words of the case that no page by a code says.
const SECRET: [&str; 7] = ["Elin", "Ek", "Sara", "Johan", "Maria", "BBIC", "sömn"];

fn tells_nothing(body: &str) {
    for secret in SECRET {
        let told = body
            .split(|c: char| !c.is_alphanumeric())
            .any(|word| word == secret);
        assert!(!told, "{secret}: {body}");
    }
}

#[tokio::test]
async fn the_teacher_has_a_receipt_follows_it_by_number_and_is_told_that_it_was_opened() {
    both(async |world| {
        world.on("2026-11-20 15:30");
        let report = world.a_teacher_reports().await;
        let number = report.number.to_string();
        let mut ali = world.browser();
        let status = ali.post("/sv/nummer", &[("number", &number)]).await;
        assert_eq!(status.status, 200);
        tells_nothing(&status.body);
        let ines = world.intake();
        ines.assesses_protection(report.case).await;
        ines.identifies(report.case, stories::Folk::ELIN).await;
        ines.hears_the_child(report.case).await;
        world.on("2026-11-24 16:00");
        let opens = [
            ("decision", "child-concern-decide-open"),
            ("reasons", "Det som står i anmälan räcker för att ta reda på mer."),
        ];
        ines.does(report.case, "decide_investigation", &words(&opens))
            .await;
        let told = [
            ("way", "child-concern-feedback-phone"),
            ("text", "Ringde Ali och sade att en utredning har inletts."),
        ];
        ines.does(report.case, "give_feedback", &words(&told)).await;
        assert_eq!(ines.rings_on(report.case, "child-report-feedback").await, None);
    })
    .await;
}

async fn says(world: &World, code: &str, comes: &str) {
    let mut ali = world.browser();
    let form = opens(&mut ali, code).await;
    tells_nothing(&form.body);
    for told in ["Björkskolan, rum 12", "15 december 2026", "BUP Björkvik"] {
        assert!(form.body.contains(told), "{told}: {}", form.body);
    }
    let fields = [
        ("_command", form.hidden("_command")),
        ("code", code),
        ("name", "Ali Farah, kurator"),
        ("contact", "0123-45 67 89"),
        ("comes", comes),
        ("can_do", "Vi kan flytta starten på dagen."),
    ];
    let thanked = ali.post("/sv/svara", &fields).await;
    assert!(
        thanked.body.contains("Tack, vi har fått ert svar."),
        "{}",
        thanked.body
    );
    tells_nothing(&thanked.body);
}

#[tokio::test]
async fn he_answers_the_call_by_his_code_and_the_parents_read_that_the_school_comes() {
    both(async |world| {
        let case = called(&world).await;
        let code = code_of(&world, case, SCHOOL).await;
        says(&world, &code, "no").await;
        // He has found a colleague who can: the later word holds.
        says(&world, &code, "yes").await;
        let maria = world.staff(Somebody::Maria);
        let plan = maria.page(case, "write_individual_plan").await;
        let told = plan
            .facts
            .iter()
            .map(|(_, said)| said.key.as_ref())
            .collect::<Vec<_>>();
        assert_eq!(told, ["journal-plan-comes", "individual-plan-answer-none"]);
        let mut sara = world.browser_of_resident(stories::Folk::SARA, "Sara Ek").await;
        let record = sara.get(&format!("/sv/mina-sidor/{case}/journal")).await.body;
        assert!(record.contains("kommer till mötet"));
        // What he wrote to us, and how he is reached, is not for my pages.
        assert!(!record.contains("flytta starten") && !record.contains("0123-45 67 89"));
    })
    .await;
}
