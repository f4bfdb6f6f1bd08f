//! `cargo xtask simulate`: the long run of `checks/simulate` on both databases, two lives side by side.

use crate::bench::beside_postgres;
use crate::postgres::Disk;
use anyhow::Result;

pub fn run(words: &[String]) -> Result<bool> {
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    // What survives a power cut is the torture's to look at.
    beside_postgres(
        "simulate",
        "debug",
        Disk::NotWaited,
        &[&["--beside", "2"], words.as_slice()].concat(),
    )
}
