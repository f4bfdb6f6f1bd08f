//! *Avslut.* The household needs no more, or has moved; the case is closed.

use super::staff;
use crate::events::Event;
use crate::state::State;
use casework::{Act, Answers, File, Given, Outcome, Page, Question, Rejection, Step};

pub const STEP: Step<State> = Step {
    info: staff(
        "close_assistance",
        "financial-assistance-close-title",
        Act::Decide,
    ),
    open: |file| {
        let latest = file.state.latest();
        file.state.closed_at.is_none() && latest.is_some_and(|applied| !applied.is_open())
    },
    page,
    submit,
};

fn page(_: &File<State>, _: &Given) -> Page {
    Page::new(
        "financial-assistance-close-title",
        "financial-assistance-close-submit",
    )
    .lead("financial-assistance-close-lead")
    .ask(Question::long("why", 2_000, "financial-assistance-close-why"))
}

fn submit(_: &File<State>, answers: &Answers, given: &Given) -> Result<Outcome, Rejection> {
    let mut read = answers.reader(given.today);
    let why = read.text("why", 2_000);
    read.check()?;
    Ok(Outcome::of(&Event::CaseClosed { why }))
}
