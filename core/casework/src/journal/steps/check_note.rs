//! "Har vi förstått dig rätt?" Whoever a note was sent to says that it is right, what is not, or what they want to add.

use super::contest::{choice, read_by};
use crate::disclosure::Line;
use crate::journal::Happened;
use crate::journal::understood::{Fact, Says};
use crate::page::{Choice, Kind, Tone};
use crate::process::Definition;
use crate::step::{Audience, StepInfo};
use crate::{Act, Answers, File, Given, Outcome, Page, Question, Refusal, Rejection, Say, Step};

pub const NAME: &str = "check_note";

pub fn step<D: Definition>() -> Step<D::State> {
    let info = StepInfo {
        name: NAME,
        title: "check-title",
        act: Act::Follow,
        audience: Audience::Party,
        starts: false,
    };
    Step {
        info,
        // Open to all who follow: whether there is a note is told to the one whom it was sent to, and to nobody else.
        open: super::exists,
        page: page::<D>,
        submit: submit::<D>,
    }
}

/// Of the lines that they read, those that they were asked about and that are not signed yet.
fn asked<D: Definition>(file: &File<D::State>, lines: Vec<Line>) -> Vec<Line> {
    let pending = |line: &Line| file.journal.understood.pending().any(|one| one.seq == line.seq);
    let shown = lines.into_iter().filter(|line| line.withheld.is_none());
    shown.filter(pending).collect()
}

fn page<D: Definition>(file: &File<D::State>, given: &Given) -> Page {
    let lines = read_by::<D>(file, given).map(|(_, lines)| asked::<D>(file, lines));
    let choices: Vec<Choice> = lines.unwrap_or_default().iter().map(choice).collect();
    let page = Page::new("check-title", "check-submit");
    if choices.is_empty() {
        return page.notice(Tone::Info, "check-none");
    }
    page.ask(Question::new("note", Kind::Select(choices), "check-which"))
        .ask(says())
        .ask(words())
}

/// Asked here, and below a note that is already chosen.
pub fn says() -> Question {
    Question::choice("says", Says::KEYS, "check-says")
}
pub fn words() -> Question {
    Question::long("text", 5_000, "check-text").when("says", &[Says::Wrong.key(), Says::Adds.key()])
}
/// What is said above the note.
pub fn lead(answer_by: jiff::civil::Date) -> Say {
    Say::key("check-lead").with("day", answer_by)
}

fn submit<D: Definition>(
    file: &File<D::State>,
    answers: &Answers,
    given: &Given,
) -> Result<Outcome, Rejection> {
    let (party, lines) = read_by::<D>(file, given).ok_or(Refusal::because("refusal-not-a-party"))?;
    let lines = asked::<D>(file, lines);
    // As on the page: there is nothing to ask beside.
    if lines.is_empty() {
        return Err(Refusal::because("check-none").into());
    }
    let mut read = answers.reader(given.today);
    let sent = read.choice("note", |word| {
        let named = |line: &&Line| line.seq.to_string() == word;
        lines.iter().find(named).map(|line| line.seq)
    });
    let says = read.choice("says", Says::parse);
    let text = match says {
        Some(Says::Right) | None => String::new(),
        _ => read.text("text", 5_000),
    };
    read.check()?;
    let (sent, says) = sent.zip(says).ok_or_else(super::super::unread)?;
    Ok(Outcome::of(&Happened::Understood(Fact::Answered {
        sent,
        by: party.person.id,
        says,
        text,
    })))
}
