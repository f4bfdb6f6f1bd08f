//! Blocks of an article as HTML: what each claim leans on follows it, times come from the law, terms stay Swedish.

use super::Reading;
use super::sources::Leaning;
use crate::{Site, Words};
use ::guide::{Block, Guide, Line, Piece, To};
use design::Html;
use hypertext::prelude::*;
use jiff::civil::Date;
use law::{Catalogue, Unit};

/// How an article's blocks are drawn.
pub struct Lines<'a> {
    pub site: &'a Site,
    pub words: Words<'a>,
    pub reading: Reading,
    /// Swedish text: a term needs no language of its own.
    pub swedish: bool,
    pub today: Date,
}

impl Lines<'_> {
    pub fn blocks(&self, blocks: &[Block], leaning: &mut Leaning) -> Html {
        let drawn: Vec<Html> = blocks.iter().map(|block| self.block(block, leaning)).collect();
        Html::all(drawn)
    }

    fn block(&self, block: &Block, leaning: &mut Leaning) -> Html {
        if let Block::Heading(line) = block {
            let heading = self.heading(line);
            return design::html(hypertext::maud_borrow! { h3 { (heading) } });
        }
        let lines: Vec<Html> = block
            .lines()
            .iter()
            .map(|line| self.line(line, leaning))
            .collect();
        design::html(hypertext::maud_borrow! {
            @match block {
                Block::Heading(_) | Block::Paragraph(_) => { p { (lines) } }
                Block::List { ordered: true, .. } => {
                    ol class="sos-steps" { @for line in &lines { li { (line) } } }
                }
                Block::List { .. } => { ul class="sos-bullets" { @for line in &lines { li { (line) } } } }
            }
        })
    }

    /// Headings are of words alone, and long ones may break.
    fn heading(&self, line: &Line) -> String {
        let said = line.pieces.iter().map(|piece| match piece {
            Piece::Text(said) | Piece::Strong(said) | Piece::Term(said) | Piece::Link(_, said) => {
                said.as_str()
            }
            Piece::Time(_) | Piece::Phone(_) => "",
        });
        let said: String = said.collect();
        match self.swedish {
            true => design::hyphenate(&said),
            false => said,
        }
    }

    fn line(&self, line: &Line, leaning: &mut Leaning) -> Html {
        let pieces: Vec<Html> = line.pieces.iter().map(|piece| self.piece(piece)).collect();
        let marks: Vec<Html> = line
            .marks
            .iter()
            .map(|mark| leaning.mark(mark, &self.words))
            .collect();
        design::html(hypertext::maud_borrow! {
            (pieces)
            @if !marks.is_empty() { span class="sos-claims" { @for mark in &marks { " " (mark) } } }
        })
    }

    /// A line that claims nothing.
    pub fn plain(&self, line: &Line) -> Html {
        let pieces: Vec<Html> = line.pieces.iter().map(|piece| self.piece(piece)).collect();
        Html::all(pieces)
    }

    fn piece(&self, piece: &Piece) -> Html {
        match piece {
            Piece::Text(text) => text.clone().into(),
            Piece::Strong(text) => design::html(hypertext::maud_borrow! { strong { (text) } }),
            Piece::Term(term) if self.swedish => design::html(hypertext::maud_borrow! { dfn { (term) } }),
            Piece::Term(term) => design::html(hypertext::maud_borrow! {
                "(" dfn lang="sv" dir="ltr" { (term) } ")"
            }),
            Piece::Link(to, text) => self.link(to, text),
            Piece::Time(rule) => self.time(rule),
            Piece::Phone(key) => self.phone(key),
        }
    }

    fn link(&self, to: &To, text: &str) -> Html {
        let (address, own) = match to {
            To::Article(address) => match self.site.here().find(address) {
                Some(article) => (self.reading.article(article), true),
                None => return text.to_owned().into(),
            },
            To::Page(page) => self.reading.page(page),
            To::Service(service) => self.reading.page(&format!("tjanst/{service}")),
        };
        let english = self.words.get("guide-in-english");
        design::html(hypertext::maud_borrow! {
            a class="ds-link" href=(address) { (text) @if !own { " " (english) } }
        })
    }

    /// As the law says it today.
    fn time(&self, rule: &str) -> Html {
        let Ok(rule) = Catalogue::national().in_force(rule, self.today) else {
            return Html::default();
        };
        let key = match rule.length.unit {
            Unit::Hour => "guide-time-hour",
            Unit::Day => "guide-time-day",
            Unit::WorkingDay => "guide-time-working_day",
            Unit::Week => "guide-time-week",
            Unit::Month => "guide-time-month",
            Unit::Year => "guide-time-year",
            Unit::None | Unit::PriceBaseAmount => return Html::default(),
        };
        self.words
            .with(key, "count", i64::from(rule.length.number))
            .into()
    }

    fn phone(&self, key: &str) -> Html {
        let contact = self.site.contact();
        match key {
            "here" => design::phone_link(&contact.phone),
            "on-call" => design::phone_link(&contact.on_call_phone),
            key => match Guide::national().registry.line(key) {
                Some(line) => design::phone_link(&line.number),
                None => Html::default(),
            },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// As the browsers' check A26 asks of every page.
    #[test]
    fn long_swedish_words_in_titles_and_headings_may_break_on_a_phone() {
        let mut whole = Vec::new();
        for article in &Guide::national().articles {
            for version in article
                .versions
                .values()
                .filter(|version| version.lang.source().unwrap_or(version.lang).tag() == "sv")
            {
                let blocks = version.body.iter().flat_map(|(_, blocks)| blocks);
                let headings = blocks
                    .filter(|block| matches!(block, Block::Heading(_)))
                    .flat_map(Block::lines);
                let said = headings
                    .flat_map(|line| &line.pieces)
                    .filter_map(|piece| match piece {
                        Piece::Text(said) | Piece::Term(said) => Some(said),
                        _ => None,
                    });
                for word in said
                    .chain([&version.title])
                    .flat_map(|said| said.split(|sign: char| !sign.is_alphabetic()))
                {
                    if word.chars().count() > 14 && !design::hyphenate(word).contains('\u{ad}') {
                        whole.push(format!("{}: {word}", article.address));
                    }
                }
            }
        }
        assert!(
            whole.is_empty(),
            "add their parts to faces/design/words/parts.txt: {whole:?}"
        );
    }
}
