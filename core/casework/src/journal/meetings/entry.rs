//! Facts of meetings as lines of the history. Each party reads of their own, and of those that are for all.

use super::{Fact, Meeting, Meetings, Slot};
use crate::event::{Actor, Meta};
use crate::ids::MeetingId;
use crate::say::{Arg, Say};
use crate::summary::{Entry, EntryKind};

/// After the fact was applied.
pub fn entry(meetings: &Meetings, fact: &Fact, meta: &Meta) -> Option<Entry> {
    let handling = |say: Say| Entry::new(meta, kind(meta), say);
    Some(match fact {
        Fact::Booked { id, slot, .. } => {
            let entry = handling(Say::key("journal-meet-booked").with("at", slot.starts_at));
            shown(with_slot(entry, slot), meetings, *id)
        }
        Fact::Moved { id, slot } => {
            let entry = handling(Say::key("journal-meet-moved").with("at", slot.starts_at));
            shown(with_slot(entry, slot), meetings, *id)
        }
        Fact::CalledOff { id, reason } => {
            let at = meetings.meeting(*id)?.slot.starts_at;
            let mut entry = handling(Say::key("journal-meet-called-off").with("at", at));
            entry.text = reason.as_deref().map(Into::into);
            shown(entry, meetings, *id)
        }
        Fact::Noted { id, held } => {
            let key = if *held {
                "journal-meet-held"
            } else {
                "journal-meet-not-held"
            };
            let at = meetings.meeting(*id)?.slot.starts_at;
            shown(handling(Say::key(key).with("at", at)), meetings, *id)
        }
        Fact::Wished { person, wishes, .. } => {
            let key = if wishes.times.is_empty() {
                "journal-meet-wished"
            } else {
                "journal-meet-proposed"
            };
            let mut entry = handling(Say::key(key));
            for (wish, words) in wishes.list() {
                entry = entry.fact(wish.key(), words);
            }
            entry.shown(Say::key(key), false).only_to(&[*person])
        }
        Fact::Answered { id, answers } => {
            let person = meetings.asked(*id)?.person;
            let mut entry = handling(Say::key("journal-meet-answered"));
            for answer in answers {
                let verdict = Arg::Key(answer.verdict.key().into());
                let said = match &answer.words {
                    Some(words) => Say::key("meet-verdict-words").with("words", words),
                    None => Say::key("meet-verdict"),
                };
                entry = entry.fact(answer.wish.key(), said.with("verdict", verdict));
            }
            entry
                .shown(Say::key("journal-meet-answered"), false)
                .only_to(&[person])
        }
        Fact::Withdrawn { id } => {
            let person = meetings.asked(*id)?.person;
            let say = Say::key("journal-meet-withdrawn");
            handling(say.clone()).shown(say, false).only_to(&[person])
        }
    })
}

fn kind(meta: &Meta) -> EntryKind {
    match meta.by {
        Actor::Resident { .. } => EntryKind::YouSaid,
        _ => EntryKind::Handling,
    }
}

fn with_slot(entry: Entry, slot: &Slot) -> Entry {
    let entry = entry
        .fact("meet-form", Say::key(slot.form.key()))
        .fact("meet-with", Say::key("plain").with("text", &slot.staff_name))
        .fact(
            "meet-length",
            Say::key("meet-minutes").with("minutes", slot.minutes),
        );
    if slot.place.is_empty() {
        return entry;
    }
    entry.fact("meet-place", Say::key("plain").with("text", &slot.place))
}

fn shown(entry: Entry, meetings: &Meetings, id: MeetingId) -> Entry {
    let heading = entry.heading.clone();
    match meetings.meeting(id) {
        Some(Meeting { joint: true, .. }) => entry.shown(heading, true),
        Some(meeting) if !meeting.persons.is_empty() => entry.shown(heading, true).only_to(&meeting.persons),
        _ => entry,
    }
}
