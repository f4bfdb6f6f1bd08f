//! Commands that look through the whole record, with progress on anything that takes its time.

use crate::cli::Cli;
use crate::config::Config;
use crate::houses::{self, Houses};
use crate::outside::Real;
use crate::{backups, house, kept_checkpoint, keys, operations, serve};
use anyhow::{Context, bail};
use case_store::checkpoint::Finding;
use std::io::Write;
use std::path::Path;
use std::sync::Arc;

pub(crate) fn progress(what: &'static str) -> impl FnMut(u64) {
    move |done| {
        if done.is_multiple_of(500) {
            eprint!("\r{what}: {done}");
            std::io::stderr().flush().unwrap_or_default();
        }
    }
}

/// Everything that can be known of a configuration without serving: each fault on a line of its own.
pub fn check_config(cli: &Cli, config: &Config) -> anyhow::Result<()> {
    let Some(file) = &config.file else {
        println!("No configuration file: a demonstration with made-up people, on this machine alone.");
        return Ok(());
    };
    let mut found: Vec<anyhow::Error> = Vec::new();
    let mut hold = |held: anyhow::Result<()>| found.extend(held.err());
    hold(house::edges(config).map(drop));
    hold(crate::config_own::law(file).map(drop));
    hold(serve::log_filter(&cli.log).map(drop));
    hold(
        cli.metrics
            .map_or(Ok(()), |at| operations::check_address(at, config.listen)),
    );
    hold(operations::traced::check(cli));
    if config.keys().exists() {
        hold(keys::open(&config.keys(), false).map(drop));
    }
    if let Some(backup) = &file.backup {
        hold(
            backup::keys::recipients(&backup.recipients)
                .map(drop)
                .map_err(Into::into),
        );
        let bucket = backup.to.as_ref().is_some_and(|to| to.starts_with("s3://"));
        hold(backups::s3(config).and_then(|s3| match s3.is_none() && bucket {
            true => bail!("backup.to is a bucket: backup.s3_endpoint is missing"),
            false => Ok(()),
        }));
    }
    if let Some(copy) = &file.emergency_copy {
        let recipients = backup::keys::recipients(&copy.recipients);
        hold(recipients.map(drop).context("emergency_copy.recipients"));
    }
    for fault in &found {
        println!("{fault:#}");
    }
    if !found.is_empty() {
        bail!("faults in the configuration: {}", found.len());
    }
    println!(
        "The configuration of {} is sound. The database and BankID were not asked.",
        file.municipality.name
    );
    Ok(())
}

/// The same of every house of a folder.
pub fn check_configs(cli: &Cli, folder: &Path) -> anyhow::Result<()> {
    let names = houses::names(folder)?;
    let mut faulty = 0;
    for name in &names {
        let checked = Config::of_house(cli, folder, name).and_then(|config| check_config(cli, &config));
        if let Err(fault) = checked {
            println!("{name}: {fault:#}");
            faulty += 1;
        }
    }
    Houses::read(cli, folder)?.hold_apart()?;
    if faulty > 0 {
        bail!("houses with faults: {faulty} of {}", names.len());
    }
    Ok(())
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
        "{} findings: the record was altered outside Handslag, or damaged. Stop writing, keep this store as it is, and restore \
         a backup from before into another place (docs/operating/incident.md)",
        findings.len()
    );
}

pub async fn rebuild_views(config: &Config) -> anyhow::Result<()> {
    let opened = house::open(config, false).await?;
    let committee = house::committee(&opened, Arc::new(Real));
    let rebuilt = committee.rebuild_views(progress("cases folded")).await?;
    eprintln!();
    println!("{} cases folded anew.", rebuilt.cases);
    for table in &rebuilt.differ {
        println!("{} was not what the streams say, and is now.", table.table);
    }
    Ok(())
}
