//! Which keys sealed what stands here, and how a new one takes over: cases' keys are sealed anew with it, some at a
//! time, while people work. What was done stays done however it ends; whoever begins again goes on.

use crate::store::{CaseStore, Fault};
use db::{Query, Stmt, Unit, args};
use jiff::{SignedDuration, Timestamp};
use std::collections::BTreeMap;

/// Keys of cases sealed anew in one unit of work.
const AT_ONCE: i64 = 100;
/// So long after a change some node may still seal with the key before.
pub const SETTLED: SignedDuration = SignedDuration::from_mins(2);

/// One that has sealed here. The key itself is in no store.
#[derive(Clone, Debug, PartialEq)]
pub struct SealingKey {
    pub no: i64,
    pub fingerprint: String,
    /// Since when it seals.
    pub at: Timestamp,
    pub retired_at: Option<Timestamp>,
}

impl CaseStore {
    /// Oldest first. None: nobody has said yet.
    pub async fn sealing_keys(&self) -> Result<Vec<SealingKey>, Fault> {
        let sql = "SELECT no, fingerprint, at, retired_at FROM sealing_key ORDER BY no";
        let time = |micros| Timestamp::from_microsecond(micros).map_err(|_| Fault::Broken("sealing key"));
        let rows = self.db().read(Query::new(sql, Vec::new())).await?;
        let read = |row: &db::Row| {
            Ok(SealingKey {
                no: row.i64(0)?,
                fingerprint: row.text(1)?.to_owned(),
                at: time(row.i64(2)?)?,
                retired_at: row.opt_i64(3)?.map(time).transpose()?,
            })
        };
        rows.iter().map(read).collect()
    }

    /// From now on this one seals. False: another was put there at the same time.
    pub async fn seals_with(&self, no: i64, fingerprint: &str, now: Timestamp) -> Result<bool, Fault> {
        let stmt = Stmt::new(
            "INSERT INTO sealing_key (no, fingerprint, at) VALUES ($1, $2, $3)",
            args![no, fingerprint, now.as_microsecond()],
        );
        match self.db().commit(Unit::from(vec![stmt])).await {
            Ok(_) => Ok(true),
            Err(db::CommitError::Conflict) => Ok(false),
            Err(other) => Err(other.into()),
        }
    }

    /// The keys of all cases, sealed with the key that seals now; answers with how many were not.
    pub async fn seal_case_keys_anew(&self, mut progress: impl FnMut(u64)) -> Result<u64, Fault> {
        let (mut after, mut seen, mut anew) = (String::new(), 0, 0);
        let newest = self.sealing().fingerprint();
        loop {
            let keys = self.case_keys(&after).await?;
            let Some((last, _)) = keys.last() else {
                return Ok(anew);
            };
            after = last.clone();
            seen += keys.len() as u64;
            let mut stmts = Vec::new();
            for (case, wrapped) in keys {
                if self.sealing().sealed_by(&wrapped, &case).as_deref() == Some(newest.as_str()) {
                    continue;
                }
                let sealed = self
                    .sealing()
                    .seal(&self.sealing().open(&wrapped, &case)?, &case)?;
                // A case that was destroyed meanwhile stays so.
                stmts.push(Stmt::new(
                    "UPDATE case_key SET wrapped = $1 WHERE case_id = $2 AND wrapped = $3",
                    args![sealed, case, wrapped],
                ));
            }
            anew += stmts.len() as u64;
            if !stmts.is_empty() {
                self.db().commit(Unit::from(stmts)).await?;
            }
            progress(seen);
        }
    }

    /// How many keys of cases rest on each key, by its fingerprint; `""`: on none that is here.
    pub async fn rests_on_keys(&self) -> Result<BTreeMap<String, u64>, Fault> {
        let (mut after, mut rests) = (String::new(), BTreeMap::new());
        loop {
            let keys = self.case_keys(&after).await?;
            let Some((last, _)) = keys.last() else {
                return Ok(rests);
            };
            after = last.clone();
            for (case, wrapped) in &keys {
                let by = self.sealing().sealed_by(wrapped, case).unwrap_or_default();
                *rests.entry(by).or_default() += 1;
            }
        }
    }

    /// Drafts that are still alive and were last saved before `until`, when an older key may have sealed them.
    pub async fn drafts_from_before(&self, until: Timestamp, now: Timestamp) -> Result<i64, Fault> {
        let query = Query::new(
            "SELECT COUNT(*) FROM draft WHERE changed_at < $1 AND expires_at > $2",
            args![until.as_microsecond(), now.as_microsecond()],
        );
        Ok(self.db().read(query).await?[0].i64(0)?)
    }

    /// Nothing rests on it any more, and nobody needs to have it.
    pub async fn retire_sealing_key(&self, fingerprint: &str, now: Timestamp) -> Result<(), Fault> {
        let stmt = Stmt::new(
            "UPDATE sealing_key SET retired_at = $1 WHERE fingerprint = $2 AND retired_at IS NULL",
            args![now.as_microsecond(), fingerprint],
        );
        self.db().commit(Unit::from(vec![stmt.expect_rows(1)])).await?;
        Ok(())
    }

    /// Does what was sealed here open? Asked of one case, and true where there is none.
    pub async fn opens_with_its_keys(&self) -> Result<bool, Fault> {
        let one = Query::new("SELECT case_id, wrapped FROM case_key LIMIT 1", Vec::new());
        let rows = self.db().read(one).await?;
        let Some(row) = rows.first() else { return Ok(true) };
        Ok(self.sealing().open(row.bytes(1)?, row.text(0)?).is_ok())
    }

    async fn case_keys(&self, after: &str) -> Result<Vec<(String, Vec<u8>)>, Fault> {
        let page = Query::new(
            "SELECT case_id, wrapped FROM case_key WHERE case_id > $1 ORDER BY case_id LIMIT $2",
            args![after, AT_ONCE],
        );
        let rows = self.db().read(page).await?;
        let read = |row: &db::Row| Ok((row.text(0)?.to_owned(), row.bytes(1)?.to_vec()));
        rows.iter().map(read).collect()
    }
}
