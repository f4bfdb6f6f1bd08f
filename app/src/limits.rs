//! Rate limits by purpose. Each node counts in memory, so that a flood is refused cheaply; where several
//! nodes share their stores they count together besides.

use crate::operations::meters::Meters;
use case_store::Sealing;
use common::site::{Limits, Permits};
use governor::{DefaultKeyedRateLimiter, Quota, RateLimiter};
use house_store::House;
use jiff::Timestamp;
use std::collections::BTreeMap;
use std::net::Ipv6Addr;
use std::num::NonZeroU32;
use std::sync::Arc;

/// Purpose, how many a minute one address may ask for, and whether this node's own count is enough when the
/// others' is not to be had: where people report it is, where secrets are guessed nobody gets in.
const PER_MINUTE: &[(&str, u32, bool)] = &[
    ("sign-in", 30, false),
    // What providers of sign-in tell us.
    ("told", 300, true),
    ("begin", 60, true),
    ("send", 30, true),
    ("number", 10, false),
    // The child's own door: from one address, which may be a whole school's, and of one code.
    ("child-door", 30, false),
    ("child-code", 10, false),
    // Whether an article helped, from one address.
    ("guide-help", 30, true),
    // Texts that are sent to a machine, by one person.
    ("translate", 20, true),
    // Calendars, whose address is their secret; one address may ask for many people's.
    ("calendar", 120, false),
    // Files that come in: from one address, whoever it is, and from one sender that was believed.
    ("in-from", 120, false),
    ("in", 60, false),
];

pub struct Counted {
    by_purpose: BTreeMap<&'static str, Purpose>,
    /// Where nodes count together, and what hides there who asked.
    together: Option<(House, Sealing)>,
    meters: Arc<Meters>,
}

struct Purpose {
    here: DefaultKeyedRateLimiter<String>,
    most: u32,
    own_count_is_enough: bool,
}

impl Counted {
    pub fn new(meters: Arc<Meters>) -> Self {
        let by_purpose = PER_MINUTE
            .iter()
            .filter_map(|(purpose, most, own_count_is_enough)| {
                let here = RateLimiter::keyed(Quota::per_minute(NonZeroU32::new(*most)?));
                let (most, own_count_is_enough) = (*most, *own_count_is_enough);
                Some((
                    *purpose,
                    Purpose {
                        here,
                        most,
                        own_count_is_enough,
                    },
                ))
            });
        Self {
            by_purpose: by_purpose.collect(),
            together: None,
            meters,
        }
    }

    /// Beside other nodes, if the store is one that nodes share.
    pub fn beside(mut self, house: &House, sealing: &Sealing) -> Self {
        self.together = house.is_shared().then(|| (house.clone(), sealing.clone()));
        self
    }

    async fn permitted(&self, purpose: &'static str, who: &str) -> bool {
        // A purpose without a limit is a mistake of ours: it is refused, so that it is found.
        let Some(limit) = self.by_purpose.get(purpose) else {
            return false;
        };
        let who = &counted_as(who);
        if limit.here.len() > REMEMBERED {
            limit.here.retain_recent();
        }
        if limit.here.check_key(who).is_err() {
            return false;
        }
        let Some((house, sealing)) = &self.together else {
            return true;
        };
        let who = sealing.derived(purpose, who.as_bytes()).fingerprint();
        match house.may_try(&who, limit.most, Timestamp::now()).await {
            Ok(may) => may,
            Err(fault) => {
                tracing::error!(%fault, purpose, "tries of all nodes could not be counted");
                limit.own_count_is_enough
            }
        }
    }
}

/// So many are remembered before those who may try again at once are forgotten.
const REMEMBERED: usize = 10_000;

/// Whoever has one address of IPv6 has its whole network of 64 bits.
fn counted_as(who: &str) -> String {
    match who.parse::<Ipv6Addr>() {
        Ok(address) => Ipv6Addr::from_bits(address.to_bits() >> 64 << 64).to_string(),
        Err(_) => who.to_owned(),
    }
}

impl Limits for Counted {
    fn permits<'a>(&'a self, purpose: &'static str, who: &'a str) -> Permits<'a> {
        Box::pin(async move {
            let permits = self.permitted(purpose, who).await;
            if !permits {
                self.meters.refused(purpose);
            }
            permits
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_network_of_ipv6_is_one_visitor_and_each_address_of_ipv4_is_one() {
        assert_eq!(counted_as("2001:db8:1:2:ffff::7"), counted_as("2001:db8:1:2::1"));
        assert_ne!(counted_as("2001:db8:1:3::1"), counted_as("2001:db8:1:2::1"));
        assert_ne!(counted_as("203.0.113.7"), counted_as("203.0.113.8"));
    }
}
