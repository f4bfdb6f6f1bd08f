//! Fetches the packages named in package-lock.json, bundles the look and the
//! browser code, and writes the table of assets that `src/assets.rs` includes.
//!
//! Works in a copy under OUT_DIR: the source tree is never written to. Runs
//! again only when a style, a script or a package changes.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

const FILES: [&str; 4] = ["package.json", "package-lock.json", ".npmrc", "bundle.mjs"];
const FOLDERS: [&str; 4] = ["css", "js", "themes", "icons"];
const NODE_MIN: (u32, u32) = (20, 19);

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
    let source = PathBuf::from(env::var("CARGO_MANIFEST_DIR").map_err(|e| e.to_string())?);
    let out = PathBuf::from(env::var("OUT_DIR").map_err(|e| e.to_string())?);
    for name in FILES.iter().chain(FOLDERS.iter()) {
        println!("cargo::rerun-if-changed={name}");
    }
    // The browser's own module draws with this crate, and gets styles and scripts from the page.
    if env::var("CARGO_CFG_TARGET_ARCH").is_ok_and(|arch| arch == "wasm32") {
        return write_no_tables(&out);
    }
    check_node()?;
    let web = out.join("web");
    copy_sources(&source, &web)?;
    fetch_packages(&web)?;
    run("node", &["bundle.mjs"], &web)?;
    write_tables(&web, &out)
}

/// One plain sentence that says what to install.
fn check_node() -> Result<(), String> {
    let (major, minor) = NODE_MIN;
    let ask = format!(
        "Handslag's pages are built with Node.js {major}.{minor} or newer and its npm; please install them (Debian: apt install nodejs npm, or the packages from nodejs.org)"
    );
    let version = output("node", &["--version"]).ok_or_else(|| format!("{ask}. No node was found."))?;
    let mut parts = version.trim().trim_start_matches('v').split('.');
    let mut number = || parts.next().and_then(|p| p.parse::<u32>().ok()).unwrap_or(0);
    if (number(), number()) < NODE_MIN {
        return Err(format!("{ask}. Found node {}.", version.trim()));
    }
    output("npm", &["--version"]).ok_or_else(|| format!("{ask}. No npm was found."))?;
    Ok(())
}

fn output(program: &str, args: &[&str]) -> Option<String> {
    let done = Command::new(program).args(args).output().ok()?;
    done.status
        .success()
        .then(|| String::from_utf8_lossy(&done.stdout).into_owned())
}

fn run(program: &str, args: &[&str], at: &Path) -> Result<(), String> {
    let done = Command::new(program)
        .args(args)
        .current_dir(at)
        .output()
        .map_err(|e| format!("could not start {program}: {e}"))?;
    if done.status.success() {
        return Ok(());
    }
    let said = String::from_utf8_lossy(&done.stderr).replace('\n', " | ");
    Err(format!("{program} {} failed: {said}", args.join(" ")))
}

fn copy_sources(source: &Path, web: &Path) -> Result<(), String> {
    fs::create_dir_all(web).map_err(|e| e.to_string())?;
    for file in FILES {
        copy(&source.join(file), &web.join(file))?;
    }
    for folder in FOLDERS {
        let to = web.join(folder);
        if to.exists() {
            fs::remove_dir_all(&to).map_err(|e| e.to_string())?;
        }
        fs::create_dir_all(&to).map_err(|e| e.to_string())?;
        for entry in fs::read_dir(source.join(folder)).map_err(|e| e.to_string())? {
            let entry = entry.map_err(|e| e.to_string())?;
            copy(&entry.path(), &to.join(entry.file_name()))?;
        }
    }
    Ok(())
}

fn copy(from: &Path, to: &Path) -> Result<(), String> {
    fs::copy(from, to).map_err(|e| format!("could not copy {}: {e}", from.display()))?;
    Ok(())
}

/// `npm ci` once for each lock file: a stamp holds the lock it was run for.
fn fetch_packages(web: &Path) -> Result<(), String> {
    let stamp = web.join("node_modules").join(".lock-used");
    let lock = fs::read(web.join("package-lock.json")).map_err(|e| e.to_string())?;
    if fs::read(&stamp).is_ok_and(|used| used == lock) {
        return Ok(());
    }
    run("npm", &["ci", "--ignore-scripts", "--no-audit", "--no-fund"], web)?;
    fs::write(&stamp, lock).map_err(|e| e.to_string())
}

fn write_tables(web: &Path, out: &Path) -> Result<(), String> {
    let made = web.join("out");
    let read = |name: &str| fs::read_to_string(made.join(name)).map_err(|e| e.to_string());
    let mut code = String::from("pub static ASSETS: &[Asset] = &[\n");
    for line in read("assets.tsv")?.lines() {
        let [name, file, kind] = columns(line)?;
        let at = made.join(file);
        let _ = writeln!(
            code,
            "Asset {{ name: {name:?}, file: {file:?}, content_type: {kind:?}, bytes: include_bytes!({at:?}), gzip: include_bytes!(\"{0}.gz\"), brotli: include_bytes!(\"{0}.br\") }},",
            at.display()
        );
    }
    code.push_str("];\npub static LICENCES: &[Licence] = &[\n");
    for line in read("licences.tsv")?.lines() {
        let [package, version, licence, text] = columns(line)?;
        let at = web.join(text);
        let _ = writeln!(
            code,
            "Licence {{ package: {package:?}, version: {version:?}, licence: {licence:?}, text: include_str!({at:?}) }},"
        );
    }
    code.push_str("];\n");
    fs::write(out.join("assets.rs"), code).map_err(|e| e.to_string())
}

fn write_no_tables(out: &Path) -> Result<(), String> {
    let code = "pub static ASSETS: &[Asset] = &[];\npub static LICENCES: &[Licence] = &[];\n";
    fs::write(out.join("assets.rs"), code).map_err(|e| e.to_string())
}

fn columns<const N: usize>(line: &str) -> Result<[&str; N], String> {
    let parts: Vec<&str> = line.split('\t').collect();
    parts
        .try_into()
        .map_err(|_| format!("bundle.mjs wrote an unexpected line: {line}"))
}
