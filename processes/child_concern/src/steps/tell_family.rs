//! The family is told, and from that day guardians follow on my pages; or it is written down why
//! not yet. Telling must not put a child at risk.

use super::staff;
use crate::events::Event;
use crate::state::State;
use casework::journal::Happened;
use casework::page::{Choice, Kind};
use casework::{Act, Answers, File, Given, Outcome, Page, Question, Rejection, Say, Step};

pub const STEP: Step<State> = Step {
    info: staff("tell_family", "child-concern-tell-title", Act::Write),
    open: |file| super::under_assessment(file) && file.journal.guardians().next().is_some(),
    page,
    submit,
};

const TOLD: [&str; 2] = ["child-concern-told", "child-concern-not-told"];

fn page(file: &File<State>, given: &Given) -> Page {
    let guardians = file.journal.guardians().map(|party| Choice {
        value: party.person.id.to_string(),
        label: Say::key("plain").with("text", &party.person.name),
        help: None,
    });
    Page::new("child-concern-tell-title", "child-concern-tell-submit")
        .lead("child-concern-tell-lead")
        .ask(Question::choice("told", &TOLD, "child-concern-tell-question"))
        .ask(
            Question::new(
                "who",
                Kind::Choices(guardians.collect()),
                "child-concern-tell-who",
            )
            .when("told", &TOLD[..1]),
        )
        .ask(
            Question::date("on", "child-concern-tell-on")
                .prefill(given.today.to_string())
                .when("told", &TOLD[..1]),
        )
        .ask(Question::text("how", 300, "child-concern-tell-how").when("told", &TOLD[..1]))
        .ask(Question::long("why", 5_000, "child-concern-tell-why").when("told", &TOLD[1..]))
}

fn submit(file: &File<State>, answers: &Answers, given: &Given) -> Result<Outcome, Rejection> {
    let mut read = answers.reader(given.today);
    if read.choice("told", |word| TOLD.iter().position(|known| *known == word)) == Some(1) {
        let why = read.text("why", 5_000);
        read.check()?;
        return Ok(Outcome::of(&Event::FamilyNotToldYet { why }));
    }
    let who = read.choices("who", |word| {
        file.journal
            .guardians()
            .map(|party| party.person.id)
            .find(|id| id.to_string() == word)
    });
    if who.is_empty() {
        read.problems.add("who", "problem-choose");
    }
    let on = read.past_date("on").unwrap_or(given.today);
    let how = read.text("how", 300);
    read.check()?;
    let outcome = Outcome::of(&Event::FamilyTold {
        who: who.clone(),
        on,
        how,
    });
    Ok(who.iter().fold(outcome, |outcome, person| {
        outcome.and(&Happened::PartyFollows {
            person: *person,
            from: given.today,
        })
    }))
}
