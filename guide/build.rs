//! Gathers the articles into the program, and stops the build at front matter that is wrong, with file and line.

#[expect(dead_code, reason = "read here to be judged; the library uses it")]
#[path = "src/front.rs"]
mod front;

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs};

fn entries(folder: &Path) -> Vec<PathBuf> {
    let read = fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let mut paths: Vec<_> = read.filter_map(Result::ok).map(|entry| entry.path()).collect();
    paths.sort();
    paths
}

fn stem(path: &Path) -> String {
    path.file_stem()
        .unwrap_or_default()
        .to_string_lossy()
        .into_owned()
}

/// What is wrong with a file, as `file:line: what`.
fn faults(path: &Path, tag: &str) -> Option<String> {
    let text = fs::read_to_string(path).unwrap_or_default();
    let fault = match front::split(&text) {
        Err(fault) => Some(fault),
        Ok((matter, _)) if tag == "sv" => front::swedish(matter).err(),
        Ok((matter, _)) => front::translated(matter).err(),
    };
    fault.map(|fault| format!("{}:{}: {}", path.display(), fault.line, fault.what))
}

/// The drawings, by folder and name.
fn pictures(root: &Path) -> String {
    let folder = root.join("pictures");
    println!("cargo::rerun-if-changed={}", folder.display());
    let mut table = String::from("static PICTURES: &[(&str, &str, &str)] = &[\n");
    for kind in entries(&folder).into_iter().filter(|path| path.is_dir()) {
        for file in entries(&kind) {
            println!("cargo::rerun-if-changed={}", file.display());
            let (kind, name) = (stem(&kind), stem(&file));
            let _ = writeln!(table, "    ({kind:?}, {name:?}, include_str!({file:?})),");
        }
    }
    table + "];\n"
}

/// The modules of the community information, like the articles.
fn modules(root: &Path, wrong: &mut Vec<String>) -> String {
    let folder = root.join("modules");
    println!("cargo::rerun-if-changed={}", folder.display());
    let mut table = String::from("static FILES: &[(&str, &str, &str)] = &[\n");
    for module in entries(&folder).into_iter().filter(|path| path.is_dir()) {
        for file in entries(&module) {
            println!("cargo::rerun-if-changed={}", file.display());
            let (address, tag) = (stem(&module), stem(&file));
            let text = fs::read_to_string(&file).unwrap_or_default();
            let fault = match front::split(&text) {
                Err(fault) => Some(fault),
                Ok((matter, _)) if tag == "sv" => front::of_module(matter).err(),
                Ok((matter, _)) => front::translated(matter).err(),
            };
            wrong.extend(fault.map(|fault| format!("{}:{}: {}", file.display(), fault.line, fault.what)));
            let _ = writeln!(table, "    ({address:?}, {tag:?}, include_str!({file:?})),");
        }
    }
    table + "];\n"
}

/// The tools of self-help: what each is, and its words by language.
fn tools(root: &Path) -> String {
    let folder = root.join("self-help");
    println!("cargo::rerun-if-changed={}", folder.display());
    let mut table = String::from("static FILES: &[(&str, &str, &str)] = &[\n");
    for tool in entries(&folder).into_iter().filter(|path| path.is_dir()) {
        for file in entries(&tool) {
            println!("cargo::rerun-if-changed={}", file.display());
            let (address, tag) = (stem(&tool), stem(&file));
            let _ = writeln!(table, "    ({address:?}, {tag:?}, include_str!({file:?})),");
        }
    }
    table + "];\n"
}

#[expect(
    clippy::disallowed_methods,
    reason = "cargo tells a build script its folders so"
)]
fn main() {
    let root = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").expect("cargo says where"));
    let articles = root.join("articles");
    println!("cargo::rerun-if-changed={}", articles.display());
    let mut wrong = Vec::new();
    let mut table = String::from("pub(crate) static FILES: &[(&str, &str, &str)] = &[\n");
    for folder in entries(&articles) {
        for file in entries(&folder) {
            println!("cargo::rerun-if-changed={}", file.display());
            let (address, tag) = (stem(&folder), stem(&file));
            wrong.extend(faults(&file, &tag));
            let _ = writeln!(table, "    ({address:?}, {tag:?}, include_str!({file:?})),");
        }
    }
    table.push_str("];\n");
    let modules = modules(&root, &mut wrong);
    assert!(wrong.is_empty(), "\n{}\n", wrong.join("\n"));
    let out = PathBuf::from(env::var_os("OUT_DIR").expect("cargo says where"));
    fs::write(out.join("pictures.rs"), pictures(&root)).expect("the build folder can be written");
    fs::write(out.join("modules.rs"), modules).expect("the build folder can be written");
    fs::write(out.join("tools.rs"), tools(&root)).expect("the build folder can be written");
    fs::write(out.join("files.rs"), table).expect("the build folder can be written");
}
