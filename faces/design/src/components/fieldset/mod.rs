//! Fields that belong together, under one legend.

use hypertext::{maud_borrow, prelude::*};

use crate::html::{Html, html};

pub(crate) mod samples;

#[derive(Debug, Clone, Default)]
pub struct Fieldset {
    pub legend: Html,
    pub hint: Option<Html>,
    pub content: Html,
    /// Two columns when there is room (staff forms).
    pub columns: bool,
}

pub fn fieldset(set: &Fieldset) -> Html {
    let class = if set.columns { "sos-fieldset sos-fieldset--columns" } else { "sos-fieldset" };
    html(maud_borrow! {
        fieldset class=(class) {
            legend class="sos-fieldset__legend" { (set.legend) }
            @if let Some(hint) = &set.hint { p class="sos-hint" { (hint) } }
            div class="sos-fieldset__content" { (set.content) }
        }
    })
}
