//! Any number of choices, or one thing to agree to.

use hypertext::{maud_borrow, prelude::*};

use crate::field::{Field, grouped};
use crate::html::{Html, html};
use crate::radios::{Choice, choices};

pub(crate) mod samples;

#[derive(Debug, Clone, Default)]
pub struct Checkboxes {
    pub field: Field,
    pub choices: Vec<Choice>,
}

pub fn checkboxes(boxes: &Checkboxes) -> Html {
    let inputs =
        html(maud_borrow! { div class="sos-choices" { (choices("checkbox", &boxes.field, &boxes.choices)) } });
    grouped(&boxes.field, "checkboxes", &inputs)
}
