//! Everything a decision may use besides the state and the command. Deciding is pure: the day,
//! the ids and the register's answers come in here.

use crate::benefits::BenefitsAnswer;
use crate::event::Actor;
use crate::ids::{CaseId, CaseNumber, DocumentId, MeetingId, NoteId, PersonId, SlotId, TaskId};
use crate::journal::meetings::Times;
use crate::journal::requests::Look;
use crate::outcome::Refusal;
use crate::person::{Person, Protection};
use crate::personal_number::PersonalNumber;
use crate::say::Say;
use crate::template::Templates;
use jiff::{Timestamp, civil::Date};
use serde::{Deserialize, Serialize};
use std::sync::atomic::{AtomicUsize, Ordering};
use uuid::Uuid;

/// Fresh ids, drawn by the app before deciding.
#[derive(Debug)]
pub struct FreshIds {
    drawn: Vec<Uuid>,
    used: AtomicUsize,
}

impl FreshIds {
    pub fn new(drawn: Vec<Uuid>) -> Self {
        Self {
            drawn,
            used: AtomicUsize::new(0),
        }
    }
    fn next(&self) -> Uuid {
        let used = self.used.fetch_add(1, Ordering::Relaxed);
        *self
            .drawn
            .get(used)
            .expect("the app draws 64 ids, more than any step asks for")
    }
    pub fn case(&self) -> (CaseId, CaseNumber) {
        let id = self.next();
        let chance = self.next().as_u128();
        // The ends of a version 4 id are chance throughout; its version bits are in the middle.
        (
            CaseId(id),
            CaseNumber::from_chance((chance & ((1 << 50) - 1)) as u64),
        )
    }
    /// *Svarskod.* What somebody answers by who got it in a letter: chance, as a case's number.
    pub fn code(&self) -> CaseNumber {
        self.case().1
    }
    pub fn person(&self) -> PersonId {
        PersonId(self.next())
    }
    pub fn note(&self) -> NoteId {
        NoteId(self.next())
    }
    pub fn document(&self) -> DocumentId {
        DocumentId(self.next())
    }
    pub fn task(&self) -> TaskId {
        TaskId(self.next())
    }
    pub fn meeting(&self) -> MeetingId {
        MeetingId(self.next())
    }
    pub fn slot(&self) -> SlotId {
        SlotId(self.next())
    }
}

/// *Folkbokföring.* What the population register said when asked, just before deciding.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum RegisterAnswer {
    #[default]
    NotAsked,
    /// The register could not answer: a person must look; nothing takes the normal route.
    Unavailable,
    Unknown,
    Found(Box<RegisterPerson>),
}

#[derive(Clone, Debug, PartialEq)]
pub struct RegisterPerson {
    pub number: PersonalNumber,
    pub name: String,
    pub born: Option<Date>,
    pub protection: Protection,
    pub address: Option<String>,
    /// Number of the municipality of registration (Statistics Sweden's four digits).
    pub municipality: Option<String>,
    pub deceased_on: Option<Date>,
    pub guardians: Vec<RegisterRelative>,
    pub siblings: Vec<RegisterRelative>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct RegisterRelative {
    pub number: PersonalNumber,
    pub name: String,
    pub protection: Protection,
}

/// A person already known to the committee under a number: the same human keeps one id.
#[derive(Clone, Debug, PartialEq)]
pub struct KnownPerson {
    pub id: PersonId,
    pub number: PersonalNumber,
}

/// A colleague who can be chosen in a step.
#[derive(Clone, Debug, PartialEq)]
pub struct Colleague {
    pub id: crate::StaffId,
    pub name: String,
    pub title: String,
    pub unit: crate::UnitId,
    pub open_cases: i64,
    /// Away today: the last day.
    pub away_until: Option<Date>,
}

/// Another case about the same person: which process, from when, to when.
#[derive(Clone, Debug, PartialEq)]
pub struct EarlierSpan {
    pub process: String,
    pub opened: Date,
    pub closed: Option<Date>,
}

/// A case that the answers name by number, with what a step must know to judge whether it may be used.
/// Whoever types a number has not shown that they may know of the case: say nothing of it that they did not say.
#[derive(Clone, Debug, PartialEq)]
pub struct NamedCase {
    pub number: CaseNumber,
    pub id: CaseId,
    pub process: String,
    /// Personal number of the one whom it is about.
    pub subject: Option<PersonalNumber>,
    /// It is about a child who is not born: then this is whose.
    pub unborn_of: Vec<PersonalNumber>,
    pub is_open: bool,
}

/// *Kommun.* As the register and the forms name it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Municipality {
    /// Statistics Sweden's four digits; the first two are the county's.
    pub code: &'static str,
    /// Without the word for municipality: `Upplands Väsby`.
    pub name: &'static str,
    /// *Län.* `Stockholms län`.
    pub county: &'static str,
}

/// *Underskrift.* A verified signature of the one who acts, over exactly what they read.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Signature {
    pub name: String,
    pub title: String,
    pub at: Timestamp,
    /// SHA-256 of the document that was signed, hexadecimal.
    pub document_sha256: String,
    /// SHA-256 of the kept evidence (signature and OCSP answer), a file of the case.
    pub evidence_sha256: String,
}

/// What comes in with a command.
#[derive(Debug)]
pub struct Given {
    pub now: Timestamp,
    /// The calendar day in Sweden.
    pub today: Date,
    pub by: Actor,
    pub ids: FreshIds,
    pub law: &'static law::Catalogue,
    /// Where new cases of intake land.
    pub intake_unit: crate::UnitId,
    /// Answers by number for the numbers that the step's answers name.
    pub register: Vec<(PersonalNumber, RegisterAnswer)>,
    /// What benefit registers said of those whom the step asks about.
    pub benefits: Vec<(PersonalNumber, BenefitsAnswer)>,
    pub known: Vec<KnownPerson>,
    pub colleagues: Vec<Colleague>,
    /// Cases that the answers name by number.
    pub cases: Vec<NamedCase>,
    /// Other cases about the one whom this case is about.
    pub earlier: Vec<EarlierSpan>,
    /// Present when the step is one that is signed and the signature was verified.
    pub signature: Option<Signature>,
    /// Number of this municipality (Statistics Sweden's four digits).
    pub municipality: String,
    /// All there are, ours with them, in the order in which they are offered.
    pub municipalities: &'static [Municipality],
    /// What the municipality words in its own way.
    pub templates: Templates,
    /// SHA-256 of a code that the face has drawn to be given to a child; the code itself goes no further than the card.
    pub code_sha256: Option<String>,
    /// The municipality shows the record while it is written, not line by line when it has been looked at.
    pub live_record: bool,
    /// Numbers of the municipalities whose houses we can send files to.
    pub reachable: Vec<String>,
    /// Times that can be booked, where the step is about meetings.
    pub times: Times,
    /// Looks that the one who acts was told of, where the step is about one.
    pub looks: Vec<ToldLook>,
    /// *På papper.* The answers came on paper this day, and are typed in for whoever gave them.
    pub on_paper: Option<Date>,
}

/// A look as a party was told of it, and whose it was.
#[derive(Clone, Debug, PartialEq)]
pub struct ToldLook {
    /// Names it in a form, and nobody.
    pub key: String,
    pub told: Say,
    pub look: Look,
}

impl Given {
    /// When what is told came to us. Clocks run from the day it came, not from the day it was typed in (FL 22 §): today
    /// is now; an earlier day its first hour, so that no clock is given away.
    pub fn received_at(&self) -> Timestamp {
        let earlier = self.on_paper.filter(|day| *day < self.today);
        let start = earlier.and_then(|day| day.to_zoned(law::stockholm()).ok());
        start.map_or(self.now, |start| start.timestamp())
    }

    /// The register's answer on a number; `NotAsked` where nobody asked.
    pub fn register_answer(&self, number: &PersonalNumber) -> RegisterAnswer {
        self.register
            .iter()
            .find(|(asked, _)| asked == number)
            .map(|(_, answer)| answer.clone())
            .unwrap_or_default()
    }

    /// What benefit registers said of a number; `NotAsked` where nobody asked.
    pub fn benefits_of(&self, number: &PersonalNumber) -> BenefitsAnswer {
        let found = self.benefits.iter().find(|(asked, _)| asked == number);
        found.map(|(_, answer)| answer.clone()).unwrap_or_default()
    }

    /// One human, one id: the known one under the number, or a fresh one.
    pub fn person_id(&self, number: Option<&PersonalNumber>) -> PersonId {
        number
            .and_then(|number| self.known.iter().find(|known| &known.number == number))
            .map_or_else(|| self.ids.person(), |known| known.id)
    }

    /// What we may write about a person: the register's word goes before what somebody typed, and
    /// a protected person's address is never copied in.
    pub fn person(&self, typed_name: &str, number: Option<PersonalNumber>, born: Option<Date>) -> Person {
        let answer = number
            .as_ref()
            .map(|number| self.register_answer(number))
            .unwrap_or_default();
        let id = self.person_id(number.as_ref());
        match answer {
            RegisterAnswer::Found(found) => Person {
                id,
                name: found.name,
                number,
                born: found.born,
                protection: found.protection,
                address: found.address.filter(|_| !found.protection.is_protected()),
            },
            // A register that could not answer, or was not asked, might hide a protected person.
            RegisterAnswer::Unavailable | RegisterAnswer::NotAsked if number.is_some() => Person {
                id,
                name: typed_name.to_owned(),
                number,
                born,
                protection: Protection::Unchecked,
                address: None,
            },
            _ => Person {
                id,
                name: typed_name.to_owned(),
                number,
                born,
                protection: Protection::Ordinary,
                address: None,
            },
        }
    }

    /// An open case of this process about this very person, under the number that was typed.
    pub fn open_case_about(
        &self,
        person: &PersonalNumber,
        process: &str,
        number: &CaseNumber,
    ) -> Option<CaseId> {
        let about = |case: &&NamedCase| case.subject.as_ref() == Some(person);
        let named = self.cases.iter().filter(|case| &case.number == number);
        let mut fits = named.filter(|case| case.process == process && case.is_open);
        fits.find(about).map(|case| case.id)
    }

    /// An open case of this process about the unborn child of this person, under the number that was typed.
    pub fn open_case_about_unborn_of(
        &self,
        parent: &PersonalNumber,
        process: &str,
        number: &CaseNumber,
    ) -> Option<CaseId> {
        let named = self.cases.iter().filter(|case| &case.number == number);
        let mut fits = named.filter(|case| case.process == process && case.is_open);
        fits.find(|case| case.unborn_of.contains(parent))
            .map(|case| case.id)
    }

    pub fn other_municipalities(&self) -> impl Iterator<Item = &'static Municipality> {
        let all = self.municipalities.iter();
        all.filter(|one| one.code != self.municipality)
    }

    /// A step that is signed does nothing without the signature.
    pub fn signed(&self) -> Result<Signature, Refusal> {
        self.signature
            .clone()
            .ok_or(Refusal::because("refusal-not-signed"))
    }

    pub fn colleague(&self, id: &str) -> Option<&Colleague> {
        self.colleagues
            .iter()
            .find(|colleague| colleague.id.to_string() == id)
    }
}
