//! Torments the house: nodes are killed, frozen, cut off from their database, lose what the disk had not yet kept, find
//! it full, go by a wrong clock and lose the database's server, all while people write. After each fault: nothing that was acknowledged is lost, nothing is doubled, every
//! chain holds, every view is what its streams say, and whoever was turned away met a page that says so.
//!
//! `cargo xtask torture` runs it long (docs/torture.md), the test run short. Begin with [`faults`] (what is done to the house), then
//! `people` (who writes meanwhile), `node` (the process that is killed), `power` (its disk), `servers` (its database's), `place`
//! (stores, and what must hold of them), `recovery` (back to an instant).
#![allow(
    clippy::disallowed_methods,
    reason = "it needs the clock, and starts and kills programs"
)]

mod chance;
mod faults;
mod node;
mod people;
mod place;
mod power;
mod recovery;
mod servers;

use clap::{Parser, Subcommand};
use place::Place;
use std::path::PathBuf;
use std::process::ExitCode;

#[derive(Parser)]
#[command(about = "Kills, freezes and cuts off nodes while people write, and looks what is left")]
struct Cli {
    #[command(subcommand)]
    what: What,
}

#[derive(Subcommand)]
enum What {
    /// Torment and report; the last line is `N passed, N failed`
    Run(faults::Wish),
    /// Make the stores of a house with so many cases (used by `run --older`)
    Settle {
        #[arg(long)]
        data: PathBuf,
        #[arg(long)]
        postgres: Option<String>,
        #[arg(long)]
        name: String,
        #[arg(long)]
        cases: usize,
    },
    /// Serve a house over a store (used by `run`)
    Node {
        #[arg(long)]
        data: PathBuf,
        #[arg(long)]
        postgres: Option<String>,
        /// Names the schemas
        #[arg(long)]
        name: String,
    },
}

#[tokio::main]
async fn main() -> anyhow::Result<ExitCode> {
    match Cli::parse().what {
        What::Run(wish) => faults::run(&wish).await,
        What::Settle {
            data,
            postgres,
            name,
            cases,
        } => {
            let settled = Place { data, postgres, name }.settle(cases).await?;
            println!("{}", serde_json::to_string(&settled)?);
            Ok(ExitCode::SUCCESS)
        }
        What::Node { data, postgres, name } => {
            let place = Place { data, postgres, name };
            node::serve(&place).await.map(|()| ExitCode::SUCCESS)
        }
    }
}
