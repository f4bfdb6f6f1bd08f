//! *Barnets egen dörr.* What the child of a case says itself, by a code that was given to it in person, and what we
//! answer. It is the child's alone: no other party reads that it is there, until a caseworker decides so, with grounds,
//! for one statement and one person (OSL 12 kap. 3 §, SoL 3 kap. 2–3 §§).

mod code;
mod door;
mod entry;
mod follow;

pub use code::ChildCode;
pub use door::{DecideRow, Door, door};
pub use entry::entry;
pub use follow::{Following, following};

use crate::clock::Clock;
use crate::event::Meta;
use crate::ids::PersonId;
use crate::journal::messages::Attached;
use jiff::{Timestamp, civil::Date};
use serde::{Deserialize, Serialize};

/// How soon what a child says is answered.
pub const ANSWER: &str = "child-statement-answer";

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind", content = "data")]
pub enum Fact {
    /// A code was given to the child in person. One that was given before ends with it. Of the code itself only its
    /// SHA-256 is kept.
    CodeGiven {
        person: PersonId,
        sha256: String,
        until: Date,
    },
    CodeEnded {
        person: PersonId,
    },
    /// The child's own words, pictures and voice.
    Said {
        person: PersonId,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        text: Option<String>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        feeling: Option<Feeling>,
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        files: Vec<Attached>,
    },
    /// What we answer to one statement, by its number in the stream.
    Answered {
        statement: u64,
        how: Answering,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        text: Option<String>,
    },
    /// One statement is shown to one other party.
    Shared {
        statement: u64,
        with: PersonId,
        reason: String,
    },
    /// *Koden följer med.* The case that took over has what the child told here, and its code where that is said.
    WentOn {
        person: PersonId,
        code: bool,
    },
    /// The code that the child was given in the case that this one follows from: it opens this one now.
    CodeCame {
        person: PersonId,
        code: CodeOf,
    },
    /// What the child told in that case, as it stood there.
    SaidBefore(Box<SaidBefore>),
    /// The child follows the case by its own e-identification though it is younger than the law's age for acting
    /// itself: it is mature enough for that.
    JudgedMature {
        person: PersonId,
        reason: String,
    },
}

crate::words! {
    /// How it feels, as a face that was chosen.
    Feeling {
        Glad = "feeling-glad",
        Calm = "feeling-calm",
        Sad = "feeling-sad",
        Afraid = "feeling-afraid",
        Angry = "feeling-angry",
        Worried = "feeling-worried",
        Tired = "feeling-tired",
        Unsure = "feeling-unsure",
    }
}

crate::words! {
    /// How a child is answered.
    Answering {
        /// The child reads it the next time it comes.
        Here = "child-answer-here",
        /// We have talked with the child.
        Talked = "child-answer-talked",
    }
}

/// A code that was given and has not been ended.
#[derive(Clone, Debug, PartialEq)]
pub struct Code {
    pub person: PersonId,
    pub of: CodeOf,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct CodeOf {
    pub sha256: String,
    pub until: Date,
    /// Who gave it, and when: whoever has the case after them sees that it is there.
    pub by: String,
    pub at: Timestamp,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Answer {
    pub at: Timestamp,
    pub by: String,
    pub how: Answering,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
}

/// A statement of another case that came along.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SaidBefore {
    pub person: PersonId,
    /// As the child was called then.
    pub name: String,
    /// When it was said.
    pub at: Timestamp,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub feeling: Option<Feeling>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub files: Vec<Attached>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub answers: Vec<Answer>,
    /// Who else reads it there. Here nobody does before it is decided here.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub shared: Vec<(PersonId, Timestamp)>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Statement {
    /// Its number in the stream.
    pub seq: u64,
    pub at: Timestamp,
    pub person: PersonId,
    pub text: Option<String>,
    pub feeling: Option<Feeling>,
    pub files: Vec<Attached>,
    pub answers: Vec<Answer>,
    /// Who else reads it, since when.
    pub shared: Vec<(PersonId, Timestamp)>,
    /// It went on into the case that took over, where it is answered.
    pub went_on: Option<Timestamp>,
}

/// What these facts add up to.
#[derive(Clone, Debug, Default)]
pub struct Child {
    pub code: Option<Code>,
    pub statements: Vec<Statement>,
    /// Children who were judged mature enough to follow by themselves.
    pub mature: Vec<PersonId>,
}

impl Child {
    pub fn statement(&self, seq: u64) -> Option<&Statement> {
        self.statements.iter().find(|one| one.seq == seq)
    }
    /// Those that are dealt with in this case, oldest first.
    pub fn here(&self) -> impl DoubleEndedIterator<Item = &Statement> {
        self.statements.iter().filter(|one| one.went_on.is_none())
    }
    /// Those that nobody has answered.
    pub fn waiting(&self) -> impl Iterator<Item = &Statement> {
        self.here().filter(|one| one.answers.is_empty())
    }
    pub fn clocks(&self) -> impl Iterator<Item = Clock> {
        let clock = |one: &Statement| {
            let answered = one.answers.first().map(|answer| answer.at);
            Clock::started(ANSWER, one.at).met(answered.or(one.went_on))
        };
        self.statements.iter().map(clock)
    }

    fn apply(&mut self, fact: &Fact, meta: &Meta) {
        match fact {
            Fact::CodeGiven {
                person,
                sha256,
                until,
            } => {
                let of = CodeOf {
                    sha256: sha256.clone(),
                    until: *until,
                    by: meta.by.name().to_owned(),
                    at: meta.at,
                };
                self.code = Some(Code { person: *person, of });
            }
            Fact::WentOn { code, .. } => self.went_on(*code, meta.at),
            Fact::CodeCame { person, code } => {
                self.code = Some(Code {
                    person: *person,
                    of: code.clone(),
                });
            }
            Fact::SaidBefore(before) => self.statements.push(before.statement(meta.seq)),
            Fact::CodeEnded { .. } => self.code = None,
            Fact::Said {
                person,
                text,
                feeling,
                files,
            } => self.statements.push(Statement {
                seq: meta.seq,
                at: meta.at,
                person: *person,
                text: text.clone(),
                feeling: *feeling,
                files: files.clone(),
                answers: Vec::new(),
                shared: Vec::new(),
                went_on: None,
            }),
            Fact::Answered { statement, how, text } => self.change(*statement, |one| {
                one.answers.push(Answer {
                    at: meta.at,
                    by: meta.by.name().to_owned(),
                    how: *how,
                    text: text.clone(),
                });
            }),
            Fact::Shared { statement, with, .. } => {
                self.change(*statement, |one| one.shared.push((*with, meta.at)));
            }
            Fact::JudgedMature { person, .. } => self.mature.push(*person),
        }
    }

    fn change(&mut self, seq: u64, change: impl Fn(&mut Statement)) {
        let found = self.statements.iter_mut().find(|one| one.seq == seq);
        found.into_iter().for_each(change);
    }
}

impl super::Journal {
    /// What came with a statement is a paper of the case, which no other party reads until the statement is shared.
    pub(super) fn apply_child(&mut self, fact: &Fact, meta: &Meta) {
        self.child.apply(fact, meta);
        match fact {
            Fact::Said { files, .. } => self.papers_of_child(files, meta.at),
            Fact::SaidBefore(before) => self.papers_of_child(&before.files, before.at),
            Fact::Shared { statement, with, .. } => {
                let said = self.child.statement(*statement);
                let files = said.map(|one| one.files.as_slice()).unwrap_or_default();
                let of = |paper: &&mut super::Document| files.iter().any(|file| file.id == paper.id);
                let papers = self.documents.iter_mut().filter(of);
                papers.for_each(|paper| paper.shared_with.push((*with, meta.at)));
            }
            _ => {}
        }
    }

    fn papers_of_child(&mut self, files: &[Attached], at: Timestamp) {
        self.documents.extend(files.iter().map(|file| super::Document {
            id: file.id,
            name: file.name.clone(),
            media_type: file.media_type.clone(),
            sha256: file.sha256.clone(),
            size: file.size,
            at,
            shown_to_parties: false,
            with_message: Vec::new(),
            shared_with: Vec::new(),
        }));
    }
}
