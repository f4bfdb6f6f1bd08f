//! *Följa upp individuell plan.* What came of it, and the next day; without a next day the plan is at its end.

use super::current;
use crate::journal::Happened;
use crate::journal::individual_plan::{Fact, FollowedUp, Plan};
use crate::journal::steps::staff;
use crate::{Act, Answers, File, Given, Outcome, Page, Question, Rejection, Say, Step};

pub fn step<S>() -> Step<S> {
    Step {
        info: staff(
            "follow_up_individual_plan",
            "individual-plan-follow-up-title",
            Act::Write,
        ),
        open: |file| holds(file).is_some(),
        page,
        submit,
    }
}

fn holds<S>(file: &File<S>) -> Option<&Plan> {
    current(file).filter(|plan| plan.written.is_some())
}

fn page<S>(file: &File<S>, _: &Given) -> Page {
    let mut page = Page::new(
        "individual-plan-follow-up-title",
        "individual-plan-follow-up-submit",
    )
    .lead("individual-plan-follow-up-lead");
    let written = holds(file).and_then(|plan| plan.written.as_ref());
    for row in written.into_iter().flat_map(|(written, _)| &written.rows) {
        let what = Say::key("plain").with("text", format!("{} – {}", row.what, row.who));
        page = page.fact(Say::key("plain").with("text", &row.need), what);
    }
    page.ask(Question::long("text", 4_000, "individual-plan-follow-up-text"))
        .ask(
            Question::date("next", "individual-plan-follow-up-next")
                .help("individual-plan-follow-up-next-help")
                .optional(),
        )
}

fn submit<S>(file: &File<S>, answers: &Answers, given: &Given) -> Result<Outcome, Rejection> {
    let plan = holds(file).ok_or(crate::process::STEP_NOT_OPEN)?;
    let mut read = answers.reader(given.today);
    let text = read.text("text", 4_000);
    let next = match answers.first("next") {
        "" => None,
        _ => read.coming_date("next"),
    };
    read.check()?;
    let followed = FollowedUp {
        plan: plan.seq,
        text,
        next,
    };
    Ok(Outcome::of(&Happened::IndividualPlan(Fact::FollowedUp(followed))))
}
