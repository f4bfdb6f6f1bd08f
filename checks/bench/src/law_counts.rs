//! How many times a second the law is counted inside the process, on one core.

use jiff::civil::date;
use jiff::{Span, Timestamp};
use law::{Catalogue, Start};
use std::hint::black_box;
use std::time::Instant;

const COUNTS: u32 = 1_000_000;

/// Every rule in force in turn, from starts spread over two years: the version of the day is
/// found, and its last day counted with holidays.
pub fn a_second() -> f64 {
    let law = Catalogue::national();
    let rules: Vec<&str> = law.rules().iter().map(|rule| rule.id.as_str()).collect();
    let first = date(2025, 1, 1);
    let starts: Vec<Start> = (0..730)
        .map(|nth| Start::Day(first.saturating_add(Span::new().days(nth))))
        .collect();
    counted(law, &rules, &starts)
}

/// The same from moments, as clocks of cases begin.
pub fn a_second_from_moments() -> f64 {
    let law = Catalogue::national();
    let rules: Vec<&str> = law.rules().iter().map(|rule| rule.id.as_str()).collect();
    let first: Timestamp = "2025-01-01T09:00:00Z".parse().expect("a moment");
    let starts: Vec<Start> = (0..730)
        .map(|nth| Start::at(first + Span::new().hours(nth * 24 + nth % 9)))
        .collect();
    counted(law, &rules, &starts)
}

fn counted(law: &Catalogue, rules: &[&str], starts: &[Start]) -> f64 {
    let started = Instant::now();
    let mut nth = 0;
    for (rule, start) in rules.iter().cycle().zip(starts.iter().cycle()) {
        if let Ok(version) = law.in_force(rule, start.day()) {
            black_box(law::due(version, start.clone()));
            nth += 1;
        }
        if nth == COUNTS {
            break;
        }
    }
    f64::from(COUNTS) / started.elapsed().as_secs_f64()
}
