//! `cargo xtask torture`: the long run of `checks/torture` on both databases.

use crate::needs::{self, Need};
use crate::postgres::{Disk, Postgres};
use crate::{house, running};
use anyhow::{Result, bail};
use std::process::Command;

pub fn run() -> Result<bool> {
    running::stop_everything_when_interrupted()?;
    let missing = needs::meet(&[Need::Postgres, Need::Node, Need::Npm].into())?;
    if !missing.is_empty() {
        bail!("{} needed tool(s) missing, see above", missing.len());
    }
    let mut build = Command::new("cargo");
    build
        .args(["build", "--package", "torture"])
        .current_dir(house::root());
    println!("Building checks/torture.");
    if !running::run("torture-build", build, |line| line.starts_with("error"))?.held {
        bail!("checks/torture could not be built");
    }
    let postgres = Postgres::start(Disk::Waited)?;
    let mut torture = Command::new(house::target().join("debug").join("torture"));
    torture
        .args(["run", "--postgres", postgres.url()])
        .current_dir(house::root());
    let ended = running::run("torture", torture, |_| true)?;
    Ok(ended.held)
}
