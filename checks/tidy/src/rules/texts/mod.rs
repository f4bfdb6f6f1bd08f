//! The texts: each key once, in every language it must be in, and used.

mod complete;
mod once;
mod plain;
mod used;

use std::collections::BTreeMap;

use fluent_syntax::ast::{Entry, Pattern, PatternElement};
use fluent_syntax::parser;

use crate::tree::{File, Tree};

/// Where texts in several languages lie side by side: `sv.ftl`, `en.ftl` and one for each of the residents' others.
struct Folder<'a> {
    path: &'a str,
    swedish: &'a File,
}

impl<'a> Folder<'a> {
    fn all(tree: &'a Tree) -> impl Iterator<Item = Self> {
        tree.files.iter().filter_map(|file| {
            let path = file.path.strip_suffix("/sv.ftl")?;
            Some(Self { path, swedish: file })
        })
    }

    fn other(&self, tree: &'a Tree, language: &str) -> Option<&'a File> {
        tree.get(&format!("{}/{language}.ftl", self.path))
    }
}

/// The keys of a file in its order; an attribute is `key.attribute`.
fn keys(file: &File) -> Vec<String> {
    let resource = match parser::parse(file.text.as_str()) {
        Ok(resource) => resource,
        Err((partly, _)) => partly,
    };
    let mut keys = Vec::new();
    for entry in resource.body {
        let (id, attributes) = match entry {
            Entry::Message(message) => (message.id.name.to_owned(), message.attributes),
            Entry::Term(term) => (format!("-{}", term.id.name), term.attributes),
            _ => continue,
        };
        keys.extend(
            attributes
                .iter()
                .map(|attribute| format!("{id}.{}", attribute.id.name)),
        );
        keys.push(id);
    }
    keys.sort();
    keys
}

/// What each message says, by its key.
fn bodies(file: &File) -> BTreeMap<String, Pattern<String>> {
    let resource = match parser::parse(file.text.clone()) {
        Ok(resource) | Err((resource, _)) => resource,
    };
    let messages = resource.body.into_iter().filter_map(|entry| match entry {
        Entry::Message(message) => Some((message.id.name, message.value?)),
        _ => None,
    });
    messages.collect()
}

/// Entries that Fluent cannot read, and messages that say nothing.
fn unreadable(file: &File) -> Vec<String> {
    match parser::parse(file.text.as_str()) {
        Ok(resource) => {
            let empty = |pattern: &Pattern<&str>| {
                pattern.elements.iter().all(
                    |part| matches!(part, PatternElement::TextElement { value } if value.trim().is_empty()),
                )
            };
            let silent = resource.body.iter().filter_map(|entry| match entry {
                Entry::Message(message) if message.value.as_ref().is_some_and(empty) => Some(message.id.name),
                _ => None,
            });
            silent
                .map(|key| format!("{}: {key} says nothing", file.path))
                .collect()
        }
        Err((_, faults)) => faults
            .iter()
            .map(|fault| format!("{}: {fault}", file.path))
            .collect(),
    }
}

fn broken(tree: &Tree) -> Vec<String> {
    tree.files
        .iter()
        .filter(|file| file.path.ends_with(".ftl"))
        .flat_map(unreadable)
        .collect()
}

#[test]
fn every_text_can_be_read_and_says_something() {
    super::hold(&broken(Tree::of_this_house()));
}

#[test]
fn a_text_with_a_torn_brace_is_found() {
    let tree = Tree::made_up(&[("a/texts/sv.ftl", "good = Bra\nbad = { $name\n")]);
    assert_eq!(broken(&tree).len(), 1);
    assert_eq!(keys(&tree.files[0]), ["good"]);
}
