//! BankID, Relying Party API 6.0: the client, the start of the app, one order's life.
//!
//! [`client`] speaks with the service over mutual TLS; [`order`] is pure and says what a page
//! needs to know at a given moment; [`provider`] joins the two with [`crate::verify`].

pub mod client;
pub mod fault;
pub mod issue_date;
pub mod message;
pub mod order;
pub mod provider;
pub mod start;
pub mod wire;

pub use client::{Client, Config};
pub use fault::Fault;
pub use message::{Device, Hint, MESSAGE_KEYS};
pub use order::{Order, Step};
pub use start::{LinkBase, autostart_link, qr_svg, qr_text};
