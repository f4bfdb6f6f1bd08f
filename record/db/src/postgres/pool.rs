//! The connections to a server, shared by every store on it.

use std::{
    collections::HashMap,
    sync::{LazyLock, Mutex, PoisonError},
    time::Duration,
};

use deadpool_postgres::{Manager, ManagerConfig, Pool, PoolError, RecyclingMethod, Runtime};
use tokio::runtime::{Handle, Id};
use tokio_postgres::NoTls;

use super::fault::Fault;
use super::tls::{Way, way};
use crate::OpenError;

const CONNECTIONS: usize = 16;
pub(super) const OF_ONE_STORE: usize = CONNECTIONS / 2;
/// How long to wait for a free connection, or for a new one.
const PATIENCE: Duration = Duration::from_secs(5);
/// A server that fell silent is given up after this.
const SILENCE: Duration = Duration::from_secs(30);

/// A connection lives on the runtime that made it. The product has one; every test its own.
type Place = (Id, String);

static POOLS: LazyLock<Mutex<HashMap<Place, Pool>>> = LazyLock::new(Mutex::default);

pub(super) fn shared(url: &str) -> Result<Pool, OpenError> {
    let mut pools = POOLS.lock().unwrap_or_else(PoisonError::into_inner);
    let place = (Handle::current().id(), url.to_owned());
    if let Some(pool) = pools.get(&place) {
        return Ok(pool.clone());
    }
    let pool = new(url)?;
    pools.insert(place, pool.clone());
    Ok(pool)
}

fn new(url: &str) -> Result<Pool, OpenError> {
    let Way { mut config, tls } = way(url)?;
    if config.get_application_name().is_none() {
        config.application_name("handslag");
    }
    if config.get_tcp_user_timeout().is_none() {
        config.tcp_user_timeout(SILENCE);
    }
    let recycling = ManagerConfig {
        recycling_method: RecyclingMethod::Fast,
    };
    let manager = match tls {
        Some(tls) => Manager::from_config(config, tls, recycling),
        None => Manager::from_config(config, NoTls, recycling),
    };
    Pool::builder(manager)
        .max_size(CONNECTIONS)
        .runtime(Runtime::Tokio1)
        .wait_timeout(Some(PATIENCE))
        .create_timeout(Some(PATIENCE))
        .build()
        .map_err(|error| OpenError::Failed(error.to_string()))
}

pub(super) fn fault(error: PoolError) -> Fault {
    match error {
        PoolError::Timeout(_) => Fault::Busy,
        PoolError::Backend(error) => match Fault::from(error) {
            Fault::Collision => Fault::Failed("PostgreSQL does not answer".into()),
            other => other,
        },
        other => Fault::Failed(other.to_string()),
    }
}
