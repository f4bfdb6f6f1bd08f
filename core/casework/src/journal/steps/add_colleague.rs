//! A colleague is let in, for a scope and until a day.

use super::{exists, staff};
use crate::journal::{Happened, Scope};
use crate::page::Kind;
use crate::{Act, Answers, File, Given, Outcome, Page, Question, Rejection, Step};

pub fn step<S>() -> Step<S> {
    Step {
        info: staff("add_colleague", "add-colleague-title", Act::Share),
        open: exists,
        page,
        submit,
    }
}

fn page<S>(_: &File<S>, _: &Given) -> Page {
    Page::new("add-colleague-title", "add-colleague-submit")
        .ask(Question::new("to", Kind::Colleague, "add-colleague-to"))
        .ask(Question::choice(
            "scope",
            &[Scope::Whole.key(), Scope::Read.key()],
            "add-colleague-scope",
        ))
        .ask(Question::date("until", "add-colleague-until"))
}

fn submit<S>(_: &File<S>, answers: &Answers, given: &Given) -> Result<Outcome, Rejection> {
    let mut read = answers.reader(given.today);
    let to = read.choice("to", |word| given.colleague(word).cloned());
    let scope = read.choice("scope", Scope::parse);
    let until = read.coming_date("until");
    read.check()?;
    let (Some(to), Some(scope), Some(until)) = (to, scope, until) else {
        return Err(super::super::unread());
    };
    Ok(Outcome::of(&Happened::ColleagueAdded {
        to: to.id,
        name: to.name,
        scope,
        until,
    }))
}
