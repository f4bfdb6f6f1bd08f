//! A party says that another must not see the case: it is shut at once, and decided on after.

use crate::event::Actor;
use crate::journal::block::Asked;
use crate::journal::{Happened, Journal};
use crate::page::{Choice, Kind};
use crate::person::Party;
use crate::step::{Audience, StepInfo};
use crate::{
    Act, Answers, File, Given, Outcome, Page, PersonId, PersonalNumber, Question, Refusal, Rejection, Say,
    Step,
};

pub const NAME: &str = "ask_block";

pub fn step<S>() -> Step<S> {
    let info = StepInfo {
        name: NAME,
        title: "ask-block-title",
        act: Act::Follow,
        audience: Audience::Party,
        starts: false,
    };
    Step {
        info,
        open: |file| {
            let mut followers = seeing(&file.journal).map(|party| party.person.id);
            let first = followers.next();
            followers.any(|other| Some(other) != first)
        },
        page,
        submit,
    }
}

/// Whoever sees the case on their pages.
fn seeing(journal: &Journal) -> impl Iterator<Item = &Party> {
    let parties = journal.parties.iter();
    parties.filter(|party| party.follows_from.is_some() && !party.blocked)
}

fn me<'a>(journal: &'a Journal, by: &Actor) -> Option<&'a PersonalNumber> {
    let Actor::Resident { number, .. } = by else {
        return None;
    };
    seeing(journal).find_map(|party| party.person.number.as_ref().filter(|own| *own == number))
}

/// Everybody else who sees it, each once.
fn others<'a>(journal: &'a Journal, me: Option<&PersonalNumber>) -> Vec<(PersonId, &'a str)> {
    let mut others: Vec<(PersonId, &str)> = seeing(journal)
        .filter(|party| me.is_some() && party.person.number.as_ref() != me)
        .map(|party| (party.person.id, party.person.name.as_str()))
        .collect();
    others.sort();
    others.dedup();
    others
}

fn page<S>(file: &File<S>, given: &Given) -> Page {
    let others = others(&file.journal, me(&file.journal, &given.by)).into_iter();
    let choices = others.map(|(id, name)| Choice {
        value: id.to_string(),
        label: Say::key("plain").with("text", name.to_owned()),
        help: None,
    });
    Page::new("ask-block-title", "ask-block-submit")
        .lead("ask-block-lead")
        .ask(Question::new(
            "person",
            Kind::Choice(choices.collect()),
            "ask-block-who",
        ))
        .ask(Question::long("reason", 2_000, "ask-block-reason").help("ask-block-reason-help"))
}

fn submit<S>(file: &File<S>, answers: &Answers, given: &Given) -> Result<Outcome, Rejection> {
    let number = me(&file.journal, &given.by);
    let mut own = seeing(&file.journal).filter(|party| party.person.number.as_ref() == number);
    let by = own.next().filter(|_| number.is_some());
    let by = by.ok_or(Refusal::because("refusal-not-a-party"))?.person.id;
    let mut read = answers.reader(given.today);
    let person = read.choice("person", |word| {
        let mut others = others(&file.journal, number).into_iter();
        others.find(|(id, _)| id.to_string() == word).map(|(id, _)| id)
    });
    let reason = read.text("reason", 2_000);
    read.check()?;
    let person = person.ok_or_else(super::super::unread)?;
    let asked = Happened::BlockAsked(Asked {
        person,
        by,
        reason: reason.clone(),
    });
    let shut = Happened::PartyBlocked {
        person,
        blocked: true,
        reason,
    };
    Ok(Outcome::of(&asked)
        .and(&shut)
        .receipt(Say::key("ask-block-receipt")))
}
