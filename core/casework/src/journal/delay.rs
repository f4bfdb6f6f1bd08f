//! *Försening* (FL 11 §). When it takes longer than was promised, parties are told why, and when we think we are done.

use crate::event::Meta;
use crate::say::Say;
use crate::summary::{Entry, EntryKind};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Explained {
    /// When we think that we are done.
    pub by_day: Date,
    pub reason: String,
}

pub fn entry(explained: &Explained, meta: &Meta) -> Entry {
    let heading = Say::key("journal-delay-explained").with("day", explained.by_day);
    Entry::new(meta, EntryKind::Handling, heading.clone())
        .text(&explained.reason)
        .shown(heading, true)
}
