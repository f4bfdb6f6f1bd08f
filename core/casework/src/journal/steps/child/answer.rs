//! The child is answered: in words that it reads the next time it comes, or in a talk.

use super::super::staff;
use super::choice;
use crate::journal::Happened;
use crate::journal::child::{Answering, Fact};
use crate::page::{Choice, Kind};
use crate::{Act, Answers, File, Given, Outcome, Page, Question, Rejection, Step};

pub fn step<S>() -> Step<S> {
    Step {
        info: staff("answer_child", "answer-child-title", Act::Write),
        open: |file| file.journal.child.here().next().is_some(),
        page,
        submit,
    }
}

fn page<S>(file: &File<S>, _: &Given) -> Page {
    let said = &file.journal.child;
    let all: Vec<Choice> = said.here().rev().map(choice).collect();
    let which = Question::new("statement", Kind::Choice(all), "answer-child-which");
    let which = match said.waiting().next() {
        Some(first) => which.prefill(first.seq.to_string()),
        None => which,
    };
    Page::new("answer-child-title", "answer-child-submit")
        .lead("answer-child-lead")
        .ask(which)
        .ask(Question::choice("how", Answering::KEYS, "answer-child-how"))
        .ask(
            Question::long("text", 3_000, "answer-child-text")
                .help("answer-child-text-help")
                .when("how", &[Answering::Here.key()]),
        )
}

fn submit<S>(file: &File<S>, answers: &Answers, given: &Given) -> Result<Outcome, Rejection> {
    let mut read = answers.reader(given.today);
    let statement = read.choice("statement", |word| {
        let mut all = file.journal.child.here().map(|one| one.seq);
        all.find(|seq| seq.to_string() == word)
    });
    let how = read.choice("how", Answering::parse);
    let text = (how == Some(Answering::Here)).then(|| read.text("text", 3_000));
    read.check()?;
    let (statement, how) = statement.zip(how).ok_or_else(crate::journal::unread)?;
    Ok(Outcome::of(&Happened::Child(Fact::Answered {
        statement,
        how,
        text,
    })))
}
