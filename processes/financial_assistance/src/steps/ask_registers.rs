//! *Inhämtande av uppgifter.* Staff ask other authorities' registers about those who apply (SoL 15 kap. 10–12 §§). The
//! question is put when the step is done; what is answered, and who did not answer, is kept by person.

use super::{handled, plain, staff};
use crate::events::Event;
use crate::registers::{self, Reply};
use crate::state::State;
use casework::page::Tone;
use casework::{Act, Answers, EventData, File, Given, Outcome, Page, Refusal, Rejection, Say, Step, Target};

pub const NAME: &str = "ask_registers";

pub const STEP: Step<State> = Step {
    info: staff(NAME, "financial-assistance-registers-title", Act::Assess),
    open: super::is_handled,
    page,
    submit,
};

fn page(file: &File<State>, _: &Given) -> Page {
    let mut page = Page::new(
        "financial-assistance-registers-title",
        "financial-assistance-registers-submit",
    )
    .lead("financial-assistance-registers-lead");
    let Some(applied) = file.state.open() else {
        return page;
    };
    let questions = registers::questions(file, applied);
    for adult in registers::may_be_asked(applied) {
        page = match questions.iter().find(|question| question.person == adult.person) {
            Some(question) => page.fact(
                plain(&adult.name),
                Say::key("financial-assistance-registers-period")
                    .with("from", question.from)
                    .with("to", question.to),
            ),
            None => page.notice(
                Tone::Warning,
                Say::key("financial-assistance-registers-by-hand").with("name", &adult.name),
            ),
        };
    }
    if registers::may_be_asked(applied).len() < applied.asked.adults.len() {
        page = page.notice(Tone::Info, "financial-assistance-registers-not-partner");
    }
    page.asks_registers = questions;
    page
}

fn submit(file: &File<State>, _: &Answers, given: &Given) -> Result<Outcome, Rejection> {
    let applied = handled(file)?;
    let month = applied.asked.month;
    let questions = registers::questions(file, applied);
    let mut events = Vec::new();
    for adult in registers::may_be_asked(applied) {
        let question = questions.iter().find(|question| question.person == adult.person);
        let reply = match question {
            // One whom the case knows to be protected, or who has no number, is asked about by hand.
            None => Reply::Protected,
            Some(question) => Reply::of(given.benefits_of(&question.number))
                .ok_or(Refusal::because("financial-assistance-refusal-registers"))?,
        };
        events.push(EventData::of(&Event::RegistersAnswered {
            nth: applied.asked.nth,
            person: adult.person,
            from: month.before().first_day(),
            to: month.last_day(),
            reply,
        }));
    }
    Ok(Outcome {
        streams: vec![(Target::This, events)],
        ..Outcome::default()
    })
}
