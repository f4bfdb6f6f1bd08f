//! What somebody asked for is answered: by whoever decides in the case, or, where it is about colleagues, by whoever leads
//! them. A refusal leaves as a decision with how to appeal.

use super::told;
use crate::file::File;
use crate::journal::Happened;
use crate::journal::requests::{self, Answer, Fact, Kind, Request};
use crate::journal::steps::staff;
use crate::letter::LetterOrder;
use crate::{Act, Answers, Given, Outcome, Page, Question, Refusal, Rejection, Say, Step};

const BY_WHOEVER_DECIDES: &str = "answer_request";
const BY_LEAD: &str = "answer_as_lead";

pub fn by_whoever_decides<S>() -> Step<S> {
    Step {
        info: staff(BY_WHOEVER_DECIDES, "answer-request-title", Act::Decide),
        open: |file| waits(file, BY_WHOEVER_DECIDES).is_some(),
        page: |file, _| page(file, BY_WHOEVER_DECIDES),
        submit: |file, answers, given| submit(file, BY_WHOEVER_DECIDES, answers, given),
    }
}

pub fn by_lead<S>() -> Step<S> {
    Step {
        info: staff(BY_LEAD, "answer-as-lead-title", Act::Allot),
        open: |file| waits(file, BY_LEAD).is_some(),
        page: |file, _| page(file, BY_LEAD),
        submit: |file, answers, given| submit(file, BY_LEAD, answers, given),
    }
}

/// The one that has waited longest for this step.
pub(super) fn waits<'a, S>(file: &'a File<S>, step: &str) -> Option<&'a Request> {
    let mut waiting = file.journal.requests.waiting();
    waiting.find(|request| request.step() == step)
}

fn page<S>(file: &File<S>, step: &str) -> Page {
    let page = Page::new("answer-request-title", "answer-request-submit").lead("answer-request-lead");
    let Some(request) = waits(file, step) else {
        return page;
    };
    let mut page = told(page, request);
    if let Some(look) = &request.asked.look {
        let who = Say::key("answer-request-looked")
            .with("name", &look.name)
            .with("title", &look.title)
            .with("day", look.day);
        page = page.fact("answer-request-look", who);
    }
    asks_for_answer(page, request.asked.what)
}

pub(super) fn asks_for_answer(page: Page, what: Kind) -> Page {
    let answer = Question::choice("answer", what.answers(), "answer-request-answer");
    let answer = match what.answers() {
        [only] => answer.prefill(*only),
        _ => answer,
    };
    page.ask(answer)
        .ask(Question::long("text", 10_000, "answer-request-text").help("answer-request-text-help"))
}

fn submit<S>(file: &File<S>, step: &str, answers: &Answers, given: &Given) -> Result<Outcome, Rejection> {
    let request = waits(file, step).ok_or(Refusal::because("refusal-request-is-answered"))?;
    let looked = request.asked.look.as_ref().map(|look| look.staff);
    if looked.is_some() && looked == given.by.staff() {
        return Err(Refusal::because("refusal-own-look").into());
    }
    let (answer, text) = read(request, answers, given)?;
    Ok(answered(Outcome::default(), file, request, (answer, text), given))
}

/// Answered is what was read, not what has come before it since.
pub(super) fn is_read(request: &Request, answers: &Answers) -> Result<(), Refusal> {
    let read = answers.first("request") == request.seq.to_string();
    read.then_some(())
        .ok_or(Refusal::because("refusal-request-is-answered"))
}

pub(super) fn read(
    request: &Request,
    answers: &Answers,
    given: &Given,
) -> Result<(Answer, String), Rejection> {
    is_read(request, answers)?;
    let mut read = answers.reader(given.today);
    let offered = request.asked.what.answers();
    let answer = read.choice("answer", |word| {
        Answer::parse(word).filter(|_| offered.contains(&word))
    });
    let text = read.text("text", 10_000);
    read.check()?;
    Ok((answer.ok_or_else(crate::journal::unread)?, text))
}

/// With the decision as a letter, where something was refused.
pub(super) fn answered<S>(
    outcome: Outcome,
    file: &File<S>,
    request: &Request,
    (answer, text): (Answer, String),
    given: &Given,
) -> Outcome {
    let letter = requests::refusal(request.asked.what, answer, &text, given);
    let outcome = outcome.and(&Happened::Request(Fact::Answered {
        request: request.seq,
        answer,
        text,
    }));
    let Some(letter) = letter else { return outcome };
    let number = file.journal.number.as_ref().map_or("", |number| number.as_str());
    outcome.sends(LetterOrder {
        to: request.asked.by,
        letter,
        once: format!("request:{number}:{}:{}", request.seq, file.version),
    })
}
