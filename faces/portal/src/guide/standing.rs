//! How we know: who has reviewed a text and until when, what it leans on, what nobody has confirmed.

use super::sources::Leaning;
use ::guide::{Article, Guide, Helpline, Version, watch};
use common::{Site, Words};
use design::Html;
use hypertext::prelude::*;
use law::Catalogue;

/// What is told of how sure a text is: who has reviewed it and until when, who translated it.
pub struct Standing<'a> {
    pub reviewed_on: Option<jiff::civil::Date>,
    pub reviewers: &'a [String],
    pub review_by: jiff::civil::Date,
    pub translator: Option<&'a str>,
    pub behind: bool,
    /// The municipality's own.
    pub own: bool,
    /// The law says otherwise today than when it was last read.
    pub law_changed: bool,
    /// Who here found the translation right, by title, and when.
    pub signed: Option<(String, jiff::civil::Date)>,
    /// Numbers in it that nobody has called.
    pub unconfirmed: Vec<&'static Helpline>,
}

impl<'a> Standing<'a> {
    pub fn of(site: &Site, article: &'a Article, version: &'a Version) -> Self {
        let here = site.here();
        Self {
            own: here.is_own(&article.address),
            law_changed: law_changed(article, site),
            signed: here.signature(&article.address, version),
            reviewed_on: article.reviewed_on(),
            reviewers: &article.front.reviewers,
            review_by: article.review_by(),
            translator: version.translator.as_deref(),
            behind: version.behind,
            unconfirmed: unconfirmed(|key| version.calls(key)),
        }
    }
}

pub fn how_we_know(site: &Site, standing: &Standing<'_>, leaning: &Leaning, words: &Words<'_>) -> Html {
    let mut said: Vec<Html> = Vec::new();
    match standing.reviewed_on {
        Some(day) => said.push(
            words
                .say(
                    &casework::Say::key("guide-reviewed")
                        .with("day", day)
                        .with("who", standing.reviewers.join(", ")),
                )
                .into(),
        ),
        None => said.push(words.get("guide-not-reviewed").into()),
    }
    let due = if standing.review_by < site.today() {
        "guide-overdue"
    } else {
        "guide-review-by"
    };
    said.push(words.with(due, "day", standing.review_by).into());
    if standing.own {
        said.push(words.get("guide-own").into());
    }
    if standing.law_changed {
        said.push(words.get("guide-law-changed").into());
    }
    if let Some(who) = standing.translator {
        let say = match &standing.signed {
            Some((title, day)) => casework::Say::key("guide-translated-signed")
                .with("title", title)
                .with("day", *day),
            None => casework::Say::key("guide-translated"),
        };
        said.push(words.say(&say.with("who", who.to_owned())).into());
    }
    if standing.behind {
        said.push(words.get("guide-behind").into());
    }
    if let Some(when) = leaning.law_as_of() {
        said.push(words.with("guide-law-as-of", "when", when.to_owned()).into());
    }
    said.extend(standing.unconfirmed.iter().map(|line| {
        let note = words.get("guide-not-confirmed");
        design::html(
            hypertext::maud_borrow! { (line.owner) " " (design::phone_link(&line.number)) ". " (note) },
        )
    }));
    let content = design::html(hypertext::maud_borrow! {
        @if !leaning.is_empty() {
            p { (words.get("guide-sources-lead")) }
            (leaning.list(words))
        }
        @for line in &said { p { (line) } }
    });
    design::section("sources", &words.get("guide-sources"), &content)
}

/// Does the law say otherwise today than when somebody last read the article beside it?
fn law_changed(article: &Article, site: &Site) -> bool {
    let due = watch::due(
        article,
        Catalogue::national(),
        watch::Read::national(),
        site.today(),
    );
    due.iter().any(watch::Due::concerns_readers)
}

/// Numbers of others that stand in a text and that nobody has called.
pub fn unconfirmed(calls: impl Fn(&str) -> bool) -> Vec<&'static Helpline> {
    let lines = Guide::national().registry.lines.iter();
    lines
        .filter(|line| line.checked.is_none() && calls(&line.key))
        .collect()
}
