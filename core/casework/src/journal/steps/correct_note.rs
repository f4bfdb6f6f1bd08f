//! *Rättelse.* A note is never changed: what was wrong in it is told beside it.

use super::staff;
use crate::journal::Happened;
use crate::page::{Choice, Kind};
use crate::{Act, Answers, File, Given, Outcome, Page, Question, Rejection, Say, Step};

pub fn step<S>() -> Step<S> {
    let info = staff("correct_note", "correct-note-title", Act::Write);
    Step {
        info,
        open: |file| !file.journal.notes.is_empty(),
        page,
        submit,
    }
}

fn page<S>(file: &File<S>, _: &Given) -> Page {
    let notes = file.journal.notes.iter().rev().map(|(id, note)| Choice {
        value: id.to_string(),
        label: Say::key("correct-note-choice")
            .with("heading", &note.heading)
            .with("day", note.happened_on),
        help: None,
    });
    Page::new("correct-note-title", "correct-note-submit")
        .lead("correct-note-lead")
        .ask(Question::new(
            "note",
            Kind::Choice(notes.collect()),
            "correct-note-which",
        ))
        .ask(Question::long("text", 10_000, "correct-note-text"))
}

fn submit<S>(file: &File<S>, answers: &Answers, given: &Given) -> Result<Outcome, Rejection> {
    let mut read = answers.reader(given.today);
    let note = read.choice("note", |word| {
        file.journal
            .notes
            .iter()
            .map(|(id, _)| *id)
            .find(|id| id.to_string() == word)
    });
    let text = read.text("text", 10_000);
    read.check()?;
    let id = note.ok_or_else(super::super::unread)?;
    Ok(Outcome::of(&Happened::NoteCorrected { id, text }))
}
