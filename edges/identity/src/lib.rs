//! Who a person is: electronic identification and signing.
//!
//! Behind the trait [`IdentityProvider`] stands BankID; beside it [`oidc`], where the person leaves for the provider
//! and comes back. An answer is trusted only when its evidence (XML signature, certificate chain, answer
//! about revocation) has been verified here, and can be verified again years later.
//! It must never know pages, sessions, stores or cases, and never print a personal number.
//!
//! Begin with [`provider`]; then [`bankid::order`] (one attempt, without any network) and
//! [`verify`] (what makes an answer evidence). Texts shown to people are in `texts/*.ftl`.

pub mod bankid;
pub mod oidc;
pub mod person;
pub mod provider;
pub mod verify;

pub use bankid::provider::BankId;
pub use person::PersonalNumber;
pub use provider::{
    Answer, Attempt, Identified, IdentityProvider, Level, Offer, Progress, Purpose, Visitor, Wish,
};
pub use verify::{Evidence, Risk, Trust, verify_offline};
