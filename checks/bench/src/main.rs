//! Measures the house: at growing sizes, on both engines, beside the barest server that answers the
//! same. Every ratio is against that baseline in the same run.
//!
//! `cargo xtask bench [--quick]` builds and runs it. Begin with [`run`] (the order of a run), then
//! `fill` (where the cases come from), `house` and `baseline` (what is measured), `load` (who asks).
#![allow(
    clippy::disallowed_methods,
    reason = "it measures time, and starts the programs that it measures"
)]

mod asks;
mod assistance_counts;
mod baseline;
mod decisions;
mod fill;
mod guide;
mod house;
mod houses;
mod law_counts;
mod load;
mod mould;
mod process;
mod report;
mod residents;
mod run;
mod staff;
mod targets;
mod within;

use clap::{Parser, Subcommand};
use std::path::PathBuf;

#[derive(Parser)]
#[command(about = "Measures the house beside the barest server that answers the same")]
struct Cli {
    #[command(subcommand)]
    what: What,
    /// MiB of case texts that a house keeps folded in memory
    #[arg(long, global = true, env = "HANDSLAG_MEMORY_FOR_CASES", default_value_t = views::USUALLY)]
    memory_for_cases: u64,
}

#[derive(Subcommand)]
enum What {
    /// Fill, serve, load and report
    Run {
        /// Small sizes: minutes instead of hours
        #[arg(long)]
        quick: bool,
        /// `postgres://…` of a throw-away server; without it SQLite alone
        #[arg(long, env = "HANDSLAG_TEST_POSTGRES")]
        postgres: Option<String>,
        /// Numbers of cases to measure at, smallest first
        #[arg(long, value_delimiter = ',')]
        cases: Vec<u64>,
        /// The same on PostgreSQL, where they are others
        #[arg(long, value_delimiter = ',')]
        cases_on_postgres: Vec<u64>,
        /// Only what is asked under these names; `houses`: only many houses in one process; `assistance`: only the counting
        /// of financial assistance
        #[arg(long, value_delimiter = ',')]
        only: Vec<String>,
        /// Where filled stores are kept and found again; without it they are thrown away
        #[arg(long)]
        keep: Option<PathBuf>,
        /// Where the report is written
        #[arg(long, default_value = "docs")]
        to: PathBuf,
    },
    /// Serve the house over a filled store (used by `run`)
    House(At),
    /// Serve so many small houses in one process (used by `run`)
    Houses {
        #[command(flatten)]
        at: At,
        #[arg(long)]
        many: u64,
    },
    /// Serve the barest answer over the same rows (used by `run`)
    Baseline(At),
    /// Ask a server what a plan says, from a process of its own (used by `run`)
    Load { plan: PathBuf },
}

/// Where a store is.
#[derive(clap::Args, Clone)]
struct At {
    #[arg(long)]
    data: PathBuf,
    #[arg(long)]
    postgres: Option<String>,
    /// Cases in it: names the schemas
    #[arg(long)]
    cases: u64,
    /// Which of many houses
    #[arg(skip)]
    nth: Option<u64>,
}

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    let cli = Cli::parse();
    handslag::house::remembers(cli.memory_for_cases);
    match cli.what {
        What::Run {
            quick,
            postgres,
            cases,
            cases_on_postgres,
            only,
            keep,
            to,
        } => {
            let wanted = run::Wanted {
                quick,
                postgres,
                cases,
                cases_on_postgres,
                only,
                keep,
            };
            run::run(&wanted, &to).await
        }
        What::House(at) => house::serve(&at).await,
        What::Houses { at, many } => houses::serve(&at, many).await,
        What::Baseline(at) => baseline::serve(&at).await,
        What::Load { plan } => load::load(&plan).await,
    }
}
