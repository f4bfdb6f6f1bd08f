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

/// For tests only: takes everything away.
pub(crate) async fn drop_schema(url: &str, schema: &str) {
    let dropped = async {
        check_name(schema)?;
        let client = pool::shared(url)?.get().await.map_err(pool::fault)?;
        let sql = format!(
            "SET client_min_messages = warning;
             DROP SCHEMA IF EXISTS \"{schema}\" CASCADE;
             RESET client_min_messages;"
        );
        let done = client.batch_execute(&sql).await;
        done.map_err(|error| OpenError::from(Fault::from(error)))
    };
    if let Err(error) = dropped.await {
        tracing::warn!(%error, schema, "the schema of a test was left behind");
    }
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
