//! A made-up municipality: families, staff and two years of what happened, from one seed.
//!
//! For trying the house and for checking it whole. It must never know a real person, a page, a
//! database or the real clock; a real store refuses it. Begin with [`Plan`] (who is there and what
//! happens, pure) and [`settle`] (doing it all, act by act, in an empty store).

mod chance;
mod data;
pub mod happening;
mod life;
mod making;
mod not_settled;
mod numbers;
mod odds;
mod outside;
mod pen;
pub mod people;
mod plan;
mod register;
mod settle;
mod staff;
mod tale;
mod telling;

pub use chance::Chance;
pub use not_settled::NotSettled;
pub use outside::MovableOutside;
pub use plan::{BankIdPerson, Login, Plan, QUICK, USUAL};
pub use register::RegisterPost;
pub use settle::{Settled, settle};
pub use staff::Employee;
pub use telling::{NO_EVIDENCE, SETTLED_BY_THE_TOWN};
