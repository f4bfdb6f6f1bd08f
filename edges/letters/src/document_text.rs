//! The text of a document, as it is signed and as its checksum is counted.

use casework::letter::Letter;
use language::Texts;

use crate::frame::Frame;
use crate::sheet::{Piece, Sheet};

/// All words of the document in reading order, the page about checking aside (it tells the checksum of this
/// text, so it cannot be part of it). The same letter and frame always give the same text, and any change of
/// what a reader sees changes it.
pub fn document_text(letter: &Letter, frame: &Frame, texts: &Texts) -> String {
    let sheet = Sheet::new(letter, frame, texts);
    let mut parts = vec![lines(&[&sheet.municipality, &sheet.committee, &sheet.unit])];
    parts.push(rows(&sheet.references));
    parts.push(sheet.recipient.join("\n"));
    parts.push(sheet.title.clone());
    parts.extend(sheet.translation.clone());
    parts.extend(sheet.pieces.iter().map(piece));
    if let Some(contact) = &sheet.contact {
        parts.push(format!("{}\n{}", contact.title, contact.lines.join("\n")));
    }
    parts.retain(|part| !part.is_empty());
    let mut whole = parts.join("\n\n");
    whole.retain(|sign| !is_unseen(sign));
    whole.push('\n');
    whole
}

/// Marks of direction and places where a word may be broken: they steer the setting and are never read.
fn is_unseen(sign: char) -> bool {
    matches!(sign, '\u{ad}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

fn lines(lines: &[&str]) -> String {
    let said: Vec<&str> = lines.iter().copied().filter(|line| !line.is_empty()).collect();
    said.join("\n")
}

fn rows(rows: &[(String, String)]) -> String {
    let said: Vec<String> = rows
        .iter()
        .map(|(word, value)| format!("{word}: {value}"))
        .collect();
    said.join("\n")
}

fn piece(piece: &Piece) -> String {
    match piece {
        Piece::Heading { text } => text.clone(),
        Piece::Paragraphs { lines } | Piece::Decision { lines } => lines.join("\n"),
        Piece::Written { lines } => {
            let lines: Vec<&str> = lines.iter().map(|line| line.text.as_str()).collect();
            lines.join("\n")
        }
        Piece::Facts { rows: facts } => rows(facts),
        Piece::Steps { items } => {
            let items: Vec<String> = items
                .iter()
                .enumerate()
                .map(|(at, item)| format!("{}. {item}", at + 1))
                .collect();
            items.join("\n")
        }
        Piece::Signature { name, title, signed } => lines(&[signed, name, title]),
        Piece::Question { number, label, .. } => format!("{number}. {label}"),
        Piece::SignHere { labels } => labels.join("\n"),
    }
}
