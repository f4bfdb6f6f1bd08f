//! *Ålder och mognad.* From the law's age a child acts itself. Of a younger one a caseworker decides, with the reason
//! written down, whether it is mature enough to follow its case by its own e-identification.

use super::super::staff;
use super::child;
use crate::journal::Happened;
use crate::journal::child::{Fact, door};
use crate::page::Tone;
use crate::{Act, Answers, File, Given, Outcome, Page, Question, Refusal, Rejection, Say, Step};

pub fn step<S>() -> Step<S> {
    Step {
        info: staff("let_child_follow", "child-mature-title", Act::Decide),
        open: |file| {
            child(file).is_some_and(|child| child.person.number.is_some() && child.follows_from.is_none())
        },
        page: |_, _| {
            Page::new("child-mature-title", "child-mature-submit")
                .lead(Say::key("child-mature-lead").with("age", i64::from(door().acts_itself_from)))
                .notice(Tone::Warning, "child-mature-risk")
                .ask(Question::long("reason", 3_000, "child-mature-why").help("child-mature-why-help"))
        },
        submit,
    }
}

fn submit<S>(file: &File<S>, answers: &Answers, given: &Given) -> Result<Outcome, Rejection> {
    let mut read = answers.reader(given.today);
    let reason = read.text("reason", 3_000);
    read.check()?;
    let child = child(file).ok_or(crate::process::STEP_NOT_OPEN)?;
    if child.blocked {
        return Err(Refusal::because("refusal-child-is-shut-out").into());
    }
    let person = child.person.id;
    let follows = Happened::PartyFollows {
        person,
        from: given.today,
    };
    let judged = Fact::JudgedMature { person, reason };
    Ok(Outcome::of(&Happened::Child(judged)).and(&follows))
}
