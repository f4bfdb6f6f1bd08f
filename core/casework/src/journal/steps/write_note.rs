//! *Journalanteckning.* What happened, who told it, or how we see it, each marked as what it is.

use super::{exists, staff};
use crate::journal::{Happened, Note, understood};
use crate::summary::EntryKind;
use crate::{Act, Answers, File, Given, Outcome, Page, Question, Rejection, Say, Step};

pub fn step<S>() -> Step<S> {
    Step {
        info: staff("write_note", "write-note-title", Act::Write),
        open: exists,
        page,
        submit,
    }
}

const KINDS: [EntryKind; 3] = [EntryKind::WeSaw, EntryKind::SomeoneSaid, EntryKind::Assessment];

fn page<S>(file: &File<S>, given: &Given) -> Page {
    let page = Page::new("write-note-title", "write-note-submit")
        .ask(Question::text("heading", 120, "write-note-heading"))
        .ask(Question::choice(
            "kind",
            &KINDS.map(EntryKind::key),
            "write-note-kind",
        ))
        .ask(
            Question::text("told_by", 120, "write-note-told-by")
                .when("kind", &[EntryKind::SomeoneSaid.key()]),
        )
        .ask(Question::date("happened_on", "write-note-happened-on").prefill(given.today.to_string()))
        .ask(Question::long("text", 20_000, "write-note-text").help("write-note-text-help"))
        .ask(
            Question::yes_no("shown", "write-note-shown")
                .help("write-note-shown-help")
                .prefill(crate::answers::NO),
        );
    understood::question(file, given.today)
        .into_iter()
        .fold(page, Page::ask)
}

fn submit<S>(file: &File<S>, answers: &Answers, given: &Given) -> Result<Outcome, Rejection> {
    let mut read = answers.reader(given.today);
    let heading = read.text("heading", 120);
    let kind = read.choice("kind", |word| KINDS.into_iter().find(|kind| kind.key() == word));
    let told_by = (kind == Some(EntryKind::SomeoneSaid)).then(|| read.text("told_by", 120));
    let happened_on = read.past_date("happened_on");
    let text = read.text("text", 20_000);
    let shown_to_parties = read.yes_no("shown");
    let check = understood::chosen(&mut read, file);
    read.check()?;
    let (Some(kind), Some(happened_on)) = (kind, happened_on) else {
        return Err(super::super::unread());
    };
    let note = Note {
        heading,
        text,
        happened_on,
        kind,
        told_by,
        shown_to_parties,
    };
    let called: Vec<Happened> = mentioned(&note.text, given);
    let sent = check.map(|to| {
        let heading = Say::key("plain").with("text", &note.heading);
        understood::send(file, to, heading, &note.text, given)
    });
    let outcome = Outcome::of(&Happened::NoteWritten {
        id: given.ids.note(),
        note,
    });
    Ok(sent.iter().chain(&called).fold(outcome, Outcome::and))
}

/// *@Namn* calls for a colleague: they are told, if they may open the case.
fn mentioned(text: &str, given: &Given) -> Vec<Happened> {
    let called = given
        .colleagues
        .iter()
        .filter(|colleague| text.contains(&format!("@{}", colleague.name)));
    called
        .map(|colleague| Happened::ColleagueMentioned {
            to: colleague.id,
            name: colleague.name.clone(),
        })
        .collect()
}
