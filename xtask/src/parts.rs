//! The parts of `cargo xtask test`, in order: what each needs, and how it is run and counted.
//!
//! To add one: a line in [`PARTS`] and a function beside it. A part whose folder does not exist is left out,
//! aloud.

use anyhow::{Result, bail};
use std::collections::BTreeSet;
use std::path::PathBuf;
use std::process::Command;
use std::time::Instant;

use crate::asked::Wish;
use crate::needs::{self, Need};
use crate::postgres::{Disk, Postgres};
use crate::running::{self, Ended};
use crate::score::Score;
use crate::{cargo_lines, house, packages};

struct Part {
    name: &'static str,
    says: &'static str,
    needs: &'static [Need],
    /// A file without which there is nothing to run.
    lives_on: &'static str,
    run: fn(&Bench) -> Result<Score>,
}

/// What the parts share while they run.
struct Bench {
    full: bool,
    postgres: Option<Postgres>,
}

const PARTS: [Part; 12] = [
    Part {
        name: "format",
        says: "the code is formatted",
        needs: &[Need::Rustfmt],
        lives_on: "Cargo.toml",
        run: format,
    },
    Part {
        name: "clippy",
        says: "no warning in any target",
        needs: &[Need::Clippy, Need::Node, Need::Npm],
        lives_on: "Cargo.toml",
        run: clippy,
    },
    Part {
        name: "tests",
        says: "all tests of all crates, on SQLite and PostgreSQL, with the rules of the tree",
        needs: &[
            Need::RustForBrowsers,
            Need::Postgres,
            Need::Node,
            Need::Npm,
            Need::XmlSec,
            Need::Poppler,
        ],
        lives_on: "Cargo.toml",
        run: tests,
    },
    Part {
        name: "clients",
        says: "a public client talks to our BankID simulator",
        needs: &[Need::Node, Need::Npm, Need::XmlSec],
        lives_on: "checks/clients/bankid.mjs",
        run: clients,
    },
    Part {
        name: "documents",
        says: "an independent validator reads our PDF files",
        needs: &[Need::PythonVenv, Need::Poppler],
        lives_on: "checks/documents/run.py",
        run: documents,
    },
    Part {
        name: "archive",
        says: "other people's validators read our archive packages",
        needs: &[Need::PythonVenv],
        lives_on: "checks/archive/check.py",
        run: archive,
    },
    Part {
        name: "register",
        says: "another XML library judges the population register's protocol",
        needs: &[Need::PythonVenv],
        lives_on: "checks/register/check.py",
        run: register,
    },
    Part {
        name: "benefits",
        says: "another SOAP client and another XML library judge the benefit registers' protocol",
        needs: &[Need::PythonVenv],
        lives_on: "checks/benefits/check.py",
        run: benefits,
    },
    Part {
        name: "bank",
        says: "the published schema of ISO 20022 judges our files to a bank",
        needs: &[Need::PythonVenv],
        lives_on: "checks/bank/check.py",
        run: bank,
    },
    Part {
        name: "guide",
        says: "other people's programs read what the guide gives them: XLIFF and open data",
        needs: &[Need::PythonVenv],
        lives_on: "checks/guide/check.py",
        run: guide,
    },
    Part {
        name: "torture",
        says: "nothing acknowledged is lost when nodes die, freeze or lose power",
        needs: &[Need::Postgres, Need::Node, Need::Npm],
        lives_on: "checks/torture/Cargo.toml",
        run: torture,
    },
    Part {
        name: "browser",
        says: "the whole system in Chromium",
        needs: &[
            Need::RustForBrowsers,
            Need::Node,
            Need::Npm,
            Need::Chromium,
            Need::NotoFonts,
            Need::Poppler,
        ],
        lives_on: "checks/browser/run.mjs",
        run: browser,
    },
];

/// Runs what was wished for; true when nothing failed and nothing was missing. The last line is the score.
pub fn run_all(wish: &Wish) -> Result<bool> {
    if let Some(unknown) = wish
        .only
        .iter()
        .find(|name| PARTS.iter().all(|part| part.name != **name))
    {
        bail!(
            "there is no part `{unknown}`; there are: {}",
            PARTS.map(|part| part.name).join(", ")
        );
    }
    running::stop_everything_when_interrupted()?;
    let root = house::root();
    let (parts, absent): (Vec<&Part>, Vec<&Part>) = PARTS
        .iter()
        .filter(|part| wish.wants(part.name))
        .partition(|part| root.join(part.lives_on).exists());
    for part in absent {
        println!("Left out: {} ({} does not exist)", part.name, part.lives_on);
    }
    let total = match prepare(&parts, wish.full) {
        Ok(bench) => one_by_one(&parts, &bench),
        Err(fault) => {
            println!("Could not prepare: {fault:#}");
            Score::one(false)
        }
    };
    println!("{total}");
    Ok(total.failed == 0)
}

fn prepare(parts: &[&Part], full: bool) -> Result<Bench> {
    let wanted: BTreeSet<Need> = parts.iter().flat_map(|part| part.needs).copied().collect();
    let has = |name: &str| parts.iter().any(|part| part.name == name);
    let left = needs::meet(&wanted)?;
    if !left.is_empty() {
        bail!("{} needed tool(s) missing, see above", left.len());
    }
    for name in ["browser", "clients"].into_iter().filter(|name| has(name)) {
        packages::node_packages(name)?;
    }
    if has("tests") {
        packages::node_packages("oidc")?;
    }
    for name in ["documents", "archive", "register", "benefits", "bank", "guide"]
        .into_iter()
        .filter(|name| has(name))
    {
        packages::python(name)?;
    }
    // Whoever names a server, one of several machines as well, is tested on that one.
    let named = std::env::var_os("HANDSLAG_TEST_POSTGRES").is_some();
    let postgres = if !named && (has("tests") || has("torture")) {
        Some(Postgres::start(Disk::NotWaited)?)
    } else {
        None
    };
    Ok(Bench { full, postgres })
}

fn one_by_one(parts: &[&Part], bench: &Bench) -> Score {
    let mut total = Score::default();
    let mut lines = Vec::new();
    for (number, part) in parts.iter().enumerate() {
        println!("[{}/{}] {}: {}", number + 1, parts.len(), part.name, part.says);
        let started = Instant::now();
        let score = (part.run)(bench).unwrap_or_else(|fault| {
            println!("    {fault:#}");
            Score::one(false)
        });
        lines.push(format!(
            "  {:<10} {score}  ({:.0} s)",
            part.name,
            started.elapsed().as_secs_f32()
        ));
        println!("{}", lines[lines.len() - 1]);
        total += score;
    }
    println!("\n{}", lines.join("\n"));
    total
}

fn format(bench: &Bench) -> Result<Score> {
    let ended = bench.run("format", bench.cargo(&["fmt", "--all", "--check"]), |_| false)?;
    Ok(Score::one(ended.held))
}

fn clippy(bench: &Bench) -> Result<Score> {
    let words = ["clippy", "--workspace", "--all-targets", "--", "-D", "warnings"];
    let ended = bench.run("clippy", bench.cargo(&words), |line| line.starts_with("error"))?;
    Ok(Score::one(ended.held))
}

fn tests(bench: &Bench) -> Result<Score> {
    let words = ["test", "--workspace", "--no-fail-fast"];
    let ended = bench.run("tests", bench.cargo(&words), cargo_lines::is_worth_showing)?;
    Ok(cargo_lines::total(ended.lines()).no_better_than_its_exit(ended.held))
}

fn clients(bench: &Bench) -> Result<Score> {
    let mut node = Command::new("node");
    node.arg("checks/clients/bankid.mjs")
        .env("BANKID_SIMULATOR", bench.built("bankid_simulator")?);
    bench.scored("clients", node)
}

fn documents(bench: &Bench) -> Result<Score> {
    let mut run = Command::new(packages::python("documents")?);
    run.arg("checks/documents/run.py")
        .env("SAMPLE_LETTERS", bench.built("examples/sample_letters")?);
    bench.scored("documents", run)
}

fn archive(bench: &Bench) -> Result<Score> {
    let mut run = Command::new(packages::python("archive")?);
    run.arg("checks/archive/check.py")
        .env("SAMPLE_PACKAGE", bench.built("examples/sample_package")?);
    bench.scored("archive", run)
}

fn register(bench: &Bench) -> Result<Score> {
    let mut run = Command::new(packages::python("register")?);
    run.arg("checks/register/check.py")
        .env("REGISTER_SIMULATOR", bench.built("register_simulator")?)
        .env("PRINT_REQUESTS", bench.built("examples/print_requests")?);
    bench.scored("register", run)
}

fn benefits(bench: &Bench) -> Result<Score> {
    let mut run = Command::new(packages::python("benefits")?);
    run.arg("checks/benefits/check.py")
        .env("BENEFITS_SIMULATOR", bench.built("benefits_simulator")?)
        .env(
            "PRINT_BENEFIT_QUESTIONS",
            bench.built("examples/print_benefit_questions")?,
        );
    bench.scored("benefits", run)
}

fn bank(bench: &Bench) -> Result<Score> {
    let mut run = Command::new(packages::python("bank")?);
    run.arg("checks/bank/check.py")
        .env("SAMPLE_PAYMENTS", bench.built("examples/sample_payments")?);
    bench.scored("bank", run)
}

fn guide(bench: &Bench) -> Result<Score> {
    let mut run = Command::new(packages::python("guide")?);
    run.arg("checks/guide/check.py")
        .env("GUIDE_EXCHANGE", bench.built("examples/exchange")?);
    bench.scored("guide", run)
}

/// Short: `cargo xtask torture` is the long one.
fn torture(bench: &Bench) -> Result<Score> {
    let mut run = Command::new(bench.built("torture")?);
    let short = "run --kills 10 --power-cuts 10 --disks 4 --jumps 6 --torn 5 --frozen 1 --frozen-long 0 --servers 2 --promoted 1 --recoveries 2";
    run.args(short.split(' '));
    bench.scored("torture", run)
}

fn browser(bench: &Bench) -> Result<Score> {
    let mut node = Command::new("node");
    node.arg("checks/browser/run.mjs")
        .env("HANDSLAG_BIN", bench.built("handslag")?)
        .env("CHROMIUM", needs::chromium_path()?)
        .env("HANDSLAG_SCREENSHOTS", house::target().join("screenshots"));
    if bench.full {
        node.arg("--full");
    }
    bench.scored("browser", node)
}

impl Bench {
    fn cargo(&self, words: &[&str]) -> Command {
        let mut command = Command::new("cargo");
        command.args(words);
        command
    }

    /// Runs in the root with what tests may ask for in the environment; a failure shows its last words.
    fn run(&self, name: &str, mut command: Command, shown: fn(&str) -> bool) -> Result<Ended> {
        command.current_dir(house::root());
        if let Some(postgres) = &self.postgres {
            command.env("HANDSLAG_TEST_POSTGRES", postgres.url());
        }
        let ended = running::run(name, command, shown)?;
        if !ended.held {
            running::show_what_failed(name, &ended);
        }
        Ok(ended)
    }

    /// A script that prints its own score last.
    fn scored(&self, name: &str, command: Command) -> Result<Score> {
        let ended = self.run(name, command, |line| {
            line.starts_with("FAILED") || line.starts_with("part ")
        })?;
        let score = Score::last_line_of(ended.lines()).unwrap_or(Score::one(ended.held));
        Ok(score.no_better_than_its_exit(ended.held))
    }

    /// Builds our programs and says where one lies. All of them, with the examples: so every library has the
    /// features that `cargo test --workspace` gave it, and nothing but the linking is left to do after it.
    fn built(&self, program: &str) -> Result<PathBuf> {
        let words = ["build", "--workspace", "--bins", "--examples"];
        let ended = self.run("build", self.cargo(&words), |_| false)?;
        let path = house::target().join("debug").join(program);
        if !ended.held || !path.exists() {
            bail!("the program `{program}` could not be built");
        }
        Ok(path)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn someone_who_asks_for_a_part_that_is_not_there_is_told_which_there_are() {
        let wish = Wish {
            only: vec!["browsers".into()],
            full: false,
        };
        let fault = run_all(&wish).unwrap_err().to_string();
        assert!(
            fault.contains("`browsers`") && fault.contains("documents"),
            "{fault}"
        );
    }
}
