//! *Visa barnets ord.* One statement for one other party, with the reason written down; the child is told that we did.
//! Without it nobody but the child and those who work with the case knows that it is there.

use super::super::staff;
use super::choice;
use crate::journal::Happened;
use crate::journal::child::{Fact, door};
use crate::journal::record::{self, Review};
use crate::page::{Choice, Kind, Tone};
use crate::person::{Party, PartyRole};
use crate::{Act, Answers, File, Given, Outcome, Page, Question, Rejection, Say, Step};

pub fn step<S>() -> Step<S> {
    Step {
        info: staff("share_child_said", "child-share-title", Act::Decide),
        open: |file| file.journal.child.here().next().is_some() && readers(file).next().is_some(),
        page,
        submit,
    }
}

/// Guardians who follow the case and are not shut out.
fn readers<S>(file: &File<S>) -> impl Iterator<Item = &Party> {
    let parties = file.journal.parties.iter();
    parties.filter(|party| party.role == PartyRole::Guardian && party.reads_along())
}

fn page<S>(file: &File<S>, _: &Given) -> Page {
    let all = file.journal.child.here().rev().map(choice);
    let with = readers(file).map(|party| Choice {
        value: party.person.id.to_string(),
        label: Say::key("plain").with("text", &party.person.name),
        help: None,
    });
    let age = i64::from(door().acts_itself_from);
    Page::new("child-share-title", "child-share-submit")
        .lead("child-share-lead")
        .notice(Tone::Danger, "child-share-risk")
        .notice(Tone::Info, Say::key("child-share-until").with("age", age))
        .ask(Question::new(
            "statement",
            Kind::Choice(all.collect()),
            "child-share-which",
        ))
        .ask(Question::new(
            "person",
            Kind::Choice(with.collect()),
            "child-share-with",
        ))
        .ask(Question::long("reason", 3_000, "child-share-why").help("child-share-why-help"))
}

fn submit<S>(file: &File<S>, answers: &Answers, given: &Given) -> Result<Outcome, Rejection> {
    let mut read = answers.reader(given.today);
    let statement = read.choice("statement", |word| {
        let mut all = file.journal.child.here().map(|one| one.seq);
        all.find(|seq| seq.to_string() == word)
    });
    let person = read.choice("person", |word| {
        let mut all = readers(file).map(|party| party.person.id);
        all.find(|id| id.to_string() == word)
    });
    let reason = read.text("reason", 3_000);
    read.check()?;
    let (statement, with) = statement.zip(person).ok_or_else(crate::journal::unread)?;
    let shown = Review {
        entry: statement,
        persons: vec![with],
        withheld: None,
    };
    let shared = Fact::Shared {
        statement,
        with,
        reason,
    };
    Ok(Outcome::of(&Happened::Child(shared)).and(&Happened::Record(record::Fact::Reviewed(shown))))
}
