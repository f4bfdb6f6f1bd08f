//! The form around the fields.

use hypertext::{maud_borrow, prelude::*};

use crate::html::{Html, href, html};

pub(crate) mod samples;

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Method {
    #[default]
    Post,
    /// For search and filters only: nothing is changed.
    Get,
}

#[derive(Debug, Clone, Default)]
pub struct Form {
    pub action: String,
    pub method: Method,
    /// Fields and buttons.
    pub content: Html,
    /// There are files in it.
    pub multipart: bool,
    /// Saves itself to this address a few seconds after a change.
    pub autosave: Option<Autosave>,
    /// Warn before leaving with unsaved changes.
    pub guard: bool,
    pub id: Option<String>,
    /// Let the browser remember nothing (no-trace pages).
    pub forget: bool,
}

/// Where a form saves itself, and the words it says about it.
#[derive(Debug, Clone, Default)]
pub struct Autosave {
    pub url: String,
    /// e.g. "Saved {time}": `{time}` is replaced in the browser.
    pub saved: String,
    pub failed: String,
}

/// Checking is the server's work (`novalidate`): its errors are in the
/// reader's language, stay on the page, and are the same without scripts.
pub fn form(form: &Form) -> Html {
    let method = if form.method == Method::Get { "get" } else { "post" };
    let kind = form.multipart.then_some("multipart/form-data");
    let forget = form.forget.then_some("off");
    let save = form.autosave.as_ref();
    let (url, saved, failed) = (save.map(|a| href(&a.url)), save.map(|a| &a.saved), save.map(|a| &a.failed));
    html(maud_borrow! {
        form class="sos-form" id=[&form.id] method=(method) action=(href(&form.action)) enctype=[kind]
            autocomplete=[forget] novalidate data-guard[form.guard] data-autosave=[url] data-saved=[saved]
            data-failed=[failed] {
            (form.content)
            @if save.is_some() { p class="sos-save-status" data-save-status {} }
        }
    })
}
