//! Each crate opens with `//!`: what for, what it must never know, where to begin.

use super::dependencies::crates;
use crate::tree::Tree;

fn broken(tree: &Tree) -> Vec<String> {
    let mut broken = Vec::new();
    for this in crates(tree) {
        let roots = ["src/lib.rs", "src/main.rs"].map(|root| format!("{}/{root}", this.folder));
        for root in roots.iter().filter_map(|root| tree.get(root)) {
            if !root.text.lines().any(|line| line.starts_with("//! ")) {
                broken.push(format!(
                    "{}: no `//!`: say what for, what it must never know, where to begin",
                    root.path
                ));
            }
        }
    }
    broken
}

#[test]
fn a_newcomer_reads_at_the_top_of_each_crate_what_it_is_for() {
    super::hold(&broken(Tree::of_this_house()));
}

#[test]
fn a_crate_that_says_nothing_is_found() {
    let tree = Tree::made_up(&[
        ("town/Cargo.toml", "[package]\nname = \"town\""),
        ("town/src/lib.rs", "/// Not about the crate.\npub fn a() {}"),
        ("app/Cargo.toml", "[package]\nname = \"handslag\""),
        ("app/src/main.rs", "//! The one binary.\nfn main() {}"),
    ]);
    assert_eq!(broken(&tree).len(), 1);
}
