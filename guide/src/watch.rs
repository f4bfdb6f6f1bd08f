//! *Bevakning.* Which articles must be looked at again because the law or a source changed since somebody last read them
//! beside each other. `law_read.txt` keeps what the law's data was then; kept by `handslag guide law-read`.

use crate::article::{Article, Guide};
use crate::body::{Block, Piece};
use crate::mark::Mark;
use crate::registry::Registry;
use jiff::civil::Date;
use language::{Lang, print_of};
use law::{Catalogue, Rule, RuleVersion, Statute};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::{self, Display, Write as _};
use std::sync::LazyLock;

/// The law as an article may lean on it: of the catalogue, or of a test.
pub trait Law {
    fn rules(&self) -> &[Rule];
    fn statutes(&self) -> &[Statute];
}

impl Law for Catalogue {
    fn rules(&self) -> &[Rule] {
        self.rules()
    }
    fn statutes(&self) -> &[Statute] {
        self.statutes()
    }
}

/// What changed.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Because {
    /// A rule has another wording from a day that has come.
    Rule(String),
    /// The statute ended.
    Ended,
    /// The law's data says something else than when the article was read; it may be of a day to come.
    Data,
    /// Nobody has read the article beside this statute.
    NeverRead,
    /// The source was to be read again.
    Source,
}

/// An article must be looked at again.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Due {
    /// Key of the statute or the source.
    pub leans_on: String,
    pub because: Because,
    /// Since when; where nobody can say, none.
    pub since: Option<Date>,
}

impl Due {
    /// Readers are told what holds otherwise today, not what we have to read.
    pub fn concerns_readers(&self) -> bool {
        matches!(self.because, Because::Rule(_) | Because::Ended)
    }
}

impl Display for Due {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let what = match &self.because {
            Because::Rule(rule) => format!("changed ({rule})"),
            Because::Ended => "ended".to_owned(),
            Because::Data => "is told otherwise in the law's data since it was read".to_owned(),
            Because::NeverRead => "has not been read beside it".to_owned(),
            Because::Source => "was to be read again".to_owned(),
        };
        write!(out, "is due for review: {} {what}", self.leans_on)?;
        match self.since {
            Some(day) => write!(out, ", {day}"),
            None => Ok(()),
        }
    }
}

/// What the law's data was when articles were last read beside it, by article and statute.
#[derive(Clone, Debug, Default)]
pub struct Read(BTreeMap<(String, String), (Date, String)>);

static READ: LazyLock<Read> = LazyLock::new(|| Read::parse(include_str!("../law_read.txt")));

impl Read {
    pub fn national() -> &'static Self {
        &READ
    }

    pub fn parse(text: &str) -> Self {
        let line = |line: &str| {
            let parts: Vec<&str> = line.split(' ').collect();
            let [article, statute, day, print] = parts.as_slice() else {
                return None;
            };
            let day = day.parse().ok()?;
            let key = ((*article).to_owned(), (*statute).to_owned());
            Some((key, (day, (*print).to_owned())))
        };
        Self(text.lines().filter_map(line).collect())
    }

    fn of(&self, article: &str, statute: &str) -> Option<&(Date, String)> {
        self.0.get(&(article.to_owned(), statute.to_owned()))
    }

    /// What `law_read.txt` is once these articles (none named: all) were read beside the law on the day.
    pub fn written(&self, guide: &Guide, law: &impl Law, on: Date, addresses: &[String]) -> String {
        let mut all = self.0.clone();
        let named = |article: &&Article| addresses.is_empty() || addresses.contains(&article.address);
        for article in guide.articles.iter().filter(named) {
            all.retain(|(address, _), _| *address != article.address);
            for statute in statutes(article, law) {
                let key = (article.address.clone(), statute.key.clone());
                all.insert(key, (on, print(article, statute, law)));
            }
        }
        let mut out = String::new();
        for ((article, statute), (day, print)) in all {
            let _ = writeln!(out, "{article} {statute} {day} {print}");
        }
        out
    }
}

/// Keys of all that is watched.
pub fn keys(registry: &Registry) -> impl Iterator<Item = &str> {
    let law = registry.law.iter().map(|one| one.key.as_str());
    law.chain(registry.sources.iter().map(|one| one.key.as_str()))
}

/// What the Swedish text claims and counts by: its marks, and the rules whose times it tells.
fn leans(article: &Article) -> (BTreeSet<&Mark>, BTreeSet<&str>) {
    let body = &article.version(Lang::Sv).body;
    let lines = || {
        let blocks = body.iter().flat_map(|(_, blocks)| blocks);
        blocks.flat_map(Block::lines)
    };
    let times = lines()
        .flat_map(|line| &line.pieces)
        .filter_map(|piece| match piece {
            Piece::Time(rule) => Some(rule.as_str()),
            _ => None,
        });
    (lines().flat_map(|line| &line.marks).collect(), times.collect())
}

fn statutes<'a>(article: &'a Article, law: &'a impl Law) -> impl Iterator<Item = &'a Statute> {
    let all = law.statutes().iter();
    all.filter(|statute| article.front.law.contains(&statute.key))
}

/// `SoL 20:1, 20:2` stands for both.
fn names(version: &RuleVersion, statute: &str, provision: &str) -> bool {
    let each = version.provision.split([',', ';']).map(str::trim);
    version.statute == statute
        && each
            .map(|one| one.strip_prefix(statute).map_or(one, str::trim))
            .any(|one| one == provision || spans(one, provision))
}

/// `6:39–40` names both sections.
fn spans(range: &str, provision: &str) -> bool {
    let parts = |text: &str| {
        let (chapter, section) = text.rsplit_once(':').unwrap_or(("", text));
        Some((chapter.to_owned(), section.trim().parse::<u16>().ok()?))
    };
    let ends = range
        .split_once('–')
        .map(|(from, to)| (parts(from), to.trim().parse::<u16>()));
    match (ends, parts(provision)) {
        (Some((Some((chapter, from)), Ok(to))), Some((of, section))) => {
            chapter == of && (from..=to).contains(&section)
        }
        _ => false,
    }
}

/// The rules that an article tells: those of the provisions it names, and those whose times it gives.
pub fn rules_of<'a>(article: &Article, law: &'a impl Law) -> Vec<&'a Rule> {
    let (marks, times) = leans(article);
    let is_named = |version: &RuleVersion| {
        marks.iter().any(|mark| match mark {
            Mark::Law { statute, provision } => names(version, statute, provision),
            _ => false,
        })
    };
    let rules = law.rules().iter();
    rules
        .filter(|rule| times.contains(rule.id.as_str()) || rule.versions.iter().any(is_named))
        .collect()
}

/// Another, once the data says anything else of the statute or of its rules that the article tells.
fn print(article: &Article, statute: &Statute, law: &impl Law) -> String {
    let mut said = format!(
        "{} {} {:?} {:?}",
        statute.number, statute.in_force_from, statute.in_force_to, statute.replaced_by
    );
    for rule in rules_of(article, law) {
        for version in rule.versions.iter().filter(|one| one.statute == statute.key) {
            let _ = write!(
                said,
                " {} {} {:?} {} {} {:?}",
                rule.id,
                version.provision,
                version.length,
                version.counting,
                version.in_force_from,
                version.in_force_to
            );
        }
    }
    print_of(&said)
}

/// Why an article must be looked at again on the day; nothing: it need not be.
pub fn due(article: &Article, law: &impl Law, read: &Read, on: Date) -> Vec<Due> {
    let mut due = BTreeSet::new();
    for statute in statutes(article, law) {
        let mut add = |because, since| {
            due.insert(Due {
                leans_on: statute.key.clone(),
                because,
                since,
            });
        };
        let kept = read.of(&article.address, &statute.key);
        let Some(base) = kept.map(|(day, _)| *day).max(article.reviewed_on()) else {
            add(Because::NeverRead, None);
            continue;
        };
        let is_new = |day: Date| day > base && day <= on;
        if kept.is_some_and(|(_, kept)| *kept != print(article, statute, law)) {
            add(Because::Data, None);
        }
        if let Some(day) = statute.in_force_to.filter(|day| is_new(*day)) {
            add(Because::Ended, Some(day));
        }
        for rule in rules_of(article, law) {
            for version in &rule.versions {
                if version.statute == statute.key && is_new(version.in_force_from) {
                    add(Because::Rule(rule.id.clone()), Some(version.in_force_from));
                }
            }
        }
    }
    due.into_iter().collect()
}

/// Sources and statutes of the article that were to be read again before the day.
pub fn unread(article: &Article, registry: &Registry, on: Date) -> Vec<Due> {
    let (marks, _) = leans(article);
    let sources = marks.iter().filter_map(|mark| mark.source());
    let keys: BTreeSet<&str> = sources
        .chain(article.front.law.iter().map(String::as_str))
        .collect();
    let late = keys.into_iter().filter_map(|key| {
        let day = registry.watch(key).filter(|day| *day < on)?;
        Some(Due {
            leans_on: key.to_owned(),
            because: Because::Source,
            since: Some(day),
        })
    });
    late.collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    const MODEL: &str = "barnutredning";
    const READ: Date = date(2026, 11, 22);
    const LATER: Date = date(2027, 1, 1);

    struct Sample {
        rules: Vec<Rule>,
        statutes: Vec<Statute>,
    }

    impl Law for Sample {
        fn rules(&self) -> &[Rule] {
            &self.rules
        }
        fn statutes(&self) -> &[Statute] {
            &self.statutes
        }
    }

    fn sample() -> Sample {
        let law = Catalogue::national();
        Sample {
            rules: law.rules().to_vec(),
            statutes: law.statutes().to_vec(),
        }
    }

    fn article() -> &'static Article {
        Guide::national().find(MODEL).expect("an article")
    }

    fn read(law: &Sample) -> Read {
        Read::parse(&Read::default().written(Guide::national(), law, READ, &[]))
    }

    #[test]
    fn an_article_that_was_read_beside_the_law_as_it_is_need_not_be_read_again() {
        let law = sample();
        assert_eq!(due(article(), &law, &read(&law), READ), []);
        let never = due(article(), &law, &Read::default(), READ);
        assert!(never.iter().all(|one| one.because == Because::NeverRead) && never.len() == 4);
    }

    #[test]
    fn a_time_that_the_law_makes_shorter_next_year_is_told_editors_now_and_readers_then() {
        let before = sample();
        let mut law = sample();
        let rules = &mut law.rules;
        let rule = rules.iter_mut().find(|rule| rule.id == "child-investigation");
        let rule = rule.expect("the rule of four months");
        let mut next = rule.latest().clone();
        next.in_force_from = LATER;
        next.length.number = 3;
        if let Some(now) = rule.versions.last_mut() {
            now.in_force_to = LATER.yesterday().ok();
        }
        rule.versions.push(next);
        let read = read(&before);
        let now = due(article(), &law, &read, date(2026, 12, 1));
        assert_eq!(now.len(), 1, "{now:?}");
        assert!(now[0].because == Because::Data && !now[0].concerns_readers());
        let then = due(article(), &law, &read, LATER);
        let rule = Because::Rule("child-investigation".to_owned());
        let told = then.iter().find(|one| one.because == rule).expect("it is told");
        assert!(told.concerns_readers() && told.since == Some(LATER));
        let others = Guide::national().articles.iter();
        let told = others
            .filter(|one| due(one, &law, &read, LATER).iter().any(Due::concerns_readers))
            .count();
        assert!((1..15).contains(&told), "only those that tell the time: {told}");
        let again = Read::parse(&read.written(Guide::national(), &law, LATER, &[MODEL.to_owned()]));
        assert_eq!(due(article(), &law, &again, LATER), [], "read anew");
    }

    #[test]
    fn a_rule_of_several_sections_names_each_of_them() {
        assert!(spans("6:39–40", "6:40") && spans("20–21", "20"));
        assert!(
            !spans("6:39–40", "7:40")
                && !spans("20–21", "22")
                && !spans("21 b–c", "21")
                && !spans("20", "20")
        );
    }

    #[test]
    fn a_statute_that_ends_and_a_source_whose_day_has_come_are_told() {
        let before = sample();
        let mut law = sample();
        for statute in law.statutes.iter_mut().filter(|one| one.key == "LVU") {
            statute.in_force_to = LATER.yesterday().ok();
        }
        let then = due(article(), &law, &read(&before), LATER);
        assert!(
            then.iter()
                .any(|one| one.because == Because::Ended && one.leans_on == "LVU")
        );
        let registry = Registry::national();
        assert_eq!(unread(article(), &registry, READ), []);
        let late = unread(article(), &registry, date(2028, 1, 1));
        assert!(
            late.iter().any(|one| one.leans_on == "bbic") && late.iter().any(|one| one.leans_on == "SoL")
        );
    }
}
