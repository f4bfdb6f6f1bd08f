//! A key stands once in its file.

use super::keys;
use crate::tree::Tree;

fn broken(tree: &Tree) -> Vec<String> {
    let mut broken = Vec::new();
    for file in tree.files.iter().filter(|file| file.path.ends_with(".ftl")) {
        let keys = keys(file);
        for pair in keys.windows(2).filter(|pair| pair[0] == pair[1]) {
            broken.push(format!("{}: {} stands twice", file.path, pair[0]));
        }
    }
    broken
}

#[test]
fn no_text_has_two_wordings_in_one_language() {
    crate::rules::hold(&broken(Tree::of_this_house()));
}

#[test]
fn a_key_that_stands_twice_is_found() {
    let tree = Tree::made_up(&[("a/texts/en.ftl", "go = Go\nstop = Stop\ngo = Walk\n")]);
    assert_eq!(broken(&tree), ["a/texts/en.ftl: go stands twice"]);
}
