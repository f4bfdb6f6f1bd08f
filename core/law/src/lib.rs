//! The law as dated data, and the counting of its days.
//!
//! What for: every clock the social services run (reports, investigations, compulsory care, aid, records,
//! appeals, statistics) stands in `rules/*.toml` with its provision and the days between which it applied.
//! This crate parses those files, finds the version in force on a day and counts the last day, by the act on
//! computing statutory time (1930:173) and the act on public holidays (1989:253).
//!
//! What it must never know: who the person is, which case it is, what time it is now, where things are
//! stored. Every day and every time comes in as an argument.
//!
//! Where to begin: [`Catalogue::national`], then [`Catalogue::in_force`], then [`due`]. `README.md` says how
//! a rule is written.

mod arithmetic;
mod calendar;
mod catalogue;
mod chain;
mod circumstances;
pub mod commands;
mod count;
mod counting;
mod due;
mod error;
mod extension;
mod files;
mod fixed_dates;
mod length;
mod overlay;
mod page;
mod row;
mod rule;
mod sample;
mod start;
mod statute;
mod words;

pub use calendar::{Holiday, holiday, is_day_off, next_weekday, weekdays_after};
pub use catalogue::Catalogue;
pub use chain::{Chain, ChainRule, Investigation};
pub use circumstances::{Circumstances, Pause};
pub use count::{due, due_with};
pub use counting::{Code, DaysOff, FixedDate, LateInDay};
pub use due::{Due, Why, Window};
pub use error::{ExtensionRefused, LawError, OverlayRefused};
pub use extension::{Extension, ExtensionRule};
pub use length::{Length, Unit};
pub use overlay::{LaidVersion, Overlay};
pub use rule::{Local, PlannedEnd, Rule, RuleVersion, Severity, Status, Stricter, Text};
pub use sample::{Keeper, KeptBy, OwnSample, Sample};
pub use start::{Start, stockholm};
pub use statute::{Source, Statute};
