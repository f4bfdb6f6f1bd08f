//! *Att göra.* What one party is asked to do, told on the first of their pages and on the case's own.

use crate::PersonId;
use jiff::civil::Date;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ask {
    pub person: PersonId,
    /// Where it is done, from the case's own page.
    pub at: String,
    pub title: &'static str,
    /// The last day; none where nothing is lost by waiting.
    pub by: Option<Date>,
}
