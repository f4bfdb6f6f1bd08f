//! One choice of a few.

use hypertext::{maud_borrow, prelude::*};

use crate::field::{Field, grouped};
use crate::html::{Html, html};

pub(crate) mod samples;

/// One choice, for radios and checkboxes.
#[derive(Debug, Clone, Default)]
pub struct Choice {
    pub value: String,
    pub label: Html,
    pub hint: Option<Html>,
    pub checked: bool,
    /// The language of the label when it is not the page's.
    pub lang: Option<String>,
    /// Questions that matter only when this is chosen. Always visible without
    /// `:has()`, so nothing is lost in an old browser.
    pub more: Option<Html>,
}

impl Choice {
    pub fn new(value: impl Into<String>, label: impl Into<Html>) -> Choice {
        Choice { value: value.into(), label: label.into(), ..Choice::default() }
    }

    pub fn checked(mut self, checked: bool) -> Choice {
        self.checked = checked;
        self
    }

    pub fn hint(mut self, hint: impl Into<Html>) -> Choice {
        self.hint = Some(hint.into());
        self
    }

    pub fn more(mut self, more: Html) -> Choice {
        self.more = Some(more);
        self
    }
}

#[derive(Debug, Clone, Default)]
pub struct Radios {
    pub field: Field,
    pub choices: Vec<Choice>,
    /// Side by side when there is room (two short answers).
    pub inline: bool,
}

pub fn radios(radios: &Radios) -> Html {
    let class = if radios.inline { "sos-choices sos-choices--inline" } else { "sos-choices" };
    let inputs = html(maud_borrow! { div class=(class) { (choices("radio", &radios.field, &radios.choices)) } });
    grouped(&radios.field, "radios", &inputs)
}

/// The boxes of radios and checkboxes. The first carries the field's id with
/// `-1`, and the group the id itself, so that an error link finds it.
pub(crate) fn choices(kind: &str, field: &Field, choices: &[Choice]) -> Html {
    let group = field.id();
    html(maud_borrow! {
        @for (at, choice) in choices.iter().enumerate() {
            @let id = format!("{group}-{}", at + 1);
            @let hint_id = choice.hint.as_ref().map(|_| format!("{id}-hint"));
            div class="sos-choice" {
                input class="ds-input" type=(kind) id=(id) name=(field.name) value=(choice.value)
                    checked[choice.checked] aria-describedby=[&hint_id] aria-invalid=[field.invalid()];
                label class="ds-label" for=(id) lang=[&choice.lang] { (choice.label) }
                @if let Some(hint) = &choice.hint { div class="sos-choice__hint" id={ (id) "-hint" } { (hint) } }
                @if let Some(more) = &choice.more { div class="sos-choice__more" { (more) } }
            }
        }
    })
}
