//! Values that travel with a form unseen: the expected version, a one-time key.

use hypertext::{maud_borrow, prelude::*};

use crate::html::{Html, html};

pub(crate) mod samples;

/// Name and value pairs. Never for what decides access: the server knows that.
pub fn hidden_fields(pairs: &[(&str, &str)]) -> Html {
    html(maud_borrow! {
        @for (name, value) in pairs { input type="hidden" name=(name) value=(value); }
    })
}
