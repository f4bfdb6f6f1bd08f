//! The journal's facts as lines of the history: one wording for colleagues, one for parties.

use super::{Happened, Journal};
use crate::event::Meta;
use crate::ids::PersonId;
use crate::person::PartyRole;
use crate::say::{Arg, Say};
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
            named("journal-party-follows", &name_of(journal, *person)).on(*from)
        }
        Happened::PartyBlocked {
            person,
            blocked,
            reason,
        } => {
            let key = if *blocked {
                "journal-party-blocked"
            } else {
                "journal-party-unblocked"
            };
            let entry = named(key, &name_of(journal, *person)).text(reason);
            journal.blocks.told(entry, *person, *blocked, meta)
        }
        Happened::BlockAsked(asked) => super::block::entry(asked, &name_of(journal, asked.person), meta),
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
        Happened::Record(fact) => return super::record::entry(&journal.record, fact, meta),
        other => return sent(journal, other, meta),
    })
}

fn sent(journal: &Journal, fact: &Happened, meta: &Meta) -> Option<Entry> {
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
        Happened::DelayExplained(explained) => super::delay::entry(explained, meta),
        Happened::MessageSent {
            from_party,
            text,
            to,
            files,
            about,
            together,
        } => {
            if *together {
                let with_files = |said| with_files(said, files.len());
                return Some(super::messages::together::entry(
                    journal,
                    (*from_party, text, to),
                    with_files,
                    meta,
                ));
            }
            let about = about.as_ref().map(super::messages::About::said);
            message(journal, (*from_party, text, to), (about, files.len()), meta)
        }
        Happened::Message(fact) => return super::messages::entry(fact, meta),
        Happened::Meeting(fact) => return super::meetings::entry(&journal.meetings, fact, meta),
        Happened::Request(fact) => return super::requests::entry(&journal.requests, fact, meta),
        Happened::Understood(fact) => return super::understood::entry(&journal.understood, fact, meta),
        Happened::Child(fact) => {
            let name = |person| name_of(journal, person);
            return super::child::entry(&journal.child, fact, name, meta);
        }
        Happened::Representation(fact) => {
            return super::representation::entry(&journal.representations, fact, meta);
        }
        Happened::IndividualPlan(fact) => {
            let name = |person| name_of(journal, person);
            return super::individual_plan::entry(&journal.individual_plans, fact, name, meta);
        }
        _ => return None,
    })
}

fn name_of(journal: &Journal, person: PersonId) -> String {
    let party = journal.party(person);
    party.map(|party| party.person.name.clone()).unwrap_or_default()
}

/// Each party reads their own thread: what one wrote or was sent is not the other's.
fn message(
    journal: &Journal,
    (from_party, text, to): (Option<PersonId>, &str, &[PersonId]),
    (about, files): (Option<Say>, usize),
    meta: &Meta,
) -> Entry {
    let (kind, key) = match from_party {
        Some(_) => (EntryKind::YouSaid, "journal-message-from-party"),
        None => (EntryKind::Handling, "journal-message-to-party"),
    };
    let plain = about.unwrap_or(Say::key(key));
    let with_files = |said| with_files(said, files);
    let names: Vec<&str> = to
        .iter()
        .filter_map(|person| Some(journal.party(*person)?.person.name.as_str()))
        .collect();
    let heading = match names.is_empty() {
        true => plain.clone(),
        false => Say::key("message-sent-to").with("names", names.join(", ")),
    };
    let thread: Vec<PersonId> = from_party.into_iter().chain(to.iter().copied()).collect();
    Entry::new(meta, kind, with_files(heading))
        .text(text)
        .shown(with_files(plain), true)
        .only_to(&thread)
}

fn with_files(said: Say, files: usize) -> Say {
    match files {
        0 => said,
        files => Say::key("journal-message-with-files")
            .with("heading", Arg::Said(Box::new(said)))
            .with("count", files as i64),
    }
}

fn role_word(role: PartyRole) -> Arg {
    Arg::Key(role.key().into())
}
