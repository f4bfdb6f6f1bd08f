//! What is counted and measured. Labels are patterns, kinds and states: never an address, a case, a person.

use jiff::Timestamp;
use prometheus_client::encoding::text;
use prometheus_client::metrics::counter::Counter;
use prometheus_client::metrics::family::Family;
use prometheus_client::metrics::gauge::Gauge;
use prometheus_client::metrics::histogram::Histogram;
use prometheus_client::registry::Registry;
use std::sync::atomic::AtomicU64;
use std::time::Duration;

pub type Labels = Vec<(&'static str, String)>;
pub type Counts = Family<Labels, Counter>;
pub type Times = Family<Labels, Histogram, fn() -> Histogram>;
pub type Levels = Family<Labels, Gauge>;
/// Seconds since 1970.
type Moment = Gauge<f64, AtomicU64>;

/// From what nobody notices to where a request is given up.
const SECONDS: [f64; 12] = [
    0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 5.0, 30.0,
];

/// The meters, each beside what it tells the collector.
macro_rules! meters {
    ($($(#[doc = $help:literal])+ $name:ident: $kind:ty = $made:expr,)+) => {
        pub struct Meters {
            registry: Registry,
            $($(#[doc = $help])+ pub $name: $kind,)+
        }

        /// As the collector knows them; what only grows ends in `_total` there.
        pub const NAMES: &[&str] = &[$(concat!("handslag_", stringify!($name))),+];

        impl Default for Meters {
            fn default() -> Self {
                Self::counting(Registry::default())
            }
        }

        impl Meters {
            fn counting(mut registry: Registry) -> Self {
                $(
                    let $name: $kind = $made;
                    let (name, help) = (concat!("handslag_", stringify!($name)), concat!($($help),+));
                    registry.register(name, help.trim().trim_end_matches('.'), $name.clone());
                )+
                let it = Self { registry, $($name,)+ };
                it.stamp();
                it
            }
        }
    };
}

meters! {
    /// Requests answered, by method, pattern of the address and status.
    requests: Counts = Counts::default(),
    /// How long answers took, by pattern of the address.
    request_seconds: Times = times(),
    /// How long was waited for a store, by store and what was asked.
    store_seconds: Times = times(),
    /// What a store could not do, by store and why.
    store_faults: Counts = Counts::default(),
    /// 1: the store answered when this was asked, by store.
    store_up: Levels = Levels::default(),
    /// How many migrations a store has seen, with the last of them.
    schema_migrations: Levels = Levels::default(),
    /// Attempts to sign in or to sign that came to an end, by purpose and outcome.
    sign_ins: Counts = Counts::default(),
    /// Tries refused because there were too many, by purpose.
    refused: Counts = Counts::default(),
    /// Sessions that have not ended, by half.
    sessions: Levels = Levels::default(),
    /// Parcels that are not delivered, by kind and state.
    outbox_parcels: Levels = Levels::default(),
    /// For how long the oldest of them should have been seen to, by kind and state.
    outbox_late_seconds: Levels = Levels::default(),
    /// Running clocks whose day has passed, by severity.
    clocks_late: Levels = Levels::default(),
    /// When this node last rang reminders without fault.
    reminders_timestamp_seconds: Moment = Moment::default(),
    /// When the worker of this node last came to the end of a round.
    worker_round_timestamp_seconds: Moment = Moment::default(),
    /// What the worker could not do, by what.
    worker_faults: Counts = Counts::default(),
    /// When this node last made sure of a signed checkpoint.
    checkpoint_timestamp_seconds: Moment = Moment::default(),
    /// Resident memory of the process.
    memory_bytes: Gauge = Gauge::default(),
    /// When the process began.
    started_timestamp_seconds: Moment = Moment::default(),
    /// 1, with the version.
    version: Levels = Levels::default(),
}

fn times() -> Times {
    Times::new_with_constructor(|| Histogram::new(SECONDS))
}

pub fn seconds(at: Timestamp) -> f64 {
    at.as_microsecond() as f64 / 1e6
}

impl Meters {
    /// Of one house among several: each line names it.
    pub fn of(house: &str) -> Self {
        let label = ("house".into(), house.to_owned().into());
        Self::counting(Registry::with_labels(std::iter::once(label)))
    }

    /// What does not change while the process lives.
    fn stamp(&self) {
        self.started_timestamp_seconds.set(seconds(Timestamp::now()));
        let version = vec![("version", env!("CARGO_PKG_VERSION").to_owned())];
        self.version.get_or_create(&version).set(1);
        for (store, known) in [
            ("house", house_store::MIGRATIONS),
            ("committee", views::migrations()),
        ] {
            let last = known.last().map_or("", |migration| migration.name);
            let labels = vec![("store", store.to_owned()), ("last", last.to_owned())];
            self.schema_migrations
                .get_or_create(&labels)
                .set(known.len() as i64);
        }
    }

    /// A house that is closed.
    pub fn down(self) -> Self {
        for store in ["house", "committee"] {
            let labels = vec![("store", store.to_owned())];
            self.store_up.get_or_create(&labels).set(0);
        }
        self
    }

    /// What a collector reads (OpenMetrics), less the mark at its end.
    pub fn text(&self) -> Result<String, std::fmt::Error> {
        let mut text = String::new();
        text::encode_registry(&mut text, &self.registry)?;
        Ok(text)
    }

    pub fn answered(&self, method: &str, route: &str, status: u16, took: Duration) {
        // A visitor may make up methods: each would be a row for ever.
        let method = ["GET", "POST", "HEAD"]
            .into_iter()
            .find(|known| *known == method)
            .unwrap_or("other");
        let route = ("route", route.to_owned());
        let labels = vec![
            ("method", method.to_owned()),
            route.clone(),
            ("status", status.to_string()),
        ];
        self.requests.get_or_create(&labels).inc();
        self.request_seconds
            .get_or_create(&vec![route])
            .observe(took.as_secs_f64());
    }

    pub fn stored(&self, store: &'static str, what: &str, took: Duration, fault: Option<&str>) {
        let labels = |key, word: &str| vec![("store", store.to_owned()), (key, word.to_owned())];
        self.store_seconds
            .get_or_create(&labels("what", what))
            .observe(took.as_secs_f64());
        if let Some(why) = fault {
            self.store_faults.get_or_create(&labels("why", why)).inc();
        }
    }

    pub fn signed_in(&self, purpose: &str, outcome: &str) {
        let labels = vec![("purpose", purpose.to_owned()), ("outcome", outcome.to_owned())];
        self.sign_ins.get_or_create(&labels).inc();
    }

    pub fn refused(&self, purpose: &str) {
        self.refused
            .get_or_create(&vec![("purpose", purpose.to_owned())])
            .inc();
    }

    pub fn worker_failed(&self, what: &str) {
        self.worker_faults
            .get_or_create(&vec![("what", what.to_owned())])
            .inc();
    }
}
