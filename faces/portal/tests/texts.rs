//! Every word that the residents' half says, and every word that both halves share, stands in all
//! languages of the house.

#[path = "../../common/tests/shared/keys_in_code.rs"]
mod keys_in_code;

use casework::EntryKind;
use keys_in_code::keys_in_code;
use language::{Lang, Texts};
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

fn texts() -> Texts {
    let all = [language::COMMON, common::TEXTS, portal::TEXTS, letters::TEXTS].concat();
    Texts::new(all).expect("texts are well formed and no key stands twice")
}

/// The first words of keys that these files hold: a literal that begins with another is no key.
fn families(files: &[language::Source]) -> BTreeSet<String> {
    let keys = files
        .iter()
        .flat_map(|source| source.ftl.lines())
        .filter_map(|line| line.split_once(" ="))
        .map(|(key, _)| key);
    keys.filter_map(|key| key.split('-').next())
        .map(str::to_owned)
        .collect()
}

/// Look like keys and are none: the purpose of a rate limit, and what the read log says was looked
/// at (its word is in the caseworkers' half).
const NOT_WORDS: [&str; 12] = [
    "sign-in",
    "guide-help",
    "child-door",
    "child-code",
    "my-case",
    "my-record",
    "my-record-file",
    "my-readers",
    "my-requests",
    "my-extract",
    "money-and-home",
    "service-worker-allowed",
];

fn missing(texts: &Texts, folder: &Path, own: &[language::Source]) -> Vec<String> {
    let families = families(own);
    let keys = keys_in_code(folder)
        .into_iter()
        .filter(|key| families.contains(key.split('-').next().unwrap_or_default()))
        .filter(|key| !NOT_WORDS.contains(&key.as_str()));
    let lacking = |key: String| {
        let lacks = Lang::ALL.into_iter().filter(|lang| !is_said(texts, *lang, &key));
        lacks.map(|lang| format!("{key} in {lang:?}")).collect::<Vec<_>>()
    };
    keys.flat_map(lacking).collect()
}

/// Easy Swedish says in Swedish what it has no words of its own for.
fn is_said(texts: &Texts, lang: Lang, key: &str) -> bool {
    texts.has(lang, key) || lang.source().is_some_and(|source| texts.has(source, key))
}

fn here(folder: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(folder)
}

#[test]
fn a_reader_meets_words_and_never_keys() {
    let texts = texts();
    let own = [common::TEXTS, portal::TEXTS].concat();
    let mut lacking = missing(&texts, &here("src"), &own);
    lacking.extend(missing(&texts, &here("../common/src"), &own));
    assert!(lacking.is_empty(), "no words for {lacking:#?}");
    assert!(keys_in_code(&here("src")).len() > 40, "the code was not read");
}

#[test]
fn each_kind_of_line_has_a_word_for_whom_it_concerns() {
    let texts = texts();
    let kinds = [
        EntryKind::YouSaid,
        EntryKind::SomeoneSaid,
        EntryKind::WeSaw,
        EntryKind::Assessment,
        EntryKind::Decision,
        EntryKind::Handling,
    ];
    for (lang, kind) in Lang::ALL
        .into_iter()
        .flat_map(|lang| kinds.map(|kind| (lang, kind)))
    {
        assert!(
            is_said(&texts, lang, &format!("{}-resident", kind.key())),
            "{kind:?} in {lang:?}"
        );
    }
}

#[test]
fn every_trouble_says_what_to_do_now() {
    let texts = texts();
    let keys = keys_in_code(&here("../common/src"));
    let troubles: Vec<&String> = keys.iter().filter(|key| key.starts_with("trouble-")).collect();
    assert!(!troubles.is_empty());
    for (lang, key) in Lang::ALL
        .into_iter()
        .flat_map(|lang| troubles.iter().map(move |key| (lang, *key)))
    {
        let title = key.trim_end_matches("-text");
        assert!(
            is_said(&texts, lang, &format!("{title}-text")),
            "{title} in {lang:?}"
        );
    }
}

#[test]
fn all_languages_say_the_same_things() {
    for files in [common::TEXTS, portal::TEXTS] {
        let keys = |lang: Lang| -> BTreeSet<String> {
            let of_lang = files
                .iter()
                .filter(|source| source.lang == lang && source.file.starts_with("faces/"));
            of_lang
                .flat_map(|source| source.ftl.lines())
                .filter(|line| line.starts_with(|c: char| c.is_ascii_alphabetic()))
                .filter_map(|line| line.split_once(" ="))
                .map(|(key, _)| key.to_owned())
                .collect()
        };
        assert!(keys(Lang::Easy).is_subset(&keys(Lang::Sv)));
        for lang in Lang::ALL.into_iter().filter(|lang| lang.source().is_none()) {
            assert_eq!(keys(Lang::Sv), keys(lang), "{lang:?}");
        }
    }
}

#[test]
fn nobody_is_shouted_at() {
    for source in [common::TEXTS, portal::TEXTS].concat() {
        assert!(!source.ftl.contains('!'), "{}", source.file);
    }
}

#[test]
fn the_prefix_of_a_title_keeps_its_space() {
    let texts = texts();
    for lang in Lang::ALL {
        assert!(texts.get(lang, "frame-error-prefix").ends_with(": "), "{lang:?}");
    }
}
