//! `cargo xtask simulate`: the long run of `checks/simulate`, two lives side by side.

use crate::needs::{self, Need};
use crate::{house, running};
use anyhow::{Result, bail};
use std::process::Command;

pub fn run(words: &[String]) -> Result<bool> {
    running::stop_everything_when_interrupted()?;
    let missing = needs::meet(&[Need::Node, Need::Npm].into())?;
    if !missing.is_empty() {
        bail!("{} needed tool(s) missing, see above", missing.len());
    }
    let mut program = Command::new("cargo");
    program
        .args([
            "run",
            "--quiet",
            "--package",
            "simulate",
            "--",
            "run",
            "--beside",
            "2",
        ])
        .args(words)
        .current_dir(house::root());
    Ok(running::run("simulate", program, |_| true)?.held)
}
