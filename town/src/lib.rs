//! A made-up municipality: families, staff and two years of what happened, from one seed.
//!
//! For trying the house and for checking it whole. It must never know a real person, a page, a
//! database or the real clock; a real store refuses it. Begin with [`Plan`] (who is there and what
//! happens, pure) and [`settle`] (doing it all, act by act, in an empty store).

mod chance;
mod data;
pub mod happening;
mod life;
mod numbers;
mod outside;
mod pen;
pub mod people;
mod plan;
mod register;
mod settle;
mod staff;
mod tale;

pub use chance::Chance;
pub use outside::MovableOutside;
pub use plan::{BankIdPerson, Login, Plan, QUICK, USUAL};
pub use register::RegisterPost;
pub use settle::{NO_EVIDENCE, NotSettled, SETTLED_BY_THE_TOWN, Settled, settle};
pub use staff::Employee;
