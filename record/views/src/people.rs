//! Earlier reports and cases on a child and its siblings, found also when nothing was opened
//! (SoL 16 kap. 2 a §, förordning 2001:637 12 § 11).

use crate::cases::say;
use crate::committee::Committee;
use access::Key;
use case_store::{Fault, read_log};
use casework::{CaseId, PersonalNumber, Say};
use db::{Query, args};
use jiff::Timestamp;

/// An earlier case: that it was, when, and how it ended. To open it asks for a key of its own.
#[derive(Clone, Debug, PartialEq)]
pub struct EarlierCase {
    pub case: CaseId,
    pub kind: String,
    pub number: String,
    pub opened_at: Timestamp,
    pub closed: bool,
    pub now: Say,
    pub about: String,
    pub same_person: bool,
}

const EARLIER: &str = "SELECT DISTINCT v.case_id, v.kind, v.number, v.opened_at, v.closed_at, v.now_say, v.subject_name, v.subject_number \
    FROM case_party mine JOIN case_party other ON other.number = mine.number \
    JOIN case_view v ON v.case_id = other.case_id \
    WHERE mine.case_id = $1 AND mine.role IN ('party-subject', 'party-sibling') AND mine.number IS NOT NULL \
    AND other.role IN ('party-subject', 'party-sibling') AND v.case_id <> $1 AND v.protected <= $2 \
    ORDER BY v.opened_at DESC LIMIT 50";

impl Committee {
    /// Earlier cases of the persons in a case that the key opens. Cases with a protected identity
    /// show only to those who have opened a case that is itself protected.
    pub async fn earlier_cases(
        &self,
        key: &Key,
        subject: Option<&PersonalNumber>,
        protected: bool,
    ) -> Result<Vec<EarlierCase>, Fault> {
        let query = Query::new(EARLIER, args![key.case().to_string(), protected]);
        let rows = self.store.db().read(query).await?;
        rows.iter()
            .map(|row| {
                Ok(EarlierCase {
                    case: row.text(0)?.parse().map_err(|_| Fault::Broken("case id"))?,
                    kind: row.text(1)?.to_owned(),
                    number: row.text(2)?.to_owned(),
                    opened_at: Timestamp::from_microsecond(row.i64(3)?).map_err(|_| Fault::Broken("time"))?,
                    closed: row.opt_i64(4)?.is_some(),
                    now: say(row.text(5)?)?,
                    about: row.text(6)?.to_owned(),
                    same_person: row
                        .opt_text(7)?
                        .is_some_and(|number| subject.is_some_and(|subject| subject.digits() == number)),
                })
            })
            .collect()
    }

    /// Who has looked at the case.
    pub async fn who_looked(&self, key: &Key, most: i64) -> Result<Vec<read_log::Looked>, Fault> {
        self.store.who_looked(key, most).await
    }
}
