//! Nobody meets a raw key: what the code names has words for staff, and what residents read has words in all languages.

use financial_assistance::FinancialAssistance;
use language::{Lang, Source, Texts};
use std::collections::BTreeSet;
use std::path::Path;

fn sources() -> Vec<Source> {
    let own = <FinancialAssistance as casework::Definition>::texts();
    language::COMMON.iter().chain(own).copied().collect()
}

/// Keys that stand in the code as whole words.
fn named() -> BTreeSet<String> {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut named = BTreeSet::new();
    for folder in [source.clone(), source.join("steps")] {
        for file in std::fs::read_dir(folder).expect("the source is there").flatten() {
            let code = std::fs::read_to_string(file.path()).unwrap_or_default();
            let words = code
                .split('"')
                .filter(|word| word.starts_with("financial-assistance-"));
            named.extend(words.filter(|word| !word.contains(['{', ' '])).map(str::to_owned));
        }
    }
    named
}

#[test]
fn every_key_named_in_the_code_has_words_for_staff() {
    let texts = Texts::new(sources()).expect("well formed");
    let named = named();
    assert!(named.len() > 150, "the code was read: {}", named.len());
    let silent: Vec<_> = named
        .iter()
        .filter(|key| !texts.has(Lang::Sv, key) || !texts.has(Lang::En, key))
        .collect();
    assert!(silent.is_empty(), "{silent:?}");
}

fn keys(lang: &str) -> BTreeSet<String> {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("texts/{lang}.ftl"));
    let text = std::fs::read_to_string(file).expect("the texts are there");
    let lines = text
        .lines()
        .filter(|line| line.starts_with("financial-assistance-"));
    lines
        .filter_map(|line| Some(line.split_once(" =")?.0.to_owned()))
        .collect()
}

#[test]
fn what_residents_read_is_said_in_arabic_and_somali_alike() {
    let (arabic, somali, swedish) = (keys("ar"), keys("so"), keys("sv"));
    assert_eq!(arabic, somali);
    let unknown: Vec<_> = arabic.difference(&swedish).collect();
    assert!(unknown.is_empty(), "{unknown:?}");
    for start in [
        "apply-",
        "again-",
        "answer-papers-",
        "partner-",
        "private-",
        "you-",
        "letter-",
        "problem-account",
    ] {
        let start = format!("financial-assistance-{start}");
        let all = swedish.iter().filter(|key| key.starts_with(&start));
        let missing: Vec<_> = all.filter(|key| !arabic.contains(*key)).collect();
        assert!(missing.is_empty(), "{missing:?}");
    }
}
