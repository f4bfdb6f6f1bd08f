//! One of two says, by themselves, that they want to talk alone: at any time, and never shown to the other.

use super::{me, unread};
use crate::events::Event;
use crate::state::State;
use crate::terms::Together;
use casework::page::Tone;
use casework::{Answers, File, Given, Outcome, Page, Question, Rejection, Step};

pub const STEP: Step<State> = Step {
    info: super::party("say_in_private", "financial-assistance-private-title"),
    open: |file| {
        let latest = file.state.latest();
        latest.is_some_and(|applied| applied.asked.adults.len() > 1)
    },
    page,
    submit,
};

fn page(_: &File<State>, _: &Given) -> Page {
    Page::new(
        "financial-assistance-private-title",
        "financial-assistance-private-submit",
    )
    .lead("financial-assistance-private-lead")
    .notice(Tone::Danger, "financial-assistance-private-danger")
    .ask(Question::choice(
        "together",
        Together::KEYS,
        "financial-assistance-together-now",
    ))
    .ask(
        Question::long("together-text", 2_000, "financial-assistance-together-text")
            .help("financial-assistance-together-text-help")
            .optional(),
    )
}

fn submit(file: &File<State>, answers: &Answers, given: &Given) -> Result<Outcome, Rejection> {
    let mut read = answers.reader(given.today);
    let together = read.choice("together", Together::parse);
    let text = read.optional_text("together-text", 2_000);
    read.check()?;
    let party = me(file, given).ok_or(casework::Refusal::because("refusal-not-a-party"))?;
    Ok(Outcome::of(&Event::ToldInPrivate {
        person: party.person.id,
        together: together.ok_or_else(unread)?,
        text,
    }))
}
