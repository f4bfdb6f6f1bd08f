//! The caseworker writes to all guardians in a thread that they have together; the first such message opens it.

use super::{staff, write_message};
use crate::journal::Happened;
use crate::journal::messages::together::{guardians, members, names};
use crate::page::Tone;
use crate::{Act, Answers, File, Given, Outcome, Page, Question, Rejection, Say, Step};

pub const NAME: &str = "send_together";

pub fn step<S>() -> Step<S> {
    Step {
        info: staff(NAME, "send-together-title", Act::Write),
        open: |file| guardians(&file.journal).len() > 1,
        page,
        submit,
    }
}

fn page<S>(file: &File<S>, _: &Given) -> Page {
    let page = Page::new("send-together-title", "send-message-submit");
    match members(&file.journal) {
        Err(refusal) => page.notice(Tone::Warning, refusal.0),
        Ok(all) => page
            .lead("send-together-lead")
            .fact("together-readers", Say::key("plain").with("text", names(&all)))
            .ask(Question::long("text", 5_000, "send-message-text"))
            .ask(write_message::files_question("send-message-files").optional()),
    }
}

fn submit<S>(file: &File<S>, answers: &Answers, given: &Given) -> Result<Outcome, Rejection> {
    let to = members(&file.journal)?;
    let mut read = answers.reader(given.today);
    let text = read.text("text", 5_000);
    let files = write_message::attached(&mut read, given);
    read.check()?;
    Ok(Outcome::of(&Happened::MessageSent {
        from_party: None,
        text,
        to: to.iter().map(|party| party.person.id).collect(),
        files,
        about: None,
        together: true,
    }))
}
