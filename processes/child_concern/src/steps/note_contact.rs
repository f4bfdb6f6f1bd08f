//! *Kontakt under förhandsbedömningen.* With the family, the reporter or own records, and no wider:
//! anybody else has to wait for an investigation.

use super::staff;
use crate::events::Event;
use crate::state::State;
use crate::terms::ContactWith;
use casework::{Act, Answers, File, Given, Outcome, Page, Question, Rejection, Step};

pub const STEP: Step<State> = Step {
    info: staff("note_contact", "child-concern-contact-title", Act::Write),
    open: super::under_assessment,
    page,
    submit,
};

fn page(_: &File<State>, given: &Given) -> Page {
    Page::new("child-concern-contact-title", "child-concern-contact-submit")
        .lead("child-concern-contact-lead")
        .ask(Question::choice(
            "with",
            ContactWith::KEYS,
            "child-concern-contact-with",
        ))
        .ask(Question::date("on", "child-concern-contact-on").prefill(given.today.to_string()))
        .ask(Question::long("text", 10_000, "child-concern-contact-text"))
}

fn submit(_: &File<State>, answers: &Answers, given: &Given) -> Result<Outcome, Rejection> {
    let mut read = answers.reader(given.today);
    let with = read.choice("with", ContactWith::parse);
    let on = read.past_date("on");
    let text = read.text("text", 10_000);
    read.check()?;
    let (Some(with), Some(on)) = (with, on) else {
        return Err(casework::process::STEP_NOT_OPEN.into());
    };
    Ok(Outcome::of(&Event::ContactNoted { with, on, text }))
}
