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
    fn draw_many(&self, many: usize) -> Vec<Uuid> {
        drawn(many)
    }
}

/// Asked of the operating system at once: each question costs about as much as all of them.
fn drawn(many: usize) -> Vec<Uuid> {
    let mut bytes = vec![0; many * 16];
    getrandom::fill(&mut bytes).expect("the operating system gives chance");
    let each = bytes.as_chunks::<16>().0.iter();
    each.map(|bytes| uuid::Builder::from_random_bytes(*bytes).into_uuid())
        .collect()
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
    fn draw_many(&self, many: usize) -> Vec<Uuid> {
        drawn(many)
    }
    fn wall(&self) -> Timestamp {
        Timestamp::now()
    }
}
