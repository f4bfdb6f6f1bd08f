//! *Utskrift av inspelat yttrande.* What a party says in a recording is written down, so that all who decide can read it.

use super::staff;
use crate::events::Event;
use crate::state::State;
use casework::page::{Choice, Kind};
use casework::{Act, Answers, File, Given, Outcome, Page, PersonId, Question, Rejection, Say, Step};

pub const STEP: Step<State> = Step {
    info: staff("write_voice", "child-investigation-voice-title", Act::Write),
    open: |file| !unwritten(file).is_empty(),
    page,
    submit,
};

fn unwritten(file: &File<State>) -> &[(u64, PersonId)] {
    let now = file.state.investigation();
    now.map(|now| now.unwritten.as_slice()).unwrap_or_default()
}

fn page(file: &File<State>, _: &Given) -> Page {
    let choice = |(seq, person): &(u64, PersonId)| {
        let name = file.journal.party(*person).map(|party| party.person.name.clone());
        Choice {
            value: seq.to_string(),
            label: Say::key("plain").with("text", name.unwrap_or_default()),
            help: None,
        }
    };
    let choices: Vec<Choice> = unwritten(file).iter().map(choice).collect();
    Page::new(
        "child-investigation-voice-title",
        "child-investigation-voice-submit",
    )
    .lead("child-investigation-voice-lead")
    .ask(Question::new(
        "comment",
        Kind::Choice(choices),
        "child-investigation-voice-whose",
    ))
    .ask(Question::long("text", 20_000, "child-investigation-voice-text"))
}

fn submit(file: &File<State>, answers: &Answers, given: &Given) -> Result<Outcome, Rejection> {
    let mut read = answers.reader(given.today);
    let of = read.choice("comment", |word| {
        let mut all = unwritten(file).iter();
        all.find(|(seq, _)| seq.to_string() == word).copied()
    });
    let text = read.text("text", 20_000);
    read.check()?;
    let (comment, of) = of.ok_or_else(super::unread)?;
    Ok(Outcome::of(&Event::VoiceWritten { comment, of, text }))
}
