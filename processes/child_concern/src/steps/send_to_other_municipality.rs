//! The child lives in another municipality: the report is sent on, and their receipt is kept.

use super::{assessing, staff};
use crate::events::Event;
use crate::state::State;
use casework::{Act, Answers, File, Given, Outcome, Page, Question, Refusal, Rejection, Step};

pub const STEP: Step<State> = Step {
    info: staff(
        "send_to_other_municipality",
        "child-concern-send-title",
        Act::Decide,
    ),
    open: super::under_assessment,
    page,
    submit,
};

fn page(file: &File<State>, given: &Given) -> Page {
    let mut municipality = Question::text("municipality", 60, "child-concern-municipality");
    if let Some(named) = file
        .state
        .report()
        .and_then(|report| report.other_municipality.as_ref())
    {
        municipality = municipality.prefill(named);
    }
    Page::new("child-concern-send-title", "child-concern-send-submit")
        .lead("child-concern-send-lead")
        .ask(municipality)
        .ask(Question::date("on", "child-concern-send-on").prefill(given.today.to_string()))
        .ask(
            Question::text("receipt", 300, "child-concern-receipt-from")
                .help("child-concern-receipt-from-help"),
        )
}

fn submit(file: &File<State>, answers: &Answers, given: &Given) -> Result<Outcome, Rejection> {
    let now = assessing(file)?;
    let mut read = answers.reader(given.today);
    let municipality = read.text("municipality", 60);
    let on = read.past_date("on").unwrap_or(given.today);
    let receipt = read.text("receipt", 300);
    read.check()?;
    if now.protection.is_none() {
        return Err(Refusal::because("child-concern-refusal-protection-first").into());
    }
    Ok(Outcome::of(&Event::SentToOtherMunicipality {
        municipality,
        receipt,
        on,
    }))
}
