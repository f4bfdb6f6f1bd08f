//! A time of day, typed as hours and minutes.

use hypertext::{maud_borrow, prelude::*};

use crate::field::{Field, labelled};
use crate::html::{Html, html};

pub(crate) mod samples;

/// Posts what the person chose as `14:30`.
#[derive(Debug, Clone, Default)]
pub struct TimeInput {
    pub field: Field,
    pub value: String,
}

pub fn time_input(time: &TimeInput) -> Html {
    let field = &time.field;
    let control = html(maud_borrow! {
        input class="ds-input sos-input sos-width-short" type="time" id=(field.id()) name=(field.name)
            value=(time.value) dir="ltr" aria-describedby=[field.described_by()] aria-invalid=[field.invalid()];
    });
    labelled(field, "time-input", &control)
}
