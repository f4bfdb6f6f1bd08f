//! *Front matter.* What an article says of itself, in TOML between two lines `+++`. Read when the house is built too: what
//! is wrong stops the build with file and line.

use serde::Deserialize;
use toml::value::Date;

/// What is wrong, and on which line of the file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    pub line: usize,
    pub what: String,
}

impl Fault {
    pub fn new(line: usize, what: impl Into<String>) -> Self {
        Self {
            line,
            what: what.into(),
        }
    }
}

/// Who an article speaks to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Audience {
    Anyone,
    Adult,
    Parent,
    Child,
    Relative,
    Professional,
}

/// The situations of life, in the order of the first page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Situation {
    MoneyAndHome,
    ChildrenAndParents,
    Young,
    Violence,
    Addiction,
    DisabilityAgeAndKin,
    NewAndRights,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Swedish {
    pub title: String,
    pub description: String,
    pub number: u8,
    pub situation: Situation,
    pub audience: Vec<Audience>,
    pub words: Vec<String>,
    /// Keys of the statutes that its claims name.
    pub law: Vec<String>,
    pub related: Vec<String>,
    /// The e-service that begins here: `process/step`.
    pub service: Option<String>,
    pub author: String,
    pub reviewers: Vec<String>,
    pub reviewed_on: Option<Date>,
    pub review_by: Date,
    /// Being seen reading it can be dangerous.
    #[serde(default)]
    pub danger: bool,
}

/// Of a module of the community information.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OfModule {
    pub title: String,
    pub description: String,
    /// Its place among them, from 1.
    pub number: u8,
    pub audience: Vec<Audience>,
    pub words: Vec<String>,
    pub law: Vec<String>,
    #[serde(default)]
    pub related: Vec<String>,
    pub author: String,
    pub reviewers: Vec<String>,
    pub reviewed_on: Option<Date>,
    pub review_by: Date,
    #[serde(default)]
    pub danger: bool,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Translated {
    pub title: String,
    pub description: String,
    pub words: Vec<String>,
    pub translator: String,
}

const FENCE: &str = "+++";
const DESCRIPTION: usize = 160;

/// The front matter and the body.
pub fn split(text: &str) -> Result<(&str, &str), Fault> {
    let after = text
        .strip_prefix("+++\n")
        .ok_or_else(|| Fault::new(1, "the first line is +++"))?;
    let end = after
        .find("\n+++\n")
        .ok_or_else(|| Fault::new(1, format!("no second line {FENCE}")))?;
    Ok((&after[..end], &after[end + 5..]))
}

fn read<T: serde::de::DeserializeOwned>(matter: &str) -> Result<T, Fault> {
    toml::from_str(matter).map_err(|error| {
        let at = error.span().map_or(0, |span| span.start);
        let lines = matter.get(..at).map_or(0, |before| before.matches('\n').count());
        Fault::new(lines + 2, error.message())
    })
}

/// The line of a field.
fn line(matter: &str, field: &str) -> usize {
    let found = matter.lines().position(|line| line.starts_with(field));
    found.map_or(1, |line| line + 2)
}

fn heading(matter: &str, title: &str, description: &str, words: &[String]) -> Result<(), Fault> {
    let fault = |field, what: &str| Err(Fault::new(line(matter, field), what));
    if title.trim().is_empty() {
        return fault("title", "title is empty");
    }
    let signs = description.chars().count();
    if !(20..=DESCRIPTION).contains(&signs) {
        return fault(
            "description",
            &format!("description has {signs} signs, not 20 to {DESCRIPTION}"),
        );
    }
    match words.is_empty() {
        true => fault("words", "words is empty: what would people type?"),
        false => Ok(()),
    }
}

pub fn swedish(matter: &str) -> Result<Swedish, Fault> {
    let front: Swedish = read(matter)?;
    heading(matter, &front.title, &front.description, &front.words)?;
    let fault = |field, what: &str| Err(Fault::new(line(matter, field), what));
    if front.reviewers.is_empty() != front.reviewed_on.is_none() {
        return fault("review", "reviewers and reviewed_on belong together");
    }
    if front.reviewers.contains(&front.author) {
        return fault("reviewers", "whoever wrote it does not review it");
    }
    if front.audience.is_empty() {
        return fault("audience", "audience is empty");
    }
    if !(1..=5).contains(&front.related.len()) {
        return fault("related", "related names one to five articles");
    }
    Ok(front)
}

pub fn of_module(matter: &str) -> Result<OfModule, Fault> {
    let front: OfModule = read(matter)?;
    heading(matter, &front.title, &front.description, &front.words)?;
    let fault = |field, what: &str| Err(Fault::new(line(matter, field), what));
    if front.reviewers.is_empty() != front.reviewed_on.is_none() {
        return fault("review", "reviewers and reviewed_on belong together");
    }
    if front.reviewers.contains(&front.author) {
        return fault("reviewers", "whoever wrote it does not review it");
    }
    match front.audience.is_empty() {
        true => fault("audience", "audience is empty"),
        false => Ok(front),
    }
}

pub fn translated(matter: &str) -> Result<Translated, Fault> {
    let front: Translated = read(matter)?;
    heading(matter, &front.title, &front.description, &front.words)?;
    Ok(front)
}
