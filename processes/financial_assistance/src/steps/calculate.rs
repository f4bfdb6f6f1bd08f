//! *Normberäkning.* A caseworker judges each row that was asked for; the calculation says what it gives and why. It
//! proposes; a person decides.

use super::{handled, plain, staff};
use crate::amounts::Names;
use crate::events::{Calculated, Event};
use crate::guideline;
use crate::judged;
use crate::registers_shown;
use crate::state::State;
use crate::summary;
use assistance::{Norms, Trouble};
use casework::page::Tone;
use casework::{Act, Answers, File, Given, Outcome, Page, Problems, Question, Rejection, Say, Step};

pub const NAME: &str = "calculate";

pub const STEP: Step<State> = Step {
    info: staff(NAME, "financial-assistance-calculate-title", Act::Assess),
    open: super::is_handled,
    page,
    submit,
};

fn page(file: &File<State>, given: &Given) -> Page {
    let mut page = Page::new(
        "financial-assistance-calculate-title",
        "financial-assistance-calculate-submit",
    )
    .lead("financial-assistance-calculate-lead");
    let Some(applied) = file.state.open() else {
        return page;
    };
    if file.state.asks_to_talk() {
        page = page.notice(Tone::Warning, "financial-assistance-talk-first");
    }
    if !applied.is_whole() {
        page = page.notice(Tone::Warning, "financial-assistance-not-signed-by-both");
    }
    if let Err(fault) = guideline::of(given, applied.asked.month) {
        page = page.notice(
            Tone::Warning,
            Say::key("financial-assistance-guideline-broken").with("fault", fault),
        );
    }
    page = crate::changes::facts(summary::facts(page, &applied.asked), &file.state);
    if let Some(calculated) = &applied.calculated {
        let names = Names(&applied.asked);
        for line in names.amounts(&calculated.calculation, false).lines {
            if line.level == 0 {
                page = page.fact(line.what, line.amount);
            }
        }
    }
    page = registers_shown::told_to_staff(page, applied);
    page = registers_shown::not_stated(judged::asked(page, applied), applied);
    judged::special(page).ask(
        Question::long("note", 5_000, "financial-assistance-calculate-note")
            .help("financial-assistance-calculate-note-help")
            .optional(),
    )
}

fn submit(file: &File<State>, answers: &Answers, given: &Given) -> Result<Outcome, Rejection> {
    let applied = handled(file)?;
    let mut read = answers.reader(given.today);
    let household = judged::household(&mut read, &applied.asked, &file.state);
    let lowered = crate::lowered::read(&mut read, &applied.asked);
    let note = read.optional_text("note", 5_000);
    read.check()?;
    let month = applied.asked.month;
    let guideline = guideline::of(given, month).map_err(|fault| {
        casework::Refusal::because("financial-assistance-guideline-broken").with("fault", fault)
    })?;
    let calculation = assistance::calculate(&household, Norms::national(), &guideline);
    let calculation = calculation.map_err(|troubles| told(&troubles))?;
    Ok(Outcome::of(&Event::Calculated(Box::new(Calculated {
        nth: applied.asked.nth,
        household,
        calculation,
        note,
        lowered,
    }))))
}

/// What the calculation could not count, over the form: which row it is stands in the words.
fn told(troubles: &[Trouble]) -> Rejection {
    let mut problems = Problems::default();
    for trouble in troubles {
        let key = trouble.what.key().as_str().to_owned();
        let said = Say {
            key: key.into(),
            args: Vec::new(),
        };
        problems.add("", said);
    }
    Rejection::Problems(problems)
}

/// A sentence about a calculation that is there.
pub fn sum(applied: &crate::state::Applied) -> Option<Say> {
    let calculated = applied.calculated.as_ref()?;
    Some(plain(calculated.calculation.to_pay().to_string()))
}
