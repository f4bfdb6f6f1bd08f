//! *Gallring.* A whole stream is removed with everything that belongs to it, and the register of destruction says so
//! in a line that holds no personal data of the case: signed, and chained to the line before.

use crate::chain::{self, Hash};
use crate::checkpoint::Finding;
use crate::signing_keys::Signers;
use crate::store::{CaseStore, Fault};
use casework::{Actor, CaseId};
use db::{Query, Stmt, args};
use ed25519_dalek::{Signature, Signer, Verifier, VerifyingKey};
use jiff::{Timestamp, ToSpan, civil::Date};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;

pub use ed25519_dalek::SigningKey;

/// What is left of a case. The id tells nothing; who proposed and approved are officials.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Line {
    pub case: CaseId,
    pub rule: String,
    pub provision: String,
    /// The first day on which it could be destroyed.
    pub from: Date,
    /// The day on which it had to be destroyed.
    pub by: Date,
    /// Why it would have been kept, had the archive not received it.
    pub ground: Option<String>,
    /// The archive's own id of what it received.
    pub archive_id: Option<String>,
    pub proposed_by: Actor,
    pub approved_by: Actor,
    pub events: u64,
    pub files: u64,
    /// In hexadecimal: the end of the stream's chain, as checkpoints may have seen it.
    pub head: String,
}

/// A line as it stands in the register.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    pub no: i64,
    pub at: Timestamp,
    pub line: Line,
}

/// A stream that was destroyed, as far as it is proven.
pub(crate) struct Gone {
    version: u64,
    head: Vec<u8>,
}

impl Gone {
    pub(crate) fn differs_from(&self, case: CaseId, heads: &[(u64, Vec<u8>)]) -> Vec<Finding> {
        let differs = |(version, head): &(u64, Vec<u8>)| match version.cmp(&self.version) {
            std::cmp::Ordering::Greater => Some(Finding::CutTail {
                case,
                seen: *version,
                now: self.version,
            }),
            std::cmp::Ordering::Equal if *head != self.head => {
                Some(Finding::OtherHead { case, seq: *version })
            }
            _ => None,
        };
        heads.iter().filter_map(differs).collect()
    }
}

/// How long a look stays in the log when its case is gone: as long as somebody can be held to account for it.
/// No act sets it; see docs/decisions/0013.
const LOOKS_KEPT_YEARS: i64 = 5;

/// Everything that belongs to a case, where the case finds it. Tables that would have to be gone through from
/// end to end are swept once, when all is done.
const OF_CASE: [&str; 15] = [
    "DELETE FROM staff_time WHERE slot IN (SELECT id FROM meeting_slot WHERE case_id = $1 OR taken_by = $1)",
    "DELETE FROM meeting_slot WHERE case_id = $1 OR taken_by = $1",
    "DELETE FROM event WHERE case_id = $1",
    "DELETE FROM blob WHERE case_id = $1",
    "DELETE FROM case_key WHERE case_id = $1",
    "DELETE FROM unchecked WHERE case_id = $1",
    "DELETE FROM case_access WHERE case_id = $1",
    "DELETE FROM case_grant WHERE case_id = $1",
    "DELETE FROM case_party WHERE case_id = $1",
    "DELETE FROM case_representative WHERE case_id = $1",
    "DELETE FROM case_code WHERE case_id = $1",
    "DELETE FROM child_visit WHERE code IN (SELECT sha256 FROM child_code WHERE case_id = $1)",
    "DELETE FROM child_code WHERE case_id = $1",
    "DELETE FROM archive_receipt WHERE case_id = $1",
    "DELETE FROM destruction_hold WHERE case_id = $1",
];

const SWEPT: [&str; 3] = [
    "DELETE FROM command WHERE case_id IN (SELECT case_id FROM destruction)",
    "DELETE FROM outbox WHERE case_id IN (SELECT case_id FROM destruction)",
    "DELETE FROM parcel_handled WHERE case_id IN (SELECT case_id FROM destruction)",
];

/// That something was paid stays with the accounts, without whom and where to. Looks that were accounted for: what somebody wrote of them goes with the case, that they were goes with the looks.
const WORDLESS: [&str; 4] = [
    "UPDATE emergency SET reason = '', words = NULL WHERE case_id = $1",
    "UPDATE log_review_outcome SET reason = '' WHERE EXISTS (SELECT 1 FROM log_review_line l \
     WHERE l.month = log_review_outcome.month AND l.nth = log_review_outcome.nth AND l.case_id = $1)",
    "UPDATE payment_file SET content = '' WHERE id IN (SELECT file FROM payment_line WHERE case_id = $1)",
    "UPDATE payment_line SET name = '', clearing = '', number = '' WHERE case_id = $1",
];

/// Old looks at cases that are gone, before the day of `$1`.
const OLD_LOOKS: [&str; 4] = [
    "DELETE FROM read_log WHERE at < $1 AND case_id IN (SELECT case_id FROM destruction)",
    "DELETE FROM emergency WHERE at < $1 AND case_id IN (SELECT case_id FROM destruction)",
    "DELETE FROM log_review_outcome WHERE EXISTS (SELECT 1 FROM log_review_line l WHERE l.month = log_review_outcome.month \
     AND l.nth = log_review_outcome.nth AND l.at < $1 AND l.case_id IN (SELECT case_id FROM destruction))",
    "DELETE FROM log_review_line WHERE at < $1 AND case_id IN (SELECT case_id FROM destruction)",
];

fn hash(before: &Hash, no: i64, at: i64, line: &str) -> Hash {
    let mut sum = Sha256::new();
    sum.update(b"handslag destruction");
    sum.update(before);
    sum.update(no.to_be_bytes());
    sum.update(at.to_be_bytes());
    sum.update(line.as_bytes());
    sum.finalize().into()
}

impl CaseStore {
    /// Statements that remove these cases, as they stand, and write their lines: all of them or none.
    pub async fn removal_stmts(
        &self,
        lines: &[Line],
        key: &SigningKey,
        at: Timestamp,
    ) -> Result<Vec<Stmt>, Fault> {
        let newest = Query::new(
            "SELECT no, hash FROM destruction ORDER BY no DESC LIMIT 1",
            args![],
        );
        let (mut no, mut before) = match self.db().read(newest).await?.first() {
            Some(row) => (
                row.i64(0)?,
                row.bytes(1)?.try_into().map_err(|_| Fault::Broken("register"))?,
            ),
            None => (0, chain::START),
        };
        let looks = (at.to_zoned(law::stockholm()) - LOOKS_KEPT_YEARS.years()).timestamp();
        let mut stmts = Vec::from_iter(self.still_signs(key).await?);
        for line in lines {
            let case = line.case.to_string();
            no += 1;
            let text = serde_json::to_string(line)?;
            before = hash(&before, no, at.as_microsecond(), &text);
            stmts.push(Stmt::new(
                "INSERT INTO destruction (no, at, case_id, line, hash, signature) VALUES ($1, $2, $3, $4, $5, $6)",
                args![no, at.as_microsecond(), case.as_str(), text, before, key.sign(&before).to_bytes().to_vec()],
            ));
            // Whoever wrote meanwhile keeps the case.
            stmts.push(
                Stmt::new(
                    "DELETE FROM stream WHERE case_id = $1 AND version = $2",
                    args![case.as_str(), line.events as i64],
                )
                .expect_rows(1),
            );
            stmts.extend(OF_CASE.map(|sql| Stmt::new(sql, args![case.as_str()])));
            // Of the looks, those of officials stay for a time, without the words in which somebody gave a reason.
            stmts.push(Stmt::new(
                "DELETE FROM read_log WHERE case_id = $1 AND (staff IS NULL OR at < $2)",
                args![case.as_str(), looks.as_microsecond()],
            ));
            stmts.extend(WORDLESS.map(|sql| Stmt::new(sql, args![case.as_str()])));
            stmts.push(Stmt::new(
                "UPDATE read_log SET purpose = $2 WHERE case_id = $1 AND purpose NOT LIKE 'purpose-%'",
                args![case, access::Purpose::Stated(String::new()).key()],
            ));
        }
        Ok(stmts)
    }

    /// What is left when the cases themselves are gone: tables that do not know their cases by an index, old
    /// looks at cases that are gone, and SQLite's log.
    pub fn sweep_stmts(&self, now: Timestamp) -> Vec<Stmt> {
        let looks = (now.to_zoned(law::stockholm()) - LOOKS_KEPT_YEARS.years()).timestamp();
        let mut stmts: Vec<Stmt> = SWEPT.map(|sql| Stmt::new(sql, args![])).into();
        stmts.extend(OLD_LOOKS.map(|sql| Stmt::new(sql, args![looks.as_microsecond()])));
        stmts
    }

    /// How many files a case has.
    pub async fn files_of(&self, case: CaseId) -> Result<u64, Fault> {
        let count = Query::new(
            "SELECT COUNT(*) FROM blob WHERE case_id = $1",
            args![case.to_string()],
        );
        let rows = self.db().read(count).await?;
        let count = rows.first().map(|row| row.i64(0)).transpose()?.unwrap_or(0);
        Ok(u64::try_from(count).unwrap_or(0))
    }

    /// The register, newest first, from before a number.
    pub async fn register(&self, before: Option<i64>, most: i64) -> Result<Vec<Entry>, Fault> {
        let query = Query::new(
            "SELECT no, at, line FROM destruction WHERE no < $1 ORDER BY no DESC LIMIT $2",
            args![before.unwrap_or(i64::MAX), most],
        );
        let rows = self.db().read(query).await?;
        rows.iter()
            .map(|row| {
                Ok(Entry {
                    no: row.i64(0)?,
                    at: Timestamp::from_microsecond(row.i64(1)?).map_err(|_| Fault::Broken("time"))?,
                    line: serde_json::from_str(row.text(2)?).map_err(|_| Fault::Broken("register"))?,
                })
            })
            .collect()
    }

    /// The register against itself, its signatures and what checkpoints saw of it. By case: what it proves.
    pub(crate) async fn verified_register(
        &self,
        key: &VerifyingKey,
        signers: &Signers,
        seen: &[(u64, Vec<u8>)],
        findings: &mut Vec<Finding>,
    ) -> Result<BTreeMap<String, Gone>, Fault> {
        let all = "SELECT no, at, case_id, line, hash, signature FROM destruction ORDER BY no";
        let rows = self.db().read(Query::new(all, args![])).await?;
        let mut gone = BTreeMap::new();
        let (mut before, mut hashes) = (chain::START, Vec::with_capacity(rows.len()));
        for (place, row) in rows.iter().enumerate() {
            let no = row.i64(0)?;
            let expected = hash(&before, no, row.i64(1)?, row.text(3)?);
            let signature = Signature::from_slice(row.bytes(5)?);
            let key = signers.of_destruction(no, key);
            let signed = signature.is_ok_and(|signature| key.verify(&expected, &signature).is_ok());
            let line = serde_json::from_str::<Line>(row.text(3)?).ok();
            let line = line.filter(|line| line.case.to_string() == row.text(2).unwrap_or_default());
            match line {
                Some(line) if no == place as i64 + 1 && row.bytes(4)? == expected && signed => {
                    let head = hex::decode(&line.head).map_err(|_| Fault::Broken("register"))?;
                    let version = line.events;
                    gone.insert(row.text(2)?.to_owned(), Gone { version, head });
                }
                _ => findings.push(Finding::BadDestruction { no: place as i64 + 1 }),
            }
            before = expected;
            hashes.push(expected.to_vec());
        }
        for (no, head) in seen {
            let at = usize::try_from(*no)
                .ok()
                .and_then(|no| hashes.get(no.checked_sub(1)?));
            if at != Some(head) {
                findings.push(Finding::BadDestruction { no: *no as i64 });
            }
        }
        findings.dedup();
        Ok(gone)
    }
}
