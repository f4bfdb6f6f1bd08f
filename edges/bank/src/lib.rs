//! *Betalfil och bankens svar.* Payments as ISO 20022 credit transfers (`pain.001.001.09`), and what a bank answers: of
//! each payment that it was accepted or refused (`pain.002`), and that it was booked or came back (`camt.054`).
//!
//! It must never know a store, a case or why anything is paid: what a bank learns is a name, an account, an amount, a day
//! and a neutral text. The same payments give the same bytes. Begin with [`Transfers`]; [`read`] reads what comes back.

mod answer;
mod read;
mod tree;
mod write;

pub use answer::{Answer, Booked, Line, Refused, Status};
pub use read::{LONGEST, Unreadable, read};
pub use write::{AccountForm, Debtor, Transfer, Transfers, Unwritable};
