//! One person's attempt with BankID, without any network: what a page needs at a given moment,
//! when the service may be asked again, and what its answer means.
//!
//! Kept on the server only: it holds the secret of the QR code and the text to be signed.

use super::message::{Device, Hint};
use super::start::{LinkBase, autostart_link, qr_text};
use super::wire::{Collected, CompletionData, Started, Status};
use crate::provider::Wish;
use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};

/// Asking more often is abuse, says the contract.
const BETWEEN_COLLECTS: SignedDuration = SignedDuration::from_secs(2);

#[derive(Clone, Serialize, Deserialize)]
pub struct Order {
    wish: Wish,
    started: Started,
    started_at: Timestamp,
    collected_at: Option<Timestamp>,
    renewals: u8,
    device: Device,
    hint: Hint,
    over: bool,
}

/// What follows from an answer.
pub enum Step {
    Wait,
    /// Nobody started the app in time: make a new order and hand it to [`Order::renewed`].
    Renew,
    Failed(Hint),
    Complete(Box<CompletionData>),
}

impl Order {
    pub fn begin(wish: Wish, started: Started, now: Timestamp) -> Self {
        Self {
            wish,
            started,
            started_at: now,
            collected_at: None,
            renewals: 0,
            device: Device::Other,
            hint: Hint::OutstandingTransaction,
            over: false,
        }
    }

    pub fn wish(&self) -> &Wish {
        &self.wish
    }

    pub fn order_ref(&self) -> &str {
        &self.started.order_ref
    }

    pub fn started_at(&self) -> Timestamp {
        self.started_at
    }

    pub fn hint(&self) -> Hint {
        self.hint
    }

    pub fn is_over(&self) -> bool {
        self.over
    }

    /// The person chose to open the app here instead of reading the code.
    pub fn use_device(&mut self, device: Device) {
        self.device = device;
    }

    /// The code moves every second; a picture that stands still is refused by the app.
    pub fn qr_text(&self, now: Timestamp) -> String {
        let seconds = u64::try_from(now.duration_since(self.started_at).as_secs()).unwrap_or(0);
        qr_text(
            &self.started.qr_start_token,
            &self.started.qr_start_secret,
            seconds,
        )
    }

    /// The code is of use only until somebody has read it.
    pub fn shows_qr(&self) -> bool {
        !self.over
            && self.device == Device::Other
            && matches!(self.hint, Hint::OutstandingTransaction | Hint::NoClient)
    }

    /// The app was chosen here, and may be opened by a link.
    pub fn opens_here(&self) -> bool {
        !self.over && self.device != Device::Other
    }

    pub fn link(&self, base: &LinkBase) -> String {
        // with a return address in the order the app leaves `redirect` out of account
        autostart_link(&self.started.auto_start_token, None, base)
    }

    pub fn message_key(&self) -> &'static str {
        self.hint.message_key(self.device)
    }

    pub fn may_collect(&self, now: Timestamp) -> bool {
        let last = self.collected_at.unwrap_or(self.started_at);
        !self.over && now.duration_since(last) >= BETWEEN_COLLECTS
    }

    /// To be called before asking, so that a failed question counts as well.
    pub fn asked(&mut self, now: Timestamp) {
        self.collected_at = Some(now);
    }

    pub fn heard(&mut self, answer: Collected, renewals_max: u8) -> Step {
        self.hint = Hint::read(answer.status, answer.hint_code.as_deref());
        match (answer.status, answer.completion_data) {
            (Status::Pending, _) => Step::Wait,
            (Status::Complete, Some(completion)) => {
                self.over = true;
                Step::Complete(Box::new(completion))
            }
            (Status::Failed, _) if self.may_renew(renewals_max) => Step::Renew,
            _ => {
                self.over = true;
                if self.hint == Hint::Complete {
                    self.hint = Hint::OtherFailure;
                }
                Step::Failed(self.hint)
            }
        }
    }

    /// A new order in place of the one that nobody started.
    pub fn renewed(&mut self, started: Started, now: Timestamp) {
        self.started = started;
        self.started_at = now;
        self.collected_at = None;
        self.renewals = self.renewals.saturating_add(1);
        self.hint = Hint::OutstandingTransaction;
    }

    pub fn close(&mut self) {
        self.over = true;
    }

    /// Only where a code is shown: whoever pressed a link knows that the app did not open.
    fn may_renew(&self, renewals_max: u8) -> bool {
        self.hint == Hint::StartFailed && self.device == Device::Other && self.renewals < renewals_max
    }
}

#[cfg(test)]
mod tests;
