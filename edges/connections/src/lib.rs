//! What other authorities know: today the population register, later benefit data, payments,
//! school, health and messages. Each is a trait, a real client, and a simulator of its own.
//!
//! An edge that cannot answer says so ([`casework::given::RegisterAnswer::Unavailable`]) and never
//! guesses: a person must look. It must never know stores, pages or processes, and never write
//! personal data to a log, an error or an address.
//!
//! Begin with [`population_register`] (what the app holds), then [`navet`] (the real client) and
//! there `mapping.rs` (what the register's words mean to us).

pub mod courier;
pub mod municipalities;
pub mod navet;
pub mod population_register;
pub mod token;

pub use courier::{Courier, NotDelivered, Sending};
pub use municipalities::{alphabetical, municipalities, municipalities_by_name, municipality};
pub use navet::Navet;
pub use population_register::{BoxFuture, PopulationRegister, Silent};
