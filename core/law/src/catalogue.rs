//! The whole of the law that is in the data.

use crate::chain::ChainRule;
use crate::error::LawError;
use crate::files;
use crate::row::RuleFile;
use crate::rule::{Rule, RuleVersion};
use crate::sample::Sample;
use crate::statute::{Source, Statute};
use jiff::civil::Date;
use serde::Deserialize;
use std::sync::OnceLock;

/// Every rule and statute; from [`Catalogue::national`], or with a municipality's own versions laid over it.
#[derive(Clone, Debug)]
pub struct Catalogue {
    /// Sorted by id.
    pub(crate) rules: Vec<Rule>,
    statutes: Vec<Statute>,
    sources: Vec<Source>,
    chains: Vec<ChainRule>,
    sample: Sample,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct StatuteFile {
    statute: Vec<Statute>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SourceFile {
    source: Vec<Source>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ChainFile {
    chain: Vec<ChainRule>,
}

impl Catalogue {
    /// The law of the land, parsed once.
    pub fn national() -> &'static Catalogue {
        Catalogue::try_national()
            .as_ref()
            .expect("a test reads every file of law data")
    }

    /// The same, for who wants to see what is wrong with the data.
    pub fn try_national() -> &'static Result<Catalogue, LawError> {
        static NATIONAL: OnceLock<Result<Catalogue, LawError>> = OnceLock::new();
        NATIONAL.get_or_init(|| {
            Catalogue::parse(
                files::STATUTES,
                files::SOURCES,
                files::CHAINS,
                files::SAMPLE,
                files::RULES,
            )
        })
    }

    fn parse(
        statutes: &str,
        sources: &str,
        chains: &str,
        sample: &str,
        rule_files: &[(&str, &str)],
    ) -> Result<Catalogue, LawError> {
        let mut catalogue = Catalogue {
            rules: Vec::new(),
            statutes: read::<StatuteFile>("statutes", statutes)?.statute,
            sources: read::<SourceFile>("sources", sources)?.source,
            chains: read::<ChainFile>("chains", chains)?.chain,
            sample: read("sample", sample)?,
        };
        for (area, text) in rule_files {
            for row in read::<RuleFile>(area, text)?.rule {
                let named = format!("rule `{}`: ", row.id);
                let version = catalogue
                    .version(area, row)
                    .map_err(|problem| bad(area, named + &problem))?;
                catalogue.add(version);
            }
        }
        catalogue.rules.sort_by(|one, other| one.id.cmp(&other.id));
        catalogue.check()?;
        Ok(catalogue)
    }

    fn version(&self, area: &str, row: crate::row::Row) -> Result<RuleVersion, String> {
        let statute = row.statute_key();
        let statute = self
            .statute(statute)
            .ok_or_else(|| format!("unknown statute `{statute}`"))?;
        let version = row.into_version(area, statute)?;
        match self.source(&version.source) {
            Some(_) => Ok(version),
            None => Err(format!("unknown source `{}`", version.source)),
        }
    }

    fn add(&mut self, version: RuleVersion) {
        match self.rules.iter_mut().find(|rule| rule.id == version.id) {
            Some(rule) => rule.versions.push(version),
            None => self.rules.push(Rule {
                id: version.id.clone(),
                versions: vec![version],
            }),
        }
    }

    /// Versions follow each other in time and never overlap; statutes name real successors and sources.
    pub(crate) fn check(&self) -> Result<(), LawError> {
        for rule in &self.rules {
            for pair in rule.versions.windows(2) {
                let apart = pair[0].in_force_to.is_some_and(|to| to < pair[1].in_force_from);
                if !apart {
                    return Err(bad(
                        &pair[1].area,
                        format!("two versions of `{}` overlap", rule.id),
                    ));
                }
            }
        }
        for statute in &self.statutes {
            let successor = statute
                .replaced_by
                .as_ref()
                .is_none_or(|key| self.statute(key).is_some());
            if !successor || self.source(&statute.source).is_none() {
                return Err(bad(
                    "statutes",
                    format!("`{}` names an unknown successor or source", statute.key),
                ));
            }
        }
        for chain in &self.chains {
            self.rule(&chain.rule)
                .map_err(|error| bad("chains", error.to_string()))?;
        }
        if self.source(&self.sample.source).is_none() {
            return Err(bad("sample", "it names an unknown source".to_owned()));
        }
        Ok(())
    }

    /// All rules, by id.
    pub fn rules(&self) -> &[Rule] {
        &self.rules
    }

    pub fn statutes(&self) -> &[Statute] {
        &self.statutes
    }

    pub fn sources(&self) -> &[Source] {
        &self.sources
    }

    pub fn statute(&self, key: &str) -> Option<&Statute> {
        self.statutes.iter().find(|statute| statute.key == key)
    }

    pub fn source(&self, key: &str) -> Option<&Source> {
        self.sources.iter().find(|source| source.key == key)
    }

    /// How cases of this rule that follow each other are seen together.
    pub fn chain_rule(&self, rule: &str) -> Option<&ChainRule> {
        self.chains.iter().find(|chain| chain.rule == rule)
    }

    /// Whose files are kept for research.
    pub fn sample(&self) -> &Sample {
        &self.sample
    }

    pub fn rule(&self, id: &str) -> Result<&Rule, LawError> {
        match self.rules.binary_search_by(|rule| rule.id.as_str().cmp(id)) {
            Ok(place) => Ok(&self.rules[place]),
            Err(_) => Err(LawError::UnknownRule { rule: id.to_owned() }),
        }
    }

    /// The version that governs a clock started on the day.
    pub fn in_force(&self, id: &str, on: Date) -> Result<&RuleVersion, LawError> {
        let rule = self.rule(id)?;
        if let Some(version) = rule.governing(on) {
            return Ok(version);
        }
        let (first, last) = (&rule.versions[0], rule.latest());
        Err(match last.in_force_to {
            _ if on < first.in_force_from => LawError::NotYetInForce {
                rule: id.to_owned(),
                on,
                from: first.in_force_from,
            },
            Some(to) if to < on => LawError::NoLongerInForce {
                rule: id.to_owned(),
                on,
                to,
            },
            _ => LawError::BetweenVersions {
                rule: id.to_owned(),
                on,
            },
        })
    }
}

fn read<'text, T: Deserialize<'text>>(file: &str, text: &'text str) -> Result<T, LawError> {
    toml::from_str(text).map_err(|error| bad(file, error.to_string()))
}

fn bad(file: &str, problem: String) -> LawError {
    LawError::Data {
        file: format!("{file}.toml"),
        problem,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const RULE: &str = r#"
[[rule]]
id = "a-rule"
process = "child"
name = { sv = "En regel", en = "A rule" }
trigger = { sv = "Något händer", en = "Something happens" }
length = { number = 1, unit = "week" }
counting = "W"
flags = ["SR"]
severity = "S"
provision = "SoL 1:1"
statute = "SoL"
source = "SoL"
status = "verified"
"#;

    fn problem(rules: &str) -> String {
        let parsed = Catalogue::parse(
            files::STATUTES,
            files::SOURCES,
            "chain = []",
            files::SAMPLE,
            &[("children", rules)],
        );
        parsed.expect_err("bad data").to_string()
    }

    #[test]
    fn the_law_of_the_land_can_be_read() {
        assert_eq!(Catalogue::try_national().as_ref().err(), None);
    }

    #[test]
    fn a_rule_takes_the_days_of_its_statute() {
        let parsed = Catalogue::parse(
            files::STATUTES,
            files::SOURCES,
            "chain = []",
            files::SAMPLE,
            &[("children", RULE)],
        );
        let version = parsed
            .expect("good data")
            .rule("a-rule")
            .expect("there")
            .latest()
            .clone();
        let statute = Catalogue::national().statute("SoL").expect("there");
        assert_eq!(
            (version.in_force_from, version.in_force_to),
            (statute.in_force_from, statute.in_force_to)
        );
        assert_eq!(version.counting, "W+SR");
    }

    #[test]
    fn bad_data_is_refused_with_the_file_and_the_rule() {
        let changed = |from: &str, to: &str| problem(&RULE.replace(from, to));
        let start = "the law data in children.toml cannot be used: ";
        assert_eq!(
            changed("statute = \"SoL\"", "statute = \"X\""),
            format!("{start}rule `a-rule`: unknown statute `X`")
        );
        assert_eq!(
            changed("source = \"SoL\"", "source = \"X\""),
            format!("{start}rule `a-rule`: unknown source `X`")
        );
        assert!(changed("[\"SR\"]", "[\"SR\", \"WARN\"]").ends_with("SR and WARN exclude each other"));
        assert!(changed("\"week\"", "\"day\"").contains("its code counts in Week"));
        assert!(changed("number = 1", "number = 0").contains("nought"));
        assert!(changed("\"W\"", "\"DATE\"").starts_with(start));
        assert!(changed("status =", "certainty =").starts_with(start));
        assert!(problem(&(RULE.to_owned() + RULE)).ends_with("two versions of `a-rule` overlap"));
    }
}
