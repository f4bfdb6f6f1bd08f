//! *Guiden för personal.* The articles with what staff read beside them, and the desk of those who write in the guide: a text
//! is written, looked through by somebody else, published for a day, withdrawn.

pub mod article;
pub mod board;
mod due;
mod forms;
pub mod new;
pub mod preview;
mod story;
pub mod text;
pub mod write;

use ::guide::{Guide, Own};
use casework::{Act, StaffId};
use common::guide::here::{Here, OF, TAKEN, TEXT};
use common::guide::links;
use common::{Site, StaffIn, Trouble, Words};
use design::Html;
use house_store::{GuideText, GuideTextVersion, Release, TextKey, TextKind};
use hypertext::prelude::*;
use language::Lang;

pub const ADDRESS: &str = "/arbete/guide";
/// A draft is read as an article with the first number of all that are the municipality's.
const NUMBER: u8 = 101;

pub type At = axum::extract::Path<(String, String, String)>;

/// Editors alone.
pub fn allowed(site: &Site, me: &StaffIn) -> Result<(), Trouble> {
    Ok(access::start(&me.viewer, Act::EditGuide, site.today()).map(|_| ())?)
}

pub fn edits(site: &Site, me: &StaffIn) -> bool {
    allowed(site, me).is_ok()
}

/// The articles that belong to a step, as staff read them.
pub fn read_more(site: &Site, process: &str, step: &str, words: &Words<'_>) -> Html {
    links::read_more(site, process, step, words, |article| {
        format!("{ADDRESS}/{}", article.address)
    })
}

/// Lower-case letters, digits and single hyphens, as the national ones.
pub fn is_address(typed: &str) -> bool {
    let signs = typed
        .chars()
        .all(|sign| sign.is_ascii_lowercase() || sign.is_ascii_digit() || sign == '-');
    let free = Guide::national().find(typed).is_none() && !TAKEN.contains(&typed);
    let whole = typed.split('-').all(|part| !part.is_empty());
    signs && free && whole && (3..=60).contains(&typed.len())
}

/// The text that an address names, if there can be one.
fn key(here: &Here, (article, kind, lang): (String, String, String)) -> Result<TextKey, Trouble> {
    let kind = TextKind::parse(&kind).ok_or(Trouble::NotFound)?;
    let lang = Lang::parse_guide(&lang).ok_or(Trouble::NotFound)?;
    let national = Guide::national().find(&article);
    let can = match kind {
        TextKind::Addition => national.is_some(),
        TextKind::Own => {
            let swedish = here.text(TextKind::Own, &article, Lang::Sv.tag());
            is_address(&article) && (lang == Lang::Sv || swedish.is_some())
        }
        TextKind::Routine => here.find(&article).is_some() && lang == Lang::Sv,
        TextKind::Translation => lang != Lang::Sv && national.is_some_and(|one| one.is_in(lang)),
    };
    match can {
        true => Ok(TextKey::new(kind, &article, lang.tag())),
        false => Err(Trouble::NotFound),
    }
}

fn address(key: &TextKey) -> String {
    format!("{ADDRESS}/{}/{}/{}", key.article, key.kind.word(), key.lang)
}

fn lang_of(key: &TextKey) -> Lang {
    Lang::parse_guide(&key.lang).unwrap_or_default()
}

/// What the article is called, also before it has stood.
fn title(here: &Here, key: &TextKey, words: &Words<'_>) -> String {
    if let Some(article) = here.find(&key.article) {
        return article.version(words.lang).title.clone();
    }
    let swedish = here.text(TextKind::Own, &key.article, Lang::Sv.tag());
    let last = swedish.and_then(|text| text.versions.last());
    let called = last.and_then(|last| last.parts.get("title")).cloned();
    called.unwrap_or_else(|| key.article.clone())
}

/// What it is, and in which language.
fn caption(key: &TextKey, words: &Words<'_>) -> String {
    let kind = words.get(&format!("editor-kind-{}", key.kind.word()));
    format!("{kind}, {}", lang_of(key).own_name())
}

fn link(to: &str, label: impl Into<Html>) -> Html {
    let label: Html = label.into();
    design::html(hypertext::maud_borrow! { a class="ds-link" href=(to) { (label) } })
}

/// What languages call themselves, each said in itself.
fn own_names(langs: &[Lang]) -> Html {
    design::html(hypertext::maud_borrow! {
        @for (nth, lang) in langs.iter().enumerate() {
            @if nth > 0 { ", " }
            span lang=(lang.html()) dir=(lang.dir().as_str()) { (lang.own_name()) }
        }
    })
}

/// As it was written, in its language.
fn written(text: &str, lang: Lang) -> Html {
    let lines: Vec<&str> = text.lines().filter(|line| !line.trim().is_empty()).collect();
    design::html(hypertext::maud_borrow! {
        div lang=(lang.html()) dir=(lang.dir().as_str()) { @for line in &lines { p { (line) } } }
    })
}

/// Everything somebody wrote, part by part.
fn parts(version: &GuideTextVersion, lang: Lang, words: &Words<'_>) -> Html {
    if let Some(text) = version.parts.get(TEXT) {
        return written(text, lang);
    }
    let shown = version
        .parts
        .iter()
        .filter(|(name, text)| *name != OF && !text.is_empty());
    let answers = shown.map(|(name, text)| {
        let label = words.get(&format!("editor-part-{name}"));
        design::Answer::new(label, written(text, lang))
    });
    design::check_answers(&design::CheckAnswers {
        heading: None,
        answers: answers.collect(),
        change_word: String::new(),
    })
}

/// A text as one: what is measured.
fn whole(version: &GuideTextVersion) -> String {
    let shown = version.parts.iter().filter(|(name, _)| {
        let of_text = [OF, "words", "situation", "related", "danger"];
        !of_text.contains(&name.as_str())
    });
    let texts: Vec<&str> = shown.map(|(_, text)| text.as_str()).collect();
    texts.join("\n")
}

/// An article of the municipality's as it would stand, and what must be mended in it.
fn as_article(
    site: &Site,
    key: &TextKey,
    version: &GuideTextVersion,
) -> (Option<::guide::Article>, Vec<String>) {
    let here = site.here();
    let review_by = site.today().saturating_add(jiff::Span::new().months(6));
    let file = |parts: &std::collections::BTreeMap<String, String>, author: &str| {
        let own = Own {
            address: &key.article,
            number: NUMBER,
            parts,
            author,
            reviewers: &[],
            reviewed_on: None,
            review_by,
        };
        own.file()
    };
    let author = &site.facts.municipality;
    let files = match lang_of(key) {
        Lang::Sv => vec![file(&version.parts, author)],
        lang => {
            let swedish = swedish(&here, key)
                .map(|swedish| swedish.parts.clone())
                .unwrap_or_default();
            let title = common::guide::here::title_of(&version.by);
            let other = ::guide::translated(&key.article, lang.tag(), &version.parts, title);
            vec![file(&swedish, author), other]
        }
    };
    let (guide, mut wrong) = Guide::read(files, ::guide::Registry::default(), "");
    let article = guide.articles.into_iter().next();
    if let Some(article) = &article {
        wrong.extend(::guide::check::mend(Guide::national(), article, site.today()));
    }
    (article, wrong)
}

/// The Swedish that a translation is made from: what stands, else what was written last.
fn swedish<'a>(here: &'a Here, key: &TextKey) -> Option<&'a GuideTextVersion> {
    let text = here.text(key.kind, &key.article, Lang::Sv.tag())?;
    let standing = text.versions.iter().rev();
    let mut standing = standing.filter(|one| one.release.is_some() && one.withdrawn_at.is_none());
    standing.next().or(text.versions.last())
}

/// Was it made from another Swedish than the one that stands?
fn is_behind(here: &Here, key: &TextKey, version: &GuideTextVersion) -> bool {
    let now = swedish(here, key).map(|swedish| common::guide::here::mark_of(&swedish.parts));
    key.lang != Lang::Sv.tag() && version.parts.get(OF) != now.as_ref()
}

/// What waits for this person: to be looked through or published, or to be written again.
fn waits_for(text: &GuideText, me: StaffId) -> bool {
    text.draft()
        .is_some_and(|draft| draft.is_by(me) == draft.sent_back.is_some())
}

/// Published to a day: the words of both lines that say so.
fn standing<'a>(text: Option<&'a GuideText>, site: &Site) -> Option<(&'a GuideTextVersion, &'a Release)> {
    text?.on(site.today())
}
