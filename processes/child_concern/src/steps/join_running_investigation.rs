//! A report on a child whose investigation runs already: no preliminary assessment is needed
//! (SoL 20 kap. 2 §), but protection is assessed all the same, and the report goes to the one who investigates.
//!
//! What one child's report says must never stand in another child's case: the number must be of an open
//! investigation about this very child. Whatever else it is of, the answer is the same and tells nothing.
//!
//! A child who is not born has no number. It is the same child where whoever expects it is the same registered person
//! in the report and in an open investigation about an unborn child.

use super::decide_investigation::TO_PROCESS;
use super::{assessing, staff};
use crate::events::Event;
use crate::state::State;
use casework::page::{Choice, Tone};
use casework::{
    Act, Answers, CaseNumber, File, Given, HandOver, Kind, Outcome, Page, Party, PersonalNumber, Question,
    Refusal, Rejection, Say, Step,
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

fn page(file: &File<State>, _: &Given) -> Page {
    let page = Page::new("child-concern-join-title", "child-concern-join-submit")
        .lead("child-concern-join-lead")
        .ask(Question::text("number", 20, "child-concern-join-number"));
    if !is_unborn(file) {
        return page;
    }
    let choice = |(party, number): (&Party, &PersonalNumber)| Choice {
        value: party.person.id.to_string(),
        label: Say::key("plain").with("text", &party.person.name),
        help: Some(Say::key("plain").with("text", number.written())),
    };
    let parents: Vec<Choice> = parents(file).map(choice).collect();
    if parents.is_empty() {
        return page.notice(Tone::Warning, "child-concern-join-no-parent");
    }
    page.ask(
        Question::new("expects", Kind::Choice(parents), "child-concern-join-expects")
            .help("child-concern-join-expects-help"),
    )
}

/// Not born when it was reported, and without a number since.
fn is_unborn(file: &File<State>) -> bool {
    let subject = file.journal.subject();
    file.state.report().is_some_and(|report| report.unborn)
        && subject.is_none_or(|party| party.person.number.is_none())
}

/// The parents whom the register knows.
fn parents(file: &File<State>) -> impl Iterator<Item = (&Party, &PersonalNumber)> {
    let parents = file.journal.parties.iter().filter(|party| party.role.is_parent());
    parents.filter_map(|party| Some((party, party.person.number.as_ref()?)))
}

fn submit(file: &File<State>, answers: &Answers, given: &Given) -> Result<Outcome, Rejection> {
    let now = assessing(file)?;
    let mut read = answers.reader(given.today);
    let typed = read.text("number", 20);
    let number = CaseNumber::parse(&typed);
    if number.is_none() && !typed.is_empty() {
        read.problems.add("number", "problem-case-number");
    }
    let expects = (is_unborn(file) && parents(file).next().is_some()).then(|| {
        read.choice("expects", |word| {
            let mut known = parents(file);
            let chosen = known.find(|(party, _)| party.person.id.to_string() == word);
            chosen.map(|(_, number)| number)
        })
    });
    let expects = expects.flatten();
    if now.protection.is_none() && read.problems.0.is_empty() {
        return Err(Refusal::because("child-concern-refusal-protection-first").into());
    }
    let child = file
        .journal
        .subject()
        .and_then(|party| party.person.number.as_ref());
    let running = number.as_ref().and_then(|number| match (child, expects) {
        (Some(child), _) => given.open_case_about(child, TO_PROCESS, number),
        (None, Some(parent)) => given.open_case_about_unborn_of(parent, TO_PROCESS, number),
        (None, None) => None,
    });
    let is_answered = read
        .problems
        .0
        .iter()
        .all(|problem| problem.question != "expects");
    if number.is_some() && running.is_none() && is_answered {
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
    use crate::samples::{Tale, a_neighbours_answers};
    use casework::CaseId;
    use casework::given::NamedCase;
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
            unborn_of: Vec::new(),
            is_open: true,
        }
    }

    /// Sara is expecting a child: a neighbour worries, and intake has looked Sara up.
    fn sara_expects() -> (Tale, Answers) {
        let mut report = a_neighbours_answers();
        report.set("child.0.name", "");
        report.set("child.0.unborn", "yes");
        let mut tale = Tale::assessed_after("report_as_private_person", &report);
        let sara = tale.parent("Sara Ek", Some(ANOTHER));
        (tale, typed().with("expects", &sara))
    }

    /// The open investigation about the unborn child of this person.
    fn about_unborn_of(parent: &str) -> NamedCase {
        NamedCase {
            subject: None,
            unborn_of: vec![Tale::number(parent)],
            ..running()
        }
    }

    #[test]
    fn a_report_on_an_unborn_child_goes_to_the_investigation_where_the_same_mother_expects_it() {
        let (mut tale, answers) = sara_expects();
        tale.given.cases = vec![about_unborn_of(ANOTHER)];
        let outcome = tale.act(JOIN, &answers).expect("it is hers");
        assert_eq!(outcome.hand_overs[0].to_case, Some(running().id));
    }

    #[test]
    fn another_mothers_unborn_child_and_saras_born_one_are_answered_as_a_number_that_is_none() {
        let neutral = vec![(
            "number".to_owned(),
            Say::key("child-concern-problem-no-open-investigation"),
        )];
        let of_a_born_sibling = NamedCase {
            subject: None,
            ..running()
        };
        let closed = NamedCase {
            is_open: false,
            ..about_unborn_of(ANOTHER)
        };
        for case in [about_unborn_of(Tale::ELIN), running(), of_a_born_sibling, closed] {
            let (mut tale, answers) = sara_expects();
            tale.given.cases = vec![case];
            assert_eq!(tale.problems(JOIN, &answers), neutral, "{:?}", tale.given.cases);
        }
    }

    #[test]
    fn who_expects_the_child_must_be_said_and_be_somebody_whom_the_register_knows() {
        let (mut tale, _) = sara_expects();
        tale.given.cases = vec![about_unborn_of(ANOTHER)];
        let unsaid = tale.problems(JOIN, &typed());
        assert_eq!(unsaid.len(), 1);
        assert_eq!(unsaid[0].0, "expects");
        let named_only = tale.parent("Johan Ek", None);
        let by_name = tale.problems(JOIN, &typed().with("expects", &named_only));
        assert_eq!(by_name[0].0, "expects");
        // Elin is born: nobody is asked who expects her, and her mother's number opens nothing.
        let mut elin = Tale::assessed().identified();
        elin.parent("Sara Ek", Some(ANOTHER));
        elin.given.cases = vec![about_unborn_of(ANOTHER)];
        let page = elin.file.page(JOIN, &elin.given).expect("it is open");
        assert_eq!(page.questions.len(), 1);
        assert_eq!(elin.problems(JOIN, &typed())[0].0, "number");
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
