//! What the municipality tells in the guide: additions beside the national text by the article's address, never instead
//! of it; articles of its own; and which translations somebody here has found right. All by the day: what is to stand from
//! a day stands from then by itself.

use crate::kept_pages::KeptPages;
use crate::site::Site;
use casework::Actor;
use house_store::{Fault, GuideText, GuideTextVersion, Happened, Release, Stage, TextKey, TextKind};
use jiff::civil::Date;
use language::Lang;
use std::collections::BTreeMap;
use std::sync::{Arc, PoisonError, RwLock};

use ::guide::{Article, Guide, Index, Own, Registry, Version, translated};

/// Numbers of its own articles begin here.
const FIRST_NUMBER: u8 = 101;
/// The part of a text that is one text alone.
pub const TEXT: &str = "text";
/// The mark of the Swedish that a translation was made from.
pub const OF: &str = "of";
/// What no article of its own may be called: pages of the guide.
pub const TAKEN: [&str; 2] = ["andringar", "ny"];

/// What was last read from the house store, as it stands on a day.
#[derive(Default)]
pub struct GuideHere {
    now: RwLock<Arc<Here>>,
    /// Articles with it, drawn.
    pub(crate) pages: KeptPages,
}

/// The municipality's texts on one day.
#[derive(Default)]
pub struct Here {
    pub texts: BTreeMap<TextKey, GuideText>,
    /// Additions from before texts were reviewed.
    earlier: BTreeMap<String, String>,
    day: Date,
    own: Option<(Guide, Index)>,
}

/// An addition as it is read.
#[derive(Clone, Debug, PartialEq)]
pub struct Addition {
    pub text: String,
    pub lang: Lang,
    /// None: it was written before texts were reviewed.
    pub review_by: Option<Date>,
}

/// A line of the public list of changes.
#[derive(Clone, Debug, PartialEq)]
pub struct Told {
    pub day: Date,
    pub key: TextKey,
    pub what: WhatChanged,
    pub told: String,
    /// Who wishes to stand there by name.
    pub by: Option<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WhatChanged {
    New,
    Changed,
    Withdrawn,
    Signed,
}

impl WhatChanged {
    pub fn key(self) -> &'static str {
        match self {
            Self::New => "guide-change-new",
            Self::Changed => "guide-change-changed",
            Self::Withdrawn => "guide-change-withdrawn",
            Self::Signed => "guide-change-signed",
        }
    }
}

/// What somebody is called where their name is not told.
pub fn title_of(actor: &Actor) -> &str {
    match actor {
        Actor::Staff { title, .. } => title,
        _ => "",
    }
}

/// Of the text that a translation was made from.
pub fn mark_of(parts: &BTreeMap<String, String>) -> String {
    let all: Vec<&str> = parts
        .iter()
        .flat_map(|(name, text)| [name.as_str(), text])
        .collect();
    language::print_of(&all.join(" "))
}

impl Here {
    fn new(
        texts: BTreeMap<TextKey, GuideText>,
        earlier: BTreeMap<String, String>,
        day: Date,
        author: &str,
    ) -> Self {
        let mut here = Self {
            texts,
            earlier,
            day,
            own: None,
        };
        let articles = here.own_articles(author);
        if !articles.is_empty() {
            let guide = Guide {
                articles,
                registry: Registry::national(),
            };
            let index = Index::new(&guide);
            here.own = Some((guide, index));
        }
        here
    }

    pub fn text(&self, kind: TextKind, article: &str, lang: &str) -> Option<&GuideText> {
        self.texts.get(&TextKey::new(kind, article, lang))
    }

    fn standing(&self, kind: TextKind, article: &str, lang: Lang) -> Option<(&GuideTextVersion, &Release)> {
        self.text(kind, article, lang.tag())?.on(self.day)
    }

    /// Swedish as it was before texts were reviewed, unless one that was has stood or been withdrawn since.
    pub fn earlier(&self, article: &str) -> Option<&str> {
        let since = self.text(TextKind::Addition, article, Lang::Sv.tag());
        let replaced = since.is_some_and(|text| {
            let mut lines = text.lines.iter();
            let withdrawn = lines.any(|line| matches!(line.what, Happened::Withdrawn { .. }));
            withdrawn || text.on(self.day).is_some()
        });
        self.earlier
            .get(article)
            .filter(|_| !replaced)
            .map(String::as_str)
    }

    /// In the reader's language where its translation is of the Swedish that stands; otherwise in Swedish.
    pub fn addition(&self, article: &str, lang: Lang) -> Option<Addition> {
        let addition = |(version, release): (&GuideTextVersion, &Release), lang| Addition {
            text: version.parts.get(TEXT).cloned().unwrap_or_default(),
            lang,
            review_by: Some(release.review_by),
        };
        let Some(swedish) = self.standing(TextKind::Addition, article, Lang::Sv) else {
            return self.earlier(article).map(|text| Addition {
                text: text.to_owned(),
                lang: Lang::Sv,
                review_by: None,
            });
        };
        let own = self.standing(TextKind::Addition, article, lang);
        let of_this = own.filter(|(own, _)| own.parts.get(OF) == Some(&mark_of(&swedish.0.parts)));
        Some(match of_this {
            Some(own) if lang != Lang::Sv => addition(own, lang),
            _ => addition(swedish, Lang::Sv),
        })
    }

    /// *Lokal rutin.* For staff.
    pub fn routine(&self, article: &str) -> Option<(&GuideTextVersion, &Release)> {
        self.standing(TextKind::Routine, article, Lang::Sv)
    }

    /// By title, and the day: a native speaker here found this very translation right.
    pub fn signature(&self, article: &str, version: &Version) -> Option<(String, Date)> {
        let text = self.text(TextKind::Translation, article, version.lang.tag())?;
        let (print, title, at) = text.signature()?;
        let day = language::stockholm(at).date();
        (print == version.print).then(|| (title.to_owned(), day))
    }

    /// The municipality's own articles that stand today.
    pub fn own(&self) -> &[Article] {
        self.own.as_ref().map_or(&[], |(guide, _)| &guide.articles)
    }

    pub fn is_own(&self, address: &str) -> bool {
        self.own().iter().any(|article| article.address == address)
    }

    /// National or its own.
    pub fn find(&self, address: &str) -> Option<&Article> {
        let own = || self.own().iter().find(|article| article.address == address);
        Guide::national().find(address).or_else(own)
    }

    /// All that can be read here today.
    pub fn articles(&self) -> impl Iterator<Item = &Article> {
        Guide::national().articles.iter().chain(self.own())
    }

    /// Its own articles that answer, with how well.
    pub fn found(&self, lang: Lang, sought: &str) -> Vec<(f64, &Article)> {
        let Some((guide, index)) = &self.own else {
            return Vec::new();
        };
        let found = index.find(lang, sought).into_iter();
        found
            .filter_map(|found| Some((found.worth, guide.articles.get(found.article)?)))
            .collect()
    }

    fn own_articles(&self, author: &str) -> Vec<Article> {
        let keys = self.texts.keys();
        let swedish = keys.filter(|key| key.kind == TextKind::Own && key.lang == Lang::Sv.tag());
        let mut all: Vec<_> = swedish
            .filter_map(|key| Some((self.texts[key].lines.first()?.at, key)))
            .collect();
        all.sort();
        let mut articles = Vec::new();
        for (nth, (_, key)) in all.into_iter().enumerate() {
            let number = u8::try_from(nth)
                .ok()
                .and_then(|nth| nth.checked_add(FIRST_NUMBER));
            let (Some(number), Some((version, release))) = (number, self.texts[key].on(self.day)) else {
                continue;
            };
            articles.extend(self.article((&key.article, number), version, release, author));
        }
        articles
    }

    /// As an article, with those of its translations that are of this Swedish.
    pub fn article(
        &self,
        (address, number): (&str, u8),
        version: &GuideTextVersion,
        release: &Release,
        author: &str,
    ) -> Option<Article> {
        let mut files = vec![own_file((address, number), version, release, author)];
        let of = mark_of(&version.parts);
        for lang in Lang::GUIDE.into_iter().filter(|lang| *lang != Lang::Sv) {
            let other = self
                .standing(TextKind::Own, address, lang)
                .map(|(other, _)| other);
            if let Some(other) = other.filter(|other| other.parts.get(OF) == Some(&of)) {
                files.push(translated(address, lang.tag(), &other.parts, title_of(&other.by)));
            }
        }
        let (guide, _) = Guide::read(files, Registry::default(), "");
        let mut article = guide.articles.into_iter().next()?;
        article
            .versions
            .values_mut()
            .for_each(|version| version.behind = false);
        Some(article)
    }

    /// Everything that readers have met as new, changed or taken away; the newest first.
    pub fn changes(&self) -> Vec<Told> {
        let read = self.texts.iter().filter(|(key, _)| key.kind != TextKind::Routine);
        let before = |key: &TextKey| {
            let swedish = key.kind == TextKind::Addition && key.lang == Lang::Sv.tag();
            swedish && self.earlier.contains_key(&key.article)
        };
        let mut told: Vec<Told> = read
            .flat_map(|(key, text)| changes_of(key, text, self.day, before(key)))
            .collect();
        told.sort_by(|one, other| (other.day, &one.key).cmp(&(one.day, &other.key)));
        told
    }
}

/// An article of its own as a file.
pub fn own_file(
    (address, number): (&str, u8),
    version: &GuideTextVersion,
    release: &Release,
    author: &str,
) -> ::guide::File {
    let mut reviewers: Vec<String> = Vec::new();
    for one in version
        .reviewed
        .iter()
        .filter(|one| matches!(one.stage, Stage::Facts | Stage::Law))
    {
        let title = title_of(&one.by).to_owned();
        if !reviewers.contains(&title) {
            reviewers.push(title);
        }
    }
    let law = version.reviewed.iter().rev().find(|one| one.stage == Stage::Law);
    let own = Own {
        address,
        number,
        parts: &version.parts,
        author,
        reviewers: &reviewers,
        reviewed_on: law.map(|one| language::stockholm(one.at).date()),
        review_by: release.review_by,
    };
    own.file()
}

/// `stood_before`: readers met a text of before the first of these.
fn changes_of(key: &TextKey, text: &GuideText, today: Date, stood_before: bool) -> Vec<Told> {
    let mut told = Vec::new();
    let mut first = true;
    let mut add = |day, what, said: &str, by| {
        told.push(Told {
            day,
            key: key.clone(),
            what,
            told: said.to_owned(),
            by,
        });
    };
    for version in &text.versions {
        let Some((release, by)) = &version.release else {
            continue;
        };
        let withdrawn = version.withdrawn_at.map(|at| language::stockholm(at).date());
        let stood = release.from <= today && withdrawn.is_none_or(|day| release.from <= day);
        if !stood {
            continue;
        }
        let what = if first {
            WhatChanged::New
        } else {
            WhatChanged::Changed
        };
        first = false;
        let name = match by {
            Actor::Staff { name, title, .. } if release.named => Some(format!("{name}, {title}")),
            _ => None,
        };
        add(release.from, what, &release.told, name);
    }
    for line in &text.lines {
        let day = language::stockholm(line.at).date();
        match &line.what {
            Happened::Withdrawn { why } if stood_before || !first => {
                add(day, WhatChanged::Withdrawn, why, None);
            }
            Happened::Signed { title, .. } => add(day, WhatChanged::Signed, title, None),
            _ => {}
        }
    }
    told
}

impl Site {
    /// As it stands today.
    pub fn here(&self) -> Arc<Here> {
        let kept = self
            .guide_here
            .now
            .read()
            .unwrap_or_else(PoisonError::into_inner)
            .clone();
        if kept.day == self.today() {
            return kept;
        }
        self.keep(kept.texts.clone(), kept.earlier.clone())
    }

    fn keep(&self, texts: BTreeMap<TextKey, GuideText>, earlier: BTreeMap<String, String>) -> Arc<Here> {
        let mut kept = self
            .guide_here
            .now
            .write()
            .unwrap_or_else(PoisonError::into_inner);
        let as_it_was = kept.day == self.today() && kept.texts == texts && kept.earlier == earlier;
        if as_it_was {
            return kept.clone();
        }
        let author = &self.facts.municipality;
        let now = Arc::new(Here::new(texts, earlier, self.today(), author));
        *kept = now.clone();
        now
    }

    /// Reads them anew: another node may have changed them.
    pub async fn read_guide(&self) -> Result<(), Fault> {
        let texts = self.house.guide_texts().await?;
        let earlier = self.house.guide_additions().await?;
        self.keep(texts, earlier);
        Ok(())
    }
}
