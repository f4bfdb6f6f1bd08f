//! No file over one mebibyte: what is big is fetched or made, not kept here.

use crate::tree::Tree;

const MOST: u64 = 1024 * 1024;

fn broken(tree: &Tree) -> Vec<String> {
    let big = tree.files.iter().filter(|file| file.bytes > MOST);
    big.map(|file| {
        format!(
            "{}: {} KiB, at most {} KiB",
            file.path,
            file.bytes / 1024,
            MOST / 1024
        )
    })
    .collect()
}

#[test]
fn a_clone_stays_small() {
    super::hold(&broken(Tree::of_this_house()));
}

#[test]
fn a_film_in_the_repository_is_found() {
    let mut tree = Tree::made_up(&[("guide/film.webm", ""), ("a.rs", "")]);
    tree.files[0].bytes = MOST + 1;
    assert_eq!(broken(&tree).len(), 1);
}
