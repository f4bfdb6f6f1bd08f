//! The steps in the order of the work.

pub mod answer_papers;
pub mod apply;
pub mod apply_again;
pub mod approve_account;
pub mod approve_calculation;
pub mod ask_for_papers;
pub mod ask_registers;
pub mod calculate;
pub mod change_account;
pub mod close_case;
pub mod decide;
pub mod delay_papers;
pub mod enter_account;
pub mod enter_application;
pub mod explain_difference;
pub mod say_in_private;
pub mod sign_as_partner;
pub mod withdraw;

use crate::state::{Applied, State};
use casework::step::{Act, Audience, StepInfo};
use casework::{Actor, File, Given, Party, Refusal, Say};

pub const fn staff(name: &'static str, title: &'static str, act: Act) -> StepInfo {
    StepInfo {
        name,
        title,
        act,
        audience: Audience::Staff,
        starts: false,
    }
}

pub const fn party(name: &'static str, title: &'static str) -> StepInfo {
    StepInfo {
        name,
        title,
        act: Act::Follow,
        audience: Audience::Party,
        starts: false,
    }
}

/// A case that is not yet there.
fn not_started(file: &File<State>) -> bool {
    file.state.applications.is_empty() && file.version == 0
}

/// An application is being handled.
fn is_handled(file: &File<State>) -> bool {
    file.state.open().is_some()
}

/// The application behind a step that is open only while one is handled.
fn handled(file: &File<State>) -> Result<&Applied, Refusal> {
    file.state.open().ok_or(casework::process::STEP_NOT_OPEN)
}

/// Whoever does this, as a party of the case.
fn me<'a>(file: &'a File<State>, given: &Given) -> Option<&'a Party> {
    let number = match &given.by {
        Actor::Resident { number, .. } => number,
        _ => return None,
    };
    let mut parties = file.journal.parties.iter();
    parties.find(|party| party.person.number.as_ref() == Some(number))
}

/// The second grown-up, who signs after the first.
fn is_partner(file: &File<State>, given: &Given) -> bool {
    let second = file
        .state
        .latest()
        .and_then(|applied| applied.asked.adults.get(1));
    me(file, given)
        .zip(second)
        .is_some_and(|(party, adult)| party.person.id == adult.person)
}

fn plain(text: impl Into<String>) -> Say {
    Say::key("plain").with("text", text.into())
}

/// An amount as it is said, with its word for kronor.
pub fn kronor(amount: assistance::Ore) -> Say {
    Say::key("financial-assistance-kronor").with("amount", amount.to_string())
}

fn unread() -> Refusal {
    Refusal::because("refusal-answers-unread")
}
