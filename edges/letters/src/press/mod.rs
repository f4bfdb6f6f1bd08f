//! The press: a sheet goes in, a PDF comes out. In this process; see [`crate::PdfPool`] for the safe way.

mod endings;
mod fonts;
mod signs;
mod world;

pub use fonts::FONT_LICENCES;

use casework::letter::Letter;
use language::Texts;
use typst::diag::SourceDiagnostic;
use typst::ecow::EcoVec;
use typst::foundations::Smart;
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

use crate::frame::Frame;
use crate::sheet::Sheet;
use world::SheetWorld;

/// How many prints something remembered may lie unused before it is forgotten.
const FORGET_AFTER: usize = 2;

/// Why there is no PDF. Never says a word of the letter.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PdfError {
    #[error("the letter could not be set: {0}")]
    Refused(String),
    #[error("the letter is larger than a letter may be")]
    TooLarge,
    #[error("the letter was not ready in time")]
    TooSlow,
    #[error("the process that draws letters ended before it was ready")]
    WorkerLost,
    #[error("the process that draws letters could not be started: {0}")]
    NotStarted(std::io::ErrorKind),
}

/// Draws a letter in this process.
pub fn pdf(letter: &Letter, frame: &Frame, texts: &Texts) -> Result<Vec<u8>, PdfError> {
    print(&Sheet::new(letter, frame, texts))
}

/// PDF/A-2a and PDF/UA-1 at once; the same sheet always gives the same bytes.
pub fn print(sheet: &Sheet) -> Result<Vec<u8>, PdfError> {
    let standards = PdfStandards::new(&[PdfStandard::A_2a, PdfStandard::Ua_1])
        .map_err(|why| PdfError::Refused(without_quotes(why.message())))?;
    let options = PdfOptions {
        ident: Smart::Custom(sheet.reference.clone()),
        creator: Smart::Custom(Some("Handslag".to_owned())),
        standards,
        ..PdfOptions::default()
    };
    let world = SheetWorld::new(signs::printable(sheet)?);
    let printed = typst::compile::<PagedDocument>(&world)
        .output
        .and_then(|document| typst_pdf::pdf(&document, &options));
    comemo::evict(FORGET_AFTER);
    printed.map(endings::undoubted).map_err(refused)
}

fn refused(why: EcoVec<SourceDiagnostic>) -> PdfError {
    let first = why.first().map(|one| without_quotes(&one.message));
    PdfError::Refused(first.unwrap_or_default())
}

/// Messages quote the text they speak of: the quotations are personal data and are taken out.
fn without_quotes(message: &str) -> String {
    let outside =
        |mark: char, text: &str| -> String { text.split(mark).step_by(2).collect::<Vec<_>>().join("…") };
    outside('"', &outside('`', message)).chars().take(200).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_refusal_tells_nothing_of_what_the_letter_says() {
        let said = "PDF/UA-1 error: the text `\"Elsa\"` could not be displayed with \"Noto\"";
        assert_eq!(
            without_quotes(said),
            "PDF/UA-1 error: the text … could not be displayed with …"
        );
    }
}
