//! Whole-system tales: people do things on given days, and what the house then keeps, shows and
//! refuses is looked at. Each tale is told twice, on SQLite and on PostgreSQL.
//!
//! What for: what no crate can promise alone. Must never know how a step decides or how a row is
//! kept; it goes in by the doors that the faces use. The clock moves only when a tale moves it.
//! Begin with [`World`]; the tales stand under `tests/`, named after the journeys of people.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a tale that cannot go on has failed"
)]

mod answers;

mod browser;
mod childs_door;
mod clock;
mod counted;
mod device;
mod household;
mod made_up_benefits;
pub mod paper;
mod people;
mod provider;

mod register;
pub mod retention;
mod stages;
pub mod upload;
mod work;
mod world;

pub use answers::*;

pub use browser::{Answer, Browser};
pub use clock::{TaleClock, moment};
pub use counted::Counted;
pub use device::{Device, asked};
pub use household::{at_both_engines, both, of_both_engines, opened};
pub use made_up_benefits::{MadeUpBenefits, payment};
pub use people::{Somebody, number};
pub use register::{Folk, MadeUpRegister};
pub use work::{NotDone, Work};
pub use world::{Told, World};
