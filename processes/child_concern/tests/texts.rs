//! Nobody meets a raw key, a half sentence or a shout: everything said in a report is listened to.

mod tale;

use casework::{Process, process::CaseFile, step::Audience};
use child_concern::{ChildConcern, samples};
use language::{Lang, Source, Texts};
use std::collections::{BTreeMap, BTreeSet};
use tale::endings::{decided, every_tale, sent_on};

fn sources() -> Vec<Source> {
    let own = casework::erased::<ChildConcern>().texts();
    language::COMMON.iter().chain(own).copied().collect()
}

fn texts() -> Texts {
    Texts::new(sources()).expect("texts of the house and of the report are well formed together")
}

/// Who reads a language: some are complete for the public and for families, not for staff.
fn is_for(lang: Lang, to: Audience) -> bool {
    !lang.is_residents() || to != Audience::Staff
}

/// Easy Swedish says in Swedish what it has no words of its own for.
fn is_said(texts: &Texts, lang: Lang, key: &str) -> bool {
    texts.has(lang, key) || lang.source().is_some_and(|source| texts.has(source, key))
}

#[test]
fn everything_said_in_a_report_has_words_in_the_readers_language() {
    let texts = texts();
    let mut missing = BTreeSet::new();
    for told in every_tale().iter().flat_map(|tale| &tale.told) {
        for lang in Lang::ALL.into_iter().filter(|lang| is_for(*lang, told.to)) {
            let spoken = told.say.spoken(&texts, lang);
            if !is_said(&texts, lang, &told.say.key) || spoken.contains("{$") {
                missing.insert(format!("{lang:?} {} → {spoken}", told.say.key));
            }
        }
    }
    assert!(missing.is_empty(), "{missing:#?}");
}

#[test]
fn every_step_of_the_report_was_listened_to() {
    let tales = every_tale();
    let met: BTreeSet<&str> = tales.iter().flat_map(|tale| tale.met.iter().copied()).collect();
    for step in <ChildConcern as casework::Definition>::steps() {
        assert!(met.contains(step.info.name), "{} was never open", step.info.name);
    }
}

/// Keys that only a rare answer brings forth stand in the code as whole words.
#[test]
fn every_key_named_in_the_code_has_words_for_staff() {
    let texts = texts();
    let source = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut named = BTreeSet::new();
    for folder in [source.clone(), source.join("steps")] {
        for file in std::fs::read_dir(folder).expect("the source is there").flatten() {
            let code = std::fs::read_to_string(file.path()).unwrap_or_default();
            let literals = code.split('"').map(str::to_owned);
            named.extend(literals.filter(|word| {
                let of_a_text = ["child-concern-", "problem-", "refusal-"]
                    .iter()
                    .any(|start| word.starts_with(start));
                of_a_text && word.chars().all(|c| c.is_ascii_lowercase() || c == '-')
            }));
        }
    }
    assert!(named.len() > 200, "the code was read: {}", named.len());
    let silent: Vec<_> = named
        .iter()
        .filter(|key| !texts.has(Lang::Sv, key) || !texts.has(Lang::En, key))
        .collect();
    assert!(silent.is_empty(), "{silent:?}");
}

fn messages(lang: Lang) -> BTreeMap<String, String> {
    let mut found = BTreeMap::new();
    let mut last = String::new();
    for line in sources()
        .iter()
        .filter(|source| source.lang == lang)
        .flat_map(|source| source.ftl.lines())
    {
        if let Some((key, words)) = line
            .split_once(" = ")
            .filter(|_| line.starts_with(|c: char| c.is_ascii_lowercase()))
        {
            last = key.to_owned();
            found.insert(last.clone(), words.to_owned());
        } else if line.starts_with(' ') {
            found.entry(last.clone()).or_default().push_str(line);
        }
    }
    found
}

#[test]
fn the_common_words_and_the_whole_report_stand_in_english() {
    let texts = texts();
    for key in messages(Lang::Sv).keys() {
        assert!(texts.has(Lang::En, key), "English lacks {key}");
    }
}

fn arguments(words: &str) -> BTreeSet<&str> {
    words
        .split("{ $")
        .skip(1)
        .filter_map(|rest| rest.split([' ', '}']).next())
        .collect()
}

#[test]
fn a_translation_says_what_the_swedish_says_with_the_same_names_and_days_in_it() {
    let swedish = messages(Lang::Sv);
    assert!(swedish.len() > 300, "{}", swedish.len());
    for lang in Lang::ALL.into_iter().filter(|lang| *lang != Lang::Sv) {
        for (key, words) in messages(lang) {
            let source = swedish
                .get(&key)
                .unwrap_or_else(|| panic!("{lang:?}: {key} has no Swedish"));
            assert_eq!(arguments(&words), arguments(source), "{lang:?}: {key}");
        }
    }
}

#[test]
fn nobody_is_shouted_at() {
    for lang in Lang::ALL {
        for (key, words) in messages(lang) {
            assert!(!words.contains('!'), "{lang:?}: {key}");
            assert!(!words.trim().is_empty(), "{lang:?}: {key}");
        }
    }
}

#[test]
fn a_frightened_neighbour_reads_112_before_anything_else() {
    let page = casework::erased::<ChildConcern>()
        .blank()
        .page("report_as_private_person", &samples::given());
    let page = page.expect("anybody may report");
    let first = page
        .notices
        .first()
        .map(|notice| notice.say.clone())
        .expect("a notice");
    for lang in Lang::ALL {
        assert!(first.spoken(&texts(), lang).contains("112"), "{lang:?}");
    }
}

/// Somebody who looks for a hidden family must not learn from a receipt that the child lives elsewhere.
#[test]
fn the_sender_cannot_tell_a_report_that_was_sent_on_from_one_that_was_decided() {
    let (texts, here, elsewhere) = (texts(), decided("child-concern-decide-decline"), sent_on());
    for lang in Lang::ALL {
        let status = |file: &dyn CaseFile| file.summary().sender_status.map(|say| say.spoken(&texts, lang));
        assert!(status(&*here.file).is_some());
        assert_eq!(status(&*here.file), status(&*elsewhere.file), "{lang:?}");
    }
}
