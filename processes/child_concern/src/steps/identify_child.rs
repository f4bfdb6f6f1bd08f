//! Who is the child? The population register's word on name, protection, guardians and siblings.
//! A register that does not answer might hide a protected child: nothing goes on by default.

use super::staff;
use crate::state::State;
use casework::given::{RegisterAnswer, RegisterRelative};
use casework::journal::Happened;
use casework::page::Kind;
use casework::person::{PartyRole, Person};
use casework::{Act, Answers, File, Given, Outcome, Page, Question, Rejection, Say, Step};

pub const STEP: Step<State> = Step {
    info: staff("identify_child", "child-concern-identify-title", Act::Write),
    open: super::under_assessment,
    page,
    submit,
};

fn page(file: &File<State>, _: &Given) -> Page {
    let page = Page::new("child-concern-identify-title", "child-concern-identify-submit")
        .lead("child-concern-identify-lead");
    let mut question = Question::new("number", Kind::PersonalNumber, "child-concern-identify-number");
    let Some(subject) = file.journal.subject() else {
        return page.ask(question);
    };
    if let Some(number) = &subject.person.number {
        question = question.prefill(number.written());
    }
    page.fact(
        "child-concern-identify-named",
        Say::key("plain").with("text", &subject.person.name),
    )
    .ask(question)
}

fn submit(file: &File<State>, answers: &Answers, given: &Given) -> Result<Outcome, Rejection> {
    let mut read = answers.reader(given.today);
    let number = read.personal_number("number");
    if number.is_none() && read.problems.0.is_empty() {
        read.problems.add("number", "problem-required");
    }
    let answer = number
        .as_ref()
        .map(|number| given.register_answer(number))
        .unwrap_or_default();
    match &answer {
        RegisterAnswer::Unknown => read.problems.add("number", "problem-number-unknown"),
        RegisterAnswer::Unavailable | RegisterAnswer::NotAsked if number.is_some() => {
            read.problems.add("number", "problem-register-silent");
        }
        _ => {}
    }
    read.check()?;
    let RegisterAnswer::Found(found) = answer else {
        return Err(casework::process::STEP_NOT_OPEN.into());
    };
    let name = file
        .journal
        .subject()
        .map(|party| party.person.name.clone())
        .unwrap_or_default();
    let mut subject = given.person(&name, Some(found.number.clone()), found.born);
    // The same child keeps the id it had in this case, unless it is known by number already.
    if !given.known.iter().any(|known| known.number == found.number)
        && let Some(party) = file.journal.subject()
    {
        subject.id = party.person.id;
    }
    let added = |person: Person, role| Happened::PartyAdded {
        person: Box::new(person),
        role,
    };
    let mut outcome = Outcome::of(&added(subject, PartyRole::Subject));
    for guardian in &found.guardians {
        outcome = outcome.and(&added(relative(guardian, given), PartyRole::Guardian));
    }
    for sibling in &found.siblings {
        outcome = outcome.and(&added(relative(sibling, given), PartyRole::Sibling));
    }
    Ok(outcome)
}

fn relative(relative: &RegisterRelative, given: &Given) -> Person {
    Person {
        id: given.person_id(Some(&relative.number)),
        name: relative.name.clone(),
        born: relative.number.born(),
        number: Some(relative.number.clone()),
        protection: relative.protection,
        address: None,
    }
}
