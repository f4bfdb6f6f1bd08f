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
    /// Connections that nobody works on.
    resting: Vec<Session>,
    /// One of them was lent since a thread last looked.
    lent: bool,
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
                resting: Vec::new(),
                lent: false,
                closing: false,
            }),
            stir: Condvar::new(),
            gone: Condvar::new(),
        }))
    }

    /// Work on a connection that rests, without waking a thread. None: none rests.
    pub(super) fn lend<T>(&self, work: impl FnOnce(&mut Session) -> T) -> Option<T> {
        let mut session = {
            let mut state = self.0.state();
            state.lent = true;
            state.resting.pop()?
        };
        let done = work(&mut session);
        let mut state = self.0.state();
        // Threads may have gone, or been woken meanwhile and opened others.
        if state.threads > 0 && state.resting.len() < self.0.most {
            state.resting.push(session);
        }
        Some(done)
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

    /// A thread less; with the last one nothing stays open.
    fn goes(&self, state: &mut State<W::Job>) {
        if state.threads == 1 {
            state.resting.clear();
        }
        state.threads -= 1;
        self.gone.notify_all();
    }

    /// Jobs to do, for the connection in hand; it may be lent while there are none. No jobs: there were none for a
    /// while, or the store is closing.
    fn next(&self, mut session: Option<Session>) -> (Option<Session>, Vec<W::Job>) {
        let mut state = self.state();
        loop {
            let many = state.jobs.len().min(W::BATCH);
            if many > 0 || state.closing {
                let jobs = state.jobs.drain(..many).map(|(job, _)| job).collect();
                return (session, jobs);
            }
            state.waiting += 1;
            state.resting.extend(session.take());
            let (woken, rested) = self
                .stir
                .wait_timeout(state, self.rest)
                .unwrap_or_else(PoisonError::into_inner);
            state = woken;
            state.waiting -= 1;
            session = state.resting.pop();
            if rested.timed_out() && state.jobs.is_empty() && !std::mem::take(&mut state.lent) {
                return (session, Vec::new());
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
        let mut session = None;
        loop {
            let jobs;
            (session, jobs) = self.of.next(session);
            if !jobs.is_empty() {
                // The one it had may be lent.
                let opened = session.take().map_or_else(|| self.of.work.open(), Ok);
                match opened {
                    Ok(mut own) => {
                        self.of.work.work(&mut own, jobs);
                        session = Some(own);
                    }
                    Err(why) => {
                        let others: Vec<_> = self.of.state().jobs.drain(..).collect();
                        let others = others.into_iter().map(|(job, _)| job);
                        jobs.into_iter()
                            .chain(others)
                            .for_each(|job| W::refuse(job, &why));
                    }
                }
                continue;
            }
            if let Some(mut session) = session.take() {
                self.of.work.end(&mut session);
            }
            // What came while the connection was being closed counted on this thread.
            let mut state = self.of.state();
            if state.jobs.is_empty() {
                self.counted = false;
                self.of.goes(&mut state);
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
            if state.threads == 1 {
                state.jobs.clear();
            }
            self.of.goes(&mut state);
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
    async fn a_connection_that_rests_is_lent_and_is_closed_with_the_last_thread_however_long_it_is_lent() {
        let folder = tempfile::tempdir().unwrap();
        let (crew, opened) = crew(&folder);
        assert!(crew.lend(|_| ()).is_none(), "nothing is open yet");
        assert!(asks(&crew, false).await.is_some());
        let begun = std::time::Instant::now();
        let lent = loop {
            // It rests as soon as its thread has nothing more to do.
            let lent = crew.lend(|_| {
                assert!(crew.lend(|_| ()).is_none(), "it is lent once");
                // Its thread goes meanwhile.
                while crew.0.state().threads > 0 {
                    assert!(begun.elapsed() < Duration::from_secs(20), "it never rests");
                    thread::sleep(Duration::from_millis(5));
                }
            });
            if let Some(lent) = lent {
                break Some(lent);
            }
            tokio::time::sleep(Duration::from_millis(1)).await;
            assert!(asks(&crew, false).await.is_some());
        };
        assert!(lent.is_some() && crew.0.state().resting.is_empty());
        let before = opened.load(Ordering::SeqCst);
        assert!(asks(&crew, false).await.is_some());
        assert_eq!(opened.load(Ordering::SeqCst), before + 1);
    }

    #[tokio::test(flavor = "multi_thread")]
    async fn a_thread_that_dies_leaves_nobody_waiting_and_another_takes_its_place() {
        let folder = tempfile::tempdir().unwrap();
        let (crew, _) = crew(&folder);
        assert_eq!(asks(&crew, true).await, None);
        assert!(asks(&crew, false).await.is_some());
    }
}
