//! *Barnets egen dörr.* Codes that open it, by their hash, and who came in by one: visits of their own, that have nothing
//! to do with those of people who identified themselves.

use crate::store::{CaseStore, Fault};
use casework::{CaseId, PersonId};
use db::{Migration, Query, Stmt, Unit, args};
use jiff::{SignedDuration, Timestamp, civil::Date};

pub(crate) const TABLES: Migration = Migration {
    name: "case_store_12_child_door",
    sql: "
-- The code of a case's child that was given last, until its last day.
CREATE TABLE child_code (
    sha256 TEXT PRIMARY KEY,
    case_id TEXT NOT NULL,
    person_id TEXT NOT NULL,
    until TEXT NOT NULL
) {strict};
CREATE INDEX child_code_case ON child_code (case_id);

-- Who came in by a code. Not a view: nothing folds it anew. id: the hash of what the browser holds.
CREATE TABLE child_visit (
    id TEXT PRIMARY KEY,
    code TEXT NOT NULL,
    began_at {i64} NOT NULL,
    seen_at {i64} NOT NULL
) {strict};
CREATE INDEX child_visit_seen ON child_visit (seen_at);
",
};

/// Whom a code lets in, and where.
#[derive(Clone, Debug, PartialEq)]
pub struct DoorOf {
    pub case: CaseId,
    pub person: PersonId,
    pub name: String,
    /// SHA-256 of the code.
    pub code: String,
}

/// How long a visit lasts: without anything being done, and in all.
#[derive(Clone, Copy, Debug)]
pub struct Lasts {
    pub idle: SignedDuration,
    pub longest: SignedDuration,
}

const OF_CODE: &str = "SELECT c.case_id, c.person_id, p.name, c.sha256 FROM child_code c \
     JOIN case_party p ON p.case_id = c.case_id AND p.person_id = c.person_id AND p.role = 'party-subject' \
     WHERE c.sha256 = $1 AND c.until >= $2";

const OF_VISIT: &str = "SELECT c.case_id, c.person_id, p.name, c.sha256 FROM child_visit v \
     JOIN child_code c ON c.sha256 = v.code \
     JOIN case_party p ON p.case_id = c.case_id AND p.person_id = c.person_id AND p.role = 'party-subject' \
     WHERE v.id = $1 AND c.until >= $2 AND v.seen_at > $3 AND v.began_at > $4";

fn before(now: Timestamp, so_long: SignedDuration) -> i64 {
    now.saturating_sub(so_long)
        .map_or(i64::MIN, Timestamp::as_microsecond)
}

impl CaseStore {
    /// One question, whether the code never was, has ended or was given anew: what it costs tells nothing.
    pub async fn door_of_code(&self, sha256: &str, today: Date) -> Result<Option<DoorOf>, Fault> {
        self.door(Query::new(OF_CODE, args![sha256, today.to_string()]))
            .await
    }

    /// Where this visit is, as long as it lasts and its code does. It is seen again now.
    pub async fn door_of_visit(
        &self,
        id: &str,
        (now, today): (Timestamp, Date),
        lasts: Lasts,
    ) -> Result<Option<DoorOf>, Fault> {
        let (idle, longest) = (before(now, lasts.idle), before(now, lasts.longest));
        let query = Query::new(OF_VISIT, args![id, today.to_string(), idle, longest]);
        let found = self.door(query).await?;
        if found.is_some() {
            let seen = Stmt::new(
                "UPDATE child_visit SET seen_at = $2 WHERE id = $1",
                args![id, now.as_microsecond()],
            );
            self.db().commit(Unit::from(vec![seen])).await?;
        }
        Ok(found)
    }

    async fn door(&self, query: Query) -> Result<Option<DoorOf>, Fault> {
        let rows = self.db().read(query).await?;
        let Some(row) = rows.first() else { return Ok(None) };
        Ok(Some(DoorOf {
            case: row.text(0)?.parse().map_err(|_| Fault::Broken("case id"))?,
            person: row.text(1)?.parse().map_err(|_| Fault::Broken("person id"))?,
            name: row.text(2)?.to_owned(),
            code: row.text(3)?.to_owned(),
        }))
    }

    /// Those that are over are forgotten.
    pub async fn begin_child_visit(
        &self,
        id: &str,
        code: &str,
        now: Timestamp,
        lasts: Lasts,
    ) -> Result<(), Fault> {
        let old = Stmt::new(
            "DELETE FROM child_visit WHERE seen_at <= $1",
            args![before(now, lasts.idle)],
        );
        let begun = Stmt::new(
            "INSERT INTO child_visit (id, code, began_at, seen_at) VALUES ($1, $2, $3, $3)",
            args![id, code, now.as_microsecond()],
        );
        self.db().commit(Unit::from(vec![old, begun])).await?;
        Ok(())
    }

    pub async fn end_child_visit(&self, id: &str) -> Result<(), Fault> {
        let gone = Stmt::new("DELETE FROM child_visit WHERE id = $1", args![id]);
        self.db().commit(Unit::from(vec![gone])).await?;
        Ok(())
    }
}
