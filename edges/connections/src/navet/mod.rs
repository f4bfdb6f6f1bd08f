//! *Navet.* Skatteverket's population register for authorities: SOAP 1.1 over mutual TLS.
//!
//! One idea a file: [`config`] (what the agreement gives), `envelope` (the request, written
//! strictly), `tree` and `post` (the answer, read leniently), `mapping` and `names` (what it means
//! to us), `family` (guardians and siblings), `client` (the network), `register` (the deadline).
//!
//! No open schema exists. Names and codes follow what several municipalities and universities
//! send and receive, and Inera's published code lists for the same register.

mod client;
pub mod config;
pub mod envelope;
mod family;
mod fault;
mod mapping;
mod names;
mod post;
mod register;
mod tree;

pub use config::{Config, Order};
pub use fault::Fault;
pub use register::Navet;

/// Can an answer about this person be read? Nothing of it is told: for `checks/fuzz`.
pub fn is_readable(xml: &str, number: &casework::PersonalNumber) -> bool {
    let read = post::post_about(xml, number).and_then(|post| {
        let post = post.as_ref();
        post.map(|post| mapping::meaning(post, number)).transpose()
    });
    read.is_ok()
}

/// Namespace of request and answer.
pub const NAMESPACE: &str = "http://xmls.skatteverket.se/se/skatteverket/folkbokforing/na/epersondata/V1";
/// Namespace of the SOAP 1.1 envelope.
pub const SOAP: &str = "http://schemas.xmlsoap.org/soap/envelope/";
