//! `cargo xtask bench`: the release build of `checks/bench` against SQLite and a throw-away PostgreSQL.

use crate::needs::{self, Need};
use crate::postgres::{Disk, Postgres};
use crate::{house, running};
use anyhow::{Result, bail};
use std::process::Command;

pub fn run(quick: bool) -> Result<bool> {
    running::stop_everything_when_interrupted()?;
    let missing = needs::meet(&[Need::Postgres, Need::Node, Need::Npm].into())?;
    if !missing.is_empty() {
        bail!("{} needed tool(s) missing, see above", missing.len());
    }
    let mut build = Command::new("cargo");
    build
        .args(["build", "--release", "--package", "bench"])
        .current_dir(house::root());
    println!("Building checks/bench for release.");
    if !running::run("bench-build", build, |line| line.starts_with("error"))?.held {
        bail!("checks/bench could not be built");
    }
    let postgres = Postgres::start(Disk::Waited)?;
    let mut bench = Command::new(house::target().join("release").join("bench"));
    bench
        .arg("run")
        .args(quick.then_some("--quick"))
        .args(["--postgres", postgres.url()])
        .current_dir(house::root());
    let ended = running::run("bench", bench, |_| true)?;
    Ok(ended.held)
}
