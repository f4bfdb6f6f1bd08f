//! Where each person stands: a row for each generation, evenly spread.

use super::{FamilyMap, FamilyMember};

pub(super) const COLUMN: usize = 160;
pub(super) const ROW: usize = 206;
/// From the middle of a symbol up to the top of the words over it.
pub(super) const WORDS: usize = 82;

/// A member and the middle of the symbol.
pub(super) struct Placed<'a> {
    pub member: &'a FamilyMember,
    pub x: usize,
    pub y: usize,
}

pub(super) struct Drawn<'a> {
    pub people: Vec<Placed<'a>>,
    pub width: usize,
    pub height: usize,
}

impl Drawn<'_> {
    pub fn at(&self, key: &str) -> Option<(usize, usize)> {
        self.people.iter().find(|placed| placed.member.key == key).map(|placed| (placed.x, placed.y))
    }
}

pub(super) fn place(map: &FamilyMap) -> Drawn<'_> {
    let visible = |member: &&FamilyMember| !(map.shared && member.protected);
    let shown: Vec<&FamilyMember> = map.members.iter().filter(visible).collect();
    let rows = shown.iter().map(|m| m.generation + 1).max().unwrap_or(1);
    let row = |generation: usize| shown.iter().filter(move |m| m.generation == generation);
    let widest = (0..rows).map(|generation| row(generation).count()).max().unwrap_or(1).max(1);
    let width = widest * COLUMN;
    let mut people = Vec::new();
    for generation in 0..rows {
        let count = row(generation).count().max(1);
        let step = width / count;
        for (at, member) in row(generation).enumerate() {
            people.push(Placed { member, x: step * at + step / 2, y: generation * ROW + WORDS + 6 });
        }
    }
    Drawn { people, width, height: rows * ROW - 76 }
}
