//! *Godkänna.* A colleague has looked through what is counted, before another signs the decision on it.

use super::{handled, staff};
use crate::amounts::Names;
use crate::events::Event;
use crate::state::State;
use crate::{changes, delegation};
use casework::page::Tone;
use casework::{Act, Answers, File, Given, Outcome, Page, Question, Refusal, Rejection};

pub const NAME: &str = "approve_calculation";

pub const STEP: casework::Step<State> = casework::Step {
    info: staff(NAME, "financial-assistance-approve-title", Act::Decide),
    open,
    page,
    submit,
};

/// Something is counted, nothing of it is open.
fn open(file: &File<State>) -> bool {
    let calculated = file.state.open().and_then(|applied| applied.calculated.as_ref());
    calculated.is_some_and(|calculated| calculated.calculation.may_be_decided())
}

fn page(file: &File<State>, given: &Given) -> Page {
    let mut page = Page::new(
        "financial-assistance-approve-title",
        "financial-assistance-approve-submit",
    )
    .lead("financial-assistance-approve-lead");
    let Some(applied) = file.state.open() else {
        return page;
    };
    if let Some(asked) = delegation::asked(applied, given) {
        page = page.notice(Tone::Info, asked);
    }
    if let Some(calculated) = &applied.calculated {
        for line in Names(&applied.asked)
            .amounts(&calculated.calculation, false)
            .lines
        {
            page = page.fact(line.what, line.amount);
        }
    }
    changes::facts(page, &file.state)
        .ask(Question::long("note", 5_000, "financial-assistance-approve-note").optional())
}

fn submit(file: &File<State>, answers: &Answers, given: &Given) -> Result<Outcome, Rejection> {
    let applied = handled(file)?;
    let mut read = answers.reader(given.today);
    let note = read.optional_text("note", 5_000);
    read.check()?;
    let Some(staff) = given.by.staff() else {
        return Err(Refusal::because("refusal-answers-unread").into());
    };
    Ok(Outcome::of(&Event::CalculationApproved {
        nth: applied.asked.nth,
        staff,
        note,
    }))
}
