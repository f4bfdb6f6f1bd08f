//! Opening a case in an emergency, by its number; and the check afterwards.

use crate::committee::{Committee, NotOpened};
use access::Viewer;
use case_store::Fault;
use case_store::emergency::{Checked, Opening};
use casework::{Act, CaseId, CaseNumber};
use jiff::SignedDuration;

/// Stands for a case that is not there.
pub(crate) const NO_CASE: CaseId = CaseId(uuid::Uuid::nil());

impl Committee {
    /// The case, to be read for so many hours. One that is in reach already is not opened so.
    pub async fn open_in_emergency(
        &self,
        viewer: &Viewer,
        number: &CaseNumber,
        reason: &str,
        hours: u32,
    ) -> Result<CaseId, NotOpened> {
        // Of a number that nobody has the same is asked as of a case that stays shut.
        let case = self.store().case_of(number).await?.unwrap_or(NO_CASE);
        if self.key(viewer, Act::Read, case).await.is_ok() {
            return Ok(case);
        }
        let facts = self.store().access_facts(case, self.outside().now()).await?;
        let facts = facts.ok_or(NotOpened::NotThere)?;
        let key = access::emergency(viewer, &facts, self.outside().today()).map_err(NotOpened::Denied)?;
        let line = self.line("emergency");
        let until = line.at + SignedDuration::from_hours(i64::from(hours));
        let opened = self.store().open_in_emergency(&key, &line, reason, until);
        opened.await?;
        Ok(case)
    }

    /// What this person is to check, and what they and others have checked.
    pub async fn emergencies(&self, viewer: &Viewer) -> Result<Vec<Opening>, NotOpened> {
        let key = access::check_emergencies(viewer, self.outside().today()).map_err(NotOpened::Denied)?;
        let [list, first] = ["emergency-checks", "emergency-check"].map(|what| self.line(what));
        Ok(self.store().emergencies(&key, [&list, &first]).await?)
    }

    /// How many wait for this person's check.
    pub async fn emergencies_waiting(&self, viewer: &Viewer) -> Result<usize, NotOpened> {
        let key = access::check_emergencies(viewer, self.outside().today()).map_err(NotOpened::Denied)?;
        Ok(self.store().emergencies_waiting(&key).await?)
    }

    pub async fn check_emergency(
        &self,
        viewer: &Viewer,
        id: &str,
        lawful: bool,
        words: &str,
    ) -> Result<(), NotOpened> {
        let key = access::check_emergencies(viewer, self.outside().today()).map_err(NotOpened::Denied)?;
        let checked = Checked {
            at: self.outside().now(),
            by: key.actor(),
            lawful,
            words: words.to_owned(),
        };
        let done: Result<bool, Fault> = self.store().check_emergency(&key, id, &checked).await;
        done?.then_some(()).ok_or(NotOpened::NotThere)
    }
}
