//! Time and chance of a tale: the clock stands until the tale moves it, and the same tale draws
//! the same ids.

use jiff::Timestamp;
use jiff::civil::DateTime;
use std::sync::atomic::{AtomicI64, AtomicU64, Ordering};
use uuid::{Builder, Uuid};
use views::Outside;

pub struct TaleClock {
    micros: AtomicI64,
    drawn: AtomicU64,
}

/// A moment as people say it: `2026-11-20 15:30`, in Sweden.
pub fn moment(said: &str) -> Timestamp {
    let local: DateTime = said
        .replace(' ', "T")
        .parse()
        .expect("a day and an hour: 2026-11-20 15:30");
    local
        .to_zoned(law::stockholm())
        .expect("an hour that is")
        .timestamp()
}

impl TaleClock {
    pub fn at(said: &str) -> Self {
        Self {
            micros: AtomicI64::new(moment(said).as_microsecond()),
            drawn: AtomicU64::new(0),
        }
    }
    /// As if so much had been drawn already, by another process of the same house.
    pub(crate) fn drawn_so_far(&self, nth: u64) {
        self.drawn.store(nth, Ordering::SeqCst);
    }
    /// Before a tale begins; then only [`TaleClock::move_to`].
    pub(crate) fn set_to(&self, at: Timestamp) {
        self.micros.store(at.as_microsecond(), Ordering::SeqCst);
    }
    /// A machine whose clock was wrong, or was set wrong.
    pub fn jump_to(&self, said: &str) {
        self.set_to(moment(said));
    }
    /// Only forward: what has happened has happened.
    pub fn move_to(&self, at: Timestamp) {
        let before = self.micros.swap(at.as_microsecond(), Ordering::SeqCst);
        assert!(before <= at.as_microsecond(), "a tale goes forward in time");
    }
}

impl Outside for TaleClock {
    fn now(&self) -> Timestamp {
        Timestamp::from_microsecond(self.micros.load(Ordering::SeqCst)).expect("a moment")
    }
    fn draw(&self) -> Uuid {
        let nth = self.drawn.fetch_add(1, Ordering::SeqCst);
        let half = |place: u64| mixed(nth.wrapping_mul(2).wrapping_add(place));
        let bits = (u128::from(half(0)) << 64) | u128::from(half(1));
        Builder::from_random_bytes(bits.to_be_bytes()).into_uuid()
    }
}

/// SplitMix64: neighbouring numbers come out far apart.
fn mixed(nth: u64) -> u64 {
    let mut mixed = nth.wrapping_add(1).wrapping_mul(0x9E37_79B9_7F4A_7C15);
    mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    mixed ^ (mixed >> 31)
}
