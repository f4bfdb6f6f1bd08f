//! XLIFF 2.0 as a translator's tool gives it back: the texts of each unit with their codes put back in.

use super::write::{SPACE, TRANSLATOR};
use crate::front::Fault;
use quick_xml::Reader;
use quick_xml::events::{BytesRef, BytesStart, Event};
use std::collections::BTreeMap;

#[derive(Default)]
pub(super) struct Document {
    /// The language it was translated into.
    pub lang: String,
    pub files: Vec<File>,
}

#[derive(Default)]
pub(super) struct File {
    pub id: String,
    pub line: usize,
    pub translator: String,
    pub units: Vec<Unit>,
}

#[derive(Default)]
pub(super) struct Unit {
    pub id: String,
    pub line: usize,
    pub source: String,
    pub target: Option<String>,
    data: BTreeMap<String, String>,
    /// What closes each code that is open.
    open: Vec<String>,
}

/// Where in the document the reader is.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Within {
    Nothing,
    Data,
    Source,
    Target,
    Translator,
}

struct Reading<'a> {
    xml: &'a str,
    document: Document,
    within: Within,
    data: String,
    line: usize,
    /// Until where lines have been counted.
    counted: usize,
}

pub(super) fn document(xml: &str) -> Result<Document, Fault> {
    let mut reader = Reader::from_str(xml);
    let mut reading = Reading {
        xml,
        document: Document::default(),
        within: Within::Nothing,
        data: String::new(),
        line: 1,
        counted: 0,
    };
    loop {
        let event = reader.read_event();
        let at = usize::try_from(reader.buffer_position()).unwrap_or(usize::MAX);
        reading.count(at);
        match event.map_err(|error| reading.fault(format!("not XML: {error}")))? {
            Event::Start(start) => reading.starts(&start, false)?,
            Event::Empty(start) => {
                reading.starts(&start, true)?;
                reading.ends(start.local_name().as_ref());
            }
            Event::End(end) => reading.ends(end.local_name().as_ref()),
            Event::Text(text) => reading.says(&text.xml10_content()),
            Event::CData(text) => reading.says(&text.xml10_content()),
            Event::GeneralRef(reference) => {
                let sign = character(&reference).ok_or_else(|| reading.fault("an unknown entity"))?;
                reading.says(&sign.to_string());
            }
            Event::DocType(_) => return Err(reading.fault("a document type is not taken")),
            Event::Decl(_) | Event::Comment(_) | Event::PI(_) => {}
            Event::Eof => return reading.done(),
        }
    }
}

impl Reading<'_> {
    fn count(&mut self, at: usize) {
        if let Some(more) = self.xml.get(self.counted..at) {
            self.line += more.matches('\n').count();
            self.counted = at;
        }
    }

    fn fault(&self, what: impl Into<String>) -> Fault {
        Fault::new(self.line, what)
    }

    fn done(self) -> Result<Document, Fault> {
        match self.document.lang.is_empty() {
            true => Err(Fault::new(1, "not an XLIFF 2.0 document with a target language")),
            false => Ok(self.document),
        }
    }

    fn unit(&mut self) -> Result<&mut Unit, Fault> {
        let line = self.line;
        let file = self.document.files.last_mut();
        let unit = file.and_then(|file| file.units.last_mut());
        unit.ok_or_else(|| Fault::new(line, "text outside a unit"))
    }

    fn starts(&mut self, start: &BytesStart<'_>, empty: bool) -> Result<(), Fault> {
        let get = |name: &str| attribute(start, name).unwrap_or_default();
        let line = self.line;
        match start.local_name().as_ref() {
            "xliff" if get("version") != "2.0" || !get("xmlns").is_empty() && get("xmlns") != SPACE => {
                return Err(self.fault("not XLIFF 2.0"));
            }
            "xliff" => self.document.lang = get("trgLang"),
            "file" => self.document.files.push(File {
                id: get("id"),
                line,
                ..File::default()
            }),
            "note" if get("category") == TRANSLATOR && !empty => self.within = Within::Translator,
            "unit" => {
                let file = self.document.files.last_mut();
                let file = file.ok_or_else(|| Fault::new(line, "a unit outside a file"))?;
                file.units.push(Unit {
                    id: get("id"),
                    line,
                    ..Unit::default()
                });
            }
            "data" => {
                self.unit()?.data.insert(get("id"), String::new());
                (self.data, self.within) = (get("id"), Within::Data);
            }
            "source" => self.within = Within::Source,
            "target" => {
                self.unit()?.target.get_or_insert_default();
                self.within = Within::Target;
            }
            "ph" | "sc" | "ec" => self.code(&get("dataRef"))?,
            "pc" => {
                self.code(&get("dataRefStart"))?;
                let close = get("dataRefEnd");
                self.unit()?.open.push(close);
            }
            "cp" => return Err(self.fault("a sign that is no text (cp)")),
            _ => {}
        }
        Ok(())
    }

    /// What a code stands for, put back.
    fn code(&mut self, data: &str) -> Result<(), Fault> {
        let code = self.unit()?.data.get(data).cloned();
        let code = code.ok_or_else(|| self.fault(format!("a code that was not sent: {data:?}")))?;
        self.says(&code);
        Ok(())
    }

    fn ends(&mut self, name: &str) {
        match name {
            "pc" => {
                let close = self.unit().ok().and_then(|unit| {
                    let close = unit.open.pop()?;
                    unit.data.get(&close).cloned()
                });
                self.says(&close.unwrap_or_default());
            }
            "data" | "source" | "target" | "note" => self.within = Within::Nothing,
            _ => {}
        }
    }

    fn says(&mut self, text: &str) {
        let (within, data) = (self.within, self.data.clone());
        let Some(file) = self.document.files.last_mut() else {
            return;
        };
        if within == Within::Translator {
            return file.translator.push_str(text);
        }
        let Some(unit) = file.units.last_mut() else {
            return;
        };
        match within {
            Within::Data => unit.data.entry(data).or_default().push_str(text),
            Within::Source => unit.source.push_str(text),
            Within::Target => unit.target.get_or_insert_default().push_str(text),
            Within::Nothing | Within::Translator => {}
        }
    }
}

fn attribute(start: &BytesStart<'_>, name: &str) -> Option<String> {
    let found = start.attributes().filter_map(Result::ok);
    let mut found = found.filter(|one| one.key.as_ref() == name);
    let value = found
        .next()?
        .normalized_value(quick_xml::XmlVersion::Explicit1_0)
        .ok()?;
    Some(value.into_owned())
}

fn character(reference: &BytesRef<'_>) -> Option<char> {
    if let Ok(Some(sign)) = reference.resolve_char_ref() {
        return Some(sign);
    }
    match &*reference.xml10_content() {
        "amp" => Some('&'),
        "lt" => Some('<'),
        "gt" => Some('>'),
        "quot" => Some('"'),
        "apos" => Some('\''),
        _ => None,
    }
}
