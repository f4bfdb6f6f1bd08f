//! Builds the same crate for the browser and puts it into the program: `cargo build` of `test_calculation_in_browser` for
//! `wasm32-unknown-unknown`, in a target folder of its own under OUT_DIR.
//!
//! Runs again only when what is drawn or counted changes. Where the target is not installed the server answers alone, and
//! a warning says which command adds it.

use flate2::{Compression, write::GzEncoder};
use sha2::{Digest, Sha256};
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

const TARGET: &str = "wasm32-unknown-unknown";
const MODULE: &str = "test_calculation_in_browser";
/// From this folder: all that ends up in the module.
const MADE_OF: [&str; 10] = [
    "build.rs",
    "src",
    "in_browser",
    "../../core/assistance/src",
    "../../core/assistance/norms",
    "../../core/assistance/accounts.toml",
    "../../core/language/src",
    "../design/src",
    "../design/build.rs",
    "../../Cargo.lock",
];

fn main() {
    if let Err(reason) = build() {
        println!("cargo::error={reason}");
        std::process::exit(1);
    }
}

#[expect(
    clippy::disallowed_methods,
    reason = "cargo tells a build script its folders this way"
)]
fn build() -> Result<(), String> {
    let var = |name: &str| env::var(name).map_err(|error| format!("{name}: {error}"));
    for made_of in MADE_OF {
        println!("cargo::rerun-if-changed={made_of}");
    }
    let (out, cargo) = (PathBuf::from(var("OUT_DIR")?), var("CARGO")?);
    // For the browser itself there is nothing to put in.
    if var("CARGO_CFG_TARGET_ARCH")? == "wasm32" {
        return write(&out, "None");
    }
    let library = library(&var("RUSTC")?).ok_or("rustc does not say where its libraries are")?;
    if !library.is_dir() {
        println!(
            "cargo::warning=test calculations are answered by the server alone; `rustup target add {TARGET}` lets the browser do it"
        );
        // The folder of all targets: when one is added, this is asked again.
        if let Some(all) = library.ancestors().nth(2) {
            println!("cargo::rerun-if-changed={}", all.display());
        }
        return write(&out, "None");
    }
    let here = PathBuf::from(var("CARGO_MANIFEST_DIR")?);
    let module = compile(&cargo, &here, &out.join("browser"))?;
    let bytes = fs::read(&module).map_err(|error| format!("{}: {error}", module.display()))?;
    embed(&out, &bytes)
}

/// Where the compiler keeps its standard library for browsers, if it has one.
fn library(rustc: &str) -> Option<PathBuf> {
    let said = Command::new(rustc)
        .args(["--print", "target-libdir", "--target", TARGET])
        .output()
        .ok()?;
    Some(PathBuf::from(String::from_utf8_lossy(&said.stdout).trim()))
}

fn compile(cargo: &str, here: &Path, target: &Path) -> Result<PathBuf, String> {
    let mut command = Command::new(cargo);
    command
        .current_dir(here)
        .args([
            "build",
            "--quiet",
            "--locked",
            "--package",
            MODULE,
            "--target",
            TARGET,
        ])
        .args(["--profile", "browser", "--target-dir"])
        .arg(target);
    // What was said for this machine's own programs does not hold for the browser's; and no folder of this machine stands in
    // what everybody may fetch.
    command.env("CARGO_ENCODED_RUSTFLAGS", nameless(here, target).join("\u{1f}"));
    for said in [
        "RUSTFLAGS",
        "CARGO_BUILD_TARGET",
        "RUSTC_WRAPPER",
        "RUSTC_WORKSPACE_WRAPPER",
    ] {
        command.env_remove(said);
    }
    let done = command
        .output()
        .map_err(|error| format!("could not start {cargo}: {error}"))?;
    if !done.status.success() {
        let said = String::from_utf8_lossy(&done.stderr).replace('\n', " | ");
        return Err(format!("{MODULE} could not be built for the browser: {said}"));
    }
    Ok(target.join(TARGET).join("browser").join(format!("{MODULE}.wasm")))
}

/// Where things lie on this machine, under names that are the same everywhere.
#[expect(
    clippy::disallowed_methods,
    reason = "cargo and the shell say where packages are kept"
)]
fn nameless(here: &Path, target: &Path) -> Vec<String> {
    let root = here.ancestors().nth(2).unwrap_or(here);
    let home = env::var("CARGO_HOME").or_else(|_| env::var("HOME").map(|home| format!("{home}/.cargo")));
    let mut names = vec![
        (root.display().to_string(), "/handslag"),
        (target.display().to_string(), "/browser"),
    ];
    names.extend(home.map(|home| (home, "/cargo")));
    let named = names
        .iter()
        .map(|(place, name)| format!("--remap-path-prefix={place}={name}"));
    named.collect()
}

/// The name changes with the content, so that browsers may keep it.
fn embed(out: &Path, bytes: &[u8]) -> Result<(), String> {
    let said = |error: std::io::Error| error.to_string();
    let mut packed = GzEncoder::new(Vec::new(), Compression::best());
    packed.write_all(bytes).map_err(said)?;
    let packed = packed.finish().map_err(said)?;
    let name = format!("calculation.{}.wasm", &hex::encode(Sha256::digest(bytes))[..10]);
    let (plain, gzip) = (out.join("module.wasm"), out.join("module.wasm.gz"));
    fs::write(&plain, bytes).map_err(said)?;
    fs::write(&gzip, packed).map_err(said)?;
    write(
        out,
        &format!(
            "Some(design::Asset {{ name: \"calculation.wasm\", file: {name:?}, content_type: \"application/wasm\", bytes: include_bytes!({plain:?}), gzip: include_bytes!({gzip:?}), brotli: &[] }})"
        ),
    )
}

fn write(out: &Path, module: &str) -> Result<(), String> {
    fs::write(out.join("module.rs"), module).map_err(|error| error.to_string())
}
