//! The page around everything: head, skip links, header, footer.
//!
//! One function, [`frame`], makes the whole document. Order of the page:
//! skip links, quick exit, danger line, header, whom one is looking at,
//! navigation, main content, help.

use hypertext::{Rendered, maud_borrow, prelude::*};

use crate::components::{DangerBanner, QuickExit, ThreePane, danger_banner, quick_exit, three_pane};
use crate::html::{Html, html};
use crate::{Direction, asset_url};

mod footer;
mod header;
pub(crate) mod samples;
mod words;

pub use footer::{Help, HelpWay};
pub use header::{Account, LanguageLink};
pub use words::FrameWords;

/// Which half of the house the page belongs to: decides styles and density.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Audience {
    #[default]
    Resident,
    Staff,
}

/// Light or dark.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Scheme {
    /// As the device says.
    #[default]
    Auto,
    Light,
    Dark,
}

/// All that stands around the content of one page.
#[derive(Debug, Clone)]
pub struct Frame<'a> {
    pub lang: &'a str,
    pub dir: Direction,
    /// The page's own title, as its heading.
    pub title: &'a str,
    pub audience: Audience,
    pub scheme: Scheme,
    /// Address of the municipality's theme; empty means the one built in.
    pub theme: &'a str,
    /// Set when the page shows errors: put first in the title ("Fel: ").
    pub error_prefix: Option<&'a str>,
    pub words: &'a FrameWords,
    pub help: &'a Help,
    /// In Swedish, whatever the page's language.
    pub municipality: &'a str,
    pub home: &'a str,
    pub languages: &'a [LanguageLink],
    pub account: Account,
    /// Tabs as links, under the header.
    pub navigation: Html,
    /// Staff: a search box in the header.
    pub search: Html,
    pub quick_exit: Option<QuickExit>,
    pub danger: Option<DangerBanner>,
    /// Whose pages are shown, when it is not the reader's own.
    pub viewing: Vec<Html>,
    /// Neutral title and icon, replaced history, nothing remembered.
    pub no_trace: bool,
    /// Where there are no scripts the page asks for itself again after so many seconds.
    pub reload_after: Option<u8>,
}

impl<'a> Frame<'a> {
    /// A page with the least it must have; set the other fields as needed.
    pub fn new(lang: &'a str, dir: Direction, title: &'a str, words: &'a FrameWords, help: &'a Help) -> Frame<'a> {
        Frame {
            lang,
            dir,
            title,
            words,
            help,
            audience: Audience::Resident,
            scheme: Scheme::Auto,
            theme: "",
            error_prefix: None,
            municipality: "",
            home: "/",
            languages: &[],
            account: Account::Hidden,
            navigation: Html::default(),
            search: Html::default(),
            quick_exit: None,
            danger: None,
            viewing: Vec::new(),
            no_trace: false,
            reload_after: None,
        }
    }
}

/// What fills the page: one column, or the staff's three panes.
#[derive(Debug, Clone)]
pub enum Content {
    Column(Html),
    /// One wide column, for lists and tables.
    Wide(Html),
    Panes(Box<ThreePane>),
}

impl From<Html> for Content {
    fn from(column: Html) -> Self {
        Content::Column(column)
    }
}

impl From<ThreePane> for Content {
    fn from(panes: ThreePane) -> Self {
        Content::Panes(Box::new(panes))
    }
}

/// The whole document.
pub fn frame(frame: &Frame<'_>, content: impl Into<Content>) -> Rendered<String> {
    let content = content.into();
    let scheme = match frame.scheme {
        Scheme::Auto => "auto",
        Scheme::Light => "light",
        Scheme::Dark => "dark",
    };
    let staff = frame.audience == Audience::Staff;
    let no_trace = frame.no_trace.then_some("true");
    let size = if staff { "sm" } else { "md" };
    maud_borrow! {
        !DOCTYPE
        html lang=(frame.lang) dir=(frame.dir.attribute()) data-color-scheme=(scheme) data-size=(size) {
            (head(frame))
            body class=(if staff { "sos-page sos-page--staff" } else { "sos-page" }) data-no-trace=[no_trace]
                data-shortcut-list=[staff.then_some(&frame.words.shortcuts)]
                data-shortcut-off=[staff.then_some(&frame.words.shortcuts_off)]
                data-close=[staff.then_some(&frame.words.close)] {
                (skip_links(frame))
                @if let Some(exit) = &frame.quick_exit { (quick_exit(exit)) }
                @if let Some(danger) = &frame.danger { (danger_banner(danger)) }
                (header::header(frame))
                (header::session(frame))
                (main_content(&content))
                (footer::footer(frame))
                div class="ds-sr-only" id="live" role="status" aria-live="polite" {}
            }
        }
    }
    .render()
}

fn head(frame: &Frame<'_>) -> Html {
    let styles = if frame.audience == Audience::Staff { "staff.css" } else { "resident.css" };
    let theme = if frame.theme.is_empty() { asset_url("bjorkvik.css") } else { frame.theme.to_owned() };
    let icon = asset_url(if frame.no_trace { "neutral.svg" } else { "icon.svg" });
    let title = title(frame);
    html(maud_borrow! {
        head {
            meta charset="utf-8";
            meta name="viewport" content="width=device-width, initial-scale=1";
            meta name="color-scheme" content="light dark";
            meta name="format-detection" content="telephone=no";
            @if let Some(seconds) = frame.reload_after {
                noscript { meta http-equiv="refresh" content=(seconds); }
            }
            @if frame.no_trace {
                meta name="referrer" content="no-referrer";
                meta name="robots" content="noindex";
            }
            title { (title) }
            link rel="icon" type="image/svg+xml" href=(icon);
            link rel="stylesheet" href=(asset_url(styles));
            link rel="stylesheet" href=(theme);
            script src=(asset_url("page.js")) defer {}
        }
    })
}

/// *Fel: Fråga – Kommun*; only the neutral word on pages that leave no trace.
fn title(frame: &Frame<'_>) -> String {
    let plain = frame.title.replace('\u{ad}', "");
    if frame.no_trace {
        return frame.words.neutral_title.clone();
    }
    let prefix = frame.error_prefix.unwrap_or_default();
    if frame.municipality.is_empty() {
        format!("{prefix}{plain}")
    } else {
        format!("{prefix}{plain} – {}", frame.municipality)
    }
}

fn skip_links(frame: &Frame<'_>) -> Html {
    html(maud_borrow! {
        nav class="sos-skip" aria-label=(frame.words.skip_links) {
            a class="sos-skip__link" href="#content" { (frame.words.skip_to_content) }
            @if frame.quick_exit.is_some() {
                a class="sos-skip__link" href="#quick-exit" { (frame.words.skip_to_exit) }
            }
        }
    })
}

fn main_content(content: &Content) -> Html {
    html(maud_borrow! {
        @match content {
            Content::Column(column) => { main class="sos-main" id="content" tabindex="-1" { (column) } }
            Content::Wide(column) => { main class="sos-main sos-main--wide" id="content" tabindex="-1" { (column) } }
            Content::Panes(panes) => { (three_pane(panes)) }
        }
    })
}
