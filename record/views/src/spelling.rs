//! Words as they were meant: when nothing is found by what was typed, the names and the words of
//! texts that are spelled nearly so.
//!
//! They are looked up among the words of all cases, so what comes out is never shown: it only goes
//! into a search that finds what one may see. A word is tried otherwise whether it exists somewhere
//! or not, so that the answer does not tell which.

use crate::committee::Committee;
use crate::search::{stems, text_words};
use crate::seek::Range;
use case_store::Fault;
use db::{Query, args};

/// How many words that begin alike are looked through.
const LOOKED_THROUGH: i64 = 20_000;
/// How many spellings are tried.
const NAMES_TRIED: usize = 5;
const WORDS_TRIED: usize = 50;
/// In how many of the words that were typed slips are forgiven.
const WORDS_FORGIVEN: usize = 6;

/// From word to next word by the index, however many cases have it.
macro_rules! words_between {
    ($table:literal) => {
        concat!(
            "WITH RECURSIVE w (word) AS (SELECT MIN(word) FROM ",
            $table,
            " WHERE word >= $1 AND word < $2 ",
            "UNION ALL SELECT (SELECT MIN(n.word) FROM ",
            $table,
            " n WHERE n.word > w.word AND n.word < $2) ",
            "FROM w WHERE w.word IS NOT NULL) SELECT word FROM w WHERE word IS NOT NULL LIMIT $3"
        )
    };
}
const NAMES: &str = words_between!("name_word");
const TEXTS: &str = words_between!("text_word");

/// Slips of the finger that are forgiven in a word of so many letters, of which so many are the
/// stem: never more than one for each three that are compared.
pub(crate) fn forgiven(letters: usize, stem: usize) -> usize {
    let slips = match letters {
        0..=3 => 0,
        4..=6 => 1,
        _ => 2,
    };
    slips.min(stem / 3)
}

impl Committee {
    /// For each name that was typed those that begin so, and those that begin as it may have been meant; none: there is
    /// nothing that may have been meant.
    pub(crate) async fn names_meant(&self, typed: &[&String]) -> Result<Vec<Vec<Range>>, Fault> {
        let (mut meant, mut found) = (Vec::new(), false);
        for word in typed {
            let slips = forgiven(word.chars().count(), word.chars().count());
            let near = self.near(NAMES, word, slips, NAMES_TRIED).await?;
            found |= !near.is_empty();
            let all = std::iter::once(*word).chain(&near);
            meant.push(all.map(|word| Range::begins(word)).collect());
        }
        Ok(if found { meant } else { Vec::new() })
    }

    /// The same for words of texts, less that what may have been meant is the whole word.
    pub(crate) async fn words_meant(&self, typed: &str) -> Result<Vec<Vec<Range>>, Fault> {
        let (mut meant, mut found) = (Vec::new(), false);
        for (nth, (word, stem)) in text_words(typed).iter().zip(stems(typed)).enumerate() {
            let mut ranges = vec![Range::begins(&stem)];
            if nth < WORDS_FORGIVEN {
                let slips = forgiven(word.chars().count(), stem.chars().count());
                let near = self.near(TEXTS, &stem, slips, WORDS_TRIED).await?;
                found |= !near.is_empty();
                ranges.extend(near.iter().map(|word| Range::is(word)));
            }
            meant.push(ranges);
        }
        Ok(if found { meant } else { Vec::new() })
    }

    /// Words that differ from the typed one by so many slips or fewer, the nearest first. The first
    /// letter is taken as right.
    async fn near(
        &self,
        within: &'static str,
        typed: &str,
        most: usize,
        tried: usize,
    ) -> Result<Vec<String>, Fault> {
        let Some(first) = typed.chars().next().filter(|_| most > 0) else {
            return Ok(Vec::new());
        };
        let query = Query::new(
            within,
            args![first.to_string(), format!("{first}\u{10FFFF}"), LOOKED_THROUGH],
        );
        let rows = self.store.db().read(query).await?;
        let words = rows.iter().filter_map(|row| row.text(0).ok());
        let mut near: Vec<(usize, String)> = words
            .map(|word| (strsim::osa_distance(typed, word), word.to_owned()))
            .filter(|(slips, _)| *slips > 0 && *slips <= most)
            .collect();
        near.sort();
        Ok(near.into_iter().take(tried).map(|(_, word)| word).collect())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_longer_a_word_the_more_is_forgiven_and_a_short_stem_forgives_less() {
        for (word, slips) in [
            ("far", 0),
            ("slog", 1),
            ("skolen", 1),
            ("misshandell", 2),
            ("skolorna", 1),
        ] {
            let stem = stems(word).remove(0);
            assert_eq!(
                forgiven(word.chars().count(), stem.chars().count()),
                slips,
                "{word}: {stem}"
            );
        }
    }
}
