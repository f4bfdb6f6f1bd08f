//! *Återkallelse.* Whoever applied takes the application back; nothing is decided about it.

use super::handled;
use crate::events::Event;
use crate::state::State;
use casework::{Answers, File, Given, Outcome, Page, Question, Rejection, Say, Step};

pub const STEP: Step<State> = Step {
    info: super::party("withdraw", "financial-assistance-withdraw-title"),
    open: super::is_handled,
    page,
    submit,
};

fn page(file: &File<State>, _: &Given) -> Page {
    let page = Page::new(
        "financial-assistance-withdraw-title",
        "financial-assistance-withdraw-submit",
    )
    .lead("financial-assistance-withdraw-lead");
    let page = match file.state.open() {
        Some(applied) => page.fact(
            Say::key("financial-assistance-month"),
            crate::questions::said(applied.asked.month),
        ),
        None => page,
    };
    page.ask(Question::long("why", 2_000, "financial-assistance-withdraw-why").optional())
        .ask(Question::yes_no("sure", "financial-assistance-withdraw-sure"))
}

fn submit(file: &File<State>, answers: &Answers, given: &Given) -> Result<Outcome, Rejection> {
    let applied = handled(file)?;
    let mut read = answers.reader(given.today);
    let why = read.optional_text("why", 2_000);
    if !read.yes_no("sure") && !read.answers.first("sure").is_empty() {
        read.problems.add("sure", "financial-assistance-problem-not-sure");
    }
    read.check()?;
    Ok(Outcome::of(&Event::Withdrawn {
        nth: applied.asked.nth,
        why,
    }))
}
