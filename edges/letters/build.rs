//! Fetches the fonts that letters are set in, when letters are drawn as PDF at all (feature `pdf`).
//!
//! Works in a copy under OUT_DIR: the source tree is never written to. Runs again only when the list of
//! packages changes.
#![allow(
    clippy::disallowed_methods,
    reason = "a build script reads what cargo tells it in the environment"
)]

use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

const FILES: [&str; 3] = ["package.json", "package-lock.json", ".npmrc"];
/// The name `src/press/fonts.rs` knows it by, and where its package keeps it.
const FONTS: [(&str, &str); 6] = [
    ("NotoSans-400.ttf", "noto-sans/400Regular/NotoSans_400Regular.ttf"),
    (
        "NotoSans-600.ttf",
        "noto-sans/600SemiBold/NotoSans_600SemiBold.ttf",
    ),
    (
        "Vazirmatn-400.ttf",
        "vazirmatn/400Regular/Vazirmatn_400Regular.ttf",
    ),
    (
        "Vazirmatn-600.ttf",
        "vazirmatn/600SemiBold/Vazirmatn_600SemiBold.ttf",
    ),
    ("NotoSans-licence.txt", "noto-sans/LICENSE_FONT"),
    ("Vazirmatn-licence.txt", "vazirmatn/LICENSE_FONT"),
];

fn main() {
    for name in FILES.iter().chain(&["build.rs"]) {
        println!("cargo::rerun-if-changed={name}");
    }
    if env::var_os("CARGO_FEATURE_PDF").is_none() {
        return;
    }
    if let Err(reason) = fetch() {
        println!("cargo::error={reason}");
        std::process::exit(1);
    }
}

fn fetch() -> Result<(), String> {
    let source = PathBuf::from(env::var("CARGO_MANIFEST_DIR").map_err(|e| e.to_string())?);
    let out = PathBuf::from(env::var("OUT_DIR").map_err(|e| e.to_string())?);
    let home = out.join("fonts");
    fs::create_dir_all(&home).map_err(|e| e.to_string())?;
    for file in FILES {
        copy(&source.join(file), &home.join(file))?;
    }
    npm_ci(&home)?;
    for (name, at) in FONTS {
        copy(
            &home.join("node_modules/@expo-google-fonts").join(at),
            &out.join(name),
        )?;
    }
    Ok(())
}

fn copy(from: &Path, to: &Path) -> Result<(), String> {
    fs::copy(from, to).map_err(|e| format!("could not copy {}: {e}", from.display()))?;
    Ok(())
}

/// Once for each lock file: a stamp holds the lock it was run for.
fn npm_ci(home: &Path) -> Result<(), String> {
    let stamp = home.join("node_modules").join(".lock-used");
    let lock = fs::read(home.join("package-lock.json")).map_err(|e| e.to_string())?;
    if fs::read(&stamp).is_ok_and(|used| used == lock) {
        return Ok(());
    }
    let done = Command::new("npm")
        .args(["ci", "--ignore-scripts", "--no-audit", "--no-fund"])
        .current_dir(home)
        .output()
        .map_err(|_| {
            "Letters as PDF are built with fonts that npm fetches; please install Node.js 20.19 or newer and its npm (Debian: apt install nodejs npm), or build without the feature `pdf`."
                .to_owned()
        })?;
    if !done.status.success() {
        let said = String::from_utf8_lossy(&done.stderr).replace('\n', " | ");
        return Err(format!("npm ci for the fonts of letters failed: {said}"));
    }
    fs::write(&stamp, lock).map_err(|e| e.to_string())
}
