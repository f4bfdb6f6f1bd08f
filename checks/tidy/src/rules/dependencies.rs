//! Who may depend on whom, from `allowed.toml`.

use serde::Deserialize;
use toml::Table;

use crate::tree::Tree;

#[derive(Deserialize)]
pub struct Allowed {
    rule: Vec<Rule>,
    pub library: Vec<super::libraries::Library>,
}

#[derive(Deserialize)]
struct Rule {
    crates: Vec<String>,
    may: Vec<String>,
    #[serde(default)]
    tests_may: Vec<String>,
    why: String,
}

/// A crate of the house: its folder, its name, and what it names.
pub struct Crate {
    pub folder: String,
    pub name: String,
    pub needs: Vec<String>,
    pub tests_need: Vec<String>,
}

pub fn allowed() -> Allowed {
    toml::from_str(include_str!("../../allowed.toml")).expect("allowed.toml is well formed")
}

pub fn crates(tree: &Tree) -> Vec<Crate> {
    let mut crates = Vec::new();
    for file in &tree.files {
        let Some(folder) = file.path.strip_suffix("/Cargo.toml") else {
            continue;
        };
        let Ok(table) = file.text.parse::<Table>() else {
            continue;
        };
        let Some(name) = table
            .get("package")
            .and_then(|package| package.get("name")?.as_str())
        else {
            continue;
        };
        let keys = |section: &str| -> Vec<String> {
            table
                .get(section)
                .and_then(toml::Value::as_table)
                .map(|t| t.keys().cloned().collect())
                .unwrap_or_default()
        };
        let mut needs = keys("dependencies");
        needs.extend(keys("build-dependencies"));
        let tests_need = keys("dev-dependencies");
        crates.push(Crate {
            folder: folder.to_owned(),
            name: name.to_owned(),
            needs,
            tests_need,
        });
    }
    crates
}

/// `processes/*` matches each folder under processes; `*` matches everything.
pub fn matches(pattern: &str, folder: &str) -> bool {
    match pattern.strip_suffix('*') {
        Some(start) => folder.starts_with(start),
        None => pattern == folder,
    }
}

fn broken(tree: &Tree) -> Vec<String> {
    let rules = allowed().rule;
    let crates = crates(tree);
    let mut broken = Vec::new();
    for this in &crates {
        let Some(rule) = rules
            .iter()
            .find(|rule| rule.crates.iter().any(|p| matches(p, &this.folder)))
        else {
            broken.push(format!(
                "{}: no rule in checks/tidy/allowed.toml says what it may depend on",
                this.folder
            ));
            continue;
        };
        let permits = |list: &[String], other: &Crate| {
            list.iter()
                .any(|may| *may == other.name || (may.contains('*') && matches(may, &other.folder)))
        };
        for other in crates.iter().filter(|other| other.name != this.name) {
            let in_tests = this.tests_need.contains(&other.name) && !permits(&rule.tests_may, other);
            if (this.needs.contains(&other.name) || in_tests) && !permits(&rule.may, other) {
                broken.push(format!(
                    "{} may not depend on {}: {}",
                    this.folder, other.name, rule.why
                ));
            }
        }
    }
    broken
}

#[test]
fn every_crate_depends_only_on_what_the_plan_allows() {
    super::hold(&broken(Tree::of_this_house()));
}

#[test]
fn a_process_that_reaches_for_another_or_for_a_store_is_found() {
    let tree = Tree::made_up(&[
        (
            "processes/a/Cargo.toml",
            "[package]\nname = \"a\"\n[dependencies]\nb.workspace = true\nserde = \"1\"",
        ),
        (
            "processes/b/Cargo.toml",
            "[package]\nname = \"b\"\n[dev-dependencies]\ndb.workspace = true",
        ),
        ("record/db/Cargo.toml", "[package]\nname = \"db\""),
        (
            "town/Cargo.toml",
            "[package]\nname = \"town\"\n[dependencies]\na.workspace = true",
        ),
    ]);
    let broken = broken(&tree);
    assert_eq!(broken.len(), 2, "{broken:?}");
    assert!(broken[0].contains("processes/a may not depend on b"));
    assert!(broken[1].contains("processes/b may not depend on db"));
}

#[test]
fn a_crate_nobody_planned_is_found() {
    let tree = Tree::made_up(&[("extras/new/Cargo.toml", "[package]\nname = \"new\"")]);
    assert!(broken(&tree)[0].contains("no rule"));
}
