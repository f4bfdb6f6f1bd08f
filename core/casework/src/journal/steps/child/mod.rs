//! Steps about the child's own door: staff give and end its code, the child speaks, staff answer, and decide who else
//! reads it.

mod answer;
mod code;
mod mature;
mod share;
mod tell;

pub use code::{END as END_CODE, GIVE};
pub use tell::{DRAWING, NAME as TELL};

use crate::Say;
use crate::file::File;
use crate::journal::child::Statement;
use crate::page::Choice;
use crate::person::Party;
use crate::step::Step;

pub(super) fn steps<S>() -> Vec<Step<S>> {
    vec![
        answer::step(),
        code::give(),
        code::end(),
        share::step(),
        mature::step(),
        tell::step(),
    ]
}

/// The child whom the case is about; none before it is born.
pub(super) fn child<S>(file: &File<S>) -> Option<&Party> {
    file.journal
        .subject()
        .filter(|party| !party.person.name.trim().is_empty())
}

/// A statement, as one chooses among several: when, and its first words.
fn choice(one: &Statement) -> Choice {
    const WORDS: usize = 80;
    let help = one.text.as_deref().map(|text| {
        let first: String = text.chars().take(WORDS).collect();
        Say::key("plain").with("text", first)
    });
    Choice {
        value: one.seq.to_string(),
        label: Say::key("child-statement-of").with("at", one.at),
        help: help.or_else(|| one.feeling.map(|feeling| Say::key(feeling.key()))),
    }
}
