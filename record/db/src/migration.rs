//! Migrations: plain SQL with slots for the few words that the engines spell differently.
//!
//! A store remembers the names it has seen. What is not there yet is applied in the given order,
//! each in a transaction of its own; a name that we do not know was written by a newer Handslag.
//!
//! Most migrations *expand*: they add what the program of the version before does not know and does not
//! miss, so that its nodes on the same PostgreSQL go on beside new ones. One that takes away what that
//! program used *contracts*: its name ends in `_contract`, and it waits until no older node is alive.

use std::collections::HashSet;

use crate::{Engine, OpenError};

/// One step of a store's shape. `sql` holds one or more statements, each ending in `;`.
///
/// Slots: `{i64}`, `{bytes}`, `{strict}`. Lines between `-- only sqlite` (or `-- only postgres`)
/// and `-- end` are for that engine alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Migration {
    pub name: &'static str,
    pub sql: &'static str,
}

/// Does a migration take away what the version before it used?
fn contracts(name: &str) -> bool {
    name.ends_with("_contract")
}

/// Which of the migrations that are missing are applied.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Bringing {
    /// All: nobody else is at work on the store.
    All,
    /// On PostgreSQL those that older nodes can live with.
    Expanding,
}

/// Where the names are kept. No time of day here: this crate has no clock.
const BOOK: Migration = Migration {
    name: "schema_migration",
    sql: "CREATE TABLE IF NOT EXISTS schema_migration (
            position {i64} NOT NULL PRIMARY KEY,
            name TEXT NOT NULL UNIQUE
          ) {strict};",
};

pub(crate) const READ_BOOK: &str = "SELECT name FROM schema_migration ORDER BY position";

pub(crate) const WRITE_BOOK: &str = "INSERT INTO schema_migration (position, name) VALUES ($1, $2)";

/// A migration in the words of one engine.
pub(crate) struct Rendered {
    pub name: &'static str,
    pub sql: String,
}

pub(crate) struct Plan {
    pub book: String,
    pub steps: Vec<Rendered>,
    engine: Engine,
    bringing: Bringing,
}

impl Plan {
    pub(crate) fn new(
        migrations: &'static [Migration],
        engine: Engine,
        bringing: Bringing,
    ) -> Result<Plan, OpenError> {
        let mut names = HashSet::new();
        for migration in migrations {
            if migration.name.is_empty() || !names.insert(migration.name) {
                return Err(bad(migration, "its name is empty or taken".into()));
            }
        }
        let steps = migrations.iter().map(|migration| render(migration, engine));
        Ok(Plan {
            book: render(&BOOK, engine)?.sql,
            steps: steps.collect::<Result<_, _>>()?,
            engine,
            bringing,
        })
    }

    /// What is left to do in a store that has seen `applied`. A SQLite file has one node, so none need live
    /// with what a newer one made of it.
    pub(crate) fn pending(&self, applied: &[String]) -> Result<Vec<&Rendered>, OpenError> {
        let shared = self.engine == Engine::Postgres;
        let known = |name: &String| self.steps.iter().any(|step| step.name == name);
        let newer = |name: &&String| !known(name) && (!shared || contracts(name));
        if let Some(newer) = applied.iter().find(newer) {
            return Err(OpenError::WrittenByNewer {
                migration: newer.clone(),
            });
        }
        let waits = |step: &&Rendered| shared && self.bringing == Bringing::Expanding && contracts(step.name);
        let missing = |step: &&Rendered| !applied.iter().any(|name| name == step.name);
        Ok(self
            .steps
            .iter()
            .filter(missing)
            .filter(|step| !waits(step))
            .collect())
    }
}

fn bad(migration: &Migration, why: String) -> OpenError {
    OpenError::BadMigration {
        migration: migration.name,
        why,
    }
}

fn render(migration: &Migration, engine: Engine) -> Result<Rendered, OpenError> {
    let mut sql = String::with_capacity(migration.sql.len());
    let mut only: Option<Engine> = None;
    for line in migration.sql.lines() {
        let section = match line.trim() {
            "-- only sqlite" => Some(Some(Engine::Sqlite)),
            "-- only postgres" => Some(Some(Engine::Postgres)),
            "-- end" => Some(None),
            _ => None,
        };
        match section {
            Some(next) if next.is_some() == only.is_some() => {
                return Err(bad(migration, format!("misplaced \"{}\"", line.trim())));
            }
            Some(next) => only = next,
            None if only.is_none_or(|wanted| wanted == engine) => {
                sql.push_str(line);
                sql.push('\n');
            }
            None => {}
        }
    }
    if only.is_some() {
        return Err(bad(migration, "\"-- end\" is missing".into()));
    }
    Ok(Rendered {
        name: migration.name,
        sql: fill(migration, &sql, engine)?,
    })
}

fn fill(migration: &Migration, sql: &str, engine: Engine) -> Result<String, OpenError> {
    let slots = match engine {
        Engine::Sqlite => [("{i64}", "INTEGER"), ("{bytes}", "BLOB"), ("{strict}", "STRICT")],
        Engine::Postgres => [("{i64}", "BIGINT"), ("{bytes}", "BYTEA"), ("{strict}", "")],
    };
    let filled = slots
        .iter()
        .fold(sql.to_owned(), |text, (slot, word)| text.replace(slot, word));
    match leftover_slot(&filled) {
        Some(slot) => Err(bad(migration, format!("unknown slot {slot}"))),
        None => Ok(filled),
    }
}

/// `{word}`; an empty `{}` may stand in a default and is left alone.
fn leftover_slot(sql: &str) -> Option<&str> {
    sql.match_indices('{').find_map(|(start, _)| {
        let rest = &sql[start + 1..];
        let end = rest.find('}')?;
        let word = &rest[..end];
        let is_word = !word.is_empty() && word.bytes().all(|b| b.is_ascii_alphanumeric());
        is_word.then(|| &sql[start..start + end + 2])
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rendered(sql: &'static str, engine: Engine) -> Result<String, OpenError> {
        render(&Migration { name: "one", sql }, engine).map(|r| r.sql)
    }

    #[test]
    fn slots_become_the_words_of_each_engine() {
        let sql = "CREATE TABLE t (a {i64}, b {bytes}, c TEXT DEFAULT '{}') {strict};";
        assert_eq!(
            rendered(sql, Engine::Sqlite).unwrap(),
            "CREATE TABLE t (a INTEGER, b BLOB, c TEXT DEFAULT '{}') STRICT;\n"
        );
        assert_eq!(
            rendered(sql, Engine::Postgres).unwrap(),
            "CREATE TABLE t (a BIGINT, b BYTEA, c TEXT DEFAULT '{}') ;\n"
        );
    }

    #[test]
    fn a_section_is_for_its_engine_alone() {
        let sql = "a;\n-- only sqlite\nb;\n-- end\n-- only postgres\nc;\n-- end\nd;";
        assert_eq!(rendered(sql, Engine::Sqlite).unwrap(), "a;\nb;\nd;\n");
        assert_eq!(rendered(sql, Engine::Postgres).unwrap(), "a;\nc;\nd;\n");
    }

    #[test]
    fn sections_left_open_and_unknown_slots_are_refused() {
        for sql in ["-- only sqlite\na;", "a;\n-- end", "CREATE TABLE t (a {int});"] {
            let refused = rendered(sql, Engine::Sqlite);
            assert!(matches!(refused, Err(OpenError::BadMigration { .. })), "{sql}");
        }
    }
}
