//! A house's stores as one encrypted package, from either engine and into either.
//!
//! The package is an [age](https://age-encryption.org/v1) file for the municipality's own keys; in it gzip;
//! in it a JSON value a line ([`Line`]): a head, then each store's tables row by row, each table with its
//! count and hash, and an end that is signed with the house's key. `age -d -i KEY FILE | zcat` reads it
//! anywhere, so a backup is also the way out of the house.
//!
//! Must never know what a row means, and never puts a row into an error. Begin with [`pack`] and [`load`].

mod fault;
pub mod keys;
mod line;
mod load;
mod pack;
mod place;
mod read;

pub use fault::Fault;
pub use line::{End, FORMAT, Head, Line, Sum};
pub use load::{Loaded, load};
pub use pack::{pack, sums};
pub use place::{Place, S3};
pub use read::read;

/// The stores of a house, in the order in which they stand in a package.
pub const STORES: [&str; 2] = ["house", "committee"];
