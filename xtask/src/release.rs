//! The release as it is shipped, and the proof that it can be built again by anybody: no path of the machine and no hour
//! of the day stands in it. `cargo xtask reproduce` builds it in two folders of different names and compares.

use crate::needs::{self, Need};
use crate::{house, running, sbom};
use anyhow::{Context, Result, bail};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

/// Builds in a checkout; the binary's place.
pub fn built(root: &Path, target: &Path) -> Result<PathBuf> {
    // Without it test calculations would be answered by the server alone, and nobody would see why.
    if !needs::meet(&[Need::RustForBrowsers].into())?.is_empty() {
        bail!("the release holds a module for browsers");
    }
    let mut build = Command::new("cargo");
    build
        .args(["build", "--release", "--locked"])
        .args(sbom::SHIPPED)
        .current_dir(root)
        .env("CARGO_TARGET_DIR", target);
    for (name, value) in same_everywhere(root)? {
        build.env(name, value);
    }
    println!(
        "Building the release in {}, without the demonstration.",
        root.display()
    );
    if !running::run("release-build", build, |line| line.starts_with("error"))?.held {
        bail!("the release could not be built");
    }
    Ok(target.join("release").join("handslag"))
}

/// What makes the binary the same wherever it is built: paths are told as if they were these, the hour is the commit's.
fn same_everywhere(root: &Path) -> Result<Vec<(&'static str, String)>> {
    let home = env::var("CARGO_HOME").or_else(|_| env::var("HOME").map(|home| format!("{home}/.cargo")));
    let home = home.context("CARGO_HOME or HOME says where cargo keeps its packages")?;
    let root_name = root.display();
    let rust = format!("--remap-path-prefix={root_name}=/handslag --remap-path-prefix={home}=/cargo");
    let c = format!("-ffile-prefix-map={root_name}=/handslag -ffile-prefix-map={home}=/cargo");
    let hour = git(root, &["log", "-1", "--format=%ct"])?;
    Ok(vec![
        ("RUSTFLAGS", rust),
        ("CFLAGS", c.clone()),
        ("CXXFLAGS", c),
        ("SOURCE_DATE_EPOCH", hour),
        ("CARGO_INCREMENTAL", "0".to_owned()),
    ])
}

fn git(root: &Path, words: &[&str]) -> Result<String> {
    let said = Command::new("git")
        .args(words)
        .current_dir(root)
        .output()
        .context("git")?;
    if !said.status.success() {
        bail!("git {} failed in {}", words.join(" "), root.display());
    }
    Ok(String::from_utf8(said.stdout)?.trim().to_owned())
}

/// Two checkouts of the last commit, two builds, one binary.
pub fn reproduce() -> Result<bool> {
    let folder = house::target().join("reproduce");
    if folder.exists() {
        fs::remove_dir_all(&folder)?;
    }
    let mut binaries = Vec::new();
    for name in ["one", "a-quite-different-name"] {
        let checkout = folder.join(name);
        fs::create_dir_all(&folder)?;
        let from = house::root().display().to_string();
        git(&folder, &["clone", "--quiet", &from, name])?;
        let binary = built(&checkout, &checkout.join("target"))?;
        binaries.push(fs::read(&binary).with_context(|| format!("{} cannot be read", binary.display()))?);
    }
    let same = binaries[0] == binaries[1];
    let verdict = if same {
        "the same, byte for byte"
    } else {
        "NOT the same"
    };
    println!(
        "Built twice, in folders of different names: {verdict} ({} bytes).",
        binaries[0].len()
    );
    Ok(same)
}
