//! *Utbetalning.* What a decision makes due, as every process may say it: the house pays, and knows nothing of why.

use crate::PersonId;
use jiff::civil::Date;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Payment {
    /// Its place among the payments of the case. What stands there is one payment for ever: it is how paying twice is known.
    pub place: String,
    pub to: PersonId,
    pub name: String,
    /// In öre.
    pub amount: i64,
    /// Not before.
    pub on: Date,
    pub account: PaidTo,
}

/// *Konto.*
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PaidTo {
    Bank {
        clearing: String,
        number: String,
    },
    /// Nobody has said where.
    Nowhere,
    /// Entered or changed by staff; nothing is paid to it before another has approved it.
    WaitsForApproval,
}
