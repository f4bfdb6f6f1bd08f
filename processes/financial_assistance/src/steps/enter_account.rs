//! *Konto som vi skriver in.* A colleague enters where somebody is to be paid, and why: nothing is paid to it before
//! another has approved it.

use super::{staff, unread};
use crate::events::Event;
use crate::questions_last;
use crate::reading;
use crate::state::State;
use casework::page::{Choice, Kind, Tone};
use casework::{Act, Answers, File, Given, Outcome, Page, PersonId, Question, Rejection, Say, Step};

pub const STEP: Step<State> = Step {
    info: staff(
        "enter_account",
        "financial-assistance-account-enter-title",
        Act::Write,
    ),
    open: |file| file.state.closed_at.is_none() && file.state.latest().is_some(),
    page,
    submit,
};

/// The grown-ups of the latest application, by name.
pub fn adults(file: &File<State>) -> Vec<(PersonId, String)> {
    let latest = file.state.latest();
    let adults = latest.into_iter().flat_map(|applied| &applied.asked.adults);
    adults.map(|adult| (adult.person, adult.name.clone())).collect()
}

fn page(file: &File<State>, _: &Given) -> Page {
    let whose = adults(file).into_iter().map(|(person, name)| Choice {
        value: person.to_string(),
        label: Say::key("plain").with("text", name),
        help: None,
    });
    let page = Page::new(
        "financial-assistance-account-enter-title",
        "financial-assistance-account-enter-submit",
    )
    .notice(Tone::Warning, "financial-assistance-account-enter-lead")
    .ask(Question::new(
        "whose",
        Kind::Choice(whose.collect()),
        "financial-assistance-account-whose",
    ));
    questions_last::account(page, None).ask(Question::long(
        "why",
        2_000,
        "financial-assistance-account-enter-why",
    ))
}

fn submit(file: &File<State>, answers: &Answers, given: &Given) -> Result<Outcome, Rejection> {
    let mut read = answers.reader(given.today);
    let adults = adults(file);
    let whose = read.choice("whose", |word| {
        let known = adults.iter().find(|(person, _)| person.to_string() == word);
        known.map(|(person, _)| *person)
    });
    let account = reading::account(&mut read);
    let why = read.text("why", 2_000);
    read.check()?;
    Ok(Outcome::of(&Event::AccountChanged {
        person: whose.ok_or_else(unread)?,
        account: account.ok_or_else(unread)?,
        why: Some(why),
        signature: None,
    }))
}
