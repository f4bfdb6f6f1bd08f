//! Signed checkpoints: heads of the streams that grew and the number of streams, so that an
//! altered event, a cut tail or a missing stream is found and named.
//!
//! Each checkpoint's digest covers the one before it; its signature is Ed25519 over the digest.

use crate::chain::{self, Hash, Link};
use crate::signing_keys::Signers;
use crate::store::{CaseStore, Fault};
use casework::CaseId;
use db::{Query, Row, Rows, Stmt, Unit, args};
use ed25519_dalek::{Signature, Signer, SigningKey, Verifier, VerifyingKey};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;

/// Something wrong with the record, named by case where it can be.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Finding {
    /// The chain breaks at this event: it was altered, or another was put in or taken out.
    BrokenChain { case: CaseId, seq: u64 },
    /// A checkpoint saw more of this stream than there is now.
    CutTail { case: CaseId, seen: u64, now: u64 },
    /// A checkpoint saw this stream, and it is gone.
    MissingStream { case: CaseId },
    /// A checkpoint saw another event at this place.
    OtherHead { case: CaseId, seq: u64 },
    /// The head row and the last event differ.
    HeadDiffers { case: CaseId },
    /// A checkpoint's own digest or signature does not hold.
    BadCheckpoint { no: i64 },
    /// Fewer streams than the last checkpoint counted.
    FewerStreams { counted: i64, now: i64 },
    /// The register says that the case was destroyed, and it is here.
    DestroyedButThere { case: CaseId },
    /// A line of the register of destruction was altered, taken away or not signed by us.
    BadDestruction { no: i64 },
    /// A checkpoint that was kept outside the store is not in it, or the one with which a key began.
    MissingCheckpoint { no: i64 },
    /// A key that signed here was altered, put in or taken away, or the newest is not this house's.
    BadSigningKey { no: i64 },
}

/// A signed checkpoint, to be kept outside the store: whoever empties the tables empties their
/// checkpoints too. It holds nothing of a case.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Checkpoint {
    pub no: i64,
    pub at: Timestamp,
    pub streams: i64,
    /// In hexadecimal, as the signature of it.
    pub digest: String,
    pub signature: String,
}

/// Streams there are or were: removing one by the rules does not make them fewer.
const STREAMS_EVER: &str = "SELECT (SELECT COUNT(*) FROM stream) + (SELECT COUNT(*) FROM destruction)";
/// Among the heads of a checkpoint: the register of destruction.
const REGISTER: &str = "destruction";

fn digest(before: &[u8], at: i64, streams: i64, heads: &BTreeMap<String, (i64, Vec<u8>)>) -> Hash {
    let mut sum = Sha256::new();
    let mut part = |bytes: &[u8]| {
        sum.update((bytes.len() as u64).to_be_bytes());
        sum.update(bytes);
    };
    part(before);
    part(&at.to_be_bytes());
    part(&streams.to_be_bytes());
    for (case, (version, head)) in heads {
        part(case.as_bytes());
        part(&version.to_be_bytes());
        part(head);
    }
    sum.finalize().into()
}

impl CaseStore {
    /// Writes a checkpoint over all streams that grew since the last. Two nodes that try at once:
    /// one wins, the other has nothing to do.
    pub async fn checkpoint(&self, key: &SigningKey, now: Timestamp) -> Result<Option<i64>, Fault> {
        let still = self.still_signs(key).await?;
        let (no, stmts) = self.next_checkpoint(key, now).await?;
        // Its own row, and those of heads.
        if stmts.len() == 1 {
            return Ok(None);
        }
        let unit = Unit::from(still.into_iter().chain(stmts).collect::<Vec<_>>());
        match self.db().commit(unit).await {
            Ok(_) => Ok(Some(no)),
            Err(db::CommitError::Conflict) => Ok(None),
            Err(other) => Err(other.into()),
        }
    }

    /// Its number and what writes it, also where nothing grew.
    pub(crate) async fn next_checkpoint(
        &self,
        key: &SigningKey,
        now: Timestamp,
    ) -> Result<(i64, Vec<Stmt>), Fault> {
        let rows = self
            .db()
            .read_all(vec![
                Query::new("SELECT no, digest FROM checkpoint ORDER BY no DESC LIMIT 1", args![]),
                Query::new(STREAMS_EVER, args![]),
                Query::new(
                    "SELECT s.case_id, s.version, s.head FROM unchecked u JOIN stream s ON s.case_id = u.case_id",
                    args![],
                ),
                // Where the register of destruction ended is seen as the streams are.
                Query::new(
                    "SELECT CAST($1 AS TEXT), d.no, d.hash FROM destruction d WHERE d.no > \
                     COALESCE((SELECT MAX(h.version) FROM checkpoint_head h WHERE h.case_id = $1), 0) \
                     ORDER BY d.no DESC LIMIT 1",
                    args![REGISTER],
                ),
            ])
            .await?;
        let [last, count, grown, register] = rows.as_slice() else {
            return Err(Fault::Broken("checkpoint"));
        };
        let (no, before) = match last.first() {
            Some(row) => (row.i64(0)? + 1, row.bytes(1)?.to_vec()),
            None => (1, chain::START.to_vec()),
        };
        let streams = count.first().map(|row| row.i64(0)).transpose()?.unwrap_or(0);
        let mut heads = heads(grown)?;
        heads.extend(self::heads(register)?);
        let at = now.as_microsecond();
        let digest = digest(&before, at, streams, &heads);
        let signature = key.sign(&digest).to_bytes();
        let mut stmts = vec![Stmt::new(
            "INSERT INTO checkpoint (no, at, streams, digest, signature) VALUES ($1, $2, $3, $4, $5)",
            args![no, at, streams, digest, signature.to_vec()],
        )];
        for (case, (version, head)) in heads {
            stmts.push(Stmt::new(
                "INSERT INTO checkpoint_head (case_id, no, version, head) VALUES ($1, $2, $3, $4)",
                args![case.as_str(), no, version, head],
            ));
            // A stream that grew meanwhile stays unchecked.
            stmts.push(Stmt::new(
                "DELETE FROM unchecked WHERE case_id = $1 AND EXISTS \
                 (SELECT 1 FROM stream s WHERE s.case_id = $1 AND s.version = $2)",
                args![case, version],
            ));
        }
        Ok((no, stmts))
    }

    pub async fn newest_checkpoint(&self) -> Result<Option<Checkpoint>, Fault> {
        let newest = "SELECT no, at, streams, digest, signature FROM checkpoint ORDER BY no DESC LIMIT 1";
        let rows = self.db().read(Query::new(newest, args![])).await?;
        let checkpoint = rows.first().map(|row| {
            Ok(Checkpoint {
                no: row.i64(0)?,
                at: Timestamp::from_microsecond(row.i64(1)?).map_err(|_| Fault::Broken("time"))?,
                streams: row.i64(2)?,
                digest: hex::encode(row.bytes(3)?),
                signature: hex::encode(row.bytes(4)?),
            })
        });
        checkpoint.transpose()
    }

    /// Is a checkpoint that was kept elsewhere in the store, the very same?
    pub async fn holds(&self, kept: &Checkpoint) -> Result<bool, Fault> {
        let same = Query::new("SELECT digest FROM checkpoint WHERE no = $1", args![kept.no]);
        let rows = self.db().read(same).await?;
        let digest = rows.first().map(|row| row.bytes(0)).transpose()?;
        Ok(digest.is_some_and(|digest| hex::encode(digest) == kept.digest))
    }

    /// Every chain against itself and against the signed checkpoints. `key` is the one that signs now. `progress` hears how
    /// many streams are done.
    pub async fn verify(
        &self,
        key: &VerifyingKey,
        mut progress: impl FnMut(u64),
    ) -> Result<Vec<Finding>, Fault> {
        let mut findings = Vec::new();
        let signers = self.verified_signers(key, &mut findings).await?;
        let (seen, counted) = self.verified_checkpoints(key, &signers, &mut findings).await?;
        let count = self.db().read(Query::new(STREAMS_EVER, args![])).await?;
        let now = count.first().map(|row| row.i64(0)).transpose()?.unwrap_or(0);
        if now < counted {
            findings.push(Finding::FewerStreams { counted, now });
        }
        let (mut after, mut done, mut unseen) = (String::new(), 0, seen);
        let register_seen = unseen.remove(REGISTER).unwrap_or_default();
        let destroyed = self
            .verified_register(key, &signers, &register_seen, &mut findings)
            .await?;
        loop {
            let page = Query::new(
                "SELECT case_id, version, head FROM stream WHERE case_id > $1 ORDER BY case_id LIMIT 500",
                args![after.as_str()],
            );
            let rows = self.db().read(page).await?;
            let Some(last) = rows.last() else { break };
            after = last.text(0)?.to_owned();
            for row in &rows {
                if destroyed.contains_key(row.text(0)?) {
                    findings.push(Finding::DestroyedButThere {
                        case: row.text(0)?.parse().map_err(|_| Fault::Broken("case id"))?,
                    });
                }
                let heads = unseen.remove(row.text(0)?).unwrap_or_default();
                self.verify_stream(row, &heads, &mut findings).await?;
                done += 1;
                progress(done);
            }
        }
        for (id, heads) in unseen {
            let case = id.parse().map_err(|_| Fault::Broken("checkpoint"))?;
            match destroyed.get(&id) {
                None => findings.push(Finding::MissingStream { case }),
                // It was destroyed as the checkpoints had seen it, or later.
                Some(gone) => findings.extend(gone.differs_from(case, &heads)),
            }
        }
        findings.sort();
        Ok(findings)
    }

    async fn verify_stream(
        &self,
        stream: &Row,
        heads: &[(u64, Vec<u8>)],
        findings: &mut Vec<Finding>,
    ) -> Result<(), Fault> {
        let case: CaseId = stream.text(0)?.parse().map_err(|_| Fault::Broken("case id"))?;
        let rows = self
            .db()
            .read(Query::new(
                crate::stream::EVENT_COLUMNS,
                args![stream.text(0)?, 0_i64],
            ))
            .await?;
        let mut before = chain::START;
        let mut hashes = Vec::with_capacity(rows.len());
        for (place, row) in rows.iter().enumerate() {
            let seq = u64::try_from(row.i64(0)?).unwrap_or(0);
            let link = Link {
                case,
                seq,
                at_micros: row.i64(1)?,
                actor: row.text(2)?,
                kind: row.text(3)?,
                data: row.text(4)?,
            };
            let hash = chain::hash(&before, &link);
            if seq != place as u64 + 1 || row.bytes(5)? != hash {
                findings.push(Finding::BrokenChain {
                    case,
                    seq: place as u64 + 1,
                });
                return Ok(());
            }
            hashes.push(hash);
            before = hash;
        }
        if stream.i64(1)? != hashes.len() as i64 || stream.bytes(2)? != before {
            findings.push(Finding::HeadDiffers { case });
        }
        let now = hashes.len() as u64;
        for (version, head) in heads {
            match usize::try_from(*version)
                .ok()
                .and_then(|version| hashes.get(version.checked_sub(1)?))
            {
                None => findings.push(Finding::CutTail {
                    case,
                    seen: *version,
                    now,
                }),
                Some(hash) if hash.as_slice() != head.as_slice() => {
                    findings.push(Finding::OtherHead { case, seq: *version })
                }
                Some(_) => {}
            }
        }
        Ok(())
    }

    /// Heads by case that signed checkpoints saw, and how many streams the last one counted.
    async fn verified_checkpoints(
        &self,
        key: &VerifyingKey,
        signers: &Signers,
        findings: &mut Vec<Finding>,
    ) -> Result<(BTreeMap<String, Vec<(u64, Vec<u8>)>>, i64), Fault> {
        let rows = self
            .db()
            .read(Query::new(
                "SELECT no, at, streams, digest, signature FROM checkpoint ORDER BY no",
                args![],
            ))
            .await?;
        let mut seen: BTreeMap<String, Vec<(u64, Vec<u8>)>> = BTreeMap::new();
        let (mut before, mut counted) = (chain::START.to_vec(), 0);
        for (place, row) in rows.iter().enumerate() {
            let no = row.i64(0)?;
            let query = Query::new(
                "SELECT case_id, version, head FROM checkpoint_head WHERE no = $1",
                args![no],
            );
            let heads = heads(&self.db().read(query).await?)?;
            let expected = digest(&before, row.i64(1)?, row.i64(2)?, &heads);
            let signature = Signature::from_slice(row.bytes(4)?);
            let key = signers.of_checkpoint(no, key);
            let signed = signature.is_ok_and(|signature| key.verify(&expected, &signature).is_ok());
            if no != place as i64 + 1 || row.bytes(3)? != expected || !signed {
                findings.push(Finding::BadCheckpoint { no });
            }
            before = row.bytes(3)?.to_vec();
            counted = row.i64(2)?;
            for (case, (version, head)) in heads {
                seen.entry(case)
                    .or_default()
                    .push((u64::try_from(version).unwrap_or(0), head));
            }
        }
        let no = signers.took_over();
        if (rows.len() as i64) < no {
            findings.push(Finding::MissingCheckpoint { no });
        }
        Ok((seen, counted))
    }
}

fn heads(rows: &Rows) -> Result<BTreeMap<String, (i64, Vec<u8>)>, Fault> {
    rows.iter()
        .map(|row| Ok((row.text(0)?.to_owned(), (row.i64(1)?, row.bytes(2)?.to_vec()))))
        .collect()
}
