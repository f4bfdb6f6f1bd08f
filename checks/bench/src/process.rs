//! A program that is measured: its processor time and memory, from /proc.

use crate::house::Stands;
use anyhow::Context;
use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};
use std::time::Instant;

pub struct Running {
    child: Child,
    pub stands: Stands,
    /// Seconds from its start until it stood.
    pub ready: f64,
}

impl Running {
    /// Starts this program with other words and waits until it says where it stands.
    pub fn start(words: &[String]) -> anyhow::Result<Self> {
        let started = Instant::now();
        let mut child = Command::new(std::env::current_exe()?)
            .args(words)
            .stdout(Stdio::piped())
            .spawn()
            .context("a program that is measured did not start")?;
        let mut line = String::new();
        let stdout = child.stdout.take().context("it has no voice")?;
        BufReader::new(stdout).read_line(&mut line)?;
        let stands = serde_json::from_str(&line).context("it did not say where it stands")?;
        Ok(Self {
            child,
            stands,
            ready: started.elapsed().as_secs_f64(),
        })
    }

    /// Seconds of processor time that it has used.
    pub fn cpu(&self) -> anyhow::Result<f64> {
        let stat = std::fs::read_to_string(format!("/proc/{}/stat", self.child.id()))?;
        let after = stat.rsplit(')').next().context("a line of /proc")?;
        let ticks: Vec<f64> = after
            .split_whitespace()
            .skip(11)
            .take(2)
            .filter_map(|word| word.parse().ok())
            .collect();
        // Linux counts these in hundredths of a second on every architecture that we build for.
        Ok(ticks.iter().sum::<f64>() / 100.0)
    }

    /// Memory that is its own share (PSS), in MiB.
    pub fn memory(&self) -> anyhow::Result<f64> {
        let rollup = std::fs::read_to_string(format!("/proc/{}/smaps_rollup", self.child.id()))?;
        let line = rollup
            .lines()
            .find(|line| line.starts_with("Pss:"))
            .context("a line of /proc")?;
        let kib: f64 = line
            .split_whitespace()
            .nth(1)
            .context("a number of kilobytes")?
            .parse()?;
        Ok(kib / 1024.0)
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
