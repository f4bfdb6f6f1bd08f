//! Files: 400 lines at most, tests, tables of data and generated code aside.

use crate::source::Source;
use crate::tree::Tree;

const MOST: usize = 400;

fn broken(tree: &Tree) -> Vec<String> {
    let mut broken = Vec::new();
    for file in &tree.files {
        let length = match file.path.rsplit('.').next() {
            Some("rs") if !file.path.contains("/tests/") => {
                let source = Source::of(&file.text);
                file.lines()
                    .filter(|(number, _)| !source.only_test[number - 1])
                    .count()
            }
            Some("mjs" | "js" | "ts" | "css") => file.lines().count(),
            _ => continue,
        };
        if length > MOST && !file.is_generated_or_data() {
            broken.push(format!(
                "{}: {length} lines, at most {MOST}; one idea a file",
                file.path
            ));
        }
    }
    broken
}

#[test]
fn a_file_can_be_read_in_one_sitting() {
    super::hold(&broken(Tree::of_this_house()));
}

#[test]
fn four_hundred_and_one_lines_are_too_many_but_tests_do_not_count() {
    let long = "let a = 1;\n".repeat(401);
    let tested = format!("fn a() {{}}\n#[cfg(test)]\nmod tests {{\n{long}}}\n");
    let data = format!("//! Table of data: holidays.\n{long}");
    let tree = Tree::made_up(&[
        ("a.rs", &long),
        ("b.rs", &tested),
        ("c.rs", &data),
        ("d.toml", &long),
    ]);
    assert_eq!(broken(&tree), ["a.rs: 401 lines, at most 400; one idea a file"]);
}
