//! The connections to a server, shared by every store on it.

use std::{
    collections::HashMap,
    sync::{LazyLock, Mutex, PoisonError},
    time::Duration,
};

use deadpool_postgres::{Manager, ManagerConfig, Pool, PoolError, RecyclingMethod, Runtime};
use tokio::runtime::{Handle, Id};
use tokio_postgres::{Config, NoTls, config::SslMode};

use super::fault::Fault;
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
    let manager = Manager::from_config(
        config(url)?,
        NoTls,
        ManagerConfig {
            recycling_method: RecyclingMethod::Fast,
        },
    );
    Pool::builder(manager)
        .max_size(CONNECTIONS)
        .runtime(Runtime::Tokio1)
        .wait_timeout(Some(PATIENCE))
        .create_timeout(Some(PATIENCE))
        .build()
        .map_err(|error| OpenError::Failed(error.to_string()))
}

/// The address may hold a password: nothing of it goes into an error.
fn config(url: &str) -> Result<Config, OpenError> {
    // Stricter kinds of TLS than the driver has a word for.
    if url.contains("sslmode=verify") {
        return Err(OpenError::TlsNotSupported);
    }
    let mut config: Config = url.parse().map_err(|_| OpenError::BadAddress)?;
    if config.get_ssl_mode() == SslMode::Require {
        return Err(OpenError::TlsNotSupported);
    }
    if config.get_application_name().is_none() {
        config.application_name("handslag");
    }
    if config.get_tcp_user_timeout().is_none() {
        config.tcp_user_timeout(SILENCE);
    }
    Ok(config)
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_that_asks_for_tls_is_told_so() {
        for mode in ["require", "verify-ca", "verify-full"] {
            let url = format!("postgres://anna:hemligt@db.example/x?sslmode={mode}");
            assert_eq!(config(&url).err(), Some(OpenError::TlsNotSupported), "{mode}");
        }
        assert!(config("postgres://anna@127.0.0.1/x?sslmode=disable").is_ok());
    }

    #[test]
    fn an_address_that_cannot_be_read_is_not_repeated() {
        let refused = config("postgres://anna:hemligt@db:notaport/x").unwrap_err();
        assert_eq!(refused, OpenError::BadAddress);
        assert!(!refused.to_string().contains("hemligt"));
    }
}
