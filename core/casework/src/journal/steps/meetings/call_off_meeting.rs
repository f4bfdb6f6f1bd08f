//! A colleague calls a meeting off, and says why to those whose meeting it is.

use super::{ahead, choose, has_meetings, meetings};
use crate::journal::Happened;
use crate::journal::meetings::{Fact, SlotChange};
use crate::journal::steps::staff;
use crate::{Act, Answers, File, Given, Outcome, Page, Question, Rejection, Step};

pub const NAME: &str = "call_off_meeting";

pub fn step<S>() -> Step<S> {
    Step {
        info: staff(NAME, "call-off-meeting-title", Act::Write),
        open: has_meetings,
        page,
        submit,
    }
}

fn page<S>(file: &File<S>, given: &Given) -> Page {
    let page = Page::new("call-off-meeting-title", "call-off-meeting-submit");
    let all = meetings(ahead(&file.journal, given));
    choose(page, "meeting", all, "meet-which", "meet-none-ahead")
        .ask(Question::text("reason", 500, "call-off-meeting-reason").help("call-off-meeting-reason-help"))
}

fn submit<S>(file: &File<S>, answers: &Answers, given: &Given) -> Result<Outcome, Rejection> {
    let mut read = answers.reader(given.today);
    let meeting = read.choice("meeting", |word| {
        ahead(&file.journal, given).find(|meeting| meeting.id.to_string() == word)
    });
    let reason = read.text("reason", 500);
    read.check()?;
    let id = meeting.ok_or_else(crate::journal::unread)?.id;
    let fact = Fact::CalledOff {
        id,
        reason: Some(reason),
    };
    Ok(Outcome::of(&Happened::Meeting(fact)).slot(SlotChange::Drop { meeting: id }))
}
