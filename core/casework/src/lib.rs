//! The language that all processes share: case, person, party, step, page, outcome, refusal.
//!
//! A process (`processes/*`) describes its steps, events and states in these words; the record
//! and the faces know only these words and never a process by name.
//! It must never know a store, the web, a clock or chance: time, ids and register answers come
//! in with [`Given`].
//!
//! Begin with [`process::Process`] (what the house sees of a process) and [`step::Step`]
//! (what a process writes); [`journal`] holds what every case has: notes, parties, messages;
//! [`words!`] makes a process's closed lists of words.

pub mod answers;
pub mod ask;
pub mod benefits;
pub mod board;
pub mod clock;
pub mod contact_profile;
pub mod disclosure;
pub mod event;
pub mod extension;
pub mod file;
pub mod given;
pub mod guide_links;
pub mod ids;
mod in_the_record;
pub mod journal;
pub mod letter;
pub mod nameless;
mod on_paper;
pub mod outcome;
pub mod page;
pub mod part;
pub mod payment;
pub mod person;
pub mod personal_number;
pub mod process;
pub mod retention;
pub mod say;
pub mod step;
pub mod summary;
pub mod survey;
pub mod template;
mod words;

pub use answers::{Answers, Upload};
pub use ask::Ask;
pub use board::{Board, Mark, Placed};
pub use clock::Clock;
pub use contact_profile::{ContactProfile, ContactWay, MayGo, SafeHours};
pub use event::{Actor, Confirmed, Data, EventData, Fact, Helped, Meta, OnPaper, Recorded, Through};
pub use extension::Decider;
pub use file::File;
pub use given::Given;
pub use ids::{CaseId, CaseNumber, DocumentId, MeetingId, NoteId, PersonId, SlotId, StaffId, TaskId, UnitId};
pub use in_the_record::InTheRecord;
pub use on_paper::is_on_paper;
pub use outcome::{Dispatch, HandOver, Outcome, Problem, Problems, Refusal, Rejection, Target};
pub use page::{Kind, Page, Question};
pub use part::Part;
pub use payment::{PaidTo, Payment};
pub use person::{Party, PartyRole, Person, Protection};
pub use personal_number::PersonalNumber;
pub use process::{CaseFile, Definition, FromNameless, Inlet, Process, erased};
pub use retention::Retention;
pub use say::{Arg, Say};
pub use step::{Act, Audience, Step, StepInfo};
pub use summary::{AnsweredBy, Entry, EntryKind, Phase, Stage, StageState, Summary};
pub use template::{Phrase, Template, Templates, UsualTask, Wording};
