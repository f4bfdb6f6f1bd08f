//! What the commands print, and the law page.

use jiff::civil::date;
use law::{Catalogue, commands};
use serde_json::Value;

fn json(rule: &str, start: &str) -> Value {
    let text = commands::due(Catalogue::national(), rule, start, true).expect("countable");
    serde_json::from_str(&text).expect("JSON")
}

fn keys(value: &Value) -> Vec<&str> {
    let mut keys: Vec<&str> = value
        .as_object()
        .expect("an object")
        .keys()
        .map(String::as_str)
        .collect();
    keys.sort_unstable();
    keys
}

const ALWAYS: [&str; 11] = [
    "alarm_day",
    "counting",
    "in_force_from",
    "in_force_to",
    "last_day",
    "last_day_moved",
    "provision",
    "rule",
    "severity",
    "start",
    "statute",
];

fn with(more: &'static str) -> Vec<&'static str> {
    let mut keys = ALWAYS.to_vec();
    keys.push(more);
    keys.sort_unstable();
    keys
}

#[test]
fn a_report_of_concern_as_json() {
    let wanted = serde_json::json!({
        "rule": "child-pre-assessment",
        "start": "2026-11-22",
        "last_day": "2026-12-06",
        "last_day_moved": "2026-12-07",
        "alarm_day": "2026-12-06",
        "counting": "CD, WARN",
        "provision": "SoL 20:2",
        "statute": "SoL (2025:400)",
        "severity": "S",
        "in_force_from": "2025-07-01",
        "in_force_to": null,
    });
    assert_eq!(json("child-pre-assessment", "2026-11-22"), wanted);
}

#[test]
fn hours_windows_and_no_day_say_a_key_more() {
    let hours = json("cyber-early-notice", "2026-11-22T14:05:00+01:00");
    assert_eq!(keys(&hours), with("last_time"));
    assert_eq!(hours["last_time"], "2026-11-23T14:05:00+01:00");
    assert_eq!(hours["start"], "2026-11-22T14:05:00+01:00");
    let window = json("ivo-quarter-q2", "2026-11-22");
    assert_eq!(keys(&window), with("window"));
    assert_eq!(
        window["window"],
        serde_json::json!({ "first": "2027-07-01", "last": "2027-08-31" })
    );
    let meeting = json("urgent-decision-report", "2026-11-22");
    assert_eq!(keys(&meeting), with("why"));
    assert_eq!(
        (&meeting["why"], &meeting["last_day"]),
        (&Value::from("needs_meeting_calendar"), &Value::Null)
    );
}

#[test]
fn every_rule_has_the_same_keys_in_json() {
    for rule in Catalogue::national().rules() {
        let value = json(&rule.id, "2027-02-01");
        let more: Vec<&str> = keys(&value)
            .into_iter()
            .filter(|key| !ALWAYS.contains(key))
            .collect();
        assert!(ALWAYS.iter().all(|key| value.get(key).is_some()), "{}", rule.id);
        assert!(
            more.iter()
                .all(|key| ["last_time", "window", "why"].contains(key)),
            "{}: {more:?}",
            rule.id
        );
        assert_eq!(
            value["last_day"].is_null(),
            value.get("why").is_some(),
            "{}",
            rule.id
        );
    }
}

#[test]
fn what_cannot_be_counted_is_said_in_a_sentence() {
    let error = |rule, start| commands::due(Catalogue::national(), rule, start, false).expect_err("an error");
    assert_eq!(
        error("child-preassessment", "2026-11-22")
            .split("; did you mean ")
            .next(),
        Some("there is no rule `child-preassessment`")
    );
    assert!(error("zzz", "2026-11-22").ends_with("`handslag law list` shows them all"));
    assert!(error("lvu-submit", "22/11").starts_with("`22/11` is no start: give a date such as 2026-11-22"));
    assert_eq!(
        error("activity-report-ivo", "2026-11-22"),
        "rule `activity-report-ivo` was not in force on 2026-11-22: it applies from 2027-01-01"
    );
}

#[test]
fn a_caseworker_reads_the_days_in_plain_lines() {
    let text =
        commands::due(Catalogue::national(), "rent-debt-rescue", "2026-12-03", false).expect("countable");
    let line = |label: &str| {
        text.lines()
            .find(|line| line.starts_with(label))
            .unwrap_or_default()
            .to_owned()
    };
    assert!(line("Sista dag / last day:").ends_with("2026-12-24"), "{text}");
    assert!(line("Flyttad till vardag").ends_with("2026-12-28"), "{text}");
    assert!(line("Skyddad till och med").ends_with("2026-12-30"), "{text}");
    let hours = commands::due(Catalogue::national(), "gdpr-breach", "2026-11-22", false).expect("countable");
    assert!(hours.contains("eftersom klockslag saknas"), "{hours}");
}

#[test]
fn list_and_show_name_the_rules_and_all_their_versions() {
    let catalogue = Catalogue::national();
    let today = date(2026, 11, 22);
    let all = commands::list(catalogue, None, today).expect("rules");
    assert_eq!(all.lines().count(), catalogue.rules().len());
    let lvu = commands::list(catalogue, Some("lvu"), today).expect("rules");
    assert!(
        lvu.lines().all(|line| line.starts_with("lvu-")) && lvu.lines().count() == 16,
        "{lvu}"
    );
    assert!(
        commands::list(catalogue, Some("fishing"), today)
            .expect_err("none")
            .contains("child")
    );
    let shown = commands::show(catalogue, "child-follow-up-limit").expect("a rule");
    assert!(
        shown.contains("SoL2001 11:4 a–c") && shown.contains("SoL 23:5"),
        "{shown}"
    );
}

#[test]
fn the_law_page_shows_every_rule_and_every_statute() {
    let catalogue = Catalogue::national();
    let page = commands::table_markdown(catalogue);
    for rule in catalogue.rules() {
        let rows = page.matches(&format!("| `{}` |", rule.id)).count();
        assert_eq!(rows, rule.versions.len(), "{}", rule.id);
    }
    let listed = |statute: &law::Statute| page.contains(&format!("| {} | {} |", statute.key, statute.number));
    assert!(catalogue.statutes().iter().all(listed));
    assert!(!page.contains("{{"), "nothing is left to fill in");
}

#[test]
#[allow(
    clippy::disallowed_methods,
    reason = "a test may be told to write the page anew"
)]
fn the_law_page_is_fresh() {
    let path = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../../docs/for-municipalities/law.md"
    );
    let wanted = commands::table_markdown(Catalogue::national());
    if std::env::var("UPDATE").is_ok_and(|update| update == "1") {
        std::fs::write(path, &wanted).expect("the page can be written");
    }
    let found = std::fs::read_to_string(path).unwrap_or_default();
    assert!(
        found == wanted,
        "docs/for-municipalities/law.md is stale: run UPDATE=1 cargo test -p law"
    );
}
