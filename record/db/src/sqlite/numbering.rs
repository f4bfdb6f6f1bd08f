//! `$1` for SQLite. SQLite takes `$1` for a *name* and numbers names by order of appearance, so
//! `$2, $1` would come out swapped; `?1` is a number in SQLite too.

pub(super) fn numbered(sql: &str) -> String {
    let mut out = String::with_capacity(sql.len());
    let mut rest = sql;
    while let Some(first) = rest.chars().next() {
        let taken = match first {
            '\'' | '"' => quoted(rest, first),
            '-' if rest.starts_with("--") => up_to(rest, "\n"),
            '/' if rest.starts_with("/*") => up_to(rest, "*/"),
            '$' if rest[1..].starts_with(|c: char| c.is_ascii_digit()) => {
                out.push('?');
                rest = &rest[1..];
                continue;
            }
            other => other.len_utf8(),
        };
        out.push_str(&rest[..taken]);
        rest = &rest[taken..];
    }
    out
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
