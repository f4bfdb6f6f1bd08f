//! Letters and decisions on paper: tagged, archivable PDF (PDF/A-2a together with PDF/UA-1), in every
//! language of the house.
//!
//! Takes a letter as data ([`casework::letter::Letter`]), says it in the reader's language and sets it on A4.
//! Must never know a process, a store or a clock; and no template ever comes from outside: there is one,
//! `frame.typ`, and it can read nothing but the sheet it is given.
//!
//! Begin with [`Frame`] (what stands around the letter), then [`Sheet`] (everything that is printed, already
//! said), then `frame.typ`. With the feature `pdf`: [`pdf`] draws in this process, [`PdfPool`] in a child that
//! runs [`worker::serve`], so that a runaway letter never takes the server with it.

pub mod code_picture;
mod document_text;
mod form;
mod frame;
mod sheet;

#[cfg(feature = "pdf")]
mod pool;
#[cfg(feature = "pdf")]
mod press;
#[cfg(feature = "pdf")]
pub mod worker;

pub use document_text::document_text;
pub use form::{Blank, Form};
pub use frame::{Frame, NumberOnPaper, Theme, Verification};
pub use sheet::{CheckPage, Contact, Piece, Sheet, WrittenLine};

#[cfg(feature = "pdf")]
pub use pool::{Limits, PdfPool};
#[cfg(feature = "pdf")]
pub use press::{FONT_LICENCES, PdfError, pdf, print};

use language::Source;

/// What is printed on every letter beside its own words.
pub const TEXTS: &[Source] = language::texts!(residents "edges/letters");
