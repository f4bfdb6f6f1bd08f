//! A party writes to their caseworker. What they write is part of their case.

use crate::event::Actor;
use crate::journal::Happened;
use crate::step::{Audience, StepInfo};
use crate::{Act, Answers, File, Given, Outcome, Page, Question, Refusal, Rejection, Step};

pub fn step<S>() -> Step<S> {
    let info = StepInfo {
        name: "write_message",
        title: "write-message-title",
        act: Act::Follow,
        audience: Audience::Party,
        starts: false,
    };
    Step {
        info,
        open: super::exists,
        page,
        submit,
    }
}

fn page<S>(_: &File<S>, _: &Given) -> Page {
    Page::new("write-message-title", "write-message-submit")
        .lead("write-message-lead")
        .ask(Question::long("text", 5_000, "write-message-text"))
}

fn submit<S>(file: &File<S>, answers: &Answers, given: &Given) -> Result<Outcome, Rejection> {
    let mut read = answers.reader(given.today);
    let text = read.text("text", 5_000);
    read.check()?;
    let Actor::Resident { number, .. } = &given.by else {
        return Err(Refusal::because("refusal-not-a-party").into());
    };
    let party = file
        .journal
        .parties
        .iter()
        .find(|party| party.person.number.as_ref() == Some(number));
    let Some(party) = party else {
        return Err(Refusal::because("refusal-not-a-party").into());
    };
    Ok(Outcome::of(&Happened::MessageSent {
        from_party: Some(party.person.id),
        text,
    }))
}
