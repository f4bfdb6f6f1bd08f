//! A party books one of the times that are open to them.

use super::{acting, beside, choose, chosen, party, slots, wishing};
use crate::journal::Happened;
use crate::journal::meetings::{Fact, SlotChange};
use crate::journal::steps::exists;
use crate::page::Tone;
use crate::{Answers, File, Given, Outcome, Page, Rejection, Step};

pub const NAME: &str = "book_meeting";

pub fn step<S>() -> Step<S> {
    Step {
        info: party(NAME, "book-meeting-title"),
        open: exists,
        page,
        submit,
    }
}

fn page<S>(_: &File<S>, given: &Given) -> Page {
    let page = Page::new("book-meeting-title", "book-meeting-submit").lead("book-meeting-lead");
    if given.times.offered.is_empty() {
        return page.notice(Tone::Info, "meet-no-times");
    }
    let open = slots(&given.times.offered).collect();
    wishing::ask(choose(page, "slot", open, "book-meeting-slot", "meet-no-times"))
}

fn submit<S>(file: &File<S>, answers: &Answers, given: &Given) -> Result<Outcome, Rejection> {
    let person = acting(&file.journal, given)?;
    let mut read = answers.reader(given.today);
    let slot = chosen(given, answers.first("slot"));
    let slot = slot.map_err(|say| read.problems.add(beside(given), say)).ok();
    let twice = slot
        .as_ref()
        .is_some_and(|slot| super::ahead(&file.journal, given).any(|meeting| meeting.slot.overlaps(slot)));
    if twice {
        read.problems.add("slot", "problem-meeting-then");
    }
    let wishes = wishing::read(&mut read);
    read.check()?;
    let slot = slot.ok_or_else(crate::journal::unread)?;
    let id = given.ids.meeting();
    let change = SlotChange::Take {
        slot: slot.id,
        meeting: id,
    };
    let booked = Fact::Booked {
        id,
        slot,
        persons: vec![person],
        joint: false,
    };
    let outcome = Outcome::of(&Happened::Meeting(booked)).slot(change);
    Ok(if wishes.list().is_empty() {
        outcome
    } else {
        let wishes = Box::new(wishes);
        outcome.and(&Happened::Meeting(Fact::Wished { id, person, wishes }))
    })
}
