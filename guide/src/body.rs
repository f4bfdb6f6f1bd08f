//! The text of an article as blocks: six sections of paragraphs and lists, with what each claim leans on.

use crate::front::Fault;
use crate::mark::{Mark, is_mark, mark};
use pulldown_cmark::{Event, HeadingLevel, Options, Parser, Tag, TagEnd};
use std::iter::Peekable;
use std::ops::Range;

/// The sections, in their order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Section {
    Short,
    Now,
    Then,
    Rights,
    Cost,
    Record,
}

impl Section {
    pub const ALL: [Self; 6] = [
        Self::Short,
        Self::Now,
        Self::Then,
        Self::Rights,
        Self::Cost,
        Self::Record,
    ];

    pub fn key(self) -> &'static str {
        match self {
            Self::Short => "short",
            Self::Now => "now",
            Self::Then => "then",
            Self::Rights => "rights",
            Self::Cost => "cost",
            Self::Record => "record",
        }
    }

    /// What is claimed here says what it leans on.
    pub fn claims(self) -> bool {
        !matches!(self, Self::Short | Self::Now)
    }
}

/// Where a link leads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum To {
    Article(String),
    Page(String),
    /// `process/step`.
    Service(String),
}

/// A piece of a line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    Text(String),
    Strong(String),
    /// A Swedish term that is met at the counter.
    Term(String),
    Link(To, String),
    /// How long, by a rule of the law.
    Time(String),
    /// A number to call.
    Phone(String),
}

/// A line of text and what it leans on.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Line {
    pub pieces: Vec<Piece>,
    pub marks: Vec<Mark>,
    /// Where it begins in the file.
    pub line: usize,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Block {
    Heading(Line),
    Paragraph(Line),
    List { ordered: bool, items: Vec<Line> },
}

impl Block {
    pub fn lines(&self) -> &[Line] {
        match self {
            Self::Heading(line) | Self::Paragraph(line) => std::slice::from_ref(line),
            Self::List { items, .. } => items,
        }
    }
}

pub type Body = Vec<(Section, Vec<Block>)>;

/// The six sections; faults by line of the body, the first being 1.
pub fn body(text: &str) -> Result<Body, Vec<Fault>> {
    let mut faults = Vec::new();
    let mut body = Body::new();
    for (key, from, part) in parts(text) {
        let Some(section) = Section::ALL.into_iter().find(|section| section.key() == key) else {
            faults.push(Fault::new(from, format!("no section is called {key:?}")));
            continue;
        };
        match blocks(part, from) {
            Ok(blocks) if blocks.is_empty() => faults.push(Fault::new(from, format!("{key} is empty"))),
            Ok(blocks) => body.push((section, blocks)),
            Err(fault) => faults.push(fault),
        }
    }
    if faults.is_empty() && !body.iter().map(|(section, _)| *section).eq(Section::ALL) {
        faults.push(Fault::new(
            1,
            "the sections are short, now, then, rights, cost, record, in this order",
        ));
    }
    match faults.is_empty() {
        true => Ok(body),
        false => Err(faults),
    }
}

/// The blocks of one section that begins at a line.
pub(crate) fn blocks(part: &str, from: usize) -> Result<Vec<Block>, Fault> {
    let blocks = Blocks {
        events: Parser::new_ext(part, Options::empty())
            .into_offset_iter()
            .peekable(),
        text: part,
        from,
    };
    blocks.all()
}

/// Key, line and text of each section.
pub(crate) fn parts(text: &str) -> Vec<(&str, usize, &str)> {
    let mut parts: Vec<(&str, usize, usize, usize)> = Vec::new();
    let mut at = 0;
    for (nth, line) in text.split_inclusive('\n').enumerate() {
        if let Some(key) = line.strip_prefix("## ") {
            parts.push((key.trim(), nth + 2, at + line.len(), text.len()));
            let before = parts.len().checked_sub(2).and_then(|nth| parts.get_mut(nth));
            if let Some(before) = before {
                before.3 = at;
            }
        }
        at += line.len();
    }
    parts
        .into_iter()
        .map(|(key, line, from, to)| (key, line, &text[from..to]))
        .collect()
}

struct Blocks<'a, I: Iterator<Item = (Event<'a>, Range<usize>)>> {
    events: Peekable<I>,
    text: &'a str,
    from: usize,
}

impl<'a, I: Iterator<Item = (Event<'a>, Range<usize>)>> Blocks<'a, I> {
    fn all(mut self) -> Result<Vec<Block>, Fault> {
        let mut blocks = Vec::new();
        while let Some((event, at)) = self.events.next() {
            let line = self.line(at.start);
            blocks.push(match event {
                Event::Start(Tag::Paragraph) => Block::Paragraph(self.until(line, TagEnd::Paragraph)?),
                Event::Start(Tag::Heading {
                    level: HeadingLevel::H3,
                    ..
                }) => Block::Heading(self.until(line, TagEnd::Heading(HeadingLevel::H3))?),
                Event::Start(Tag::List(first)) => self.list(first.is_some())?,
                other => {
                    return Err(Fault::new(
                        line,
                        format!("not used in the guide: {}", name(&other)),
                    ));
                }
            });
        }
        Ok(blocks)
    }

    fn line(&self, at: usize) -> usize {
        self.from
            + self
                .text
                .get(..at)
                .map_or(0, |before| before.matches('\n').count())
    }

    fn list(&mut self, ordered: bool) -> Result<Block, Fault> {
        let mut items = Vec::new();
        while let Some((event, at)) = self.events.next() {
            let line = self.line(at.start);
            match event {
                Event::Start(Tag::Item) => items.push(self.until(line, TagEnd::Item)?),
                Event::End(TagEnd::List(_)) => break,
                other => return Err(Fault::new(line, format!("not used in a list: {}", name(&other)))),
            }
        }
        Ok(Block::List { ordered, items })
    }

    /// The pieces up to the end of a block.
    fn until(&mut self, line: usize, end: TagEnd) -> Result<Line, Fault> {
        let mut pieces = Vec::new();
        let mut plain = String::new();
        while let Some((event, at)) = self.events.next() {
            let here = self.line(at.start);
            match event {
                Event::End(tag) if tag == end => break,
                // A list with empty lines between its points: each is one paragraph.
                Event::Start(Tag::Paragraph) | Event::End(TagEnd::Paragraph) if end == TagEnd::Item => {}
                Event::Text(text) => plain.push_str(&text),
                Event::SoftBreak => plain.push(' '),
                Event::Start(Tag::Strong) => {
                    flush(&mut plain, &mut pieces);
                    pieces.push(Piece::Strong(self.inner(here, TagEnd::Strong)?));
                }
                Event::Start(Tag::Emphasis) => {
                    flush(&mut plain, &mut pieces);
                    pieces.push(Piece::Term(self.inner(here, TagEnd::Emphasis)?));
                }
                Event::Start(Tag::Link { dest_url, .. }) => {
                    flush(&mut plain, &mut pieces);
                    let to =
                        to(&dest_url).ok_or_else(|| Fault::new(here, format!("a link to {dest_url:?}")))?;
                    pieces.push(Piece::Link(to, self.inner(here, TagEnd::Link)?));
                }
                other => {
                    return Err(Fault::new(
                        here,
                        format!("not used in the guide: {}", name(&other)),
                    ));
                }
            }
        }
        flush(&mut plain, &mut pieces);
        marked(pieces, line)
    }

    fn inner(&mut self, line: usize, end: TagEnd) -> Result<String, Fault> {
        let mut inner = String::new();
        for (event, _) in self.events.by_ref() {
            match event {
                Event::End(tag) if tag == end => break,
                Event::Text(text) => inner.push_str(&text),
                Event::SoftBreak => inner.push(' '),
                other => {
                    return Err(Fault::new(
                        line,
                        format!("not used within a line: {}", name(&other)),
                    ));
                }
            }
        }
        Ok(inner)
    }
}

fn to(address: &str) -> Option<To> {
    let (kind, rest) = address.split_once(':')?;
    let rest = rest.to_owned();
    match kind {
        "guide" => Some(To::Article(rest)),
        "page" => Some(To::Page(rest)),
        "service" => Some(To::Service(rest)),
        _ => None,
    }
}

fn flush(plain: &mut String, pieces: &mut Vec<Piece>) {
    if !plain.is_empty() {
        pieces.push(Piece::Text(std::mem::take(plain)));
    }
}

/// `{…}` taken out of the text: what it leans on, times and numbers.
fn marked(pieces: Vec<Piece>, line: usize) -> Result<Line, Fault> {
    let mut out = Line {
        line,
        ..Line::default()
    };
    for piece in pieces {
        let Piece::Text(text) = piece else {
            out.pieces.push(piece);
            continue;
        };
        let mut rest = text.as_str();
        while let Some(open) = rest.find('{') {
            let close = rest[open..]
                .find('}')
                .ok_or_else(|| Fault::new(line, "{ without }"))?
                + open;
            text_before(&mut out, &rest[..open]);
            braces(&mut out, rest[open + 1..close].trim(), line)?;
            rest = &rest[close + 1..];
        }
        text_before(&mut out, rest);
    }
    if let Some(Piece::Text(last)) = out.pieces.last_mut() {
        last.truncate(last.trim_end().len());
        if last.is_empty() {
            out.pieces.pop();
        }
    }
    Ok(out)
}

fn text_before(out: &mut Line, text: &str) {
    if !text.is_empty() {
        out.pieces.push(Piece::Text(text.to_owned()));
    }
}

fn braces(out: &mut Line, said: &str, line: usize) -> Result<(), Fault> {
    let (word, rest) = said.split_once(' ').unwrap_or((said, ""));
    match word {
        "time" => out.pieces.push(Piece::Time(rest.trim().to_owned())),
        "phone" => out.pieces.push(Piece::Phone(rest.trim().to_owned())),
        word if is_mark(word) => out
            .marks
            .extend(mark(word, rest).map_err(|what| Fault::new(line, what))?),
        _ => return Err(Fault::new(line, format!("{{{said}}} is not known"))),
    }
    Ok(())
}

fn name(event: &Event<'_>) -> String {
    format!("{event:?}").chars().take(40).collect()
}
