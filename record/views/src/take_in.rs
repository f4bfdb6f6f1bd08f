//! *Inläsning.* A whole case that was written elsewhere: its events as they stood, by whom and when,
//! in one unit of work with the same view rows as if each act had been done here.

use crate::committee::Committee;
use crate::rows;
use case_store::{Append, Fault, chain};
use casework::{Actor, CaseId, CaseNumber, EventData};
use db::Unit;
use jiff::Timestamp;

/// What one act wrote.
#[derive(Clone, Debug, PartialEq)]
pub struct Written {
    pub by: Actor,
    pub at: Timestamp,
    pub events: Vec<EventData>,
}

impl Committee {
    /// A case that the store has is not written over: the unit is refused.
    pub async fn take_in(
        &self,
        case: CaseId,
        number: &CaseNumber,
        process: &str,
        acts: &[Written],
    ) -> Result<(), Fault> {
        let process = self.process(process).ok_or(Fault::Broken("process of a case"))?;
        let (mut unit, mut file, mut head) = (Unit::new(), process.blank(), chain::START);
        for act in acts {
            let append = Append {
                case,
                process: process.id(),
                number,
                seen: file.version(),
                head,
                events: &act.events,
                by: &act.by,
                at: act.at,
            };
            let appended = append.stmts()?;
            for event in &appended.recorded {
                file.apply(event).map_err(|_| Fault::Broken("event"))?;
            }
            head = appended.head;
            unit.extend(appended.stmts);
        }
        let tables = rows::all(case, process.id(), number, file.as_ref(), self.law)?;
        unit.extend(tables.into_iter().flatten());
        self.store.db().commit(unit).await?;
        Ok(())
    }
}
