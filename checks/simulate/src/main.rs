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
        /// On this PostgreSQL, in schemas of its own; otherwise on SQLite
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
    let lives = acts.div_ceil(life);
    let next = Arc::new(AtomicU64::new(0));
    let started = Instant::now();
    let mut working = tokio::task::JoinSet::new();
    for _ in 0..beside {
        let (next, listening, postgres) = (next.clone(), listening.clone(), postgres.clone());
        working.spawn(async move {
            let (mut all, mut failed) = (Report::default(), Vec::new());
            loop {
                let nth = next.fetch_add(1, Ordering::Relaxed);
                if nth >= lives {
                    return (all, failed);
                }
                let seed = seed + nth;
                let lived = tokio::spawn(one(
                    seed,
                    life.min(acts - nth * life),
                    listening.clone(),
                    postgres.clone(),
                ));
                match lived.await {
                    Ok(report) => {
                        all.and(&report);
                        println!(
                            "seed {seed}: {} acts, {} cases, {} events: everything held",
                            report.acts, report.cases, report.events
                        );
                    }
                    Err(_) => {
                        println!("FAILED seed {seed}: cargo xtask simulate --acts {life} --seed {seed}");
                        failed.push(seed);
                    }
                }
            }
        });
    }
    let (mut all, mut failed) = (Report::default(), Vec::new());
    while let Some(one) = working.join_next().await {
        let (report, seeds) = one?;
        all.and(&report);
        failed.extend(seeds);
    }
    told(&all, started.elapsed().as_secs());
    println!("{} passed, {} failed", lives - failed.len() as u64, failed.len());
    Ok(if failed.is_empty() {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
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
