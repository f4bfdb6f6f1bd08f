//! `cargo xtask deb`: a Debian package of the shipped binary, laid out by hand and packed by dpkg-deb.

use crate::{house, release, running, sbom};
use anyhow::{Context, Result, bail};
use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::Command;

/// What goes where, from the root of the repository; scripts may be run.
const LAID_OUT: [(&str, &str, u32); 9] = [
    ("install/postinst", "DEBIAN/postinst", 0o755),
    ("install/prerm", "DEBIAN/prerm", 0o755),
    (
        "install/handslag.service",
        "usr/lib/systemd/system/handslag.service",
        0o644,
    ),
    (
        "install/handslag-backup.service",
        "usr/lib/systemd/system/handslag-backup.service",
        0o644,
    ),
    (
        "install/handslag-backup.timer",
        "usr/lib/systemd/system/handslag-backup.timer",
        0o644,
    ),
    ("install/sysusers.conf", "usr/lib/sysusers.d/handslag.conf", 0o644),
    (
        "app/src/example.toml",
        "usr/share/doc/handslag/handslag.toml",
        0o644,
    ),
    ("LICENSE", "usr/share/doc/handslag/copyright", 0o644),
    ("CHANGELOG.md", "usr/share/doc/handslag/CHANGELOG.md", 0o644),
];

/// `binary`: one that is built already, instead of a release build.
pub fn run(binary: Option<PathBuf>) -> Result<bool> {
    running::stop_everything_when_interrupted()?;
    let binary = match binary {
        Some(binary) => binary,
        None => release::built(&house::root(), &house::target())?,
    };
    let arch = said(Command::new("dpkg").arg("--print-architecture"))?;
    let version = env!("CARGO_PKG_VERSION");
    let folder = house::target().join("deb");
    let tree = folder.join("tree");
    if tree.exists() {
        fs::remove_dir_all(&tree)?;
    }
    for (from, to, mode) in LAID_OUT {
        put(&house::root().join(from), &tree.join(to), mode)?;
    }
    put(&binary, &tree.join("usr/bin/handslag"), 0o755)?;
    let parts = tree.join("usr/share/doc/handslag/handslag.cdx.json");
    fs::write(parts, serde_json::to_vec(&sbom::made()?)?)?;
    fs::write(
        tree.join("DEBIAN/control"),
        control(version, &arch, fs::metadata(&binary)?.len() / 1024),
    )?;
    let file = folder.join(format!("handslag_{version}_{arch}.deb"));
    said(
        Command::new("dpkg-deb")
            .args(["--build", "--root-owner-group"])
            .arg(&tree)
            .arg(&file),
    )?;
    println!("{}", file.display());
    Ok(true)
}

fn put(from: &Path, to: &Path, mode: u32) -> Result<()> {
    let folder = to.parent().context("it lies in a folder")?;
    fs::create_dir_all(folder)?;
    fs::copy(from, to).with_context(|| format!("{} cannot be copied", from.display()))?;
    Ok(fs::set_permissions(to, fs::Permissions::from_mode(mode))?)
}

fn said(command: &mut Command) -> Result<String> {
    let output = command
        .output()
        .with_context(|| format!("{:?} does not run", command.get_program()))?;
    if !output.status.success() {
        bail!(
            "{:?}: {}",
            command.get_program(),
            String::from_utf8_lossy(&output.stderr)
        );
    }
    Ok(String::from_utf8(output.stdout)?.trim().to_owned())
}

fn control(version: &str, arch: &str, kib: u64) -> String {
    format!(
        "Package: handslag\nVersion: {version}\nArchitecture: {arch}\nMaintainer: Handslag\nSection: misc\n\
         Priority: optional\nInstalled-Size: {kib}\nDepends: libc6, systemd (>= 247), ca-certificates\nSuggests: postgresql\n\
         Description: case system for Swedish social services\n Residents and caseworkers meet in the same case. \
         For trying out, not for real people.\n"
    )
}
