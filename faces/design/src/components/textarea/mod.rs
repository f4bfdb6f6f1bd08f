//! Several lines of text.

use hypertext::{maud_borrow, prelude::*};

use crate::field::{Field, labelled};
use crate::html::{Html, html};

pub(crate) mod samples;

/// A field for running text.
#[derive(Debug, Clone, Default)]
pub struct TextArea {
    pub field: Field,
    pub value: String,
    /// Lines shown; 0 means the usual six.
    pub rows: usize,
    /// The language the person writes in, when it is not the page's.
    pub lang: Option<String>,
    /// Warn before leaving the page with unsaved text here.
    pub guard: bool,
}

pub fn textarea(area: &TextArea) -> Html {
    let field = &area.field;
    let rows = if area.rows == 0 { 6 } else { area.rows };
    let control = html(maud_borrow! {
        textarea class="ds-input sos-input sos-textarea" id=(field.id()) name=(field.name) rows=(rows)
            dir="auto" lang=[&area.lang] data-guard[area.guard]
            aria-describedby=[field.described_by()] aria-invalid=[field.invalid()] { "\n" (area.value) }
    });
    labelled(field, "textarea-field", &control)
}
