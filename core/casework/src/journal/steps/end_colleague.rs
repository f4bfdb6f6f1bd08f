//! A colleague's access to the case ends.

use super::staff;
use crate::journal::Happened;
use crate::page::{Choice, Kind};
use crate::{Act, Answers, File, Given, Outcome, Page, Question, Rejection, Say, Step};

pub fn step<S>() -> Step<S> {
    let info = staff("end_colleague", "end-colleague-title", Act::Share);
    Step {
        info,
        open: |file| !file.journal.colleagues.is_empty(),
        page,
        submit,
    }
}

fn page<S>(file: &File<S>, _: &Given) -> Page {
    let who = file.journal.colleagues.iter().map(|colleague| Choice {
        value: colleague.id.to_string(),
        label: Say::key("plain").with("text", &colleague.name),
        help: None,
    });
    Page::new("end-colleague-title", "end-colleague-submit").ask(Question::new(
        "who",
        Kind::Choice(who.collect()),
        "end-colleague-who",
    ))
}

fn submit<S>(file: &File<S>, answers: &Answers, given: &Given) -> Result<Outcome, Rejection> {
    let mut read = answers.reader(given.today);
    let who = read.choice("who", |word| {
        file.journal
            .colleagues
            .iter()
            .find(|colleague| colleague.id.to_string() == word)
            .cloned()
    });
    read.check()?;
    let who = who.ok_or_else(super::super::unread)?;
    Ok(Outcome::of(&Happened::ColleagueEnded {
        to: who.id,
        name: who.name,
    }))
}
