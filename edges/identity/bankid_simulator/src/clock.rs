//! The simulator's clock: the real one, or one that a test moves.

use jiff::{SignedDuration, Timestamp};
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

#[derive(Clone)]
pub struct Clock(Kind);

#[derive(Clone)]
enum Kind {
    Real(Arc<dyn Fn() -> Timestamp + Send + Sync>),
    Moved(Arc<AtomicI64>),
}

impl Clock {
    pub fn real() -> Self {
        Self(Kind::Real(Arc::new(Timestamp::now)))
    }

    /// For a demonstration whose own clock the simulator shall follow.
    pub fn following(now: impl Fn() -> Timestamp + Send + Sync + 'static) -> Self {
        Self(Kind::Real(Arc::new(now)))
    }

    /// Stands still until [`Clock::advance`].
    pub fn standing_at(now: Timestamp) -> Self {
        Self(Kind::Moved(Arc::new(AtomicI64::new(now.as_millisecond()))))
    }

    pub fn now(&self) -> Timestamp {
        match &self.0 {
            Kind::Real(read) => read(),
            Kind::Moved(millis) => {
                Timestamp::from_millisecond(millis.load(Ordering::SeqCst)).unwrap_or(Timestamp::MAX)
            }
        }
    }

    /// Without effect on a real clock.
    pub fn advance(&self, by: SignedDuration) {
        if let Kind::Moved(millis) = &self.0 {
            let step = i64::try_from(by.as_millis()).unwrap_or(i64::MAX);
            millis.fetch_add(step, Ordering::SeqCst);
        }
    }
}
