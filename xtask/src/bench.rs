//! `cargo xtask bench`: the release build of `checks/bench` against SQLite and a throw-away PostgreSQL.

use crate::needs::{self, Need};
use crate::postgres::{Disk, Postgres};
use crate::{house, running};
use anyhow::{Result, bail};
use std::process::Command;

pub fn run(quick: bool) -> Result<bool> {
    let words: &[&str] = if quick { &["--quick"] } else { &[] };
    on_both_databases("bench", "release", words)
}

/// Beside a PostgreSQL that waits for its disk.
pub fn on_both_databases(name: &str, profile: &str, words: &[&str]) -> Result<bool> {
    beside_postgres(name, profile, Disk::Waited, words)
}

/// Builds a program of `checks/` and has it `run` beside a PostgreSQL.
pub fn beside_postgres(name: &str, profile: &str, disk: Disk, words: &[&str]) -> Result<bool> {
    running::stop_everything_when_interrupted()?;
    let missing = needs::meet(&[Need::Postgres, Need::Node, Need::Npm].into())?;
    if !missing.is_empty() {
        bail!("{} needed tool(s) missing, see above", missing.len());
    }
    let mut build = Command::new("cargo");
    build
        .args(["build", "--package", name])
        .args((profile == "release").then_some("--release"))
        .current_dir(house::root());
    println!("Building checks/{name} ({profile}).");
    if !running::run(&format!("{name}-build"), build, |line| line.starts_with("error"))?.held {
        bail!("checks/{name} could not be built");
    }
    let postgres = Postgres::start(disk)?;
    let mut program = Command::new(house::target().join(profile).join(name));
    program
        .arg("run")
        .args(words)
        .args(["--postgres", &postgres.url()])
        .current_dir(house::root());
    let ended = running::run(name, program, |_| true)?;
    Ok(ended.held)
}
