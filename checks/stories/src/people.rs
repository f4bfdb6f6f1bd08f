//! Made-up people. Their numbers are ones that Skatteverket publishes for tests.

use access::{Held, Role};
use casework::{PersonalNumber, StaffId, UnitId};
use jiff::civil::{Date, date};
use uuid::Uuid;

/// A number as somebody writes it.
pub fn number(typed: &str) -> PersonalNumber {
    PersonalNumber::parse(typed, date(2026, 11, 22)).expect("a number for tests")
}

/// Units of the made-up office.
pub const INTAKE: &str = "mottagning";
pub const CHILDREN: &str = "barn";
pub const ADULTS: &str = "vuxen";

/// Everybody began on this day.
pub const SINCE: Date = date(2020, 1, 1);

/// A member of staff of the made-up office.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Somebody {
    /// At intake of the children's side.
    Ines,
    /// Two who investigate.
    Maria,
    Omar,
    /// Leads intake and those who investigate.
    Lena,
    /// Manages both units.
    Ulf,
    /// Knows computers, no cases.
    Adam,
    /// Reads logs, no cases.
    Dora,
    /// At the adults' side: intake, work, lead.
    Vera,
    Viktor,
    Vanja,
    /// Keeps the archive, reads no cases.
    Asta,
    /// Two who write the guide, and read no cases.
    Elsa,
    Edvin,
    /// Two who pay, and read no cases.
    Eva,
    Nils,
}

impl Somebody {
    pub const ALL: [Self; 15] = [
        Self::Ines,
        Self::Maria,
        Self::Omar,
        Self::Lena,
        Self::Ulf,
        Self::Adam,
        Self::Dora,
        Self::Vera,
        Self::Viktor,
        Self::Vanja,
        Self::Asta,
        Self::Elsa,
        Self::Edvin,
        Self::Eva,
        Self::Nils,
    ];

    pub fn id(self) -> StaffId {
        StaffId(Uuid::from_u128(0x5000_0000 + self as u128))
    }

    pub fn name(self) -> &'static str {
        match self {
            Self::Ines => "Ines Aalto",
            Self::Maria => "Maria Lund",
            Self::Omar => "Omar Said",
            Self::Lena => "Lena Ström",
            Self::Ulf => "Ulf Dahl",
            Self::Adam => "Adam Nord",
            Self::Dora => "Dora Wik",
            Self::Vera => "Vera Hall",
            Self::Viktor => "Viktor Sand",
            Self::Vanja => "Vanja Krok",
            Self::Asta => "Asta Berg",
            Self::Elsa => "Elsa Palm",
            Self::Edvin => "Edvin Rask",
            Self::Eva => "Eva Krona",
            Self::Nils => "Nils Frisk",
        }
    }

    pub fn title(self) -> &'static str {
        match self {
            Self::Ines | Self::Maria | Self::Omar | Self::Vera | Self::Viktor => "socialsekreterare",
            Self::Lena | Self::Vanja => "gruppledare",
            Self::Ulf => "enhetschef",
            Self::Adam => "systemförvaltare",
            Self::Dora => "dataskyddsombud",
            Self::Asta => "arkivarie",
            Self::Elsa => "kommunikatör",
            Self::Edvin => "jurist",
            Self::Eva | Self::Nils => "ekonom",
        }
    }

    pub fn number(self) -> PersonalNumber {
        number(match self {
            Self::Ines => "194710162381",
            Self::Maria => "194809132386",
            Self::Omar => "195002192382",
            Self::Lena => "195303282387",
            Self::Ulf => "195308072395",
            Self::Adam => "195309192382",
            Self::Dora => "195404132382",
            Self::Vera => "195506302388",
            Self::Viktor => "195509132386",
            Self::Vanja => "195607222394",
            Self::Asta => "195801122382",
            Self::Elsa => "195609052385",
            Self::Edvin => "195610132382",
            Self::Eva => "195808052384",
            Self::Nils => "198507269887",
        })
    }

    fn roles(self) -> &'static [(Role, &'static str)] {
        match self {
            Self::Ines => &[(Role::Intake, INTAKE)],
            Self::Maria | Self::Omar => &[(Role::Caseworker, CHILDREN)],
            Self::Lena => &[(Role::TeamLead, CHILDREN), (Role::TeamLead, INTAKE)],
            Self::Ulf => &[(Role::UnitManager, CHILDREN), (Role::UnitManager, INTAKE)],
            Self::Adam => &[(Role::SystemAdministrator, INTAKE)],
            Self::Dora => &[(Role::DataProtectionOfficer, INTAKE)],
            Self::Vera => &[(Role::Intake, ADULTS)],
            Self::Viktor => &[(Role::Caseworker, ADULTS)],
            Self::Vanja => &[(Role::TeamLead, ADULTS)],
            Self::Asta => &[(Role::Archivist, INTAKE)],
            Self::Elsa | Self::Edvin => &[(Role::Editor, INTAKE)],
            Self::Eva | Self::Nils => &[(Role::Economy, INTAKE)],
        }
    }

    pub fn held(self) -> Vec<Held> {
        let held = |(role, unit): &(Role, &str)| Held {
            role: *role,
            unit: UnitId::new(unit),
            from: SINCE,
            to: None,
        };
        self.roles().iter().map(held).collect()
    }

    pub fn viewer(self) -> access::Viewer {
        access::Viewer::Staff(access::Staff {
            id: self.id(),
            name: self.name().to_owned(),
            title: self.title().to_owned(),
            number: self.number(),
            held: self.held(),
            stands_in: Vec::new(),
        })
    }
}
