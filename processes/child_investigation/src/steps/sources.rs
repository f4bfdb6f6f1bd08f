//! What a passage may rest on: what somebody told, and what we saw, in this case.

use super::plain;
use crate::state::State;
use casework::page::Choice;
use casework::{Entry, EntryKind, File, Say};

/// A few words are enough to know it again.
const EXCERPT: usize = 120;

fn is_source(entry: &Entry) -> bool {
    matches!(
        entry.kind,
        EntryKind::YouSaid | EntryKind::SomeoneSaid | EntryKind::WeSaw
    ) || entry.heading.key == "child-investigation-entry-opened"
}

/// Passages are written from sources and are none themselves.
fn is_passage(entry: &Entry) -> bool {
    entry.heading.key == "child-investigation-entry-passage"
}

pub fn entries(file: &File<State>) -> impl Iterator<Item = &Entry> {
    file.entries
        .iter()
        .filter(|entry| is_source(entry) && !is_passage(entry))
}

pub fn choices(file: &File<State>) -> Vec<Choice> {
    entries(file)
        .map(|entry| Choice {
            value: entry.seq.to_string(),
            label: entry.heading.clone(),
            help: Some(help(entry)),
        })
        .collect()
}

fn help(entry: &Entry) -> Say {
    let text = entry.text.as_deref().unwrap_or_default();
    let start: String = text.chars().take(EXCERPT).collect();
    match entry.happened_on {
        Some(day) => Say::key("child-investigation-source-on")
            .with("day", day)
            .with("text", start),
        None => plain(&start),
    }
}
