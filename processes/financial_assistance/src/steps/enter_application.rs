//! An application that came on paper, by phone or at the desk, entered by staff: the same questions, the same clocks, from
//! the day it came (FL 22 §).

use super::{apply, unread};
use crate::questions;
use crate::state::State;
use casework::answers::Reader;
use casework::page::Kind;
use casework::step::{Act, Audience, StepInfo};
use casework::{Answers, File, Given, Outcome, Page, Person, Question, Rejection, Step};

pub const STEP: Step<State> = Step {
    info: StepInfo {
        name: "enter_application",
        title: "financial-assistance-enter-title",
        act: Act::Receive,
        audience: Audience::Staff,
        starts: true,
    },
    open: super::not_started,
    page,
    submit,
};

fn page(file: &File<State>, given: &Given) -> Page {
    let page = Page::new(
        "financial-assistance-enter-title",
        "financial-assistance-enter-submit",
    )
    .lead("financial-assistance-enter-lead")
    .ask(Question::date("came", "financial-assistance-came").prefill(given.today.to_string()))
    .ask(Question::new(
        "applicant-number",
        Kind::PersonalNumber,
        "financial-assistance-applicant-number",
    ))
    .ask(Question::text(
        "applicant-name",
        120,
        "financial-assistance-applicant-name",
    ));
    questions::asked(page, file, given)
}

fn applicant(read: &mut Reader<'_>, given: &Given) -> Option<Person> {
    let number = read.personal_number("applicant-number");
    if number.is_none() && read.answers.first("applicant-number").is_empty() {
        read.problems.add("applicant-number", "problem-required");
    }
    let name = read.text("applicant-name", 120);
    Some(given.person(&name, Some(number?), None))
}

fn submit(file: &File<State>, answers: &Answers, given: &Given) -> Result<Outcome, Rejection> {
    let mut read = answers.reader(given.today);
    let came = read.past_date("came");
    let applicant = applicant(&mut read, given);
    let (problems, applicant) = (read.problems, applicant);
    let rest = applicant
        .clone()
        .map(|applicant| apply::read(file, answers, given, applicant));
    let new = match rest {
        Some(Ok(new)) if problems.0.is_empty() => new,
        Some(Err(Rejection::Problems(more))) => {
            let all = problems.0.into_iter().chain(more.0).collect();
            return Err(Rejection::Problems(casework::Problems(all)));
        }
        Some(Err(other)) => return Err(other),
        _ => {
            problems.check()?;
            return Err(unread().into());
        }
    };
    let mut new = new;
    let came = came.filter(|day| *day < given.today);
    let start = came.and_then(|day| day.to_zoned(law::stockholm()).ok());
    if let Some(start) = start {
        new.application.received_at = start.timestamp();
    }
    Ok(apply::opened(new, given))
}
