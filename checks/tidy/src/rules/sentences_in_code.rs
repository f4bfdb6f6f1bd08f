//! What a person reads stands in Fluent files. A string with å, ä or ö in Rust code is taken for a sentence.

use crate::tree::Tree;

const READ_BY_PEOPLE: [&str; 2] = ["processes/", "faces/"];

fn broken(tree: &Tree) -> Vec<String> {
    let mut broken = Vec::new();
    for (file, source) in tree.rust() {
        if !READ_BY_PEOPLE.iter().any(|folder| file.path.starts_with(folder)) || file.is_for_tests() {
            continue;
        }
        for (number, text) in &source.strings {
            if text.contains(['å', 'ä', 'ö', 'Å', 'Ä', 'Ö']) {
                broken.push(format!(
                    "{}:{number}: \"{text}\" belongs in texts/sv.ftl",
                    file.path
                ));
            }
        }
    }
    broken
}

#[test]
fn what_people_read_stands_in_the_texts_and_not_in_the_code() {
    super::hold(&broken(Tree::of_this_house()));
}

#[test]
fn a_swedish_sentence_in_a_step_is_found_and_one_in_a_comment_or_sample_is_not() {
    let tree = Tree::made_up(&[
        (
            "processes/a/src/steps/b.rs",
            "// två\nlet a = \"Två dagar\";\n#[cfg(test)]\nmod t { const C: &str = \"Åsa\"; }",
        ),
        ("processes/a/src/samples.rs", "const A: &str = \"Åsa\";"),
        (
            "core/language/src/lib.rs",
            "const A: char = 'å'; const B: &str = \"å\";",
        ),
    ]);
    assert_eq!(
        broken(&tree),
        ["processes/a/src/steps/b.rs:2: \"Två dagar\" belongs in texts/sv.ftl"]
    );
}
