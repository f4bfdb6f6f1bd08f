//! One message of a conversation in a case.

use hypertext::{maud_borrow, prelude::*};

use crate::html::{Html, html};

pub(crate) mod samples;

#[derive(Debug, Clone, Default)]
pub struct MessageBubble {
    /// Who wrote, with role when it is staff.
    pub from: Html,
    pub when: Html,
    /// What it is besides words, in the page's own language.
    pub about: Option<String>,
    /// Plain text as written; lines are kept.
    pub text: String,
    /// Its language where that is known; else nobody knows it.
    pub lang: Option<String>,
    /// The reader wrote it.
    pub own: bool,
    /// "Läst 12 november 09:14".
    pub read: Option<Html>,
    /// Attached documents, a draft translation marked as such.
    pub more: Option<Html>,
}

pub fn message_bubble(message: &MessageBubble) -> Html {
    let class = if message.own { "sos-message sos-message--own" } else { "sos-message" };
    let lang = message.lang.as_deref().unwrap_or_default();
    html(maud_borrow! {
        article class=(class) {
            p class="sos-message__from" { strong { (message.from) } " " span { (message.when) } }
            @if let Some(about) = &message.about { p class="sos-message__about" { strong { (about) } } }
            div class="sos-message__text" lang=(lang) dir="auto" { (message.text) }
            @if let Some(more) = &message.more { div class="sos-message__more" { (more) } }
            @if let Some(read) = &message.read { p class="sos-message__read" { (read) } }
        }
    })
}

/// The messages of one case, oldest first.
pub fn conversation(label: &str, messages: &[MessageBubble]) -> Html {
    html(maud_borrow! {
        div class="sos-conversation" role="group" aria-label=(label) {
            @for message in messages { (message_bubble(message)) }
        }
    })
}
