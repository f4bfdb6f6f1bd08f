//! *Utkast.* What is being written, last state only, sealed. A draft stands beside the stream and
//! is no record until it is saved.

use crate::seal::Sealing;
use crate::store::{CaseStore, Fault};
use db::{Query, Stmt, Unit, args};
use jiff::Timestamp;

/// A draft as it was last saved.
#[derive(Clone, Debug)]
pub struct Draft {
    pub content: Vec<u8>,
    pub version: i64,
    pub changed_at: Timestamp,
}

/// Somebody else, or another window, saved a newer state.
#[derive(Debug)]
pub enum DraftSaved {
    Saved { version: i64 },
    Newer(Draft),
}

impl CaseStore {
    pub async fn draft(&self, id: &str, sealing: &Sealing, now: Timestamp) -> Result<Option<Draft>, Fault> {
        let query = Query::new(
            "SELECT sealed, version, changed_at FROM draft WHERE id = $1 AND expires_at > $2",
            args![id, now.as_microsecond()],
        );
        let rows = self.db().read(query).await?;
        let Some(row) = rows.first() else { return Ok(None) };
        let content = sealing.open(row.bytes(0)?, id)?;
        let changed_at = Timestamp::from_microsecond(row.i64(2)?).map_err(|_| Fault::Broken("draft"))?;
        Ok(Some(Draft {
            content,
            version: row.i64(1)?,
            changed_at,
        }))
    }

    /// When each of these was last saved; None: there is no such draft.
    pub async fn drafts_kept(&self, ids: &[String], now: Timestamp) -> Result<Vec<Option<Timestamp>>, Fault> {
        let query = |id: &String| {
            let sql = "SELECT changed_at FROM draft WHERE id = $1 AND expires_at > $2";
            Query::new(sql, args![id.as_str(), now.as_microsecond()]).quick()
        };
        let found = self.db().read_all(ids.iter().map(query).collect()).await?;
        let at = |rows: &db::Rows| {
            let micros = rows.first().map(|row| row.i64(0)).transpose()?;
            let at = micros.map(Timestamp::from_microsecond).transpose();
            at.map_err(|_| Fault::Broken("draft"))
        };
        found.iter().map(at).collect()
    }

    /// Saves over version `seen` (0: none yet).
    pub async fn save_draft(
        &self,
        id: &str,
        sealing: &Sealing,
        content: &[u8],
        seen: i64,
        now: Timestamp,
        expires: Timestamp,
    ) -> Result<DraftSaved, Fault> {
        let sealed = sealing.seal(content, id)?;
        let stmt = Stmt::new(
            "INSERT INTO draft (id, sealed, version, changed_at, expires_at) VALUES ($1, $2, $3, $4, $5) \
             ON CONFLICT (id) DO UPDATE SET sealed = excluded.sealed, version = excluded.version, \
             changed_at = excluded.changed_at, expires_at = excluded.expires_at \
             WHERE draft.version = excluded.version - 1 OR draft.expires_at < excluded.changed_at RETURNING version",
            args![id, sealed, seen + 1, now.as_microsecond(), expires.as_microsecond()],
        )
        .expect_rows(1);
        match self.db().commit(Unit::from(vec![stmt])).await {
            Ok(_) => Ok(DraftSaved::Saved { version: seen + 1 }),
            Err(db::CommitError::Conflict) => match self.draft(id, sealing, now).await? {
                Some(newer) => Ok(DraftSaved::Newer(newer)),
                None => Err(Fault::Broken("draft")),
            },
            Err(other) => Err(other.into()),
        }
    }

    pub async fn drop_draft(&self, id: &str) -> Result<(), Fault> {
        self.db().commit(Unit::from(vec![drop_stmt(id)])).await?;
        Ok(())
    }

    /// Drafts that nobody came back to are forgotten.
    pub async fn drop_old_drafts(&self, now: Timestamp) -> Result<(), Fault> {
        let stmt = Stmt::new(
            "DELETE FROM draft WHERE expires_at <= $1",
            args![now.as_microsecond()],
        );
        self.db().commit(Unit::from(vec![stmt])).await?;
        Ok(())
    }
}

/// For the unit that makes the draft a record.
pub fn drop_stmt(id: &str) -> Stmt {
    Stmt::new("DELETE FROM draft WHERE id = $1", args![id])
}
