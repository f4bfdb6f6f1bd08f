//! A meeting was held, or it was not.

use super::{choose, has_meetings, meetings};
use crate::journal::meetings::{Fact, Meeting, State};
use crate::journal::steps::staff;
use crate::journal::{Happened, Journal};
use crate::{Act, Answers, File, Given, Outcome, Page, Question, Rejection, Step};

pub const NAME: &str = "note_meeting";

pub fn step<S>() -> Step<S> {
    Step {
        info: staff(NAME, "note-meeting-title", Act::Write),
        open: has_meetings,
        page,
        submit,
    }
}

/// Begun, and nobody has said what came of it.
fn begun<'a>(journal: &'a Journal, given: &'a Given) -> impl Iterator<Item = &'a Meeting> {
    let all = journal.meetings.all.iter();
    all.filter(|meeting| meeting.state == State::Booked && meeting.slot.starts_at <= given.now)
}

fn page<S>(file: &File<S>, given: &Given) -> Page {
    let page = Page::new("note-meeting-title", "note-meeting-submit");
    let all = meetings(begun(&file.journal, given));
    choose(page, "meeting", all, "meet-which", "meet-none-begun")
        .ask(Question::yes_no("held", "note-meeting-held"))
}

fn submit<S>(file: &File<S>, answers: &Answers, given: &Given) -> Result<Outcome, Rejection> {
    let mut read = answers.reader(given.today);
    let id = read.choice("meeting", |word| {
        let mut all = begun(&file.journal, given).map(|meeting| meeting.id);
        all.find(|id| id.to_string() == word)
    });
    let held = read.yes_no("held");
    read.check()?;
    let id = id.ok_or_else(crate::journal::unread)?;
    Ok(Outcome::of(&Happened::Meeting(Fact::Noted { id, held })))
}
