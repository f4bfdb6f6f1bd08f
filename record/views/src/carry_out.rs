//! What follows from what happened: hand-overs to other processes, carried out by the house.
//! Their clocks run from the decision's time, whenever the worker comes round to them.

use crate::cases::OpenCase;
use crate::committee::Committee;
use crate::follow_child;
use crate::given::Circumstances;
use case_store::outbox::{self, Parcel};
use case_store::{Fault, command_stmt};
use casework::letter::LetterOrder;
use casework::{Actor, Answers, CaseId, Dispatch, HandOver};
use db::{CommitError, Unit};
use jiff::Timestamp;

/// The kind of parcel that this file carries out.
pub const HAND_OVER: &str = "hand-over";
/// A file for another municipality's house; what this file carries out is their receipt.
pub const DISPATCH: &str = "dispatch";

/// Why a hand-over was not carried out; told without personal data.
#[derive(Debug, thiserror::Error)]
pub enum NotCarried {
    #[error("the hand-over cannot be read")]
    Unreadable,
    #[error("there is no process that receives it")]
    NoReceiver,
    #[error("the receiving process refused it")]
    Refused,
    #[error(transparent)]
    Fault(#[from] Fault),
}

pub(crate) const UNREADABLE: &str = "unreadable";
pub(crate) const NO_RECEIVER: &str = "no-receiver";
pub(crate) const REFUSED: &str = "refused";
/// There is nowhere to send it, any more.
pub const NO_ADDRESS: &str = "no-address";
/// The other house will not have it, however often it is sent.
pub const REFUSED_THERE: &str = "refused-there";

impl NotCarried {
    /// The reason that is kept with the parcel: a short word where trying again alone would not help.
    pub fn why(&self) -> String {
        match self {
            Self::Unreadable => UNREADABLE.to_owned(),
            Self::NoReceiver => NO_RECEIVER.to_owned(),
            Self::Refused => REFUSED.to_owned(),
            Self::Fault(fault) => fault.to_string(),
        }
    }
}

impl Committee {
    /// Carries out one parcel that was taken on lease. Twice is once: its id is the command's id.
    pub async fn carry_out(&self, parcel: &Parcel, circumstances: &Circumstances) -> Result<(), NotCarried> {
        if self.store.carried_out(&parcel.id).await?.is_some() {
            self.store.parcel_done(parcel).await?;
            return Ok(());
        }
        let hand_over: HandOver =
            serde_json::from_str(&parcel.payload).map_err(|_| NotCarried::Unreadable)?;
        self.carry(parcel, &hand_over, circumstances).await
    }

    /// The receipt for a file that was sent: the case's own process takes it, and the parcel is done with it.
    pub async fn receipt_came(
        &self,
        parcel: &Parcel,
        receipt: &str,
        circumstances: &Circumstances,
    ) -> Result<(), NotCarried> {
        let dispatch: Dispatch = serde_json::from_str(&parcel.payload).map_err(|_| NotCarried::Unreadable)?;
        let open = self.for_the_house(parcel.case).await?;
        let hand_over = HandOver {
            to_process: open.ok_or(NotCarried::Unreadable)?.process,
            step: dispatch.receipt_step,
            decided_at: self.outside.now(),
            to_case: Some(parcel.case),
            data: serde_json::json!({ "to": dispatch.to, "receipt": receipt }),
        };
        self.carry(parcel, &hand_over, circumstances).await
    }

    async fn carry(
        &self,
        parcel: &Parcel,
        hand_over: &HandOver,
        circumstances: &Circumstances,
    ) -> Result<(), NotCarried> {
        let process = self
            .process(&hand_over.to_process)
            .ok_or(NotCarried::NoReceiver)?;
        let given = self
            .given(
                Actor::House,
                hand_over.to_case,
                &Answers::default(),
                circumstances,
            )
            .await?;
        let mut outcome = match process.receive(hand_over, &given) {
            Some(Ok(outcome)) => outcome,
            Some(Err(_)) => return Err(NotCarried::Refused),
            None => return Err(NotCarried::NoReceiver),
        };
        let open = match hand_over.to_case {
            Some(case) => Some(self.for_the_house(case).await?.ok_or(NotCarried::Unreadable)?),
            None => None,
        };
        // What is left where it comes from stands before what comes: one code opens one door.
        let followed = follow_child::follows(self, parcel.case, open.as_ref(), &mut outcome).await?;
        let mut unit = match &followed {
            Some(followed) => self.child_left(followed, given.now)?,
            None => Unit::new(),
        };
        let built = self.build(open.as_ref(), &outcome, &Actor::House, given.now)?;
        unit.extend(built.unit);
        if let Some(followed) = &followed {
            unit.extend(self.childs_files(followed, built.case).await?);
        }
        unit.push(command_stmt(
            &parcel.id,
            built.case,
            built.number.as_str(),
            "null",
        ));
        unit.push(outbox::done_stmt(&parcel.id));
        match self.store.db().commit(unit).await {
            // Another node was first: what follows from it is done.
            Err(CommitError::Conflict) if self.store.carried_out(&parcel.id).await?.is_some() => Ok(()),
            done => Ok(done.map(|_| ()).map_err(Fault::from)?),
        }
    }

    /// Carries out every hand-over that waits; for places without a worker of their own. Gives how
    /// many were carried out.
    pub async fn carry_out_waiting(
        &self,
        now: Timestamp,
        circumstances: &Circumstances,
    ) -> Result<u64, NotCarried> {
        let mut done = 0;
        loop {
            let parcels = self.store.take_parcels(HAND_OVER, now, 100).await?;
            if parcels.is_empty() {
                return Ok(done);
            }
            for parcel in &parcels {
                self.carry_out(parcel, circumstances).await?;
                done += 1;
            }
        }
    }

    /// Does the one a letter is to follow the case on my pages?
    pub async fn reaches_on_my_pages(&self, parcel: &Parcel) -> Result<bool, Fault> {
        let order: LetterOrder =
            serde_json::from_str(&parcel.payload).map_err(|_| Fault::Broken("letter"))?;
        let Some(open) = self.for_the_house(parcel.case).await? else {
            return Ok(false);
        };
        let party = open.file.journal().party(order.to);
        Ok(party.is_some_and(|party| {
            party.follows_from.is_some() && !party.blocked && party.person.number.is_some()
        }))
    }

    pub(crate) async fn for_the_house(&self, case: CaseId) -> Result<Option<OpenCase>, Fault> {
        let Some(stream) = self.store.stream_for_the_house(case).await? else {
            return Ok(None);
        };
        let file = self.fold(&stream)?;
        Ok(Some(OpenCase {
            case,
            number: stream.number,
            process: stream.process,
            file: file.into(),
            acts: Vec::new(),
            read_as: crate::cases::ReadAs::default(),
            head: stream.head,
        }))
    }
}
