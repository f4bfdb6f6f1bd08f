//! Made-up registers of benefits for demonstrations and tests: SSBTEK's SOAP over mutual TLS on the loopback address, with
//! people from a list, and a switch by which each authority fails by itself.
//!
//! It shares no code with the client in `benefits`: what both agree on is the published contract. It must never listen
//! beyond the loopback address, and never take a number outside the series that Skatteverket sets aside for tests.
//!
//! Begin with [`record`] (a person in the list), then `request` (what is refused), `answer` and `payload` (what is told)
//! and [`mode`] (how it is made to fail).

mod answer;
pub mod mode;
mod payload;
pub mod record;
mod request;
mod running;
mod service;
mod tls;

pub use mode::{Mode, Whole};
pub use record::{Paid, Person};
pub use running::{Config, Running, start};

const SOAP: &str = "http://schemas.xmlsoap.org/soap/envelope/";
const NAMESPACE: &str = "http://schema.forsakringskassan.se/integration/ssbt/10";
/// In the contract's order.
const SERVICES: [&str; 7] = ["AF", "CSN", "FK", "SKV", "SO", "TNS", "MIV"];
