//! OpenID Connect: people who show who they are at a provider that the municipality trusts — its own directory, a
//! broker of Sweden Connect, Freja. Code flow with PKCE; every answer is judged here before anybody is believed.
//!
//! The forms of tokens are written here and not taken from a library (decision 0015). Begin with [`OpenId`];
//! [`judge`] says what makes an answer believed, [`jose`] whether it was signed by whom it says.

mod client_key;
pub mod config;
mod fault;
mod http;
pub mod jose;
pub mod judge;
mod metadata;
mod provider;

pub use config::{Config, Secret};
pub use fault::{Distrust, Fault};
pub use provider::{Begun, Ended, Known, OpenId, Returned};
