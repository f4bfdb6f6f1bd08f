//! What the checks need on this machine: says it, installs it where it may, else says the one command to run.
//!
//! It may install as root on Debian and its kin. Elsewhere it only tells, and nothing is run half-way.

use anyhow::{Context, Result, bail};
use std::collections::BTreeSet;
use std::path::Path;
use std::process::Command;

use crate::tools::{self, NODE_OLDEST, on_path, said};

const FOR_BROWSERS: &str = "wasm32-unknown-unknown";

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Need {
    Rustfmt,
    Clippy,
    RustForBrowsers,
    Postgres,
    Node,
    Npm,
    Chromium,
    NotoFonts,
    XmlSec,
    Poppler,
    PythonVenv,
}

impl Need {
    fn says(self) -> &'static str {
        match self {
            Self::Rustfmt => "rustfmt (format of the code)",
            Self::Clippy => "clippy (habits of the code)",
            Self::RustForBrowsers => "Rust's library for browsers (test calculations that are counted there)",
            Self::Postgres => "PostgreSQL's server programs (the same tests on both databases)",
            Self::Node => "Node.js 20.19 or newer (browser and public-client checks, styles)",
            Self::Npm => "npm (their packages, by lock file)",
            Self::Chromium => "Chromium (browser checks)",
            Self::NotoFonts => "Noto fonts (pages in Arabic and other scripts)",
            Self::XmlSec => "xmlsec1 (an independent eye on signatures)",
            Self::Poppler => "poppler-utils (reads the PDF files back)",
            Self::PythonVenv => {
                "Python 3 with venv (an independent eye on PDF files and the register's protocol)"
            }
        }
    }

    fn debian_packages(self) -> &'static [&'static str] {
        match self {
            Self::Rustfmt | Self::Clippy | Self::RustForBrowsers => &[],
            Self::Postgres => &["postgresql"],
            Self::Node => &["nodejs"],
            Self::Npm => &["npm"],
            Self::Chromium => &["chromium"],
            Self::NotoFonts => &["fonts-noto-core", "fontconfig"],
            Self::XmlSec => &["xmlsec1"],
            Self::Poppler => &["poppler-utils"],
            Self::PythonVenv => &["python3", "python3-venv"],
        }
    }

    fn is_met(self) -> bool {
        match self {
            Self::Rustfmt => said("cargo", &["fmt", "--version"]).is_some(),
            Self::Clippy => said("cargo", &["clippy", "--version"]).is_some(),
            Self::RustForBrowsers => has_library_for_browsers(),
            Self::Postgres => postgres_server::programs().is_some(),
            Self::Node => tools::node_version().is_some_and(|version| version >= NODE_OLDEST),
            Self::Npm => on_path("npm").is_some(),
            Self::Chromium => tools::chromium().is_some(),
            Self::NotoFonts => said("fc-list", &[]).is_some_and(|fonts| fonts.contains("Noto Sans Arabic")),
            Self::XmlSec => on_path("xmlsec1").is_some(),
            Self::Poppler => on_path("pdftoppm").is_some() && on_path("pdftotext").is_some(),
            Self::PythonVenv => said("python3", &["-c", "import venv, ensurepip"]).is_some(),
        }
    }
}

/// Says what is needed and what is missing, and sees to it. The answer is what is still missing.
pub fn meet(wanted: &BTreeSet<Need>) -> Result<Vec<Need>> {
    println!("The checks need:");
    for need in wanted {
        println!(
            "  {}  {}",
            if need.is_met() { "here   " } else { "MISSING" },
            need.says()
        );
    }
    let missing = missing(wanted);
    let may_install = tools::we_are_root() && on_path("apt-get").is_some();
    if missing.is_empty() {
        if may_install && wanted.contains(&Need::Chromium) {
            want_the_shell();
        }
        return Ok(missing);
    }
    if may_install {
        install_with_apt(&missing)?;
        if wanted.contains(&Need::Chromium) {
            want_the_shell();
        }
    }
    add_rust_components(&missing);
    let left = self::missing(wanted);
    if !left.is_empty() {
        println!("{}", advice(&left));
    }
    Ok(left)
}

fn missing(wanted: &BTreeSet<Need>) -> Vec<Need> {
    wanted.iter().copied().filter(|need| !need.is_met()).collect()
}

fn install_with_apt(missing: &[Need]) -> Result<()> {
    apt_get(&["update", "-qq"])?;
    let node_is_new_enough = tools::node_version_from_debian().is_some_and(|version| version >= NODE_OLDEST);
    let wanted: Vec<Need> = missing
        .iter()
        .copied()
        .filter(|need| *need != Need::Node || node_is_new_enough)
        .collect();
    let packages = packages_of(&wanted);
    if packages.is_empty() {
        return Ok(());
    }
    println!("  installing: {}", packages.join(" "));
    let mut words = vec!["install", "-y", "-qq", "--no-install-recommends"];
    words.extend(packages);
    apt_get(&words)
}

/// Whoever has another Chromium is not stopped for want of the quicker one.
fn want_the_shell() {
    if on_path(tools::HEADLESS_SHELL).is_some() {
        return;
    }
    let words = [
        "install",
        "-y",
        "-qq",
        "--no-install-recommends",
        tools::HEADLESS_SHELL,
    ];
    match apt_get(&["update", "-qq"]).and_then(|()| apt_get(&words)) {
        Ok(()) => println!("  installed: {}", tools::HEADLESS_SHELL),
        Err(fault) => println!("  the browser checks will take longer: {fault:#}"),
    }
}

fn apt_get(words: &[&str]) -> Result<()> {
    let mut command = Command::new("apt-get");
    command
        .args(words)
        .env("DEBIAN_FRONTEND", "noninteractive")
        .stdout(std::process::Stdio::null());
    let status = command.status().context("cannot start apt-get")?;
    if !status.success() {
        bail!("apt-get {} failed ({status})", words.join(" "));
    }
    Ok(())
}

fn add_rust_components(missing: &[Need]) {
    for (need, component) in [(Need::Rustfmt, "rustfmt"), (Need::Clippy, "clippy")] {
        if missing.contains(&need) {
            let _ = Command::new("rustup")
                .args(["component", "add", component])
                .status();
        }
    }
    if missing.contains(&Need::RustForBrowsers) {
        let _ = Command::new("rustup")
            .args(["target", "add", FOR_BROWSERS])
            .status();
    }
}

/// Only a compiler that keeps a folder for the target has a library for it.
fn has_library_for_browsers() -> bool {
    let at = said("rustc", &["--print", "target-libdir", "--target", FOR_BROWSERS]);
    at.is_some_and(|at| Path::new(at.trim()).is_dir())
}

fn packages_of(needs: &[Need]) -> Vec<&'static str> {
    needs
        .iter()
        .flat_map(|need| need.debian_packages())
        .copied()
        .collect()
}

/// One command to copy, and a plain word about Node.js, which older Debian cannot give.
fn advice(left: &[Need]) -> String {
    let mut lines = vec![String::from("Still missing. Run this, then try again:")];
    let from_debian: Vec<Need> = left.iter().copied().filter(|need| *need != Need::Node).collect();
    let packages = packages_of(&from_debian);
    if !packages.is_empty() {
        lines.push(format!(
            "  sudo apt-get update && sudo apt-get install -y {}",
            packages.join(" ")
        ));
    }
    if left.contains(&Need::Rustfmt) || left.contains(&Need::Clippy) {
        lines.push("  rustup component add rustfmt clippy".into());
    }
    if left.contains(&Need::RustForBrowsers) {
        lines.push(format!("  rustup target add {FOR_BROWSERS}"));
    }
    if left.contains(&Need::Node) {
        let found = tools::node_version().map_or("none".into(), |(major, minor)| format!("{major}.{minor}"));
        lines.push(format!(
            "  Node.js 20.19 or newer is needed, found: {found}. Debian 12's own package is 18, which is too old: \
             install a newer one from nodejs.org or with a version manager and put `node` first on the PATH."
        ));
    }
    lines.join("\n")
}

/// Chromium's path for the browser checks.
pub fn chromium_path() -> Result<String> {
    let path = tools::chromium().context("no Chromium")?;
    Ok(Path::display(&path).to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn someone_without_a_browser_is_given_one_command() {
        let text = advice(&[Need::Chromium, Need::Poppler]);
        assert!(
            text.contains("sudo apt-get install -y chromium poppler-utils"),
            "{text}"
        );
        assert!(!text.contains("Node.js"));
    }

    #[test]
    fn too_old_a_node_is_said_plainly_and_not_sent_to_debian() {
        let text = advice(&[Need::Node]);
        assert!(
            text.contains("20.19 or newer") && text.contains("Debian 12's own package is 18"),
            "{text}"
        );
        assert!(!text.contains("apt-get"));
    }
}
