//! Types say what they are. Manager, Helper and the like say nothing.

use crate::tree::Tree;

const SAY_NOTHING: [&str; 8] = [
    "Service", "Manager", "Helper", "Helpers", "Util", "Utils", "Impl", "Dto",
];
/// Words of the field that end the same way: the head of a unit (*enhetschef*) is a role.
const WORDS_OF_THE_FIELD: [&str; 1] = ["UnitManager"];
const KINDS: [&str; 4] = ["struct ", "enum ", "trait ", "type "];

fn broken(tree: &Tree) -> Vec<String> {
    let mut broken = Vec::new();
    for (file, source) in tree.rust() {
        for (number, line) in source.code.lines().enumerate() {
            let Some(name) = type_named_in(line) else { continue };
            let ends_badly = SAY_NOTHING.iter().any(|word| name.ends_with(word));
            if ends_badly && !WORDS_OF_THE_FIELD.contains(&name) {
                broken.push(format!(
                    "{}:{}: `{name}` does not say what it is",
                    file.path,
                    number + 1
                ));
            }
        }
    }
    broken
}

fn type_named_in(line: &str) -> Option<&str> {
    let line = line.trim_start();
    let line = line.strip_prefix("pub ").unwrap_or(line);
    let line = if line.starts_with("pub(") {
        line.split_once(") ")?.1
    } else {
        line
    };
    let rest = KINDS.iter().find_map(|kind| line.strip_prefix(kind))?;
    rest.split(|c: char| !c.is_alphanumeric() && c != '_').next()
}

#[test]
fn every_type_has_a_name_that_says_what_it_is() {
    super::hold(&broken(Tree::of_this_house()));
}

#[test]
fn a_case_manager_is_refused_and_the_head_of_a_unit_is_not() {
    let text =
        "pub struct CaseManager;\npub(crate) enum UnitManager {}\ntype ReportDto = u8;\nstruct Manageress;";
    assert_eq!(broken(&Tree::made_up(&[("a.rs", text)])).len(), 2);
}
