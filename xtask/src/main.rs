//! Chores of the house: `cargo xtask test` runs every check, `cargo xtask new-process` lays out a process.
//!
//! For people and for `.ci/run`; never part of the product, so it may read the clock, the environment and
//! start other programs. It must never know what a case is: it only knows which checks there are.
//! Begin in `parts.rs` (what is run, in which order), then `needs.rs` (what must be installed first).
#![allow(
    clippy::disallowed_methods,
    reason = "a tool of the workshop: it may read clock and environment"
)]

mod asked;
mod bench;
mod cargo_lines;
mod deb;
mod house;
mod needs;
mod new_process;
mod packages;
mod parts;
mod postgres;
mod release;
mod running;
mod sbom;
mod score;
mod simulate;
mod tools;
mod torture;

use anyhow::Result;
use std::process::ExitCode;

use asked::Asked;

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let outcome = Asked::from_words(&words).and_then(answer);
    match outcome {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(fault) => {
            eprintln!("xtask: {fault:#}");
            ExitCode::FAILURE
        }
    }
}

fn answer(asked: Asked) -> Result<bool> {
    match asked {
        Asked::Test(wish) => parts::run_all(&wish),
        Asked::Bench { quick } => bench::run(quick),
        Asked::Torture(words) => torture::run(&words),
        Asked::Simulate(words) => simulate::run(&words),
        Asked::Deb(binary) => deb::run(binary),
        Asked::Reproduce => release::reproduce(),
        Asked::Sbom => sbom::run(),
        Asked::NewProcess(name) => new_process::lay_out(&house::root(), &name).map(|()| true),
        Asked::Help => {
            println!("{}", asked::HELP);
            Ok(true)
        }
    }
}
