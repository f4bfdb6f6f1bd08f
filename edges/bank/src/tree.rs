//! XML as a small tree: what is asked for is found, what is not known is passed over. Names are compared without their
//! prefix: versions of the messages differ in it and in little that we ask for.

use crate::read::Unreadable;
use quick_xml::events::{BytesRef, BytesStart, Event};
use quick_xml::reader::Reader;

/// An honest answer is about fifteen deep.
const DEEPEST: usize = 48;

#[derive(Default)]
pub(crate) struct Element {
    name: String,
    text: String,
    children: Vec<Element>,
}

impl Element {
    /// The root of a document. Document types are refused: no message has one, and only they can make entities.
    pub fn read(xml: &str) -> Result<Self, Unreadable> {
        let mut reader = Reader::from_str(xml);
        let mut open = vec![Self::default()];
        loop {
            match reader.read_event().map_err(|_| Unreadable::NotXml)? {
                Event::Start(_) if open.len() > DEEPEST => return Err(Unreadable::TooDeep),
                Event::Start(start) => open.push(Self::named(&start)),
                Event::Empty(start) => last(&mut open)?.children.push(Self::named(&start)),
                Event::End(_) => close(&mut open)?,
                Event::Text(text) => last(&mut open)?.text.push_str(&text.xml10_content()),
                Event::CData(text) => last(&mut open)?.text.push_str(&text.xml10_content()),
                Event::GeneralRef(reference) => last(&mut open)?.text.push(character(&reference)?),
                Event::DocType(_) => return Err(Unreadable::DocumentType),
                Event::Decl(_) | Event::Comment(_) | Event::PI(_) => {}
                Event::Eof => break,
            }
        }
        match (open.pop(), open.is_empty()) {
            (Some(document), true) => document.children.into_iter().next().ok_or(Unreadable::NotXml),
            _ => Err(Unreadable::CutOff),
        }
    }

    fn named(start: &BytesStart<'_>) -> Self {
        let name = start.name();
        let name: &str = name.as_ref();
        Self {
            name: name.rsplit(':').next().unwrap_or(name).to_owned(),
            ..Self::default()
        }
    }

    pub fn is(&self, name: &str) -> bool {
        self.name == name
    }

    pub fn child(&self, name: &str) -> Option<&Self> {
        self.children.iter().find(|child| child.is(name))
    }

    pub fn children<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a Self> {
        self.children.iter().filter(move |child| child.is(name))
    }

    /// Down a path of names.
    pub fn at(&self, path: &[&str]) -> Option<&Self> {
        path.iter().try_fold(self, |element, name| element.child(name))
    }

    /// Trimmed text down a path; None where it is missing or empty.
    pub fn word(&self, path: &[&str]) -> Option<&str> {
        let text = self.at(path)?.text.trim();
        Some(text).filter(|text| !text.is_empty())
    }
}

fn last(open: &mut [Element]) -> Result<&mut Element, Unreadable> {
    open.last_mut().ok_or(Unreadable::NotXml)
}

fn close(open: &mut Vec<Element>) -> Result<(), Unreadable> {
    if open.len() < 2 {
        return Err(Unreadable::NotXml);
    }
    let closed = open.pop().ok_or(Unreadable::NotXml)?;
    last(open)?.children.push(closed);
    Ok(())
}

fn character(reference: &BytesRef<'_>) -> Result<char, Unreadable> {
    if let Ok(Some(character)) = reference.resolve_char_ref() {
        return Ok(character);
    }
    match &**reference {
        "amp" => Ok('&'),
        "lt" => Ok('<'),
        "gt" => Ok('>'),
        "quot" => Ok('"'),
        "apos" => Ok('\''),
        _ => Err(Unreadable::NotXml),
    }
}
