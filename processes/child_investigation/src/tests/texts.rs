//! Every word that is said is there, in every language it is said in; and none is left over.

use crate::ChildInvestigation;
use crate::samples::{self, BOTH, Tale, communication_to, hand_over};
use crate::terms::ProviderAnswer;
use casework::letter::{Block, Letter};
use casework::page::{Kind, Question};
use casework::{Arg, Definition, Page, Say};
use language::{COMMON, Lang, Texts};
use std::collections::BTreeSet;

/// Everything that is ever said, in every state the samples reach.
#[derive(Default)]
struct Said {
    staff: BTreeSet<String>,
    residents: BTreeSet<String>,
}

fn keys(say: &Say, into: &mut BTreeSet<String>) {
    into.insert(say.key.to_string());
    for (_, arg) in &say.args {
        if let Arg::Key(key) = arg {
            into.insert(key.to_string());
        }
    }
}

fn question(question: &Question, into: &mut BTreeSet<String>) {
    let says = [
        Some(&question.label),
        question.help.as_ref(),
        question.group.as_ref(),
    ];
    says.into_iter().flatten().for_each(|say| keys(say, into));
    match &question.kind {
        Kind::Choice(choices) | Kind::Choices(choices) => {
            for choice in choices {
                keys(&choice.label, into);
                choice.help.iter().for_each(|say| keys(say, into));
            }
        }
        Kind::Repeat { item, add, .. } => {
            keys(add, into);
            item.iter().for_each(|one| self::question(one, into));
        }
        _ => {}
    }
}

fn page(page: &Page, into: &mut BTreeSet<String>) {
    keys(&page.title, into);
    keys(&page.submit, into);
    page.lead.iter().for_each(|say| keys(say, into));
    page.signed
        .iter()
        .for_each(|signing| keys(&signing.visible, into));
    page.notices.iter().for_each(|notice| keys(&notice.say, into));
    for (label, value) in &page.facts {
        keys(label, into);
        keys(value, into);
    }
    page.questions.iter().for_each(|one| question(one, into));
}

fn letter(letter: &Letter, into: &mut BTreeSet<String>) {
    keys(&letter.title, into);
    for block in &letter.blocks {
        match block {
            Block::Heading(say) | Block::Paragraph(say) | Block::Decision(say) => keys(say, into),
            Block::Facts(facts) => facts.iter().for_each(|(label, value)| {
                keys(label, into);
                keys(value, into);
            }),
            Block::Steps(steps) => steps.iter().for_each(|say| keys(say, into)),
            Block::Written(_) | Block::Signature { .. } => {}
        }
    }
}

impl Said {
    fn by(&mut self, tale: &Tale) {
        for step in tale.own_steps() {
            let into = if ["comment", "answer_order"].contains(&step) {
                &mut self.residents
            } else {
                &mut self.staff
            };
            page(&tale.page(step), into);
        }
        let summary = tale.file.summary();
        self.staff.insert(summary.kind.to_owned());
        keys(&summary.staff_now, &mut self.staff);
        keys(&summary.resident_now, &mut self.residents);
        self.staff
            .extend(summary.staff_stages.iter().map(|stage| stage.name.to_owned()));
        self.residents
            .extend(summary.resident_stages.iter().map(|stage| stage.name.to_owned()));
        let now = casework::summary::stage_now(&summary.resident_stages);
        now.iter()
            .for_each(|(_, stage)| keys(&stage.for_child(), &mut self.residents));
        for entry in tale.file.entries() {
            keys(&entry.heading, &mut self.staff);
            for (label, value) in &entry.facts {
                keys(label, &mut self.staff);
                keys(value, &mut self.staff);
            }
            entry
                .for_parties
                .iter()
                .for_each(|view| keys(&view.heading, &mut self.residents));
        }
        for (_, _, written) in &tale.file.journal().letters {
            // A provider's letter is written in the office's languages.
            let into = match written.addressee {
                Some(_) => &mut self.staff,
                None => &mut self.residents,
            };
            letter(written, into);
        }
    }
}

/// Tales that together reach every state.
fn tales() -> Vec<Tale> {
    let act = |mut tale: Tale, step: &str, answers: &casework::Answers| {
        tale.act(step, answers).expect("the answers are good");
        tale
    };
    let asked = act(Tale::documented(), "enquire", &samples::enquiry_to_school());
    let sent = {
        let tale = Tale::documented();
        let answers = communication_to(&BOTH, &tale);
        act(tale, "communicate", &answers)
    };
    let planned = {
        let tale = Tale::told();
        let answers = samples::plan_answers(&tale);
        act(tale, "make_plan", &answers)
    };
    let none = act(Tale::ready(), "decide", &samples::decision_of_none());
    let followed = act(
        act(Tale::ready(), "decide", &samples::decision_of_none()),
        "start_follow_up",
        &samples::follow_up_start(),
    );
    let longer = act(
        Tale::told(),
        "extend_investigation",
        &samples::extension_to("2027-05-03"),
    );
    let proposed = act(Tale::ready(), "propose", &samples::proposal_of_support());
    let ordered = act(Tale::supported(), "order_measure", &samples::order());
    let measure = ordered.measure();
    let helped = act(
        ordered,
        "follow_up_measure",
        &samples::follow_up_of(measure, "yes"),
    );
    let answered = |answer| {
        let ordered = act(Tale::supported(), "order_measure", &samples::order());
        let answers = samples::provider_answers(&ordered, answer);
        act(ordered, "answer_order", &answers)
    };
    let former = {
        let days =
            [(2025, 3, 3), (2025, 5, 20)].map(|(year, month, day)| jiff::civil::date(year, month, day));
        let mut answers = samples::decision_of_none();
        answers.set("law", "child-investigation-law-sol2001-11-2");
        act(Tale::ready_between(days[0], days[1]), "decide", &answers)
    };
    let closing = casework::Answers::default().with("why", "Klart.");
    let closed = act(
        act(Tale::ready(), "decide", &samples::decision_of_none()),
        "close_case",
        &closing,
    );
    vec![
        Tale::opened_by(&hand_over()),
        Tale::allotted(),
        Tale::told(),
        Tale::following_directly(),
        Tale::documented(),
        Tale::ready(),
        Tale::supported(),
        asked,
        sent,
        planned,
        none,
        followed,
        longer,
        proposed,
        act(Tale::supported(), "order_measure", &samples::order()),
        helped,
        answered(ProviderAnswer::CanStart),
        answered(ProviderAnswer::Cannot),
        former,
        closed,
    ]
}

fn texts() -> Texts {
    Texts::new(COMMON.iter().chain(ChildInvestigation::texts()).copied()).expect("the texts are well formed")
}

fn missing(texts: &Texts, lang: Lang, said: &BTreeSet<String>) -> Vec<String> {
    said.iter().filter(|key| !texts.has(lang, key)).cloned().collect()
}

#[test]
fn every_word_is_there_for_staff_in_swedish_and_english_and_for_residents_in_all_languages() {
    let texts = texts();
    let mut said = Said::default();
    tales().iter().for_each(|tale| said.by(tale));
    for lang in Lang::STAFF {
        assert_eq!(
            missing(&texts, lang, &said.staff),
            Vec::<String>::new(),
            "{lang:?}"
        );
    }
    // Easy Swedish says in Swedish what it has no words of its own for.
    for lang in Lang::ALL.into_iter().filter(|lang| lang.source().is_none()) {
        assert_eq!(
            missing(&texts, lang, &said.residents),
            Vec::<String>::new(),
            "{lang:?}"
        );
    }
}

/// Keys written anywhere in the code or the data of this process.
fn written_keys() -> BTreeSet<String> {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut found = BTreeSet::new();
    let mut folders = vec![folder.join("src")];
    let mut files = vec![folder.join("law.toml"), folder.join("plan.toml")];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).expect("our own folder") {
            let path = entry.expect("our own file").path();
            if path.is_dir() {
                folders.push(path)
            } else {
                files.push(path)
            }
        }
    }
    for file in files {
        let text = std::fs::read_to_string(file).expect("our own file");
        let quoted = text.split('"').skip(1).step_by(1);
        found.extend(
            quoted
                .filter(|word| word.starts_with("child-investigation-") && !word.ends_with('-'))
                .filter(|word| word.chars().all(|c| c.is_ascii_alphanumeric() || c == '-'))
                .map(str::to_owned),
        );
    }
    // Rules of the law, and names of letters, are no texts.
    found.remove("child-investigation-notice");
    found.remove("child-investigation-keep");
    found
}

#[test]
fn every_key_in_code_and_data_has_its_words_and_every_word_its_key() {
    let texts = texts();
    let keys = written_keys();
    assert!(keys.len() > 200, "the files were read");
    for lang in [Lang::Sv, Lang::En] {
        assert_eq!(missing(&texts, lang, &keys), Vec::<String>::new(), "{lang:?}");
    }
    for source in ChildInvestigation::texts() {
        let lines = source
            .ftl
            .lines()
            .filter(|line| line.starts_with("child-investigation-"));
        let told = lines.filter_map(|line| line.split_whitespace().next());
        // A stage is told to a child in words of its own.
        let stage = |key: &str| {
            let of = key.strip_suffix("-done").unwrap_or(key).strip_suffix("-child");
            of.is_some_and(|of| keys.contains(of))
        };
        let unsaid: Vec<&str> = told.filter(|key| !keys.contains(*key) && !stage(key)).collect();
        assert_eq!(unsaid, Vec::<&str>::new(), "{}", source.file);
    }
}

/// Sentences with something put into them: pages, letters, lines and states.
fn sentences(tale: &Tale) -> Vec<Say> {
    let summary = tale.file.summary();
    let mut said = vec![summary.resident_now, summary.staff_now];
    for entry in tale.file.entries() {
        said.push(entry.heading.clone());
        said.extend(entry.facts.iter().map(|(_, value)| value.clone()));
    }
    for (_, _, letter) in &tale.file.journal().letters {
        for block in &letter.blocks {
            match block {
                Block::Heading(say) | Block::Paragraph(say) | Block::Decision(say) => said.push(say.clone()),
                Block::Steps(steps) => said.extend(steps.iter().cloned()),
                Block::Facts(facts) => said.extend(facts.iter().map(|(_, value)| value.clone())),
                Block::Written(_) | Block::Signature { .. } => {}
            }
        }
    }
    for step in tale.own_steps() {
        let page = tale.page(step);
        said.extend(page.notices.into_iter().map(|notice| notice.say));
        said.extend(page.facts.into_iter().map(|(_, value)| value));
        said.extend(page.questions.into_iter().map(|question| question.label));
    }
    said
}

#[test]
fn no_sentence_in_any_language_lacks_what_goes_into_it() {
    let texts = texts();
    for say in tales().iter().flat_map(sentences) {
        for lang in Lang::ALL {
            let spoken = say.spoken(&texts, lang);
            assert!(
                !spoken.contains("{$") && !spoken.contains("{ $"),
                "{lang:?} {spoken}"
            );
        }
    }
}

#[test]
fn nothing_happens_that_the_history_does_not_tell() {
    for tale in tales() {
        assert_eq!(tale.file.entries().len() as u64, tale.file.version());
    }
}
