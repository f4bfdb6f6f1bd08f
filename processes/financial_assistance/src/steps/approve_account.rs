//! *Godkänn konto.* A second colleague looks at an account that somebody else entered: four eyes before anything is paid.

use super::{staff, unread};
use crate::accounts::Said;
use crate::events::{Account, Event};
use crate::state::State;
use casework::answers::YES;
use casework::page::{Choice, Kind};
use casework::{Act, Answers, File, Given, Outcome, Page, Question, Refusal, Rejection, Step};

pub const STEP: Step<State> = Step {
    info: staff(
        "approve_account",
        "financial-assistance-account-approve-title",
        Act::Decide,
    ),
    open: |file| file.state.closed_at.is_none() && file.state.accounts.waiting().next().is_some(),
    page,
    submit,
};

fn page(file: &File<State>, _: &Given) -> Page {
    let page = Page::new(
        "financial-assistance-account-approve-title",
        "financial-assistance-account-approve-submit",
    )
    .lead("financial-assistance-account-approve-lead");
    let which = file.state.accounts.waiting().map(|said| Choice {
        value: mark(said),
        label: super::plain(label(file, said)),
        help: None,
    });
    page.ask(Question::new(
        "which",
        Kind::Choice(which.collect()),
        "financial-assistance-account-approve-which",
    ))
    .ask(Question::yes_no(
        "sure",
        "financial-assistance-account-approve-sure",
    ))
}

/// The account itself: of one that was changed meanwhile nothing is approved.
fn mark(said: &Said) -> String {
    match &said.account {
        Account::Bank { clearing, number } => format!("{}-{clearing}-{number}", said.person),
        Account::None => said.person.to_string(),
    }
}

fn label(file: &File<State>, said: &Said) -> String {
    let name = file
        .journal
        .party(said.person)
        .map(|party| party.person.name.as_str());
    match &said.account {
        Account::Bank { clearing, number } => {
            format!("{}: {clearing} {number}", name.unwrap_or_default())
        }
        Account::None => name.unwrap_or_default().to_owned(),
    }
}

fn submit(file: &File<State>, answers: &Answers, given: &Given) -> Result<Outcome, Rejection> {
    let mut read = answers.reader(given.today);
    let which = read.choice("which", |word| {
        file.state.accounts.waiting().find(|said| mark(said) == word)
    });
    let sure = read.choice("sure", |word| (word == YES).then_some(()));
    read.check()?;
    let (Some(said), Some(())) = (which, sure) else {
        return Err(unread().into());
    };
    if said.entered_by.is_some() && said.entered_by == given.by.staff() {
        return Err(Refusal::because("financial-assistance-refusal-own-account").into());
    }
    Ok(Outcome::of(&Event::AccountApproved { person: said.person }))
}
