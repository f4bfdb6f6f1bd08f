//! What is done to the house, in order, and what was found after it.

use crate::chance::Chance;
use crate::node::{self, Node};
use crate::people::{self, Ledger, People, Standing};
use crate::place::{LOST, Place};
use crate::power::{Power, Trouble};
use crate::recovery;
use crate::servers::Servers;
use anyhow::Context;
use clap::Args;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Arc;
use std::time::{Duration, Instant};
use tokio::sync::watch;

const CASES: usize = 6;
/// The whole record is looked through after so many faults, and at the end.
const LOOKED_AFTER: u64 = 25;
/// Until everybody has their answer once the house stands.
const PATIENCE: Duration = Duration::from_secs(60);
/// Longer than people wait for an answer, so that they press again elsewhere.
const FROZEN: Duration = Duration::from_secs(5);
/// Longer than what a node takes is its own (two minutes).
const FROZEN_LONG: Duration = Duration::from_secs(130);
/// So long nodes of two versions are at work beside each other.
const BESIDE: Duration = Duration::from_secs(5);
/// A clock shows at most so many minutes more or less than it should: those who work stay signed in.
const JUMP: u64 = 25;

#[derive(Args)]
pub struct Wish {
    /// How often a node is killed, on each database
    #[arg(long, default_value_t = 500)]
    kills: u64,
    /// How often the power is cut (SQLite)
    #[arg(long, default_value_t = 200)]
    power_cuts: u64,
    /// How often every connection is torn (PostgreSQL)
    #[arg(long, default_value_t = 100)]
    torn: u64,
    /// How often one of two nodes is frozen (PostgreSQL)
    #[arg(long, default_value_t = 20)]
    frozen: u64,
    /// How often the disk is full, and how often it can be read alone (SQLite)
    #[arg(long, default_value_t = 100)]
    disks: u64,
    /// How often a clock jumps
    #[arg(long, default_value_t = 100)]
    jumps: u64,
    /// How often the database's server is killed (PostgreSQL)
    #[arg(long, default_value_t = 30)]
    servers: u64,
    /// How often it is lost and its standby promoted (PostgreSQL)
    #[arg(long, default_value_t = 10)]
    promoted: u64,
    /// How often one of two nodes is frozen for longer than its leases last (PostgreSQL)
    #[arg(long, default_value_t = 1)]
    frozen_long: u64,
    /// `postgres://…` of a throw-away server; without it SQLite alone
    #[arg(long, env = "HANDSLAG_TEST_POSTGRES")]
    postgres: Option<String>,
    /// How often a table is dropped and the database goes back to the instant before (PostgreSQL)
    #[arg(long, default_value_t = 4)]
    recoveries: u64,
    /// This program of an older version: two of its nodes are replaced by ours, one after the other (PostgreSQL)
    #[arg(long, value_name = "FILE")]
    older: Option<PathBuf>,
    #[arg(long, default_value_t = 1)]
    seed: u64,
}

pub async fn run(wish: &Wish) -> anyhow::Result<ExitCode> {
    let kinds = [
        (Kind::Killed, wish.kills),
        (Kind::PowerCut, wish.power_cuts),
        (Kind::LyingDisk, u64::from(wish.power_cuts > 0)),
        (Kind::Disk(Trouble::Full), wish.disks),
        (Kind::Disk(Trouble::ReadOnly), wish.disks),
        (Kind::ClockJumps, wish.jumps),
        (Kind::Torn, wish.torn),
        (Kind::Frozen(FROZEN), wish.frozen),
        (Kind::Frozen(FROZEN_LONG), wish.frozen_long),
        (Kind::ServerKilled, wish.servers),
        (Kind::Promoted, wish.promoted),
        (Kind::Upgraded, u64::from(wish.older.is_some())),
    ];
    let (mut passed, mut failed) = (0, 0);
    for postgres in [None].into_iter().chain(wish.postgres.clone().map(Some)) {
        for (kind, times) in kinds {
            if times == 0 || !kind.is_of(postgres.is_some()) {
                continue;
            }
            let older = wish.older.as_deref();
            let mut torment = Torment::begin(kind, postgres.clone(), wish.seed, older).await?;
            let outcome = match torment.run(times).await {
                Ok(()) if kind == Kind::LyingDisk => Err(anyhow::anyhow!("what was lost was not found")),
                Err(fault) if kind == Kind::LyingDisk && fault.to_string().contains(LOST) => Ok(()),
                outcome => outcome,
            };
            let told = torment.told(times);
            match outcome {
                Ok(()) => passed += 1,
                Err(fault) => {
                    failed += 1;
                    println!("FAILED {told}\n    {fault:#}");
                    continue;
                }
            }
            println!("part torture: {told}");
        }
    }
    for nth in 0..if wish.postgres.is_some() {
        wish.recoveries
    } else {
        0
    } {
        match recovery::gone_back(nth).await {
            Ok(told) => {
                passed += 1;
                println!("part torture: {told}");
            }
            Err(fault) => {
                failed += 1;
                println!("FAILED to go back to an instant\n    {fault:#}");
            }
        }
    }
    println!("{passed} passed, {failed} failed");
    Ok(if failed == 0 {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Killed,
    PowerCut,
    /// A disk that says to have kept what it has not: what is lost then must be found, or nothing here can be.
    LyingDisk,
    Disk(Trouble),
    ClockJumps,
    Torn,
    Frozen(Duration),
    ServerKilled,
    Promoted,
    Upgraded,
}

impl Kind {
    fn is_of(self, postgres: bool) -> bool {
        match self {
            Kind::Killed | Kind::ClockJumps => true,
            Kind::PowerCut | Kind::LyingDisk | Kind::Disk(_) => !postgres,
            Kind::Torn | Kind::Frozen(_) | Kind::ServerKilled | Kind::Promoted | Kind::Upgraded => postgres,
        }
    }
    fn says(self) -> &'static str {
        match self {
            Kind::Killed => "a node killed",
            Kind::PowerCut => "the power cut",
            Kind::LyingDisk => "the power cut under a disk that lies, and the loss found",
            Kind::Disk(Trouble::Full) => "the disk full",
            Kind::Disk(Trouble::ReadOnly) => "the disk readable alone",
            Kind::ClockJumps => "a clock that jumps",
            Kind::Torn => "every connection to the database torn",
            Kind::Frozen(FROZEN_LONG) => "one of two nodes frozen for longer than its leases",
            Kind::Frozen(_) => "one of two nodes frozen and thawed",
            Kind::ServerKilled => "the database's server killed",
            Kind::Promoted => "the database's server lost and its standby promoted",
            Kind::Upgraded => "two nodes of an older version replaced by new ones while people write",
        }
    }
}

struct Torment {
    kind: Kind,
    place: Place,
    /// What nodes are started from.
    program: PathBuf,
    power: Option<Power>,
    servers: Option<Servers>,
    nodes: Vec<Node>,
    standing: Standing,
    ledger: Arc<Ledger>,
    chance: Chance,
    slowest_start: Duration,
    begun: Instant,
    people: Option<People>,
    /// Data folder and disk; gone with the run.
    _folder: tempfile::TempDir,
}

impl Torment {
    async fn begin(
        kind: Kind,
        postgres: Option<String>,
        seed: u64,
        older: Option<&Path>,
    ) -> anyhow::Result<Self> {
        let older = older.filter(|_| kind == Kind::Upgraded);
        let folder = tempfile::tempdir()?;
        let data = folder.path().join("data");
        std::fs::create_dir(&data)?;
        let servers = match kind {
            Kind::ServerKilled => Some(Servers::begin(false)?),
            Kind::Promoted => Some(Servers::begin(true)?),
            _ => None,
        };
        let place = Place {
            data,
            postgres: servers.as_ref().map(Servers::url).or(postgres),
            name: format!("torture_{}", uuid::Uuid::new_v4().simple()),
        };
        let (cases, cookie) = match older {
            Some(program) => node::settled_by(program, &place, CASES)?,
            None => place.settle(CASES).await?,
        };
        place.closed().await?;
        let power = matches!(kind, Kind::PowerCut | Kind::LyingDisk | Kind::Disk(_))
            .then(|| Power::of(&place.data, folder.path(), kind == Kind::LyingDisk))
            .transpose()?;
        let standing = watch::channel(Vec::new()).0;
        let ledger = Arc::new(Ledger::after(CASES));
        let people = People::begin(&standing, &ledger, &cases, &cookie)?;
        let mut torment = Self {
            kind,
            place,
            program: older.map_or_else(std::env::current_exe, |older| Ok(older.to_owned()))?,
            power,
            servers,
            nodes: Vec::new(),
            standing,
            ledger,
            chance: Chance(seed),
            slowest_start: Duration::ZERO,
            begun: Instant::now(),
            people: Some(people),
            _folder: folder,
        };
        let two = matches!(kind, Kind::Frozen(_) | Kind::ClockJumps | Kind::Upgraded)
            && torment.place.postgres.is_some();
        for _ in 0..if two { 2 } else { 1 } {
            torment.start()?;
        }
        Ok(torment)
    }

    fn start(&mut self) -> anyhow::Result<()> {
        let started = Instant::now();
        let node = Node::of(&self.program, &self.place, self.power.as_ref())?;
        self.nodes.push(node);
        self.slowest_start = self.slowest_start.max(started.elapsed());
        self.stand();
        Ok(())
    }

    fn stand(&self) {
        let bases = self.nodes.iter().map(|node| node.base.clone());
        self.standing.send_replace(bases.collect());
    }

    async fn run(&mut self, times: u64) -> anyhow::Result<()> {
        for nth in 1..=times {
            let moment = self.chance.between(20, 400);
            tokio::time::sleep(Duration::from_millis(moment)).await;
            self.strike(nth % LOOKED_AFTER == 0).await?;
            eprint!("\r  {}: {nth} of {times}", self.kind.says());
            std::io::stderr().flush()?;
        }
        eprintln!();
        if let Some(people) = self.people.take() {
            let home = tokio::time::timeout(PATIENCE, people.go_home()).await;
            for node in &mut self.nodes {
                node.lives()?;
            }
            home.context("somebody was never answered")??;
        }
        self.fall();
        anyhow::ensure!(self.ledger.wrong().is_empty(), "{:?}", self.ledger.wrong());
        let (least, most) = self.ledger.reports();
        anyhow::ensure!(least == most, "somebody was never answered");
        anyhow::ensure!(self.ledger.acknowledged() > 0, "nobody wrote anything");
        self.place.holds(&self.ledger).await
    }

    fn fall(&mut self) {
        self.nodes.clear();
        self.stand();
    }

    /// One fault; afterwards the house stands again.
    async fn strike(&mut self, look: bool) -> anyhow::Result<()> {
        match self.kind {
            Kind::Torn => self.place.tear_connections().await,
            Kind::Frozen(how_long) => {
                let at = usize::from(self.chance.heads());
                self.nodes[at].freeze()?;
                tokio::time::sleep(how_long).await;
                self.nodes[at].thaw()
            }
            Kind::Disk(trouble) => {
                self.disk()?.begin(trouble)?;
                self.a_while().await;
                self.disk()?.end(trouble)
            }
            Kind::ClockJumps => {
                let minutes = self.chance.between(0, 2 * JUMP) as i64 - JUMP as i64;
                self.nodes[0].jump(minutes)
            }
            Kind::ServerKilled | Kind::Promoted => {
                self.servers.as_mut().context("a server")?.kill()?;
                self.a_while().await;
                let servers = self.servers.as_mut().context("a server")?;
                if self.kind == Kind::Promoted {
                    servers.promote()
                } else {
                    servers.start_again()
                }
            }
            Kind::Upgraded => {
                self.program = std::env::current_exe()?;
                for _ in 0..self.nodes.len() {
                    tokio::time::sleep(BESIDE).await;
                    let older = self.nodes.remove(0);
                    self.stand();
                    // Out of turn; it finishes what it has begun.
                    tokio::time::sleep(people::PATIENCE).await;
                    older.kill()?;
                    self.start()?;
                }
                tokio::time::sleep(BESIDE).await;
                let nobody = self.ledger.unanswered();
                anyhow::ensure!(nobody == 0, "somebody met no answer, {nobody} times");
                Ok(())
            }
            Kind::Killed | Kind::PowerCut | Kind::LyingDisk => {
                while let Some(node) = self.nodes.pop() {
                    node.kill()?;
                }
                self.stand();
                if let Some(power) = &self.power {
                    power.cut(&self.place.data, &mut self.chance)?;
                }
                if look {
                    self.place.holds(&self.ledger).await?;
                    self.place.closed().await?;
                    if let Some(power) = &self.power {
                        power.settle(&self.place.data)?;
                    }
                }
                self.start()
            }
        }
    }

    fn disk(&self) -> anyhow::Result<&Power> {
        self.power.as_ref().context("a disk")
    }

    async fn a_while(&mut self) {
        let how_long = self.chance.between(100, 1500);
        tokio::time::sleep(Duration::from_millis(how_long)).await;
    }

    fn told(&self, times: u64) -> String {
        format!(
            "{}, {} times on {}: {} acknowledged, {} pressed again, slowest start {:.1} s, {:.0} s",
            self.kind.says(),
            times,
            self.place.engine(),
            self.ledger.acknowledged(),
            self.ledger.turned_away(),
            self.slowest_start.as_secs_f64(),
            self.begun.elapsed().as_secs_f64()
        )
    }
}
