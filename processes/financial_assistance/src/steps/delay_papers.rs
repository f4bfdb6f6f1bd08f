//! A party takes a week more to find the papers, once, by themselves.

use super::party;
use crate::events::Event;
use crate::state::{Papers, State};
use casework::{Answers, File, Given, Outcome, Page, Rejection, Say, Step};
use jiff::{ToSpan, civil::Date};

pub const STEP: Step<State> = Step {
    info: party("delay_papers", "financial-assistance-delay-title"),
    open: |file| waits(file).is_some(),
    page,
    submit,
};

const DAYS: i32 = 7;

fn waits(file: &File<State>) -> Option<&Papers> {
    let papers = file.state.open()?.waits_for_papers()?;
    (!papers.delayed).then_some(papers)
}

fn later(papers: &Papers) -> Date {
    papers.by.saturating_add(DAYS.days())
}

fn page(file: &File<State>, _: &Given) -> Page {
    let page = Page::new(
        "financial-assistance-delay-title",
        "financial-assistance-delay-submit",
    )
    .lead("financial-assistance-delay-lead");
    match waits(file) {
        Some(papers) => page.fact(
            Say::key("financial-assistance-delay-new"),
            Say::key("financial-assistance-day").with("day", later(papers)),
        ),
        None => page,
    }
}

fn submit(file: &File<State>, _: &Answers, _: &Given) -> Result<Outcome, Rejection> {
    let applied = super::handled(file)?;
    let papers = waits(file).ok_or(casework::process::STEP_NOT_OPEN)?;
    Ok(Outcome::of(&Event::PapersDelayed {
        nth: applied.asked.nth,
        by: later(papers),
    }))
}
