//! *Handling.* A paper or file comes into the case (OSL 5 kap. 1 §: when it came, from whom).

use super::{exists, staff};
use crate::journal::Happened;
use crate::page::Kind;
use crate::{Act, Answers, File, Given, Outcome, Page, Question, Rejection, Step};

pub fn step<S>() -> Step<S> {
    Step {
        info: staff("add_document", "add-document-title", Act::Write),
        open: exists,
        page,
        submit,
    }
}

fn page<S>(_: &File<S>, _: &Given) -> Page {
    Page::new("add-document-title", "add-document-submit")
        .ask(
            Question::new("files", Kind::Files { max: 5 }, "add-document-files")
                .help("add-document-files-help"),
        )
        .ask(Question::yes_no("shown", "add-document-shown").prefill(crate::answers::NO))
}

fn submit<S>(_: &File<S>, answers: &Answers, given: &Given) -> Result<Outcome, Rejection> {
    let mut read = answers.reader(given.today);
    let shown = read.yes_no("shown");
    let files = answers
        .uploads
        .get("files")
        .map(Vec::as_slice)
        .unwrap_or_default();
    if files.is_empty() {
        read.problems.add("files", "problem-file-missing");
    }
    read.check()?;
    Ok(documents(files, shown, given)
        .iter()
        .fold(Outcome::default(), Outcome::and))
}

/// Uploads as facts; the bytes themselves go to the blob store by their hash.
pub fn documents(files: &[crate::Upload], shown_to_parties: bool, given: &Given) -> Vec<Happened> {
    files
        .iter()
        .map(|file| Happened::DocumentAdded {
            id: given.ids.document(),
            name: file.name.clone(),
            media_type: file.media_type.clone(),
            sha256: file.sha256_hex(),
            size: file.bytes.len() as u64,
            shown_to_parties,
        })
        .collect()
}
