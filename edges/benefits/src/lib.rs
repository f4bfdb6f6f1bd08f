//! *SSBTEK, sammansatt bastjänst ekonomiskt bistånd.* One question about a person, put to seven services that answer for
//! eight authorities; each may fail by itself.
//!
//! It never guesses: an authority that did not answer is told as that, never as one that has nothing, and when the whole
//! service is down a person must look. It must never know stores, pages or processes, and never write personal data to a
//! log, an error or an address.
//!
//! Begin with [`Benefits`] (what the app holds), then [`Ssbtek`] (the real client), `envelope` (the question, written
//! strictly), `answer` (what came, read leniently) and there a file for each authority.

mod answer;
mod client;
mod config;
pub mod envelope;
mod fault;
mod read;
mod tree;

pub use client::Ssbtek;
pub use config::{Config, DEADLINE, LAW, Organisation, PURPOSE};
pub use fault::Fault;

use casework::PersonalNumber;
use casework::benefits::{AskedUnder, BenefitsAnswer};
use jiff::civil::Date;
use std::future::{Future, ready};
use std::pin::Pin;

pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// Namespace of question and answer.
pub const NAMESPACE: &str = "http://schema.forsakringskassan.se/integration/ssbt/10";
/// Namespace of the SOAP 1.1 envelope.
pub const SOAP: &str = "http://schemas.xmlsoap.org/soap/envelope/";

/// About one person, for one case.
#[derive(Clone, Debug)]
pub struct Question {
    pub person: PersonalNumber,
    /// Names the case to those who check afterwards, and tells nothing.
    pub matter: String,
    /// Who asks: an id, not a name.
    pub officer: String,
    /// Drawn for this question.
    pub correlation: String,
    pub from: Date,
    pub to: Date,
}

/// The registers of benefits.
pub trait Benefits: Send + Sync {
    /// Under which provision is asked; None where nobody can be.
    fn law(&self) -> Option<&str>;
    fn ask<'a>(&'a self, question: &'a Question) -> BoxFuture<'a, BenefitsAnswer>;
}

/// No agreement: nothing is known of anybody.
pub struct NoAgreement;

impl Benefits for NoAgreement {
    fn law(&self) -> Option<&str> {
        None
    }
    fn ask<'a>(&'a self, _: &'a Question) -> BoxFuture<'a, BenefitsAnswer> {
        Box::pin(ready(BenefitsAnswer::Unavailable))
    }
}

/// Can an answer be read? Nothing of it is told: for those who try the readers with any bytes.
pub fn is_readable(xml: &str, question: &Question) -> bool {
    let under = AskedUnder {
        correlation: question.correlation.clone(),
        purpose: String::new(),
        law: String::new(),
    };
    answer::read(xml, question, under).is_ok()
}

/// The same for what one service put inside: whatever it is, it gives a state and no panic.
pub fn is_payload_readable(service: &str, inside: &str, question: &Question) -> bool {
    answer::is_payload_readable(service, inside, question)
}
