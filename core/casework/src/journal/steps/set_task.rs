//! *Bevakning.* Something to do by a day.

use super::{exists, staff};
use crate::journal::Happened;
use crate::{Act, Answers, File, Given, Outcome, Page, Question, Rejection, Step};

pub fn step<S>() -> Step<S> {
    Step {
        info: staff("set_task", "set-task-title", Act::Write),
        open: exists,
        page,
        submit,
    }
}

fn page<S>(_: &File<S>, _: &Given) -> Page {
    Page::new("set-task-title", "set-task-submit")
        .ask(Question::text("what", 200, "set-task-what"))
        .ask(Question::date("due", "set-task-due"))
}

fn submit<S>(_: &File<S>, answers: &Answers, given: &Given) -> Result<Outcome, Rejection> {
    let mut read = answers.reader(given.today);
    let what = read.text("what", 200);
    let due = read.coming_date("due");
    read.check()?;
    let due = due.ok_or_else(super::super::unread)?;
    Ok(Outcome::of(&Happened::TaskSet {
        id: given.ids.task(),
        what,
        due,
    }))
}
