//! One line of text.

use hypertext::{maud_borrow, prelude::*};

use crate::field::{Field, labelled};
use crate::html::{Html, html};

pub(crate) mod samples;

/// What is typed: decides keyboard and direction.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum InputKind {
    #[default]
    Text,
    Email,
    Phone,
    /// A whole number or an amount; shown with a number keyboard.
    Number,
    Password,
    /// A code or a reference: left to right, no spelling help.
    Code,
}

impl InputKind {
    fn type_attribute(self) -> &'static str {
        match self {
            InputKind::Email => "email",
            InputKind::Phone => "tel",
            InputKind::Password => "password",
            InputKind::Text | InputKind::Number | InputKind::Code => "text",
        }
    }

    fn keyboard(self) -> Option<&'static str> {
        (self == InputKind::Number).then_some("decimal")
    }

    fn plain_text(self) -> bool {
        self == InputKind::Text
    }
}

/// How much is expected, as a hint to the eye.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Width {
    #[default]
    Full,
    /// About 20 letters.
    Medium,
    /// About 10 letters.
    Short,
    /// About 4 letters.
    Tiny,
}

impl Width {
    pub(crate) fn class(self) -> &'static str {
        match self {
            Width::Full => "sos-width-full",
            Width::Medium => "sos-width-medium",
            Width::Short => "sos-width-short",
            Width::Tiny => "sos-width-tiny",
        }
    }
}

/// A field of one line.
#[derive(Debug, Clone, Default)]
pub struct TextInput {
    pub field: Field,
    pub value: String,
    pub kind: InputKind,
    pub width: Width,
    /// The HTML autofill token, e.g. `given-name`.
    pub autocomplete: Option<String>,
    /// A unit after the box, e.g. `kr`.
    pub suffix: Option<String>,
    pub max_letters: Option<usize>,
}

pub fn text_input(input: &TextInput) -> Html {
    let field = &input.field;
    let id = field.id();
    let class = format!("ds-input sos-input {}", input.width.class());
    let dir = (!input.kind.plain_text()).then_some("ltr");
    let spelling = (!input.kind.plain_text()).then_some("false");
    let max = input.max_letters.map(|n| n.to_string());
    let suffix_id = input.suffix.as_ref().map(|_| format!("{id}-unit"));
    let ids: Vec<String> = field.described_by().into_iter().chain(suffix_id).collect();
    let described = (!ids.is_empty()).then(|| ids.join(" "));
    let control = html(maud_borrow! {
        input class=(class) type=(input.kind.type_attribute()) id=(id) name=(field.name) value=(input.value)
            inputmode=[input.kind.keyboard()] dir=[dir] spellcheck=[spelling] maxlength=[&max]
            autocomplete=[&input.autocomplete] aria-describedby=[&described] aria-invalid=[field.invalid()];
    });
    let whole = html(maud_borrow! {
        @if let Some(unit) = &input.suffix {
            div class="sos-affix" { (control) span class="sos-affix__unit" id={ (id) "-unit" } { (unit) } }
        } @else { (control) }
    });
    labelled(field, "text-input", &whole)
}
