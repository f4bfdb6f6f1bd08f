//! The document, and the parties' right to comment.

use super::{day, decisions, plain, shown};
use crate::events::Event;
use crate::terms::Tag;
use casework::{Entry, EntryKind, Meta, PersonId, Say};

pub fn entry(event: &Event, meta: &Meta) -> Option<Entry> {
    let new = |kind, key: &'static str| Entry::new(meta, kind, Say::key(key));
    Some(match event {
        Event::PassageWritten(passage) => {
            let kind = match passage.tag {
                Tag::Fact => EntryKind::WeSaw,
                Tag::Told => EntryKind::SomeoneSaid,
                Tag::Assessment => EntryKind::Assessment,
            };
            let entry = new(kind, "child-investigation-entry-passage")
                .text(&passage.text)
                .fact("child-investigation-area", passage.area.key())
                .fact("child-investigation-tag", passage.tag.key());
            match &passage.told_by {
                Some(name) => entry.fact("child-investigation-told-by", plain(name)),
                None => entry,
            }
        }
        Event::PassageCorrected { text, .. } => {
            new(EntryKind::Handling, "child-investigation-entry-passage-corrected").text(text)
        }
        Event::DocumentSigned { signature, .. } => {
            new(EntryKind::Handling, "child-investigation-entry-signed")
                .fact("child-investigation-signed-by", plain(&signature.name))
        }
        Event::Communicated(sent) => {
            let entry = new(EntryKind::Handling, "child-investigation-entry-communicated")
                .text(&sent.text)
                .fact("child-investigation-answer-by", day(sent.last_day));
            let persons: Vec<PersonId> = sent.to.iter().map(|addressee| addressee.person).collect();
            shown(entry, "child-investigation-entry-communicated-parties", true, &[]).only_to(&persons)
        }
        Event::CommunicationNeedless { why } => {
            new(EntryKind::Decision, "child-investigation-entry-needless").text(why)
        }
        Event::CommentReceived {
            from, on, oral, text, ..
        } => {
            let key = if *oral {
                "child-investigation-entry-comment-oral"
            } else {
                "child-investigation-entry-comment"
            };
            let entry = new(EntryKind::YouSaid, key).text(text).on(*on);
            shown(entry, "child-investigation-entry-comment-parties", true, &[]).only_to(&[from.person])
        }
        other => return decisions::entry(other, meta),
    })
}
