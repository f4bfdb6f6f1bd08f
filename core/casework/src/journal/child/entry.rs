//! The child's facts as lines of the history. None is written for parties: what a party reads of them is decided.

use super::{Child, Fact};
use crate::event::Meta;
use crate::ids::PersonId;
use crate::say::{Arg, Say};
use crate::summary::{Entry, EntryKind};

pub fn entry(child: &Child, fact: &Fact, name: impl Fn(PersonId) -> String, meta: &Meta) -> Option<Entry> {
    let handling = |say: Say| Entry::new(meta, EntryKind::Handling, say);
    Some(match fact {
        Fact::CodeGiven { until, .. } => handling(Say::key("child-entry-code-given").with("until", *until)),
        Fact::CodeEnded { .. } => handling(Say::key("child-entry-code-ended")),
        Fact::Said {
            text, feeling, files, ..
        } => {
            let heading = match feeling {
                Some(feeling) => {
                    Say::key("child-entry-said-feeling").with("feeling", Arg::Key(feeling.key().into()))
                }
                None => Say::key("child-entry-said"),
            };
            let heading = match files.len() {
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
