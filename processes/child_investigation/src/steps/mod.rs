//! The steps in the order of the work.

pub mod answer_order;
pub mod assess;
pub mod close_case;
pub mod comment;
pub mod communicate;
mod consents;
pub mod correct_passage;
pub mod decide;
pub mod end_follow_up;
pub mod enquire;
pub mod extend_investigation;
pub mod follow_up_measure;
pub mod give_notice;
pub mod make_plan;
pub mod note_delivery;
pub mod note_talk;
pub mod order_measure;
pub mod propose;
pub mod receive;
pub mod record_answer;
pub mod record_comment;
pub mod record_receipt;
pub mod sign_document;
mod sources;
pub mod start_follow_up;
pub mod write_passage;
pub mod write_support_plan;
pub mod write_voice;

use crate::decided::Decided;
use crate::law_data::law;
use crate::state::{Investigation, State};
use crate::terms::Ending;
use casework::answers::Reader;
use casework::page::Choice;
use casework::step::{Act, Audience, StepInfo};
use casework::{File, Given, Party, PersonId, Refusal, Say, Step};
use jiff::civil::Date;

pub const IN_ORDER: &[&Step<State>] = &[
    &give_notice::STEP,
    &make_plan::STEP,
    &note_talk::STEP,
    &enquire::STEP,
    &record_answer::STEP,
    &write_passage::STEP,
    &correct_passage::STEP,
    &sign_document::STEP,
    &communicate::STEP,
    &comment::STEP,
    &record_comment::STEP,
    &write_voice::STEP,
    &assess::STEP,
    &propose::STEP,
    &extend_investigation::STEP,
    &decide::STEP,
    &note_delivery::STEP,
    &order_measure::STEP,
    &answer_order::STEP,
    &record_receipt::STEP,
    &write_support_plan::STEP,
    &follow_up_measure::STEP,
    &start_follow_up::STEP,
    &end_follow_up::STEP,
    &close_case::STEP,
];

const fn staff(name: &'static str, title: &'static str, act: Act) -> StepInfo {
    StepInfo {
        name,
        title,
        act,
        audience: Audience::Staff,
        starts: false,
    }
}

fn plain(text: &str) -> Say {
    Say::key("plain").with("text", text.to_owned())
}

fn under_investigation(file: &File<State>) -> bool {
    file.state.investigating().is_some()
}

/// The state behind a step that is open only while the investigation runs.
fn investigating(file: &File<State>) -> Result<&Investigation, Refusal> {
    file.state.investigating().ok_or(casework::process::STEP_NOT_OPEN)
}

/// Decided, and the case is not closed.
fn is_decided(file: &File<State>) -> bool {
    file.state
        .decided()
        .is_some_and(|decided| decided.closed_at.is_none())
}

fn decided(file: &File<State>) -> Result<&Decided, Refusal> {
    file.state.decided().ok_or(casework::process::STEP_NOT_OPEN)
}

/// True for a child who acts in its own case: a party from the age in the law's data.
fn acts_itself(party: &Party, on: Date) -> bool {
    let age = party.person.age_on(on).zip(law().acts_from_age(on));
    age.is_some_and(|(age, from)| age >= from)
}

/// *Parter.* The guardians, and the child where it acts itself.
pub fn must_be_told(file: &File<State>, on: Date) -> impl Iterator<Item = &Party> {
    let child = file.journal.subject().filter(move |child| acts_itself(child, on));
    file.journal.guardians().chain(child)
}

fn party_choice(party: &Party) -> Choice {
    Choice {
        value: party.person.id.to_string(),
        label: Say::key("child-investigation-party")
            .with("name", &party.person.name)
            .with("role", casework::Arg::Key(party.role.key().into())),
        help: None,
    }
}

/// The parties ticked under `who`; at least one.
fn read_parties<'a>(
    read: &mut Reader<'_>,
    question: &str,
    among: impl Iterator<Item = &'a Party>,
) -> Vec<PersonId> {
    let known: Vec<PersonId> = among.map(|party| party.person.id).collect();
    let who = read.choices(question, |word| {
        known.iter().copied().find(|id| id.to_string() == word)
    });
    if who.is_empty() {
        read.problems.add(question, "problem-choose");
    }
    who
}

/// How an investigation can end by the law of the day.
fn endings(given: &Given) -> Vec<&'static str> {
    let known = |kind: &&Ending| law().ending(**kind, given.today).is_some();
    Ending::ALL.iter().filter(known).map(|kind| kind.key()).collect()
}

fn read_ending(read: &mut Reader<'_>, given: &Given) -> Option<Ending> {
    read.choice("outcome", |word| {
        Ending::parse(word).filter(|_| endings(given).contains(&word))
    })
}

/// A reader that passed its check has read every answer.
fn unread() -> Refusal {
    Refusal::because("refusal-answers-unread")
}
