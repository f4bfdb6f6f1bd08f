//! The simulator by itself, for checks with other people's programs:
//! `bankid_simulator --folder DIR --people FILE.json` prints one JSON line with addresses and files.

use anyhow::{Context, Result};
use bankid_simulator::{Config, Person, start};
use clap::Parser;
use std::path::PathBuf;

#[derive(Parser)]
#[command(about = "A made-up BankID on the loopback address, for demonstrations and tests")]
struct Arguments {
    /// Certificates and the relying party's key are written here.
    #[arg(long)]
    folder: PathBuf,
    /// RSA keys are made here once and used again; the folder itself if not given.
    #[arg(long)]
    key_folder: Option<PathBuf>,
    /// JSON list of people: givenName, surname, personalNumber, note, outcome, risk.
    #[arg(long)]
    people: PathBuf,
    #[arg(long, default_value_t = 0)]
    rp_port: u16,
    #[arg(long, default_value_t = 0)]
    app_port: u16,
    /// Send bankIdIssueDate with an offset from UTC.
    #[arg(long)]
    issue_date_with_offset: bool,
}

#[tokio::main]
async fn main() -> Result<()> {
    let arguments = Arguments::parse();
    let list = std::fs::read(&arguments.people)
        .with_context(|| format!("cannot read {}", arguments.people.display()))?;
    let people: Vec<Person> = serde_json::from_slice(&list).context("the list of people")?;
    let running = start(Config {
        key_folder: arguments.key_folder.unwrap_or_else(|| arguments.folder.clone()),
        rp_port: arguments.rp_port,
        app_port: arguments.app_port,
        issue_date_with_offset: arguments.issue_date_with_offset,
        ..Config::new(arguments.folder, people)
    })
    .await?;
    println!(
        "{}",
        serde_json::json!({ "rpUrl": running.rp_url, "appUrl": running.app_url, "files": running.files })
    );
    tokio::select! {
        ended = running.stopped() => ended,
        _ = tokio::signal::ctrl_c() => Ok(()),
    }
}
