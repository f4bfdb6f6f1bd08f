//! Packages of other languages, by their lock files, into the build folder: npm and Python environments for the
//! scripts under checks/. A stamp with the lock's text tells that it is done already.

use anyhow::{Context, Result, bail};
use std::fs;
use std::os::unix::fs::symlink;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::house;

/// `npm ci` for `checks/NAME` into `target/node/NAME`; the folder then holds a link to it. Does nothing where
/// there is no lock file, and leaves a real `node_modules` alone, which somebody made by hand.
pub fn node_packages(name: &str) -> Result<()> {
    let folder = house::root().join("checks").join(name);
    let lock = folder.join("package-lock.json");
    let link = folder.join("node_modules");
    if !lock.exists() || (link.is_dir() && !link.is_symlink()) {
        return Ok(());
    }
    let home = house::target().join("node").join(name);
    let lock_text = fs::read_to_string(&lock).context("cannot read package-lock.json")?;
    if !is_stamped(&home, &lock_text) {
        println!("  npm ci for checks/{name}");
        fs::create_dir_all(&home)?;
        for file in ["package.json", "package-lock.json"] {
            fs::copy(folder.join(file), home.join(file)).with_context(|| format!("checks/{name}/{file}"))?;
        }
        let mut npm = Command::new("npm");
        npm.args([
            "ci",
            "--ignore-scripts",
            "--no-audit",
            "--no-fund",
            "--loglevel=error",
        ])
        .current_dir(&home);
        end_well(npm, "npm ci")?;
        stamp(&home, &lock_text)?;
    }
    if link.is_symlink() {
        fs::remove_file(&link)?;
    }
    symlink(home.join("node_modules"), &link).context("cannot link node_modules")
}

/// The Python of an environment with the packages of `checks/NAME/requirements.txt`, and none that is not named there.
pub fn python(name: &str) -> Result<PathBuf> {
    let wanted = house::root().join("checks").join(name).join("requirements.txt");
    let list = fs::read_to_string(&wanted).with_context(|| format!("checks/{name}/requirements.txt"))?;
    let home = house::target().join("venv").join(name);
    let python = home.join("bin/python");
    if !is_stamped(&home, &list) {
        println!("  Python environment for checks/{name}");
        let mut venv = Command::new("python3");
        venv.args(["-m", "venv", "--clear"]).arg(&home);
        end_well(venv, "python3 -m venv")?;
        let mut pip = Command::new(&python);
        pip.args([
            "-m",
            "pip",
            "install",
            "--quiet",
            "--no-deps",
            "--disable-pip-version-check",
            "-r",
        ])
        .arg(&wanted);
        end_well(pip, "pip install")?;
        stamp(&home, &list)?;
    }
    Ok(python)
}

fn end_well(mut command: Command, what: &str) -> Result<()> {
    let status = command.status().with_context(|| format!("cannot start {what}"))?;
    if !status.success() {
        bail!("{what} failed ({status})");
    }
    Ok(())
}

fn is_stamped(home: &Path, text: &str) -> bool {
    fs::read_to_string(home.join(".stamp")).is_ok_and(|stamp| stamp == text)
}

fn stamp(home: &Path, text: &str) -> Result<()> {
    fs::write(home.join(".stamp"), text).context("cannot write the stamp")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_changed_lock_file_is_installed_anew() {
        let home = tempfile::tempdir().unwrap();
        assert!(!is_stamped(home.path(), "one"));
        stamp(home.path(), "one").unwrap();
        assert!(is_stamped(home.path(), "one"));
        assert!(!is_stamped(home.path(), "two"));
    }
}
