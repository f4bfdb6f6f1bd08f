//! What was asked for on the command line.

use anyhow::{Result, bail};
use std::path::PathBuf;

pub const HELP: &str = "\
cargo xtask test [--full] [--only PART]...   run the checks; ends with `N passed, N failed`
    PART is one of: format, clippy, tests, clients, documents, archive, register, benefits, bank, guide, torture, browser
    --full   the whole matrix of pages, not the fixed selection
cargo xtask bench [--quick]                  measure the house on both databases and write docs/benchmarks.md
    --quick  small sizes, minutes instead of hours
cargo xtask torture [--older FILE]           kill, freeze and cut off the house long, on both databases
    --older  `torture` as it was built at an older commit: its nodes are replaced by ours while people write
cargo xtask simulate [--acts N] [--seed S]   the made-up town lives by chance, 1,000,000 acts unless said otherwise, on both databases
cargo xtask deb [--binary FILE]              a Debian package of a release build, or of the binary that is given
cargo xtask reproduce                        build the release twice, in folders of different names, and compare
cargo xtask sbom                             what the shipped binary is made of (CycloneDX), to target/handslag.cdx.json
cargo xtask new-process NAME                 lay out processes/NAME from xtask/templates/process";

#[derive(Debug, PartialEq)]
pub enum Asked {
    Test(Wish),
    Bench {
        quick: bool,
    },
    /// With what `torture run` is told.
    Torture(Vec<String>),
    /// With what `simulate run` is told.
    Simulate(Vec<String>),
    Deb(Option<PathBuf>),
    Reproduce,
    Sbom,
    NewProcess(String),
    Help,
}

#[derive(Debug, Default, PartialEq)]
pub struct Wish {
    pub full: bool,
    /// Empty means every part.
    pub only: Vec<String>,
}

impl Asked {
    pub fn from_words(words: &[String]) -> Result<Self> {
        let words: Vec<&str> = words.iter().map(String::as_str).collect();
        match words.as_slice() {
            [] | ["help" | "--help" | "-h"] => Ok(Self::Help),
            ["test", rest @ ..] => Wish::from_words(rest).map(Self::Test),
            ["bench"] => Ok(Self::Bench { quick: false }),
            ["bench", "--quick"] => Ok(Self::Bench { quick: true }),
            ["torture"] => Ok(Self::Torture(Vec::new())),
            ["torture", "--older", file] => {
                let file = std::path::absolute(file)?;
                Ok(Self::Torture(vec![
                    "--older".to_owned(),
                    file.display().to_string(),
                ]))
            }
            ["simulate", rest @ ..] => simulate(rest).map(Self::Simulate),
            ["deb"] => Ok(Self::Deb(None)),
            ["deb", "--binary", file] => Ok(Self::Deb(Some(file.into()))),
            ["reproduce"] => Ok(Self::Reproduce),
            ["sbom"] => Ok(Self::Sbom),
            ["new-process", name] => Ok(Self::NewProcess((*name).to_owned())),
            other => bail!("`{}` is not a chore I know.\n{HELP}", other.join(" ")),
        }
    }
}

/// Numbers by name, passed on as they are.
fn simulate(words: &[&str]) -> Result<Vec<String>> {
    let numbers = words
        .chunks(2)
        .all(|pair| matches!(pair, ["--acts" | "--seed", number] if number.parse::<u64>().is_ok()));
    if !numbers {
        bail!("`{}` is not for `simulate`.\n{HELP}", words.join(" "));
    }
    Ok(words.iter().map(|word| (*word).to_owned()).collect())
}

impl Wish {
    fn from_words(mut words: &[&str]) -> Result<Self> {
        let mut wish = Self::default();
        loop {
            words = match words {
                [] => return Ok(wish),
                ["--full", rest @ ..] => {
                    wish.full = true;
                    rest
                }
                ["--only", part, rest @ ..] => {
                    wish.only.push((*part).to_owned());
                    rest
                }
                [other, ..] => bail!("`{other}` is not an option of `test`.\n{HELP}"),
            };
        }
    }

    pub fn wants(&self, part: &str) -> bool {
        self.only.is_empty() || self.only.iter().any(|name| name == part)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn asked(line: &str) -> Result<Asked> {
        Asked::from_words(&line.split_whitespace().map(str::to_owned).collect::<Vec<_>>())
    }

    #[test]
    fn someone_in_a_hurry_asks_for_two_parts_only() {
        let Asked::Test(wish) = asked("test --only tests --full --only browser").unwrap() else {
            panic!()
        };
        assert!(wish.full && wish.wants("tests") && wish.wants("browser") && !wish.wants("clippy"));
    }

    #[test]
    fn a_life_that_failed_is_lived_again_from_its_seed() {
        let Asked::Simulate(words) = asked("simulate --acts 20000 --seed 7").unwrap() else {
            panic!()
        };
        assert_eq!(words.join(" "), "--acts 20000 --seed 7");
    }

    #[test]
    fn without_a_choice_every_part_is_wanted() {
        assert_eq!(asked("test").unwrap(), Asked::Test(Wish::default()));
        assert!(Wish::default().wants("documents"));
    }

    #[test]
    fn a_misspelt_option_is_refused_with_the_help() {
        assert!(
            asked("test --ful")
                .unwrap_err()
                .to_string()
                .contains("new-process NAME")
        );
        assert!(asked("tset").is_err());
        assert!(asked("bench --quik").is_err());
        assert!(asked("simulate --acts many").is_err());
        assert!(asked("new-process").is_err());
    }
}
