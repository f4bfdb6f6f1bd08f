//! Beside a field, what is wrong and how to mend it: a sentence, or several on lines of their own.

use hypertext::{maud_borrow, prelude::*};

use crate::html::{Html, html};

pub(crate) mod samples;

/// The error text of one field; `id` is what the input's `aria-describedby` names.
pub fn error_message(id: &str, error: &Html) -> Html {
    html(maud_borrow! {
        p class="ds-validation-message sos-error" id=(id) { (error) }
    })
}
