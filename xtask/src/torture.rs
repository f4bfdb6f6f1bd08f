//! `cargo xtask torture`: the long run of `checks/torture` on both databases.

use crate::bench::on_both_databases;
use anyhow::Result;

/// With what `run` of it is told.
pub fn run(words: &[String]) -> Result<bool> {
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    on_both_databases("torture", "debug", &words)
}
