//! XML as a small tree: what is asked for is found, what is not known is passed over.
//!
//! Names are compared without their prefix: the register's answers mix qualified and unqualified
//! elements, and versions differ. No `Debug`: a tree holds a person.

use super::Fault;
use quick_xml::events::{BytesRef, BytesStart, Event};
use quick_xml::reader::Reader;

/// An honest answer is about eight deep.
const DEEPEST: usize = 32;

#[derive(Default)]
pub(super) struct Element {
    name: String,
    text: String,
    children: Vec<Element>,
}

impl Element {
    /// The root of a document. Document types are refused: nothing of ours needs one.
    pub fn read(xml: &str) -> Result<Self, Fault> {
        let mut reader = Reader::from_str(xml);
        let mut open = vec![Self::default()];
        loop {
            let event = reader.read_event().map_err(|_| Fault::Unreadable("not XML"))?;
            match event {
                Event::Start(_) if open.len() > DEEPEST => return Err(Fault::Unreadable("too deep")),
                Event::Start(start) => open.push(Self::named(&start)),
                Event::Empty(start) => last(&mut open).children.push(Self::named(&start)),
                Event::End(_) => close(&mut open)?,
                Event::Text(text) => last(&mut open).text.push_str(&text.xml10_content()),
                Event::CData(text) => last(&mut open).text.push_str(&text.xml10_content()),
                Event::GeneralRef(reference) => last(&mut open).text.push(character(&reference)?),
                Event::DocType(_) => return Err(Fault::Unreadable("document type")),
                Event::Decl(_) | Event::Comment(_) | Event::PI(_) => {}
                Event::Eof => break,
            }
        }
        match (open.pop(), open.is_empty()) {
            (Some(document), true) => document
                .children
                .into_iter()
                .next()
                .ok_or(Fault::Unreadable("empty")),
            _ => Err(Fault::Unreadable("cut off")),
        }
    }

    fn named(start: &BytesStart<'_>) -> Self {
        Self {
            name: local(start.name().as_ref()).to_owned(),
            ..Self::default()
        }
    }

    pub fn is(&self, name: &str) -> bool {
        self.name == name
    }

    pub fn child(&self, name: &str) -> Option<&Self> {
        self.children.iter().find(|child| child.is(name))
    }

    /// The first child of that name, taken out.
    pub fn take(&mut self, name: &str) -> Option<Self> {
        let place = self.children.iter().position(|child| child.is(name))?;
        Some(self.children.swap_remove(place))
    }

    pub fn take_all(self, name: &str) -> Vec<Self> {
        self.children.into_iter().filter(|child| child.is(name)).collect()
    }

    pub fn children<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a Self> {
        self.children.iter().filter(move |child| child.is(name))
    }

    /// Down a path of names.
    pub fn at(&self, path: &[&str]) -> Option<&Self> {
        path.iter().try_fold(self, |element, name| element.child(name))
    }

    /// Trimmed text of a child; None where it is missing or empty.
    pub fn word(&self, name: &str) -> Option<&str> {
        self.child(name).and_then(Self::own_word)
    }

    pub fn own_word(&self) -> Option<&str> {
        Some(self.text.trim()).filter(|text| !text.is_empty())
    }

    /// The first of that name anywhere below.
    pub fn anywhere(&self, name: &str) -> Option<&Self> {
        self.children.iter().find_map(|child| {
            if child.is(name) {
                Some(child)
            } else {
                child.anywhere(name)
            }
        })
    }
}

fn last(open: &mut [Element]) -> &mut Element {
    open.last_mut().expect("the document itself is never closed")
}

fn close(open: &mut Vec<Element>) -> Result<(), Fault> {
    if open.len() < 2 {
        return Err(Fault::Unreadable("not XML"));
    }
    let closed = open.pop().expect("at least two are open");
    last(open).children.push(closed);
    Ok(())
}

fn character(reference: &BytesRef<'_>) -> Result<char, Fault> {
    if let Ok(Some(character)) = reference.resolve_char_ref() {
        return Ok(character);
    }
    match &**reference {
        "amp" => Ok('&'),
        "lt" => Ok('<'),
        "gt" => Ok('>'),
        "quot" => Ok('"'),
        "apos" => Ok('\''),
        _ => Err(Fault::Unreadable("unknown entity")),
    }
}

fn local(name: &str) -> &str {
    name.rsplit(':').next().unwrap_or(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_asked_for_is_found_and_the_rest_passed_over() {
        let tree =
            Element::read("<?xml version='1.0'?><x:a><new/><b> &#197;sa &amp; <![CDATA[Bo]]> </b></x:a>")
                .unwrap_or_default();
        assert!(tree.is("a"));
        assert_eq!(tree.word("b"), Some("Åsa & Bo"));
        assert_eq!(tree.word("new"), None);
    }

    #[test]
    fn what_is_cut_off_or_sly_is_not_read() {
        let deep = "<a>".repeat(100) + &"</a>".repeat(100);
        for xml in [
            "",
            "<a>",
            "<a><b></a>",
            "<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>",
            "<a>&b;</a>",
            &deep,
            "</a>",
        ] {
            assert!(Element::read(xml).is_err(), "{xml}");
        }
    }
}
