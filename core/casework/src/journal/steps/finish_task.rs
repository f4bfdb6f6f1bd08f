//! A task is done.

use super::staff;
use crate::journal::Happened;
use crate::page::{Choice, Kind};
use crate::{Act, Answers, File, Given, Outcome, Page, Question, Rejection, Say, Step};

pub fn step<S>() -> Step<S> {
    let info = staff("finish_task", "finish-task-title", Act::Write);
    Step {
        info,
        open: |file| file.journal.tasks.iter().any(|task| !task.done),
        page,
        submit,
    }
}

fn page<S>(file: &File<S>, _: &Given) -> Page {
    let tasks = file
        .journal
        .tasks
        .iter()
        .filter(|task| !task.done)
        .map(|task| Choice {
            value: task.id.to_string(),
            label: Say::key("finish-task-choice")
                .with("what", &task.what)
                .with("due", task.due),
            help: None,
        });
    Page::new("finish-task-title", "finish-task-submit").ask(Question::new(
        "task",
        Kind::Choice(tasks.collect()),
        "finish-task-which",
    ))
}

fn submit<S>(file: &File<S>, answers: &Answers, given: &Given) -> Result<Outcome, Rejection> {
    let mut read = answers.reader(given.today);
    let task = read.choice("task", |word| {
        file.journal
            .tasks
            .iter()
            .find(|task| !task.done && task.id.to_string() == word)
            .map(|task| task.id)
    });
    read.check()?;
    let id = task.ok_or_else(super::super::unread)?;
    Ok(Outcome::of(&Happened::TaskDone { id }))
}
