//! Commands that look through the whole record, with progress on anything that takes its time.

use crate::config::Config;
use crate::house;
use crate::kept_checkpoint;
use crate::outside::Real;
use anyhow::bail;
use case_store::checkpoint::Finding;
use std::io::Write;
use std::sync::Arc;

fn progress(what: &'static str) -> impl FnMut(u64) {
    move |done| {
        if done.is_multiple_of(500) {
            eprint!("\r{what}: {done}");
            std::io::stderr().flush().unwrap_or_default();
        }
    }
}

pub async fn verify_log(config: &Config) -> anyhow::Result<()> {
    let opened = house::open(config, false).await?;
    let mut findings = opened
        .store
        .verify(
            &opened.keys.checkpoint.verifying_key(),
            progress("streams checked"),
        )
        .await?;
    eprintln!();
    match kept_checkpoint::missing(&opened.store, &config.data).await? {
        Some(kept) => findings.push(Finding::MissingCheckpoint { no: kept.no }),
        None if kept_checkpoint::read(&config.data)?.is_none() => {
            println!(
                "No {} in the data folder: the store was held against itself alone.",
                kept_checkpoint::FILE
            );
        }
        None => {}
    }
    if findings.is_empty() {
        println!("Every chain holds, and every signed checkpoint.");
        return Ok(());
    }
    for finding in &findings {
        println!("{finding:?}");
    }
    bail!(
        "{} findings: the record was altered outside Handslag, or damaged",
        findings.len()
    );
}

pub async fn rebuild_views(config: &Config) -> anyhow::Result<()> {
    let opened = house::open(config, false).await?;
    let committee = house::committee(&opened, Arc::new(Real));
    let before = committee.view_rows().await?;
    let done = committee.rebuild_views(progress("cases folded")).await?;
    eprintln!();
    let differ = views::differing(&before, &committee.view_rows().await?);
    println!("{done} cases folded anew.");
    for table in &differ {
        println!("{} was not what the streams say, and is now.", table.table);
    }
    Ok(())
}
