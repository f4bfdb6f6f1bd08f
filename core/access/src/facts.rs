//! What a decision on access needs to know of a case, sealed until it is made.

use casework::journal::representation::{self, Scope};
use casework::{CaseId, CaseNumber, PartyRole, PersonId, PersonalNumber, Phase, StaffId, UnitId};
use jiff::civil::Date;

/// A colleague's or the owner's way into a case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Grant {
    pub staff: StaffId,
    pub may_write: bool,
    /// None: as long as they have the case.
    pub until: Option<Date>,
}

/// A party as far as access is concerned.
#[derive(Clone, Debug, PartialEq)]
pub struct PartyFact {
    pub number: Option<PersonalNumber>,
    pub role: PartyRole,
    pub follows_from: Option<Date>,
    pub blocked: bool,
}

/// A code that opens the child's own door.
#[derive(Clone, Debug, PartialEq)]
pub struct ChildCodeFact {
    pub sha256: String,
    pub person: PersonId,
    /// Its last day.
    pub until: Date,
}

/// Who sees and does things for a party, as far as access is concerned.
#[derive(Clone, Debug, PartialEq)]
pub struct RepresentativeFact {
    pub number: PersonalNumber,
    /// Whom they represent.
    pub of: PersonalNumber,
    pub of_name: String,
    pub kind: representation::Kind,
    pub scopes: Vec<Scope>,
    pub from: Date,
    /// None: until it is ended.
    pub to: Option<Date>,
    pub ended: bool,
    /// They have not said yes: that is all they may do.
    pub waits: bool,
}

impl RepresentativeFact {
    pub fn on(&self, day: Date) -> bool {
        !self.ended && self.from <= day && self.to.is_none_or(|last| day <= last)
    }
    /// They have said yes, and may see that the case is there.
    pub fn follows(&self) -> bool {
        !self.waits && self.scopes.contains(&Scope::Follow)
    }
}

#[derive(Clone, Debug, PartialEq)]
pub struct AccessFacts {
    pub case: CaseId,
    pub unit: UnitId,
    pub phase: Phase,
    pub owner: Option<StaffId>,
    pub protected: bool,
    pub named_staff: Vec<StaffId>,
    pub grants: Vec<Grant>,
    pub parties: Vec<PartyFact>,
    pub representatives: Vec<RepresentativeFact>,
    /// Codes in letters, that open one step each.
    pub codes: Vec<CaseNumber>,
    /// Codes that children of the case were given.
    pub child_codes: Vec<ChildCodeFact>,
    /// Who has it open in an emergency at this moment.
    pub emergencies: Vec<StaffId>,
}

/// Anybody can close the envelope; only this crate can open it.
#[derive(Clone, Debug)]
pub struct Sealed<T>(T);

impl<T> Sealed<T> {
    pub fn new(content: T) -> Self {
        Self(content)
    }
    pub(crate) fn content(&self) -> &T {
        &self.0
    }
}
