//! No package registry and no folder of one machine is named anywhere: a clone must work everywhere.

use crate::tree::Tree;

/// Written in pieces, so that this file does not break its own rule.
fn refused() -> Vec<(String, &'static str)> {
    let source = "where packages come from; the client's own settings say that";
    let machine = "a folder of one machine";
    let joined = |parts: &[&str]| parts.concat();
    let mut refused = vec![
        (joined(&["\"resol", "ved\":"]), source),
        (joined(&["--index", "-url"]), source),
        (joined(&["extra-index", "-url"]), source),
        (joined(&["replace", "-with"]), source),
        (joined(&["/ro", "ot/"]), machine),
        (joined(&["/Us", "ers/"]), machine),
        (joined(&["C:\\", "Users"]), machine),
    ];
    // Wherever this clone stands: its own folder is nobody else's. A short path says nothing.
    let here = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    if let Ok(here) = here.canonicalize()
        && here.components().count() > 2
    {
        refused.push((format!("{}/", here.display()), machine));
    }
    refused
}

fn broken(tree: &Tree) -> Vec<String> {
    let refused = refused();
    let home = ["/ho", "me/"].concat();
    let mut broken = Vec::new();
    for file in tree.files.iter().filter(|file| file.path != "Cargo.lock") {
        for (number, line) in file.lines() {
            for (word, what) in refused.iter().filter(|(word, _)| line.contains(word.as_str())) {
                broken.push(format!("{}:{number}: `{word}` names {what}", file.path));
            }
            if names_a_persons_folder(line, &home) {
                broken.push(format!("{}:{number}: names somebody's own folder", file.path));
            }
        }
    }
    broken
}

/// The folder of a user: at the start of a path, followed by a name.
fn names_a_persons_folder(line: &str, home: &str) -> bool {
    line.match_indices(home).any(|(at, _)| {
        let starts_a_path = !line[..at].ends_with(|c: char| c.is_alphanumeric() || "_-./}".contains(c));
        let name: String = line[at + home.len()..]
            .chars()
            .take_while(char::is_ascii_alphanumeric)
            .collect();
        starts_a_path && !name.is_empty() && name != "handslag"
    })
}

#[test]
fn no_file_names_a_registry_or_a_folder_of_one_machine() {
    super::hold(&broken(Tree::of_this_house()));
}

#[test]
fn a_lock_file_with_hosts_and_a_path_from_somebodys_desk_are_found() {
    let lock = ["\"resol", "ved\": \"https://packages.example/axe-core\""].concat();
    let desk = ["see /ho", "me/asa/notes.txt"].concat();
    let route = ["href=\"{base}/ho", "me/start\""].concat();
    let tree = Tree::made_up(&[
        ("a/package-lock.json", &lock),
        ("docs/b.md", &desk),
        ("c.rs", &route),
        ("Cargo.lock", &lock),
    ]);
    let broken = broken(&tree);
    assert_eq!(broken.len(), 2, "{broken:?}");
}
