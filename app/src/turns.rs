//! The turns of houses at the processor. One house alone has all of it; as soon as another is asked, each leaves
//! one core free, however many are waiting at its own door. What waits for a store or for the world outside
//! holds no turn.

use std::collections::VecDeque;
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll, Waker};
use std::time::{Duration, Instant};

/// For so long after it was asked a house counts as one that is.
const LATELY: Duration = Duration::from_secs(1);

/// Who was asked last, of all houses.
pub struct Lately(Mutex<Asked>);

struct Asked {
    latest: usize,
    latest_at: Instant,
    /// When another than the latest was asked last.
    other_at: Option<Instant>,
}

impl Default for Lately {
    fn default() -> Self {
        Self(Mutex::new(Asked {
            latest: 0,
            latest_at: Instant::now(),
            other_at: None,
        }))
    }
}

impl Lately {
    pub fn asked(&self, nth: usize) {
        let mut asked = lock(&self.0);
        if nth != asked.latest {
            asked.other_at = Some(asked.latest_at);
            asked.latest = nth;
        }
        asked.latest_at = Instant::now();
    }

    fn others_than(&self, nth: usize) -> bool {
        let asked = lock(&self.0);
        let at = match nth == asked.latest {
            true => asked.other_at,
            false => Some(asked.latest_at),
        };
        at.is_some_and(|at| at.elapsed() < LATELY)
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Of one house.
#[derive(Default)]
pub struct Turns(Mutex<State>);

#[derive(Default)]
struct State {
    taken: usize,
    /// Each who waits, once: whoever is polled again while waiting keeps their place.
    waiting: VecDeque<(u64, Waker)>,
    drawn: u64,
}

impl Turns {
    /// None: it has a turn. Otherwise its place among those who wait.
    fn take(&self, most: usize, place: Option<u64>, waker: &Waker) -> Option<u64> {
        let mut state = lock(&self.0);
        let at = state.waiting.iter().position(|(of, _)| Some(*of) == place);
        if state.taken < most {
            at.map(|at| state.waiting.remove(at));
            state.taken += 1;
            return None;
        }
        if let Some((of, kept)) = at.and_then(|at| state.waiting.get_mut(at)) {
            kept.clone_from(waker);
            return Some(*of);
        }
        state.drawn += 1;
        let drawn = state.drawn;
        state.waiting.push_back((drawn, waker.clone()));
        Some(drawn)
    }

    fn wake_next(&self, given_back: usize) {
        let mut state = lock(&self.0);
        state.taken -= given_back;
        let next = state.waiting.pop_front();
        drop(state);
        next.into_iter().for_each(|(_, waker)| waker.wake());
    }

    /// Whoever goes away while waiting may have been the one who was called; then the next is.
    fn leave(&self, place: u64) {
        let mut state = lock(&self.0);
        let before = state.waiting.len();
        state.waiting.retain(|(of, _)| *of != place);
        let was_called = state.waiting.len() == before;
        drop(state);
        if was_called {
            self.wake_next(0);
        }
    }
}

/// A request of a house, polled when it is its turn.
pub struct InTurn<F> {
    pub nth: usize,
    pub lately: Arc<Lately>,
    pub turns: Arc<Turns>,
    pub request: Pin<Box<F>>,
    /// Its place among those who wait.
    pub place: Option<u64>,
}

struct Taken<'a>(&'a Turns);

impl Drop for Taken<'_> {
    fn drop(&mut self) {
        self.0.wake_next(1);
    }
}

impl<F: Future> Future for InTurn<F> {
    type Output = F::Output;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<F::Output> {
        let most = match self.lately.others_than(self.nth) {
            true => std::thread::available_parallelism().map_or(1, |cores| cores.get().max(2) - 1),
            false => usize::MAX,
        };
        self.place = self.turns.take(most, self.place, context.waker());
        if self.place.is_some() {
            return Poll::Pending;
        }
        let turns = self.turns.clone();
        let _taken = Taken(&turns);
        self.request.as_mut().poll(context)
    }
}

impl<F> Drop for InTurn<F> {
    fn drop(&mut self) {
        if let Some(place) = self.place {
            self.turns.leave(place);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::atomic::{AtomicUsize, Ordering};

    /// How many of twenty requests of one house were polled at the same time.
    async fn at_most(another_is_asked: bool) -> usize {
        let (lately, turns) = (Arc::new(Lately::default()), Arc::new(Turns::default()));
        let (now, most) = (Arc::new(AtomicUsize::new(0)), Arc::new(AtomicUsize::new(0)));
        lately.asked(0);
        if another_is_asked {
            lately.asked(1);
        }
        let mut asking = tokio::task::JoinSet::new();
        for request in 0..20 {
            let (now, most) = (now.clone(), most.clone());
            let work = async move {
                for _ in 0..5 {
                    most.fetch_max(now.fetch_add(1, Ordering::SeqCst) + 1, Ordering::SeqCst);
                    std::thread::sleep(Duration::from_millis(2));
                    now.fetch_sub(1, Ordering::SeqCst);
                    tokio::task::yield_now().await;
                }
            };
            let in_turn = InTurn {
                nth: 0,
                lately: lately.clone(),
                turns: turns.clone(),
                request: Box::pin(work),
                place: None,
            };
            let asked = asking.spawn(in_turn);
            if request % 7 == 3 {
                asked.abort();
            }
        }
        while asking.join_next().await.is_some() {}
        most.load(Ordering::SeqCst)
    }

    #[tokio::test(flavor = "multi_thread", worker_threads = 8)]
    async fn a_busy_house_leaves_a_core_to_others_as_soon_as_there_are_any() {
        let cores = std::thread::available_parallelism().map_or(1, usize::from);
        assert!(at_most(true).await < cores.max(2));
        assert!(at_most(false).await >= cores.max(2), "alone it has all");
    }

    /// A connection looks at its request whenever anything happens on it, also while the request waits.
    #[tokio::test]
    async fn whoever_is_looked_at_again_while_waiting_takes_nobody_elses_call() {
        let turns = Turns::default();
        let woken = Arc::new(Counted(AtomicUsize::new(0)));
        let waker = Waker::from(woken.clone());
        assert!(turns.take(1, None, &waker).is_none());
        let first = turns.take(1, None, &waker);
        assert_eq!(turns.take(1, first, &waker), first, "once in the line");
        let second = turns.take(1, None, &waker);
        turns.wake_next(1);
        assert!(turns.take(1, first, &waker).is_none());
        turns.wake_next(1);
        assert_eq!(
            woken.0.load(Ordering::SeqCst),
            2,
            "the second is called when the first is done"
        );
        assert!(turns.take(1, second, &waker).is_none());
    }

    #[tokio::test]
    async fn whoever_goes_away_when_called_lets_the_next_be_called() {
        let turns = Turns::default();
        let woken = Arc::new(Counted(AtomicUsize::new(0)));
        let waker = Waker::from(woken.clone());
        assert!(turns.take(1, None, &waker).is_none());
        let first = turns.take(1, None, &waker).expect("it waits");
        let second = turns.take(1, None, &waker).expect("it waits");
        let third = turns.take(1, None, &waker);
        turns.leave(second);
        assert_eq!(woken.0.load(Ordering::SeqCst), 0, "nobody's turn was given back");
        turns.wake_next(1);
        turns.leave(first);
        assert_eq!(woken.0.load(Ordering::SeqCst), 2);
        assert!(turns.take(1, third, &waker).is_none());
    }

    struct Counted(AtomicUsize);

    impl std::task::Wake for Counted {
        fn wake(self: Arc<Self>) {
            self.0.fetch_add(1, Ordering::SeqCst);
        }
    }
}
