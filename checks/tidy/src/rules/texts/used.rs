//! A text nobody says is taken out. Keys put together while running stand in `text_keys.toml`.

use serde::Deserialize;
use std::collections::HashSet;

use super::{Folder, keys};
use crate::tree::Tree;

#[derive(Deserialize)]
struct TextKeys {
    made: Vec<Made>,
}

#[derive(Deserialize)]
struct Made {
    pattern: String,
    r#where: String,
    why: String,
}

fn made_while_running() -> Vec<Made> {
    let keys: TextKeys =
        toml::from_str(include_str!("../../../text_keys.toml")).expect("text_keys.toml is well formed");
    keys.made
}

/// Every word that could be a key in code, data and in other texts: letters, digits, `-`, `_`, `.`.
fn words_said(tree: &Tree) -> HashSet<&str> {
    let is_part = |c: char| c.is_alphanumeric() || "-_.".contains(c);
    let speaking = |path: &str| {
        [".rs", ".toml", ".json", ".mjs", ".js", ".ts", ".typ"]
            .iter()
            .any(|end| path.ends_with(end))
    };
    let mut words = HashSet::new();
    for file in &tree.files {
        if file.path.ends_with(".ftl") {
            words.extend(
                file.text
                    .split('{')
                    .skip(1)
                    .flat_map(|inside| inside.split(|c| !is_part(c)).filter(|w| !w.is_empty()).take(1)),
            );
        } else if speaking(&file.path) && !file.path.starts_with("checks/tidy/") {
            words.extend(
                file.text
                    .split(|c| !is_part(c))
                    .flat_map(|word| [word, word.trim_end_matches('.')]),
            );
        }
    }
    words
}

fn fits(key: &str, pattern: &str) -> bool {
    let parts: Vec<&str> = pattern.split('*').collect();
    let [first, middle @ .., last] = parts.as_slice() else {
        return key == pattern;
    };
    let Some(mut rest) = key.strip_prefix(first) else {
        return false;
    };
    for part in middle {
        match rest.find(part) {
            Some(at) => rest = &rest[at + part.len()..],
            None => return false,
        }
    }
    rest.ends_with(last)
}

fn broken(tree: &Tree, made: &[Made]) -> Vec<String> {
    let said = words_said(tree);
    let mut broken = Vec::new();
    for entry in made
        .iter()
        .filter(|entry| entry.why.is_empty() || tree.get(&entry.r#where).is_none())
    {
        broken.push(format!(
            "text_keys.toml: `{}` is made nowhere ({} is gone)",
            entry.pattern, entry.r#where
        ));
    }
    for folder in Folder::all(tree) {
        for key in keys(folder.swedish) {
            let message = key.split('.').next().unwrap_or(&key);
            let is_said = said.contains(key.as_str()) || said.contains(message);
            if !is_said
                && !made
                    .iter()
                    .any(|entry| fits(&key, &entry.pattern) || fits(message, &entry.pattern))
            {
                broken.push(format!("{}: {key} is said nowhere", folder.swedish.path));
            }
        }
    }
    broken
}

#[test]
fn every_text_is_said_somewhere() {
    crate::rules::hold(&broken(Tree::of_this_house(), &made_while_running()));
}

#[test]
fn a_text_nobody_says_is_found_and_one_that_is_put_together_is_not() {
    let tree = Tree::made_up(&[
        (
            "a/texts/sv.ftl",
            "title = Hej { name-of-place }\nname-of-place = Åby\nlost = Borta\nlang-name-ti = T\n-brand = H\n",
        ),
        (
            "a/src/lib.rs",
            "say(\"title\"); format!(\"lang-name-{lang}\"); say(\"lost-and-found\"); // -brand",
        ),
    ]);
    let made = [Made {
        pattern: "lang-name-*".into(),
        r#where: "a/src/lib.rs".into(),
        why: "languages".into(),
    }];
    assert_eq!(broken(&tree, &made), ["a/texts/sv.ftl: lost is said nowhere"]);
}

#[test]
fn a_pattern_fits_at_both_ends() {
    assert!(fits("step-ask-title", "step-*-title"));
    assert!(!fits("step-ask-hint", "step-*-title"));
    assert!(!fits("my-step-ask-title", "step-*-title"));
}
