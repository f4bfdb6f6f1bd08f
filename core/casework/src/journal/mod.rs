//! What every case has, whatever its process: number, unit, owner, colleagues, parties, notes,
//! messages, tasks, documents.
//!
//! Begin with [`Happened`] (the facts) and [`Journal`] (what they add up to); each act is a file
//! under `steps/`.

pub mod block;
pub mod child;
pub mod delay;
mod disclosure_letter;
mod entry;
pub mod individual_plan;
pub mod meetings;
pub mod messages;
mod papers;
pub mod record;
pub mod representation;
pub mod requests;
pub mod steps;
pub mod understood;
mod waiting;

pub use entry::entry;
pub use steps::steps;
pub use waiting::TAKEN_OVER;

use crate::event::{Fact, Meta};
use crate::ids::{CaseNumber, DocumentId, NoteId, PersonId, StaffId, TaskId, UnitId};
use crate::person::{Party, PartyRole, Person};
use crate::summary::{EntryKind, PlannedTask};
use jiff::{Timestamp, civil::Date};
use serde::{Deserialize, Serialize};

/// Facts of the journal.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind", content = "data")]
pub enum Happened {
    CaseOpened {
        number: CaseNumber,
        unit: UnitId,
    },
    PartyAdded {
        person: Box<Person>,
        role: PartyRole,
    },
    /// The party may follow the case on my pages from this day.
    PartyFollows {
        person: PersonId,
        from: Date,
    },
    /// Access shut off at once, decided on after.
    PartyBlocked {
        person: PersonId,
        blocked: bool,
        reason: String,
    },
    /// *Fördelning.*
    Allotted {
        to: StaffId,
        name: String,
        title: String,
        unit: UnitId,
    },
    ColleagueAdded {
        to: StaffId,
        name: String,
        scope: Scope,
        until: Date,
    },
    ColleagueEnded {
        to: StaffId,
        name: String,
    },
    /// Only these may open a case about a protected person.
    NamedStaffSet {
        staff: Vec<(StaffId, String)>,
    },
    NoteWritten {
        id: NoteId,
        note: Note,
    },
    /// A colleague was called for by name in a note.
    ColleagueMentioned {
        to: StaffId,
        name: String,
    },
    /// *Rättelse.* An addition; the note itself stays.
    NoteCorrected {
        id: NoteId,
        text: String,
    },
    MessageSent {
        from_party: Option<PersonId>,
        text: String,
        /// From us to these parties; empty: to all who follow, as it was before there were threads.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        to: Vec<PersonId>,
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        files: Vec<messages::Attached>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        about: Option<messages::About>,
        /// In the thread that these have together, whoever of them or of us wrote it.
        #[serde(default, skip_serializing_if = "std::ops::Not::not")]
        together: bool,
    },
    /// Read, or answered otherwise.
    Message(messages::Fact),
    TaskSet {
        id: TaskId,
        what: String,
        due: Date,
    },
    TaskDone {
        id: TaskId,
    },
    DocumentAdded {
        id: DocumentId,
        name: String,
        media_type: String,
        sha256: String,
        size: u64,
        shown_to_parties: bool,
    },
    /// A letter was written and left for sending.
    LetterWritten {
        to: PersonId,
        letter: crate::letter::Letter,
    },
    /// What is shown of the history, and what parties say of it.
    Record(record::Fact),
    Meeting(meetings::Fact),
    DelayExplained(delay::Explained),
    BlockAsked(block::Asked),
    /// What parties ask of us by right.
    Request(requests::Fact),
    /// A note is read by whom it is about before it is signed.
    Understood(understood::Fact),
    /// What the child of the case says by a code of its own, and what we answer.
    Child(child::Fact),
    /// Somebody sees and does things for a party.
    Representation(representation::Fact),
    IndividualPlan(individual_plan::Fact),
}

impl Fact for Happened {
    const NAMESPACE: &'static str = "journal";
}

/// How much of a case a colleague may work with.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Scope {
    /// Read and write everything.
    Whole,
    /// Read only.
    Read,
}

impl Scope {
    pub fn key(self) -> &'static str {
        match self {
            Self::Whole => "scope-whole",
            Self::Read => "scope-read",
        }
    }
    pub fn parse(word: &str) -> Option<Self> {
        [Self::Whole, Self::Read]
            .into_iter()
            .find(|scope| scope.key() == word)
    }
}

/// *Journalanteckning.* What happened, when, who told it (SoL 14 kap. 3 §, FL 27 §).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Note {
    pub heading: String,
    pub text: String,
    pub happened_on: Date,
    pub kind: EntryKind,
    /// Who told it, where somebody else did.
    pub told_by: Option<String>,
    pub shown_to_parties: bool,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Owner {
    pub id: StaffId,
    pub name: String,
    pub title: String,
    pub since: Timestamp,
}

#[derive(Clone, Debug, PartialEq)]
pub struct ColleagueIn {
    pub id: StaffId,
    pub name: String,
    pub scope: Scope,
    pub until: Date,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Document {
    pub id: DocumentId,
    pub name: String,
    pub media_type: String,
    pub sha256: String,
    pub size: u64,
    pub at: Timestamp,
    pub shown_to_parties: bool,
    /// These parties read it, and no others: it came from one of them, or with a message to them.
    pub with_message: Vec<PersonId>,
    /// It came with what the child said, and these parties read it too, by a decision of that moment.
    pub shared_with: Vec<(PersonId, Timestamp)>,
}

/// What the facts of the journal add up to.
#[derive(Clone, Debug, Default)]
pub struct Journal {
    pub number: Option<CaseNumber>,
    pub opened_at: Option<Timestamp>,
    pub unit: Option<UnitId>,
    pub owner: Option<Owner>,
    /// When somebody had it for the first time.
    pub taken_over_at: Option<Timestamp>,
    pub colleagues: Vec<ColleagueIn>,
    pub named_staff: Vec<(StaffId, String)>,
    pub parties: Vec<Party>,
    pub notes: Vec<(NoteId, Note)>,
    pub messages: messages::Messages,
    pub mentions: Vec<(StaffId, Timestamp)>,
    pub tasks: Vec<PlannedTask>,
    pub documents: Vec<Document>,
    pub letters: Vec<(PersonId, Timestamp, crate::letter::Letter)>,
    pub record: record::Record,
    pub meetings: meetings::Meetings,
    pub blocks: block::Blocks,
    /// The latest word on why it takes longer.
    pub delay: Option<delay::Explained>,
    pub requests: requests::Requests,
    pub understood: understood::Understood,
    pub child: child::Child,
    pub representations: representation::Representations,
    pub individual_plans: individual_plan::Plans,
}

impl Journal {
    pub fn subject(&self) -> Option<&Party> {
        self.parties.iter().find(|party| party.role == PartyRole::Subject)
    }
    pub fn guardians(&self) -> impl Iterator<Item = &Party> {
        self.parties
            .iter()
            .filter(|party| party.role == PartyRole::Guardian)
    }
    pub fn party(&self, person: PersonId) -> Option<&Party> {
        self.parties.iter().find(|party| party.person.id == person)
    }
    /// True where anybody the case is about, or their family, has a protected identity.
    pub fn is_protected(&self) -> bool {
        self.parties
            .iter()
            .any(|party| party.role != PartyRole::Reporter && party.person.protection.is_protected())
            || (self.representations.all.iter()).any(|one| one.is.by.protection.is_protected())
    }

    pub fn apply(&mut self, fact: &Happened, meta: &Meta) {
        self.apply_fact(fact, meta);
        self.close_together();
    }

    fn apply_fact(&mut self, fact: &Happened, meta: &Meta) {
        match fact {
            Happened::CaseOpened { number, unit } => {
                self.number = Some(number.clone());
                self.unit = Some(unit.clone());
                self.opened_at = Some(meta.at);
            }
            Happened::PartyAdded { person, role } => {
                // A case is about one person: whom the register names takes the place of whom was told of.
                let about = *role == PartyRole::Subject;
                // Somebody asked about again keeps what was decided of them: shut out stays shut out.
                let known = self
                    .party(person.id)
                    .map(|party| (party.follows_from, party.blocked));
                let (follows_from, blocked) = known.unwrap_or((None, false));
                self.parties
                    .retain(|party| party.role != *role || (party.person.id != person.id && !about));
                let party = Party {
                    person: (**person).clone(),
                    role: *role,
                    follows_from,
                    blocked,
                };
                self.parties.push(party);
            }
            Happened::PartyFollows { person, from } => {
                self.each_role_of(*person, |party| party.follows_from = Some(*from))
            }
            Happened::PartyBlocked { person, blocked, .. } => {
                self.each_role_of(*person, |party| party.blocked = *blocked);
                self.blocks.decide(*person, meta);
            }
            Happened::Allotted {
                to,
                name,
                title,
                unit,
            } => {
                self.owner = Some(Owner {
                    id: *to,
                    name: name.clone(),
                    title: title.clone(),
                    since: meta.at,
                });
                self.taken_over_at.get_or_insert(meta.at);
                self.unit = Some(unit.clone());
            }
            Happened::ColleagueAdded {
                to,
                name,
                scope,
                until,
            } => {
                self.colleagues.retain(|colleague| colleague.id != *to);
                self.colleagues.push(ColleagueIn {
                    id: *to,
                    name: name.clone(),
                    scope: *scope,
                    until: *until,
                });
            }
            Happened::ColleagueEnded { to, .. } => self.colleagues.retain(|colleague| colleague.id != *to),
            Happened::NamedStaffSet { staff } => self.named_staff.clone_from(staff),
            other => self.apply_paper(other, meta),
        }
    }

    fn apply_paper(&mut self, fact: &Happened, meta: &Meta) {
        match fact {
            Happened::NoteWritten { id, note } => self.notes.push((*id, note.clone())),
            Happened::BlockAsked(asked) => self.blocks.ask(asked, meta),
            Happened::DelayExplained(explained) => self.delay = Some(explained.clone()),
            Happened::Record(fact) => self.record.apply(fact, meta, meta.by.name()),
            Happened::MessageSent { .. } => self.message_sent(fact, meta),
            Happened::Message(fact) => self.messages.apply(fact, meta),
            Happened::TaskSet { id, what, due } => {
                self.tasks.push(PlannedTask {
                    id: *id,
                    what: what.clone(),
                    due: *due,
                    done: false,
                });
            }
            Happened::ColleagueMentioned { to, .. } => self.mentions.push((*to, meta.at)),
            Happened::TaskDone { id } => {
                self.tasks
                    .iter_mut()
                    .filter(|task| task.id == *id)
                    .for_each(|task| task.done = true);
            }
            Happened::DocumentAdded { .. } => self.document_added(fact, meta),
            Happened::LetterWritten { to, letter } => self.letters.push((*to, meta.at, letter.clone())),
            Happened::Meeting(fact) => self.meetings.apply(fact, meta),
            Happened::Request(fact) => {
                self.requests.apply(fact, meta);
                if let Some((by, files)) = self.requests.files(fact) {
                    self.attach(files, &[by], meta.at);
                }
            }
            Happened::Understood(fact) => self.apply_understood(fact, meta),
            Happened::Child(fact) => self.apply_child(fact, meta),
            Happened::Representation(fact) => self.representations.apply(fact, meta),
            Happened::IndividualPlan(fact) => self.individual_plans.apply(fact, meta),
            _ => {}
        }
    }

    fn apply_understood(&mut self, fact: &understood::Fact, meta: &Meta) {
        let name = match fact {
            understood::Fact::Sent(sent) => self.party(sent.to).map(|party| party.person.name.clone()),
            _ => None,
        };
        self.understood.apply(fact, meta, &name.unwrap_or_default());
    }

    fn each_role_of(&mut self, person: PersonId, change: impl Fn(&mut Party)) {
        self.parties
            .iter_mut()
            .filter(|party| party.person.id == person)
            .for_each(change);
    }
}

/// A reader that passed its check has read every answer; this is for the compiler's peace.
pub(crate) fn unread() -> crate::Rejection {
    crate::Rejection::Refused(crate::Refusal::because("refusal-answers-unread"))
}
