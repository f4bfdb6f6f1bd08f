//! Units as XLIFF 2.0: a segment for each, its codes protected.

use super::codes::{Part, Written};
use super::units::Unit;
use std::fmt::Write as _;

/// A file of the guide, as it is sent.
pub(super) struct Sent {
    pub id: String,
    /// Where it stands in the source.
    pub original: String,
    /// Who translated what is there; empty: nobody has, and it is to be filled in.
    pub translator: String,
    /// The Swedish was changed after this was translated.
    pub behind: bool,
    pub units: Vec<Unit>,
}

pub(super) const SPACE: &str = "urn:oasis:names:tc:xliff:document:2.0";
/// Note of a file in which the translator writes who they are.
pub(super) const TRANSLATOR: &str = "translator";

pub(super) fn document(lang: &str, files: &[Sent]) -> String {
    let mut out = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<xliff xmlns=\"{SPACE}\" version=\"2.0\" srcLang=\"sv\" trgLang=\"{lang}\">\n"
    );
    for sent in files {
        file(&mut out, sent);
    }
    out.push_str("</xliff>\n");
    out
}

fn file(out: &mut String, sent: &Sent) {
    let _ = writeln!(
        out,
        "  <file id=\"{}\" original=\"{}\" canResegment=\"no\" xml:space=\"preserve\">",
        escaped(&sent.id),
        escaped(&sent.original)
    );
    let _ = writeln!(
        out,
        "    <notes>\n      <note category=\"{TRANSLATOR}\">{}</note>\n    </notes>",
        escaped(&sent.translator)
    );
    for one in &sent.units {
        unit(out, one, sent.behind);
    }
    out.push_str("  </file>\n");
}

fn unit(out: &mut String, unit: &Unit, behind: bool) {
    let source = unit.written.parts(&unit.source);
    let target = unit.target.as_deref().map(|text| unit.written.parts(text));
    let mut codes = Codes::default();
    let source = codes.inline(&source, unit.written);
    codes.at_target();
    let target = target.map(|parts| codes.inline(&parts, unit.written));
    let _ = writeln!(out, "    <unit id=\"{}\">", escaped(&unit.id));
    codes.data(out);
    let state = match (&target, behind) {
        (Some(_), false) => "translated",
        _ => "initial",
    };
    let _ = write!(
        out,
        "      <segment state=\"{state}\">\n        <source>{source}</source>\n"
    );
    if let Some(target) = target {
        let _ = writeln!(out, "        <target>{target}</target>");
    }
    out.push_str("      </segment>\n    </unit>\n");
}

/// The codes of one unit: what each is, and which of the translation's is which of the Swedish.
#[derive(Default)]
struct Codes {
    data: Vec<String>,
    /// By what it is: ids of the Swedish text's codes.
    source: Vec<(String, usize)>,
    free: Vec<(String, usize)>,
    last: usize,
    target: bool,
}

impl Codes {
    fn at_target(&mut self) {
        self.free = self.source.clone();
        self.target = true;
    }

    fn data_of(&mut self, code: &str) -> usize {
        match self.data.iter().position(|known| known == code) {
            Some(nth) => nth + 1,
            None => {
                self.data.push(code.to_owned());
                self.data.len()
            }
        }
    }

    /// The same as of the same code in the Swedish, where there is one left.
    fn id_of(&mut self, code: &str) -> usize {
        if self.target
            && let Some(nth) = self.free.iter().position(|(known, _)| known == code)
        {
            return self.free.remove(nth).1;
        }
        self.last += 1;
        if !self.target {
            self.source.push((code.to_owned(), self.last));
        }
        self.last
    }

    fn inline(&mut self, parts: &[Part], written: Written) -> String {
        let mut out = String::new();
        for part in parts {
            match part {
                Part::Text(text) => out.push_str(&escaped(text)),
                Part::Alone(code) => self.alone(&mut out, code, written),
                Part::Pair { open, text, close } => {
                    let id = self.id_of(&format!("{open}{close}"));
                    let (from, to) = (self.data_of(open), self.data_of(close));
                    let is_link = close.starts_with("](");
                    let (kind, keep) = match is_link {
                        true => ("link", " canCopy=\"no\" canDelete=\"no\""),
                        false => ("fmt", ""),
                    };
                    let _ = write!(
                        out,
                        "<pc id=\"{id}\"{keep} dataRefEnd=\"d{to}\" dataRefStart=\"d{from}\" type=\"{kind}\">{}</pc>",
                        escaped(text)
                    );
                }
            }
        }
        out
    }

    fn alone(&mut self, out: &mut String, code: &str, written: Written) {
        let (id, data) = (self.id_of(code), self.data_of(code));
        let keep = match written {
            Written::Markdown => " canCopy=\"no\" canDelete=\"no\"",
            _ => "",
        };
        let shown = match code.contains('\n') {
            true => String::new(),
            false => format!(" disp=\"{}\"", escaped(code)),
        };
        let _ = write!(
            out,
            "<ph id=\"{id}\"{keep} dataRef=\"d{data}\"{shown} type=\"other\"/>"
        );
    }

    fn data(&self, out: &mut String) {
        if self.data.is_empty() {
            return;
        }
        out.push_str("      <originalData>\n");
        for (nth, code) in self.data.iter().enumerate() {
            let _ = writeln!(out, "        <data id=\"d{}\">{}</data>", nth + 1, escaped(code));
        }
        out.push_str("      </originalData>\n");
    }
}

fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for sign in text.chars() {
        match sign {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            sign => out.push(sign),
        }
    }
    out
}
