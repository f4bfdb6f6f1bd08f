//! The text of a statement, in one form or two.

/// Which engine a store lives in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Engine {
    Sqlite,
    Postgres,
}

impl Engine {
    /// As its makers write it.
    pub fn name(self) -> &'static str {
        match self {
            Engine::Sqlite => "SQLite",
            Engine::Postgres => "PostgreSQL",
        }
    }
}

/// One text for both engines, or one for each where they differ (full-text search, locks).
/// An empty text means that this engine has nothing to do here; the statement gives no rows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Sql {
    pub sqlite: &'static str,
    pub postgres: &'static str,
}

impl Sql {
    pub const fn both(text: &'static str) -> Sql {
        Sql {
            sqlite: text,
            postgres: text,
        }
    }

    pub const fn each(sqlite: &'static str, postgres: &'static str) -> Sql {
        Sql { sqlite, postgres }
    }

    pub const fn text(&self, engine: Engine) -> &'static str {
        match engine {
            Engine::Sqlite => self.sqlite,
            Engine::Postgres => self.postgres,
        }
    }
}

impl From<&'static str> for Sql {
    fn from(text: &'static str) -> Sql {
        Sql::both(text)
    }
}

/// The beginning of a statement, to find it again in the source from an error text.
pub(crate) fn head(text: &'static str) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    match line.char_indices().nth(60) {
        Some((end, _)) => format!("{}…", &line[..end]),
        None => line,
    }
}

/// The statements of a text, one by one. A database of several servers may read one a message and no more: Citus passes
/// the whole message on to servers that take a single statement.
pub(crate) fn statements(text: &str) -> Vec<&str> {
    let (mut found, mut begins, mut at) = (Vec::new(), 0, 0);
    while at < text.len() {
        let ends = text[at..].starts_with(';');
        at += word(&text[at..]);
        if ends {
            found.push(text[begins..at].trim());
            begins = at;
        }
    }
    found.push(text[begins..].trim());
    found.retain(|statement| !statement.is_empty());
    found
}

/// How long the next thing is: a text in quotes, a remark, or a single sign.
pub(crate) fn word(rest: &str) -> usize {
    match rest.chars().next() {
        Some(quote @ ('\'' | '"')) => quoted(rest, quote),
        Some('-') if rest.starts_with("--") => up_to(rest, "\n"),
        Some('/') if rest.starts_with("/*") => up_to(rest, "*/"),
        Some('$') if rest.starts_with("$$") => up_to(rest, "$$"),
        other => other.map_or(0, char::len_utf8),
    }
}

/// A doubled quote inside ends one text and begins the next, which comes to the same.
fn quoted(rest: &str, quote: char) -> usize {
    rest[1..].find(quote).map_or(rest.len(), |end| end + 2)
}

fn up_to(rest: &str, end: &str) -> usize {
    rest[2..].find(end).map_or(rest.len(), |at| at + 2 + end.len())
}

#[cfg(test)]
mod tests {
    use super::statements;

    #[test]
    fn statements_end_at_their_own_semicolon_and_at_no_other() {
        let text = "-- a; b\nCREATE TABLE t (a TEXT DEFAULT ';');\n\nINSERT INTO t VALUES ('it''s; å');\n\
            CREATE FUNCTION f() AS $$ BEGIN; END $$;\n SELECT \";\" /* ; */";
        assert_eq!(
            statements(text),
            [
                "-- a; b\nCREATE TABLE t (a TEXT DEFAULT ';');",
                "INSERT INTO t VALUES ('it''s; å');",
                "CREATE FUNCTION f() AS $$ BEGIN; END $$;",
                "SELECT \";\" /* ; */",
            ]
        );
        assert!(statements(" \n").is_empty());
    }
}
