//! A colleague writes down consent that was given by voice or on paper: whose, how, and what they said.

use super::consent::{NO, YES, answer};
use super::current;
use crate::journal::Happened;
use crate::journal::individual_plan::{Consented, Fact};
use crate::journal::steps::staff;
use crate::page::{Choice, Kind};
use crate::{Act, Answers, File, Given, Outcome, Page, Question, Rejection, Say, Step};

pub fn step<S>() -> Step<S> {
    Step {
        info: staff("note_plan_consent", "individual-plan-note-title", Act::Write),
        open: |file| current(file).is_some(),
        page,
        submit,
    }
}

fn page<S>(file: &File<S>, _: &Given) -> Page {
    let asked = current(file).into_iter().flat_map(|plan| &plan.is.asked);
    let whom = asked.filter_map(|person| {
        let party = file.journal.party(*person)?;
        Some(Choice {
            value: person.to_string(),
            label: Say::key("plain").with("text", &party.person.name),
            help: None,
        })
    });
    Page::new("individual-plan-note-title", "individual-plan-note-submit")
        .lead("individual-plan-note-lead")
        .ask(Question::new(
            "person",
            Kind::Choice(whom.collect()),
            "individual-plan-note-whose",
        ))
        .ask(answer())
        .ask(
            Question::text("how", 300, "individual-plan-consent-how")
                .help("individual-plan-consent-how-help"),
        )
        .ask(Question::long("words", 2_000, "individual-plan-consent-words").optional())
}

fn submit<S>(file: &File<S>, answers: &Answers, given: &Given) -> Result<Outcome, Rejection> {
    let plan = current(file).ok_or(crate::process::STEP_NOT_OPEN)?;
    let mut read = answers.reader(given.today);
    let person = read.choice("person", |word| {
        let mut asked = plan.is.asked.iter();
        asked.find(|person| person.to_string() == word).copied()
    });
    let yes = read.choice("answer", |word| [YES, NO].contains(&word).then_some(word == YES));
    let how = read.text("how", 300);
    let words = read.optional_text("words", 2_000);
    read.check()?;
    let (by, yes) = person.zip(yes).ok_or_else(crate::journal::unread)?;
    let consented = Consented {
        plan: plan.seq,
        by,
        yes,
        taken: Some(how),
        words,
    };
    Ok(Outcome::of(&Happened::IndividualPlan(Fact::Consented(consented))))
}
