//! *Förlängning av förhandsbedömningen.* Only on the ground that the law has; the ground and who
//! may decide stand in the law's data.

use super::{assessing, staff};
use crate::events::{Event, Report};
use crate::state::State;
use casework::{Act, Answers, File, Given, Outcome, Page, Question, Rejection, Say, Step};
use jiff::civil::Date;

pub const STEP: Step<State> = Step {
    info: staff("extend_assessment", "child-concern-extend-title", Act::Decide),
    open: |file| file.state.assessing().is_some_and(|now| now.protection.is_some()),
    page,
    submit,
};

fn page(_: &File<State>, _: &Given) -> Page {
    Page::new("child-concern-extend-title", "child-concern-extend-submit")
        .lead("child-concern-extend-lead")
        .ask(Question::choice(
            "ground",
            &["child-concern-extend-ground-exceptional"],
            "child-concern-extend-ground",
        ))
        .ask(Question::date("to", "child-concern-extend-to"))
        .ask(Question::long("reason", 5_000, "child-concern-extend-reason"))
}

fn submit(file: &File<State>, answers: &Answers, given: &Given) -> Result<Outcome, Rejection> {
    let now = assessing(file)?;
    let mut read = answers.reader(given.today);
    read.choice("ground", |word| {
        (word == "child-concern-extend-ground-exceptional").then_some(())
    });
    let to = read.coming_date("to");
    let reason = read.text("reason", 5_000);
    if let (Some(to), Some(was)) = (to, now.extended_to)
        && to <= was
    {
        read.problems
            .add("to", Say::key("child-concern-problem-not-later").with("day", was));
    }
    let told = read.problems.0.iter().any(|problem| problem.question == "to");
    if let (Some(to), Some(last), false) = (to, last_day(&now.report, given), told)
        && to <= last
    {
        read.problems.add(
            "to",
            Say::key("child-concern-problem-not-later").with("day", last),
        );
    }
    read.check()?;
    let to = to.ok_or(casework::process::STEP_NOT_OPEN)?;
    Ok(Outcome::of(&Event::AssessmentExtended { to, reason }))
}

/// The law's own last day: longer time begins after it.
fn last_day(report: &Report, given: &Given) -> Option<Date> {
    let start = law::Start::at(report.received_at);
    let rule = given.law.in_force("child-pre-assessment", start.day()).ok()?;
    law::due(rule, start).last_day
}
