//! Files of a case: found by the hash of their content, sealed with the case's own key.

use crate::seal::Sealing;
use crate::store::{CaseStore, Fault};
use access::Key;
use casework::{CaseId, Upload};
use db::{Query, Stmt, args};
use sha2::{Digest, Sha256};

impl CaseStore {
    /// Statements that store uploads with the facts that name them. A case's key is made with
    /// its first file.
    pub async fn blob_stmts(&self, case: CaseId, uploads: &[Upload]) -> Result<Vec<Stmt>, Fault> {
        if uploads.is_empty() {
            return Ok(Vec::new());
        }
        let id = case.to_string();
        let mut stmts = Vec::new();
        let key = self.key_of(&id, &mut stmts).await?;
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
        let Some(sealing) = self.key_kept(&key.case().to_string()).await? else {
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

    /// Statements that give another case these files of one, sealed anew with its own key. The house moves them and
    /// shows them to nobody.
    pub async fn blobs_for_another(
        &self,
        from: CaseId,
        into: CaseId,
        sha256s: &[String],
    ) -> Result<Vec<Stmt>, Fault> {
        let mut stmts = Vec::new();
        let (Some(_), Some(own)) = (sha256s.first(), self.key_kept(&from.to_string()).await?) else {
            return Ok(stmts);
        };
        let id = into.to_string();
        let key = self.key_of(&id, &mut stmts).await?;
        for sha256 in sha256s {
            let query = Query::new(
                "SELECT sealed FROM blob WHERE case_id = $1 AND sha256 = $2",
                args![from.to_string(), sha256.as_str()],
            );
            let rows = self.db().read(query).await?;
            let row = rows.first().ok_or(Fault::Broken("file"))?;
            let sealed = key.seal(&own.open(row.bytes(0)?, sha256)?, sha256)?;
            stmts.push(Stmt::new(
                "INSERT INTO blob (case_id, sha256, sealed) VALUES ($1, $2, $3) ON CONFLICT (case_id, sha256) DO NOTHING",
                args![id.as_str(), sha256.as_str(), sealed],
            ));
        }
        Ok(stmts)
    }

    /// Every file of the case that the key opens, by the SHA-256 of what it holds.
    pub async fn blobs(&self, key: &Key) -> Result<Vec<(String, Vec<u8>)>, Fault> {
        let Some(sealing) = self.key_kept(&key.case().to_string()).await? else {
            return Ok(Vec::new());
        };
        let query = Query::new(
            "SELECT sha256, sealed FROM blob WHERE case_id = $1 ORDER BY sha256",
            args![key.case().to_string()],
        );
        let rows = self.db().read(query).await?;
        rows.iter()
            .map(|row| {
                Ok((
                    row.text(0)?.to_owned(),
                    sealing.open(row.bytes(1)?, row.text(0)?)?,
                ))
            })
            .collect()
    }

    /// Opens every file of every case and holds it against its hash, and shows nothing of them: how many are
    /// as they were, and how many are not.
    pub async fn try_blobs(&self, mut progress: impl FnMut(u64)) -> Result<(u64, u64), Fault> {
        let (mut whole, mut broken) = (0, 0);
        let (mut case, mut sha256) = (String::new(), String::new());
        loop {
            let page = Query::new(
                "SELECT case_id, sha256, sealed FROM blob WHERE (case_id, sha256) > ($1, $2) \
                 ORDER BY case_id, sha256 LIMIT 8",
                args![case.as_str(), sha256.as_str()],
            );
            let rows = self.db().read(page).await?;
            let Some(last) = rows.last() else {
                return Ok((whole, broken));
            };
            for row in &rows {
                let of = row.text(0)?.to_owned();
                let key = self.key_kept(&of).await.ok().flatten();
                let plain = key.and_then(|key| key.open(row.bytes(2).ok()?, row.text(1).ok()?).ok());
                match plain.is_some_and(|plain| {
                    hex::encode(Sha256::digest(plain)) == row.text(1).unwrap_or_default()
                }) {
                    true => whole += 1,
                    false => broken += 1,
                }
                progress(whole + broken);
            }
            (case, sha256) = (last.text(0)?.to_owned(), last.text(1)?.to_owned());
        }
    }

    /// The own key of a case, or of whatever else is sealed by itself; it is made with the first thing that it seals.
    pub(crate) async fn key_of(&self, id: &str, stmts: &mut Vec<Stmt>) -> Result<Sealing, Fault> {
        if let Some(key) = self.key_kept(id).await? {
            return Ok(key);
        }
        let key = Sealing::fresh()?;
        let wrapped = self.sealing().seal(&key, id)?;
        stmts.push(Stmt::new(
            "INSERT INTO case_key (case_id, wrapped) VALUES ($1, $2)",
            args![id, wrapped],
        ));
        Ok(Sealing::new(key))
    }

    pub(crate) async fn key_kept(&self, id: &str) -> Result<Option<Sealing>, Fault> {
        let query = Query::new("SELECT wrapped FROM case_key WHERE case_id = $1", args![id]);
        let rows = self.db().read(query).await?;
        let Some(row) = rows.first() else { return Ok(None) };
        let key = self.sealing().open(row.bytes(0)?, id)?;
        let key = key.try_into().map_err(|_| Fault::Broken("case key"))?;
        Ok(Some(Sealing::new(key)))
    }
}
