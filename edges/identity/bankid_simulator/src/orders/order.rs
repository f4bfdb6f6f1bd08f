//! One order and where it stands.

use jiff::{SignedDuration, Timestamp};
use std::net::IpAddr;
use uuid::Uuid;

/// What the relying party asked for, already checked.
#[derive(Clone, Default)]
pub struct Wanted {
    pub content: Content,
    pub end_user_ip: Option<IpAddr>,
    /// Only this person may answer.
    pub personal_number: Option<String>,
    pub pin_code: bool,
    pub mrtd: bool,
    pub risk_ceiling: Option<RiskCeiling>,
    pub return_risk: bool,
    pub return_url: Option<String>,
    pub by_phone: bool,
}

/// What is signed, in the base64 spelling that was sent.
#[derive(Clone, Default)]
pub struct Content {
    pub signing: bool,
    pub visible_base64: Option<String>,
    pub non_visible_base64: Option<String>,
    pub markdown: bool,
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub enum RiskCeiling {
    Low,
    Moderate,
}

impl RiskCeiling {
    pub fn lets_through(self, risk: &str) -> bool {
        risk == "low" || (self == Self::Moderate && risk == "moderate")
    }
}

#[derive(Clone)]
pub enum State {
    Outstanding,
    Opened {
        at: Timestamp,
        hint: String,
    },
    Failed {
        at: Timestamp,
        hint: String,
    },
    Complete {
        at: Timestamp,
        completion: serde_json::Value,
    },
}

#[derive(Clone)]
pub struct Order {
    pub order_ref: String,
    pub auto_start_token: String,
    pub qr_start_token: String,
    pub qr_start_secret: String,
    pub wanted: Wanted,
    pub created_at: Timestamp,
    pub state: State,
    pub taken_by: Option<String>,
    pub(super) polled_at: Option<Timestamp>,
}

impl Order {
    pub(super) fn new(wanted: Wanted, now: Timestamp) -> Self {
        let fresh = || Uuid::new_v4().to_string();
        Self {
            order_ref: fresh(),
            auto_start_token: fresh(),
            qr_start_token: fresh(),
            qr_start_secret: fresh(),
            wanted,
            created_at: now,
            state: State::Outstanding,
            taken_by: None,
            polled_at: None,
        }
    }

    pub fn is_pending(&self) -> bool {
        matches!(self.state, State::Outstanding | State::Opened { .. })
    }

    pub fn is_for(&self, personal_number: &str) -> bool {
        [&self.taken_by, &self.wanted.personal_number]
            .into_iter()
            .flatten()
            .any(|number| number == personal_number)
    }

    pub fn age(&self, now: Timestamp) -> SignedDuration {
        now.duration_since(self.created_at)
    }

    pub(super) fn opened_at(&self) -> Option<Timestamp> {
        match self.state {
            State::Opened { at, .. } => Some(at),
            _ => None,
        }
    }
}
