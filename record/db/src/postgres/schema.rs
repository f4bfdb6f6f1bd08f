//! The schema of a store.

use super::{fault::Fault, pool};
use crate::OpenError;

/// Only names that need no quoting and cannot be mistaken for PostgreSQL's own.
pub(super) fn check_name(schema: &str) -> Result<(), OpenError> {
    let letter = |b: u8| b.is_ascii_lowercase() || b == b'_';
    let good = schema.len() <= 63
        && schema.bytes().next().is_some_and(letter)
        && schema.bytes().all(|b| letter(b) || b.is_ascii_digit())
        && !schema.starts_with("pg_");
    good.then_some(()).ok_or(OpenError::BadSchemaName)
}

/// For the transaction alone: a connection never remembers whose it was. `public` is left out,
/// so a table that is missing here is missing, and not taken from elsewhere.
pub(super) fn search_path(schema: &str) -> String {
    format!("SET LOCAL search_path TO \"{schema}\";")
}

/// Takes everything away.
pub(crate) async fn drop_schema(url: &str, schema: &str) -> Result<(), OpenError> {
    check_name(schema)?;
    quietly(url, &[dropped(schema)]).await
}

/// Schemas take the places and names of others, all at once.
pub(crate) async fn replace(url: &str, pairs: &[(&str, &str)]) -> Result<(), OpenError> {
    let mut statements = Vec::new();
    for (made, place) in pairs {
        check_name(made)?;
        check_name(place)?;
        statements.push(dropped(place));
        statements.push(format!("ALTER SCHEMA \"{made}\" RENAME TO \"{place}\""));
    }
    quietly(url, &statements).await
}

fn dropped(schema: &str) -> String {
    format!("DROP SCHEMA IF EXISTS \"{schema}\" CASCADE")
}

/// One transaction, without the notices of what it takes along.
async fn quietly(url: &str, statements: &[String]) -> Result<(), OpenError> {
    let mut client = pool::shared(url)?.get().await.map_err(pool::fault)?;
    let transaction = client.transaction().await.map_err(Fault::from)?;
    let quiet = "SET LOCAL client_min_messages = warning".to_owned();
    for statement in [&quiet].into_iter().chain(statements) {
        transaction.batch_execute(statement).await.map_err(Fault::from)?;
    }
    let done = transaction.commit().await;
    done.map_err(|error| Fault::from(error).into())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_schema_name_needs_no_quoting() {
        for good in ["ifn_solna", "n1", "_x"] {
            assert_eq!(check_name(good), Ok(()), "{good}");
        }
        let long = "a".repeat(64);
        for bad in ["", "1n", "A", "a-b", "a\"b", "a b", "å", "pg_toast", &long] {
            assert_eq!(check_name(bad), Err(OpenError::BadSchemaName), "{bad}");
        }
    }
}
