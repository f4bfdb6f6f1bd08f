//! *Utredningskedja.* Investigations of the same child that follow each other: so that no clock is reset in
//! silence by closing one and opening the next.

use crate::arithmetic::days_between;
use crate::count::length_from;
use crate::length::Length;
use jiff::civil::Date;
use serde::Deserialize;

/// When cases of a rule belong together, from `chains.toml`.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ChainRule {
    pub rule: String,
    /// A case opened at most this long after another was closed belongs to the same chain.
    pub within: Length,
    /// … and at most this long after follows directly upon it.
    pub directly_within: Length,
    pub note: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Investigation {
    pub opened: Date,
    /// Absent while it still runs.
    pub closed: Option<Date>,
}

/// The latest chain: the investigations that lead, without a longer gap, to the latest one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Chain {
    /// When the first of them was opened.
    pub since: Date,
    pub investigations: usize,
    /// Days the child has been under investigation, the gaps not counted and no day counted twice.
    pub days_investigated: i64,
    /// Days from the first opening until the last closing, or today.
    pub days_in_all: i64,
    /// The warning: the latest one was opened directly upon another's closing, on this day.
    pub follows_directly_on: Option<Date>,
}

impl ChainRule {
    /// The chain that ends in the latest investigation; `None` where there is none. Any order will do.
    pub fn latest(&self, investigations: &[Investigation], today: Date) -> Option<Chain> {
        let mut sorted = investigations.to_vec();
        sorted.sort_by_key(|one| one.opened);
        let mut links = sorted.into_iter();
        let mut chain = Reach::new(links.next()?, today);
        for next in links {
            chain = chain.followed_by(next, self, today);
        }
        Some(chain.so_far)
    }

    fn reaches(length: Length, closed: Date, opened: Date) -> bool {
        // Past the end of the calendar everything is within reach.
        length_from(length, closed).is_none_or(|end| opened <= end)
    }
}

struct Reach {
    so_far: Chain,
    /// The last day that any of them covers.
    until: Date,
}

impl Reach {
    fn new(first: Investigation, today: Date) -> Reach {
        let until = first.closed.unwrap_or(today).max(first.opened);
        let days = days_between(first.opened, until);
        let so_far = Chain {
            since: first.opened,
            investigations: 1,
            days_investigated: days,
            days_in_all: days,
            follows_directly_on: None,
        };
        Reach { so_far, until }
    }

    fn followed_by(self, next: Investigation, rule: &ChainRule, today: Date) -> Reach {
        if !ChainRule::reaches(rule.within, self.until, next.opened) {
            return Reach::new(next, today);
        }
        let closed = next.closed.unwrap_or(today).max(next.opened);
        let until = self.until.max(closed);
        let directly =
            next.opened >= self.until && ChainRule::reaches(rule.directly_within, self.until, next.opened);
        let so_far = Chain {
            since: self.so_far.since,
            investigations: self.so_far.investigations + 1,
            days_investigated: self.so_far.days_investigated
                + days_between(self.until.max(next.opened), until),
            days_in_all: days_between(self.so_far.since, until),
            follows_directly_on: directly.then_some(self.until),
        };
        Reach { so_far, until }
    }
}
