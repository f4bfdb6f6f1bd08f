//! Search within what one may see: by personal number, by name however it is spelled in case, and
//! by words of the case in Swedish stems, both with slips of the finger forgiven.

use crate::committee::Committee;
use crate::spelling::Meant;
use crate::worklist::{self, listed, permitted_args};
use access::ListKey;
use access::key::Filter;
use case_store::Fault;
use casework::{CaseFile, CaseId, PersonalNumber, Summary};
use db::{Query, Sql, Stmt, Val, args};
use std::collections::BTreeSet;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// One case found.
pub type Hit = worklist::Row;

/// Words in lower case; å, ä and ö stay letters of their own.
pub(crate) fn text_words(text: &str) -> Vec<String> {
    text.split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_lowercase)
        .collect()
}

/// Words of a name without the marks over and under letters: who is called Norén or Åberg is found
/// from a keyboard that has neither.
pub(crate) fn name_words(text: &str) -> Vec<String> {
    let plain = |word: &String| word.nfd().filter(|c| !is_combining_mark(*c)).collect();
    text_words(text).iter().map(plain).collect()
}

/// Swedish stems, so that "hembesöket" finds "hembesök".
pub(crate) fn stems(text: &str) -> Vec<String> {
    text_words(text).iter().map(|word| stem(word)).collect()
}

fn stem(word: &str) -> String {
    waken_snowball::stem(waken_snowball::Algorithm::Swedish, word).into_owned()
}

/// A number that is the same for the same case and fits both engines.
fn doc(case: CaseId) -> i64 {
    (case.0.as_u128() >> 65) as i64
}

/// Words of a case that it is searched by, as they stand in it.
pub(crate) fn words(file: &dyn CaseFile, summary: &Summary) -> BTreeSet<String> {
    let notes = file.journal().notes.iter();
    let notes = notes.flat_map(|(_, note)| [note.heading.as_str(), note.text.as_str()]);
    let texts = summary.search.iter().map(String::as_str).chain(notes);
    texts.flat_map(text_words).collect()
}

fn stems_of<'a>(words: impl IntoIterator<Item = &'a String>) -> BTreeSet<String> {
    words.into_iter().map(|word| stem(word)).collect()
}

/// `before`: the words that stand there already; None: whatever stands there goes.
pub(crate) fn stmts(case: CaseId, before: Option<&BTreeSet<String>>, words: &BTreeSet<String>) -> Vec<Stmt> {
    if before == Some(words) {
        return Vec::new();
    }
    let joined = |stems: BTreeSet<String>| stems.into_iter().collect::<Vec<_>>().join(" ");
    let body = joined(stems_of(words));
    let mut stmts = vec![
        Stmt::new(
            "INSERT INTO search_doc (doc, case_id, body) VALUES ($1, $2, $3) ON CONFLICT (doc) DO UPDATE SET body = excluded.body",
            args![doc(case), case.to_string(), body.as_str()],
        ),
        Stmt::new(
            Sql::each("DELETE FROM search_index WHERE rowid = $1", ""),
            args![doc(case)],
        ),
        Stmt::new(
            Sql::each("INSERT INTO search_index (rowid, body) VALUES ($1, $2)", ""),
            args![doc(case), body.as_str()],
        ),
    ];
    let grown = before.filter(|before| before.is_subset(words));
    let new = match grown {
        Some(before) => joined(stems_of(words.difference(before))),
        None => {
            stmts.push(Stmt::new(GONE_WORDS, args![doc(case), body.as_str()]));
            body
        }
    };
    stmts.push(Stmt::new(NEW_WORDS, args![doc(case), new]));
    stmts
}

/// Every word of a case that is destroyed.
pub(crate) fn removal_stmts(case: CaseId) -> Vec<Stmt> {
    [
        Sql::both("DELETE FROM text_word WHERE doc = $1"),
        Sql::both("DELETE FROM search_doc WHERE doc = $1"),
        Sql::each("DELETE FROM search_index WHERE rowid = $1", ""),
    ]
    .map(|sql| Stmt::new(sql, args![doc(case)]))
    .into()
}

/// For a store that was filled row by row: the index is SQLite's own and in no backup.
pub fn fill_index() -> Stmt {
    let fill = Sql::each(
        "INSERT INTO search_index (rowid, body) SELECT doc, body FROM search_doc",
        "",
    );
    Stmt::new(fill, args![])
}

/// Each word of the case as a row: most stand already when something happens in it, and are left be.
/// A stem is of letters and digits alone, so that it needs no escaping.
const GONE_WORDS: Sql = Sql::each(
    "DELETE FROM text_word WHERE doc = $1 AND word NOT IN \
     (SELECT value FROM json_each('[\"' || replace($2, ' ', '\",\"') || '\"]'))",
    "DELETE FROM text_word WHERE doc = $1 AND word <> ALL (string_to_array($2, ' '))",
);
const NEW_WORDS: Sql = Sql::each(
    "INSERT INTO text_word (word, doc) SELECT value, $1 \
     FROM json_each('[\"' || replace($2, ' ', '\",\"') || '\"]') WHERE value <> '' ON CONFLICT DO NOTHING",
    "INSERT INTO text_word (word, doc) SELECT word, $1::bigint \
     FROM unnest(string_to_array($2, ' ')) AS word ON CONFLICT DO NOTHING",
);

const BY_NUMBER: &str = listed!(
    "(SELECT DISTINCT case_id FROM case_party WHERE number = $17 AND role <> 'party-reporter') p CROSS JOIN case_view v",
    "AND v.case_id = p.case_id ORDER BY v.opened_at DESC, v.case_id LIMIT $18"
);
const BY_CASE_NUMBER: &str = listed!("case_view v", "AND v.number = $17 ORDER BY v.case_id LIMIT $18");
/// `$17…$19`: first letters of up to three words of the name.
const BY_NAME: &str = listed!(
    "(SELECT case_id FROM name_word WHERE word >= $17 AND word < $18 \
     INTERSECT SELECT case_id FROM name_word WHERE word >= $19 AND word < $20) c CROSS JOIN case_view v",
    "AND v.case_id = c.case_id ORDER BY v.opened_at DESC, v.case_id LIMIT $21"
);
/// For those who see no whole unit: from their few cases to the words, not from all that have the words.
const BY_NAME_OF_MINE: &str = listed!(
    "(SELECT DISTINCT case_id FROM case_grant WHERE staff IN ($1, $14, $15, $16)) c CROSS JOIN case_view v",
    "AND v.case_id = c.case_id AND EXISTS (SELECT 1 FROM name_word n WHERE n.case_id = v.case_id AND n.word >= $17 AND n.word < $18) \
     AND EXISTS (SELECT 1 FROM name_word n WHERE n.case_id = v.case_id AND n.word >= $19 AND n.word < $20) \
     ORDER BY v.opened_at DESC, v.case_id LIMIT $21"
);
const BY_WORDS: Sql = Sql::each(
    listed!(
        "search_index i JOIN search_doc s ON s.doc = i.rowid JOIN case_view v ON v.case_id = s.case_id",
        "AND search_index MATCH $17 ORDER BY v.opened_at DESC, v.case_id LIMIT $18"
    ),
    listed!(
        "search_doc s JOIN case_view v ON v.case_id = s.case_id",
        "AND to_tsvector('simple', s.body) @@ to_tsquery('simple', $17) ORDER BY v.opened_at DESC, v.case_id LIMIT $18"
    ),
);

/// `$17`: stems, each of which begins a word of the case.
const BY_WORDS_OF_MINE: Sql = Sql::each(
    listed!(
        "(SELECT DISTINCT case_id FROM case_grant WHERE staff IN ($1, $14, $15, $16)) c CROSS JOIN search_doc s \
         CROSS JOIN case_view v",
        "AND s.case_id = c.case_id AND v.case_id = c.case_id AND NOT EXISTS (SELECT 1 FROM json_each('[\"' || replace($17, ' ', '\",\"') || '\"]') w WHERE NOT EXISTS \
         (SELECT 1 FROM text_word t WHERE t.doc = s.doc AND t.word >= w.value AND t.word < w.value || char(1114111))) \
         ORDER BY v.opened_at DESC, v.case_id LIMIT $18"
    ),
    listed!(
        "(SELECT DISTINCT case_id FROM case_grant WHERE staff IN ($1, $14, $15, $16)) c CROSS JOIN search_doc s \
         CROSS JOIN case_view v",
        "AND s.case_id = c.case_id AND v.case_id = c.case_id AND NOT EXISTS (SELECT 1 FROM unnest(string_to_array($17, ' ')) AS w (word) WHERE NOT EXISTS \
         (SELECT 1 FROM text_word t WHERE t.doc = s.doc AND t.word >= w.word AND t.word < w.word || chr(1114111))) \
         ORDER BY v.opened_at DESC, v.case_id LIMIT $18"
    ),
);

impl Committee {
    /// Cases that one may see and that match what was typed: a personal number, a case number, a
    /// name or words of the case. None: names and words that are spelled nearly so. The log tells
    /// that a search was made, never the words.
    pub async fn search(&self, key: &ListKey, typed: &str, most: usize) -> Result<Vec<Hit>, Fault> {
        let Some(permitted) = permitted_args(key)? else {
            return Ok(Vec::new());
        };
        let most_val = most as i64;
        let with = |more: Vec<Val>| permitted.iter().cloned().chain(more).collect::<Vec<_>>();
        if let Ok(number) = PersonalNumber::parse(typed, self.outside.today()) {
            let query = Query::new(BY_NUMBER, with(args![number.digits(), most_val]));
            return self.hits(key, vec![query], most).await;
        }
        let mine_alone = !sees_whole_units(key);
        let by_name_sql = if mine_alone { BY_NAME_OF_MINE } else { BY_NAME };
        let mut queries = Vec::new();
        if let Some(number) = casework::CaseNumber::parse(typed) {
            queries.push(Query::new(BY_CASE_NUMBER, with(args![number.as_str(), most_val])));
        }
        let names = name_words(typed);
        let by_name = |first: &str, last: &str| {
            let ((from, to), (from_last, to_last)) = (prefix(first), prefix(last));
            Query::new(by_name_sql, with(args![from, to, from_last, to_last, most_val]))
        };
        if let (Some(first), Some(last)) = (names.first(), names.last()) {
            queries.push(by_name(first, last));
        }
        let stems = stems(typed);
        if mine_alone && !stems.is_empty() {
            queries.push(Query::new(
                BY_WORDS_OF_MINE,
                with(args![stems.join(" "), most_val]),
            ));
        } else if let Some(words) =
            self.match_words(&stems.into_iter().map(Meant::exactly).collect::<Vec<_>>())
        {
            queries.push(Query::new(BY_WORDS, with(args![words, most_val])));
        }
        let hits = self.hits(key, queries, most).await?;
        if !hits.is_empty() {
            return Ok(hits);
        }
        let mut queries = Vec::new();
        for (first, last) in self.nearly(&names).await? {
            queries.push(by_name(&first, &last));
        }
        let meant = self.meant(typed).await?;
        if meant.iter().any(|word| !word.near.is_empty())
            && let Some(words) = self.match_words(&meant)
        {
            queries.push(Query::new(BY_WORDS, with(args![words, most_val])));
        }
        self.hits(key, queries, most).await
    }

    /// Pairs of first and last word as they may have been meant.
    async fn nearly(&self, names: &[String]) -> Result<Vec<(String, String)>, Fault> {
        let (Some(first), Some(last)) = (names.first(), names.last()) else {
            return Ok(Vec::new());
        };
        let firsts = self.near_names(first).await?;
        if names.len() == 1 {
            return Ok(firsts.into_iter().map(|word| (word.clone(), word)).collect());
        }
        let lasts = self.near_names(last).await?;
        let first_wrong = firsts.iter().map(|near| (near.clone(), last.clone()));
        let last_wrong = lasts.iter().map(|near| (first.clone(), near.clone()));
        let both = firsts
            .iter()
            .zip(&lasts)
            .map(|(first, last)| (first.clone(), last.clone()));
        Ok(first_wrong.chain(last_wrong).chain(both).collect())
    }

    /// What the engine's word index is asked: every word, each by its beginning or as another that
    /// may have been meant.
    fn match_words(&self, words: &[Meant]) -> Option<String> {
        let sqlite = self.store.db().engine() == db::Engine::Sqlite;
        let (quote, begins, or, and) = if sqlite {
            ("\"", " *", " OR ", " AND ")
        } else {
            ("'", ":*", " | ", " & ")
        };
        let each = words.iter().map(|Meant { stem, near }| {
            let near = near.iter().map(|word| format!("{or}{quote}{word}{quote}"));
            format!("({quote}{stem}{quote}{begins}{})", near.collect::<String>())
        });
        let joined = each.collect::<Vec<_>>().join(and);
        (!joined.is_empty()).then_some(joined)
    }

    async fn hits(&self, key: &ListKey, queries: Vec<Query>, most: usize) -> Result<Vec<Hit>, Fault> {
        if queries.is_empty() {
            return Ok(Vec::new());
        }
        let line = self.line("search");
        let mut hits: Vec<Hit> = Vec::new();
        for row in self
            .store
            .logged_list(key, &line, queries)
            .await?
            .iter()
            .flatten()
        {
            let hit = worklist::row(row)?;
            if !hits.iter().any(|found| found.case == hit.case) {
                hits.push(hit);
            }
        }
        hits.truncate(most);
        Ok(hits)
    }
}

fn sees_whole_units(key: &ListKey) -> bool {
    match key.filter() {
        Filter::Staff {
            whole_units,
            intake_units,
            ..
        } => !whole_units.is_empty() || !intake_units.is_empty(),
        _ => false,
    }
}

/// Every word that begins so.
fn prefix(word: &str) -> (String, String) {
    (word.to_owned(), format!("{word}\u{10FFFF}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_home_visit_is_found_in_its_forms() {
        assert_eq!(stems("hembesöket"), stems("hembesök"));
        assert_eq!(stems("Beslutet"), stems("beslut"));
    }
}
