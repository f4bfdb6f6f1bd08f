//! `$1` for SQLite. SQLite takes `$1` for a *name* and numbers names by order of appearance, so
//! `$2, $1` would come out swapped; `?1` is a number in SQLite too.

use crate::sql::word;

pub(super) fn numbered(sql: &str) -> String {
    let mut out = String::with_capacity(sql.len());
    let mut rest = sql;
    while !rest.is_empty() {
        if rest.starts_with('$') && rest[1..].starts_with(|c: char| c.is_ascii_digit()) {
            out.push('?');
            rest = &rest[1..];
            continue;
        }
        let taken = word(rest);
        out.push_str(&rest[..taken]);
        rest = &rest[taken..];
    }
    out
}

#[cfg(test)]
mod tests {
    use super::numbered;

    #[test]
    fn arguments_are_numbered_and_everything_else_is_left_alone() {
        assert_eq!(numbered("SELECT $2, $1 WHERE x=$10"), "SELECT ?2, ?1 WHERE x=?10");
        assert_eq!(
            numbered("SELECT '$1', \"$2\", 'it''s $3', $4"),
            "SELECT '$1', \"$2\", 'it''s $3', ?4"
        );
        assert_eq!(
            numbered("-- $1\nSELECT /* $2 */ $3 å"),
            "-- $1\nSELECT /* $2 */ ?3 å"
        );
        assert_eq!(numbered("SELECT 'open $1"), "SELECT 'open $1");
    }
}
