//! A plan that is not made after all, or that ends before its time.

use super::current;
use crate::journal::Happened;
use crate::journal::individual_plan::Fact;
use crate::journal::steps::staff;
use crate::{Act, Answers, File, Given, Outcome, Page, Question, Rejection, Step};

pub fn step<S>() -> Step<S> {
    Step {
        info: staff("end_individual_plan", "individual-plan-end-title", Act::Write),
        open: |file| current(file).is_some(),
        page: |_, _| {
            Page::new("individual-plan-end-title", "individual-plan-end-submit")
                .lead("individual-plan-end-lead")
                .ask(Question::long("reason", 2_000, "individual-plan-end-why"))
        },
        submit,
    }
}

fn submit<S>(file: &File<S>, answers: &Answers, given: &Given) -> Result<Outcome, Rejection> {
    let plan = current(file).ok_or(crate::process::STEP_NOT_OPEN)?;
    let mut read = answers.reader(given.today);
    let reason = read.text("reason", 2_000);
    read.check()?;
    let ended = Fact::Ended {
        plan: plan.seq,
        reason,
    };
    Ok(Outcome::of(&Happened::IndividualPlan(ended)))
}
