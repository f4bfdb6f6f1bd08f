//! The made-up registers by themselves, for checks with other people's programs:
//! `benefits_simulator --folder DIR --people FILE.json` prints one JSON line with address, organisation and files.

use anyhow::{Context, Result};
use benefits_simulator::{Config, Person, start};
use clap::Parser;
use std::path::PathBuf;

#[derive(Parser)]
#[command(about = "Made-up registers of benefits on the loopback address, for demonstrations and tests")]
struct Arguments {
    /// Certificates and the asking organisation's key are written here.
    #[arg(long)]
    folder: PathBuf,
    /// JSON list of people; see the README beside this crate.
    #[arg(long)]
    people: PathBuf,
    #[arg(long, default_value_t = 0)]
    port: u16,
}

#[tokio::main]
async fn main() -> Result<()> {
    let arguments = Arguments::parse();
    let list = std::fs::read(&arguments.people)
        .with_context(|| format!("cannot read {}", arguments.people.display()))?;
    let people: Vec<Person> = serde_json::from_slice(&list).context("the list of people")?;
    let running = start(Config {
        port: arguments.port,
        ..Config::new(arguments.folder, people)
    })
    .await?;
    println!(
        "{}",
        serde_json::json!({
            "url": running.url,
            "organisationNumber": running.organisation_number,
            "files": running.files,
        })
    );
    tokio::select! {
        ended = running.stopped() => ended,
        _ = tokio::signal::ctrl_c() => Ok(()),
    }
}
