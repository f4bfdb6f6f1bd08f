//! What decisions have made due: to whom, how much, when, and where each is paid now.

use crate::state::State;
use casework::{File, Payment};

pub fn payments(file: &File<State>) -> Vec<Payment> {
    let decided = file.state.decisions().filter_map(|decision| {
        let on = decision.pay_on?;
        let pays = decision.pays.iter().enumerate();
        Some(pays.map(move |(nth, pay)| Payment {
            place: format!("{}-{nth}", decision.nth),
            to: pay.to,
            name: (file.journal.party(pay.to)).map_or_else(String::new, |party| party.person.name.clone()),
            amount: pay.amount.0,
            on,
            account: file.state.accounts.paid_to(pay.to),
        }))
    });
    decided.flatten().collect()
}
