//! Tells parties why it takes longer than was promised, and when it will be done (FL 11 §).

use super::staff;
use crate::journal::{Happened, delay::Explained};
use crate::process::Definition;
use crate::{Act, Answers, File, Given, Outcome, Page, Question, Rejection, Say, Step};

pub fn step<D: Definition>() -> Step<D::State> {
    Step {
        info: staff("explain_delay", "explain-delay-title", Act::Write),
        open: is_promised::<D>,
        page,
        submit,
    }
}

/// A day was promised, and is not met.
fn is_promised<D: Definition>(file: &File<D::State>) -> bool {
    let summary = D::summary(file);
    let mut clocks = summary.clocks.iter();
    clocks.any(|clock| Some(clock.rule.as_ref()) == summary.promised && clock.runs())
}

fn page<S>(file: &File<S>, _: &Given) -> Page {
    let mut page = Page::new("explain-delay-title", "explain-delay-submit").lead("explain-delay-lead");
    if let Some(before) = &file.journal.delay {
        page = page.fact(
            "explain-delay-before",
            Say::key("plain").with("text", before.by_day),
        );
    }
    page.ask(Question::date("by_day", "explain-delay-day"))
        .ask(Question::long("reason", 2_000, "explain-delay-reason").help("explain-delay-reason-help"))
}

fn submit<S>(_: &File<S>, answers: &Answers, given: &Given) -> Result<Outcome, Rejection> {
    let mut read = answers.reader(given.today);
    let by_day = read.coming_date("by_day");
    let reason = read.text("reason", 2_000);
    read.check()?;
    let by_day = by_day.ok_or_else(super::super::unread)?;
    Ok(Outcome::of(&Happened::DelayExplained(Explained {
        by_day,
        reason,
    })))
}
