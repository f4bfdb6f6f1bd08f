//! `cargo xtask torture`: the long run of `checks/torture` on both databases.

use crate::bench::on_both_databases;
use anyhow::Result;

pub fn run() -> Result<bool> {
    on_both_databases("torture", "debug", &[])
}
