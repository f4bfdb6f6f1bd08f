//! The same check as `handslag guide check`, without building the house: `cargo run -p guide --example check -- FOLDER`.

use guide::{File, Guide, Registry, check};
use std::{env, fs, path::Path, process::ExitCode};

#[expect(
    clippy::disallowed_methods,
    reason = "a program of its own: it asks what day it is"
)]
fn main() -> ExitCode {
    let root = env::args()
        .nth(1)
        .unwrap_or_else(|| env!("CARGO_MANIFEST_DIR").to_owned());
    let root = Path::new(&root);
    let read = |name: &str| fs::read_to_string(root.join(name)).unwrap_or_default();
    let sources = fs::read_dir(root.join("sources"))
        .into_iter()
        .flatten()
        .filter_map(Result::ok);
    let more: String = sources
        .filter_map(|file| fs::read_to_string(file.path()).ok())
        .collect();
    let registry = match Registry::read(
        &format!("{}\n{more}", read("sources.toml")),
        &read("helplines.toml"),
    ) {
        Ok(registry) => registry,
        Err(error) => {
            println!("{error}");
            return ExitCode::FAILURE;
        }
    };
    let (guide, mut wrong) = Guide::read(files(&root.join("articles")), registry, &read("translated.txt"));
    let report = check::check(&guide, jiff::Zoned::now().date());
    wrong.extend(report.wrong);
    wrong.iter().for_each(|line| println!("{line}"));
    println!(
        "{} articles, {} wrong, {} wanting",
        guide.articles.len(),
        wrong.len(),
        report.wanting.len()
    );
    if wrong.is_empty() {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    }
}

fn files(folder: &Path) -> Vec<File> {
    let entries = |folder: &Path| {
        fs::read_dir(folder)
            .into_iter()
            .flatten()
            .filter_map(Result::ok)
            .map(|entry| entry.path())
    };
    let stem = |path: &Path| {
        path.file_stem()
            .unwrap_or_default()
            .to_string_lossy()
            .into_owned()
    };
    let mut files = Vec::new();
    for article in entries(folder) {
        for file in entries(&article) {
            let text = fs::read_to_string(&file).unwrap_or_default();
            files.push(File {
                address: stem(&article),
                tag: stem(&file),
                text,
            });
        }
    }
    files
}
