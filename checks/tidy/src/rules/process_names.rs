//! The shell never names a process: a new one must need no change there.

use crate::source::has_word;
use crate::tree::Tree;

const SHELL: [&str; 4] = ["faces/", "core/", "record/", "edges/"];

fn broken(tree: &Tree) -> Vec<String> {
    let processes = tree.processes();
    let mut broken = Vec::new();
    for (file, source) in tree
        .rust()
        .filter(|(file, _)| SHELL.iter().any(|shell| file.path.starts_with(shell)))
    {
        if file.is_for_tests() {
            continue;
        }
        for process in &processes {
            let path = format!("{process}::");
            // A process with a plain word for a name (`housing`) is told from the word by how it is used.
            let is_named =
                |line: &str| line.contains(&path) || (process.contains('_') && has_word(line, process));
            let in_code = source
                .lines()
                .filter(|(_, line)| is_named(line))
                .map(|(number, _)| number);
            let in_strings = source
                .strings
                .iter()
                .filter(|(_, text)| text == process)
                .map(|(number, _)| *number);
            for number in in_code.chain(in_strings) {
                broken.push(format!(
                    "{}:{number}: names the process {process}; get it from app",
                    file.path
                ));
            }
        }
    }
    broken
}

#[test]
fn no_face_store_or_edge_names_a_process() {
    super::hold(&broken(Tree::of_this_house()));
}

#[test]
fn a_portal_that_knows_child_concern_is_found_by_path_and_by_string() {
    let tree = Tree::made_up(&[
        ("processes/child_concern/Cargo.toml", ""),
        ("processes/housing/Cargo.toml", ""),
        (
            "faces/portal/src/a.rs",
            "use child_concern::X;\nlet housing = 1; // child_concern\nhousing::go();",
        ),
        (
            "record/views/src/b.rs",
            "if id == \"child_concern\" {}\n#[cfg(test)]\nmod tests { const A: &str = \"housing\"; }",
        ),
    ]);
    let broken = broken(&tree);
    assert_eq!(broken.len(), 3, "{broken:?}");
    assert!(
        broken
            .iter()
            .any(|place| place.starts_with("faces/portal/src/a.rs:3: names the process housing"))
    );
}
