//! What a voice reads of an article or a module: its headings, text, times and numbers, and nothing of marks and addresses.

use crate::article::Version;
use crate::body::{Block, Line, Piece};
use crate::module::ModuleVersion;
use std::fmt::Write as _;

/// What the text itself does not hold.
pub struct Saying<'a> {
    /// A heading by its section's key.
    pub heading: &'a dyn Fn(&str) -> String,
    /// How long, by a rule of the law.
    pub time: &'a dyn Fn(&str) -> String,
    /// A number, sign by sign.
    pub phone: &'a dyn Fn(&str) -> String,
}

/// An article from its title to its end.
pub fn spoken(version: &Version, saying: &Saying<'_>) -> String {
    let mut text = format!(
        "{}.\n{}\n",
        version.title.trim_end_matches('?'),
        version.description
    );
    for (section, blocks) in &version.body {
        let _ = writeln!(text, "\n{}.\n", (saying.heading)(section.key()));
        said(blocks, saying, &mut text);
    }
    text
}

/// A module, without the questions to talk about.
pub fn spoken_module(version: &ModuleVersion, saying: &Saying<'_>) -> String {
    let mut text = format!(
        "{}.\n{}\n",
        version.title.trim_end_matches('?'),
        version.description
    );
    for part in &version.parts {
        let _ = writeln!(text, "\n{}.\n", part.heading);
        said(&part.blocks, saying, &mut text);
    }
    text
}

fn said(blocks: &[Block], saying: &Saying<'_>, text: &mut String) {
    for line in blocks.iter().flat_map(Block::lines) {
        one(line, saying, text);
        text.push('\n');
    }
}

fn one(line: &Line, saying: &Saying<'_>, text: &mut String) {
    for piece in &line.pieces {
        match piece {
            Piece::Text(said) | Piece::Strong(said) | Piece::Term(said) | Piece::Link(_, said) => {
                text.push_str(said);
            }
            Piece::Time(rule) => text.push_str(&(saying.time)(rule)),
            Piece::Phone(key) => text.push_str(&(saying.phone)(key)),
        }
    }
}
