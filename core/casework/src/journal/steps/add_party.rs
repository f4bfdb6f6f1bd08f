//! Somebody who belongs to the case: a guardian, a parent, a sibling, someone in the network.

use super::{exists, staff};
use crate::given::RegisterAnswer;
use crate::journal::Happened;
use crate::page::Kind;
use crate::person::PartyRole;
use crate::{Act, Answers, File, Given, Outcome, Page, Problems, Question, Rejection, Step};

pub fn step<S>() -> Step<S> {
    Step {
        info: staff("add_party", "add-party-title", Act::Write),
        open: exists,
        page,
        submit,
    }
}

const ROLES: [PartyRole; 4] = [
    PartyRole::Guardian,
    PartyRole::Parent,
    PartyRole::Sibling,
    PartyRole::Network,
];

fn page<S>(_: &File<S>, _: &Given) -> Page {
    Page::new("add-party-title", "add-party-submit")
        .ask(Question::choice(
            "role",
            &ROLES.map(PartyRole::key),
            "add-party-role",
        ))
        .ask(
            Question::new("number", Kind::PersonalNumber, "add-party-number")
                .help("add-party-number-help")
                .optional(),
        )
        .ask(
            Question::text("name", 120, "add-party-name")
                .help("add-party-name-help")
                .optional(),
        )
}

fn submit<S>(_: &File<S>, answers: &Answers, given: &Given) -> Result<Outcome, Rejection> {
    let mut read = answers.reader(given.today);
    let role = read.choice("role", PartyRole::parse);
    let number = read.personal_number("number");
    let name = read.optional_text("name", 120);
    if number.is_none() && name.is_none() {
        read.problems.add("name", "problem-name-or-number");
    }
    if let Some(number) = &number {
        unreadable_register(given.register_answer(number), "number", &mut read.problems);
    }
    read.check()?;
    let role = role.ok_or_else(super::super::unread)?;
    let person = given.person(name.as_deref().unwrap_or_default(), number, None);
    Ok(Outcome::of(&Happened::PartyAdded {
        person: Box::new(person),
        role,
    }))
}

/// A register that cannot answer might hide a protected person: nothing goes on by default.
pub(super) fn unreadable_register(answer: RegisterAnswer, question: &str, problems: &mut Problems) {
    match answer {
        RegisterAnswer::Unavailable | RegisterAnswer::NotAsked => {
            problems.add(question, "problem-register-silent")
        }
        RegisterAnswer::Unknown => problems.add(question, "problem-number-unknown"),
        RegisterAnswer::Found(_) => {}
    }
}
