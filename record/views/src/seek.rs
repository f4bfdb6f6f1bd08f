//! From the rarer side: cases that have the sought words are looked for among the cases that one may see, where these
//! are few; otherwise among the cases that have the rarest of the words, where those are few; otherwise among the
//! newest that one may see, and the answer says so. So a search reads about as much however many cases there are.
//!
//! Whoever has few cases is answered alike whatever stands in those of others. Who has many may learn that a word stands
//! in more than [`LOOKED_THROUGH`] cases of the whole committee, and nothing about which.

use crate::committee::Committee;
use crate::parts::{self, Texts, in_parts};
use crate::worklist::{permitted, permitted_args};
use access::ListKey;
use case_store::Fault;
use db::{Engine, Query, ReadError, Sql, args};
use std::cmp::Ordering;

/// How many cases are looked through: the time of a search, as at this number the slowest takes a few dozen milliseconds.
pub const LOOKED_THROUGH: i64 = 2_000;

/// Words from one to before another, by their letters.
pub(crate) struct Range {
    low: String,
    high: String,
}

impl Range {
    /// Every word that begins so.
    pub fn begins(word: &str) -> Self {
        Self {
            low: word.to_owned(),
            high: format!("{word}\u{10FFFF}"),
        }
    }
    /// This word alone: words have neither spaces nor signs.
    pub fn is(word: &str) -> Self {
        Self {
            low: word.to_owned(),
            high: format!("{word} "),
        }
    }
}

/// Which index of words.
#[derive(Clone, Copy)]
pub(crate) enum Words {
    OfNames,
    OfTexts,
}

/// `w`: what is sought, read from `$at`. A case has to have one word of each `nth`; 0 is the rarest.
macro_rules! sqlite {
    ($at:literal) => {
        concat!(
            "WITH w (nth, low, high) AS MATERIALIZED (SELECT json_extract(value, '$[0]'), json_extract(value, '$[1]'), \
             json_extract(value, '$[2]') FROM json_each(",
            $at,
            ")) "
        )
    };
}
macro_rules! postgres {
    ($at:literal) => {
        concat!(
            "WITH w (nth, low, high) AS MATERIALIZED (SELECT e.value ->> 0, e.value ->> 1, e.value ->> 2 \
             FROM json_array_elements(CAST(",
            $at,
            " AS TEXT)::json) e (value)) "
        )
    };
}

macro_rules! has_names {
    ($of:literal) => {
        concat!(
            "AND NOT EXISTS (SELECT 1 FROM w o WHERE ",
            $of,
            "NOT EXISTS (SELECT 1 FROM w CROSS JOIN name_word n \
         WHERE w.nth = o.nth AND n.case_id = v.case_id AND n.word >= w.low AND n.word < w.high)) "
        )
    };
}
macro_rules! has_texts {
    ($of:literal) => {
        concat!("AND NOT EXISTS (SELECT 1 FROM w o WHERE ", $of, "NOT EXISTS (SELECT 1 FROM search_doc s CROSS JOIN w CROSS JOIN text_word t \
         WHERE s.case_id = v.case_id AND w.nth = o.nth AND t.doc = s.doc AND t.word >= w.low AND t.word < w.high)) ")
    };
}

macro_rules! columns {
    () => {
        "v.case_id, v.number, v.kind, v.phase, v.unit, v.owner_name, v.subject_name, v.protected, v.now_say, v.next_step, v.opened_at, v.next_alarm, v.next_rule, v.unread, v.owner"
    };
}

/// Among the newest of each part: `$4` what is sought, `$5` how many cases are looked through.
macro_rules! newest {
    ($with:expr, $has:expr) => {
        Texts {
            own: newest_in!($with, $has, of_owner!()).own,
            stood_in: newest_in!($with, $has, of_owner!()).stood_in,
            unit: newest_in!($with, $has, of_unit!()).unit,
            intake: newest_in!($with, $has, of_unit!()).intake,
            // Cases of others that one is let into are few.
            ..newest_in!($with, $has, "AND CAST($5 AS BIGINT) > 0 ")
        }
    };
}
macro_rules! of_owner {
    () => {
        "AND v.opened_at > -9000000000000000000 AND v.opened_at >= COALESCE((SELECT f.opened_at FROM case_view f \
         WHERE f.owner = $1 AND f.opened_at > -9000000000000000000 ORDER BY f.opened_at DESC LIMIT 1 OFFSET $5), 0) "
    };
}
macro_rules! of_unit {
    () => {
        "AND v.opened_at > -9000000000000000000 AND v.opened_at >= COALESCE((SELECT f.opened_at FROM case_view f \
         WHERE f.unit = $1 AND f.opened_at > -9000000000000000000 ORDER BY f.opened_at DESC LIMIT 1 OFFSET $5), 0) "
    };
}
macro_rules! newest_in {
    ($with:expr, $has:expr, $far:expr) => {
        in_parts!(
            $with,
            columns!(),
            concat!($has, $far, "ORDER BY v.opened_at DESC, v.case_id LIMIT $3"),
            "$6"
        )
    };
}

/// Among the cases that have the rarest of the words: `$17` what is sought, `$18` how many lines.
macro_rules! of_words {
    ($with:expr, $from:literal, $has:expr) => {
        concat!(
            $with,
            "SELECT ",
            columns!(),
            " FROM (",
            permitted!("v.case_id", $from, $has),
            ") c CROSS JOIN case_view v WHERE v.case_id = c.case_id ORDER BY v.opened_at DESC, v.case_id LIMIT $18"
        )
    };
}
macro_rules! of_names {
    ($with:expr) => {
        of_words!(
            $with,
            "(SELECT DISTINCT r.case_id FROM w q CROSS JOIN name_word r WHERE q.nth = '0' AND r.word >= q.low AND r.word < q.high) v",
            has_names!("o.nth <> '0' AND ")
        )
    };
}
macro_rules! of_texts {
    ($with:expr) => {
        of_words!(
            $with,
            "(SELECT DISTINCT x.case_id FROM w q CROSS JOIN text_word r CROSS JOIN search_doc x \
             WHERE q.nth = '0' AND r.word >= q.low AND r.word < q.high AND x.doc = r.doc) v",
            has_texts!("o.nth <> '0' AND ")
        )
    };
}

/// How many lines of the index, up to `$2`.
macro_rules! many {
    ($with:expr, $table:literal) => {
        concat!(
            $with,
            "SELECT COUNT(*) FROM (SELECT 1 FROM w CROSS JOIN ",
            $table,
            " n WHERE n.word >= w.low AND n.word < w.high LIMIT $2) x"
        )
    };
}

const NEWEST_OF_NAMES: [Texts; 2] = [
    newest!(sqlite!("$4"), has_names!("")),
    newest!(postgres!("$4"), has_names!("")),
];
const NEWEST_OF_TEXTS: [Texts; 2] = [
    newest!(sqlite!("$4"), has_texts!("")),
    newest!(postgres!("$4"), has_texts!("")),
];
const OF_NAMES: Sql = Sql::each(of_names!(sqlite!("$17")), of_names!(postgres!("$17")));
const OF_TEXTS: Sql = Sql::each(of_texts!(sqlite!("$17")), of_texts!(postgres!("$17")));
const MANY_NAMES: Sql = Sql::each(
    many!(sqlite!("$1"), "name_word"),
    many!(postgres!("$1"), "name_word"),
);
const MANY_TEXTS: Sql = Sql::each(
    many!(sqlite!("$1"), "text_word"),
    many!(postgres!("$1"), "text_word"),
);

/// How many cases, up to `$3`, by the index alone and before it is asked who may see them.
const MANY_CASES: Texts = {
    const OWNER: &str = "SELECT COUNT(*) FROM (SELECT 1 FROM case_view WHERE owner = $1 AND opened_at > -9000000000000000000 AND $2 <> '' LIMIT $3) x";
    const UNIT: &str = "SELECT COUNT(*) FROM (SELECT 1 FROM case_view WHERE unit = $1 AND opened_at > -9000000000000000000 AND $2 <> '' LIMIT $3) x";
    Texts {
        own: OWNER,
        stood_in: OWNER,
        let_in: "",
        named: "SELECT COUNT(*) FROM (SELECT 1 FROM case_grant WHERE staff = $1 AND kind IN ('colleague', 'named') AND $2 <> '' LIMIT $3) x",
        unit: UNIT,
        intake: UNIT,
    }
};

/// What is sought in one index: a case has to have a word of each group.
pub(crate) struct Sought {
    pub within: Words,
    pub groups: Vec<Vec<Range>>,
}

impl Sought {
    fn newest(&self, engine: Engine) -> &'static Texts {
        let texts = match self.within {
            Words::OfNames => &NEWEST_OF_NAMES,
            Words::OfTexts => &NEWEST_OF_TEXTS,
        };
        &texts[usize::from(engine == Engine::Postgres)]
    }
    fn many(&self) -> impl Iterator<Item = Query> {
        let sql = match self.within {
            Words::OfNames => MANY_NAMES,
            Words::OfTexts => MANY_TEXTS,
        };
        self.groups
            .iter()
            .map(move |group| Query::new(sql, args![told([group]), LOOKED_THROUGH + 1]))
    }
}

/// As the statements read it.
fn told<'a>(groups: impl IntoIterator<Item = &'a Vec<Range>>) -> String {
    let groups = groups.into_iter().enumerate();
    let ranges = groups.flat_map(|(nth, group)| group.iter().map(move |range| (nth, range)));
    let words: Vec<_> = ranges
        .map(|(nth, range)| [nth.to_string(), range.low.clone(), range.high.clone()])
        .collect();
    serde_json::json!(words).to_string()
}

/// The newest first.
pub(crate) fn newest_first(one: &db::Row, other: &db::Row) -> Result<Ordering, ReadError> {
    let newer = other.i64(10)?.cmp(&one.i64(10)?);
    Ok(newer.then(one.text(0)?.cmp(other.text(0)?)))
}

impl Committee {
    /// What is asked for each, and whether only the newest cases are looked through for any.
    pub(crate) async fn rarer_side(
        &self,
        key: &ListKey,
        mut sought: Vec<Sought>,
        most: usize,
    ) -> Result<(Vec<Vec<Query>>, bool), Fault> {
        let Some(permitted) = permitted_args(key)? else {
            return Ok((Vec::new(), false));
        };
        sought.retain(|sought| !sought.groups.is_empty());
        let mut counts = parts::queries(key, &MANY_CASES, LOOKED_THROUGH as usize + 1, &[]);
        let parts = counts.len();
        counts.extend(sought.iter().flat_map(Sought::many));
        let mut counted = Vec::new();
        for rows in self.store.db().read_all(counts).await? {
            counted.push(rows.first().map_or(Ok(0), |row| row.i64(0))?);
        }
        let mut of_words = counted.split_off(parts).into_iter();
        let few = counted.iter().sum::<i64>() <= LOOKED_THROUGH;
        let (mut asked, mut newest_only) = (Vec::new(), false);
        for one in &sought {
            let mut groups: Vec<_> = of_words
                .by_ref()
                .zip(&one.groups)
                .take(one.groups.len())
                .collect();
            groups.sort_by_key(|(many, _)| *many);
            let rare = groups.first().is_some_and(|(many, _)| *many <= LOOKED_THROUGH);
            let words = told(groups.into_iter().map(|(_, group)| group));
            if rare && !few {
                let sql = match one.within {
                    Words::OfNames => OF_NAMES,
                    Words::OfTexts => OF_TEXTS,
                };
                let args = permitted.iter().cloned().chain(args![words, most as i64]);
                asked.push(vec![Query::new(sql, args.collect()).by_values()]);
            } else {
                newest_only |= !few;
                let texts = one.newest(self.store.db().engine());
                let newest = parts::queries(key, texts, most, &args![words, LOOKED_THROUGH]);
                asked.push(newest.into_iter().map(Query::by_values).collect());
            }
        }
        Ok((asked, newest_only))
    }
}
