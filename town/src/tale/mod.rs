//! The stories: a report of concern and how it ends, an investigation and what follows, and the few
//! that are told on purpose.

pub mod concern;
pub mod given_on_purpose;
pub mod investigation;
pub mod report;
mod support;
mod weeks;
mod writing;
