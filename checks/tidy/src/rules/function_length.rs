//! Functions: 70 lines at most, from `fn` to the closing brace; tables of data aside.

use crate::source::{Source, end_of_item};
use crate::tree::Tree;

const MOST: usize = 70;

/// Each function's name, first line and length.
fn functions(source: &Source) -> Vec<(String, usize, usize)> {
    let code = &source.code;
    let is_part = |c: char| c.is_alphanumeric() || c == '_';
    let mut found = Vec::new();
    for (at, _) in code.match_indices("fn ") {
        if code[..at].chars().next_back().is_some_and(is_part) {
            continue;
        }
        let name: String = code[at + 3..].chars().take_while(|c| is_part(*c)).collect();
        let line = code[..at].matches('\n').count() + 1;
        if name.is_empty() || source.only_test[line - 1] {
            continue;
        }
        let end = end_of_item(code, at);
        found.push((name, line, code[at..end].matches('\n').count() + 1));
    }
    found
}

fn broken(tree: &Tree) -> Vec<String> {
    let mut broken = Vec::new();
    for (file, source) in tree
        .rust()
        .filter(|(file, _)| !file.is_generated_or_data() && !file.path.contains("/tests/"))
    {
        for (name, line, length) in functions(&source) {
            if length > MOST {
                broken.push(format!(
                    "{}:{line}: fn {name} has {length} lines, at most {MOST}",
                    file.path
                ));
            }
        }
    }
    broken
}

#[test]
fn a_function_fits_on_a_screen() {
    super::hold(&broken(Tree::of_this_house()));
}

#[test]
fn seventy_one_lines_are_too_many_even_with_braces_in_strings() {
    let body = "    a(\"}\");\n".repeat(69);
    let tree = Tree::made_up(&[(
        "a.rs",
        &format!("fn fits() {{\n{}}}\nfn long() {{\n{body}\n}}\n", &body[12..]),
    )]);
    assert_eq!(broken(&tree), ["a.rs:71: fn long has 72 lines, at most 70"]);
}
