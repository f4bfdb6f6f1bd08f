//! The office answers whoever says that something in the record is not right: what was wrong is told beside it, it is
//! noted that both see it differently, or it is refused by a decision that can be appealed.

use super::staff;
use crate::journal::Happened;
use crate::journal::record::{Contest, Fact, Outcome as Answer};
use crate::page::{Choice, Kind};
use crate::{Act, Answers, File, Given, Outcome, Page, Question, Rejection, Say, Step};

pub fn step<S>() -> Step<S> {
    Step {
        info: staff("answer_contest", "answer-contest-title", Act::Decide),
        open: |file| file.journal.record.contests.iter().any(Contest::waits),
        page,
        submit,
    }
}

fn page<S>(file: &File<S>, _: &Given) -> Page {
    let waiting = file.journal.record.contests.iter().filter(|one| one.waits());
    let choices = waiting.map(|one| Choice {
        value: one.seq.to_string(),
        label: Say::key("answer-contest-choice")
            .with("name", &one.name)
            .with("text", &one.text),
        help: one
            .words
            .as_ref()
            .map(|words| Say::key("plain").with("text", words)),
    });
    Page::new("answer-contest-title", "answer-contest-submit")
        .lead("answer-contest-lead")
        .ask(Question::new(
            "contest",
            Kind::Choice(choices.collect()),
            "answer-contest-which",
        ))
        .ask(Question::choice(
            "outcome",
            Answer::KEYS,
            "answer-contest-outcome",
        ))
        .ask(Question::long("text", 5_000, "answer-contest-text").help("answer-contest-text-help"))
}

fn submit<S>(file: &File<S>, answers: &Answers, given: &Given) -> Result<Outcome, Rejection> {
    let mut read = answers.reader(given.today);
    let waiting = file.journal.record.contests.iter().filter(|one| one.waits());
    let contest = read.choice("contest", |word| {
        waiting
            .clone()
            .find(|one| one.seq.to_string() == word)
            .map(|one| one.seq)
    });
    let outcome = read.choice("outcome", Answer::parse);
    let text = read.text("text", 5_000);
    read.check()?;
    let (contest, outcome) = contest.zip(outcome).ok_or_else(super::super::unread)?;
    Ok(Outcome::of(&Happened::Record(Fact::Answered {
        contest,
        outcome,
        text,
    })))
}
