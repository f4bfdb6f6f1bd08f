//! A report on a child whose investigation runs already: no preliminary assessment is needed
//! (SoL 20 kap. 2 §), but protection is assessed all the same, and the report goes to the one who investigates.
//!
//! What one child's report says must never stand in another child's case: the number must be of an open
//! investigation about this very child. Whatever else it is of, the answer is the same and tells nothing.

use super::decide_investigation::TO_PROCESS;
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
    if now.protection.is_none() && read.problems.0.is_empty() {
        return Err(Refusal::because("child-concern-refusal-protection-first").into());
    }
    let child = file
        .journal
        .subject()
        .and_then(|party| party.person.number.as_ref());
    let running = number
        .as_ref()
        .zip(child)
        .and_then(|(number, child)| given.open_case_about(child, TO_PROCESS, number));
    if number.is_some() && running.is_none() {
        read.problems
            .add("number", "child-concern-problem-no-open-investigation");
    }
    read.check()?;
    let (Some(number), Some(case)) = (number, running) else {
        return Err(casework::process::STEP_NOT_OPEN.into());
    };
    let hand_over = HandOver {
        to_process: TO_PROCESS.to_owned(),
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::samples::Tale;
    use casework::given::NamedCase;
    use casework::{CaseId, Say};
    use uuid::Uuid;

    const JOIN: &str = STEP.info.name;
    const ANOTHER: &str = "19850312-2387";

    /// The running investigation about Elin, as the store tells of it.
    fn running() -> NamedCase {
        NamedCase {
            number: CaseNumber::from_chance(77),
            id: CaseId(Uuid::from_u128(7)),
            process: TO_PROCESS.to_owned(),
            subject: Some(Tale::number(Tale::ELIN)),
            is_open: true,
        }
    }

    fn typed() -> Answers {
        Answers::default().with("number", running().number.as_str())
    }

    #[test]
    fn a_report_on_elin_goes_to_the_open_investigation_about_elin() {
        let mut tale = Tale::assessed().identified();
        tale.given.cases = vec![running()];
        let outcome = tale.act(JOIN, &typed()).expect("it is hers");
        assert_eq!(outcome.hand_overs[0].to_case, Some(running().id));
    }

    #[test]
    fn every_other_number_gets_one_and_the_same_answer_so_that_nothing_is_given_away() {
        let anothers = NamedCase {
            subject: Some(Tale::number(ANOTHER)),
            ..running()
        };
        let nobodys = NamedCase {
            subject: None,
            ..running()
        };
        let a_report = NamedCase {
            process: "child_concern".to_owned(),
            ..running()
        };
        let closed = NamedCase {
            is_open: false,
            ..running()
        };
        let neutral = vec![(
            "number".to_owned(),
            Say::key("child-concern-problem-no-open-investigation"),
        )];
        for cases in [
            vec![],
            vec![anothers],
            vec![nobodys.clone()],
            vec![a_report],
            vec![closed],
        ] {
            let mut tale = Tale::assessed().identified();
            tale.given.cases = cases;
            assert_eq!(tale.problems(JOIN, &typed()), neutral, "{:?}", tale.given.cases);
        }
        for case in [running(), nobodys] {
            let mut unknown_child = Tale::assessed();
            unknown_child.given.cases = vec![case];
            assert_eq!(unknown_child.problems(JOIN, &typed()), neutral);
        }
    }
}
