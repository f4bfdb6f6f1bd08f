//! XML as a small tree: what is asked for is found, what is not known is passed over. Names are compared without their
//! prefix, since the authorities' own answers differ from their schemas. No `Debug`: a tree holds a person.

use super::Fault;
use quick_xml::events::{BytesRef, BytesStart, Event};
use quick_xml::reader::Reader;

/// An honest answer is about twelve deep.
const DEEPEST: usize = 40;
/// An honest answer has some thousands.
const MOST: usize = 200_000;

#[derive(Default)]
pub struct Element {
    name: String,
    text: String,
    attributes: Vec<(String, String)>,
    children: Vec<Element>,
}

impl Element {
    /// The root of a document. Document types are refused, and with them every entity of one's own.
    pub fn read(xml: &str) -> Result<Self, Fault> {
        let mut reader = Reader::from_str(xml.trim_start_matches('\u{feff}').trim_start());
        let mut open = vec![Self::default()];
        let mut count = 0;
        loop {
            let event = reader.read_event().map_err(|_| Fault::Unreadable("not XML"))?;
            if matches!(event, Event::Start(_) | Event::Empty(_)) {
                count += 1;
                if count > MOST {
                    return Err(Fault::TooLong);
                }
            }
            match event {
                Event::Start(_) if open.len() > DEEPEST => return Err(Fault::Unreadable("too deep")),
                Event::Start(start) => open.push(Self::named(&start)?),
                Event::Empty(start) => last(&mut open)?.children.push(Self::named(&start)?),
                Event::End(_) => close(&mut open)?,
                Event::Text(text) => last(&mut open)?.text.push_str(&text.xml10_content()),
                Event::CData(text) => last(&mut open)?.text.push_str(&text.xml10_content()),
                Event::GeneralRef(reference) => last(&mut open)?.text.push(character(&reference)?),
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

    fn named(start: &BytesStart<'_>) -> Result<Self, Fault> {
        let mut attributes = Vec::new();
        for attribute in start.attributes() {
            let attribute = attribute.map_err(|_| Fault::Unreadable("attribute"))?;
            attributes.push((
                local(attribute.key.as_ref()).to_owned(),
                attribute.value.trim().to_owned(),
            ));
        }
        Ok(Self {
            name: local(start.name().as_ref()).to_owned(),
            attributes,
            ..Self::default()
        })
    }

    pub fn is(&self, name: &str) -> bool {
        self.name == name
    }
    /// None where it is missing or blank.
    pub fn attribute(&self, name: &str) -> Option<&str> {
        let mut all = self.attributes.iter();
        let found = all.find(|(known, _)| known.eq_ignore_ascii_case(name))?;
        Some(found.1.as_str()).filter(|value| !value.is_empty())
    }
    pub fn child(&self, name: &str) -> Option<&Self> {
        self.children.iter().find(|child| child.is(name))
    }
    pub fn children(&self) -> &[Self] {
        &self.children
    }
    /// Trimmed text of a child; None where it is missing or empty.
    pub fn word(&self, name: &str) -> Option<&str> {
        self.child(name).and_then(Self::own_word)
    }
    pub fn own_word(&self) -> Option<&str> {
        Some(self.text.trim()).filter(|text| !text.is_empty())
    }
    /// The first of that name anywhere below, and the texts of it.
    pub fn anywhere(&self, name: &str) -> Option<&Self> {
        self.children.iter().find_map(|child| match child.is(name) {
            true => Some(child),
            false => child.anywhere(name),
        })
    }
    pub fn said(&self, name: &str) -> Option<&str> {
        self.anywhere(name).and_then(Self::own_word)
    }
    /// All of that name, however deep, in the order of the document.
    pub fn all(&self, name: &str) -> Vec<&Self> {
        let mut found = Vec::new();
        self.gather(name, &mut found);
        found
    }
    fn gather<'a>(&'a self, name: &str, found: &mut Vec<&'a Self>) {
        for child in &self.children {
            if child.is(name) {
                found.push(child);
            } else {
                child.gather(name, found);
            }
        }
    }
    pub fn name(&self) -> &str {
        &self.name
    }
}

fn last(open: &mut [Element]) -> Result<&mut Element, Fault> {
    open.last_mut().ok_or(Fault::Unreadable("not XML"))
}

fn close(open: &mut Vec<Element>) -> Result<(), Fault> {
    let closed = open.pop().filter(|_| !open.is_empty());
    let closed = closed.ok_or(Fault::Unreadable("not XML"))?;
    last(open)?.children.push(closed);
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
        let tree = Element::read(
            "<?xml version='1.0'?><x:a y='1'><new/><b> &#197;sa &amp; <![CDATA[Bo]]> </b></x:a>",
        );
        let tree = tree.unwrap_or_default();
        assert!(tree.is("a"));
        assert_eq!(
            (tree.word("b"), tree.attribute("y")),
            (Some("Åsa & Bo"), Some("1"))
        );
        assert_eq!(tree.word("new"), None);
    }

    #[test]
    fn what_is_cut_off_or_sly_is_not_read() {
        let deep = "<a>".repeat(100) + &"</a>".repeat(100);
        let wide = "<a>".to_owned() + &"<b/>".repeat(MOST + 1) + "</a>";
        let bomb = "<!DOCTYPE a [<!ENTITY b 'c'><!ENTITY d '&b;&b;'>]><a>&d;</a>";
        for xml in ["", "<a>", "<a><b></a>", bomb, "<a>&b;</a>", &deep, &wide, "</a>"] {
            assert!(Element::read(xml).is_err());
        }
    }
}
