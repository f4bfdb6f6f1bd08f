//! Facts of representation as lines of the history. Whom it is for reads of it, and no other party does.

use super::{Fact, Kind, Representations, Scope};
use crate::event::{Actor, Meta};
use crate::say::{Arg, Say};
use crate::summary::{Entry, EntryKind};

/// After the fact was applied.
pub fn entry(all: &Representations, fact: &Fact, meta: &Meta) -> Option<Entry> {
    let (seq, key, reason) = match fact {
        Fact::Registered(_) => (meta.seq, "journal-representation-registered", None),
        Fact::Accepted { representation } => (*representation, "journal-representation-accepted", None),
        Fact::Ended {
            representation,
            reason,
        } => (*representation, "journal-representation-ended", Some(reason)),
        Fact::EndAsked {
            representation,
            reason,
        } => (*representation, "journal-representation-end-asked", Some(reason)),
    };
    let is = &all.by_number(seq)?.is;
    let heading = Say::key(key)
        .with("name", &is.by.name)
        .with("kind", Arg::Key(Kind::key(is.kind).into()));
    let kind = match meta.by {
        Actor::Resident { .. } => EntryKind::YouSaid,
        _ => EntryKind::Handling,
    };
    let mut entry = Entry::new(meta, kind, heading.clone());
    if matches!(fact, Fact::Registered(_)) {
        for scope in &is.scopes {
            entry = entry.fact("representation-scope", Scope::key(*scope));
        }
        entry = entry.fact("representation-basis", is.basis.key());
        entry = entry.fact("representation-from", Say::key("plain").with("text", is.from));
        if !is.language.is_empty() {
            entry = entry.fact(
                "representation-language",
                Say::key("plain").with("text", &is.language),
            );
        }
        if let Some(last) = is.to {
            entry = entry.fact("representation-to", Say::key("plain").with("text", last));
        }
    }
    if let Some(reason) = reason.filter(|reason| !reason.is_empty()) {
        entry = entry.text(reason);
    }
    Some(entry.shown(heading, true).only_to(&[is.person]))
}
