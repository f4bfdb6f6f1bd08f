//! Who represents whom: registered and ended by colleagues, given and taken back by the person, accepted by whoever was asked.

pub mod accept;
mod end;
mod give;
mod register;
mod take_back;

use crate::answers::Reader;
use crate::event::Actor;
use crate::journal::Journal;
use crate::journal::representation::{Representation, Scope, rules};
use crate::page::{Choice, Kind as Asked};
use crate::person::{Party, PartyRole};
use crate::step::{Act, Audience, Step, StepInfo};
use crate::{Given, Question, Refusal, Say};
use jiff::ToSpan;
use jiff::civil::Date;

pub use give::NAME as GIVE;
pub use take_back::NAME as TAKE_BACK;

pub fn steps<S>() -> [Step<S>; 5] {
    [
        register::step(),
        end::step(),
        give::step(),
        accept::step(),
        take_back::step(),
    ]
}

/// Where it holds: in this case, or in each of one's own that there are now.
pub const WHERE: &str = "where";
const HERE: &str = "access-here";
pub const EVERYWHERE: &str = "access-everywhere";

fn where_it_holds(label: &'static str) -> Question {
    Question::choice(WHERE, &[HERE, EVERYWHERE], label).prefill(HERE)
}

/// What the face then does in the other cases; whoever does not say means this one.
fn read_where(read: &mut Reader<'_>) {
    if !read.answers.first(WHERE).is_empty() {
        read.choice(WHERE, |word| [HERE, EVERYWHERE].contains(&word).then_some(()));
    }
}

/// The step stands where the person reads who represents them.
pub fn is_here(step: &str) -> bool {
    [GIVE, TAKE_BACK, accept::NAME].contains(&step)
}

const fn party(name: &'static str, title: &'static str) -> StepInfo {
    StepInfo {
        name,
        title,
        act: Act::Follow,
        audience: Audience::Party,
        starts: false,
    }
}

/// The one who acts, in their own name: nobody lets others in on another's behalf.
fn myself<'a>(journal: &'a Journal, given: &Given) -> Result<&'a Party, Refusal> {
    let number = match &given.by {
        Actor::Resident {
            number,
            through: None,
            ..
        } => number,
        _ => return Err(Refusal::because("refusal-not-a-party")),
    };
    let mut parties = journal.parties.iter();
    parties
        .find(|party| party.person.number.as_ref() == Some(number) && party.reads_along())
        .ok_or(Refusal::because("refusal-not-a-party"))
}

fn is_subject(party: &Party) -> bool {
    party.role == PartyRole::Subject
}

/// Longer than this nobody gives their word for; it can be given anew.
fn longest(today: Date) -> Date {
    today.saturating_add(1.year())
}

fn scopes(offered: impl Iterator<Item = Scope>) -> Question {
    let choices = offered.map(|scope| Choice::key(scope.key()));
    Question::new(
        "scopes",
        Asked::Choices(choices.collect()),
        "representation-scopes",
    )
}

fn which<'a>(all: impl Iterator<Item = &'a Representation>) -> Question {
    let choices = all.map(|one| Choice {
        value: one.seq.to_string(),
        label: Say::key("representation-one")
            .with("name", &one.is.by.name)
            .with("kind", crate::Arg::Key(one.is.kind.key().into())),
        help: None,
    });
    Question::new(
        "representation",
        Asked::Choice(choices.collect()),
        "representation-which",
    )
}

/// Whoever reads the record, writes or contests follows the case; in money alone nobody does, nor at meetings alone.
fn with_what_they_need(mut scopes: Vec<Scope>) -> Vec<Scope> {
    let apart = [Scope::Money, Scope::Meetings];
    let follows = scopes.contains(&Scope::Follow) || scopes.iter().all(|scope| apart.contains(scope));
    if !follows {
        scopes.insert(0, Scope::Follow);
    }
    scopes
}

/// Is what was ticked more than this kind may cover for this person?
fn too_wide(kind: crate::journal::representation::Kind, scopes: &[Scope], own: bool) -> bool {
    scopes.iter().any(|scope| !rules::may_cover(kind, *scope, own))
}
