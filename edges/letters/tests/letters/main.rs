//! Letters as a whole: what they say, how they are printed, and what happens when one goes wrong.

#[path = "../../examples/sample_letters/letters.rs"]
mod samples;

#[cfg(all(feature = "pdf", unix))]
mod pool;
#[cfg(feature = "pdf")]
mod print;
mod text;
