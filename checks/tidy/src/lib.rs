//! The rules of the tree as tests: who may depend on whom, how long a file may be, which words are refused.
//!
//! For whoever changes the house: a broken rule names the place, the rule and why it stands. It reads files
//! only and must never know what a case is. Begin in `rules/`: one file a rule, with the test that holds the
//! tree to it and tests that it can fail. The tables beside `Cargo.toml` are data: `allowed.toml` (who may
//! depend on whom), `residents.toml` (what residents read, in all languages), `text_keys.toml` (text keys that are
//! put together while running).
#![allow(clippy::disallowed_methods, reason = "UPDATE=1 rewrites what is generated")]

#[cfg(test)]
mod rules;
pub mod source;
pub mod tree;
