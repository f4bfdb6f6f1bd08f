//! What the faces know of an identity provider: start, collect until it is over, or cancel.
//!
//! A provider keeps nothing between calls: all it needs stands in the [`Attempt`], which the face
//! keeps on the server beside the session. It holds secrets and must never reach a browser.

use crate::PersonalNumber;
use crate::bankid::{Device, Fault, LinkBase, Order};
use crate::verify::Evidence;
use jiff::{Timestamp, civil::Date};
use serde::{Deserialize, Serialize};
use std::future::Future;
use std::net::IpAddr;
use std::pin::Pin;

/// A boxed future, so that the faces can hold any provider as `Arc<dyn IdentityProvider>`.
pub type Answer<'a, T> = Pin<Box<dyn Future<Output = Result<T, Fault>> + Send + 'a>>;

pub trait IdentityProvider: Send + Sync {
    /// Stable and short, for settings and the sign-in log: `bankid`.
    fn key(&self) -> &'static str;

    fn start(&self, wish: Wish, now: Timestamp) -> Answer<'_, Attempt>;

    /// May be called as often as the page likes: the provider itself keeps to the permitted pace.
    fn collect<'a>(&'a self, attempt: &'a mut Attempt, now: Timestamp) -> Answer<'a, Progress>;

    /// Also when the person simply leaves. Cancelling what is already over is no error.
    fn cancel<'a>(&'a self, attempt: &'a mut Attempt) -> Answer<'a, ()>;
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Purpose {
    /// *Legitimering.*
    Identify,
    /// *Underskrift.*
    Sign,
}

/// What a face wants from a person.
#[derive(Clone, Serialize, Deserialize)]
pub struct Wish {
    pub purpose: Purpose,
    /// Shown in the app. A signature needs one; the evidence is about exactly this text.
    pub visible_text: Option<String>,
    /// The text uses BankID's simple markup. Never with text that others wrote.
    pub markdown: bool,
    /// Signed but not shown, for example the hash of a document.
    pub non_visible: Option<Vec<u8>>,
    /// Only this person may answer. None when anybody may sign in.
    pub person: Option<PersonalNumber>,
    /// The app asks for the security code even where a fingerprint would do.
    pub pin_code: bool,
    /// Where the app sends the browser when it was started on the same device. Must carry a
    /// one-time nonce (in the fragment or query) that the face has bound to the session.
    pub return_url: Option<String>,
    pub visitor: Visitor,
}

impl Wish {
    pub fn identify(visitor: Visitor) -> Self {
        Self {
            purpose: Purpose::Identify,
            visible_text: None,
            markdown: false,
            non_visible: None,
            person: None,
            pin_code: false,
            return_url: None,
            visitor,
        }
    }

    /// One person's signature under one text.
    pub fn sign(visitor: Visitor, person: PersonalNumber, text: impl Into<String>) -> Self {
        Self {
            purpose: Purpose::Sign,
            visible_text: Some(text.into()),
            person: Some(person),
            ..Self::identify(visitor)
        }
    }
}

/// What the provider's risk judgement may know of the visitor.
#[derive(Clone, Serialize, Deserialize)]
pub struct Visitor {
    /// As our edge saw it, never a proxy's.
    pub address: IpAddr,
    pub user_agent: String,
    /// A random value in a cookie of ours; not a fingerprint.
    pub device_identifier: String,
    /// Our own domain.
    pub referring_domain: String,
}

/// A started attempt. Kept on the server; serialisable for a store.
#[derive(Clone, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Attempt {
    BankId(Box<Order>),
}

/// What a page offers the person now.
pub struct Offer {
    /// The text of a QR code, of this very second; [`crate::bankid::qr_svg`] draws it.
    pub qr_text: Option<String>,
    /// Opens the app on the same device. Only for an attempt that was begun for this device: whoever
    /// is sent the link of another would identify themselves for somebody else's page.
    pub link: Option<String>,
}

impl Attempt {
    /// The text to show now.
    pub fn message_key(&self) -> &'static str {
        match self {
            Self::BankId(order) => order.message_key(),
        }
    }

    pub fn offer(&self, app: &LinkBase, now: Timestamp) -> Offer {
        match self {
            Self::BankId(order) => Offer {
                qr_text: order.shows_qr().then(|| order.qr_text(now)),
                link: order.opens_here().then(|| order.link(app)),
            },
        }
    }

    /// What was asked for, to ask it again in another way.
    pub fn wish(&self) -> &Wish {
        match self {
            Self::BankId(order) => order.wish(),
        }
    }

    /// The person chose to open the app here: from now on no code is shown and none renewed.
    pub fn opened_on(&mut self, device: Device) {
        match self {
            Self::BankId(order) => order.use_device(device),
        }
    }

    pub fn is_over(&self) -> bool {
        match self {
            Self::BankId(order) => order.is_over(),
        }
    }
}

/// What came of asking. The keys name texts in `texts/*.ftl`.
pub enum Progress {
    Waiting {
        message_key: &'static str,
    },
    /// Nobody started the app in time and a new code has taken the old one's place: draw it anew.
    Renewed {
        message_key: &'static str,
    },
    Failed {
        message_key: &'static str,
    },
    Done(Box<Identified>),
}

/// *Tillitsnivå* in the Swedish trust framework.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Level {
    Two,
    Three,
    Four,
}

/// A person whose evidence has been verified.
#[derive(Clone)]
pub struct Identified {
    pub personal_number: PersonalNumber,
    pub name: String,
    pub level: Level,
    pub evidence: Evidence,
    /// When the person got this electronic identity, where the provider says so.
    pub issued_on: Option<Date>,
    /// False when the app answered from another address of the same kind (IPv4, IPv6) than the
    /// browser's; None when that cannot be compared. Usual with another device. On the same device a
    /// sign that somebody was lured into another's attempt, but no proof: browsers have relays. The
    /// proof is the nonce of the return address.
    pub same_address: Option<bool>,
}
