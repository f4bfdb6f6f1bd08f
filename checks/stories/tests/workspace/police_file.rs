//! The police send a report as a file. Ines reads it in: it is taken whole, or every fault is told
//! beside the field and nothing is written.

use axum::http::StatusCode;
use serde_json::{Value, json};
use stories::{Answer, Browser, Somebody, World, both};

const STEP: &str = "/arbete/ny/orosanmalan/receive_police_file";
const SCHEMA: &str = "/schema/orosanmalan/polis.json";

fn report(children: Vec<Value>) -> Value {
    json!({
        "reference": "5000-K1",
        "received_on": "2026-11-23",
        "officer": { "name": "P. Polis", "contact": "114 14", "unit": "Väst" },
        "children": children,
        "reasons": ["violence"],
        "what": "Patrull på plats.",
        "acute": false,
        "wants_feedback": true
    })
}

fn named(name: &str) -> Value {
    json!({ "name": name })
}

async fn reads_in(browser: &mut Browser, file: &Value) -> Answer {
    let page = browser.get(STEP).await;
    let command = page.hidden("_command").to_owned();
    browser
        .post_file(STEP, &command, "file", file.to_string().as_bytes())
        .await
}

/// The page says no, in the reader's words, and nothing is kept.
async fn refused(world: &World, browser: &mut Browser, file: &Value, says: &[&str]) {
    let answer = reads_in(browser, file).await;
    assert_eq!(answer.status, StatusCode::OK, "{}", answer.body);
    let beside = answer.body.split("id=\"file-error\"").nth(1).unwrap_or_default();
    let beside = beside.split("</p>").next().unwrap_or_default();
    // Marks that keep a path whole inside any text.
    let plain = beside.replace(['\u{2068}', '\u{2069}'], "");
    let lines: Vec<&str> = plain.trim_start_matches('>').lines().collect();
    assert_eq!(lines, says);
    for table in ["event", "stream"] {
        assert_eq!(world.count(table).await, 0, "nothing half written in {table}");
    }
}

#[tokio::test]
async fn a_file_with_eight_children_opens_eight_cases_and_one_with_fifty_none() {
    both(async |world| {
        world.on("2026-11-24 08:00");
        let mut ines = world.browser_of(Somebody::Ines).await;
        for many in [9, 50] {
            let file = report(vec![named("Elin"); many]);
            refused(&world, &mut ines, &file, &["children: högst 8 stycken."]).await;
        }
        let done = reads_in(&mut ines, &report(vec![named("Elin"); 8])).await;
        assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.body);
        assert_eq!(world.count("stream").await, 8);
    })
    .await;
}

#[tokio::test]
async fn every_fault_of_a_file_is_told_beside_the_field_in_the_readers_language() {
    both(async |world| {
        world.on("2026-11-24 08:00");
        let mut ines = world.browser_of(Somebody::Ines).await;
        let mut file = report(vec![
            named("a\u{0}b"),
            named("Elin\u{202E}nilE"),
            json!({ "personal_number": "1509172381" }),
        ]);
        file["received_on"] = json!("2026-11-25");
        file["what"] = json!("å".repeat(200_000));
        file["officer"]["contact"] = json!("");
        file.as_object_mut().expect("fields").remove("acute");
        let swedish = [
            "acute: saknas i filen.",
            "children[2].personal_number: följer inte schemat.",
            "officer.contact: får inte vara tomt.",
            "what: högst 10000 tecken.",
            "received_on: den dagen har inte varit än.",
            "children[0].name: har dolda tecken som vi inte kan spara.",
            "children[1].name: har dolda tecken som vi inte kan spara.",
        ];
        refused(&world, &mut ines, &file, &swedish).await;
        ines.get("/arbete/sprak/en").await;
        let mut file = report(vec![json!({ "unborn": true })]);
        file["salary"] = json!(1);
        let english = [
            "children[0]: must have a name, a personal number or a place.",
            "salary: is not in the schema.",
        ];
        refused(&world, &mut ines, &file, &english).await;
    })
    .await;
}

#[tokio::test]
async fn whoever_makes_the_file_reads_the_schema_without_signing_in() {
    both(async |world| {
        let mut polisen = world.browser();
        let answer = polisen.get(SCHEMA).await;
        assert_eq!(answer.status, StatusCode::OK);
        assert_eq!(answer.header("content-type"), "application/schema+json");
        let schema: Value = serde_json::from_str(&answer.body).expect("JSON");
        assert_eq!(schema["properties"]["children"]["maxItems"], 8);
        for none in [
            "/schema/orosanmalan/skola.json",
            "/schema/utredning/polis.json",
            "/schema/orosanmalan",
        ] {
            assert_eq!(polisen.get(none).await.status, StatusCode::NOT_FOUND, "{none}");
        }
    })
    .await;
}
