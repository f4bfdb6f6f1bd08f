//! A PostgreSQL of our own for the tests, stopped whatever happens to us.
//!
//! It may forget on a power cut (`fsync` off) but keeps the order of commits, so that what the tests see is what the
//! product will see.

use anyhow::{Context, Result};
pub use postgres_server::Disk;
use postgres_server::Server;
use std::{env, process};

use crate::running::Ticket;

pub struct Postgres {
    _ticket: Ticket,
    server: Server,
}

impl Postgres {
    pub fn start(disk: Disk) -> Result<Self> {
        let folder = env::temp_dir().join(format!("handslag-postgres-{}", process::id()));
        let server = Server::start(folder.clone(), disk)?;
        let id = server.id().context("it was started")?;
        let ticket = Ticket::new(id, move || postgres_server::stop(id, &folder));
        Ok(Self {
            _ticket: ticket,
            server,
        })
    }

    pub fn url(&self) -> String {
        self.server.url()
    }
}
