//! A node of the house as a process of its own, so that it can be killed: the product's own server and worker.

use crate::place::Place;
use crate::power::Power;
use anyhow::Context;
use casework::CaseId;
use handslag::{serve, worker};
use std::io::{BufRead, BufReader, Write};
use std::net::SocketAddr;
use std::path::Path;
use std::process::{Child, ChildStdin, Command, Stdio};
use std::sync::Arc;
use tokio::sync::watch;

pub async fn serve(place: &Place) -> anyhow::Result<()> {
    tracing_subscriber::fmt()
        .with_env_filter("error")
        .with_writer(std::io::stderr)
        .init();
    let world = place.world().await?;
    let stop = watch::channel(false);
    let work = worker::work(
        world.site.clone(),
        world.key.clone(),
        place.data.clone(),
        Arc::default(),
        stop.1,
    );
    tokio::spawn(work);
    let clock = world.clock.clone();
    std::thread::spawn(move || {
        for line in std::io::stdin().lines().map_while(Result::ok) {
            if let Ok(minutes) = line.trim().parse() {
                clock.jump_to(&format!("2026-11-02 {}", shown(minutes)));
            }
        }
    });
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await?;
    println!("http://{}", listener.local_addr()?);
    let service = serve::app(world.site.clone()).into_make_service_with_connect_info::<SocketAddr>();
    Ok(axum::serve(listener, service).await?)
}

/// So many minutes after eight in the morning.
fn shown(minutes: i64) -> String {
    format!("{:02}:{:02}", 8 + minutes.div_euclid(60), minutes.rem_euclid(60))
}

pub struct Node {
    child: Child,
    ear: ChildStdin,
    pub base: String,
}

impl Node {
    /// Starts this program as a node and waits until it says where it stands.
    pub fn start(place: &Place, power: Option<&Power>) -> anyhow::Result<Self> {
        Self::of(&std::env::current_exe()?, place, power)
    }

    /// By this program of another version.
    pub fn of(program: &Path, place: &Place, power: Option<&Power>) -> anyhow::Result<Self> {
        let mut command = Command::new(program);
        command
            .args(place.words("node"))
            .stdin(Stdio::piped())
            .stdout(Stdio::piped());
        if let Some(power) = power {
            command
                .env("LD_PRELOAD", &power.library)
                .env("TORTURE_DISK", place.data.canonicalize()?)
                .env("TORTURE_KEPT", power.kept.canonicalize()?)
                .env("TORTURE_TROUBLE", power.trouble.canonicalize()?);
            if power.lies {
                command.env("TORTURE_LIES", "1");
            }
        }
        let mut child = command.spawn().context("a node did not start")?;
        let mut line = String::new();
        let stdout = child.stdout.take().context("a node has no voice")?;
        BufReader::new(stdout).read_line(&mut line)?;
        let base = line.trim().to_owned();
        anyhow::ensure!(base.starts_with("http://"), "a node ended before it stood");
        let ear = child.stdin.take().context("a node has no ear")?;
        Ok(Self { child, ear, base })
    }

    /// A node ends when it is killed, and never by itself.
    pub fn lives(&mut self) -> anyhow::Result<()> {
        let ended = self.child.try_wait()?;
        ended.map_or(Ok(()), |how| anyhow::bail!("a node ended by itself: {how}"))
    }

    /// As a power switch does: nothing is said and nothing is finished.
    pub fn kill(mut self) -> anyhow::Result<()> {
        self.lives()?;
        self.child.kill()?;
        self.child.wait()?;
        Ok(())
    }

    /// Its clock shows so many minutes after eight from now on, whatever it showed before.
    pub fn jump(&mut self, minutes: i64) -> anyhow::Result<()> {
        Ok(writeln!(self.ear, "{minutes}")?)
    }

    pub fn freeze(&self) -> anyhow::Result<()> {
        self.signal("-STOP")
    }
    pub fn thaw(&self) -> anyhow::Result<()> {
        self.signal("-CONT")
    }
    fn signal(&self, which: &str) -> anyhow::Result<()> {
        let sent = Command::new("kill")
            .args([which, &self.child.id().to_string()])
            .status()?;
        anyhow::ensure!(sent.success(), "kill {which} failed");
        Ok(())
    }
}

impl Drop for Node {
    fn drop(&mut self) {
        let _ = self.child.kill(); // it may be dead already
        let _ = self.child.wait();
    }
}

/// The stores of a house as the program of another version makes them: its cases, and the session that people write with.
pub fn settled_by(program: &Path, place: &Place, cases: usize) -> anyhow::Result<(Vec<CaseId>, String)> {
    let mut command = Command::new(program);
    let made = command
        .args(place.words("settle"))
        .args(["--cases", &cases.to_string()])
        .stderr(Stdio::inherit())
        .output()?;
    anyhow::ensure!(made.status.success(), "the older program makes no house");
    Ok(serde_json::from_slice(&made.stdout)?)
}
