//! *Överklagande.* Did it come in time? Then the decision is looked at anew, and what is left goes to the court (FL 38,
//! 39, 45 and 46 §§).

use super::answer::{answered, asks_for_answer, is_read, read, waits};
use super::told;
use crate::file::File;
use crate::journal::Happened;
use crate::journal::requests::{Answer, Fact, Request, Timely};
use crate::journal::steps::staff;
use crate::{Act, Answers, Given, Outcome, Page, Question, Refusal, Rejection, Say, Step};
use jiff::civil::Date;

const CHECK: &str = "check_appeal";
const HAND_OVER: &str = "hand_over_appeal";

pub fn check<S>() -> Step<S> {
    Step {
        info: staff(CHECK, "check-appeal-title", Act::Decide),
        open: |file| waits(file, CHECK).is_some(),
        page: |file, _| {
            let page = Page::new("check-appeal-title", "check-appeal-submit").lead("check-appeal-lead");
            let Some(request) = waits(file, CHECK) else {
                return page;
            };
            appeal(page, file, request)
                .ask(Question::date("got_on", "check-appeal-got-on").help("check-appeal-got-on-help"))
                .ask(Question::choice("timely", Timely::KEYS, "check-appeal-timely"))
                .ask(
                    Question::long("text", 10_000, "check-appeal-why")
                        .when("timely", &[Timely::TooLate.key()]),
                )
        },
        submit: submit_check,
    }
}

/// What is appealed, and since when it lies here.
fn appeal<S>(page: Page, file: &File<S>, request: &Request) -> Page {
    let page = told(page, request).fact("check-appeal-came", Say::key("plain-time").with("at", request.at));
    let letters = &file.journal.letters;
    let decision = request
        .asked
        .letter
        .and_then(|nth| letters.get(nth.checked_sub(1)?));
    match decision {
        Some((_, at, letter)) => page.fact(
            "check-appeal-decision",
            Say::key("record-line")
                .with("day", language::stockholm(*at).date())
                .with("heading", crate::Arg::Said(Box::new(letter.title.clone()))),
        ),
        None => page,
    }
}

/// The last day to appeal for whoever got the decision on this day; None where the law has no rule for it.
fn last_day(got_on: Date, given: &Given) -> Option<Date> {
    let rule = given.law.in_force("appeal-individual", got_on).ok()?;
    let due = law::due(rule, got_on);
    due.last_day_moved.or(due.last_day)
}

fn submit_check<S>(file: &File<S>, answers: &Answers, given: &Given) -> Result<Outcome, Rejection> {
    let request = waits(file, CHECK).ok_or(Refusal::because("refusal-request-is-answered"))?;
    is_read(request, answers)?;
    let mut read = answers.reader(given.today);
    let got_on = read.past_date("got_on");
    let timely = read.choice("timely", Timely::parse);
    if let (Some(last), Some(timely)) = (got_on.and_then(|day| last_day(day, given)), timely) {
        let came = language::stockholm(request.at).date();
        let wrong = match (came <= last, timely) {
            (true, Timely::InTime) => None,
            (true, _) => Some("problem-appeal-is-in-time"),
            (false, Timely::InTime) => Some("problem-appeal-is-late"),
            (false, _) => None,
        };
        if let Some(key) = wrong {
            read.problems.add("timely", Say::key(key).with("day", last));
        }
    }
    let too_late = timely == Some(Timely::TooLate);
    let text = too_late.then(|| read.text("text", 10_000));
    read.check()?;
    let (got_on, timely) = got_on.zip(timely).ok_or_else(crate::journal::unread)?;
    let checked = Happened::Request(Fact::TimeChecked {
        request: request.seq,
        got_on,
        timely,
    });
    let outcome = Outcome::of(&checked);
    Ok(match text {
        Some(text) => answered(outcome, file, request, (Answer::Dismissed, text), given),
        None => outcome,
    })
}

pub fn hand_over<S>() -> Step<S> {
    Step {
        info: staff(HAND_OVER, "hand-over-appeal-title", Act::Decide),
        open: |file| waits(file, HAND_OVER).is_some(),
        page: |file, _| {
            let page =
                Page::new("hand-over-appeal-title", "answer-request-submit").lead("hand-over-appeal-lead");
            let Some(request) = waits(file, HAND_OVER) else {
                return page;
            };
            asks_for_answer(appeal(page, file, request), request.asked.what)
        },
        submit: |file, answers, given| {
            let request = waits(file, HAND_OVER).ok_or(Refusal::because("refusal-request-is-answered"))?;
            let answer = read(request, answers, given)?;
            Ok(answered(Outcome::default(), file, request, answer, given))
        },
    }
}
