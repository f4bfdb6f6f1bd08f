//! A made-up BankID for demonstrations and tests: the Relying Party API 6.0 over mutual TLS, and
//! beside it, over plain HTTP on the loopback address, the page where a made-up person answers.
//!
//! It shares no code with the client in `identity`: what both agree on is the published contract.
//! It must never listen beyond the loopback address, and never take a personal number outside
//! the series that Skatteverket sets aside for tests.
//!
//! Begin with [`orders`] (the life of an order, without any network), then [`rp`] (what a
//! relying party meets), [`app`] (what a person meets) and [`signature`] (what is signed).

// a simulator is the outside world: it has a clock and chance of its own
#![allow(
    clippy::disallowed_methods,
    reason = "the rule is for the product; this is its surroundings"
)]

pub mod app;
pub mod clock;
pub mod ocsp;
pub mod orders;
pub mod people;
pub mod pki;
pub mod rp;
mod running;
pub mod signature;

pub use clock::Clock;
pub use people::{People, Person};
pub use running::{Config, Running, start};
