//! A step: its page, who may do it, and how answers become an outcome.

use crate::answers::Answers;
use crate::file::File;
use crate::given::Given;
use crate::outcome::{Outcome, Rejection};
use crate::page::Page;

/// What kind of act a step is. `core/access` decides who may do which; a process only names it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Act {
    /// Tell the committee something without being known to it: a report of concern.
    Tell,
    /// *Ansöka.* Ask for something in one's own name, and so open a case of one's own.
    Apply,
    /// Enter for somebody else what came by phone, paper or file.
    Receive,
    /// See that a case is there: lists, counts, boards.
    List,
    /// Open a case and read it.
    Read,
    /// Write in a case: notes, documents, tasks, messages.
    Write,
    /// Make an assessment that the law asks for.
    Assess,
    /// Decide within the delegation that goes with the work.
    Decide,
    /// *Fördela.* Give a case to somebody, take it over, extend a clock.
    Allot,
    /// Let a colleague in, for a scope and a time.
    Share,
    /// Follow one's own case, write in it.
    Follow,
    /// Be heard as the child of the case, by a code that was given in person.
    Speak,
    /// Search over persons in the register of reports and cases.
    Search,
    /// Units, staff, roles, settings, templates.
    Administer,
    /// Look through who has read what.
    ReviewLog,
    /// *Gallra.* Propose and approve that files are destroyed: by number, kind, day and ground, never what stands in them.
    Destroy,
    /// *Leverera till arkivet.* Take out the package of a closed case, whole.
    HandToArchive,
    /// *Följa upp.* See how many, how soon and how late; never whom it is about.
    FollowUp,
    /// *Redigera guiden.* Write, review and publish what the municipality tells in the guide; never a case.
    EditGuide,
    /// *Fastställa riktlinjen.* Enter what the municipality has decided to accept as reasonable, row by row; never a case.
    SetGuideline,
    /// *Förbereda utbetalningar.* See what is due, make files of it, read in what the bank answers; never a case.
    PreparePayments,
    /// *Släppa utbetalningar.* Let a file that somebody else made go to the bank.
    ReleasePayments,
    /// *Besvara frågor.* Read and answer what people ask and wish without saying who they are.
    AnswerNameless,
}

/// Who meets the step's page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Audience {
    /// Anybody, without saying who they are.
    Public,
    /// Somebody who has identified themselves and has no case yet: an e-service in their own name.
    Resident,
    /// Whoever holds a code that we sent in a letter; it opens this step and shows nothing of the case.
    Holder,
    /// A party who has identified themselves.
    Party,
    /// The child of the case, by the code that it was given.
    Child,
    Staff,
}

/// What the house knows of a step.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct StepInfo {
    pub name: &'static str,
    pub title: &'static str,
    pub act: Act,
    pub audience: Audience,
    /// True: the step opens a case.
    pub starts: bool,
}

/// A step of a process whose cases have state `S`.
pub struct Step<S> {
    pub info: StepInfo,
    /// A step exists only in the states that allow it.
    pub open: fn(&File<S>) -> bool,
    pub page: fn(&File<S>, &Given) -> Page,
    pub submit: fn(&File<S>, &Answers, &Given) -> Result<Outcome, Rejection>,
}
