//! *Tavla.* A process may lay its cases out by where they stand, with what to look out for; the house keeps, filters, counts
//! and shows them without knowing what the words mean.

use jiff::civil::Date;

/// What a process offers: its words are text keys.
#[derive(Debug)]
pub struct Board {
    pub title: &'static str,
    pub lead: &'static str,
    /// In the order of the work. A case is in one.
    pub states: &'static [&'static str],
    /// *Varningar.* A case has any of them.
    pub marks: &'static [&'static str],
}

/// Where a case stands on its process's board.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Placed {
    pub state: &'static str,
    pub marks: Vec<Mark>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Mark {
    pub key: &'static str,
    /// It shows from this day; None: now.
    pub from: Option<Date>,
}
