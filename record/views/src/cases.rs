//! An opened case, and a party's own cases.

use crate::committee::Committee;
use crate::rows;
use access::{Key, ListKey};
use case_store::Fault;
use case_store::chain::Hash;
use casework::{Act, CaseFile, CaseId, CaseNumber, Clock, Say};
use db::{Query, Row, Stmt, args};
use jiff::{Timestamp, civil::Date};
use law::Due;
use std::sync::Arc;

/// A case as it was read, folded.
pub struct OpenCase {
    pub case: CaseId,
    pub number: CaseNumber,
    pub process: String,
    pub file: Arc<dyn CaseFile>,
    /// What whoever opened it may do with it.
    pub acts: Vec<Act>,
    pub(crate) head: Hash,
}

/// A case that was read to act in it, and the line of the read log that says so. The line goes with the act; before
/// anything of the case is shown it is written alone ([`Committee::show`]).
pub struct Unshown {
    pub(crate) open: OpenCase,
    pub(crate) line: Option<Stmt>,
}

impl Unshown {
    /// To decide by, never to show.
    pub fn to_decide(&self) -> &OpenCase {
        &self.open
    }
}

/// What somebody follows: their places in cases from the day when they were told, and no case that they are shut out of.
/// `$1` is their number, `$2` the day.
macro_rules! followed {
    ($columns:literal, $joins:literal, $tail:literal) => {
        concat!(
            "SELECT DISTINCT ",
            $columns,
            " FROM case_party p ",
            $joins,
            " WHERE p.number = $1 AND p.follows_from IS NOT NULL AND p.follows_from <= $2 \
             AND NOT EXISTS (SELECT 1 FROM case_party b WHERE b.case_id = p.case_id AND b.number = $1 AND b.blocked = 1) ",
            $tail
        )
    };
}
pub(crate) use followed;

const MY_CASES: &str = followed!(
    "v.case_id, v.number, v.kind, v.subject_name, v.subject_number, v.closed_at, v.opened_at, v.resident_say",
    "JOIN case_view v ON v.case_id = p.case_id",
    "ORDER BY v.opened_at DESC, v.case_id LIMIT 200"
);

const MY_ASKS: &str = followed!(
    "a.case_id, a.place, a.title, a.by_day",
    "JOIN party_ask a ON a.case_id = p.case_id AND a.person_id = p.person_id",
    "ORDER BY a.by_day, a.case_id, a.place LIMIT 200"
);

/// One of a party's own cases.
#[derive(Clone, Debug, PartialEq)]
pub struct MyCase {
    pub case: CaseId,
    pub number: String,
    pub kind: String,
    pub about: String,
    /// Whom it is about is the reader.
    pub about_me: bool,
    /// Cases about the same person have the same mark, which tells nothing more.
    pub whom: usize,
    pub now: Say,
    pub closed: bool,
    pub asks: Vec<MyAsk>,
}

/// *Att göra.* Something that the party is asked to do in a case.
#[derive(Clone, Debug, PartialEq)]
pub struct MyAsk {
    /// Where it is done, from the case's own page.
    pub at: String,
    pub title: String,
    pub by: Option<Date>,
}

impl Committee {
    /// A clock of a case as the law counts it.
    pub fn reckon(&self, clock: &Clock) -> Option<Due<'static>> {
        rows::reckon(clock, self.law)
    }

    /// When the holder of the key last looked at this of the case, before a moment.
    pub async fn looked_before(
        &self,
        key: &Key,
        what: &str,
        before: Timestamp,
    ) -> Result<Option<Timestamp>, Fault> {
        self.store.looked_before(key, what, before).await
    }

    /// The cases that a party follows.
    pub async fn my_cases(&self, key: &ListKey) -> Result<Vec<MyCase>, Fault> {
        let access::key::Filter::Party(number) = key.filter() else {
            return Ok(Vec::new());
        };
        let args = || args![number.digits(), key.today().to_string()];
        let queries = vec![Query::new(MY_CASES, args()), Query::new(MY_ASKS, args())];
        let mut found = self
            .store
            .logged_list(key, &self.line("my-cases"), queries)
            .await?
            .into_iter();
        let (cases, asks) = (found.next().unwrap_or_default(), found.next().unwrap_or_default());
        let mut subjects: Vec<&str> = Vec::new();
        let mut mine = Vec::new();
        for row in &cases {
            // Whoever has no number is nobody else's namesake.
            let subject = row.opt_text(4)?.unwrap_or(row.text(0)?);
            let known = subjects.iter().position(|one| *one == subject);
            let whom = known.unwrap_or_else(|| {
                subjects.push(subject);
                subjects.len() - 1
            });
            mine.push(MyCase {
                case: row.text(0)?.parse().map_err(|_| Fault::Broken("case id"))?,
                number: row.text(1)?.to_owned(),
                kind: row.text(2)?.to_owned(),
                about: row.text(3)?.to_owned(),
                about_me: subject == number.digits(),
                whom,
                now: say(row.text(7)?)?,
                closed: row.opt_i64(5)?.is_some(),
                asks: asks_of(&asks, row.text(0)?)?,
            });
        }
        Ok(mine)
    }
}

fn asks_of(asks: &[Row], case: &str) -> Result<Vec<MyAsk>, Fault> {
    let mut own = Vec::new();
    for row in asks {
        if row.text(0)? == case {
            let day = row.text(3)?;
            own.push(MyAsk {
                at: row.text(1)?.to_owned(),
                title: row.text(2)?.to_owned(),
                by: (day != rows::NO_ALARM)
                    .then(|| day.parse().map_err(|_| Fault::Broken("day")))
                    .transpose()?,
            });
        }
    }
    Ok(own)
}

/// A sentence kept as text in a view row.
pub(crate) fn say(text: &str) -> Result<Say, Fault> {
    serde_json::from_str(text).map_err(|_| Fault::Broken("sentence"))
}
