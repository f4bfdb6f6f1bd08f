//! Files of a case: found by the hash of their content, sealed with the case's own key.

use crate::seal::Sealing;
use crate::store::{CaseStore, Fault};
use access::Key;
use casework::{CaseId, Upload};
use db::{Query, Stmt, args};

impl CaseStore {
    /// Statements that store uploads with the facts that name them. A case's key is made with
    /// its first file.
    pub async fn blob_stmts(&self, case: CaseId, uploads: &[Upload]) -> Result<Vec<Stmt>, Fault> {
        if uploads.is_empty() {
            return Ok(Vec::new());
        }
        let id = case.to_string();
        let mut stmts = Vec::new();
        let key = match self.case_key(case).await? {
            Some(key) => key,
            None => {
                let key = Sealing::fresh()?;
                let wrapped = self.sealing().seal(&key, &id)?;
                stmts.push(Stmt::new(
                    "INSERT INTO case_key (case_id, wrapped) VALUES ($1, $2)",
                    args![id.as_str(), wrapped],
                ));
                Sealing::new(key)
            }
        };
        for upload in uploads {
            let sha256 = hex::encode(upload.sha256);
            let sealed = key.seal(&upload.bytes, &sha256)?;
            stmts.push(Stmt::new(
                "INSERT INTO blob (case_id, sha256, sealed) VALUES ($1, $2, $3) ON CONFLICT (case_id, sha256) DO NOTHING",
                args![id.as_str(), sha256, sealed],
            ));
        }
        Ok(stmts)
    }

    /// A file of the case that the key opens.
    pub async fn blob(&self, key: &Key, sha256: &str) -> Result<Option<Vec<u8>>, Fault> {
        let Some(sealing) = self.case_key(key.case()).await? else {
            return Ok(None);
        };
        let query = Query::new(
            "SELECT sealed FROM blob WHERE case_id = $1 AND sha256 = $2",
            args![key.case().to_string(), sha256],
        );
        let rows = self.db().read(query).await?;
        let Some(row) = rows.first() else { return Ok(None) };
        Ok(Some(sealing.open(row.bytes(0)?, sha256)?))
    }

    async fn case_key(&self, case: CaseId) -> Result<Option<Sealing>, Fault> {
        let id = case.to_string();
        let query = Query::new(
            "SELECT wrapped FROM case_key WHERE case_id = $1",
            args![id.as_str()],
        );
        let rows = self.db().read(query).await?;
        let Some(row) = rows.first() else { return Ok(None) };
        let key = self.sealing().open(row.bytes(0)?, &id)?;
        let key = key.try_into().map_err(|_| Fault::Broken("case key"))?;
        Ok(Some(Sealing::new(key)))
    }
}
