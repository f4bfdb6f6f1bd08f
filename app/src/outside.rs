//! Time and chance. In a demonstration the clock can be moved forward; in earnest never.

use jiff::{SignedDuration, Timestamp};
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use uuid::Uuid;
use views::Outside;

/// The clock on the wall, and chance of the operating system.
pub struct Real;

impl Outside for Real {
    fn now(&self) -> Timestamp {
        Timestamp::now()
    }
    fn draw(&self) -> Uuid {
        Uuid::new_v4()
    }
}

/// The clock on the wall, moved forward by a number of days.
#[derive(Default, Clone)]
pub struct Movable {
    days: Arc<AtomicI64>,
}

impl Movable {
    pub fn moved_by(days: i64) -> Self {
        Self {
            days: Arc::new(AtomicI64::new(days)),
        }
    }
    /// Only forward: what has happened has happened.
    pub fn move_forward(&self, days: u16) -> i64 {
        self.days.fetch_add(i64::from(days), Ordering::Relaxed) + i64::from(days)
    }
}

impl Outside for Movable {
    fn now(&self) -> Timestamp {
        Timestamp::now() + SignedDuration::from_hours(24 * self.days.load(Ordering::Relaxed))
    }
    fn draw(&self) -> Uuid {
        Uuid::new_v4()
    }
    fn wall(&self) -> Timestamp {
        Timestamp::now()
    }
}
