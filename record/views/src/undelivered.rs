//! What could not be delivered by itself, for a person to see to: letters to print and post, work that
//! no process received.

use crate::carry_out::{NO_ADDRESS, NO_RECEIVER, REFUSED, REFUSED_THERE, UNREADABLE};
use crate::committee::Committee;
use crate::notices::NOTICE_REFUSED;
use crate::worklist::{self, permitted, permitted_args};
use access::{Key, ListKey};
use case_store::Fault;
use case_store::outbox::{self, Handling, TO_BE_PRINTED};
use db::{CommitError, Query, Unit, Val};

/// One parcel that waits for a person.
#[derive(Clone, Debug, PartialEq)]
pub struct Undelivered {
    pub row: worklist::Row,
    pub parcel: String,
    pub kind: String,
    /// In a short word.
    pub why: &'static str,
}

/// What is kept with the parcel is a word of these, or what a fault said, which is for the log.
fn why(kept: &str) -> &'static str {
    [
        TO_BE_PRINTED,
        UNREADABLE,
        NO_RECEIVER,
        REFUSED,
        NO_ADDRESS,
        REFUSED_THERE,
        NOTICE_REFUSED,
    ]
    .into_iter()
    .find(|word| *word == kept)
    .unwrap_or("fault")
}

impl Committee {
    /// Parcels of cases that one may see.
    pub async fn undelivered(&self, key: &ListKey, most: usize) -> Result<Vec<Undelivered>, Fault> {
        const SQL: &str = permitted!(
            "v.case_id, v.number, v.kind, v.phase, v.unit, v.owner_name, v.subject_name, v.protected, v.now_say, v.next_step, v.opened_at, v.next_alarm, v.next_rule, v.unread, v.owner, x.id, x.kind, x.last_error",
            "outbox x JOIN case_view v ON v.case_id = x.case_id",
            "AND x.state = 'dead' ORDER BY x.run_at, x.id LIMIT $17"
        );
        let Some(mut args) = permitted_args(key)? else {
            return Ok(Vec::new());
        };
        args.push(Val::from(most as i64));
        let line = self.line("undelivered");
        let rows = self
            .store
            .logged_list(key, &line, vec![Query::new(SQL, args)])
            .await?;
        let rows = rows.into_iter().next().unwrap_or_default();
        rows.iter()
            .map(|found| {
                Ok(Undelivered {
                    row: worklist::row(found)?,
                    parcel: found.text(15)?.to_owned(),
                    kind: found.text(16)?.to_owned(),
                    why: why(found.opt_text(17)?.unwrap_or_default()),
                })
            })
            .collect()
    }

    /// What a person does with it. Somebody else may have been first: that is no fault.
    pub async fn handle_parcel(&self, key: &Key, parcel: &str, handling: Handling) -> Result<(), Fault> {
        let id = self.outside.draw().simple().to_string();
        let stmts = outbox::handle(key, parcel, handling, &id, self.outside.now())?;
        match self.store.db().commit(Unit::from(stmts)).await {
            Ok(_) | Err(CommitError::Conflict) => Ok(()),
            Err(other) => Err(other.into()),
        }
    }
}
