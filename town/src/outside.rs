//! The clock that the town moves: made-up time and seeded chance while it is settled, real time after.

use crate::chance::Chance;
use jiff::{SignedDuration, Timestamp};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use uuid::Uuid;
use views::Outside;

struct Held {
    at: Timestamp,
    chance: Chance,
}

/// Held at a time, it draws from a seed; let go, it passes on to what is really outside, moved
/// ahead where a demonstration wants to see a clock ring.
pub struct MovableOutside {
    real: Arc<dyn Outside>,
    held: Mutex<Option<Held>>,
    ahead: Mutex<SignedDuration>,
}

fn open<T>(lock: &Mutex<T>) -> MutexGuard<'_, T> {
    lock.lock().unwrap_or_else(PoisonError::into_inner)
}

impl MovableOutside {
    pub fn new(real: Arc<dyn Outside>) -> Self {
        Self {
            real,
            held: Mutex::new(None),
            ahead: Mutex::new(SignedDuration::ZERO),
        }
    }
    /// Time stands here, and chance comes from this seed, until it is held elsewhere or let go.
    pub fn hold(&self, at: Timestamp, chance: Chance) {
        *open(&self.held) = Some(Held { at, chance });
    }
    pub fn let_go(&self) {
        *open(&self.held) = None;
    }
    /// From now on so much later than it really is. A demonstration never goes back in time.
    pub fn move_ahead(&self, by: SignedDuration) {
        let mut ahead = open(&self.ahead);
        *ahead = ahead.saturating_add(by.max(SignedDuration::ZERO));
    }
}

impl Outside for MovableOutside {
    fn now(&self) -> Timestamp {
        match &*open(&self.held) {
            Some(held) => held.at,
            None => self
                .real
                .now()
                .saturating_add(*open(&self.ahead))
                .unwrap_or(Timestamp::MAX),
        }
    }
    fn draw(&self) -> Uuid {
        match &mut *open(&self.held) {
            Some(held) => held.chance.uuid(),
            None => self.real.draw(),
        }
    }
}

/// Where nothing real is behind: for settling alone.
pub(crate) struct Nowhere;

impl Outside for Nowhere {
    fn now(&self) -> Timestamp {
        Timestamp::UNIX_EPOCH
    }
    fn draw(&self) -> Uuid {
        Uuid::nil()
    }
}
