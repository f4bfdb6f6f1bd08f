//! Somebody who wrote has been answered by telephone or in a meeting, or asked for nothing: their clock stands still.

use super::staff;
use crate::journal::Happened;
use crate::journal::messages::{Fact, How};
use crate::page::{Choice, Kind};
use crate::{Act, Answers, File, Given, Outcome, Page, Question, Rejection, Say, Step};

pub fn step<S>() -> Step<S> {
    Step {
        info: staff("settle_message", "settle-message-title", Act::Write),
        open: |file| file.journal.messages.waiting().next().is_some(),
        page,
        submit,
    }
}

fn page<S>(file: &File<S>, _: &Given) -> Page {
    // Whoever waits in two threads is answered in both.
    let mut told = Vec::new();
    let choices: Vec<Choice> = file
        .journal
        .messages
        .waiting()
        .filter(|asked| {
            let new = !told.contains(&asked.person);
            told.push(asked.person);
            new
        })
        .filter_map(|asked| {
            let party = file.journal.party(asked.person)?;
            let message = file.journal.messages.of(asked);
            Some(Choice {
                value: asked.person.to_string(),
                label: Say::key("plain").with("text", &party.person.name),
                help: message.map(|message| Say::key("plain").with("text", &message.text)),
            })
        })
        .collect();
    let whom = Question::new("person", Kind::Choice(choices.clone()), "settle-message-whom");
    let whom = match choices.as_slice() {
        [only] => whom.prefill(only.value.clone()),
        _ => whom,
    };
    Page::new("settle-message-title", "settle-message-submit")
        .lead("settle-message-lead")
        .ask(whom)
        .ask(Question::choice("how", How::KEYS, "settle-message-how"))
}

fn submit<S>(file: &File<S>, answers: &Answers, given: &Given) -> Result<Outcome, Rejection> {
    let mut read = answers.reader(given.today);
    let person = read.choice("person", |word| {
        let mut waiting = file.journal.messages.waiting().map(|asked| asked.person);
        waiting.find(|person| person.to_string() == word)
    });
    let how = read.choice("how", How::parse);
    read.check()?;
    let (person, how) = person.zip(how).ok_or_else(super::super::unread)?;
    Ok(Outcome::of(&Happened::Message(Fact::Settled { person, how })))
}
