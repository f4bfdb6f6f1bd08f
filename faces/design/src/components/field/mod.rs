//! What every form field has: name, label, hint, error.
//!
//! The hint and the error are tied to the input by `aria-describedby`; the
//! error summary links to [`Field::id`].

use hypertext::{maud_borrow, prelude::*};

use crate::html::{Html, html};

pub(crate) mod samples;

/// The common part of all form fields.
#[derive(Debug, Clone, Default)]
pub struct Field {
    /// The name the form posts; also the id on the page.
    pub name: String,
    pub label: Html,
    pub hint: Option<Html>,
    /// Says what is wrong and how to mend it.
    pub error: Option<Html>,
    /// The word for "optional", shown after the label.
    pub optional: Option<String>,
    /// The label is the page's heading (one question a page).
    pub question: bool,
}

impl Field {
    pub fn new(name: impl Into<String>, label: impl Into<Html>) -> Field {
        Field { name: name.into(), label: label.into(), ..Field::default() }
    }

    pub fn hint(mut self, hint: impl Into<Html>) -> Field {
        self.hint = Some(hint.into());
        self
    }

    /// An error if there is one: `.error(errors.get("phone").cloned())`.
    pub fn error<T: Into<Html>>(mut self, error: Option<T>) -> Field {
        self.error = error.map(Into::into);
        self
    }

    pub fn optional(mut self, word: impl Into<String>) -> Field {
        self.optional = Some(word.into());
        self
    }

    /// Lets the label be the page's only heading.
    pub fn question(mut self) -> Field {
        self.question = true;
        self
    }

    /// The id of the input, to link an error summary to.
    pub fn id(&self) -> String {
        id_of(&self.name)
    }

    /// The ids of hint and error, for `aria-describedby`.
    pub(crate) fn described_by(&self) -> Option<String> {
        let id = self.id();
        let hint = self.hint.as_ref().map(|_| format!("{id}-hint"));
        let error = self.error.as_ref().map(|_| format!("{id}-error"));
        let ids: Vec<String> = hint.into_iter().chain(error).collect();
        (!ids.is_empty()).then(|| ids.join(" "))
    }

    pub(crate) fn invalid(&self) -> Option<&'static str> {
        self.error.as_ref().map(|_| "true")
    }
}

/// An id made of a field name: letters, digits, `-` and `_` only.
pub fn id_of(name: &str) -> String {
    let plain = |c: char| if c.is_ascii_alphanumeric() || c == '_' { c } else { '-' };
    name.chars().map(plain).collect()
}

/// The word "optional" after a label.
pub(crate) fn optional_word(field: &Field) -> Html {
    html(maud_borrow! {
        @if let Some(word) = &field.optional { " " span class="sos-optional" { "(" (word) ")" } }
    })
}

/// Label, hint, error, then the input: the shape of a field with one input.
pub(crate) fn labelled(field: &Field, kind: &str, input: &Html) -> Html {
    let id = field.id();
    let class = state_class("sos-field", kind, field);
    let label = html(maud_borrow! {
        label class="ds-label sos-label" for=(id) { (field.label) (optional_word(field)) }
    });
    html(maud_borrow! {
        div class=(class) {
            @if field.question { h1 class="sos-question" { (label) } } @else { (label) }
            (notes(field))
            (input)
        }
    })
}

/// Legend, hint, error, then several inputs.
pub(crate) fn grouped(field: &Field, kind: &str, inputs: &Html) -> Html {
    let class = state_class("sos-field sos-group", kind, field);
    html(maud_borrow! {
        fieldset class=(class) id=(field.id()) aria-describedby=[field.described_by()] {
            legend class="ds-label sos-label" {
                @if field.question {
                    h1 class="sos-question" { (field.label) (optional_word(field)) }
                } @else {
                    (field.label) (optional_word(field))
                }
            }
            (notes(field))
            (inputs)
        }
    })
}

fn state_class(base: &str, kind: &str, field: &Field) -> String {
    let error = if field.error.is_some() { " sos-field--error" } else { "" };
    format!("{base} sos-{kind}{error}")
}

fn notes(field: &Field) -> Html {
    let id = field.id();
    html(maud_borrow! {
        @if let Some(hint) = &field.hint {
            div class="sos-hint" id={ (id) "-hint" } { (hint) }
        }
        @if let Some(error) = &field.error {
            (crate::error_message(&format!("{id}-error"), error))
        }
    })
}
