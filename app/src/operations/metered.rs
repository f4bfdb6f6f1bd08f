//! What stands between the house and its stores, its limits and its sign-in, and only measures.

use super::meters::Meters;
use super::traced;
use casework::PersonalNumber;
use casework::given::RegisterAnswer;
use connections::PopulationRegister;
use db::{BoxFuture, CommitError, Engine, Query, ReadError, Rows, Store, Unit};
use identity::bankid::Fault;
use identity::provider::Answer;
use identity::{Attempt, IdentityProvider, Progress, Purpose, Wish};
use jiff::Timestamp;
use std::sync::Arc;
use std::time::Instant;

pub struct MeteredStore {
    pub store: Arc<dyn Store>,
    pub name: &'static str,
    pub meters: Arc<Meters>,
}

impl MeteredStore {
    async fn read_timed<T>(&self, reading: BoxFuture<'_, Result<T, ReadError>>) -> Result<T, ReadError> {
        let begun = Instant::now();
        let why = |answer: &Result<T, ReadError>| match answer {
            Ok(_) => None,
            Err(ReadError::Busy) => Some("busy"),
            Err(_) => Some("failed"),
        };
        let whom = if self.name == "house" {
            "house read"
        } else {
            "committee read"
        };
        let answer = traced::asked(whom, reading, why).await;
        self.meters
            .stored(self.name, "read", begun.elapsed(), why(&answer));
        answer
    }
}

impl Store for MeteredStore {
    fn read<'a>(&'a self, query: Query) -> BoxFuture<'a, Result<Rows, ReadError>> {
        Box::pin(self.read_timed(self.store.read(query)))
    }

    fn read_all<'a>(&'a self, queries: Vec<Query>) -> BoxFuture<'a, Result<Vec<Rows>, ReadError>> {
        Box::pin(self.read_timed(self.store.read_all(queries)))
    }

    fn commit<'a>(&'a self, unit: Unit) -> BoxFuture<'a, Result<Vec<Rows>, CommitError>> {
        Box::pin(async move {
            let begun = Instant::now();
            let why = |written: &Result<Vec<Rows>, CommitError>| match written {
                Ok(_) => None,
                Err(CommitError::Conflict) => Some("conflict"),
                Err(CommitError::Busy) => Some("busy"),
                Err(CommitError::Unknown) => Some("unknown"),
                Err(CommitError::Failed(_)) => Some("failed"),
            };
            let whom = if self.name == "house" {
                "house commit"
            } else {
                "committee commit"
            };
            let written = traced::asked(whom, self.store.commit(unit), why).await;
            self.meters
                .stored(self.name, "commit", begun.elapsed(), why(&written));
            written
        })
    }

    fn forget_deleted<'a>(&'a self) -> BoxFuture<'a, Result<(), CommitError>> {
        self.store.forget_deleted()
    }

    fn engine(&self) -> Engine {
        self.store.engine()
    }

    fn changed<'a>(&'a self) -> BoxFuture<'a, ()> {
        self.store.changed()
    }
}

pub struct MeteredProvider {
    pub provider: Arc<dyn IdentityProvider>,
    pub meters: Arc<Meters>,
}

fn word(purpose: Purpose) -> &'static str {
    match purpose {
        Purpose::Identify => "sign-in",
        Purpose::Sign => "sign",
    }
}

impl IdentityProvider for MeteredProvider {
    fn key(&self) -> &'static str {
        self.provider.key()
    }

    fn start(&self, wish: Wish, now: Timestamp) -> Answer<'_, Attempt> {
        Box::pin(async move {
            let purpose = word(wish.purpose);
            let starting = self.provider.start(wish, now);
            let started = traced::asked("sign-in start", starting, faulty).await;
            if started.is_err() {
                self.meters.signed_in(purpose, "fault");
            }
            started
        })
    }

    fn collect<'a>(&'a self, attempt: &'a mut Attempt, now: Timestamp) -> Answer<'a, Progress> {
        Box::pin(async move {
            // A page that asks again about what is over is no attempt.
            let (purpose, was_over) = (word(attempt.wish().purpose), attempt.is_over());
            let collecting = self.provider.collect(attempt, now);
            let progress = traced::asked("sign-in collect", collecting, faulty).await;
            let outcome = match &progress {
                Ok(Progress::Done(_)) => Some("done"),
                Ok(Progress::Failed { .. }) => Some("failed"),
                Ok(Progress::Waiting { .. } | Progress::Renewed { .. }) => None,
                Err(_) => Some("fault"),
            };
            if let Some(outcome) = outcome.filter(|_| !was_over) {
                self.meters.signed_in(purpose, outcome);
            }
            progress
        })
    }

    fn cancel<'a>(&'a self, attempt: &'a mut Attempt) -> Answer<'a, ()> {
        Box::pin(traced::asked(
            "sign-in cancel",
            self.provider.cancel(attempt),
            faulty,
        ))
    }
}

fn faulty<T>(answer: &Result<T, Fault>) -> Option<&'static str> {
    answer.is_err().then_some("fault")
}

pub struct TracedRegister(pub Arc<dyn PopulationRegister>);

impl PopulationRegister for TracedRegister {
    fn look_up<'a>(&'a self, number: &'a PersonalNumber) -> BoxFuture<'a, RegisterAnswer> {
        let unavailable =
            |answer: &RegisterAnswer| matches!(answer, RegisterAnswer::Unavailable).then_some("unavailable");
        Box::pin(traced::asked(
            "population register",
            self.0.look_up(number),
            unavailable,
        ))
    }
}
