//! A report on a child whose investigation runs already: no preliminary assessment is needed
//! (SoL 20 kap. 2 §), but protection is assessed all the same, and the report goes to the one who investigates.

use super::{assessing, staff};
use crate::events::Event;
use crate::state::State;
use casework::{
    Act, Answers, CaseNumber, File, Given, HandOver, Outcome, Page, Question, Refusal, Rejection, Step,
};

pub const STEP: Step<State> = Step {
    info: staff(
        "join_running_investigation",
        "child-concern-join-title",
        Act::Decide,
    ),
    open: super::under_assessment,
    page,
    submit,
};

fn page(_: &File<State>, _: &Given) -> Page {
    Page::new("child-concern-join-title", "child-concern-join-submit")
        .lead("child-concern-join-lead")
        .ask(Question::text("number", 20, "child-concern-join-number"))
}

fn submit(file: &File<State>, answers: &Answers, given: &Given) -> Result<Outcome, Rejection> {
    let now = assessing(file)?;
    let mut read = answers.reader(given.today);
    let typed = read.text("number", 20);
    let number = CaseNumber::parse(&typed);
    if number.is_none() && !typed.is_empty() {
        read.problems.add("number", "problem-case-number");
    }
    read.check()?;
    if now.protection.is_none() {
        return Err(Refusal::because("child-concern-refusal-protection-first").into());
    }
    let Some(number) = number else {
        return Err(casework::process::STEP_NOT_OPEN.into());
    };
    let case = given
        .case_by_number(&number)
        .ok_or(Refusal::because("refusal-no-such-case"))?;
    let hand_over = HandOver {
        to_process: "child_investigation".to_owned(),
        step: "receive_report".to_owned(),
        decided_at: given.now,
        to_case: Some(case),
        data: serde_json::json!({ "report": now.report.what, "from_number": file.journal.number }),
    };
    Ok(Outcome::of(&Event::JoinedRunning {
        case,
        number: number.to_string(),
    })
    .hands_over(hand_over))
}
