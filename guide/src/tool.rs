//! *Självhjälp.* A tool asks a few questions and answers by what it was told. It is data: what is asked, and when each answer
//! is given. It keeps nothing: whoever asks it brings the answers each time.

use crate::article::File;
use crate::article::day;
use crate::standing::Marks;
use language::Lang;
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;
use toml::value::Date;

include!(concat!(env!("OUT_DIR"), "/tools.rs"));

/// Where the tools' files stand among all files of the guide.
pub const FOLDER: &str = "self-help/";
const DEFINITION: &str = "tool";

/// How it comes to its answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Way {
    /// Points of choices are added up.
    Points,
    /// Amounts are added up by group.
    Sums,
    /// What was chosen leads to what to read.
    Advice,
    /// What was chosen and written becomes a page to take along.
    List,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Asked {
    One,
    Many,
    Amount,
    Words,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Choice {
    pub key: String,
    #[serde(default)]
    pub points: u32,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Question {
    pub key: String,
    pub asked: Asked,
    /// Begins a part of the form, under this heading.
    pub part: Option<String>,
    #[serde(default)]
    pub choices: Vec<Choice>,
    /// What an amount is: `income`, `cost` or `debt`.
    pub group: Option<String>,
}

/// What may be answered.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Outcome {
    pub key: String,
    /// Of points.
    pub from: Option<u32>,
    pub to: Option<u32>,
    /// `question=choice`, a group with an amount, `short`, `enough`: any of them. None of these and no points: always.
    #[serde(default)]
    pub when: Vec<String>,
    /// The article to read.
    pub article: Option<String>,
    /// The e-service that begins here: `process/step`.
    pub service: Option<String>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Definition {
    pub number: u8,
    pub way: Way,
    /// Folder and name among the pictures.
    pub picture: String,
    /// Articles that it belongs to.
    pub articles: Vec<String>,
    /// Whom to call, by keys of `helplines.toml`.
    #[serde(default)]
    pub phones: Vec<String>,
    /// What it leans on, by keys of `sources.toml`.
    #[serde(default)]
    pub sources: Vec<String>,
    /// What a question without name would be about.
    pub topic: String,
    pub author: String,
    pub reviewers: Vec<String>,
    pub reviewed_on: Option<Date>,
    pub review_by: Date,
    pub question: Vec<Question>,
    pub outcome: Vec<Outcome>,
}

/// The words of a tool in one language.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ToolWords {
    pub title: String,
    pub description: String,
    /// Before the questions: what it is, and what it is not.
    pub lead: Vec<String>,
    pub button: String,
    pub translator: Option<String>,
    pub say: BTreeMap<String, String>,
}

#[derive(Clone, Debug)]
pub struct ToolVersion {
    pub lang: Lang,
    pub words: ToolWords,
    pub behind: bool,
}

impl ToolVersion {
    pub fn say(&self, key: &str) -> &str {
        self.words.say.get(key).map_or("", String::as_str)
    }
    /// A choice's words: the question's own, or those that questions share.
    pub fn choice(&self, question: &str, choice: &str) -> &str {
        let own = self.words.say.get(&format!("{question}.{choice}"));
        own.map_or_else(|| self.say(choice), String::as_str)
    }
}

#[derive(Clone, Debug)]
pub struct Tool {
    pub address: String,
    pub definition: Definition,
    pub versions: BTreeMap<Lang, ToolVersion>,
}

static NATIONAL: LazyLock<Vec<Tool>> =
    LazyLock::new(|| Tool::read(&Tool::files(), include_str!("../translated.txt")).0);

impl Tool {
    pub fn files() -> Vec<File> {
        let files = FILES.iter().map(|(address, tag, text)| File {
            address: (*address).to_owned(),
            tag: (*tag).to_owned(),
            text: (*text).to_owned(),
        });
        files.collect()
    }

    /// Those that are built in, by number.
    pub fn national() -> &'static [Self] {
        &NATIONAL
    }

    pub fn find(address: &str) -> Option<&'static Self> {
        NATIONAL.iter().find(|tool| tool.address == address)
    }

    pub fn version(&self, lang: Lang) -> &ToolVersion {
        self.versions.get(&lang).unwrap_or(&self.versions[&Lang::Sv])
    }
    pub fn is_in(&self, lang: Lang) -> bool {
        self.versions.contains_key(&lang)
    }
    pub fn reviewed_on(&self) -> Option<jiff::civil::Date> {
        self.definition.reviewed_on.map(day)
    }
    pub fn review_by(&self) -> jiff::civil::Date {
        day(self.definition.review_by)
    }

    /// From files; what cannot be read is left out and said.
    pub fn read(files: &[File], marks: &str) -> (Vec<Self>, Vec<String>) {
        let (marks, mut faults) = (Marks::read(marks), Vec::new());
        let addresses: BTreeSet<&str> = files.iter().map(|file| file.address.as_str()).collect();
        let mut tools = Vec::new();
        for address in addresses {
            let own = || files.iter().filter(|file| file.address == address);
            let mut say =
                |tag: &str, what: String| faults.push(format!("{FOLDER}{address}/{tag}.toml: {what}"));
            let Some(file) = own().find(|file| file.tag == DEFINITION) else {
                say(DEFINITION, "is missing".to_owned());
                continue;
            };
            let definition = match toml::from_str::<Definition>(&file.text) {
                Ok(definition) => definition,
                Err(error) => {
                    say(DEFINITION, error.to_string());
                    continue;
                }
            };
            let swedish = own()
                .find(|file| file.tag == Lang::Sv.tag())
                .map_or("", |file| file.text.as_str());
            let mut versions = BTreeMap::new();
            for file in own().filter(|file| file.tag != DEFINITION) {
                match version(file, address, swedish, &marks) {
                    Ok(version) => {
                        versions.insert(version.lang, version);
                    }
                    Err(what) => say(&file.tag, what),
                }
            }
            easy_says_the_rest_in_swedish(&mut versions);
            if versions.contains_key(&Lang::Sv) {
                let address = address.to_owned();
                tools.push(Self {
                    address,
                    definition,
                    versions,
                });
            }
        }
        tools.sort_by_key(|tool| tool.definition.number);
        (tools, faults)
    }
}

/// What is easy already is said once.
fn easy_says_the_rest_in_swedish(versions: &mut BTreeMap<Lang, ToolVersion>) {
    let Some(swedish) = versions.get(&Lang::Sv).map(|version| version.words.say.clone()) else {
        return;
    };
    for version in versions
        .values_mut()
        .filter(|version| version.lang.source() == Some(Lang::Sv))
    {
        for (key, said) in &swedish {
            version
                .words
                .say
                .entry(key.clone())
                .or_insert_with(|| said.clone());
        }
    }
}

fn version(file: &File, address: &str, swedish: &str, marks: &Marks) -> Result<ToolVersion, String> {
    let lang = Lang::table().find(|lang| lang.tag() == file.tag);
    let lang = lang.ok_or("no language has this tag")?;
    let words: ToolWords = toml::from_str(&file.text).map_err(|error| error.to_string())?;
    let key = format!("{FOLDER}{address}");
    let behind = lang != Lang::Sv && !marks.stands(&key, &file.tag, swedish, &file.text);
    Ok(ToolVersion { lang, words, behind })
}

/// What was answered, by question; as it came, so nothing of it is sure.
pub type Answered = BTreeMap<String, Vec<String>>;

/// What a tool says to it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Judged {
    pub points: u32,
    /// Questions with points that were left out.
    pub missing: usize,
    /// By group.
    pub sums: BTreeMap<String, u64>,
    pub outcomes: Vec<String>,
    /// Nothing at all was answered.
    pub silent: bool,
}

impl Definition {
    /// The browser's code comes to the same: `faces/design/js/tool.ts`.
    pub fn judge(&self, answered: &Answered) -> Judged {
        let mut judged = Judged {
            silent: true,
            ..Judged::default()
        };
        let mut told: BTreeSet<String> = BTreeSet::new();
        for question in &self.question {
            let said = answered.get(&question.key).map_or(&[][..], Vec::as_slice);
            let said: Vec<&str> = said
                .iter()
                .map(|one| one.trim())
                .filter(|one| !one.is_empty())
                .collect();
            judged.silent &= said.is_empty();
            let chosen: Vec<&Choice> = question
                .choices
                .iter()
                .filter(|one| said.contains(&one.key.as_str()))
                .collect();
            match (&question.group, question.asked) {
                (Some(group), Asked::Amount) => {
                    let sum = judged.sums.entry(group.clone()).or_default();
                    *sum += said.first().map_or(0, |said| amount(said));
                    if *sum > 0 {
                        told.insert(group.clone());
                    }
                }
                (_, Asked::One) if self.way == Way::Points => match chosen.first() {
                    Some(choice) => judged.points += choice.points,
                    None => judged.missing += 1,
                },
                _ => told.extend(chosen.iter().map(|one| format!("{}={}", question.key, one.key))),
            }
        }
        let sum = |group: &str| judged.sums.get(group).copied().unwrap_or_default();
        if self.way == Way::Sums {
            let word = if sum("income") < sum("cost") {
                "short"
            } else {
                "enough"
            };
            told.insert(word.to_owned());
        }
        let fits = |outcome: &&Outcome| match (outcome.from, outcome.to) {
            (None, None) => outcome.when.is_empty() || outcome.when.iter().any(|when| told.contains(when)),
            (from, to) => (from.unwrap_or(0)..=to.unwrap_or(u32::MAX)).contains(&judged.points),
        };
        if !judged.silent {
            judged.outcomes = self
                .outcome
                .iter()
                .filter(fits)
                .map(|one| one.key.clone())
                .collect();
        }
        judged
    }

    /// What its words do not say.
    pub(crate) fn unsaid(&self, version: &ToolVersion) -> Vec<String> {
        let mut unsaid = Vec::new();
        for question in &self.question {
            let keys = [Some(&question.key), question.part.as_ref()]
                .into_iter()
                .flatten();
            unsaid.extend(keys.filter(|key| version.say(key).is_empty()).cloned());
            let choices = question.choices.iter().map(|choice| &choice.key);
            unsaid.extend(
                choices
                    .filter(|choice| version.choice(&question.key, choice).is_empty())
                    .cloned(),
            );
        }
        let outcomes = self.outcome.iter().map(|outcome| &outcome.key);
        unsaid.extend(outcomes.filter(|key| version.say(key).is_empty()).cloned());
        unsaid
    }
}

/// Whole kronor of what somebody typed, with whatever digits their keyboard has; nothing of what is no amount.
pub fn amount(typed: &str) -> u64 {
    let whole = typed.split(['.', ',', '٫']).next().unwrap_or_default();
    let digits: Option<Vec<u64>> = whole
        .chars()
        .filter(|sign| !sign.is_whitespace())
        .map(digit)
        .collect();
    let digits = digits.unwrap_or_default();
    // Nobody's month has more digits.
    match digits.len() {
        0..=9 => digits.iter().fold(0, |sum, digit| sum * 10 + digit),
        _ => 0,
    }
}

fn digit(sign: char) -> Option<u64> {
    let of = |zero: char| {
        u64::from(sign)
            .checked_sub(u64::from(zero))
            .filter(|digit| *digit < 10)
    };
    of('0').or_else(|| of('٠')).or_else(|| of('۰'))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn answered(said: &[(&str, &str)]) -> Answered {
        let mut answered = Answered::new();
        for (key, value) in said {
            answered
                .entry((*key).to_owned())
                .or_default()
                .push((*value).to_owned());
        }
        answered
    }

    #[test]
    fn amounts_are_read_as_people_type_them_and_nonsense_is_nothing() {
        for (typed, is) in [
            ("8 500", 8500),
            ("8500,50", 8500),
            ("١٢٣", 123),
            ("۱۲", 12),
            ("-5", 0),
            ("many", 0),
            ("99999999999", 0),
        ] {
            assert_eq!(amount(typed), is, "{typed}");
        }
    }

    #[test]
    fn the_manuals_bands_begin_and_end_where_the_manual_says() {
        let audit = &Tool::find("alkohol").expect("there").definition;
        let highest: u32 = audit
            .question
            .iter()
            .map(|one| one.choices.iter().map(|choice| choice.points).max().unwrap_or(0))
            .sum();
        assert_eq!((audit.question.len(), highest), (10, 40));
        for (points, key) in [
            (0, "zone-1"),
            (7, "zone-1"),
            (8, "zone-2"),
            (15, "zone-2"),
            (16, "zone-3"),
            (19, "zone-3"),
            (20, "zone-4"),
            (40, "zone-4"),
        ] {
            let band = audit.outcome.iter().find(|one| {
                one.from.is_some_and(|from| from <= points) && one.to.is_some_and(|to| points <= to)
            });
            assert_eq!(band.map(|one| one.key.as_str()), Some(key), "{points}");
        }
    }

    #[test]
    fn a_month_that_does_not_reach_is_told_and_what_was_not_asked_changes_nothing() {
        let budget = &Tool::find("budget").expect("there").definition;
        let judged = budget.judge(&answered(&[
            ("wages", "9 000"),
            ("rent", "7000"),
            ("food", "3000"),
            ("strange", "1"),
            ("debts", "x"),
        ]));
        assert_eq!((judged.sums["income"], judged.sums["cost"]), (9000, 10000));
        assert!(
            judged.outcomes.contains(&"short".to_owned()) && !judged.outcomes.contains(&"enough".to_owned())
        );
        assert!(budget.judge(&answered(&[])).silent);
    }
}
