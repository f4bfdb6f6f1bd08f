//! *Riktlinje.* What the municipality accepts as reasonable, as its own template: it may be changed in administration, and
//! each version is kept there.

use assistance::{Guideline, Month};
use casework::{Given, Template, Wording};

/// Empty as it comes: then all reasonable costs are counted as asked for, and looked at.
pub const GUIDELINE: Template = Template {
    key: Guideline::KEPT_AS,
    usual: || Wording::Text(String::new()),
};

/// The one in force for a month; none that is set applies to all.
pub fn of(given: &Given, month: Month) -> Result<Guideline, String> {
    let text = given.templates.text(&GUIDELINE);
    if text.trim().is_empty() {
        return Ok(Guideline::none(month));
    }
    Guideline::read(&text)
}
