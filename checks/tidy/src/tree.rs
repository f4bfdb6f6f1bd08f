//! The files of the repository as the rules see them: path, text, size.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::LazyLock;
use std::{fs, io};

use crate::source::Source;

pub struct File {
    /// From the root, with forward slashes.
    pub path: String,
    /// Empty for what is not text.
    pub text: String,
    pub bytes: u64,
}

#[derive(Default)]
pub struct Tree {
    pub files: Vec<File>,
}

/// Folders that are never ours.
const NOT_OURS: [&str; 5] = [".git", "target", "node_modules", "data", ".venv"];

static THIS_HOUSE: LazyLock<Tree> = LazyLock::new(|| Tree::read(&root()));

pub fn root() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.ancestors()
        .nth(2)
        .expect("checks/tidy lies two folders under the root")
        .to_path_buf()
}

impl Tree {
    pub fn of_this_house() -> &'static Self {
        &THIS_HOUSE
    }

    /// What git tracks or would track; without git, whatever lies there.
    fn read(root: &Path) -> Self {
        let paths = from_git(root).unwrap_or_else(|| from_folder(root));
        let files = paths
            .into_iter()
            .filter_map(|path| File::read(root, path).ok())
            .collect();
        Self { files }
    }

    /// A made-up tree, to try a rule on.
    pub fn made_up(files: &[(&str, &str)]) -> Self {
        let file = |(path, text): &(&str, &str)| File {
            path: (*path).to_owned(),
            text: (*text).to_owned(),
            bytes: text.len() as u64,
        };
        Self {
            files: files.iter().map(file).collect(),
        }
    }

    pub fn get(&self, path: &str) -> Option<&File> {
        self.files.iter().find(|file| file.path == path)
    }

    pub fn under<'a>(&'a self, folders: &'a [&str]) -> impl Iterator<Item = &'a File> {
        self.files
            .iter()
            .filter(|file| folders.iter().any(|folder| file.path.starts_with(folder)))
    }

    /// Rust files that are ours to keep tidy: templates are not code yet.
    pub fn rust(&self) -> impl Iterator<Item = (&File, Source)> {
        self.files
            .iter()
            .filter(|file| file.is_rust())
            .map(|file| (file, Source::of(&file.text)))
    }

    /// The names of the folders under `processes/`.
    pub fn processes(&self) -> Vec<&str> {
        let mut names: Vec<&str> = self
            .files
            .iter()
            .filter_map(|file| file.path.strip_prefix("processes/")?.strip_suffix("/Cargo.toml"))
            .collect();
        names.sort_unstable();
        names
    }
}

impl File {
    fn read(root: &Path, path: String) -> io::Result<Self> {
        let bytes = fs::read(root.join(&path))?;
        let size = bytes.len() as u64;
        Ok(Self {
            path,
            text: String::from_utf8(bytes).unwrap_or_default(),
            bytes: size,
        })
    }

    pub fn is_rust(&self) -> bool {
        self.path.ends_with(".rs")
    }

    /// Tests, made-up people and the town: looser rules.
    pub fn is_for_tests(&self) -> bool {
        let path = &self.path;
        path.starts_with("checks/")
            || path.starts_with("town/")
            || path.contains("/tests/")
            || path.contains("/examples/")
            || path.contains("/benches/")
            || path.ends_with("/tests.rs")
            || path.ends_with("_tests.rs")
            || self.is_made_up()
    }

    /// Made-up people and things to show: data written as code.
    pub fn is_made_up(&self) -> bool {
        let path = &self.path;
        path.ends_with("/samples.rs") || path.ends_with("/gallery.rs") || path.contains("/samples/")
    }

    /// A file says so itself in its first lines.
    pub fn is_generated_or_data(&self) -> bool {
        self.is_made_up()
            || self
                .text
                .lines()
                .take(5)
                .any(|line| line.contains("@generated") || line.contains("//! Table of data"))
    }

    pub fn lines(&self) -> impl Iterator<Item = (usize, &str)> {
        self.text.lines().enumerate().map(|(at, line)| (at + 1, line))
    }
}

fn from_git(root: &Path) -> Option<Vec<String>> {
    let mut git = Command::new("git");
    git.args(["ls-files", "--cached", "--others", "--exclude-standard", "-z"])
        .current_dir(root);
    let output = git.output().ok().filter(|output| output.status.success())?;
    let names = String::from_utf8(output.stdout).ok()?;
    let mut paths: Vec<String> = names
        .split('\0')
        .filter(|name| !name.is_empty())
        .map(str::to_owned)
        .collect();
    paths.sort_unstable();
    paths.dedup();
    paths.retain(|path| {
        root.join(path)
            .symlink_metadata()
            .is_ok_and(|meta| meta.is_file())
    });
    Some(paths)
}

fn from_folder(root: &Path) -> Vec<String> {
    let mut paths = Vec::new();
    let mut folders = vec![root.to_path_buf()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).into_iter().flatten().flatten() {
            let name = entry.file_name();
            let Ok(kind) = entry.file_type() else { continue };
            if kind.is_dir() && NOT_OURS.iter().all(|not_ours| name != *not_ours) {
                folders.push(entry.path());
            } else if kind.is_file()
                && let Ok(inside) = entry.path().strip_prefix(root)
            {
                paths.push(inside.to_string_lossy().replace('\\', "/"));
            }
        }
    }
    paths.sort_unstable();
    paths
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_tree_holds_this_very_file_and_not_the_build_folder() {
        let tree = Tree::of_this_house();
        assert!(
            tree.get("checks/tidy/src/tree.rs")
                .is_some_and(|file| file.text.contains("Tree"))
        );
        assert!(tree.files.iter().all(|file| !file.path.starts_with("target/")));
    }

    #[test]
    fn a_house_without_git_is_read_just_the_same() {
        let found = from_folder(&root());
        assert!(found.iter().any(|path| path == "checks/tidy/src/tree.rs"));
        assert!(
            found
                .iter()
                .all(|path| !path.contains("node_modules") && !path.starts_with("target/"))
        );
    }
}
