//! The document, and the parties' right to comment.

use super::{day, decisions, plain, shown};
use crate::events::{Attached, Event, Voice};
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
        Event::CommunicationNeedless { why, exception } => {
            let entry = new(EntryKind::Decision, "child-investigation-entry-needless").text(why);
            match exception {
                Some(exception) => entry.fact("child-investigation-exception", exception.key()),
                None => entry,
            }
        }
        Event::CommentReceived { .. } => comment(event, meta)?,
        Event::VoiceWritten { of, text, .. } => {
            let entry = new(EntryKind::YouSaid, "child-investigation-entry-voice-written").text(text);
            let entry = shown(
                entry,
                "child-investigation-entry-voice-written-parties",
                true,
                &[],
            );
            entry.only_to(&[*of])
        }
        other => return decisions::entry(other, meta),
    })
}

/// What was written, what is said in the recording as far as they wrote it, and the names of their files.
fn commented(text: &str, files: &[Attached], voice: Option<&Voice>) -> String {
    let said = voice.and_then(|voice| voice.transcript.clone());
    let names = files.iter().chain(voice.map(|voice| &voice.file));
    let parts = std::iter::once(text.to_owned()).chain(said);
    let parts = parts.chain(names.map(|file| file.name.clone()));
    parts
        .filter(|part| !part.is_empty())
        .collect::<Vec<_>>()
        .join("\n\n")
}

fn comment(event: &Event, meta: &Meta) -> Option<Entry> {
    let Event::CommentReceived {
        from,
        on,
        oral,
        text,
        files,
        voice,
    } = event
    else {
        return None;
    };
    let key = if *oral {
        "child-investigation-entry-comment-oral"
    } else {
        "child-investigation-entry-comment"
    };
    let entry = Entry::new(meta, EntryKind::YouSaid, Say::key(key))
        .text(commented(text, files, voice.as_ref()))
        .on(*on);
    let entry = shown(entry, "child-investigation-entry-comment-parties", true, &[]);
    Some(entry.only_to(&[from.person]))
}
