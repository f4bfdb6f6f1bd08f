//! What was done, by kind; in the order of the alphabet.

use std::collections::BTreeMap;

#[derive(Clone, Debug, Default)]
pub struct Report {
    pub acts: u64,
    /// Acts by what came of them.
    pub by_kind: BTreeMap<&'static str, u64>,
    /// Steps that were done, by name.
    pub steps: BTreeMap<&'static str, u64>,
    /// How often every invariant was looked at, and the costly ones.
    pub looks: u64,
    pub deep_looks: u64,
    pub cases: u64,
    pub events: u64,
    pub days: i64,
}

impl Report {
    pub fn did(&mut self, kind: &'static str) {
        self.acts += 1;
        *self.by_kind.entry(kind).or_default() += 1;
    }
    pub fn of(&self, kind: &str) -> u64 {
        self.by_kind.get(kind).copied().unwrap_or_default()
    }
    pub fn and(&mut self, other: &Self) {
        self.acts += other.acts;
        for (kind, times) in &other.by_kind {
            *self.by_kind.entry(kind).or_default() += times;
        }
        for (step, times) in &other.steps {
            *self.steps.entry(step).or_default() += times;
        }
        self.looks += other.looks;
        self.deep_looks += other.deep_looks;
        self.cases += other.cases;
        self.events += other.events;
        self.days += other.days;
    }
}
