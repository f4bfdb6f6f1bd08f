//! *Nytt konto.* A party says where they are to be paid, and signs it: for themselves, never for the other.

use super::{me, unread};
use crate::events::{Account, Event};
use crate::questions_last;
use crate::reading;
use crate::state::State;
use casework::{Answers, File, Given, Outcome, Page, Rejection, Say, Step};

pub const STEP: Step<State> = Step {
    info: super::party("change_account", "financial-assistance-account-change-title"),
    open: |file| file.state.closed_at.is_none() && file.state.latest().is_some(),
    page,
    submit,
};

fn page(file: &File<State>, given: &Given) -> Page {
    let page = Page::new(
        "financial-assistance-account-change-title",
        "financial-assistance-account-change-submit",
    )
    .lead("financial-assistance-account-change-lead");
    let now = me(file, given).and_then(|party| file.state.accounts.of(party.person.id));
    let page = match now.map(|said| &said.account) {
        Some(Account::Bank { clearing, number }) => page.fact(
            Say::key("financial-assistance-account"),
            super::plain(format!("{clearing} {number}")),
        ),
        _ => page,
    };
    questions_last::account(page, None).signed(Say::key("financial-assistance-account-change-sign"))
}

fn submit(file: &File<State>, answers: &Answers, given: &Given) -> Result<Outcome, Rejection> {
    let party = me(file, given).ok_or(casework::Refusal::because("refusal-not-a-party"))?;
    let mut read = answers.reader(given.today);
    let account = reading::account(&mut read);
    read.check()?;
    let grown_up = file.state.applications.iter().flat_map(|one| &one.asked.adults);
    if !grown_up
        .map(|adult| adult.person)
        .any(|person| person == party.person.id)
    {
        return Err(casework::Refusal::because("refusal-not-a-party").into());
    }
    Ok(Outcome::of(&Event::AccountChanged {
        person: party.person.id,
        account: account.ok_or_else(unread)?,
        why: None,
        signature: Some(given.signed()?),
    }))
}
