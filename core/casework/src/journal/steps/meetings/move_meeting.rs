//! A party moves their meeting to another time that is open to them.

use super::{acting, ahead, beside, choose, chosen, has_meetings, meetings, own, party, slots};
use crate::journal::Happened;
use crate::journal::meetings::{Fact, SlotChange};
use crate::{Answers, File, Given, Outcome, Page, Rejection, Step};

pub const NAME: &str = "move_meeting";

pub fn step<S>() -> Step<S> {
    Step {
        info: party(NAME, "move-meeting-title"),
        open: has_meetings,
        page,
        submit,
    }
}

fn page<S>(file: &File<S>, given: &Given) -> Page {
    let mine = meetings(own(&file.journal, given));
    let page = Page::new("move-meeting-title", "move-meeting-submit").lead("move-meeting-lead");
    let page = choose(page, "meeting", mine, "meet-which", "meet-none-ahead");
    let open = slots(&given.times.offered).collect();
    choose(page, "slot", open, "move-meeting-slot", "meet-no-times")
}

fn submit<S>(file: &File<S>, answers: &Answers, given: &Given) -> Result<Outcome, Rejection> {
    acting(&file.journal, given)?;
    let mut read = answers.reader(given.today);
    let moved = read.choice("meeting", |word| {
        own(&file.journal, given).find(|meeting| meeting.id.to_string() == word)
    });
    let slot = chosen(given, answers.first("slot"));
    let slot = slot.map_err(|say| read.problems.add(beside(given), say)).ok();
    let twice = slot.as_ref().is_some_and(|slot| {
        let mut others =
            ahead(&file.journal, given).filter(|one| Some(one.id) != moved.map(|moved| moved.id));
        others.any(|meeting| meeting.slot.overlaps(slot))
    });
    if twice {
        read.problems.add("slot", "problem-meeting-then");
    }
    read.check()?;
    let (Some(meeting), Some(slot)) = (moved, slot) else {
        return Err(crate::journal::unread());
    };
    let take = SlotChange::Take {
        slot: slot.id,
        meeting: meeting.id,
    };
    let fact = Fact::Moved { id: meeting.id, slot };
    let free = SlotChange::Free { meeting: meeting.id };
    Ok(Outcome::of(&Happened::Meeting(fact)).slot(free).slot(take))
}
