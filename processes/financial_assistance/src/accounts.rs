//! *Kontouppgifter.* Where each person of a household is paid, with everything that was said before. What the person
//! signed themselves counts; what somebody else entered counts when another colleague has approved it.

use crate::events::{Account, Event};
use casework::{Actor, Meta, PaidTo, PersonId, StaffId};
use jiff::Timestamp;

#[derive(Clone, Debug, Default)]
pub struct Accounts {
    /// Oldest first.
    said: Vec<Said>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Said {
    pub person: PersonId,
    pub account: Account,
    pub at: Timestamp,
    /// The colleague through whose hands it went: somebody else approves it.
    pub entered_by: Option<StaffId>,
    pub approved: bool,
}

impl Accounts {
    pub fn apply(&mut self, event: &Event, meta: &Meta) {
        match event {
            Event::Applied(asked) => {
                if let Some(first) = asked.adults.first() {
                    self.say(first.person, &asked.account, meta, asked.signature.is_some());
                }
            }
            Event::AccountChanged {
                person,
                account,
                signature,
                ..
            } => self.say(*person, account, meta, signature.is_some()),
            Event::AccountApproved { person } => {
                if let Some(last) = self.said.iter_mut().rev().find(|said| said.person == *person) {
                    last.approved = true;
                }
            }
            _ => {}
        }
    }

    fn say(&mut self, person: PersonId, account: &Account, meta: &Meta, signed: bool) {
        let entered_by = hands(&meta.by);
        let own_hand = signed && entered_by.is_none() && meta.by.through().is_none();
        // That nobody is to be paid needs no approval.
        let approved = own_hand || *account == Account::None;
        if self
            .of(person)
            .is_some_and(|last| last.account == *account && last.approved)
        {
            return;
        }
        self.said.push(Said {
            person,
            account: account.clone(),
            at: meta.at,
            entered_by,
            approved,
        });
    }

    /// What was said last.
    pub fn of(&self, person: PersonId) -> Option<&Said> {
        self.said.iter().rev().find(|said| said.person == person)
    }

    /// The latest of each that waits for somebody's approval.
    pub fn waiting(&self) -> impl Iterator<Item = &Said> {
        let latest = |said: &&Said| self.of(said.person) == Some(*said);
        self.said.iter().filter(|said| !said.approved).filter(latest)
    }

    pub fn paid_to(&self, person: PersonId) -> PaidTo {
        match self.of(person) {
            Some(said) if !said.approved => PaidTo::WaitsForApproval,
            Some(Said {
                account: Account::Bank { clearing, number },
                ..
            }) => PaidTo::Bank {
                clearing: clearing.clone(),
                number: number.clone(),
            },
            _ => PaidTo::Nowhere,
        }
    }
}

/// The colleague who typed it, whoever's word it is.
fn hands(by: &Actor) -> Option<StaffId> {
    let helped = by.helped().map(|helped| helped.id);
    by.staff().or(helped).or(by.on_paper().map(|paper| paper.by))
}
