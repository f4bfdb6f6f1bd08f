//! Search within what one may see: by personal number, by name however it is spelled in case, and
//! by words of the case in Swedish stems, both with slips of the finger forgiven.

use crate::committee::Committee;
use crate::seek::{Range, Sought, Words, newest_first};
use crate::worklist::{self, listed, merged, permitted_args};
use access::ListKey;
use case_store::Fault;
use casework::{CaseFile, CaseId, PersonalNumber, Summary};
use db::{Query, Sql, Stmt, args};
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
    let mut stmts = vec![Stmt::new(
        "INSERT INTO search_doc (doc, case_id, body) VALUES ($1, $2, $3) ON CONFLICT (doc) DO UPDATE SET body = excluded.body",
        args![doc(case), case.to_string(), body.as_str()],
    )];
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
        "DELETE FROM text_word WHERE doc = $1",
        "DELETE FROM search_doc WHERE doc = $1",
    ]
    .map(|sql| Stmt::new(sql, args![doc(case)]))
    .into()
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
    "(SELECT DISTINCT case_id FROM case_party WHERE number = $17 AND role NOT IN ('party-reporter', 'party-representative')) p CROSS JOIN case_view v",
    "AND v.case_id = p.case_id ORDER BY v.opened_at DESC, v.case_id LIMIT $18"
);
const BY_CASE_NUMBER: &str = listed!("case_view v", "AND v.number = $17 ORDER BY v.case_id LIMIT $18");
/// What a search found.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Found {
    pub hits: Vec<Hit>,
    /// The words are common and the cases many: older ones were not looked through.
    pub newest_only: bool,
}

impl Committee {
    /// Cases that one may see and that match what was typed: a personal number, a case number, a
    /// name or words of the case. None: names and words that are spelled nearly so. The log tells
    /// that a search was made, never the words.
    pub async fn search(&self, key: &ListKey, typed: &str, most: usize) -> Result<Found, Fault> {
        let Some(permitted) = permitted_args(key)? else {
            return Ok(Found::default());
        };
        let exactly = |sql: &'static str, what: &str| {
            let more = args![what, most as i64];
            vec![Query::new(sql, permitted.iter().cloned().chain(more).collect())]
        };
        if let Ok(number) = PersonalNumber::parse(typed, self.outside.today()) {
            let queries = vec![exactly(BY_NUMBER, number.digits())];
            return self.found(key, (queries, false), most).await;
        }
        // The first and the last word of a name.
        let names = name_words(typed);
        let last = names.last().filter(|_| names.len() > 1);
        let names: Vec<&String> = names.first().into_iter().chain(last).collect();
        let begins = |words: Vec<String>| words.iter().map(|word| vec![Range::begins(word)]).collect();
        let sought = both(
            begins(names.iter().copied().cloned().collect()),
            begins(stems(typed)),
        );
        let (mut queries, newest_only) = self.rarer_side(key, sought, most).await?;
        if let Some(number) = casework::CaseNumber::parse(typed) {
            queries.insert(0, exactly(BY_CASE_NUMBER, number.as_str()));
        }
        let found = self.found(key, (queries, newest_only), most).await?;
        if !found.hits.is_empty() {
            return Ok(found);
        }
        let sought = both(self.names_meant(&names).await?, self.words_meant(typed).await?);
        let (queries, newest_of_near) = self.rarer_side(key, sought, most).await?;
        self.found(key, (queries, newest_only || newest_of_near), most)
            .await
    }

    /// The hits of each question, the newest first, one question after the other.
    async fn found(
        &self,
        key: &ListKey,
        (queries, newest_only): (Vec<Vec<Query>>, bool),
        most: usize,
    ) -> Result<Found, Fault> {
        let mut hits: Vec<Hit> = Vec::new();
        let sizes: Vec<usize> = queries.iter().map(Vec::len).collect();
        let queries: Vec<Query> = queries.into_iter().flatten().collect();
        if queries.is_empty() {
            return Ok(Found { hits, newest_only });
        }
        let line = self.line("search");
        let mut parts = self.store.logged_list(key, &line, queries).await?.into_iter();
        for size in sizes {
            for row in &merged(parts.by_ref().take(size).collect(), newest_first)? {
                let hit = worklist::row(row)?;
                if !hits.iter().any(|found| found.case == hit.case) {
                    hits.push(hit);
                }
            }
        }
        hits.truncate(most);
        Ok(Found { hits, newest_only })
    }
}

fn both(names: Vec<Vec<Range>>, texts: Vec<Vec<Range>>) -> Vec<Sought> {
    let within = [(Words::OfNames, names), (Words::OfTexts, texts)];
    within.map(|(within, groups)| Sought { within, groups }).into()
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
