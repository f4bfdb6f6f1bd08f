//! Meetings: what a party does with theirs, and what colleagues do. A party is asked for no reason.

mod answer_wishes;
mod book_meeting;
mod book_meeting_for;
mod call_off_meeting;
mod cancel_meeting;
mod change_meeting;
mod move_meeting;
mod note_meeting;
pub(super) mod own_time;
mod propose_meeting;
mod staff_time;
mod wishing;

use crate::event::Actor;
use crate::file::File;
use crate::given::Given;
use crate::ids::PersonId;
use crate::journal::Journal;
use crate::journal::meetings::{Meeting, Slot};
use crate::outcome::{Refusal, Rejection};
use crate::page::{Choice, Kind, Page, Question, Tone};
use crate::say::Say;
use crate::step::{Act, Audience, Step, StepInfo};

pub fn steps<S>() -> [Step<S>; 9] {
    [
        book_meeting::step(),
        propose_meeting::step(),
        move_meeting::step(),
        cancel_meeting::step(),
        book_meeting_for::step(),
        answer_wishes::step(),
        change_meeting::step(),
        call_off_meeting::step(),
        note_meeting::step(),
    ]
}

const NAMES: [&str; 9] = [
    book_meeting::NAME,
    propose_meeting::NAME,
    move_meeting::NAME,
    cancel_meeting::NAME,
    book_meeting_for::NAME,
    answer_wishes::NAME,
    change_meeting::NAME,
    call_off_meeting::NAME,
    note_meeting::NAME,
];

/// The step is about meetings: it needs to know which times there are.
pub fn is_about_meetings(step: &str) -> bool {
    NAMES.contains(&step)
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

/// Who of the case's people acts.
pub(super) fn acting(journal: &Journal, given: &Given) -> Result<PersonId, Rejection> {
    let Actor::Resident { number, .. } = &given.by else {
        return Err(Refusal::because("refusal-not-a-party").into());
    };
    let own = journal
        .parties
        .iter()
        .find(|party| party.person.number.as_ref() == Some(number));
    own.map(|party| party.person.id)
        .ok_or_else(|| Refusal::because("refusal-not-a-party").into())
}

/// Meetings to come of the one who acts; for colleagues all of the case.
fn ahead<'a>(journal: &'a Journal, given: &'a Given) -> impl Iterator<Item = &'a Meeting> {
    let own = acting(journal, given).ok();
    let is_staff = given.by.staff().is_some();
    journal.meetings.all.iter().filter(move |meeting| {
        meeting.is_ahead(given.now) && (is_staff || own.is_some_and(|person| meeting.is_for(person)))
    })
}

/// Those that the one who acts may move or call off: what is for several is not one party's to change.
fn own<'a>(journal: &'a Journal, given: &'a Given) -> impl Iterator<Item = &'a Meeting> {
    let is_staff = given.by.staff().is_some();
    ahead(journal, given).filter(move |meeting| is_staff || !meeting.joint)
}

fn has_meetings<S>(file: &File<S>) -> bool {
    !file.journal.meetings.all.is_empty()
}

/// A list to choose from; where there is nothing, that is said instead.
/// Where it is told that a time cannot be had: beside the question, or over the page where there are none to ask for.
fn beside(given: &Given) -> &'static str {
    if given.times.offered.is_empty() {
        ""
    } else {
        "slot"
    }
}

pub(super) fn choose(
    page: Page,
    name: &str,
    choices: Vec<Choice>,
    label: &'static str,
    none: &'static str,
) -> Page {
    if choices.is_empty() {
        return page.notice(Tone::Info, none);
    }
    let only = (choices.len() == 1).then(|| choices[0].value.clone());
    let question = Question::new(name, Kind::Choice(choices), label);
    page.ask(match only {
        Some(only) => question.prefill(only),
        None => question,
    })
}

fn meetings<'a>(meetings: impl Iterator<Item = &'a Meeting>) -> Vec<Choice> {
    let choice = |meeting: &Meeting| Choice {
        value: meeting.id.to_string(),
        label: meeting.slot.say(),
        help: None,
    };
    meetings.map(choice).collect()
}

fn slots(slots: &[Slot]) -> impl Iterator<Item = Choice> {
    slots.iter().map(|slot| Choice {
        value: slot.id.to_string(),
        label: slot.say(),
        help: None,
    })
}

/// The time that was chosen; gone where somebody was there first.
fn chosen(given: &Given, word: &str) -> Result<Slot, Say> {
    let offered = &given.times.offered;
    let found = offered.iter().find(|slot| slot.id.to_string() == word);
    found.cloned().ok_or_else(|| {
        Say::key(if word.is_empty() {
            "problem-choose"
        } else {
            "problem-time-is-gone"
        })
    })
}
