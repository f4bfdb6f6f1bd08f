//! Worked cases, counted and said.

mod counted;
mod shape;
mod texts;
