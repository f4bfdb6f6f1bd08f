//! The caseworker writes to those who follow the case.

use super::staff;
use crate::journal::Happened;
use crate::{Act, Answers, File, Given, Outcome, Page, Question, Rejection, Step};

pub fn step<S>() -> Step<S> {
    let info = staff("send_message", "send-message-title", Act::Write);
    Step {
        info,
        open: |file| {
            file.journal
                .parties
                .iter()
                .any(|party| party.follows_from.is_some())
        },
        page,
        submit,
    }
}

fn page<S>(_: &File<S>, _: &Given) -> Page {
    Page::new("send-message-title", "send-message-submit")
        .lead("send-message-lead")
        .ask(Question::long("text", 5_000, "send-message-text"))
}

fn submit<S>(_: &File<S>, answers: &Answers, given: &Given) -> Result<Outcome, Rejection> {
    let mut read = answers.reader(given.today);
    let text = read.text("text", 5_000);
    read.check()?;
    Ok(Outcome::of(&Happened::MessageSent {
        from_party: None,
        text,
    }))
}
