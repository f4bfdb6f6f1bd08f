//! *Fördelning.* The case gets somebody who has it; access moves with it.

use super::{exists, staff};
use crate::journal::Happened;
use crate::page::Kind;
use crate::{Act, Answers, File, Given, Outcome, Page, Question, Refusal, Rejection, Say, Step};

pub fn step<S>() -> Step<S> {
    Step {
        info: staff("allot", "allot-title", Act::Allot),
        open: exists,
        page,
        submit,
    }
}

fn page<S>(file: &File<S>, _: &Given) -> Page {
    let page = Page::new("allot-title", "allot-submit").lead("allot-lead");
    let page = match &file.journal.owner {
        Some(owner) => page.fact("allot-now", Say::key("plain").with("text", &owner.name)),
        None => page,
    };
    page.ask(Question::new("to", Kind::Colleague, "allot-to").help("allot-to-help"))
}

fn submit<S>(file: &File<S>, answers: &Answers, given: &Given) -> Result<Outcome, Rejection> {
    let mut read = answers.reader(given.today);
    let to = read.choice("to", |word| given.colleague(word).cloned());
    read.check()?;
    let to = to.ok_or_else(super::super::unread)?;
    if file.journal.owner.as_ref().is_some_and(|owner| owner.id == to.id) {
        return Err(Refusal::because("refusal-already-has-it")
            .with("name", to.name)
            .into());
    }
    Ok(Outcome::of(&Happened::Allotted {
        to: to.id,
        name: to.name,
        title: to.title,
        unit: to.unit,
    }))
}
