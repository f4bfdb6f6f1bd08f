//! One choice from a long list. Under eight choices, take radios instead.

use hypertext::{maud_borrow, prelude::*};

use crate::field::{Field, labelled};
use crate::html::{Html, html};

pub(crate) mod samples;

/// One line of the list.
#[derive(Debug, Clone, Default)]
pub struct SelectOption {
    pub value: String,
    pub label: String,
    pub selected: bool,
    /// The language of the label when it is not the page's (own names).
    pub lang: Option<String>,
}

#[derive(Debug, Clone, Default)]
pub struct Select {
    pub field: Field,
    pub options: Vec<SelectOption>,
}

pub fn select(select: &Select) -> Html {
    let field = &select.field;
    let control = html(maud_borrow! {
        select class="ds-input sos-input sos-select" id=(field.id()) name=(field.name)
            aria-describedby=[field.described_by()] aria-invalid=[field.invalid()] {
            @for choice in &select.options {
                option value=(choice.value) lang=[&choice.lang] selected[choice.selected] { (choice.label) }
            }
        }
    });
    labelled(field, "select-field", &control)
}
