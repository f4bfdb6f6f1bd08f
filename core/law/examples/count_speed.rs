//! How many clocks one core counts a second: `cargo run --release -p law --example count_speed`.

use jiff::{ToSpan, civil::date};
use law::{Catalogue, Start, due};
use std::{hint::black_box, time::Instant};

const ROUNDS: i64 = 20_000;

fn main() {
    let versions: Vec<_> = Catalogue::national()
        .rules()
        .iter()
        .map(law::Rule::latest)
        .collect();
    let begun = Instant::now();
    for round in 0..ROUNDS {
        let start = date(2026, 1, 1).saturating_add((round % 3_000).days());
        for version in &versions {
            black_box(due(version, Start::Day(start)));
        }
    }
    let counted = ROUNDS as f64 * versions.len() as f64;
    println!(
        "{:.1} million clocks a second",
        counted / begun.elapsed().as_secs_f64() / 1e6
    );
}
