//! A party proposes up to three times, how and where they want to meet, and what they need.

use super::{acting, own_time, party, wishing};
use crate::journal::Happened;
use crate::journal::meetings::{Fact, Form, Wishes};
use crate::journal::steps::exists;
use crate::page::{Kind, choices};
use crate::{Answers, File, Given, Outcome, Page, Question, Rejection, Step};

pub const NAME: &str = "propose_meeting";

const TIMES: [(&str, &str, &str); 3] = [
    ("day1", "time1", "meet-first-time"),
    ("day2", "time2", "meet-second-time"),
    ("day3", "time3", "meet-third-time"),
];

pub fn step<S>() -> Step<S> {
    Step {
        info: party(NAME, "propose-meeting-title"),
        open: exists,
        page,
        submit,
    }
}

fn page<S>(_: &File<S>, _: &Given) -> Page {
    let mut page = Page::new("propose-meeting-title", "propose-meeting-submit").lead("propose-meeting-lead");
    for (nth, (day, time, group)) in TIMES.into_iter().enumerate() {
        for question in own_time::ask(day, time, ("meet-ask-day", "meet-ask-time")) {
            let question = question.group(group);
            page = page.ask(if nth == 0 { question } else { question.optional() });
        }
    }
    let form = Question::new("form", Kind::Choice(choices(Form::KEYS)), "meet-ask-form");
    let place = Question::text("place", 200, "meet-ask-place").help("meet-ask-place-help");
    wishing::ask(page.ask(form).ask(place.optional()))
}

fn submit<S>(file: &File<S>, answers: &Answers, given: &Given) -> Result<Outcome, Rejection> {
    let person = acting(&file.journal, given)?;
    let mut read = answers.reader(given.today);
    let mut times = Vec::new();
    for (nth, (day, time, _)) in TIMES.into_iter().enumerate() {
        let found = read.problems.0.len();
        match own_time::read(&mut read, given, day, time) {
            Some(at) if times.contains(&at) => read.problems.add(day, "problem-time-twice"),
            Some(at) => times.push(at),
            None if nth == 0 && read.problems.0.len() == found => read.problems.add(day, "problem-required"),
            None => {}
        }
    }
    let form = read.choice("form", Form::parse);
    let place = read.optional_text("place", 200);
    let wishes = Wishes {
        times,
        form,
        place,
        ..wishing::read(&mut read)
    };
    read.check()?;
    Ok(Outcome::of(&Happened::Meeting(Fact::Wished {
        id: given.ids.meeting(),
        person,
        wishes: Box::new(wishes),
    })))
}
