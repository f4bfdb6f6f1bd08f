//! Shut off, or open again, what a party sees on my pages: at once, with the reason written down.

use super::staff;
use crate::journal::Happened;
use crate::page::{Choice, Kind};
use crate::{Act, Answers, File, Given, Outcome, Page, Question, Rejection, Say, Step};

pub fn step<S>() -> Step<S> {
    let info = staff("block_party", "block-party-title", Act::Write);
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

fn page<S>(file: &File<S>, _: &Given) -> Page {
    let parties = file
        .journal
        .parties
        .iter()
        .filter(|party| party.follows_from.is_some())
        .map(|party| Choice {
            value: party.person.id.to_string(),
            label: Say::key("plain").with("text", &party.person.name),
            help: party.blocked.then(|| Say::key("block-party-is-blocked")),
        });
    Page::new("block-party-title", "block-party-submit")
        .lead("block-party-lead")
        .ask(Question::new(
            "person",
            Kind::Choice(parties.collect()),
            "block-party-who",
        ))
        .ask(Question::choice(
            "what",
            &["block-party-shut", "block-party-open"],
            "block-party-what",
        ))
        .ask(Question::long("reason", 2_000, "block-party-reason"))
}

fn submit<S>(file: &File<S>, answers: &Answers, given: &Given) -> Result<Outcome, Rejection> {
    let mut read = answers.reader(given.today);
    let person = read.choice("person", |word| {
        file.journal
            .parties
            .iter()
            .map(|party| party.person.id)
            .find(|id| id.to_string() == word)
    });
    let blocked = read.choice("what", |word| match word {
        "block-party-shut" => Some(true),
        "block-party-open" => Some(false),
        _ => None,
    });
    let reason = read.text("reason", 2_000);
    read.check()?;
    let (Some(person), Some(blocked)) = (person, blocked) else {
        return Err(super::super::unread());
    };
    Ok(Outcome::of(&Happened::PartyBlocked {
        person,
        blocked,
        reason,
    }))
}
