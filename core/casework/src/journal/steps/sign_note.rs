//! *Signera en avstämd anteckning.* What we wrote, what the person said of it and what we say to that are signed
//! together. Not before they answered, told us in another way, or had their time.

use super::staff;
use crate::journal::Happened;
use crate::journal::understood::{Checked, Fact, Says};
use crate::page::{Choice, Kind};
use crate::{Act, Answers, File, Given, Outcome, Page, Question, Rejection, Say, Step};

pub const NAME: &str = "sign_note";

pub fn step<S>() -> Step<S> {
    Step {
        info: staff(NAME, "sign-note-title", Act::Write),
        open: |file| file.journal.understood.pending().next().is_some(),
        page,
        submit,
    }
}

/// Which note, with how much was said of it: what is signed is what was read.
fn value(one: &Checked) -> String {
    format!("{}.{}", one.seq, one.answers.len())
}

fn named(one: &Checked) -> Say {
    Say::key("sign-note-choice")
        .with("name", &one.name)
        .with("heading", crate::Arg::Said(Box::new(one.sent.heading.clone())))
}

fn page<S>(file: &File<S>, _: &Given) -> Page {
    let mut page = Page::new("sign-note-title", "sign-note-submit").lead("sign-note-lead");
    let plain = |text: &String| Say::key("plain").with("text", text);
    let mut choices = Vec::new();
    for one in file.journal.understood.pending() {
        page = page.fact(named(one), plain(&one.sent.text));
        for answer in &one.answers {
            let says = Say::key("sign-note-says")
                .with("name", &one.name)
                .with("says", crate::Arg::Key(answer.says.key().into()))
                .with("at", answer.at);
            page = page.fact(says, plain(&answer.text));
        }
        choices.push(Choice {
            value: value(one),
            label: named(one),
            help: one
                .answers
                .is_empty()
                .then(|| Say::key("sign-note-waits").with("day", one.sent.answer_by)),
        });
    }
    let only = (choices.len() == 1).then(|| choices[0].value.clone());
    let which = Question::new("note", Kind::Choice(choices), "sign-note-which");
    page.ask(only.into_iter().fold(which, Question::prefill))
        .ask(
            Question::long("told", 5_000, "sign-note-told")
                .help("sign-note-told-help")
                .optional(),
        )
        .ask(
            Question::long("remark", 10_000, "sign-note-remark")
                .help("sign-note-remark-help")
                .optional(),
        )
        .signed(Say::key("sign-note-sign"))
}

fn submit<S>(file: &File<S>, answers: &Answers, given: &Given) -> Result<Outcome, Rejection> {
    let mut read = answers.reader(given.today);
    let one = read.choice("note", |word| {
        let mut pending = file.journal.understood.pending();
        pending.find(|one| value(one) == word)
    });
    let told = read.optional_text("told", 5_000);
    let remark = read.optional_text("remark", 10_000);
    if let Some(one) = one {
        if one.answers.is_empty() && told.is_none() && given.today <= one.sent.answer_by {
            let runs = Say::key("problem-note-time-runs").with("day", one.sent.answer_by);
            read.problems.add("told", runs);
        }
        // Whoever says that it is wrong reads what we say to that.
        if remark.is_none() && one.answers.iter().any(|answer| answer.says == Says::Wrong) {
            read.problems.add("remark", "problem-required");
        }
    }
    read.check()?;
    let one = one.ok_or_else(super::super::unread)?;
    Ok(Outcome::of(&Happened::Understood(Fact::Signed {
        sent: one.seq,
        text: signed_text(one, told, remark, given.by.name()),
        says: one.answers.last().map(|answer| answer.says),
        signature: given.signed()?,
    })))
}

/// Ours, theirs, ours: each under the name of whose words they are.
fn signed_text(one: &Checked, told: Option<String>, remark: Option<String>, signer: &str) -> String {
    let theirs = one.answers.iter().map(|answer| answer.text.clone()).chain(told);
    let theirs = theirs.filter(|text| !text.is_empty());
    let theirs = theirs.map(|text| format!("{}: {text}", one.name));
    let ours = remark.map(|text| format!("{signer}: {text}"));
    let parts = std::iter::once(one.sent.text.clone()).chain(theirs).chain(ours);
    parts.collect::<Vec<_>>().join("\n\n")
}
