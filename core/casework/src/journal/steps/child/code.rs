//! *Ge barnet en kod.* In person, never by a guardian: the child opens its own door with it. The face draws the code and
//! shows it once; here only its hash is known.

use super::super::staff;
use super::child;
use crate::journal::Happened;
use crate::journal::child::{Fact, door};
use crate::page::{Choice, Kind, Tone};
use crate::{Act, Answers, File, Given, Outcome, Page, Question, Refusal, Rejection, Say, Step};
use jiff::Span;

pub const GIVE: &str = "give_child_code";
pub const END: &str = "end_child_code";
/// A grown person has my pages.
const GROWN: i16 = 18;

pub fn give<S>() -> Step<S> {
    Step {
        info: staff(GIVE, "child-code-title", Act::Write),
        open: |file| child(file).is_some(),
        page: give_page,
        submit: given_to,
    }
}

pub fn end<S>() -> Step<S> {
    Step {
        info: staff(END, "child-code-end-title", Act::Write),
        open: |file| file.journal.child.code.is_some(),
        page: |_, _| Page::new("child-code-end-title", "child-code-end-submit").lead("child-code-end-lead"),
        submit: |file, _, _| {
            let code = file.journal.child.code.as_ref();
            let person = code.ok_or(crate::process::STEP_NOT_OPEN)?.person;
            Ok(Outcome::of(&Happened::Child(Fact::CodeEnded { person })))
        },
    }
}

fn give_page<S>(file: &File<S>, _: &Given) -> Page {
    let days = door().code_days.iter().map(|days| Choice {
        value: days.to_string(),
        label: Say::key("child-code-days").with("days", *days),
        help: None,
    });
    let usual = door().code_days.first().map(i64::to_string).unwrap_or_default();
    let page = Page::new("child-code-title", "child-code-submit")
        .lead("child-code-lead")
        .notice(Tone::Warning, "child-code-in-person");
    let page = match &file.journal.child.code {
        Some(code) => page.notice(
            Tone::Info,
            Say::key("child-code-is-given").with("until", code.of.until),
        ),
        None => page,
    };
    page.ask(Question::new("days", Kind::Choice(days.collect()), "child-code-how-long").prefill(usual))
}

fn given_to<S>(file: &File<S>, answers: &Answers, given: &Given) -> Result<Outcome, Rejection> {
    let mut read = answers.reader(given.today);
    let days = read.choice("days", |word| {
        let mut all = door().code_days.iter().copied();
        all.find(|days| days.to_string() == word)
    });
    read.check()?;
    let child = child(file).ok_or(crate::process::STEP_NOT_OPEN)?;
    if child.person.age_on(given.today).is_some_and(|age| age >= GROWN) {
        return Err(Refusal::because("refusal-child-is-grown").into());
    }
    let sha256 = given.code_sha256.clone();
    let (days, sha256) = days.zip(sha256).ok_or_else(crate::journal::unread)?;
    let until = given.today.saturating_add(Span::new().days(days));
    Ok(Outcome::of(&Happened::Child(Fact::CodeGiven {
        person: child.person.id,
        sha256,
        until,
    })))
}
