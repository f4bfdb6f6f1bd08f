//! Names as they were meant: when nobody is called what was typed, those who are called nearly so.

use crate::committee::Committee;
use case_store::Fault;
use db::{Query, args};

/// How many words that begin alike are looked through.
const LOOKED_THROUGH: i64 = 5_000;
/// How many spellings are tried.
const TRIED: usize = 5;

/// Slips of the finger that are forgiven in a word of so many letters.
fn forgiven(letters: usize) -> usize {
    match letters {
        0..=3 => 0,
        4..=6 => 1,
        _ => 2,
    }
}

impl Committee {
    /// Words of names that differ from the typed one by a slip or two, the nearest first. The first
    /// letter is taken as right.
    pub(crate) async fn near(&self, typed: &str) -> Result<Vec<String>, Fault> {
        let letters = typed.chars().count();
        let Some(first) = typed.chars().next().filter(|_| forgiven(letters) > 0) else {
            return Ok(Vec::new());
        };
        let query = Query::new(
            "SELECT DISTINCT word FROM name_word WHERE word >= $1 AND word < $2 ORDER BY word LIMIT $3",
            args![first.to_string(), format!("{first}\u{10FFFF}"), LOOKED_THROUGH],
        );
        let rows = self.store.db().read(query).await?;
        let words = rows.iter().filter_map(|row| row.text(0).ok());
        let mut near: Vec<(usize, String)> = words
            .map(|word| (strsim::osa_distance(typed, word), word.to_owned()))
            .filter(|(slips, _)| *slips > 0 && *slips <= forgiven(letters))
            .collect();
        near.sort();
        Ok(near.into_iter().take(TRIED).map(|(_, word)| word).collect())
    }
}
