//! The threads of one store. They come when there is work and go, with their connections, when there has
//! been none for a while: a process may hold hundreds of stores, of which few are at work.

use std::{
    collections::VecDeque,
    sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError},
    thread,
    time::Duration,
};

use tokio::sync::{OwnedSemaphorePermit, Semaphore};

use super::session::Session;
use crate::OpenError;

/// Without work for so long a thread goes. The worker of a house that is alone comes each two seconds.
const REST: Duration = Duration::from_millis(2_500);

/// What a thread does with its connection.
pub(super) trait Work: Send + Sync + 'static {
    type Job: Send + 'static;
    const NAME: &'static str;
    /// Jobs that wait; whoever brings more waits for a place.
    const QUEUE: usize;
    /// Jobs that one thread takes at once.
    const BATCH: usize;

    fn open(&self) -> Result<Session, OpenError>;
    fn work(&self, session: &mut Session, jobs: Vec<Self::Job>);
    /// There is no connection to do it with.
    fn refuse(job: Self::Job, why: &OpenError);
    /// Before the connection is closed.
    fn end(&self, _: &mut Session) {}
}

pub(super) struct Crew<W: Work>(Arc<Inner<W>>);

struct Inner<W: Work> {
    work: W,
    most: usize,
    rest: Duration,
    places: Arc<Semaphore>,
    state: Mutex<State<W::Job>>,
    stir: Condvar,
    gone: Condvar,
}

struct State<J> {
    /// Each keeps its place in the queue until it is taken out.
    jobs: VecDeque<(J, OwnedSemaphorePermit)>,
    threads: usize,
    waiting: usize,
    closing: bool,
}

impl<W: Work> Crew<W> {
    pub(super) fn new(work: W, most: usize) -> Self {
        Self::resting_after(work, most, REST)
    }

    fn resting_after(work: W, most: usize, rest: Duration) -> Self {
        Self(Arc::new(Inner {
            work,
            most,
            rest,
            places: Arc::new(Semaphore::new(W::QUEUE)),
            state: Mutex::new(State {
                jobs: VecDeque::new(),
                threads: 0,
                waiting: 0,
                closing: false,
            }),
            stir: Condvar::new(),
            gone: Condvar::new(),
        }))
    }

    /// Into the queue, as soon as there is a place.
    pub(super) async fn bring(&self, job: W::Job) {
        // The places are never closed.
        let Ok(place) = self.0.places.clone().acquire_owned().await else {
            return;
        };
        let mut state = self.0.state();
        state.jobs.push_back((job, place));
        if state.jobs.len() <= state.waiting || state.threads >= self.0.most {
            self.0.stir.notify_one();
            return;
        }
        state.threads += 1;
        drop(state);
        let member = Member {
            of: self.0.clone(),
            counted: true,
        };
        let begun = thread::Builder::new()
            .name(W::NAME.into())
            .spawn(move || member.stay());
        if let Err(error) = begun {
            tracing::error!(%error, thread = W::NAME, "no thread for a store");
        }
    }
}

/// Waits until what was queued is done and the connections are closed.
impl<W: Work> Drop for Crew<W> {
    fn drop(&mut self) {
        let mut state = self.0.state();
        state.closing = true;
        self.0.stir.notify_all();
        while state.threads > 0 {
            state = self.0.gone.wait(state).unwrap_or_else(PoisonError::into_inner);
        }
    }
}

impl<W: Work> Inner<W> {
    fn state(&self) -> MutexGuard<'_, State<W::Job>> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Jobs to do. None: there were none for a while, or the store is closing.
    fn next(&self) -> Option<Vec<W::Job>> {
        let mut state = self.state();
        loop {
            let many = state.jobs.len().min(W::BATCH);
            if many > 0 {
                return Some(state.jobs.drain(..many).map(|(job, _)| job).collect());
            }
            if state.closing {
                return None;
            }
            state.waiting += 1;
            let (woken, rested) = self
                .stir
                .wait_timeout(state, self.rest)
                .unwrap_or_else(PoisonError::into_inner);
            state = woken;
            state.waiting -= 1;
            if rested.timed_out() && state.jobs.is_empty() {
                return None;
            }
        }
    }
}

/// One thread; counts itself out however it ends.
struct Member<W: Work> {
    of: Arc<Inner<W>>,
    counted: bool,
}

impl<W: Work> Member<W> {
    fn stay(mut self) {
        loop {
            match self.of.work.open() {
                Ok(mut session) => {
                    while let Some(jobs) = self.of.next() {
                        self.of.work.work(&mut session, jobs);
                    }
                    self.of.work.end(&mut session);
                }
                Err(why) => {
                    let jobs: Vec<_> = self.of.state().jobs.drain(..).collect();
                    jobs.into_iter().for_each(|(job, _)| W::refuse(job, &why));
                }
            }
            // What came while the connection was being closed counted on this thread.
            let mut state = self.of.state();
            if state.jobs.is_empty() {
                state.threads -= 1;
                self.counted = false;
                self.of.gone.notify_all();
                return;
            }
        }
    }
}

/// It died at its work, or never began: whoever counted on it is told, since nobody answers.
impl<W: Work> Drop for Member<W> {
    fn drop(&mut self) {
        if self.counted {
            let mut state = self.of.state();
            state.threads -= 1;
            if state.threads == 0 {
                state.jobs.clear();
            }
            self.of.gone.notify_all();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Durability, sqlite::connection};
    use std::{
        path::PathBuf,
        sync::atomic::{AtomicUsize, Ordering},
    };
    use tokio::sync::oneshot;

    struct Counting {
        file: PathBuf,
        opened: Arc<AtomicUsize>,
    }

    type Asked = (bool, oneshot::Sender<usize>);

    impl Work for Counting {
        type Job = Asked;
        const NAME: &'static str = "counting";
        const QUEUE: usize = 4;
        const BATCH: usize = 2;
        fn open(&self) -> Result<Session, OpenError> {
            self.opened.fetch_add(1, Ordering::SeqCst);
            let connection = connection::writer(&self.file, Durability::TestsOnly);
            Ok(Session::new(
                connection.map_err(|error| OpenError::Failed(error.to_string()))?,
            ))
        }
        fn work(&self, _: &mut Session, jobs: Vec<Asked>) {
            let many = jobs.len();
            for (dies, reply) in jobs {
                assert!(!dies, "as a thread dies");
                let _ = reply.send(many);
            }
        }
        fn refuse(_: Asked, _: &OpenError) {}
    }

    async fn asks(crew: &Crew<Counting>, dies: bool) -> Option<usize> {
        let (reply, answer) = oneshot::channel();
        crew.bring((dies, reply)).await;
        answer.await.ok()
    }

    fn crew(folder: &tempfile::TempDir) -> (Crew<Counting>, Arc<AtomicUsize>) {
        let opened = Arc::new(AtomicUsize::new(0));
        let work = Counting {
            file: folder.path().join("a.db"),
            opened: opened.clone(),
        };
        connection::make_file(&work.file).unwrap();
        (Crew::resting_after(work, 2, Duration::from_millis(20)), opened)
    }

    #[tokio::test(flavor = "multi_thread")]
    async fn nothing_is_open_before_the_first_job_nor_after_a_rest_and_what_comes_then_is_done() {
        let folder = tempfile::tempdir().unwrap();
        let (crew, opened) = crew(&folder);
        assert_eq!(opened.load(Ordering::SeqCst), 0);
        for nth in 1..=3 {
            assert!(asks(&crew, false).await.is_some());
            assert_eq!(opened.load(Ordering::SeqCst), nth);
            let begun = std::time::Instant::now();
            while crew.0.state().threads > 0 {
                assert!(begun.elapsed() < Duration::from_secs(20), "it never rests");
                tokio::time::sleep(Duration::from_millis(5)).await;
            }
        }
    }

    /// Jobs that come just as threads go are the ones that could be forgotten.
    #[tokio::test(flavor = "multi_thread", worker_threads = 4)]
    async fn no_job_is_forgotten_while_threads_come_and_go() {
        let folder = tempfile::tempdir().unwrap();
        let (crew, opened) = crew(&folder);
        let crew = Arc::new(crew);
        let mut asking = tokio::task::JoinSet::new();
        for nth in 0..8u64 {
            let crew = crew.clone();
            asking.spawn(async move {
                for turn in 0..30u64 {
                    assert!(asks(&crew, false).await.is_some());
                    tokio::time::sleep(Duration::from_millis((nth + turn) % 3 * 10)).await;
                }
            });
        }
        while let Some(done) = asking.join_next().await {
            done.unwrap();
        }
        assert!(opened.load(Ordering::SeqCst) > 0);
    }

    #[tokio::test(flavor = "multi_thread")]
    async fn a_thread_that_dies_leaves_nobody_waiting_and_another_takes_its_place() {
        let folder = tempfile::tempdir().unwrap();
        let (crew, _) = crew(&folder);
        assert_eq!(asks(&crew, true).await, None);
        assert!(asks(&crew, false).await.is_some());
    }
}
