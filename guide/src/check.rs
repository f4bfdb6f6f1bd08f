//! What is wrong with the content: what stands unsupported, points nowhere, is overdue, is hard to read, or is missing.

use crate::article::{Article, Guide, Version};
use crate::body::{Block, Line, Piece, Section, To};
use crate::compare::compare;
use crate::mark::Mark;
use crate::plain::ease;
use crate::registry::SourceOf;
use crate::watch;
use jiff::civil::Date;
use language::Lang;
use law::{Catalogue, Unit};
use std::collections::BTreeSet;

/// LIX and words a sentence, at most.
pub(crate) const SWEDISH: (usize, usize) = (42, 24);
pub(crate) const EASY: (usize, usize) = (32, 16);
/// Whom an article may send to on the site.
const PAGES: [&str; 9] = [
    "",
    "fraga",
    "fraga/svar",
    "mina-sidor",
    "nummer",
    "ung",
    "onskemal",
    "svara",
    "barn",
];

/// What is found in the content.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Report {
    /// Must be mended: `articles/…:line: what`.
    pub wrong: Vec<String>,
    /// Wants somebody's work: overdue, unreviewed, behind, missing, unconfirmed.
    pub wanting: Vec<String>,
}

/// Everything, as of a day.
pub fn check(guide: &Guide, on: Date) -> Report {
    let mut report = Report::default();
    let mut numbers = BTreeSet::new();
    for article in &guide.articles {
        if !numbers.insert(article.front.number) {
            let number = article.front.number;
            report.wrong.push(format!(
                "articles/{}/sv.md:1: number {number} stands twice",
                article.address
            ));
        }
        let mut one = Checked {
            guide,
            article,
            on,
            report: &mut report,
        };
        one.front();
        for version in article.versions.values() {
            one.version(version);
        }
        one.wanting();
    }
    for line in guide.registry.lines.iter().filter(|line| line.checked.is_none()) {
        report
            .wanting
            .push(format!("helplines.toml: {} has not been confirmed", line.key));
    }
    for key in watch::keys(&guide.registry) {
        let said = match guide.registry.watch(key) {
            Some(day) if day < on => "is to be read again",
            Some(_) => continue,
            None => "has no day to be read again",
        };
        report.wanting.push(format!("sources.toml: {key} {said}"));
    }
    report
}

/// What must be mended in one article, which need not be among those of the guide.
pub fn mend(guide: &Guide, article: &Article, on: Date) -> Vec<String> {
    let mut report = Report::default();
    let mut one = Checked {
        guide,
        article,
        on,
        report: &mut report,
    };
    one.front();
    article.versions.values().for_each(|version| one.version(version));
    report.wrong
}

struct Checked<'a> {
    guide: &'a Guide,
    article: &'a Article,
    on: Date,
    report: &'a mut Report,
}

impl Checked<'_> {
    fn wrong(&mut self, version: &Version, line: usize, what: &str) {
        let (address, tag) = (&self.article.address, version.lang.tag());
        self.report.wrong.push(format!(
            "articles/{address}/{tag}.md:{}: {what}",
            line + version.before
        ));
    }

    fn front(&mut self) {
        let swedish = &self.article.versions[&Lang::Sv];
        for address in &self.article.front.related {
            if self.guide.find(address).is_none() || *address == self.article.address {
                self.report.wrong.push(format!(
                    "articles/{}/sv.md:1: related names {address:?}",
                    self.article.address
                ));
            }
        }
        let named: BTreeSet<&str> = lines(swedish)
            .flat_map(|(_, line)| &line.marks)
            .filter_map(|mark| match mark {
                Mark::Law { statute, .. } => Some(statute.as_str()),
                _ => None,
            })
            .collect();
        let front: BTreeSet<&str> = self.article.front.law.iter().map(String::as_str).collect();
        if named != front {
            let what = format!("law names {front:?}, the claims {named:?}");
            self.report
                .wrong
                .push(format!("articles/{}/sv.md:1: {what}", self.article.address));
        }
    }

    fn version(&mut self, version: &Version) {
        for (section, block) in version
            .body
            .iter()
            .flat_map(|(section, blocks)| blocks.iter().map(|block| (*section, block)))
        {
            for line in block.lines() {
                let leans =
                    version.lang == Lang::Sv && section.claims() && !matches!(block, Block::Heading(_));
                if leans && line.marks.is_empty() && !introduces(line) {
                    self.wrong(version, line.line, "says nothing of what it leans on");
                }
                for what in line_faults(self.guide, line, self.on) {
                    self.wrong(version, line.line, &what);
                }
            }
        }
        let swedish = &self.article.versions[&Lang::Sv];
        match version.lang {
            Lang::Sv => self.ease(version, SWEDISH),
            Lang::Easy => self.ease(version, EASY),
            _ => {
                for (line, what) in compare(swedish, version) {
                    self.wrong(version, line, &what);
                }
            }
        }
    }

    fn ease(&mut self, version: &Version, (lix, longest): (usize, usize)) {
        let is = ease(&version.text());
        if is.lix > lix {
            self.wrong(version, 1, &format!("LIX {} is over {lix}", is.lix));
        }
        if is.longest > longest {
            self.wrong(
                version,
                1,
                &format!("a sentence has {} words, more than {longest}", is.longest),
            );
        }
    }

    fn wanting(&mut self) {
        let address = &self.article.address;
        let mut want = |what: String| self.report.wanting.push(format!("articles/{address}: {what}"));
        if self.article.front.reviewers.is_empty() {
            want("nobody has reviewed it".to_owned());
        }
        if self.article.review_by() < self.on {
            want(format!("was to be reviewed by {}", self.article.review_by()));
        }
        for key in &self.article.front.law {
            if let Some(SourceOf::Law(statute)) = self.guide.registry.statute(key)
                && statute.in_force_to.is_some_and(|to| to < self.on)
            {
                want(format!("leans on {key}, which is no longer in force"));
            }
        }
        let law = Catalogue::national();
        for due in watch::due(self.article, law, watch::Read::national(), self.on) {
            want(due.to_string());
        }
        for lang in Lang::ALL {
            match self.article.versions.get(&lang) {
                None => want(format!("is missing in {}", lang.tag())),
                Some(version) if version.behind => want(format!("{} is behind the Swedish", lang.tag())),
                Some(_) => {}
            }
        }
        let open =
            lines(&self.article.versions[&Lang::Sv]).filter(|(_, line)| line.marks.contains(&Mark::Open));
        for (_, line) in open {
            want(format!(
                "sv.md:{} is not confirmed",
                line.line + self.article.versions[&Lang::Sv].before
            ));
        }
    }
}

/// What a line names that is nowhere.
pub(crate) fn line_faults(guide: &Guide, line: &Line, on: Date) -> Vec<String> {
    let unknown = line.marks.iter().filter(|mark| {
        let known = match mark {
            Mark::Law { statute, .. } => guide.registry.statute(statute).is_some(),
            other => other
                .source()
                .is_none_or(|key| guide.registry.source(key).is_some()),
        };
        !known
    });
    let unknown = unknown.map(|mark| format!("{mark:?} is in neither list of sources"));
    let pieces = line.pieces.iter().filter_map(|piece| match piece {
        Piece::Time(rule) => no_time(rule, on),
        Piece::Phone(key) if matches!(key.as_str(), "here" | "on-call") => None,
        Piece::Phone(key) => {
            let known = guide.registry.line(key).is_some();
            (!known).then(|| format!("helplines.toml has no {key:?}"))
        }
        Piece::Link(To::Article(address), _) => {
            let known = guide.find(address).is_some();
            (!known).then(|| format!("no article is at {address:?}"))
        }
        Piece::Link(To::Page(page), _) => {
            (!PAGES.contains(&page.as_str())).then(|| format!("no page is at {page:?}"))
        }
        Piece::Text(text) if text.contains(['<', '*', '[', '#']) => {
            Some(format!("signs left over in {text:?}"))
        }
        _ => None,
    });
    unknown.chain(pieces).collect()
}

fn no_time(rule: &str, on: Date) -> Option<String> {
    match Catalogue::national().in_force(rule, on) {
        Err(_) => Some(format!("no rule in force is called {rule:?}")),
        Ok(rule) if matches!(rule.length.unit, Unit::None | Unit::PriceBaseAmount) => {
            Some(format!("{} has no length of time", rule.id))
        }
        Ok(_) => None,
    }
}

/// "Then there are two ways:" claims nothing; what follows does.
pub(crate) fn introduces(line: &Line) -> bool {
    matches!(line.pieces.last(), Some(Piece::Text(text)) if text.ends_with(':'))
}

fn lines(version: &Version) -> impl Iterator<Item = (Section, &Line)> {
    let blocks = version
        .body
        .iter()
        .flat_map(|(section, blocks)| blocks.iter().map(|block| (*section, block)));
    blocks.flat_map(|(section, block)| block.lines().iter().map(move |line| (section, line)))
}
