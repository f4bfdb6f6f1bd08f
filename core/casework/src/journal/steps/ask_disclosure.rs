//! A party asks for a written decision on what is withheld from them: only that can be appealed (OSL 6 kap. 3 §).

use super::contest::{choice, read_by};
use crate::journal::Happened;
use crate::journal::record::Fact;
use crate::page::Kind;
use crate::process::Definition;
use crate::step::{Audience, StepInfo};
use crate::{Act, Answers, File, Given, Outcome, Page, Question, Refusal, Rejection, Step};

pub fn step<D: Definition>() -> Step<D::State> {
    let info = StepInfo {
        name: "ask_disclosure",
        title: "ask-disclosure-title",
        act: Act::Follow,
        audience: Audience::Party,
        starts: false,
    };
    Step {
        info,
        open: super::exists,
        page: page::<D>,
        submit: submit::<D>,
    }
}

fn page<D: Definition>(file: &File<D::State>, given: &Given) -> Page {
    let lines = read_by::<D>(file, given)
        .map(|(_, lines)| lines)
        .unwrap_or_default();
    let withheld = lines.iter().rev().filter(|line| line.is_withheld()).map(choice);
    Page::new("ask-disclosure-title", "ask-disclosure-submit")
        .lead("ask-disclosure-lead")
        .ask(Question::new(
            "entry",
            Kind::Select(withheld.collect()),
            "ask-disclosure-which",
        ))
}

fn submit<D: Definition>(
    file: &File<D::State>,
    answers: &Answers,
    given: &Given,
) -> Result<Outcome, Rejection> {
    let (party, lines) = read_by::<D>(file, given).ok_or(Refusal::because("refusal-not-a-party"))?;
    let mut read = answers.reader(given.today);
    let entry = read.choice("entry", |word| {
        lines
            .iter()
            .filter(|line| line.is_withheld())
            .map(|line| line.seq)
            .find(|seq| seq.to_string() == word)
    });
    read.check()?;
    let entry = entry.ok_or_else(super::super::unread)?;
    Ok(Outcome::of(&Happened::Record(Fact::DecisionAsked {
        entry,
        by: party.person.id,
    })))
}
