//! The one binary `handslag`: reads the configuration, wires the house together, serves, works.
//!
//! The only place where time, chance, the environment and files of keys come in. Begin with
//! [`cli`] (what can be asked of it) and [`house`] (how it is put together); [`processes`] is the
//! only list of processes. It is a library too, so that the checks can hold the whole house.
#![allow(
    clippy::disallowed_methods,
    reason = "time, chance and the environment come in here and nowhere else"
)]

/// Pages are thousands of small pieces; see docs/decisions.
#[global_allocator]
static MEMORY: mimalloc::MiMalloc = mimalloc::MiMalloc;

pub mod backups;
mod checks;
pub mod cli;
mod closed;
pub mod config;
pub mod config_file;
mod config_keeping;
mod config_notices;
mod config_own;
mod config_payments;
mod config_registers;
mod config_translation;
pub mod contraction;
#[cfg(feature = "demo")]
mod demo;
#[cfg(feature = "demo")]
mod demo_clock;
mod doors;
pub mod emergency_copy;
mod guide;
mod guide_sound;
pub mod house;
pub mod houses;
mod init;
pub mod kept_checkpoint;
pub mod keys;
pub mod limits;
pub mod notices;
pub mod operations;
pub mod outside;
#[cfg(feature = "pdf")]
mod printer;
pub mod processes;
mod reference;
pub mod restore;
pub mod rotation;
pub mod screen;
pub mod serve;
#[cfg(feature = "demo")]
mod settling;
pub mod signers;
mod staging;
mod texts;
mod trouble_page;
mod turns;
pub mod worker;
