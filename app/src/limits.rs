//! Rate limits by purpose. Kept in memory: each node counts its own.

use crate::operations::meters::Meters;
use common::site::Limits;
use governor::{DefaultKeyedRateLimiter, Quota, RateLimiter};
use std::collections::BTreeMap;
use std::num::NonZeroU32;
use std::sync::Arc;

/// Purpose, and how many a minute one address may ask for.
const PER_MINUTE: &[(&str, u32)] = &[
    ("sign-in", 30),
    // What providers of sign-in tell us.
    ("told", 300),
    ("begin", 60),
    ("send", 30),
    ("number", 10),
    // Files that come in: from one address, whoever it is, and from one sender that was believed.
    ("in-from", 120),
    ("in", 60),
];

pub struct Counted {
    by_purpose: BTreeMap<&'static str, DefaultKeyedRateLimiter<String>>,
    meters: Arc<Meters>,
}

impl Counted {
    pub fn new(meters: Arc<Meters>) -> Self {
        let by_purpose = PER_MINUTE
            .iter()
            .filter_map(|(purpose, most)| {
                Some((
                    *purpose,
                    RateLimiter::keyed(Quota::per_minute(NonZeroU32::new(*most)?)),
                ))
            })
            .collect();
        Self { by_purpose, meters }
    }
}

impl Limits for Counted {
    /// A purpose without a limit is a mistake of ours: it is refused, so that it is found.
    fn permits(&self, purpose: &'static str, who: &str) -> bool {
        let limiter = self.by_purpose.get(purpose);
        let permits = limiter.is_some_and(|limiter| limiter.check_key(&who.to_owned()).is_ok());
        if !permits {
            self.meters.refused(purpose);
        }
        permits
    }
}
