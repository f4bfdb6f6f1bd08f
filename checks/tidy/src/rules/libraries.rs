//! Libraries with a home (`axum`, the database drivers, …), from `allowed.toml`.

use serde::Deserialize;

use super::dependencies::{Crate, allowed, crates, matches};
use crate::tree::Tree;

#[derive(Deserialize)]
pub struct Library {
    names: Vec<String>,
    /// The only crates that may name them; empty means all but `never`.
    #[serde(default)]
    homes: Vec<String>,
    #[serde(default)]
    never: Vec<String>,
    #[serde(default)]
    tests_may_name: bool,
    why: String,
}

impl Library {
    fn is_welcome_in(&self, folder: &str) -> bool {
        let among = |list: &[String]| list.iter().any(|pattern| matches(pattern, folder));
        !among(&self.never) && (self.homes.is_empty() || among(&self.homes))
    }

    fn misplaced_in<'a>(&'a self, this: &'a Crate) -> impl Iterator<Item = &'a String> {
        let needs = this.needs.iter();
        let tests = this
            .tests_need
            .iter()
            .filter(|_| !self.tests_may_name && self.never.is_empty());
        needs.chain(tests).filter(|name| self.names.contains(name))
    }
}

fn broken(tree: &Tree) -> Vec<String> {
    let libraries = allowed().library;
    let mut broken = Vec::new();
    for this in crates(tree) {
        for library in libraries
            .iter()
            .filter(|library| !library.is_welcome_in(&this.folder))
        {
            for name in library.misplaced_in(&this) {
                broken.push(format!("{} may not use {name}: {}", this.folder, library.why));
            }
        }
    }
    broken
}

#[test]
fn the_web_the_database_and_the_outside_world_stay_in_their_homes() {
    super::hold(&broken(Tree::of_this_house()));
}

#[test]
fn a_view_with_a_driver_of_its_own_and_a_rule_that_waits_are_found() {
    let tree = Tree::made_up(&[
        (
            "record/views/Cargo.toml",
            "[package]\nname = \"views\"\n[dependencies]\nrusqlite.workspace = true",
        ),
        (
            "core/law/Cargo.toml",
            "[package]\nname = \"law\"\n[dependencies]\ntokio.workspace = true",
        ),
        (
            "faces/portal/Cargo.toml",
            "[package]\nname = \"portal\"\n[dependencies]\naxum.workspace = true",
        ),
        (
            "record/db/Cargo.toml",
            "[package]\nname = \"db\"\n[dependencies]\nrusqlite.workspace = true",
        ),
    ]);
    let broken = broken(&tree);
    assert_eq!(broken.len(), 2, "{broken:?}");
    assert!(broken[0].starts_with("record/views may not use rusqlite"));
    assert!(broken[1].starts_with("core/law may not use tokio"));
}
