//! Every word that the caseworkers' half says stands in Swedish and English.

#[path = "../../common/tests/shared/keys_in_code.rs"]
mod keys_in_code;

use access::Role;
use common::Words;
use keys_in_code::keys_in_code;
use language::{Lang, Texts};
use std::collections::BTreeSet;
use std::path::Path;

const STAFF: [Lang; 2] = [Lang::Sv, Lang::En];
/// Shaped like keys: the name of a limit, and what the read log says was looked at (said as `looked-…`).
const NOT_WORDS: [&str; 3] = ["sign-in", "case-on-paper", "paper-form"];

fn texts() -> Texts {
    let all = [language::COMMON, common::TEXTS, workspace::TEXTS].concat();
    Texts::new(all).expect("texts are well formed and no key stands twice")
}

fn keys(lang: Lang) -> BTreeSet<String> {
    let files = workspace::TEXTS.iter().filter(|source| source.lang == lang);
    files
        .flat_map(|source| source.ftl.lines())
        .filter(|line| line.starts_with(|c: char| c.is_ascii_alphabetic()))
        .filter_map(|line| line.split_once(" ="))
        .map(|(key, _)| key.to_owned())
        .collect()
}

fn assert_said(keys: impl IntoIterator<Item = String>) {
    let texts = texts();
    let keys: Vec<String> = keys.into_iter().collect();
    assert!(!keys.is_empty());
    let lacking: Vec<(Lang, &String)> = STAFF
        .into_iter()
        .flat_map(|lang| keys.iter().map(move |key| (lang, key)))
        .filter(|(lang, key)| !texts.has(*lang, key))
        .collect();
    assert!(lacking.is_empty(), "no words for {lacking:#?}");
}

#[test]
fn a_caseworker_meets_words_and_never_keys() {
    let own = keys(Lang::Sv);
    let families: BTreeSet<&str> = own.iter().filter_map(|key| key.split('-').next()).collect();
    let code = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let said = keys_in_code(&code)
        .into_iter()
        .filter(|key| families.contains(key.split('-').next().unwrap_or_default()))
        .filter(|key| !NOT_WORDS.contains(&key.as_str()));
    assert_said(said);
}

#[test]
fn words_whose_keys_are_put_together_are_there_too() {
    let lists = ["mine", "intake", "unallotted", "open", "closed"];
    assert_said(lists.map(|list| format!("list-title-{list}")));
    assert_said(lists.map(|list| format!("list-empty-{list}")));
    assert_said(["unit", "staff", "role", "end-role"].map(|what| format!("administer-{what}")));
    assert_said(views::Sign::ALL.map(|sign| sign.key().to_owned()));
    assert_said(views::Found::ALL.map(|found| found.key().to_owned()));
    let changes = ["UnitPut", "StaffPut", "RoleGiven", "SettingChanged"];
    assert_said(changes.map(|change| format!("change-{change}")));
    let looked = [
        "case",
        "step",
        "paper",
        "readers",
        "my-cases",
        "my-case",
        "my-letter",
        "my-paper",
        "emergency-check",
        "hold-placed",
        "hold-lifted",
        "case-on-paper",
        "paper-form",
        "slip",
        "type-in",
        "translation",
    ];
    assert_said(looked.map(|what| format!("looked-{what}")));
    let states = ["proposed", "approved", "withdrawn", "done"];
    assert_said(states.map(|state| format!("destruction-state-{state}")));
    let grounds = [
        casework::retention::KEEP_PLACEMENT,
        casework::retention::KEEP_SAMPLE,
        casework::retention::KEEP_OWN_SAMPLE,
    ];
    assert_said(grounds.map(|ground| format!("{ground}-received")));
    assert_said(Role::ALL.map(|role| role.key().to_owned()));
    let purposes = [
        access::Purpose::Work,
        access::Purpose::StandIn,
        access::Purpose::OwnCase,
        access::Purpose::CarryOut,
        access::Purpose::Code,
        access::Purpose::Stated(String::new()),
    ];
    assert_said(purposes.map(|purpose| purpose.key().to_owned()));
}

#[test]
fn each_duty_that_has_a_name_is_a_rule_of_law() {
    let law = law::Catalogue::national();
    let named = keys(Lang::Sv);
    let rules: Vec<&str> = named.iter().filter_map(|key| key.strip_prefix("rule-")).collect();
    assert!(!rules.is_empty());
    for rule in rules {
        assert!(law.rule(rule).is_ok(), "no rule is called {rule}");
    }
}

#[test]
fn both_languages_say_the_same_things() {
    assert_eq!(keys(Lang::Sv), keys(Lang::En));
}

#[test]
fn nobody_is_shouted_at() {
    for source in workspace::TEXTS {
        assert!(!source.ftl.contains('!'), "{}", source.file);
    }
}

#[test]
fn one_day_is_one_day_and_not_one_days() {
    let texts = texts();
    let said = |lang, key, name, number: i64| Words { texts: &texts, lang }.with(key, name, number);
    assert_eq!(said(Lang::Sv, "deadline-left", "days", 1), "1 dag kvar");
    assert_eq!(said(Lang::Sv, "deadline-left", "days", 9), "9 dagar kvar");
    assert_eq!(said(Lang::En, "deadline-late", "days", 1), "1 day late");
    assert_eq!(said(Lang::En, "search-found", "count", 0), "No matches.");
    assert_eq!(said(Lang::Sv, "my-day-must", "count", 2), "Måste i dag (2)");
}

#[test]
fn the_board_of_clocks_says_how_many_are_late() {
    let texts = texts();
    let said = |lang, key, count: i64| Words { texts: &texts, lang }.with(key, "count", count);
    assert_eq!(said(Lang::Sv, "clocks-lead-all", 7), "7 frister löper.");
    assert_eq!(said(Lang::Sv, "clocks-lead-late", 1), "1 är försenad.");
    assert_eq!(said(Lang::En, "clocks-lead-all", 1), "1 time limit is running.");
    assert_eq!(said(Lang::En, "clocks-lead-late", 0), "None is late.");
}

#[test]
fn the_browser_finds_the_place_for_the_time_of_saving() {
    let texts = texts();
    for lang in STAFF {
        assert!(texts.get(lang, "step-autosaved").contains("{time}"), "{lang:?}");
    }
}
