//! *Leveranskvitto.* That the archive received a case, as it stood then.

use crate::store::{CaseStore, Fault};
use access::Key;
use casework::CaseId;
use db::{Query, Stmt, Unit, args};
use jiff::Timestamp;

impl CaseStore {
    /// The archive's own id of the case, where it received all that stands in it now.
    pub async fn receipt(&self, case: CaseId, version: u64) -> Result<Option<String>, Fault> {
        let query = Query::new(
            "SELECT archive_id FROM archive_receipt WHERE case_id = $1 AND version = $2",
            args![case.to_string(), version as i64],
        );
        let rows = self.db().read(query).await?;
        Ok(rows
            .first()
            .map(|row| row.text(0).map(str::to_owned))
            .transpose()?)
    }

    /// The archive received the case as it stands at this version.
    pub async fn put_receipt(
        &self,
        key: &Key,
        version: u64,
        archive_id: &str,
        at: Timestamp,
    ) -> Result<(), Fault> {
        let by = serde_json::to_string(&key.actor())?;
        let receipt = Stmt::new(
            "INSERT INTO archive_receipt (case_id, version, archive_id, at, by) VALUES ($1, $2, $3, $4, $5) \
             ON CONFLICT (case_id) DO UPDATE SET version = excluded.version, archive_id = excluded.archive_id, \
             at = excluded.at, by = excluded.by",
            args![
                key.case().to_string(),
                version as i64,
                archive_id,
                at.as_microsecond(),
                by
            ],
        );
        // A case that was destroyed meanwhile gets no receipt.
        let there = Stmt::new(
            "SELECT 1 FROM stream WHERE case_id = $1 AND version = $2",
            args![key.case().to_string(), version as i64],
        );
        self.db()
            .commit(Unit::from(vec![there.expect_rows(1), receipt]))
            .await?;
        Ok(())
    }
}
