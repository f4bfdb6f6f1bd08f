//! Who sees what is to be paid, and lets it go.

use crate::key::{Denial, ListKey};
use crate::rules::list;
use crate::viewer::Viewer;
use casework::{Act, PersonalNumber, StaffId};
use jiff::civil::Date;

/// May see what is due and what became of it. With [`PaymentKey::releases`] also let go what another prepared.
#[derive(Clone, Debug, PartialEq)]
pub struct PaymentKey {
    list: ListKey,
    staff: StaffId,
    own_number: PersonalNumber,
    releases: bool,
}

impl PaymentKey {
    /// For the read log.
    pub fn list(&self) -> &ListKey {
        &self.list
    }
    pub fn staff(&self) -> StaffId {
        self.staff
    }
    /// Nobody takes part in a payment to themselves.
    pub fn own_number(&self) -> &PersonalNumber {
        &self.own_number
    }
    pub fn releases(&self) -> bool {
        self.releases
    }
}

/// A key to payments, for whoever may do such things at all.
pub fn payments(viewer: &Viewer, today: Date) -> Result<PaymentKey, Denial> {
    let Viewer::Staff(staff) = viewer else {
        return Err(Denial::RoleMayNot);
    };
    Ok(PaymentKey {
        list: list(viewer, Act::PreparePayments, today)?,
        staff: staff.id,
        own_number: staff.number.clone(),
        releases: list(viewer, Act::ReleasePayments, today).is_ok(),
    })
}
