//! *Gallringsstopp.* Somebody who may decide of destruction orders that a case is not destroyed for now: it leaves the
//! lists and proposals with the whole file of the person, until a day has passed or another decision lifts it.

use crate::committee::Committee;
use crate::emergencies::NO_CASE;
use crate::proposals::{official, time};
use crate::retention::{Listed, listed};
use access::DestructionKey;
use case_store::{Fault, read_log};
use casework::{Actor, CaseId, CaseNumber};
use db::{CommitError, Query, Row, Stmt, Unit, args};
use jiff::{Timestamp, civil::Date};

/// What somebody orders. The reference leads to the court's or the authority's own file, and tells nothing of the case.
#[derive(Clone, Debug, PartialEq)]
pub struct NewHold {
    /// One of `casework::retention::HOLD_GROUNDS`.
    pub ground: &'static str,
    pub reference: String,
    /// Its last day; None: until somebody lifts it.
    pub until: Option<Date>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Hold {
    pub id: String,
    pub listed: Listed,
    pub ground: String,
    pub reference: String,
    pub until: Option<Date>,
    pub at: Timestamp,
    pub by: Actor,
    pub lifted: Option<Lifted>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Lifted {
    pub at: Timestamp,
    pub by: Actor,
    pub why: String,
}

impl Hold {
    pub fn stands(&self, today: Date) -> bool {
        self.lifted.is_none() && self.until.is_none_or(|last| today <= last)
    }
}

/// Those that nobody lifted first, the newest first; none of a case about whoever asks.
pub(crate) fn query(own_number: &str, most: i64) -> Query {
    Query::new(
        "SELECT h.case_id, v.number, v.kind, h.id, h.ground, h.reference, h.until, h.placed_at, h.placed_by, h.lifted_at, \
         h.lifted_by, h.lifted_why FROM destruction_hold h JOIN case_view v ON v.case_id = h.case_id \
         WHERE NOT EXISTS (SELECT 1 FROM case_party p WHERE p.case_id = h.case_id AND p.number = $1) \
         ORDER BY CASE WHEN h.lifted_at IS NULL THEN 0 ELSE 1 END, h.placed_at DESC, h.id LIMIT $2",
        args![own_number, most],
    )
}

pub(crate) fn hold(row: &Row) -> Result<Hold, Fault> {
    let lifted = match (row.opt_i64(9)?, row.opt_text(10)?, row.opt_text(11)?) {
        (Some(at), Some(by), Some(why)) => Some(Lifted {
            at: time(at)?,
            by: official(by)?,
            why: why.to_owned(),
        }),
        _ => None,
    };
    let until = row.opt_text(6)?.map(str::parse).transpose();
    Ok(Hold {
        id: row.text(3)?.to_owned(),
        listed: listed(row)?,
        ground: row.text(4)?.to_owned(),
        reference: row.text(5)?.to_owned(),
        until: until.map_err(|_| Fault::Broken("day"))?,
        at: time(row.i64(7)?)?,
        by: official(row.text(8)?)?,
        lifted,
    })
}

/// What was lifted, or has run out, is told as long as its case is here.
const MOST: i64 = 1_000;

impl Committee {
    pub async fn holds(&self, key: &DestructionKey) -> Result<Vec<Hold>, Fault> {
        let asked = vec![query(key.own_number().digits(), MOST)];
        let rows = self
            .store
            .logged_list(key.list(), &self.line("holds"), asked)
            .await?;
        rows.iter().flatten().map(hold).collect()
    }

    /// False: there is no such case, or it is about themselves. Whatever waits of the person's file in a proposal is
    /// spared in the same unit of work: of a hold and a removal that come at once, one is not written.
    pub async fn place_hold(
        &self,
        key: &DestructionKey,
        number: &CaseNumber,
        new: &NewHold,
    ) -> Result<bool, Fault> {
        // Of a number that nobody has the same is asked as of one's own case.
        let case = self.store.case_of(number).await?.unwrap_or(NO_CASE);
        let id = case.to_string();
        let line = self.line("hold-placed");
        let spare = Stmt::new(
            "UPDATE destruction_case SET state = 'spared' WHERE state = 'waits' AND (case_id = $1 OR case_id IN \
             (SELECT o.case_id FROM retention r JOIN retention o ON o.subject = r.subject WHERE r.case_id = $1))",
            args![id.as_str()],
        );
        let there = Stmt::new(
            "SELECT 1 FROM stream s WHERE s.case_id = $1 \
             AND NOT EXISTS (SELECT 1 FROM case_party p WHERE p.case_id = s.case_id AND p.number = $2)",
            args![id.as_str(), key.own_number().digits()],
        );
        let placed = Stmt::new(
            "INSERT INTO destruction_hold (id, case_id, ground, reference, until, placed_at, placed_by) \
             VALUES ($1, $2, $3, $4, $5, $6, $7)",
            args![
                self.outside.draw().simple().to_string(),
                id,
                new.ground,
                new.reference.as_str(),
                new.until.map(|day| day.to_string()),
                line.at.as_microsecond(),
                serde_json::to_string(key.list().actor())?
            ],
        );
        let log = read_log::of_destruction(key, case, &line)?;
        let unit = vec![spare, there.expect_rows(1), placed, log];
        self.decided(Unit::from(unit)).await
    }

    /// False: there is no such hold that stands.
    pub async fn lift_hold(&self, key: &DestructionKey, hold: &Hold, why: &str) -> Result<bool, Fault> {
        let line = self.line("hold-lifted");
        let lifted = Stmt::new(
            "UPDATE destruction_hold SET lifted_at = $2, lifted_by = $3, lifted_why = $4 WHERE id = $1 \
             AND lifted_at IS NULL AND NOT EXISTS (SELECT 1 FROM case_party p WHERE p.case_id = destruction_hold.case_id AND p.number = $5)",
            args![
                hold.id.as_str(),
                line.at.as_microsecond(),
                serde_json::to_string(key.list().actor())?,
                why,
                key.own_number().digits()
            ],
        );
        let log = read_log::of_destruction(key, hold.listed.case, &line)?;
        self.decided(Unit::from(vec![lifted.expect_rows(1), log])).await
    }

    async fn decided(&self, unit: Unit) -> Result<bool, Fault> {
        match self.store.db().commit(unit).await {
            Ok(_) => Ok(true),
            Err(CommitError::Conflict) => Ok(false),
            Err(other) => Err(other.into()),
        }
    }

    pub(crate) async fn is_held(&self, case: CaseId) -> Result<bool, Fault> {
        let stands = Query::new(
            "SELECT 1 FROM destruction_hold WHERE case_id = $1 AND lifted_at IS NULL AND (until IS NULL OR until >= $2) LIMIT 1",
            args![case.to_string(), self.outside.today().to_string()],
        );
        Ok(!self.store.db().read(stands).await?.is_empty())
    }
}
