//! An opened case, and a party's own cases.

use crate::committee::Committee;
use crate::rows;
use access::ListKey;
use case_store::chain::Hash;
use case_store::{Fault, read_log};
use casework::{Act, CaseFile, CaseId, CaseNumber, Clock, Say};
use db::{Query, Stmt, args};
use law::Due;

/// A case as it was read, folded.
pub struct OpenCase {
    pub case: CaseId,
    pub number: CaseNumber,
    pub process: String,
    pub file: Box<dyn CaseFile>,
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

/// One of a party's own cases.
#[derive(Clone, Debug, PartialEq)]
pub struct MyCase {
    pub case: CaseId,
    pub number: String,
    pub kind: String,
    pub about: String,
    pub now: Say,
    pub closed: bool,
}

impl Committee {
    /// A clock of a case as the law counts it.
    pub fn reckon(&self, clock: &Clock) -> Option<Due<'static>> {
        rows::reckon(clock, self.law)
    }

    /// The cases that a party follows.
    pub async fn my_cases(&self, key: &ListKey) -> Result<Vec<MyCase>, Fault> {
        let access::key::Filter::Party(number) = key.filter() else {
            return Ok(Vec::new());
        };
        let query = Query::new(
            "SELECT DISTINCT v.case_id, v.number, v.kind, v.subject_name, v.closed_at, v.opened_at, v.resident_say FROM case_party p \
             JOIN case_view v ON v.case_id = p.case_id WHERE p.number = $1 AND p.follows_from IS NOT NULL AND p.follows_from <= $2 \
             AND NOT EXISTS (SELECT 1 FROM case_party b WHERE b.case_id = p.case_id AND b.number = $1 AND b.blocked = 1) \
             ORDER BY v.opened_at DESC, v.case_id LIMIT 200",
            args![number.digits(), key.today().to_string()],
        );
        let line = read_log::Line {
            id: self.outside.draw(),
            at: self.outside.now(),
            what: "my-cases".to_owned(),
        };
        let rows = self.store.logged_list(key, &line, vec![query]).await?;
        let rows = rows.into_iter().next().unwrap_or_default();
        rows.iter()
            .map(|row| {
                Ok(MyCase {
                    case: row.text(0)?.parse().map_err(|_| Fault::Broken("case id"))?,
                    number: row.text(1)?.to_owned(),
                    kind: row.text(2)?.to_owned(),
                    about: row.text(3)?.to_owned(),
                    now: say(row.text(6)?)?,
                    closed: row.opt_i64(4)?.is_some(),
                })
            })
            .collect()
    }
}

/// A sentence kept as text in a view row.
pub(crate) fn say(text: &str) -> Result<Say, Fault> {
    serde_json::from_str(text).map_err(|_| Fault::Broken("sentence"))
}
