//! *Avisering.* Tells a person outside the house that there is something new, and nothing else: a text message by a
//! gateway, or e-mail.
//!
//! It must never know a case, a store or who the person is, and none of its errors names a number or an address. It
//! never tries again by itself: the outbox does, with the same id, which makes a repeat harmless. Its TLS needs a
//! process-wide rustls provider, which the app installs at start.
//! Begin with [`Notices`]; `sms` and `email` are its two ways.

mod email;
mod sms;

pub use email::{Email, EmailConfig};
pub use sms::{Sms, SmsConfig};

use jiff::Timestamp;
use reqwest::Url;
use std::time::Duration;

/// For the whole answer.
pub const DEADLINE: Duration = Duration::from_secs(10);

/// Where a notice goes.
#[derive(Clone, Copy)]
pub enum To<'a> {
    /// With its country: `+46701234567`.
    Sms(&'a str),
    Email(&'a str),
}

/// One notice on its way.
#[derive(Clone, Copy)]
pub struct Notice<'a> {
    /// The same for each try; says nothing of anybody.
    pub id: &'a str,
    pub to: To<'a>,
    /// All that is told.
    pub text: &'a str,
    pub now: Timestamp,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NotSent {
    #[error("notices cannot be set up: {0}")]
    Setup(&'static str),
    /// Another time it may go.
    #[error("a notice was not taken: {0}")]
    Later(&'static str),
    /// The same notice will never go.
    #[error("a notice was refused: {0}")]
    Never(&'static str),
}

/// The ways that are set up here. Holds secrets: has no `Debug`.
#[derive(Default)]
pub struct Notices {
    pub sms: Option<Sms>,
    pub email: Option<Email>,
}

impl Notices {
    pub fn has_any(&self) -> bool {
        self.sms.is_some() || self.email.is_some()
    }

    pub fn has_way(&self, to: To<'_>) -> bool {
        match to {
            To::Sms(_) => self.sms.is_some(),
            To::Email(_) => self.email.is_some(),
        }
    }

    pub async fn send(&self, notice: &Notice<'_>) -> Result<(), NotSent> {
        match notice.to {
            To::Sms(number) => match &self.sms {
                Some(sms) => sms.send(notice, number).await,
                None => Err(NotSent::Never("no such way")),
            },
            To::Email(address) => match &self.email {
                Some(email) => email.send(notice, address).await,
                None => Err(NotSent::Never("no such way")),
            },
        }
    }
}

/// Nothing leaves this machine on the way there.
fn is_loopback(url: &Url) -> bool {
    matches!(url.host_str(), Some("127.0.0.1" | "localhost" | "[::1]"))
}

fn has_provider() -> Result<(), NotSent> {
    match rustls::crypto::CryptoProvider::get_default() {
        Some(_) => Ok(()),
        None => Err(NotSent::Setup("no TLS provider is installed")),
    }
}
