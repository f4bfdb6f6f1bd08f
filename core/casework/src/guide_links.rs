//! *Guiden.* Which articles belong to which step and template: `guide.toml` of each process, and the one that all share.
//! Kept there alone, read both ways.

use serde::Deserialize;
use std::collections::BTreeMap;
use std::sync::OnceLock;

/// Addresses of articles, by the names of steps and the keys of templates.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct GuideLinks {
    #[serde(default)]
    pub steps: BTreeMap<String, Vec<String>>,
    #[serde(default)]
    pub templates: BTreeMap<String, Vec<String>>,
}

impl GuideLinks {
    pub fn read(text: &str) -> Result<Self, String> {
        toml::from_str(text).map_err(|error| format!("guide.toml: {error}"))
    }

    /// Those of every case.
    pub fn shared() -> &'static Self {
        static SHARED: OnceLock<GuideLinks> = OnceLock::new();
        SHARED.get_or_init(|| Self::read(include_str!("../guide.toml")).expect("a test reads guide.toml"))
    }

    /// Of a process that has none of its own.
    pub fn none() -> &'static Self {
        static NONE: OnceLock<GuideLinks> = OnceLock::new();
        NONE.get_or_init(Self::default)
    }

    pub fn of_step(&self, step: &str) -> &[String] {
        self.steps.get(step).map_or(&[], Vec::as_slice)
    }

    /// Templates that an article belongs to.
    pub fn templates_of(&self, article: &str) -> impl Iterator<Item = &str> {
        let all = self.templates.iter();
        all.filter(move |(_, articles)| articles.iter().any(|one| one == article))
            .map(|(key, _)| key.as_str())
    }

    /// Steps that an article belongs to.
    pub fn steps_of(&self, article: &str) -> impl Iterator<Item = &str> {
        let all = self.steps.iter();
        all.filter(move |(_, articles)| articles.iter().any(|one| one == article))
            .map(|(step, _)| step.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_belongs_to_every_case_can_be_read_both_ways() {
        let shared = GuideLinks::shared();
        assert_eq!(shared.of_step("contest"), ["las-och-ratta"]);
        assert!(shared.steps_of("las-och-ratta").any(|step| step == "contest"));
        assert!(shared.of_step("nothing").is_empty());
        assert!(GuideLinks::read("colour = 3").is_err());
    }
}
