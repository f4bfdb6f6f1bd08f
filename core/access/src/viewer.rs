//! Who is looking.

use casework::{Actor, CaseNumber, PersonId, PersonalNumber, StaffId, UnitId};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// *Roll.* What a member of staff is there to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// *Mottagning.*
    Intake,
    /// *Socialsekreterare, handläggare.*
    Caseworker,
    /// *Gruppledare, förste socialsekreterare.*
    TeamLead,
    /// *Enhetschef.*
    UnitManager,
    /// *Verksamhetschef, socialchef.* Numbers, not cases.
    DirectorOfServices,
    /// *Systemförvaltare.* People and settings, never what stands in a case.
    SystemAdministrator,
    /// *Dataskyddsombud.* Logs, never what stands in a case.
    DataProtectionOfficer,
    /// *Arkivarie.* Which files are due to be destroyed or kept, never what stands in them.
    Archivist,
    /// *Redaktör.* What the municipality tells in the guide, never what stands in a case.
    Editor,
    /// *Ekonomi.* What is due and to whom, never what stands in a case.
    Economy,
}

impl Role {
    pub const ALL: [Self; 10] = [
        Self::Intake,
        Self::Caseworker,
        Self::TeamLead,
        Self::UnitManager,
        Self::DirectorOfServices,
        Self::SystemAdministrator,
        Self::DataProtectionOfficer,
        Self::Archivist,
        Self::Editor,
        Self::Economy,
    ];
    pub fn key(self) -> &'static str {
        match self {
            Self::Intake => "role-intake",
            Self::Caseworker => "role-caseworker",
            Self::TeamLead => "role-team-lead",
            Self::UnitManager => "role-unit-manager",
            Self::DirectorOfServices => "role-director-of-services",
            Self::SystemAdministrator => "role-system-administrator",
            Self::DataProtectionOfficer => "role-data-protection-officer",
            Self::Archivist => "role-archivist",
            Self::Editor => "role-editor",
            Self::Economy => "role-economy",
        }
    }
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|role| role.key() == word)
    }
}

/// A role in a unit, from a day and perhaps to a day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Held {
    pub role: Role,
    pub unit: UnitId,
    pub from: Date,
    pub to: Option<Date>,
}

impl Held {
    pub fn on(&self, day: Date) -> bool {
        self.from <= day && self.to.is_none_or(|last| day <= last)
    }
}

/// *Ersättare.* Has the cases of a colleague while that colleague is away.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StandIn {
    pub absent: StaffId,
    pub from: Date,
    pub to: Date,
}

impl StandIn {
    pub fn on(&self, day: Date) -> bool {
        self.from <= day && day <= self.to
    }
}

/// A member of staff who has identified themselves.
#[derive(Clone, Debug, PartialEq)]
pub struct Staff {
    pub id: StaffId,
    pub name: String,
    pub title: String,
    /// Own number: nobody opens a case about themselves.
    pub number: PersonalNumber,
    pub held: Vec<Held>,
    pub stands_in: Vec<StandIn>,
}

impl Staff {
    /// Those whose cases they have today besides their own.
    pub fn stands_in_for(&self, today: Date) -> impl Iterator<Item = StaffId> + '_ {
        let on = self.stands_in.iter().filter(move |one| one.on(today));
        on.map(|one| one.absent)
    }
}

/// A resident who has identified themselves.
#[derive(Clone, Debug, PartialEq)]
pub struct Resident {
    pub name: String,
    pub number: PersonalNumber,
}

/// Another authority's system, registered here, whose token was verified.
#[derive(Clone, Debug, PartialEq)]
pub struct Sender {
    pub id: String,
    pub name: String,
}

/// The child of a case, let in by a code that it was given in person; never by an e-identification.
#[derive(Clone, Debug, PartialEq)]
pub struct ChildIn {
    pub person: PersonId,
    pub name: String,
    /// SHA-256 of the code.
    pub code: String,
}

#[derive(Clone, Debug, PartialEq)]
pub enum Viewer {
    Public,
    Resident(Resident),
    Sender(Sender),
    /// Whoever types a code that stood in a letter of ours.
    Holder(CaseNumber),
    Child(ChildIn),
    Staff(Staff),
    /// The worker, which carries out what was decided.
    House,
}

impl Viewer {
    /// As the record names whoever acts.
    pub fn actor(&self) -> Actor {
        match self {
            Self::Public | Self::Holder(_) => Actor::Public,
            Self::Resident(resident) => Actor::Resident {
                name: resident.name.clone(),
                number: resident.number.clone(),
                through: None,
                on_paper: None,
                helped: None,
            },
            Self::Sender(sender) => Actor::Sender {
                id: sender.id.clone(),
                name: sender.name.clone(),
            },
            Self::Child(child) => Actor::Child {
                person: child.person,
                name: child.name.clone(),
            },
            Self::Staff(staff) => Actor::Staff {
                id: staff.id,
                name: staff.name.clone(),
                title: staff.title.clone(),
            },
            Self::House => Actor::House,
        }
    }
}
