//! What both halves share on their way to a person: the site they belong to, a step's description
//! as a form, a posted form as answers, signing in, signing.
//!
//! Must never know a process by name. Begin with [`Site`], then [`ask`] (description → form) and
//! [`answers`] (form → answers).

pub mod amounts;
pub mod answers;
pub mod archive;
pub mod ask;
mod ask_choices;
pub mod away;
pub mod calendar;
pub mod child;
pub mod contact;
pub mod contest;
pub mod cookies;
pub mod directory;
pub mod drafts;
pub mod guide;
pub mod kept_files;
mod kept_pages;
pub mod letter;
pub mod lost;
pub mod media;
pub mod messages;
pub mod nameless;
pub mod notices;
pub mod page;
pub mod paper;
pub mod passkeys;
pub mod payments;
pub mod portrait;
pub mod print;
pub mod problems;
pub mod registers;
pub mod sessions;
pub mod sign_in;
pub mod sign_ins;
pub mod signing;
pub mod site;
pub mod sketch;
pub mod slip;
pub mod sound;
pub mod step_up;
pub mod survey;
pub mod translation;
pub mod trouble;
pub mod uploads;
pub mod visitor;
pub mod words;

pub use contact::{Contact, ContactNow};
pub use guide::here::GuideHere;
pub use media::Media;
pub use page::Shell;
pub use site::{Door, Facts, Site};
pub use step_up::{Sensitive, StepUp};
pub use trouble::Trouble;
pub use visitor::{ResidentIn, StaffIn, Visit};
pub use words::Words;

use language::Source;

/// Words of the pages that both halves share, and of identification.
pub const TEXTS: &[Source] = language::texts!(residents "faces/common", "edges/identity");
