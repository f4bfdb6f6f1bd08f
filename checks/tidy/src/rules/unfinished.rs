//! Nothing half-done: no `todo!`, no `unimplemented!`, no `dbg!`, no test that is passed over.

use crate::source::Source;
use crate::tree::Tree;

const REFUSED: [&str; 5] = ["todo!", "unimplemented!", "dbg!", "#[ignore", "#[allow(dead_code"];

fn broken(tree: &Tree) -> Vec<String> {
    let mut broken = Vec::new();
    for (file, Source { code, .. }) in tree.rust() {
        for (number, line) in code.lines().enumerate() {
            for word in REFUSED.iter().filter(|word| line.contains(**word)) {
                broken.push(format!(
                    "{}:{}: `{word}` has no place in the house",
                    file.path,
                    number + 1
                ));
            }
        }
    }
    broken
}

#[test]
fn nothing_is_left_for_later_in_the_code() {
    super::hold(&broken(Tree::of_this_house()));
}

#[test]
fn a_todo_in_a_test_counts_and_one_in_a_sentence_does_not() {
    let tree = Tree::made_up(&[(
        "a.rs",
        "// todo! later\n#[cfg(test)]\nmod t { fn a() { todo!() } }\n#[ignore]\nfn b() {}",
    )]);
    assert_eq!(broken(&tree).len(), 2);
}
