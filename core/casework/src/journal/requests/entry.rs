//! Facts of requests as lines of the history. Who asked reads of it, and no other party does.

use super::{Fact, Kind, Requests};
use crate::event::Meta;
use crate::ids::PersonId;
use crate::say::{Arg, Say};
use crate::summary::{Entry, EntryKind};

/// After the fact was applied.
pub fn entry(requests: &Requests, fact: &Fact, meta: &Meta) -> Option<Entry> {
    let of = |request: u64| requests.by_number(request).map(|one| &one.asked);
    Some(match fact {
        Fact::Asked(asked) => {
            let entry = line(EntryKind::YouSaid, "journal-request-asked", asked.what, meta);
            own(with_text(entry, &asked.text), asked.by)
        }
        Fact::Added { request, text, .. } => {
            let asked = of(*request)?;
            let entry = line(EntryKind::YouSaid, "journal-request-added", asked.what, meta);
            own(with_text(entry, text), asked.by)
        }
        Fact::Withdrawn { request } => {
            let asked = of(*request)?;
            let entry = line(EntryKind::YouSaid, "journal-request-withdrawn", asked.what, meta);
            own(entry, asked.by)
        }
        Fact::TimeChecked {
            request,
            got_on,
            timely,
        } => {
            let asked = of(*request)?;
            let entry = line(
                EntryKind::Decision,
                "journal-request-time-checked",
                asked.what,
                meta,
            );
            let entry = entry
                .fact("check-appeal-timely", timely.key())
                .fact("check-appeal-got-on", Say::key("plain").with("text", *got_on));
            own(entry, asked.by)
        }
        Fact::Longer { request, to, reason } => {
            let asked = of(*request)?;
            let heading = Say::key("journal-request-longer")
                .with("what", Arg::Key(asked.what.key().into()))
                .with("day", *to);
            let entry = Entry::new(meta, EntryKind::Decision, heading);
            own(with_text(entry, reason), asked.by)
        }
        Fact::Answered {
            request,
            answer,
            text,
        } => {
            let asked = of(*request)?;
            let entry = line(EntryKind::Decision, "journal-request-answered", asked.what, meta);
            let entry = entry.fact("answer-request-answer", answer.key());
            own(with_text(entry, text), asked.by)
        }
    })
}

fn line(kind: EntryKind, key: &'static str, what: Kind, meta: &Meta) -> Entry {
    let heading = Say::key(key).with("what", Arg::Key(what.key().into()));
    Entry::new(meta, kind, heading)
}

fn with_text(entry: Entry, text: &str) -> Entry {
    if text.is_empty() { entry } else { entry.text(text) }
}

fn own(entry: Entry, by: PersonId) -> Entry {
    let heading = entry.heading.clone();
    entry.shown(heading, true).only_to(&[by])
}
