//! *Nödöppning.* A case opened outside one's reach in an emergency: the reason and the read log's line are durable before
//! the door is open, it shuts by itself, and somebody else answers afterwards whether it was lawful.

use crate::{CaseStore, Fault, read_log};
use access::{CheckKey, EmergencyKey};
use casework::{Actor, CaseId, CaseNumber, StaffId, UnitId};
use db::{Query, Row, Stmt, Unit, Val, args};
use jiff::Timestamp;

/// An opening, and its check where it has been made.
#[derive(Clone, Debug, PartialEq)]
pub struct Opening {
    pub id: String,
    pub case: CaseId,
    pub number: CaseNumber,
    pub unit: UnitId,
    pub staff: StaffId,
    pub by: Actor,
    pub reason: String,
    pub at: Timestamp,
    pub checked: Option<Checked>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Checked {
    pub at: Timestamp,
    pub by: Actor,
    pub lawful: bool,
    pub words: String,
}

/// So many of those that have been checked are shown.
const MOST_CHECKED: i64 = 100;

macro_rules! openings {
    ($which:literal) => {
        concat!(
            "SELECT e.id, s.number, e.unit, e.staff, e.actor, e.reason, e.at, e.checked_at, e.checked_by, e.lawful, \
             e.words, e.case_id FROM emergency e JOIN stream s ON s.case_id = e.case_id JOIN case_access a ON a.case_id = e.case_id \
             WHERE NOT EXISTS (SELECT 1 FROM case_party o WHERE o.case_id = e.case_id AND o.number = $1) \
             AND (a.shielded = 0 OR $2 = 1 \
             OR EXISTS (SELECT 1 FROM case_grant g WHERE g.case_id = e.case_id AND g.staff = $3 AND g.kind = 'named')) AND ",
            $which
        )
    };
}

impl CaseStore {
    pub async fn case_of(&self, number: &CaseNumber) -> Result<Option<CaseId>, Fault> {
        let query = Query::new(
            "SELECT case_id FROM stream WHERE number = $1",
            args![number.as_str()],
        );
        let rows = self.db().read(query).await?;
        let id = rows.first().map(|row| row.text(0)).transpose()?;
        id.map(str::parse)
            .transpose()
            .map_err(|_| Fault::Broken("case id"))
    }

    pub async fn open_in_emergency(
        &self,
        key: &EmergencyKey,
        line: &read_log::Line,
        reason: &str,
        until: Timestamp,
    ) -> Result<(), Fault> {
        let opened = Stmt::new(
            "INSERT INTO emergency (id, case_id, unit, staff, actor, reason, at, until) \
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
            args![
                line.id.simple().to_string(),
                key.case().to_string(),
                key.unit().as_str(),
                key.staff().to_string(),
                serde_json::to_string(&key.actor())?,
                reason,
                line.at.as_microsecond(),
                until.as_microsecond()
            ],
        );
        let unit = Unit::from(vec![read_log::of_emergency(key, line)?, opened]);
        self.db().commit(unit).await?;
        Ok(())
    }

    /// Those that wait for their check first, then the latest that have had it. Of the first that waits, the reason
    /// is there to be read: a look at its case. Both lines are durable before anything is handed out.
    pub async fn emergencies(
        &self,
        key: &CheckKey,
        [of_list, of_first]: [&read_log::Line; 2],
    ) -> Result<Vec<Opening>, Fault> {
        let queries = vec![
            waiting(key),
            asked(
                openings!("e.checked_at IS NOT NULL ORDER BY e.checked_at DESC, e.id LIMIT $4"),
                key,
                args![MOST_CHECKED],
            ),
        ];
        let rows = self
            .logged(read_log::of_check(key, None, of_list)?, queries)
            .await?;
        let openings = covered(key, rows.iter().flatten())?;
        if let Some(first) = openings.first().filter(|one| one.checked.is_none()) {
            let look = read_log::of_check(key, Some(first.case), of_first)?;
            self.db().commit(Unit::from(vec![look])).await?;
        }
        Ok(openings)
    }

    /// How many wait for this person; nothing of them.
    pub async fn emergencies_waiting(&self, key: &CheckKey) -> Result<usize, Fault> {
        Ok(covered(key, &self.db().read(waiting(key)).await?)?.len())
    }

    /// False: there is no such that waits for this person.
    pub async fn check_emergency(&self, key: &CheckKey, id: &str, checked: &Checked) -> Result<bool, Fault> {
        let waits = covered(key, &self.db().read(waiting(key)).await?)?;
        if !waits.iter().any(|one| one.id == id) {
            return Ok(false);
        }
        let stmt = Stmt::new(
            "UPDATE emergency SET checked_at = $2, checked_by = $3, lawful = $4, words = $5 \
             WHERE id = $1 AND checked_at IS NULL RETURNING id",
            args![
                id,
                checked.at.as_microsecond(),
                serde_json::to_string(&checked.by)?,
                checked.lawful,
                checked.words.as_str()
            ],
        );
        let done = self.db().commit(Unit::from(vec![stmt])).await?;
        Ok(done.iter().any(|rows| !rows.is_empty()))
    }
}

fn asked(sql: &'static str, key: &CheckKey, more: Vec<Val>) -> Query {
    let own = key.own_number().digits();
    let mut who = args![own, i64::from(key.reviews_all()), key.staff().to_string()];
    who.extend(more);
    Query::new(sql, who)
}

fn waiting(key: &CheckKey) -> Query {
    asked(
        openings!("e.checked_at IS NULL ORDER BY e.at, e.id"),
        key,
        Vec::new(),
    )
}

fn covered<'a>(key: &CheckKey, rows: impl IntoIterator<Item = &'a Row>) -> Result<Vec<Opening>, Fault> {
    let openings = rows.into_iter().map(opening).collect::<Result<Vec<_>, _>>()?;
    let covers = |one: &Opening| key.covers(&one.unit, one.staff);
    Ok(openings.into_iter().filter(covers).collect())
}

fn opening(row: &Row) -> Result<Opening, Fault> {
    let moment = |micros| Timestamp::from_microsecond(micros).map_err(|_| Fault::Broken("time"));
    let checked = match row.opt_i64(7)? {
        None => None,
        Some(at) => Some(Checked {
            at: moment(at)?,
            by: serde_json::from_str(row.text(8)?)?,
            lawful: row.i64(9)? != 0,
            words: row.text(10)?.to_owned(),
        }),
    };
    Ok(Opening {
        id: row.text(0)?.to_owned(),
        number: CaseNumber::parse(row.text(1)?).ok_or(Fault::Broken("case number"))?,
        unit: UnitId::new(row.text(2)?),
        staff: row.text(3)?.parse().map_err(|_| Fault::Broken("staff id"))?,
        by: serde_json::from_str(row.text(4)?)?,
        reason: row.text(5)?.to_owned(),
        at: moment(row.i64(6)?)?,
        checked,
        case: row.text(11)?.parse().map_err(|_| Fault::Broken("case id"))?,
    })
}
