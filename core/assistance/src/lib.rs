//! *Ekonomiskt bistånd.* What a household needs in a month, what it has, and what is missing, by SoL 12 kap. and the
//! municipality's own guideline; each row says why it is so.
//!
//! What for: one calculation that the applicant can try before asking, that the caseworker decides on, and that stands in
//! the decision. The same code in all three, so they cannot differ.
//!
//! What it must never know: who the people are, which case it is, which day it is, where things are stored. It proposes;
//! it decides nothing, and what it cannot judge it leaves open for a person ([`Flag::Open`]).
//!
//! Where to begin: [`calculate`]. `README.md` says where the amounts come from and what the law leaves open.

mod account;
mod calculate;
mod calculation;
mod check;
mod explain;
mod guideline;
mod household;
mod kinds;
mod month;
mod norms;
mod ore;
mod people;
mod read;
mod row;
mod table;
mod trouble;
mod word;

pub use account::{Account, AccountTrouble, AccountWarning};
pub use calculate::calculate;
pub use calculation::Calculation;
pub use explain::{Because, Sentence};
pub use guideline::{AgeOn, Choices, CostRule, EmergencyRates, Guideline, Level, MostFor, RentCeiling};
pub use household::{
    Accepted, Adjustment, Asset, Claim, ClaimGround, Cost, Dwelling, Emergency, Ground, Household, Income,
    Reduction, ReductionBy,
};
pub use kinds::{CostKind, Counts, Kinds, Means, Part, Status};
pub use month::Month;
pub use norms::{AdultAmounts, ChildAmount, Doubt, Method, Norm, Norms, PriceBase, Rule, Rules};
pub use ore::{Ore, Rounding};
pub use people::{Adult, Child, Presence, Stay};
pub use read::OreTrouble;
pub use row::{Arg, Flag, Reason, Row};
pub use table::{GuidelineRow, GuidelineTable, InForce, RowOf, RowValue};
pub use trouble::{Trouble, What};
pub use word::Word;
