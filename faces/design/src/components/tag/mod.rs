//! A short word of status or kind.

use hypertext::{maud_borrow, prelude::*};

use crate::html::{Html, html};

pub(crate) mod samples;

/// How it sounds; the word must say it without the colour.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Tone {
    #[default]
    Neutral,
    Accent,
    Info,
    Success,
    Warning,
    Danger,
}

impl Tone {
    pub(crate) fn color(self) -> &'static str {
        match self {
            Tone::Neutral => "neutral",
            Tone::Accent => "accent",
            Tone::Info => "info",
            Tone::Success => "success",
            Tone::Warning => "warning",
            Tone::Danger => "danger",
        }
    }
}

pub fn tag(label: impl Into<Html>, tone: Tone) -> Html {
    let label = label.into();
    html(maud_borrow! { span class="sos-tag" data-color=(tone.color()) { (label) } })
}
