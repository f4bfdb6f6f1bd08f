//! *Yttrande över uppgifter från andra (FL 25 §).* A party reads what registers say of themselves, and says of each line
//! that differs from what was stated whether it is right, wrong or otherwise. Of two, neither reads the other's.

use super::{handled, me, party};
use crate::events::{Event, Explained};
use crate::registers_shown;
use crate::state::State;
use crate::terms::Stands;
use casework::page::Tone;
use casework::{Answers, File, Given, Outcome, Page, Question, Refusal, Rejection, Step};

pub const NAME: &str = "explain_difference";

pub const STEP: Step<State> = Step {
    info: party(NAME, "financial-assistance-explain-title"),
    open: |file| {
        file.state
            .open()
            .is_some_and(|applied| !applied.registers.is_empty())
    },
    page,
    submit,
};

const TEXT_MAX: usize = 2_000;

fn page(file: &File<State>, given: &Given) -> Page {
    let mut page = Page::new(
        "financial-assistance-explain-title",
        "financial-assistance-explain-submit",
    )
    .lead("financial-assistance-explain-lead");
    let (Some(applied), Some(me)) = (file.state.open(), me(file, given)) else {
        return page;
    };
    let person = me.person.id;
    page = registers_shown::told_to_party(page, applied, person);
    let mut differs = false;
    for (key, one) in registers_shown::differing(applied, person) {
        differs = true;
        let label = registers_shown::what(&one);
        page = page
            .ask(
                Question::choice(
                    &format!("answer-{key}"),
                    Stands::KEYS,
                    "financial-assistance-explain-stands",
                )
                .help(registers_shown::sentence(applied, person, &one))
                .group(label.clone())
                .optional(),
            )
            .ask(
                Question::long(
                    &format!("text-{key}"),
                    TEXT_MAX,
                    "financial-assistance-explain-text",
                )
                .group(label)
                .optional(),
            );
    }
    match differs {
        true => page,
        false => page.notice(Tone::Info, "financial-assistance-explain-nothing"),
    }
}

fn submit(file: &File<State>, answers: &Answers, given: &Given) -> Result<Outcome, Rejection> {
    let applied = handled(file)?;
    let me = me(file, given).ok_or(Refusal::because("refusal-not-a-party"))?;
    let person = me.person.id;
    let mut read = answers.reader(given.today);
    let mut explained = Vec::new();
    let mut first = None;
    for (key, one) in registers_shown::differing(applied, person) {
        let question = format!("answer-{key}");
        first.get_or_insert_with(|| question.clone());
        let text = read.optional_text(&format!("text-{key}"), TEXT_MAX);
        if answers.first(&question).is_empty() && text.is_none() {
            continue;
        }
        let stands = match answers.first(&question).is_empty() {
            true => Some(Stands::Otherwise),
            false => read.choice(&question, Stands::parse),
        };
        explained.extend(stands.map(|stands| Explained {
            what: one.kind.map_or_else(|| one.words.clone(), str::to_owned),
            is_kind: one.kind.is_some(),
            stated: one.stated,
            register: one.register,
            stands,
            text,
        }));
    }
    let Some(first) = first else {
        return Err(Refusal::because("financial-assistance-explain-nothing").into());
    };
    if explained.is_empty() {
        read.problems.add(first, "problem-choose");
    }
    read.check()?;
    Ok(Outcome::of(&Event::DifferenceExplained {
        nth: applied.asked.nth,
        person,
        answers: explained,
    }))
}
