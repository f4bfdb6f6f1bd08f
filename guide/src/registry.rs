//! What articles lean on besides the law, and whom one can call.

use law::Catalogue;
use serde::Deserialize;
use toml::value::Date;

/// Where something was read.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Source {
    pub key: String,
    pub title: String,
    pub publisher: String,
    pub kind: Kind,
    pub address: Option<String>,
    /// How and when it was read.
    pub seen: String,
    /// The day by which it must be read again.
    pub watch: Option<Date>,
    /// Number in its series, where it is a statute.
    pub number: Option<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    Authority,
    Guidance,
    Research,
    Organisation,
    Statute,
}

/// A statute of the law's data, and the day by which it must be read again.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Watched {
    pub key: String,
    pub watch: Date,
}

/// A kind's word in texts.
pub fn kind_key(kind: Kind) -> &'static str {
    match kind {
        Kind::Authority => "authority",
        Kind::Guidance => "guidance",
        Kind::Research => "research",
        Kind::Organisation => "organisation",
        Kind::Statute => "statute",
    }
}

/// A number of somebody else's.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Helpline {
    pub key: String,
    pub owner: String,
    pub number: String,
    /// The day it was last found right.
    pub checked: Option<Date>,
}

#[derive(Clone, Debug, Default)]
pub struct Registry {
    pub sources: Vec<Source>,
    pub law: Vec<Watched>,
    pub lines: Vec<Helpline>,
}

#[derive(Deserialize)]
struct Sources {
    #[serde(default)]
    source: Vec<Source>,
    #[serde(default)]
    law: Vec<Watched>,
}

#[derive(Deserialize)]
struct Lines {
    line: Vec<Helpline>,
}

/// What a mark leans on.
#[derive(Clone, Copy, Debug)]
pub enum SourceOf<'a> {
    /// A statute of the law's data.
    Law(&'a law::Statute),
    Other(&'a Source),
}

impl Registry {
    pub fn national() -> Self {
        let read = Self::read(include_str!("../sources.toml"), include_str!("../helplines.toml"));
        read.expect("a test reads the sources and the numbers")
    }

    pub fn read(sources: &str, lines: &str) -> Result<Self, String> {
        let sources: Sources = toml::from_str(sources).map_err(|error| format!("sources.toml: {error}"))?;
        let lines: Lines = toml::from_str(lines).map_err(|error| format!("helplines.toml: {error}"))?;
        Ok(Self {
            sources: sources.source,
            law: sources.law,
            lines: lines.line,
        })
    }

    pub fn line(&self, key: &str) -> Option<&Helpline> {
        self.lines.iter().find(|line| line.key == key)
    }

    pub fn source(&self, key: &str) -> Option<&Source> {
        self.sources.iter().find(|source| source.key == key)
    }

    /// The day by which a source or a statute must be read again.
    pub fn watch(&self, key: &str) -> Option<jiff::civil::Date> {
        let source = self.source(key).and_then(|source| source.watch);
        let law = || self.law.iter().find(|one| one.key == key).map(|one| one.watch);
        source.or_else(law).map(crate::article::day)
    }

    /// A statute by its key, of the law's data or of our own list.
    pub fn statute(&self, key: &str) -> Option<SourceOf<'_>> {
        let of_law = Catalogue::national().statute(key).map(SourceOf::Law);
        of_law.or_else(|| {
            let source = self.source(key).filter(|source| source.kind == Kind::Statute)?;
            Some(SourceOf::Other(source))
        })
    }
}
