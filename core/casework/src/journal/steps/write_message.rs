//! A party writes to their caseworker, with pictures or papers. What they write is part of their case.

use crate::answers::Reader;
use crate::event::Actor;
use crate::journal::Happened;
use crate::journal::messages::{About, Attached};
use crate::page::{FILE_MEGABYTES, Kind, Tone};
use crate::person::Party;
use crate::step::{Audience, StepInfo};
use crate::{Act, Answers, File, Given, Outcome, Page, Question, Refusal, Rejection, Say, Step};

pub const NAME: &str = "write_message";

/// Each may be as large as any file.
const FILES_MAX: usize = 3;

pub fn step<S>() -> Step<S> {
    let info = StepInfo {
        name: NAME,
        title: "write-message-title",
        act: Act::Follow,
        audience: Audience::Party,
        starts: false,
    };
    Step {
        info,
        open: super::exists,
        page,
        submit,
    }
}

fn page<S>(_: &File<S>, _: &Given) -> Page {
    Page::new("write-message-title", "write-message-submit")
        .lead("write-message-lead")
        .notice(Tone::Danger, "write-message-not-for-danger")
        .ask(Question::long("text", 5_000, "write-message-text"))
        .ask(files_question("write-message-files").optional())
}

pub(super) fn files_question(label: &'static str) -> Question {
    Question::new("files", Kind::Files { max: FILES_MAX }, label).help(
        Say::key("message-files-help")
            .with("max", FILES_MAX as i64)
            .with("megabytes", i64::from(FILE_MEGABYTES)),
    )
}

/// What came with a message.
pub(super) fn attached(read: &mut Reader<'_>, given: &Given) -> Vec<Attached> {
    let files = read.answers.uploads.get("files").map_or(&[][..], Vec::as_slice);
    if files.len() > FILES_MAX {
        let say = Say::key("problem-files-too-many").with("max", FILES_MAX as i64);
        read.problems.add("files", say);
    }
    let mut others = files
        .iter()
        .filter(|file| !file.media_type.starts_with("image/") && file.media_type != "application/pdf");
    if let Some(other) = others.next() {
        let say = Say::key("problem-file-type").with("name", &other.name);
        read.problems.add("files", say);
    }
    let attached = files.iter().map(|file| attachment(file, given));
    attached.take(FILES_MAX).collect()
}

/// A file that came with what somebody said.
pub(super) fn attachment(file: &crate::Upload, given: &Given) -> Attached {
    Attached {
        id: given.ids.document(),
        name: file.name.clone(),
        media_type: file.media_type.clone(),
        sha256: file.sha256_hex(),
        size: file.bytes.len() as u64,
    }
}

fn submit<S>(file: &File<S>, answers: &Answers, given: &Given) -> Result<Outcome, Rejection> {
    let mut read = answers.reader(given.today);
    let text = read.text("text", 5_000);
    let files = attached(&mut read, given);
    read.check()?;
    sent(file, given, (text, files, None))
}

/// From the party who writes, into their own thread.
pub(super) fn sent<S>(
    file: &File<S>,
    given: &Given,
    (text, files, about): (String, Vec<Attached>, Option<About>),
) -> Result<Outcome, Rejection> {
    let party = own_places(file, given).next();
    let party = party.ok_or(Refusal::because("refusal-not-a-party"))?;
    Ok(Outcome::of(&Happened::MessageSent {
        from_party: Some(party.person.id),
        text,
        to: Vec::new(),
        files,
        about,
        together: false,
    }))
}

/// Where whoever does this stands in the case.
pub(super) fn own_places<'a, S>(file: &'a File<S>, given: &'a Given) -> impl Iterator<Item = &'a Party> {
    let number = match &given.by {
        Actor::Resident { number, .. } => Some(number),
        _ => None,
    };
    let parties = file.journal.parties.iter();
    parties.filter(move |party| number.is_some() && party.person.number.as_ref() == number)
}
