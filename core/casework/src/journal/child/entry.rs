//! The child's facts as lines of the history. None is written for parties: what a party reads of them is decided.

use super::{Child, Fact, Feeling, SaidBefore};
use crate::event::{Actor, Meta};
use crate::ids::PersonId;
use crate::say::{Arg, Say};
use crate::summary::{Entry, EntryKind};

pub fn entry(child: &Child, fact: &Fact, name: impl Fn(PersonId) -> String, meta: &Meta) -> Option<Entry> {
    let handling = |say: Say| Entry::new(meta, EntryKind::Handling, say);
    Some(match fact {
        Fact::CodeGiven { until, .. } => handling(Say::key("child-entry-code-given").with("until", *until)),
        Fact::CodeEnded { .. } => handling(Say::key("child-entry-code-ended")),
        Fact::WentOn { code, .. } => handling(Say::key(match code {
            true => "child-entry-went-on-code",
            false => "child-entry-went-on",
        })),
        Fact::CodeCame { code, .. } => handling(Say::key("child-entry-code-came").with("until", code.until)),
        Fact::SaidBefore(before) => said_before(before, meta),
        Fact::Said {
            text, feeling, files, ..
        } => said(meta, text.as_deref(), *feeling, files.len()),
        Fact::Answered { how, text, .. } => {
            let say = Say::key("child-entry-answered").with("how", Arg::Key(how.key().into()));
            match text {
                Some(text) => handling(say).text(text),
                None => handling(say),
            }
        }
        Fact::Shared {
            statement,
            with,
            reason,
        } => {
            let at = child.statement(*statement).map(|one| one.at);
            let say = Say::key("child-entry-shared").with("name", name(*with));
            let entry = Entry::new(meta, EntryKind::Decision, say).text(reason);
            match at {
                Some(at) => entry.fact("child-entry-shared-what", Say::key("plain").with("text", at)),
                None => entry,
            }
        }
        Fact::JudgedMature { reason, .. } => {
            Entry::new(meta, EntryKind::Decision, Say::key("child-entry-mature")).text(reason)
        }
    })
}

fn said(meta: &Meta, text: Option<&str>, feeling: Option<Feeling>, files: usize) -> Entry {
    let heading = match feeling {
        Some(feeling) => Say::key("child-entry-said-feeling").with("feeling", Arg::Key(feeling.key().into())),
        None => Say::key("child-entry-said"),
    };
    let heading = match files {
        0 => heading,
        count => Say::key("journal-message-with-files")
            .with("heading", Arg::Said(Box::new(heading)))
            .with("count", count as i64),
    };
    let entry = Entry::new(meta, EntryKind::YouSaid, heading);
    match text {
        Some(text) => entry.text(text),
        None => entry,
    }
}

/// The child's own line, with the day when it was said and what we answered then.
fn said_before(before: &SaidBefore, meta: &Meta) -> Entry {
    let by = Actor::Child {
        person: before.person,
        name: before.name.clone(),
    };
    let own = Meta { by, ..meta.clone() };
    let entry = said(&own, before.text.as_deref(), before.feeling, before.files.len());
    let entry = entry.on(language::stockholm(before.at).date()).fact(
        "child-entry-said-before",
        Say::key("plain").with("text", before.at),
    );
    before.answers.iter().fold(entry, |entry, answer| {
        let told = match &answer.text {
            Some(text) => Say::key("plain").with("text", text),
            None => Say::key(answer.how.key()),
        };
        entry.fact("child-entry-answered-before", told)
    })
}
