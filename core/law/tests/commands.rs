//! What the commands print, and the law page.

use jiff::civil::date;
use law::commands::Asked;
use law::{Catalogue, commands};
use serde_json::Value;

const PLAIN: Asked = Asked {
    json: false,
    transition: false,
};
const JSON: Asked = Asked { json: true, ..PLAIN };
const TRANSITION: Asked = Asked {
    transition: true,
    ..PLAIN
};

fn due(rule: &str, start: &str, asked: Asked) -> Result<String, String> {
    commands::due(Catalogue::national(), rule, start, asked)
}

fn json(rule: &str, start: &str) -> Value {
    let text = due(rule, start, JSON).expect("countable");
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
    let error = |rule, start| due(rule, start, PLAIN).expect_err("an error");
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
fn no_rule_answers_for_the_day_before_it_came_into_force() {
    let mut by_transition = 0;
    for rule in Catalogue::national().rules() {
        let first = rule.versions.iter().map(|version| version.in_force_from).min();
        let first = first.expect("a rule has a version");
        let before = first.yesterday().expect("a day").to_string();
        let told = format!(
            "rule `{}` was not in force on {before}: it applies from {first}",
            rule.id
        );
        let error = due(&rule.id, &before, PLAIN).expect_err(&rule.id);
        assert!(error.starts_with(&told), "{error}");
        assert_eq!(due(&rule.id, &before, JSON), Err(error.clone()));
        assert!(due(&rule.id, &first.to_string(), PLAIN).is_ok(), "{}", rule.id);
        if rule.versions.iter().any(|version| version.covers_earlier_starts) {
            by_transition += 1;
            assert!(error.ends_with(
                "by a transition provision it also counts what began earlier, and `--transition` counts it"
            ));
            assert!(due(&rule.id, &before, TRANSITION).is_ok(), "{}", rule.id);
        } else {
            assert_eq!(due(&rule.id, &before, TRANSITION), Err(error));
        }
    }
    assert!(
        by_transition > 10,
        "the transition rules were asked: {by_transition}"
    );
}

#[test]
fn a_caseworker_reads_the_days_in_plain_lines() {
    let text = due("rent-debt-rescue", "2026-12-03", PLAIN).expect("countable");
    let line = |label: &str| {
        text.lines()
            .find(|line| line.starts_with(label))
            .unwrap_or_default()
            .to_owned()
    };
    assert!(line("Sista dag / last day:").ends_with("2026-12-24"), "{text}");
    assert!(line("Flyttad till vardag").ends_with("2026-12-28"), "{text}");
    assert!(line("Skyddad till och med").ends_with("2026-12-30"), "{text}");
    let hours = due("gdpr-breach", "2026-11-22", PLAIN).expect("countable");
    assert!(hours.contains("eftersom klockslag saknas"), "{hours}");
    let court = due("lvm-court-test", "2026-11-20", PLAIN).expect("countable");
    assert!(
        court.contains("Allra sista dag / last day at most:       2026-11-27"),
        "{court}"
    );
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
