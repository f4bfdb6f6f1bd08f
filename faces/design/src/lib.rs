//! The look of Handslag: page frame, one folder per component, styles, themes,
//! browser code, and the licences of what is embedded.
//!
//! Every component is a plain function that takes a struct of already
//! translated text and returns [`Html`]. This crate must never know a process,
//! a store, a person or the web server, never hold a sentence meant for a
//! reader, and never write an inline style or script.
//!
//! Begin with [`components::frame`], then [`html`], then any one component
//! folder: they are all built the same way. `README.md` shows a whole page.

pub mod assets;
pub mod components;
pub mod direction;
pub mod drawing;
pub mod gallery;
pub mod html;
pub mod hyphen;
mod palette;
pub mod theme;

pub use assets::{Asset, Licence, asset, asset_url, assets, licences};
pub use components::*;
pub use direction::Direction;
pub use html::{Html, bdi, href, html, ltr, text};
pub use hyphen::hyphenate;
pub use theme::Theme;

/// What a page of ours may load. Pictures may also come as `data:` because the
/// vendor styles carry their small icons that way.
pub const CONTENT_SECURITY_POLICY: &str = "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";
