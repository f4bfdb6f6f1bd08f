//! *Logg.* Who looked at what, when and why (lag 2001:454 10 §). The line is durable before a
//! byte is shown: no trace, no look.

use access::{AskerKey, CheckKey, DestructionKey, EmergencyKey, Key, ListKey};
use casework::{Actor, CaseId};
use db::{Query, Stmt, args};
use jiff::Timestamp;
use uuid::Uuid;

/// One line to be written. `what` names the thing looked at and never holds free text of a case.
#[derive(Clone, Debug)]
pub struct Line {
    pub id: Uuid,
    pub at: Timestamp,
    pub what: String,
}

/// A line read back.
#[derive(Clone, Debug, PartialEq)]
pub struct Looked {
    pub at: Timestamp,
    pub by: Actor,
    pub case: Option<CaseId>,
    pub purpose: String,
    pub what: String,
}

const INSERT: &str = "INSERT INTO read_log (id, at, staff, actor, case_id, act, purpose, what) \
                      VALUES ($1, $2, $3, $4, $5, $6, $7, $8)";

pub(crate) fn of_case(key: &Key, line: &Line) -> Result<Stmt, serde_json::Error> {
    let by = key.actor();
    let purpose = match key.purpose() {
        access::Purpose::Stated(words) => words.clone(),
        other => other.key().to_owned(),
    };
    stmt(&by, Some(key.case()), format!("{:?}", key.act()), purpose, line)
}

pub(crate) fn of_emergency(key: &EmergencyKey, line: &Line) -> Result<Stmt, serde_json::Error> {
    let purpose = access::Purpose::Emergency.key().to_owned();
    stmt(&key.actor(), Some(key.case()), "Open".to_owned(), purpose, line)
}

pub(crate) fn of_list(key: &ListKey, line: &Line) -> Result<Stmt, serde_json::Error> {
    stmt(
        key.actor(),
        None,
        format!("{:?}", key.act()),
        access::Purpose::Work.key().to_owned(),
        line,
    )
}

/// Something was done by whoever may see a list: the line goes with the act.
pub fn of_key(key: &ListKey, line: &Line) -> Result<Stmt, serde_json::Error> {
    of_list(key, line)
}

/// Somebody read by a code; nobody knows who.
pub(crate) fn of_asker(key: &AskerKey, line: &Line) -> Result<Stmt, serde_json::Error> {
    let purpose = access::Purpose::Code.key().to_owned();
    stmt(&key.actor(), None, "Tell".to_owned(), purpose, line)
}

/// Whoever checks what was opened in an emergency reads who opened which case, and why.
pub(crate) fn of_check(key: &CheckKey, case: Option<CaseId>, line: &Line) -> Result<Stmt, serde_json::Error> {
    let purpose = access::Purpose::Work.key().to_owned();
    stmt(&key.actor(), case, "ReviewLog".to_owned(), purpose, line)
}

/// Whoever decides of destruction decided something about this case, and saw nothing of what stands in it.
pub fn of_destruction(key: &DestructionKey, case: CaseId, line: &Line) -> Result<Stmt, serde_json::Error> {
    let (list, purpose) = (key.list(), access::Purpose::Work.key().to_owned());
    stmt(
        list.actor(),
        Some(case),
        format!("{:?}", list.act()),
        purpose,
        line,
    )
}

fn stmt(
    by: &Actor,
    case: Option<CaseId>,
    act: String,
    purpose: String,
    line: &Line,
) -> Result<Stmt, serde_json::Error> {
    let staff = by.staff().map(|id| id.to_string());
    let case = case.map(|id| id.to_string());
    let actor = serde_json::to_string(by)?;
    let id = line.id.simple().to_string();
    Ok(Stmt::new(
        INSERT,
        args![
            id,
            line.at.as_microsecond(),
            staff,
            actor,
            case,
            act,
            purpose,
            line.what.as_str()
        ],
    ))
}

pub(crate) fn query_of_case(case: CaseId, most: i64) -> Query {
    Query::new(
        "SELECT at, actor, case_id, purpose, what FROM read_log WHERE case_id = $1 ORDER BY at DESC, id LIMIT $2",
        args![case.to_string(), most],
    )
}

pub(crate) fn query_of_own(key: &Key, what: &str, before: Timestamp) -> Result<Query, serde_json::Error> {
    Ok(Query::new(
        "SELECT at FROM read_log WHERE case_id = $1 AND at < $2 AND actor = $3 AND what = $4 ORDER BY at DESC LIMIT 1",
        args![
            key.case().to_string(),
            before.as_microsecond(),
            serde_json::to_string(&key.actor())?,
            what
        ],
    ))
}

pub(crate) fn looked(row: &db::Row) -> Result<Looked, db::ReadError> {
    let broken = |_| db::ReadError::Failed("a line of the read log cannot be read".to_owned());
    let case = row
        .opt_text(2)?
        .map(|id| id.parse::<CaseId>().map_err(|_| broken(())))
        .transpose()?;
    Ok(Looked {
        at: Timestamp::from_microsecond(row.i64(0)?).map_err(|_| broken(()))?,
        by: serde_json::from_str(row.text(1)?).map_err(|_| broken(()))?,
        case,
        purpose: row.text(3)?.to_owned(),
        what: row.text(4)?.to_owned(),
    })
}
