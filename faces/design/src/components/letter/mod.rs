//! A letter on paper and screen, drawn from blocks.

use hypertext::{maud_borrow, prelude::*};

use crate::html::{Html, html};

pub(crate) mod samples;

/// One block of a letter's body.
#[derive(Debug, Clone)]
pub enum LetterBlock {
    Heading(Html),
    Paragraph(Html),
    /// Fact rows: word and value.
    Facts(Vec<(Html, Html)>),
    List(Vec<Html>),
    Numbered(Vec<Html>),
    /// The decision itself, set apart.
    Decision(Html),
    Signature {
        name: Html,
        title: Html,
        /// Place and day, or how it was signed.
        signed: Option<Html>,
    },
}

/// A letter. The Swedish text is the one that counts; `lang` says which this is.
#[derive(Debug, Clone, Default)]
pub struct Letter {
    pub lang: String,
    pub dir: crate::Direction,
    /// Committee and address, line by line.
    pub sender: Vec<Html>,
    /// Name and address, line by line; empty when protected.
    pub recipient: Vec<Html>,
    /// Day, case number and the like: word and value.
    pub references: Vec<(Html, Html)>,
    pub title: String,
    pub blocks: Vec<LetterBlock>,
    /// It lies inside another page, whose first heading is another.
    pub inside: bool,
}

pub fn letter(letter: &Letter) -> Html {
    html(maud_borrow! {
        article class="sos-letter" lang=(letter.lang) dir=(letter.dir.attribute()) {
            div class="sos-letter__head" {
                p class="sos-letter__sender" { (lines(&letter.sender)) }
                dl class="sos-letter__references" { (fact_rows(&letter.references)) }
            }
            @if !letter.recipient.is_empty() { p class="sos-letter__recipient" { (lines(&letter.recipient)) } }
            @if letter.inside { h3 class="sos-letter__title" { (crate::hyphenate(&letter.title)) } }
            @else { h1 class="sos-letter__title" { (crate::hyphenate(&letter.title)) } }
            @for part in &letter.blocks { (block(part, letter.inside)) }
        }
    })
}

fn lines(lines: &[Html]) -> Html {
    html(maud_borrow! {
        @for (at, line) in lines.iter().enumerate() { @if at > 0 { br; } (line) }
    })
}

fn fact_rows(rows: &[(Html, Html)]) -> Html {
    html(maud_borrow! { @for (word, value) in rows { div { dt { (word) } dd { (value) } } } })
}

fn block(block: &LetterBlock, inside: bool) -> Html {
    html(maud_borrow! {
        @match block {
            LetterBlock::Heading(text) => { @if inside { h4 { (text) } } @else { h2 { (text) } } }
            LetterBlock::Paragraph(text) => { p { (text) } }
            LetterBlock::Facts(rows) => { dl class="sos-letter__facts" { (fact_rows(rows)) } }
            LetterBlock::List(items) => { ul { @for item in items { li { (item) } } } }
            LetterBlock::Numbered(items) => { ol { @for item in items { li { (item) } } } }
            LetterBlock::Decision(text) => { div class="sos-letter__decision" { (text) } }
            LetterBlock::Signature { name, title, signed } => {
                div class="sos-letter__signature" {
                    @if let Some(signed) = signed { p { (signed) } }
                    p { strong { (name) } br; (title) }
                }
            }
        }
    })
}
