//! What somebody proposed to destroy, and what whoever approves it sees of it.

use crate::committee::Committee;
use crate::retention::{Listed, listed};
use access::DestructionKey;
use case_store::Fault;
use casework::Actor;
use db::{Query, Row, args};
use jiff::{Timestamp, civil::Date};

/// What somebody proposed to destroy.
#[derive(Clone, Debug, PartialEq)]
pub struct Proposal {
    pub id: String,
    pub at: Timestamp,
    pub by: Actor,
    /// `proposed`, `approved`, `withdrawn`, `done`.
    pub state: String,
    pub decided: Option<(Timestamp, Actor)>,
    /// Not before this, when it is approved.
    pub run_at: Timestamp,
    /// Of how many cases, how many are destroyed, and how many were spared.
    pub cases: i64,
    pub destroyed: i64,
    pub spared: i64,
}

/// One of its cases, while it is here.
#[derive(Clone, Debug, PartialEq)]
pub struct ProposedCase {
    pub listed: Listed,
    pub from: Date,
    pub by: Date,
    pub provision: String,
    pub ground: Option<String>,
    /// The archive's mark, where it received the case as it stands now: who entered it, and when.
    pub received: Option<(String, Actor, Timestamp)>,
}

const PROPOSALS: &str = "SELECT p.id, p.at, p.by, p.state, p.decided_at, p.decided_by, p.run_at, COUNT(*), \
    CAST(SUM(CASE WHEN c.state = 'destroyed' THEN 1 ELSE 0 END) AS BIGINT), \
    CAST(SUM(CASE WHEN c.state = 'spared' THEN 1 ELSE 0 END) AS BIGINT) \
    FROM destruction_proposal p JOIN destruction_case c ON c.proposal = p.id \
    GROUP BY p.id, p.at, p.by, p.state, p.decided_at, p.decided_by, p.run_at ORDER BY p.at DESC, p.id LIMIT $1";

impl Committee {
    /// Newest first.
    pub async fn destruction_proposals(
        &self,
        _key: &DestructionKey,
        most: i64,
    ) -> Result<Vec<Proposal>, Fault> {
        let rows = self.store.db().read(Query::new(PROPOSALS, args![most])).await?;
        rows.iter().map(proposal).collect()
    }

    /// The cases of a proposal that are still here, for who approves it; none about themselves.
    pub async fn proposed_cases(
        &self,
        key: &DestructionKey,
        proposal: &str,
    ) -> Result<Vec<ProposedCase>, Fault> {
        let query = Query::new(
            "SELECT c.case_id, v.number, v.kind, c.from_day, c.last_day, c.provision, c.ground, a.archive_id, a.by, a.at \
             FROM destruction_case c JOIN case_view v ON v.case_id = c.case_id JOIN stream s ON s.case_id = c.case_id \
             LEFT JOIN archive_receipt a ON a.case_id = c.case_id AND a.version = s.version \
             WHERE c.proposal = $1 AND c.state = 'waits' \
             AND NOT EXISTS (SELECT 1 FROM case_party p WHERE p.case_id = c.case_id AND p.number = $2) \
             ORDER BY c.from_day, v.number",
            args![proposal, key.own_number().digits()],
        );
        let line = self.line("destruction-proposal");
        let rows = self.store.logged_list(key.list(), &line, vec![query]).await?;
        let day = |row: &Row, column| row.text(column)?.parse().map_err(|_| Fault::Broken("day"));
        rows.iter()
            .flatten()
            .map(|row| {
                let received = match (row.opt_text(7)?, row.opt_text(8)?, row.opt_i64(9)?) {
                    (Some(id), Some(by), Some(at)) => Some((id.to_owned(), official(by)?, time(at)?)),
                    _ => None,
                };
                Ok(ProposedCase {
                    listed: listed(row)?,
                    from: day(row, 3)?,
                    by: day(row, 4)?,
                    provision: row.text(5)?.to_owned(),
                    ground: row.opt_text(6)?.map(str::to_owned),
                    received,
                })
            })
            .collect()
    }
}

pub(crate) fn time(micros: i64) -> Result<Timestamp, Fault> {
    Timestamp::from_microsecond(micros).map_err(|_| Fault::Broken("time"))
}

pub(crate) fn official(text: &str) -> Result<Actor, Fault> {
    serde_json::from_str(text).map_err(|_| Fault::Broken("official"))
}

fn proposal(row: &Row) -> Result<Proposal, Fault> {
    let decided = match (row.opt_i64(4)?, row.opt_text(5)?) {
        (Some(at), Some(by)) => Some((time(at)?, official(by)?)),
        _ => None,
    };
    Ok(Proposal {
        id: row.text(0)?.to_owned(),
        at: time(row.i64(1)?)?,
        by: official(row.text(2)?)?,
        state: row.text(3)?.to_owned(),
        decided,
        run_at: time(row.i64(6)?)?,
        cases: row.i64(7)?,
        destroyed: row.i64(8)?,
        spared: row.i64(9)?,
    })
}
