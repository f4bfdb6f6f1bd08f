//! *Personnummer.* A Swedish identity number, accepted in any usual spelling.

use hypertext::{maud_borrow, prelude::*};

use crate::field::{Field, labelled};
use crate::html::{Html, html};

pub(crate) mod samples;

/// Twelve digits; the server takes them with or without hyphen and century.
#[derive(Debug, Clone, Default)]
pub struct PersonalNumber {
    pub field: Field,
    pub value: String,
    /// The browser may offer the reader's own number: only for "your number".
    pub own: bool,
}

pub fn personal_number(number: &PersonalNumber) -> Html {
    let field = &number.field;
    // There is no autofill token for it; another person's must never be kept.
    let fill = if number.own { "on" } else { "off" };
    let control = html(maud_borrow! {
        input class="ds-input sos-input sos-width-medium sos-digits" type="text" inputmode="numeric"
            id=(field.id()) name=(field.name) value=(number.value) maxlength="15" dir="ltr" spellcheck="false"
            autocomplete=(fill) aria-describedby=[field.described_by()] aria-invalid=[field.invalid()];
    });
    labelled(field, "personal-number", &control)
}
