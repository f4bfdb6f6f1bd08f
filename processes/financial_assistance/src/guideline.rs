//! *Riktlinje.* What the municipality accepts as reasonable: rows with the month each is in force from, kept as a template
//! and edited in administration.

use assistance::{Guideline, GuidelineTable, Month};
use casework::{Given, Template, Wording};

/// Empty as it comes: then all reasonable costs are counted as asked for, and looked at.
pub const GUIDELINE: Template = Template {
    key: Guideline::KEPT_AS,
    usual: || Wording::Table(String::new()),
};

/// The one in force for a month; none that is set applies to all.
pub fn of(given: &Given, month: Month) -> Result<Guideline, String> {
    GuidelineTable::read(&given.templates.text(&GUIDELINE)).map(|table| table.at(month))
}
