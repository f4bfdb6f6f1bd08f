//! The events as lines of the history. What parties see never holds another person's words, and
//! the child's words are never shown to the guardians.

mod decisions;
mod measures;
mod paper;

use crate::events::{Event, Opening, Talk};
use casework::{Entry, EntryKind, Meta, PartyRole, Say};
use jiff::civil::Date;

fn plain(text: &str) -> Say {
    Say::key("plain").with("text", text.to_owned())
}

fn day(day: Date) -> Say {
    Say::key("child-investigation-day").with("day", day)
}

/// Those who are parties: the child, as far as it acts itself, and the guardians.
const PARTIES: [PartyRole; 2] = [PartyRole::Subject, PartyRole::Guardian];

fn shown(entry: Entry, heading: &'static str, with_text: bool, only: &[PartyRole]) -> Entry {
    let mut entry = entry.shown(heading, with_text);
    if let Some(view) = &mut entry.for_parties {
        view.only = only.to_vec();
    }
    entry
}

pub fn entry(event: &Event, meta: &Meta) -> Option<Entry> {
    let new = |kind, key: &'static str| Entry::new(meta, kind, Say::key(key));
    Some(match event {
        Event::InvestigationOpened(opening) => opened(opening, meta),
        Event::FurtherReportReceived {
            report, from_number, ..
        } => {
            let entry = new(EntryKind::SomeoneSaid, "child-investigation-entry-further-report").text(report);
            match from_number {
                Some(number) => entry.fact("child-investigation-from-number", plain(number)),
                None => entry,
            }
        }
        Event::PlanMade {
            aim,
            questions,
            childs_questions,
        } => {
            let entry = new(EntryKind::Handling, "child-investigation-entry-plan").text(aim);
            let entry = shown(entry, "child-investigation-entry-plan-parties", true, &PARTIES);
            let entry = entry.fact("child-investigation-plan-questions", plain(questions));
            match childs_questions {
                Some(own) => entry.fact("child-investigation-plan-child", plain(own)),
                None => entry,
            }
        }
        Event::NoticeGiven { on, how, .. } => {
            let entry = new(EntryKind::Handling, "child-investigation-entry-notice")
                .text(how)
                .on(*on);
            shown(entry, "child-investigation-entry-notice-parties", false, &PARTIES)
        }
        Event::NoticeDelayed { why, look_again_on } => {
            new(EntryKind::Decision, "child-investigation-entry-notice-delayed")
                .text(why)
                .fact("child-investigation-notice-look-again", day(*look_again_on))
        }
        Event::TalkNoted(talk) => talked(talk, meta),
        Event::TalkNotHeld { with, why } => {
            new(EntryKind::Handling, "child-investigation-entry-talk-not-held")
                .fact("child-investigation-talk-with", with.key())
                .text(why)
        }
        Event::EnquirySent {
            to,
            ground,
            provision,
            asks,
            ..
        } => new(EntryKind::Handling, "child-investigation-entry-enquiry")
            .text(asks)
            .fact("child-investigation-enquiry-to", plain(to))
            .fact("child-investigation-enquiry-ground", ground.key())
            .fact("child-investigation-provision", plain(provision)),
        Event::AnswerRecorded { on, from, text, .. } => {
            new(EntryKind::SomeoneSaid, "child-investigation-entry-answer")
                .text(text)
                .on(*on)
                .fact("child-investigation-answer-from", plain(from))
        }
        other => return paper::entry(other, meta),
    })
}

fn opened(opening: &Opening, meta: &Meta) -> Entry {
    let mut entry = Entry::new(
        meta,
        EntryKind::Decision,
        Say::key("child-investigation-entry-opened"),
    )
    .text(&opening.reasons)
    .fact("child-investigation-report", plain(&opening.report));
    if let Some(number) = &opening.from_number {
        entry = entry.fact("child-investigation-from-number", plain(number));
    }
    for earlier in &opening.earlier {
        let said = match earlier.closed {
            Some(closed) => Say::key("child-investigation-earlier")
                .with("opened", earlier.opened)
                .with("closed", closed),
            None => Say::key("child-investigation-earlier-running").with("opened", earlier.opened),
        };
        entry = entry.fact("child-investigation-earlier-label", said);
    }
    shown(entry, "child-investigation-entry-opened-parties", false, &PARTIES)
}

fn talked(talk: &Talk, meta: &Meta) -> Entry {
    let heading = Say::key("child-investigation-entry-talk").with("name", &talk.name);
    let mut entry = Entry::new(meta, EntryKind::SomeoneSaid, heading)
        .text(&talk.words)
        .on(talk.on)
        .fact("child-investigation-talk-with", talk.with.key())
        .fact("child-investigation-talk-place", plain(&talk.place));
    if let Some(alone) = talk.alone {
        entry = entry.fact("child-investigation-talk-alone", if alone { "yes" } else { "no" });
    }
    if let Some(seen) = &talk.seen {
        entry = entry.fact("child-investigation-talk-seen", plain(seen));
    }
    if let Some(why) = &talk.without_consent {
        entry = entry.fact("child-investigation-talk-without-consent", plain(why));
    }
    if talk.shown_to_child {
        return shown(
            entry,
            "child-investigation-entry-talk-child",
            true,
            &[PartyRole::Subject],
        );
    }
    entry
}

/// A text key that stands in the data.
pub fn spoken_later(key: &str) -> Say {
    Say {
        key: key.to_owned().into(),
        args: Vec::new(),
    }
}
