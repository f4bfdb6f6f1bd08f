//! Keys: proof that somebody may do something with a case, and why. Nobody else can make one.

use crate::viewer::{Resident, Viewer};
use casework::journal::representation::{self, Scope, rules};
use casework::journal::steps::representation::accept;
use casework::nameless::Code;
use casework::{Act, Actor, CaseId, Confirmed, Helped, PersonId, PersonalNumber, StaffId, Through, UnitId};
use jiff::civil::Date;

/// Why somebody looks; written into the read log beside who, what and when.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// It is their case, or their unit's.
    Work,
    /// The handler is away, and they stand in.
    StandIn,
    /// They are a party.
    OwnCase,
    /// They see and do it for a party.
    Represents,
    /// They answer by a code that we sent them.
    Code,
    /// The house carries out what was decided.
    CarryOut,
    /// They opened it in an emergency, for hours, and a manager checks it afterwards.
    Emergency,
    /// Stated in words by the one who looks, outside their everyday reach.
    Stated(String),
}

impl Purpose {
    pub fn key(&self) -> &'static str {
        match self {
            Self::Work => "purpose-work",
            Self::StandIn => "purpose-stand-in",
            Self::OwnCase => "purpose-own-case",
            Self::Represents => "purpose-represents",
            Self::Code => "purpose-code",
            Self::CarryOut => "purpose-carry-out",
            Self::Emergency => "purpose-emergency",
            Self::Stated(_) => "purpose-stated",
        }
    }
}

/// As whom a key opens a case: what is shown differs.
#[derive(Clone, Debug, PartialEq)]
pub enum Subject {
    Staff(StaffId),
    Party(PersonalNumber),
    /// Whoever holds a code: is shown nothing of the case.
    Holder,
    /// The child, by its own code.
    Child(PersonId),
    House,
}

/// One person, one case, one act; and the other acts that the same facts allow.
#[derive(Clone, Debug)]
pub struct Key {
    pub(crate) viewer: Viewer,
    pub(crate) case: CaseId,
    pub(crate) act: Act,
    pub(crate) acts: Vec<Act>,
    pub(crate) purpose: Purpose,
    pub(crate) subject: Subject,
    pub(crate) represents: Option<Represents>,
    pub(crate) helps: Option<Helps>,
    pub(crate) protected: bool,
}

/// *Fyller i tillsammans med.* Whom a colleague fills in with, and how that person stood for it; None: not yet, and
/// nothing is written before.
#[derive(Clone, Debug)]
pub(crate) struct Helps {
    pub(crate) of: Resident,
    pub(crate) confirmed: Option<Confirmed>,
}

/// *Företräder.* Whom somebody opens a case for, and in what.
#[derive(Clone, Debug, PartialEq)]
pub struct Represents {
    pub number: PersonalNumber,
    pub name: String,
    pub kind: representation::Kind,
    pub scopes: Vec<Scope>,
    /// Its last day.
    pub to: Option<Date>,
    pub(crate) waits: bool,
}

impl Represents {
    /// Nothing is theirs but to say yes or no, before they have.
    pub fn covers(&self, what: &str) -> bool {
        match self.waits {
            true => what == accept::NAME,
            false => rules::opens(&self.scopes, what),
        }
    }
}

impl Key {
    pub fn case(&self) -> CaseId {
        self.case
    }
    pub fn act(&self) -> Act {
        self.act
    }
    /// All that this viewer may do with the case, so that nothing is offered that would be refused.
    pub fn acts(&self) -> &[Act] {
        &self.acts
    }
    /// The key for another act with the same case.
    pub fn to(&self, act: Act) -> Option<Self> {
        let may = self.acts.contains(&act);
        may.then(|| Self { act, ..self.clone() })
    }
    pub fn purpose(&self) -> &Purpose {
        &self.purpose
    }
    /// Whoever represents somebody is written down beside whom they do it for.
    pub fn actor(&self) -> Actor {
        match (&self.represents, &self.viewer) {
            (Some(of), Viewer::Resident(resident)) => Actor::Resident {
                name: of.name.clone(),
                number: of.number.clone(),
                through: Some(Box::new(Through {
                    name: resident.name.clone(),
                    number: resident.number.clone(),
                    kind: of.kind,
                })),
                on_paper: None,
                helped: None,
            },
            _ => self.viewer.actor(),
        }
    }
    /// In whose name it is written: whoever is helped does it themselves, and who helped stands beside. Who looks is
    /// [`Self::actor`].
    pub fn author(&self) -> Actor {
        let (Some(helps), Viewer::Staff(staff)) = (&self.helps, &self.viewer) else {
            return self.actor();
        };
        let helped = helps.confirmed.clone().map(|confirmed| Helped {
            id: staff.id,
            name: staff.name.clone(),
            title: staff.title.clone(),
            confirmed,
        });
        Actor::Resident {
            name: helps.of.name.clone(),
            number: helps.of.number.clone(),
            through: None,
            on_paper: None,
            helped: helped.map(Box::new),
        }
    }
    /// Whoever is helped has stood for what was filled in.
    pub fn confirmed(self, confirmed: Confirmed) -> Self {
        let helps = self.helps.map(|helps| Helps {
            confirmed: Some(confirmed),
            ..helps
        });
        Self { helps, ..self }
    }
    /// May what has this name in the read log be seen or done with this key? A representative is let into parts; with a
    /// person a colleague does what is named for that, once the person has stood for it.
    pub fn covers(&self, what: &str) -> bool {
        let helped = |helps: &Helps| helps.confirmed.is_some() && rules::assists(what);
        self.represents.as_ref().is_none_or(|of| of.covers(what)) && self.helps.as_ref().is_none_or(helped)
    }
    pub fn represents(&self) -> Option<&Represents> {
        self.represents.as_ref()
    }
    /// Somebody in the case has a protected identity.
    pub fn protected(&self) -> bool {
        self.protected
    }
    pub fn subject(&self) -> &Subject {
        &self.subject
    }
    pub fn viewer(&self) -> &Viewer {
        &self.viewer
    }
}

/// May open a new case.
#[derive(Clone, Debug)]
pub struct StartKey {
    pub(crate) viewer: Viewer,
}

impl StartKey {
    pub fn actor(&self) -> Actor {
        self.viewer.actor()
    }
}

/// May open one case in an emergency, to read.
#[derive(Clone, Debug)]
pub struct EmergencyKey {
    pub(crate) viewer: Viewer,
    pub(crate) staff: StaffId,
    pub(crate) case: CaseId,
    pub(crate) unit: UnitId,
}

impl EmergencyKey {
    pub fn actor(&self) -> Actor {
        self.viewer.actor()
    }
    pub fn staff(&self) -> StaffId {
        self.staff
    }
    pub fn case(&self) -> CaseId {
        self.case
    }
    pub fn unit(&self) -> &UnitId {
        &self.unit
    }
}

/// May check afterwards what others opened in an emergency.
#[derive(Clone, Debug)]
pub struct CheckKey {
    pub(crate) viewer: Viewer,
    pub(crate) staff: StaffId,
    pub(crate) own_number: PersonalNumber,
    /// None: of every unit.
    pub(crate) units: Option<Vec<UnitId>>,
}

impl CheckKey {
    pub fn actor(&self) -> Actor {
        self.viewer.actor()
    }
    /// Nothing of what is about themselves is shown to anybody.
    pub fn own_number(&self) -> &PersonalNumber {
        &self.own_number
    }
    /// Whoever reviews the log of all units sees that a protected case was opened; a manager only if named for it.
    pub fn reviews_all(&self) -> bool {
        self.units.is_none()
    }
    pub fn staff(&self) -> StaffId {
        self.staff
    }
    /// Nobody checks their own.
    pub fn covers(&self, unit: &UnitId, opened_by: StaffId) -> bool {
        opened_by != self.staff && self.units.as_ref().is_none_or(|units| units.contains(unit))
    }
}

/// May see a list, with the filter that every list, search, count and export passes.
#[derive(Clone, Debug, PartialEq)]
pub struct ListKey {
    pub(crate) actor: Actor,
    pub(crate) act: Act,
    pub(crate) filter: Filter,
    pub(crate) today: Date,
}

/// May see which files are due to be destroyed, and propose or approve it. Says nothing of what stands in them.
#[derive(Clone, Debug, PartialEq)]
pub struct DestructionKey {
    pub(crate) list: ListKey,
    pub(crate) staff: StaffId,
    pub(crate) own_number: PersonalNumber,
}

impl DestructionKey {
    /// For the read log.
    pub fn list(&self) -> &ListKey {
        &self.list
    }
    pub fn staff(&self) -> StaffId {
        self.staff
    }
    /// Nobody takes part where it is about themselves.
    pub fn own_number(&self) -> &PersonalNumber {
        &self.own_number
    }
}

/// May see how many: of some units without protected identities, or of all.
#[derive(Clone, Debug, PartialEq)]
pub struct FollowUpKey {
    pub(crate) list: ListKey,
    /// None: of every unit.
    pub(crate) units: Option<Vec<UnitId>>,
}

impl FollowUpKey {
    /// For the read log.
    pub fn list(&self) -> &ListKey {
        &self.list
    }
    pub fn units(&self) -> Option<&[UnitId]> {
        self.units.as_deref()
    }
    /// Whoever reaches no case is not told of so few that one could guess who they are.
    pub fn hides_few(&self) -> bool {
        self.units.is_none()
    }
}

/// May read and answer what people ask and wish of these units without saying who they are.
#[derive(Clone, Debug, PartialEq)]
pub struct NamelessKey {
    pub(crate) list: ListKey,
    pub(crate) units: Vec<UnitId>,
}

impl NamelessKey {
    /// For the read log.
    pub fn list(&self) -> &ListKey {
        &self.list
    }
    pub fn units(&self) -> &[UnitId] {
        &self.units
    }
}

/// May read one thread and write in it: whoever holds its code, and is nobody to us.
#[derive(Clone, Debug, PartialEq)]
pub struct AskerKey {
    pub(crate) code: Code,
}

impl AskerKey {
    pub fn code(&self) -> &Code {
        &self.code
    }
    /// For the read log, which learns of nobody.
    pub fn actor(&self) -> Actor {
        Actor::Public
    }
}

/// The twin of the rule for one case, for many.
#[derive(Clone, Debug, PartialEq)]
pub enum Filter {
    /// Cases with a grant to this person, and cases of these units in phases that the role reaches.
    Staff {
        staff: StaffId,
        own_number: PersonalNumber,
        whole_units: Vec<UnitId>,
        intake_units: Vec<UnitId>,
        /// Those who are away and whose cases this person has meanwhile.
        stands_in_for: Vec<StaffId>,
    },
    /// Cases in which this person is a party who follows and is not shut out.
    Party(PersonalNumber),
    /// Cases of this unit as whoever leads it sees them, for the house's own copy: protected identities aside.
    Unit(UnitId),
    /// Everything of the committee, for the worker alone.
    House,
}

impl Filter {
    /// Theirs to mind: their own, or a colleague's who is away.
    pub fn has(&self, owner: Option<StaffId>) -> bool {
        match self {
            Self::Staff {
                staff, stands_in_for, ..
            } => owner.is_some_and(|owner| owner == *staff || stands_in_for.contains(&owner)),
            _ => false,
        }
    }
}

impl ListKey {
    pub fn actor(&self) -> &Actor {
        &self.actor
    }
    pub fn act(&self) -> Act {
        self.act
    }
    pub fn filter(&self) -> &Filter {
        &self.filter
    }
    pub fn today(&self) -> Date {
        self.today
    }
}

/// Why not. The reader gets the same page for all of them: a case that is denied is not
/// told apart from one that is not there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Denial {
    /// No role of theirs may do this at all.
    RoleMayNot,
    /// The role may, but not with this case.
    OutsideReach,
    /// Protected identity: only those named.
    NotNamed,
    /// It is about themselves.
    OwnMatter,
    NotAParty,
}
