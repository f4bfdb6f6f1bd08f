//! A colleague answers each wish: yes, no and why, or something else instead.

use super::{own_time, staff_time};
use crate::answers::Reader;
use crate::journal::Happened;
use crate::journal::meetings::{Answer, Asked, Fact, Slot, SlotChange, Verdict, Wish};
use crate::journal::steps::staff;
use crate::page::{Choice, Kind};
use crate::{Act, Answers, File, Given, Outcome, Page, Question, Refusal, Rejection, Say, Step};

pub const NAME: &str = "answer_wishes";

const NONE: &str = "meet-no-time";

pub fn step<S>() -> Step<S> {
    Step {
        info: staff(NAME, "answer-wishes-title", Act::Write),
        open: |file| file.journal.meetings.waiting().next().is_some(),
        page,
        submit,
    }
}

fn page<S>(file: &File<S>, _: &Given) -> Page {
    let mut page = Page::new("answer-wishes-title", "answer-wishes-submit").lead("answer-wishes-lead");
    // The oldest first, one at a time.
    let Some(asked) = file.journal.meetings.waiting().next() else {
        return page;
    };
    let party = file.journal.party(asked.person);
    let name = party.map(|party| party.person.name.clone()).unwrap_or_default();
    let label = Say::key("answer-wishes-of")
        .with("name", name)
        .with("at", asked.at);
    let whose = Choice {
        value: asked.id.to_string(),
        label,
        help: None,
    };
    page = page.ask(
        Question::new("asked", Kind::Choice(vec![whose]), "answer-wishes-which")
            .prefill(asked.id.to_string()),
    );
    if !asked.wishes.times.is_empty() {
        page = times(page, asked);
    }
    for (wish, words) in asked.wishes.list() {
        page = page.fact(wish.key(), words);
        if wish == Wish::Times {
            continue;
        }
        let verdict = Question::choice(&verdict_of(wish), Verdict::KEYS, "answer-wishes-verdict");
        let why =
            Question::text(&words_of(wish), 500, "answer-wishes-words").help("answer-wishes-words-help");
        page = page
            .ask(verdict.group(wish.key()))
            .ask(why.optional().group(wish.key()));
    }
    page
}

fn times(page: Page, asked: &Asked) -> Page {
    let mut times: Vec<Choice> = Vec::new();
    for (nth, at) in asked.wishes.times.iter().enumerate() {
        times.push(Choice {
            value: nth.to_string(),
            label: Say::key("meet-at").with("at", *at),
            help: None,
        });
    }
    times.extend([Choice::key(staff_time::OTHER), Choice::key(NONE)]);
    let mut page = page.ask(Question::new("slot", Kind::Choice(times), Wish::Times.key()));
    for question in own_time::ask("day", "time", ("meet-ask-day", "meet-ask-time")) {
        page = page.ask(question.when("slot", &[staff_time::OTHER]));
    }
    page = page.ask(Question::text(&words_of(Wish::Times), 500, "answer-wishes-why").when("slot", &[NONE]));
    for question in staff_time::how(asked.wishes.form) {
        page = page.ask(question.optional().group("answer-wishes-booked"));
    }
    page
}

fn verdict_of(wish: Wish) -> String {
    format!("answer-{}", wish.key())
}

fn words_of(wish: Wish) -> String {
    format!("words-{}", wish.key())
}

fn submit<S>(file: &File<S>, answers: &Answers, given: &Given) -> Result<Outcome, Rejection> {
    let mut read = answers.reader(given.today);
    let asked = read.choice("asked", |word| {
        file.journal
            .meetings
            .waiting()
            .find(|asked| asked.id.to_string() == word)
    });
    let Some(asked) = asked else {
        return Err(Refusal::because("refusal-wish-is-answered").into());
    };
    let mut given_answers = Vec::new();
    let mut booked = None;
    for (wish, _) in asked.wishes.list() {
        if wish == Wish::Times {
            let (answer, time) = answered_times(&mut read, given, asked);
            given_answers.extend(answer);
            booked = time;
            continue;
        }
        let verdict = read.choice(&verdict_of(wish), Verdict::parse);
        let words = read.optional_text(&words_of(wish), 500);
        if verdict.is_some_and(|verdict| verdict != Verdict::Yes) && words.is_none() {
            read.problems.add(words_of(wish), "problem-required");
        }
        given_answers.extend(verdict.map(|verdict| Answer { wish, verdict, words }));
    }
    read.check()?;
    let answered = Fact::Answered {
        id: asked.id,
        answers: given_answers,
    };
    let outcome = Outcome::of(&Happened::Meeting(answered));
    let Some((slot, change)) = booked else {
        return Ok(outcome);
    };
    let booked = Fact::Booked {
        id: asked.id,
        slot,
        persons: vec![asked.person],
        joint: false,
    };
    Ok(outcome.and(&Happened::Meeting(booked)).slot(change))
}

/// One of the times, another, or none and why.
fn answered_times(
    read: &mut Reader<'_>,
    given: &Given,
    asked: &Asked,
) -> (Option<Answer>, Option<(Slot, SlotChange)>) {
    let answer = |verdict, words| Answer {
        wish: Wish::Times,
        verdict,
        words,
    };
    match read.answers.first("slot") {
        NONE => {
            let why = read.text(&words_of(Wish::Times), 500);
            (Some(answer(Verdict::No, Some(why))), None)
        }
        staff_time::OTHER => {
            let found = read.problems.0.len();
            let at = own_time::read(read, given, "day", "time");
            if at.is_none() && read.problems.0.len() == found {
                read.problems.add("day", "problem-required");
            }
            let made = staff_time::made(read, given, asked.id, at, None);
            (Some(answer(Verdict::Otherwise, None)), made)
        }
        nth => {
            let at = nth
                .parse()
                .ok()
                .and_then(|nth: usize| asked.wishes.times.get(nth).copied());
            let gone = at.is_none_or(|at| at <= given.now);
            if gone {
                read.problems.add("slot", "problem-choose");
            }
            let made = staff_time::made(read, given, asked.id, at.filter(|_| !gone), None);
            (Some(answer(Verdict::Yes, None)), made)
        }
    }
}
