//! A colleague books for somebody who follows no pages, or for everybody at once.

use super::staff_time;
use crate::journal::meetings::Fact;
use crate::journal::steps::staff;
use crate::journal::{Happened, Journal};
use crate::page::{Choice, Kind};
use crate::person::{Party, PartyRole};
use crate::{Act, Answers, File, Given, Outcome, Page, Question, Rejection, Say, Step};

pub const NAME: &str = "book_meeting_for";

const EVERYBODY: &str = "meet-everybody";

pub fn step<S>() -> Step<S> {
    Step {
        info: staff(NAME, "book-meeting-for-title", Act::Write),
        open: |file| people(&file.journal).next().is_some(),
        page,
        submit,
    }
}

fn people(journal: &Journal) -> impl Iterator<Item = &Party> {
    journal
        .parties
        .iter()
        .filter(|party| party.role != PartyRole::Reporter)
}

fn page<S>(file: &File<S>, given: &Given) -> Page {
    let mut who: Vec<Choice> = Vec::new();
    for party in people(&file.journal) {
        let value = party.person.id.to_string();
        if who.iter().all(|choice| choice.value != value) {
            let label = Say::key("plain").with("text", &party.person.name);
            who.push(Choice {
                value,
                label,
                help: None,
            });
        }
    }
    // Where somebody is protected, nobody else is told when and where they are.
    if !file.journal.is_protected() {
        who.push(Choice::key(EVERYBODY).help("meet-everybody-help"));
    }
    let page = Page::new("book-meeting-for-title", "book-meeting-submit");
    staff_time::ask(
        page.ask(Question::new("who", Kind::Choice(who), "book-meeting-for-who")),
        given,
    )
}

fn submit<S>(file: &File<S>, answers: &Answers, given: &Given) -> Result<Outcome, Rejection> {
    let mut read = answers.reader(given.today);
    let who = read.choice("who", |word| {
        if word == EVERYBODY {
            return (!file.journal.is_protected()).then_some(None);
        }
        people(&file.journal)
            .map(|party| Some(party.person.id))
            .find(|id| id.is_some_and(|id| id.to_string() == word))
    });
    let id = given.ids.meeting();
    let time = staff_time::read(&mut read, given, id, None);
    read.check()?;
    let (Some(who), Some((slot, change))) = (who, time) else {
        return Err(crate::journal::unread());
    };
    let booked = Fact::Booked {
        id,
        slot,
        persons: who.into_iter().collect(),
        joint: who.is_none(),
    };
    Ok(Outcome::of(&Happened::Meeting(booked)).slot(change))
}
