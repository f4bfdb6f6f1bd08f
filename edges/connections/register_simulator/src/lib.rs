//! A made-up population register for demonstrations and tests: Navet's SOAP over mutual TLS on the
//! loopback address, with people from a list.
//!
//! It shares no code with the client in `connections`: what both agree on is what the real service
//! sends and receives. It must never listen beyond the loopback address, and never take a number
//! outside the series that Skatteverket sets aside for tests.
//!
//! Begin with [`record`] (a person in the list; the folder's README shows the file), then
//! `request` (what is refused), `answer` (what is told) and [`mode`] (how it is made to fail).

mod answer;
mod fault;
pub mod mode;
mod numbers;
mod people;
pub mod record;
mod request;
mod running;
mod service;
mod tls;

pub use mode::Mode;
pub use people::People;
pub use record::{Address, ForeignAddress, ProtectionMark, RegisterPersonRecord};
pub use running::{Config, Files, Running, start};

const SOAP: &str = "http://schemas.xmlsoap.org/soap/envelope/";
const NAMESPACE: &str = "http://xmls.skatteverket.se/se/skatteverket/folkbokforing/na/epersondata/V1";
