//! The caseworker writes to one who follows the case, or to several at once: each reads it in a thread of their own.

use super::{staff, write_message};
use crate::journal::Happened;
use crate::page::{Choice, Kind};
use crate::person::Party;
use crate::{Act, Answers, File, Given, Outcome, Page, Question, Rejection, Say, Step};

pub fn step<S>() -> Step<S> {
    Step {
        info: staff("send_message", "send-message-title", Act::Write),
        open: |file| file.journal.parties.iter().any(Party::reads_along),
        page,
        submit,
    }
}

/// Whom one may write to, each once.
fn readers<S>(file: &File<S>) -> Vec<&Party> {
    let mut readers: Vec<&Party> = Vec::new();
    for party in file.journal.parties.iter().filter(|party| party.reads_along()) {
        if readers.iter().all(|one| one.person.id != party.person.id) {
            readers.push(party);
        }
    }
    readers
}

fn page<S>(file: &File<S>, _: &Given) -> Page {
    let page = Page::new("send-message-title", "send-message-submit").lead("send-message-lead");
    let page = match readers(file).as_slice() {
        [only] => page.fact(
            "send-message-to",
            Say::key("plain").with("text", &only.person.name),
        ),
        readers => {
            let choices = readers.iter().map(|party| Choice {
                value: party.person.id.to_string(),
                label: Say::key("plain").with("text", &party.person.name),
                help: Some(Say::key(party.role.key())),
            });
            let to = Kind::Choices(choices.collect());
            page.ask(Question::new("to", to, "send-message-to").help("send-message-to-help"))
        }
    };
    page.ask(Question::long("text", 5_000, "send-message-text"))
        .ask(write_message::files_question("send-message-files").optional())
}

fn submit<S>(file: &File<S>, answers: &Answers, given: &Given) -> Result<Outcome, Rejection> {
    let mut read = answers.reader(given.today);
    let readers = readers(file);
    let to = read.choices("to", |word| {
        let mut ids = readers.iter().map(|party| party.person.id);
        ids.find(|id| id.to_string() == word)
    });
    let to = match readers.as_slice() {
        // Nobody else it could be to.
        [only] => vec![only.person.id],
        _ => to,
    };
    if to.is_empty() {
        read.problems.add("to", "problem-choose");
    }
    let text = read.text("text", 5_000);
    let files = write_message::attached(&mut read, given);
    read.check()?;
    Ok(Outcome::of(&Happened::MessageSent {
        from_party: None,
        text,
        to,
        files,
        about: None,
        together: false,
    }))
}
