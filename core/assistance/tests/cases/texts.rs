//! Each row, reason, fault and kind has words in each language, and no sentence is left with a hole in it.

use assistance::{Arg, Because, Calculation, Guideline, Kinds, Norms, Sentence, calculate};
use language::{FluentArgs, FluentValue, Lang, Texts};

fn texts() -> Texts {
    let own: &[language::Source] = language::texts!(residents "core/assistance");
    Texts::new(language::COMMON.iter().chain(own).copied()).expect("well formed together")
}

/// How a face says a sentence: amounts and months as they are written, further texts in the same language.
fn said(texts: &Texts, lang: Lang, sentence: &Sentence) -> String {
    let mut args = FluentArgs::new();
    for (name, value) in &sentence.values {
        let value: FluentValue<'_> = match value {
            Arg::Ore(ore) => ore.to_string().into(),
            Arg::Number(number) => (*number).into(),
            Arg::Month(month) => month.to_string().into(),
            Arg::Who(who) => who.to_string().into(),
            Arg::Text(key) => texts.get(lang, key).into(),
        };
        args.set(name.to_string(), value);
    }
    texts.say(lang, &sentence.key, &args)
}

fn calculations() -> Vec<Calculation> {
    let files = [
        include_str!("../../cases/norm.toml"),
        include_str!("../../cases/children.toml"),
        include_str!("../../cases/home.toml"),
        include_str!("../../cases/costs.toml"),
        include_str!("../../cases/incomes.toml"),
        include_str!("../../cases/work.toml"),
        include_str!("../../cases/assets.toml"),
        include_str!("../../cases/decided_by_people.toml"),
    ];
    let town =
        Guideline::read(include_str!("../../cases/guidelines/made_up_town.toml")).expect("a guideline");
    let cases = files.iter().flat_map(|file| crate::shape::read("cases", file));
    cases
        .filter_map(|case| calculate(&case.household, Norms::national(), &town).ok())
        .collect()
}

#[test]
fn every_row_of_every_case_is_a_whole_sentence_in_every_language() {
    let (texts, mut wrong) = (texts(), Vec::new());
    for calculation in calculations() {
        let rows = calculation.rows().flat_map(|row| {
            let why = match row.because_of() {
                Some(Because::Sentence(sentence)) => Some(sentence),
                _ => None,
            };
            std::iter::once(row.sentence()).chain(why)
        });
        for sentence in rows.chain(calculation.result()) {
            for lang in Lang::ALL {
                let said = said(&texts, lang, &sentence);
                if said.contains("{$") || said.contains("assistance-") {
                    wrong.push(format!("{lang:?}: {said}"));
                }
            }
        }
    }
    wrong.sort();
    wrong.dedup();
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn the_child_of_seven_is_told_of_in_plain_words() {
    let texts = texts();
    let case = crate::shape::read("norm", include_str!("../../cases/norm.toml"))
        .into_iter()
        .find(|case| case.name == "single parent with a child of seven")
        .expect("the case");
    let town = Guideline::none("2026-01".parse().expect("a month"));
    let calculation = calculate(&case.household, Norms::national(), &town).expect("counted");
    let child = calculation
        .rows()
        .find(|row| row.key == "assistance-child")
        .expect("a row");
    assert_eq!(
        said(&texts, Lang::Sv, &child.sentence()),
        "För ditt barn som är 7 år räknar vi 3\u{a0}820 kr."
    );
    assert_eq!(child.provision, "SoF 12 kap. 2 §");
    assert_eq!(child.version, "riksnorm-2026");
}

#[test]
fn kinds_and_faults_have_words() {
    let texts = texts();
    let kinds = Kinds::national();
    let keys = kinds.incomes.iter().chain(&kinds.assets).map(|kind| &kind.key);
    for key in keys.chain(kinds.costs.iter().map(|kind| &kind.key)) {
        for lang in Lang::ALL {
            let easy_may_be_silent = lang.source().is_some_and(|source| texts.has(source, key));
            assert!(texts.has(lang, key) || easy_may_be_silent, "{lang:?} {key}");
        }
    }
}

#[test]
fn every_key_named_in_the_code_has_words() {
    let texts = texts();
    let source = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    for folder in [source.clone(), source.join("calculate")] {
        for file in std::fs::read_dir(folder).expect("the source").flatten() {
            let Ok(code) = std::fs::read_to_string(file.path()) else {
                continue;
            };
            for key in code
                .split('"')
                .filter(|word| word.starts_with("assistance-") && !word.contains('{'))
            {
                assert!(texts.has(Lang::Sv, key), "{key}");
            }
        }
    }
}
