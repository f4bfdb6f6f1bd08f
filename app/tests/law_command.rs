//! `handslag law`, as a lawyer or a script asks it: the answer on standard output, what is wrong on
//! standard error, and the exit status.

use std::process::{Command, Output};

fn asked(words: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_handslag"))
        .arg("law")
        .args(words)
        .output()
        .expect("the program runs")
}

#[test]
fn a_clock_that_the_law_has_is_answered_on_standard_output() {
    let answer = asked(&["due", "child-pre-assessment", "2026-11-20", "--json"]);
    assert_eq!(answer.status.code(), Some(0));
    let told: serde_json::Value = serde_json::from_slice(&answer.stdout).expect("JSON");
    assert_eq!(told["last_day"], "2026-12-04");
    assert!(answer.stderr.is_empty());
}

#[test]
fn a_rule_that_is_not_there_and_a_day_before_the_law_are_told_on_standard_error_with_status_2() {
    for words in [
        ["due", "no-such-rule", "2026-11-20"],
        ["due", "child-pre-assessment", "1900-01-01"],
        ["due", "child-pre-assessment", "the day before"],
    ] {
        let answer = asked(&words);
        assert_eq!(answer.status.code(), Some(2), "{words:?}");
        assert!(answer.stdout.is_empty() && !answer.stderr.is_empty(), "{words:?}");
    }
    assert_eq!(asked(&["show", "no-such-rule"]).status.code(), Some(2));
}

#[test]
fn what_a_transition_provision_counts_is_answered_only_to_whoever_asks_for_it() {
    for rule in ["child-investigation-keep", "care-plan-first-revision"] {
        let words = ["due", rule, "1990-05-01"];
        let strict = asked(&words);
        assert_eq!(strict.status.code(), Some(2), "{rule}");
        assert!(strict.stdout.is_empty(), "{rule}");
        let why = String::from_utf8(strict.stderr).expect("words");
        assert!(why.contains("was not in force on 1990-05-01"), "{why}");
        assert!(
            why.contains("transition provision") && why.contains("`--transition`"),
            "{why}"
        );
        let answer = asked(&[words.as_slice(), &["--transition"]].concat());
        assert_eq!(answer.status.code(), Some(0), "{rule}");
        assert!(answer.stderr.is_empty() && !answer.stdout.is_empty(), "{rule}");
    }
    let none = asked(&["due", "child-pre-assessment", "1900-01-01", "--transition"]);
    assert_eq!(none.status.code(), Some(2), "the law has no transition there");
}
