//! The time that a colleague gives: one that is open, or another of their own.

use super::{chosen, own_time, slots};
use crate::answers::Reader;
use crate::event::Actor;
use crate::given::Given;
use crate::ids::MeetingId;
use crate::journal::meetings::{Form, Slot, SlotChange};
use crate::page::{Choice, Kind, Page, Question, choices};
use crate::say::Say;
use jiff::Timestamp;

pub const OTHER: &str = "meet-other-time";

const MINUTES: [i64; 6] = [15, 30, 45, 60, 90, 120];

/// How long a meeting may be.
pub fn minutes() -> Kind {
    let choice = |minutes: i64| Choice {
        value: minutes.to_string(),
        label: Say::key("meet-minutes").with("minutes", minutes),
        help: None,
    };
    Kind::Select(MINUTES.map(choice).into())
}

pub fn ask(page: Page, given: &Given) -> Page {
    let mut open: Vec<Choice> = slots(&given.times.offered).collect();
    open.push(Choice::key(OTHER));
    let mut page = page.ask(Question::new("slot", Kind::Choice(open), "meet-ask-slot").prefill(OTHER));
    for question in own_time::ask("day", "time", ("meet-ask-day", "meet-ask-time")) {
        page = page.ask(question.when("slot", &[OTHER]));
    }
    for question in how(None) {
        page = page.ask(question.when("slot", &[OTHER]));
    }
    page
}

/// How long, how and where.
pub fn how(wished: Option<Form>) -> [Question; 3] {
    let form = Question::new("form", Kind::Choice(choices(Form::KEYS)), "meet-form");
    [
        Question::new("minutes", minutes(), "meet-length").prefill("60"),
        form.prefill(wished.unwrap_or(Form::Office).key()),
        Question::text("place", 200, "meet-place")
            .help("meet-place-help")
            .optional(),
    ]
}

/// The time, and what becomes of it. None: something is wrong, and said.
pub fn read(
    read: &mut Reader<'_>,
    given: &Given,
    meeting: MeetingId,
    moves: Option<&Slot>,
) -> Option<(Slot, SlotChange)> {
    let word = read.answers.first("slot");
    if word != OTHER {
        let slot = chosen(given, word)
            .map_err(|say| read.problems.add("slot", say))
            .ok()?;
        let change = SlotChange::Take {
            slot: slot.id,
            meeting,
        };
        return Some((slot, change));
    }
    let found = read.problems.0.len();
    let at = own_time::read(read, given, "day", "time");
    if at.is_none() && read.problems.0.len() == found {
        read.problems.add("day", "problem-required");
    }
    made(read, given, meeting, at, moves)
}

/// A time of one's own, not open to anybody before. That which the meeting moves from is no hindrance.
pub fn made(
    read: &mut Reader<'_>,
    given: &Given,
    meeting: MeetingId,
    at: Option<Timestamp>,
    moves: Option<&Slot>,
) -> Option<(Slot, SlotChange)> {
    let minutes = read.choice("minutes", |word| {
        MINUTES.into_iter().find(|minutes| minutes.to_string() == word)
    });
    let form = read.choice("form", Form::parse);
    let place = read.optional_text("place", 200).unwrap_or_default();
    let Actor::Staff { id, name, .. } = &given.by else {
        return None;
    };
    let (starts_at, minutes, form) = (at?, minutes?, form?);
    let slot = Slot {
        id: given.ids.slot(),
        staff: *id,
        staff_name: name.clone(),
        starts_at,
        minutes,
        form,
        // Nobody's home stands in a meeting.
        place: if form == Form::Home { String::new() } else { place },
    };
    let busy = given.times.busy.iter();
    let mut others = busy.filter(|other| moves.is_none_or(|moved| moved.id != other.id));
    if others.any(|other| other.overlaps(&slot)) {
        read.problems.add("day", "problem-you-are-busy");
        return None;
    }
    let change = SlotChange::Make {
        slot: slot.clone(),
        meeting,
    };
    Some((slot, change))
}
