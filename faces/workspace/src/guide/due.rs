//! What must be looked at again, and why: the law changed, a source's day came, a review's day came.

use super::text::way;
use ::guide::watch::{self, Because, Due};
use ::guide::{Article, Guide, SourceOf};
use casework::Say;
use common::guide::here::Here;
use common::{Site, Words};
use design::Html;
use house_store::TextKey;
use jiff::civil::Date;
use language::Lang;
use law::Catalogue;

/// A reason, and since when.
pub struct Why {
    pub why: String,
    pub since: Option<Date>,
}

/// An article or a text, with all that it is due for.
pub struct Row {
    pub what: Html,
    pub whys: Vec<Why>,
}

impl Row {
    /// How long it has waited; what nobody can date comes last.
    fn since(&self) -> Date {
        let days = self.whys.iter().filter_map(|why| why.since);
        days.min().unwrap_or(Date::MAX)
    }
}

/// What a statute or a source is called.
fn name(key: &str, words: &Words<'_>) -> String {
    let registry = &Guide::national().registry;
    match registry.statute(key) {
        Some(SourceOf::Law(statute)) => {
            let name = if words.lang == Lang::En {
                &statute.name.en
            } else {
                &statute.name.sv
            };
            format!("{name} ({})", statute.number)
        }
        Some(SourceOf::Other(source)) => source.title.clone(),
        None => registry
            .source(key)
            .map_or(key, |source| &source.title)
            .to_owned(),
    }
}

fn said(due: &Due, words: &Words<'_>) -> String {
    let key = match &due.because {
        Because::Rule(_) => "editor-due-rule",
        Because::Ended => "editor-due-ended",
        Because::Data => "editor-due-data",
        Because::NeverRead => "editor-due-never",
        Because::Source => "editor-due-source",
    };
    let say = Say::key(key).with("name", name(&due.leans_on, words));
    match due.since {
        Some(day) => words.say(&say.with("day", day)),
        None => words.say(&say),
    }
}

/// Every reason for one article.
pub fn of_article(site: &Site, article: &Article, words: &Words<'_>) -> Vec<Why> {
    let today = site.today();
    let own = site.here().is_own(&article.address);
    let law = watch::due(article, Catalogue::national(), watch::Read::national(), today);
    let sources = watch::unread(article, &Guide::national().registry, today);
    // An article of the municipality's is in no list of what was read; its review is what counts.
    let told = law
        .into_iter()
        .chain(sources)
        .filter(|one| !own || one.because != Because::NeverRead);
    let mut all: Vec<Why> = told
        .map(|one| Why {
            why: said(&one, words),
            since: one.since,
        })
        .collect();
    let review = article.review_by();
    if review < today {
        all.push(Why {
            why: words.with("editor-due-review", "day", review),
            since: Some(review),
        });
    }
    all
}

/// Texts of the municipality's whose day has come.
fn of_texts(site: &Site, here: &Here, words: &Words<'_>) -> Vec<Row> {
    let today = site.today();
    let late = |key: &TextKey| {
        let (_, release) = here.texts.get(key)?.on(today)?;
        (release.review_by < today).then_some(release.review_by)
    };
    let keys = here.texts.keys();
    keys.filter_map(|key| {
        let day = late(key)?;
        let why = Why {
            why: words.with("editor-due-review", "day", day),
            since: Some(day),
        };
        let what = way(here, key, words);
        Some(Row {
            what,
            whys: vec![why],
        })
    })
    .collect()
}

/// All that is due; what has waited longest first.
pub fn all(site: &Site, words: &Words<'_>) -> Vec<Row> {
    let here = site.here();
    let articles = Guide::national().articles.iter();
    let mut rows: Vec<Row> = articles
        .map(|article| {
            let to = format!("{}/{}", super::ADDRESS, article.address);
            Row {
                what: super::link(&to, &article.version(words.lang).title),
                whys: of_article(site, article, words),
            }
        })
        .filter(|row| !row.whys.is_empty())
        .collect();
    rows.extend(of_texts(site, &here, words));
    rows.sort_by_key(Row::since);
    rows
}
