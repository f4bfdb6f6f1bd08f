//! A guardian writes in the thread that all guardians have together, having read who reads it.

use super::write_message::{attached, files_question, own_places};
use crate::journal::Happened;
use crate::journal::messages::together::{CLOSED, Group, names};
use crate::page::Tone;
use crate::person::Party;
use crate::step::{Audience, StepInfo};
use crate::{Act, Answers, File, Given, Outcome, Page, PersonId, Question, Refusal, Rejection, Say, Step};

pub const NAME: &str = "write_together";

pub fn step<S>() -> Step<S> {
    let info = StepInfo {
        name: NAME,
        title: "write-together-title",
        act: Act::Follow,
        audience: Audience::Party,
        starts: false,
    };
    Step {
        info,
        // What was written there is read here when it has closed, too.
        open: |file| file.journal.messages.last_group().is_some(),
        page,
        submit,
    }
}

/// The open thread, and which of those who share it this is.
fn mine<'a, S>(file: &'a File<S>, given: &'a Given) -> Option<(&'a Group, PersonId)> {
    let group = file.journal.messages.open_group()?;
    let mut places = own_places(file, given);
    let place = places.find(|party| group.persons.contains(&party.person.id))?;
    Some((group, place.person.id))
}

fn page<S>(file: &File<S>, given: &Given) -> Page {
    let page = Page::new("write-together-title", "write-message-submit");
    let Some((group, _)) = mine(file, given) else {
        return page.notice(Tone::Info, CLOSED.0);
    };
    page.lead("write-together-lead")
        .notice(Tone::Danger, "write-message-not-for-danger")
        .notice(Tone::Warning, read_by(file, group))
        .ask(Question::long("text", 5_000, "write-message-text"))
        .ask(files_question("write-message-files").optional())
}

/// Who reads what is written there, by name.
fn read_by<S>(file: &File<S>, group: &Group) -> Say {
    let persons = group.persons.iter();
    let all: Vec<&Party> = persons.filter_map(|person| file.journal.party(*person)).collect();
    match all.as_slice() {
        [first, second] => Say::key("together-read-by-both")
            .with("first", &first.person.name)
            .with("second", &second.person.name),
        all => Say::key("together-read-by-all").with("names", names(all)),
    }
}

fn submit<S>(file: &File<S>, answers: &Answers, given: &Given) -> Result<Outcome, Rejection> {
    if own_places(file, given).next().is_none() {
        return Err(Refusal::because("refusal-not-a-party").into());
    }
    let (group, me) = mine(file, given).ok_or(CLOSED)?;
    let mut read = answers.reader(given.today);
    let text = read.text("text", 5_000);
    let files = attached(&mut read, given);
    read.check()?;
    Ok(Outcome::of(&Happened::MessageSent {
        from_party: Some(me),
        text,
        to: group.persons.clone(),
        files,
        about: None,
        together: true,
    }))
}
