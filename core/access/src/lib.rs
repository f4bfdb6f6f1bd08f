//! Who may see and do what. Only this crate can make a [`Key`], and the record opens nothing
//! without one: access is a key you hold, not a check you remember.
//!
//! It must never know a store or a page. Begin with [`matrix`] (role × act, the page a lawyer
//! reads) and [`rules`] (how a case's facts narrow it).

pub mod absence;
pub mod facts;
pub mod key;
pub mod matrix;
pub mod payments;
pub mod rules;
pub mod viewer;

pub use facts::{AccessFacts, ChildCodeFact, Grant, PartyFact, RepresentativeFact, Sealed};
pub use key::{
    AskerKey, CheckKey, Denial, DestructionKey, EmergencyKey, FollowUpKey, Key, ListKey, NamelessKey,
    Purpose, Represents, StartKey, Subject,
};
pub use matrix::{Reach, reach, reaches_cases};
pub use payments::{PaymentKey, payments};
pub use rules::{
    asker, check_emergencies, copy_of_unit, destruction, emergency, follow_up, list, nameless, open, start,
    together,
};
pub use viewer::{ChildIn, Held, Resident, Role, Sender, Staff, StandIn, Viewer};
