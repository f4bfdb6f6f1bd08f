//! Every statement of `record/` against `sql.toml`: one schema a statement, nothing that only one server
//! would know of, and no word of SQL that is not listed there with why it may be used.

use serde::Deserialize;
use std::collections::BTreeSet;

use crate::source::Source;
use crate::tree::Tree;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    /// Words and functions that PostgreSQL, Citus, YugabyteDB and CockroachDB share.
    plain: Vec<String>,
    special: Vec<Special>,
    never: Vec<Never>,
}

/// What not all of them have, or only SQLite's half says.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Special {
    words: Vec<String>,
    /// The only files that may say it; empty: any of `record/`.
    #[serde(default)]
    homes: Vec<String>,
    why: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Never {
    words: Vec<String>,
    why: String,
    /// A migration that contracts may.
    #[serde(default)]
    but_contracts: bool,
}

fn listed() -> File {
    toml::from_str(include_str!("../../sql.toml")).expect("sql.toml can be read")
}

/// One string that is SQL or a part of it, less what is quoted, told in comments or meant for SQLite alone.
struct Statement {
    place: String,
    path: String,
    text: String,
    /// A migration that takes away.
    contracts: bool,
}

const SQL: [&str; 14] = [
    "SELECT ",
    "INSERT INTO ",
    "DELETE FROM ",
    "UPDATE ",
    "CREATE ",
    "ALTER ",
    "DROP ",
    "JOIN ",
    "ORDER BY ",
    "WHERE ",
    "BEGIN",
    "PRAGMA ",
    "SET LOCAL ",
    "ON CONFLICT ",
];

fn statements(tree: &Tree) -> Vec<Statement> {
    let mut found = Vec::new();
    for (file, source) in tree.rust() {
        if !file.path.starts_with("record/")
            || !file.path.contains("/src/")
            || file.path.ends_with("/testing.rs")
        {
            continue;
        }
        found.extend(of_file(&file.path, &source));
    }
    found
}

fn of_file<'a>(path: &'a str, source: &'a Source) -> impl Iterator<Item = Statement> + 'a {
    let mut before = "";
    source.strings.iter().filter_map(move |(line, text)| {
        let contracts = before.ends_with("_contract");
        before = text;
        let is_sql = SQL.iter().any(|word| text.contains(word)) || text.starts_with("AND ");
        is_sql.then(|| Statement {
            place: format!("{path}:{line}"),
            path: path.to_owned(),
            text: bare(text),
            contracts,
        })
    })
}

fn bare(text: &str) -> String {
    let text = text
        .replace("\\\n", " ")
        .replace("\\\"", "\"")
        .replace("\\n", " ");
    let (mut kept, mut of_sqlite) = (String::new(), false);
    for line in text.lines() {
        match line.trim() {
            "-- only sqlite" => of_sqlite = true,
            "-- end" => of_sqlite = false,
            _ if of_sqlite => {}
            _ => {
                kept.push_str(line.split("--").next().unwrap_or_default());
                kept.push('\n');
            }
        }
    }
    let parts = kept.split('\'').enumerate();
    parts
        .map(|(nth, part)| if nth % 2 == 0 { part } else { "''" })
        .collect()
}

/// Words in capitals, names of functions, and casts.
fn words(text: &str) -> BTreeSet<String> {
    let part = |c: char| c.is_ascii_alphanumeric() || c == '_';
    let mut words = BTreeSet::new();
    let mut rest = text;
    while let Some(start) = rest.find(part) {
        let before = rest[..start].chars().next_back();
        rest = &rest[start..];
        let end = rest.find(|c| !part(c)).unwrap_or(rest.len());
        let (word, after) = rest.split_at(end);
        let shouts = word.len() > 1 && word.bytes().all(|b| b.is_ascii_uppercase() || b == b'_');
        let called = after.starts_with('(') && before != Some('"');
        if (shouts || called) && !matches!(before, Some('$' | '{')) {
            words.insert(word.to_owned());
        }
        rest = after;
    }
    for sign in ["::", "@@", "||", "->"] {
        if text.contains(sign) {
            words.insert(sign.to_owned());
        }
    }
    words
}

/// A table that is named together with a schema.
fn other_schema(text: &str) -> Option<&str> {
    let mut before = "";
    text.split_whitespace().find(|word| {
        let names_table = ["FROM", "JOIN", "INTO", "UPDATE", "TABLE"].contains(&before);
        before = word;
        names_table && (word.contains('.') || word.contains("{schema}"))
    })
}

fn broken(tree: &Tree, listed: &File) -> Vec<String> {
    let mut broken = Vec::new();
    for statement in statements(tree) {
        let Statement {
            place,
            path,
            text,
            contracts,
        } = &statement;
        // A restore takes whole schemas away: nobody is at work on them.
        let may_take_away = *contracts || path.starts_with("record/db/");
        let holds = |never: &&Never| !(never.but_contracts && may_take_away);
        for never in listed.never.iter().filter(holds) {
            let said = never.words.iter().find(|word| text.contains(word.as_str()));
            broken.extend(said.map(|word| format!("{place}: {word}: {}", never.why)));
        }
        let unfilled = |part: &str| {
            part.contains("ADD COLUMN") && part.contains("NOT NULL") && !part.contains("DEFAULT")
        };
        if text.split([';', ',']).any(unfilled) && !contracts {
            broken.push(format!(
                "{place}: a column that older nodes leave empty, and must not be empty"
            ));
        }
        let special: Vec<&Special> = listed
            .special
            .iter()
            .filter(|special| special.homes.is_empty() || special.homes.contains(path))
            .collect();
        for word in words(text) {
            let may =
                listed.plain.contains(&word) || special.iter().any(|special| special.words.contains(&word));
            if !may {
                broken.push(format!("{place}: {word} is not in checks/tidy/sql.toml"));
            }
        }
        if let Some(table) = other_schema(text)
            && !special
                .iter()
                .any(|special| special.words.iter().any(|word| table.contains(word.as_str())))
        {
            broken.push(format!("{place}: {table} names a schema"));
        }
    }
    broken
}

#[test]
fn every_statement_fits_a_database_that_is_many_machines() {
    super::hold(&broken(Tree::of_this_house(), &listed()));
}

#[test]
fn nothing_is_listed_that_nobody_says() {
    let said: BTreeSet<String> = statements(Tree::of_this_house())
        .iter()
        .flat_map(|statement| words(&statement.text))
        .collect();
    let listed = listed();
    assert!(listed.special.iter().all(|special| special.why.len() > 20));
    let special = listed.special.iter().flat_map(|special| &special.words);
    let unsaid: Vec<&String> = listed
        .plain
        .iter()
        .chain(special.filter(|word| !word.contains('.') && !word.contains('{')))
        .filter(|word| !said.contains(*word))
        .collect();
    assert!(unsaid.is_empty(), "{unsaid:?}");
}

#[test]
fn a_statement_over_two_schemas_a_lock_of_one_server_and_a_column_taken_away_are_found() {
    let said = |sql: &str| {
        let text = format!("const A: &str = \"{sql}\";");
        broken(&Tree::made_up(&[("record/a/src/b.rs", &text)]), &listed())
    };
    assert_eq!(said("SELECT a FROM b WHERE c = $1"), Vec::<String>::new());
    for (sql, told) in [
        ("SELECT a FROM solna.b", "names a schema"),
        ("SELECT pg_advisory_lock(1)", "pg_advisory"),
        ("SELECT nextval('x')", "nextval"),
        ("LISTEN changes; SELECT a FROM b", "LISTEN"),
        ("CREATE TEMP TABLE x (a TEXT)", "TEMP"),
        ("SELECT similarity(a, $1) FROM b", "similarity is not in"),
        ("ALTER TABLE a DROP COLUMN b;", "takes away"),
        ("ALTER TABLE a ADD COLUMN b TEXT NOT NULL;", "leave empty"),
    ] {
        let found = said(sql).join("\n");
        assert!(found.contains(told), "{sql}: {found}");
    }
    let text = "Migration { name: \"a_contract\", sql: \"ALTER TABLE a DROP COLUMN b;\" }";
    let found = broken(&Tree::made_up(&[("record/a/src/b.rs", text)]), &listed());
    assert!(found.iter().all(|told| !told.contains("takes away")), "{found:?}");
}
