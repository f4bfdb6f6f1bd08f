//! The made-up town lives by chance: from one seed its people report, read, search, write, decide, try what they may
//! not, press twice and write at once, while days pass, staff come and go and the worker makes its rounds. All the
//! while, what must always hold is looked at.
//!
//! The same seed does the same things in the same order: what fails can be made to fail again. `cargo xtask simulate`
//! runs it long (docs/simulation.md), the test run short. Begin with [`life`] (who tries what), then `invariants`
//! (what must hold), `oracle` and `leak` (who may see what, told from the stream alone) and `forms` (how a page is filled in).
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a run that cannot go on has failed"
)]

mod again;
mod forms;
mod invariants;
mod leak;
mod life;
mod listening;
mod oracle;
mod people;
mod reading;
mod receives;
mod report;
mod round;
mod steps;

pub use life::live;
pub use listening::Listening;
pub use report::Report;

/// Acts of one life: a store of its own, from one seed. A longer run lives more of them.
pub const A_LIFE: u64 = 20_000;
