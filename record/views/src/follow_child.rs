//! *Koden följer med.* With a hand-over the child's own goes on too: written in the case that it leaves and in the one that
//! it comes into, in one unit of work, so that its door is never shut in between. Neither process knows the other.

use crate::cases::OpenCase;
use crate::committee::Committee;
use case_store::Fault;
use casework::journal::child::{Following, following};
use casework::{Actor, CaseId, Outcome};
use db::{Stmt, Unit};
use jiff::Timestamp;

pub(crate) struct Followed {
    from: OpenCase,
    child: Following,
}

/// What goes from where the hand-over comes from; it is added to what is written in the case that goes on.
pub(crate) async fn follows(
    committee: &Committee,
    from: CaseId,
    into: Option<&OpenCase>,
    outcome: &mut Outcome,
) -> Result<Option<Followed>, Fault> {
    let goes_on = into.is_none_or(|into| into.case != from);
    let Some((_, events)) = outcome.streams.first_mut().filter(|_| goes_on) else {
        return Ok(None);
    };
    let Some(from) = committee.for_the_house(from).await? else {
        return Ok(None);
    };
    let into = into.map(|into| into.file.journal());
    let today = committee.outside.today();
    let Some(child) = following(from.file.journal(), into, events, today) else {
        return Ok(None);
    };
    events.extend(child.came.iter().cloned());
    Ok(Some(Followed { from, child }))
}

impl Committee {
    pub(crate) fn child_left(&self, followed: &Followed, at: Timestamp) -> Result<Unit, Fault> {
        let mut unit = Unit::new();
        let left = std::slice::from_ref(&followed.child.left);
        self.append(&mut unit, &followed.from, left, &Actor::House, at)?;
        Ok(unit)
    }

    /// Each case keeps its own, sealed with its own key: one of them may be destroyed before the other.
    pub(crate) async fn childs_files(&self, followed: &Followed, into: CaseId) -> Result<Vec<Stmt>, Fault> {
        let (from, files) = (followed.from.case, &followed.child.files);
        self.store.blobs_for_another(from, into, files).await
    }
}
