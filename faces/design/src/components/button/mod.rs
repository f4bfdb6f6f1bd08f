//! Buttons that do something, and links that look like them and lead somewhere.

use hypertext::{maud_borrow, prelude::*};

use crate::html::{Html, href, html};
use crate::hyphenate;

pub(crate) mod samples;

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum ButtonKind {
    /// The one thing to do on the page.
    #[default]
    Primary,
    Secondary,
    /// Looks like a link with room around it.
    Quiet,
    /// Cannot be taken back. Never the first button of a page.
    Grave,
}

impl ButtonKind {
    fn variant(self) -> &'static str {
        match self {
            ButtonKind::Primary | ButtonKind::Grave => "primary",
            ButtonKind::Secondary => "secondary",
            ButtonKind::Quiet => "tertiary",
        }
    }

    fn color(self) -> &'static str {
        if self == ButtonKind::Grave { "danger" } else { "accent" }
    }
}

/// A submit button.
#[derive(Debug, Clone, Default)]
pub struct Button {
    pub label: String,
    pub kind: ButtonKind,
    /// Name and value posted when this button is the one pressed.
    pub name: Option<String>,
    pub value: Option<String>,
    /// Another address than the form's.
    pub form_action: Option<String>,
    /// Let an unfinished form through (save and go on later, add a row).
    pub skip_checks: bool,
    /// Staff: e.g. `Alt+S`.
    pub shortcut: Option<String>,
    /// The id of the form it belongs to, when it stands outside of it.
    pub form: Option<String>,
}

impl Button {
    pub fn new(label: impl Into<String>) -> Button {
        Button { label: label.into(), ..Button::default() }
    }

    pub fn kind(mut self, kind: ButtonKind) -> Button {
        self.kind = kind;
        self
    }

    pub fn posts(mut self, name: impl Into<String>, value: impl Into<String>) -> Button {
        (self.name, self.value) = (Some(name.into()), Some(value.into()));
        self
    }
}

pub fn button(button: &Button) -> Html {
    let action = button.form_action.as_deref().map(href);
    html(maud_borrow! {
        button class="ds-button sos-button" type="submit" data-variant=(button.kind.variant())
            data-color=(button.kind.color()) name=[&button.name] value=[&button.value] formaction=[action]
            form=[&button.form] formnovalidate[button.skip_checks] data-shortcut=[&button.shortcut] { (hyphenate(&button.label)) }
    })
}

/// A link that looks like a button.
#[derive(Debug, Clone, Default)]
pub struct LinkButton {
    pub label: String,
    pub href: String,
    pub kind: ButtonKind,
    pub shortcut: Option<String>,
}

pub fn link_button(link: &LinkButton) -> Html {
    html(maud_borrow! {
        a class="ds-button sos-button" href=(href(&link.href)) data-variant=(link.kind.variant())
            data-color=(link.kind.color()) data-shortcut=[&link.shortcut] { (hyphenate(&link.label)) }
    })
}

/// What Enter in a field presses, where another button stands before the main one. Not seen, not in
/// the tab order: the main button itself stands below.
pub fn default_button(label: &str) -> Html {
    html(maud_borrow! {
        button class="ds-sr-only" type="submit" tabindex="-1" aria-hidden="true" { (label) }
    })
}

/// Buttons in a row that wraps; the first is the main one.
pub fn button_row(buttons: impl IntoIterator<Item = Html>) -> Html {
    let buttons = Html::all(buttons);
    html(maud_borrow! { div class="sos-buttons" { (buttons) } })
}
