//! A colleague moves a meeting. The time it had is gone: they cannot.

use super::{ahead, choose, has_meetings, meetings, staff_time};
use crate::journal::Happened;
use crate::journal::meetings::{Fact, SlotChange};
use crate::journal::steps::staff;
use crate::{Act, Answers, File, Given, Outcome, Page, Rejection, Step};

pub const NAME: &str = "change_meeting";

pub fn step<S>() -> Step<S> {
    Step {
        info: staff(NAME, "change-meeting-title", Act::Write),
        open: has_meetings,
        page,
        submit,
    }
}

fn page<S>(file: &File<S>, given: &Given) -> Page {
    let page = Page::new("change-meeting-title", "move-meeting-submit");
    let all = meetings(ahead(&file.journal, given));
    staff_time::ask(
        choose(page, "meeting", all, "meet-which", "meet-none-ahead"),
        given,
    )
}

fn submit<S>(file: &File<S>, answers: &Answers, given: &Given) -> Result<Outcome, Rejection> {
    let mut read = answers.reader(given.today);
    let meeting = read.choice("meeting", |word| {
        ahead(&file.journal, given).find(|meeting| meeting.id.to_string() == word)
    });
    let time =
        meeting.and_then(|meeting| staff_time::read(&mut read, given, meeting.id, Some(&meeting.slot)));
    read.check()?;
    let (Some(meeting), Some((slot, change))) = (meeting, time) else {
        return Err(crate::journal::unread());
    };
    let fact = Fact::Moved { id: meeting.id, slot };
    let drop = SlotChange::Drop { meeting: meeting.id };
    Ok(Outcome::of(&Happened::Meeting(fact)).slot(drop).slot(change))
}
