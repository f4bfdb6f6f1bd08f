//! Whoever writes a new kind of event says what a party may read of it: each stands in a `disclosure.toml`.

use crate::tree::Tree;

/// Where facts are told apart, and where it is said who may read them.
fn homes(tree: &Tree) -> Vec<(String, &'static str, String)> {
    let journal = [
        "core/casework/src/journal/mod.rs",
        "core/casework/disclosure.toml",
    ]
    .map(str::to_owned);
    let [facts, rules] = journal;
    let of_processes = tree.processes().into_iter().map(|name| {
        let folder = format!("processes/{name}");
        (
            format!("{folder}/src/events.rs"),
            "pub enum Event {",
            format!("{folder}/disclosure.toml"),
        )
    });
    of_processes
        .chain([(facts, "pub enum Happened {", rules)])
        .collect()
}

/// Members of the enum: the words that begin a line four spaces in.
fn kinds<'a>(text: &'a str, head: &str) -> Vec<&'a str> {
    let Some((_, body)) = text.split_once(head) else {
        return Vec::new();
    };
    let body = body.split("\n}").next().unwrap_or_default();
    let members = body.lines().filter_map(|line| line.strip_prefix("    "));
    let named = members.filter(|line| line.starts_with(|first: char| first.is_ascii_uppercase()));
    named
        .filter_map(|line| line.split(|c: char| !c.is_ascii_alphanumeric()).next())
        .collect()
}

fn broken(tree: &Tree) -> Vec<String> {
    let mut broken = Vec::new();
    for (facts, head, rules) in homes(tree) {
        let said = tree
            .get(&rules)
            .map(|file| file.text.as_str())
            .unwrap_or_default();
        let kinds = tree
            .get(&facts)
            .map(|file| kinds(&file.text, head))
            .unwrap_or_default();
        let unsaid = kinds
            .into_iter()
            .filter(|kind| !said.contains(&format!("\"{kind}\"")));
        broken.extend(unsaid.map(|kind| format!("{facts}: {kind} is not named in {rules}")));
    }
    broken
}

#[test]
fn each_kind_of_event_says_who_may_read_it() {
    super::hold(&broken(Tree::of_this_house()));
}

#[test]
fn a_kind_that_says_nothing_is_found() {
    let events = "pub enum Event {\n    Told {\n        on: Date,\n    },\n    Heard(Words),\n}\n";
    let tree = Tree::made_up(&[
        ("processes/child_concern/Cargo.toml", ""),
        ("processes/child_concern/src/events.rs", events),
        ("processes/child_concern/disclosure.toml", "of = [\"Told\"]"),
    ]);
    assert_eq!(broken(&tree).len(), 1);
}
