//! The journal's facts as lines of the history: one wording for colleagues, one for parties.

use super::{Happened, Journal};
use crate::event::Meta;
use crate::person::PartyRole;
use crate::say::Say;
use crate::summary::{Entry, EntryKind};

pub fn entry(journal: &Journal, fact: &Happened, meta: &Meta) -> Option<Entry> {
    let handling = |key: &'static str| Entry::new(meta, EntryKind::Handling, Say::key(key));
    let named = |key: &'static str, name: &String| {
        Entry::new(
            meta,
            EntryKind::Handling,
            Say::key(key).with("name", name.clone()),
        )
    };
    Some(match fact {
        Happened::CaseOpened { .. } => handling("journal-case-opened"),
        Happened::PartyAdded { person, role } => {
            let heading = Say::key("journal-party-added")
                .with("name", &person.name)
                .with("role", role_word(*role));
            Entry::new(meta, EntryKind::Handling, heading)
        }
        Happened::PartyFollows { person, from } => {
            let name = journal
                .party(*person)
                .map(|party| party.person.name.clone())
                .unwrap_or_default();
            named("journal-party-follows", &name).on(*from)
        }
        Happened::PartyBlocked {
            person,
            blocked,
            reason,
        } => {
            let name = journal
                .party(*person)
                .map(|party| party.person.name.clone())
                .unwrap_or_default();
            named(
                if *blocked {
                    "journal-party-blocked"
                } else {
                    "journal-party-unblocked"
                },
                &name,
            )
            .text(reason)
        }
        Happened::Allotted { name, .. } => {
            let told = Say::key("journal-allotted-to-you-parties").with("name", name.clone());
            named("journal-allotted", name).shown(told, false)
        }
        Happened::ColleagueAdded {
            name, scope, until, ..
        } => named("journal-colleague-added", name)
            .fact("journal-scope", scope.key())
            .fact("journal-until", Say::key("plain").with("text", *until)),
        Happened::ColleagueEnded { name, .. } => named("journal-colleague-ended", name),
        Happened::NamedStaffSet { staff } => {
            let names = staff
                .iter()
                .map(|(_, name)| name.as_str())
                .collect::<Vec<_>>()
                .join(", ");
            named("journal-named-staff", &names)
        }
        other => return paper(journal, other, meta),
    })
}

fn paper(journal: &Journal, fact: &Happened, meta: &Meta) -> Option<Entry> {
    Some(match fact {
        Happened::NoteWritten { note, .. } => {
            let heading = Say::key("journal-note").with("heading", &note.heading);
            let mut entry = Entry::new(meta, note.kind, heading.clone())
                .text(&note.text)
                .on(note.happened_on);
            if let Some(who) = &note.told_by {
                entry = entry.fact("journal-told-by", Say::key("plain").with("text", who));
            }
            if note.shown_to_parties {
                entry.shown(heading, true)
            } else {
                entry
            }
        }
        Happened::NoteCorrected { id, text } => {
            let of = journal.notes.iter().find(|(note, _)| note == id);
            let shown = of.is_some_and(|(_, note)| note.shown_to_parties);
            let heading = of.map(|(_, note)| note.heading.clone()).unwrap_or_default();
            let say = Say::key("journal-note-corrected").with("heading", heading);
            let entry = Entry::new(meta, EntryKind::Handling, say.clone()).text(text);
            if shown { entry.shown(say, true) } else { entry }
        }
        Happened::MessageSent { from_party, text } => {
            let key = if from_party.is_some() {
                "journal-message-from-party"
            } else {
                "journal-message-to-party"
            };
            let kind = if from_party.is_some() {
                EntryKind::YouSaid
            } else {
                EntryKind::Handling
            };
            Entry::new(meta, kind, Say::key(key))
                .text(text)
                .shown(Say::key(key), true)
        }
        Happened::TaskSet { what, due, .. } => Entry::new(
            meta,
            EntryKind::Handling,
            Say::key("journal-task-set").with("what", what).with("due", *due),
        ),
        Happened::ColleagueMentioned { name, .. } => {
            let say = Say::key("journal-colleague-mentioned").with("name", name);
            Entry::new(meta, EntryKind::Handling, say)
        }
        Happened::TaskDone { id } => {
            let what = journal
                .tasks
                .iter()
                .find(|task| task.id == *id)
                .map(|task| task.what.clone())?;
            Entry::new(
                meta,
                EntryKind::Handling,
                Say::key("journal-task-done").with("what", what),
            )
        }
        other => return sent(other, meta),
    })
}

fn sent(fact: &Happened, meta: &Meta) -> Option<Entry> {
    Some(match fact {
        Happened::DocumentAdded {
            name,
            shown_to_parties,
            ..
        } => {
            let say = Say::key("journal-document-added").with("name", name);
            let entry = Entry::new(meta, EntryKind::Handling, say.clone());
            if *shown_to_parties {
                entry.shown(say, false)
            } else {
                entry
            }
        }
        Happened::LetterWritten { to, letter } => {
            let entry = Entry::new(meta, EntryKind::Handling, Say::key("journal-letter-written"))
                .fact("journal-letter-title", letter.title.clone());
            // To somebody who is nobody in the case: it is on no party's pages.
            if letter.addressee.is_some() {
                return Some(entry);
            }
            entry.shown(letter.title.clone(), false).only_to(&[*to])
        }
        _ => return None,
    })
}

fn role_word(role: PartyRole) -> crate::Arg {
    crate::Arg::Key(role.key().into())
}
