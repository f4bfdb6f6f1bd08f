//! A PostgreSQL that can be killed, alone or followed by a standby that takes its place.

use anyhow::Context;
use postgres_server::{Disk, Server, free_port};
use std::path::PathBuf;

pub struct Servers {
    primary: Server,
    standby: Option<Server>,
    made: u32,
}

impl Servers {
    pub fn begin(followed: bool) -> anyhow::Result<Self> {
        let primary = Server::start(folder(0), Disk::Waited)?;
        let mut servers = Self {
            primary,
            standby: None,
            made: 0,
        };
        if followed {
            servers.follow(free_port()?)?;
        }
        Ok(servers)
    }

    /// Where the one that is written to answers, whichever it is.
    pub fn url(&self) -> String {
        match &self.standby {
            Some(standby) => self.primary.url_of_either(standby),
            None => self.primary.url(),
        }
    }

    pub fn kill(&mut self) -> anyhow::Result<()> {
        self.primary.kill()
    }

    pub fn start_again(&mut self) -> anyhow::Result<()> {
        self.primary.start_again()
    }

    /// The primary is dead: its standby is written to from now on, and gets a follower of its own at the dead one's address.
    pub fn promote(&mut self) -> anyhow::Result<()> {
        let standby = self.standby.take().context("nobody follows")?;
        standby.promote()?;
        let lost = std::mem::replace(&mut self.primary, standby);
        let port = lost.port();
        drop(lost);
        self.follow(port)
    }

    fn follow(&mut self, port: u16) -> anyhow::Result<()> {
        self.made += 1;
        self.standby = Some(self.primary.standby(folder(self.made), port)?);
        Ok(())
    }
}

fn folder(nth: u32) -> PathBuf {
    std::env::temp_dir().join(format!("handslag-torture-{}-{nth}", std::process::id()))
}
