//! How far a report has come, for whoever holds its number: nothing about the person it concerns.

use crate::cases::say;
use crate::committee::Committee;
use case_store::Fault;
use casework::{CaseId, CaseNumber, Say};
use db::{Query, args};
use jiff::Timestamp;

#[derive(Clone, Debug, PartialEq)]
pub struct SenderStatus {
    pub number: CaseNumber,
    pub received_at: Timestamp,
    pub say: Say,
}

/// A document that was signed here.
#[derive(Clone, Debug, PartialEq)]
pub struct SignedDocument {
    pub sha256: String,
    pub signed_by: String,
    pub signed_at: Timestamp,
}

impl Committee {
    /// Was a document with this code signed here? Tells no more than what is printed on it.
    pub async fn signed_document(&self, code: &CaseNumber) -> Result<Option<SignedDocument>, Fault> {
        let query = Query::new(
            "SELECT sha256, signed_by, signed_at FROM signed_document WHERE code = $1 LIMIT 1",
            args![code.as_str()],
        );
        let rows = self.store.db().read(query).await?;
        let Some(row) = rows.first() else { return Ok(None) };
        let signed_at = Timestamp::from_microsecond(row.i64(2)?).map_err(|_| Fault::Broken("time"))?;
        Ok(Some(SignedDocument {
            sha256: row.text(0)?.to_owned(),
            signed_by: row.text(1)?.to_owned(),
            signed_at,
        }))
    }

    /// The case and the step that a code opens. It cannot be guessed (50 bits of chance), and callers limit tries.
    pub async fn answered_by(&self, code: &CaseNumber) -> Result<Option<(CaseId, String)>, Fault> {
        let query = Query::new(
            "SELECT case_id, step FROM case_code WHERE code = $1",
            args![code.as_str()],
        );
        let rows = self.store.db().read(query).await?;
        let Some(row) = rows.first() else { return Ok(None) };
        let case = row.text(0)?.parse().map_err(|_| Fault::Broken("case id"))?;
        Ok(Some((case, row.text(1)?.to_owned())))
    }

    /// Numbers cannot be guessed (50 bits of chance), and callers limit tries.
    pub async fn sender_status(&self, number: &CaseNumber) -> Result<Option<SenderStatus>, Fault> {
        let query = Query::new(
            "SELECT received_at, say FROM sender_status WHERE number = $1",
            args![number.as_str()],
        );
        let rows = self.store.db().read(query).await?;
        let Some(row) = rows.first() else { return Ok(None) };
        let received_at = Timestamp::from_microsecond(row.i64(0)?).map_err(|_| Fault::Broken("time"))?;
        Ok(Some(SenderStatus {
            number: number.clone(),
            received_at,
            say: say(row.text(1)?)?,
        }))
    }
}
