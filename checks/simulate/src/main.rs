//! `simulate run`: lives one after another, each from a seed of its own, until so many acts are done.
#![allow(clippy::disallowed_methods, reason = "it measures how long it took")]

use anyhow::Result;
use clap::{Parser, Subcommand};
use db::{Durability, Location, open_with};
use simulate::{A_LIFE, Listening, Report, live};
use std::process::ExitCode;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Instant;

#[derive(Parser)]
#[command(about = "The made-up town lives by chance, and what must always hold is looked at")]
struct Cli {
    #[command(subcommand)]
    what: What,
}

#[derive(Subcommand)]
enum What {
    /// Live and report; the last line is `N passed, N failed`
    Run {
        /// How many acts in all
        #[arg(long, default_value_t = 1_000_000)]
        acts: u64,
        /// The first life's seed; those after it count on
        #[arg(long, default_value_t = 1)]
        seed: u64,
        /// Acts of each life
        #[arg(long, default_value_t = A_LIFE)]
        life: u64,
        /// Lives that are lived side by side
        #[arg(long, default_value_t = 1)]
        beside: u64,
        /// Each life once more on this PostgreSQL, in schemas of its own; otherwise on SQLite alone
        #[arg(long)]
        postgres: Option<String>,
    },
}

#[tokio::main]
async fn main() -> Result<ExitCode> {
    let What::Run {
        acts,
        seed,
        life,
        beside,
        postgres,
    } = Cli::parse().what;
    let listening = Listening::begin();
    // Each seed on every engine.
    let engines = if postgres.is_some() { 2 } else { 1 };
    let lives = acts.div_ceil(life) * engines;
    let next = Arc::new(AtomicU64::new(0));
    let started = Instant::now();
    let mut working = tokio::task::JoinSet::new();
    for _ in 0..beside {
        let (next, listening, postgres) = (next.clone(), listening.clone(), postgres.clone());
        working.spawn(async move {
            let mut lived = Vec::new();
            loop {
                let nth = next.fetch_add(1, Ordering::Relaxed);
                if nth >= lives {
                    return lived;
                }
                let (nth, on) = (nth / engines, postgres.clone().filter(|_| nth % engines == 1));
                let (seed, acts) = (seed + nth, life.min(acts - nth * life));
                let engine = if on.is_some() { "PostgreSQL" } else { "SQLite" };
                let report = tokio::spawn(one(seed, acts, listening.clone(), on)).await.ok();
                match &report {
                    Some(report) => println!(
                        "seed {seed} on {engine}: {} acts, {} cases, {} events: everything held",
                        report.acts, report.cases, report.events
                    ),
                    None => println!(
                        "FAILED seed {seed} on {engine}: cargo xtask simulate --acts {acts} --seed {seed}"
                    ),
                }
                lived.push(report);
            }
        });
    }
    let mut all = Vec::new();
    while let Some(lived) = working.join_next().await {
        all.extend(lived?);
    }
    Ok(ended(&all, started.elapsed().as_secs()))
}

/// Tells what was lived, and whether all of it held.
fn ended(lived: &[Option<Report>], seconds: u64) -> ExitCode {
    let mut all = Report::default();
    lived.iter().flatten().for_each(|report| all.and(report));
    let failed = lived.iter().filter(|report| report.is_none()).count();
    told(&all, seconds);
    println!("{} passed, {failed} failed", lived.len() - failed);
    if failed == 0 {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    }
}

async fn one(seed: u64, acts: u64, listening: Listening, postgres: Option<String>) -> Report {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let at = |name: &str| match &postgres {
        Some(url) => Location::Postgres {
            url: url.clone(),
            schema: format!("life_{seed}_{name}"),
        },
        None => Location::Sqlite(folder.path().join(format!("{name}.sqlite"))),
    };
    let opened = |at, migrations| async move {
        let store = open_with(&at, migrations, Durability::TestsOnly, db::Bringing::All).await;
        store.expect("an empty store")
    };
    let committee = opened(at("committee"), views::migrations()).await;
    let house = opened(at("house"), house_store::MIGRATIONS).await;
    live(committee, house, seed, acts, &listening).await
}

fn told(all: &Report, seconds: u64) {
    println!("\n{} acts in {} lives' days ({} s)", all.acts, all.days, seconds);
    println!(
        "{} cases, {} events; {} looks, {} of them deep",
        all.cases, all.events, all.looks, all.deep_looks
    );
    for (kind, times) in &all.by_kind {
        println!("| {kind} | {times} |");
    }
    let steps: Vec<_> = all
        .steps
        .iter()
        .map(|(step, times)| format!("{step} {times}"))
        .collect();
    println!("Steps: {}", steps.join(", "));
}
