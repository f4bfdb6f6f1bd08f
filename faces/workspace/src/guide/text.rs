//! One text of the municipality's: what stands, what waits, what can be done to it, and its whole story.

use super::forms::{Deed, Tried, refusal};
use super::{
    At, address, allowed, as_article, caption, is_behind, key, lang_of, link, parts, story, title, whole,
};
use crate::frame;
use ::guide::{Guide, ease};
use axum::extract::{Path, Request, State};
use axum::response::{IntoResponse, Redirect, Response};
use axum_extra::extract::cookie::CookieJar;
use casework::{Problems, Say};
use common::answers::Posted;
use common::guide::here::Here;
use common::{Site, StaffIn, Trouble, Visit, Words, lost, problems};
use design::{Alert, ButtonKind, Content, Heading, Html, LinkButton, Tone};
use house_store::{GuideText, GuideTextVersion, TextKey, TextKind};
use language::Lang;
use std::sync::Arc;

/// As in the check of the national articles.
const LIX: usize = 42;
const LONGEST: usize = 24;

pub async fn page(State(site): State<Arc<Site>>, me: StaffIn, Path(at): At) -> Result<Response, Trouble> {
    allowed(&site, &me)?;
    site.read_guide().await?;
    let key = key(&site.here(), at)?;
    Ok(draw(&site, &me, &key, None))
}

pub async fn act(
    State(site): State<Arc<Site>>,
    me: Result<StaffIn, Trouble>,
    visit: Visit,
    jar: CookieJar,
    Path(at): At,
    request: Request,
) -> Result<Response, Trouble> {
    let posted = Posted::read(request, &()).await?;
    let me = match me {
        Ok(me) => me,
        Err(trouble) => return lost::keep(&site, &visit, jar, &posted, trouble).await,
    };
    allowed(&site, &me)?;
    site.read_guide().await?;
    let here = site.here();
    let key = key(&here, at)?;
    let deed = Deed::parse(posted.own("_deed")).ok_or(Trouble::BadRequest)?;
    if (deed == Deed::Sign) != (key.kind == TextKind::Translation) {
        return Err(Trouble::BadRequest);
    }
    let text = here.texts.get(&key).cloned().unwrap_or_default();
    let tried = |problems| Tried {
        deed,
        answers: posted.answers.clone(),
        problems,
    };
    let meanwhile = || {
        let mut problems = Problems::default();
        problems.add("", "editor-changed-meanwhile");
        problems
    };
    if posted.own("_seen") != text.seen().to_string() {
        return Ok(draw(&site, &me, &key, Some(&tried(meanwhile()))));
    }
    let what = match deed.read(&posted.answers, &print(&key), site.today()) {
        Ok(what) => what,
        Err(found) => return Ok(draw(&site, &me, &key, Some(&tried(found)))),
    };
    let mut found = Problems::default();
    let of_before = deed == Deed::Withdraw && earlier(&here, &key).is_some();
    if let Err(refused) = text.may(me.staff.id, &what, site.today())
        && !of_before
    {
        found.add("", refusal(refused));
    } else if deed == Deed::Publish && !publishable(&site, &key, &text) {
        found.add("", "editor-refused-mend");
    }
    if !found.0.is_empty() {
        return Ok(draw(&site, &me, &key, Some(&tried(found))));
    }
    let by = me.viewer.actor();
    let added = site
        .house
        .add_to_guide_text(&key, text.seen(), &what, site.now(), &by)
        .await?;
    site.read_guide().await?;
    match added {
        true => Ok(Redirect::to(&address(&key)).into_response()),
        false => Ok(draw(&site, &me, &key, Some(&tried(meanwhile())))),
    }
}

/// Of the national translation as it stands.
fn print(key: &TextKey) -> String {
    let article = Guide::national().find(&key.article);
    let version = article.map(|article| article.version(lang_of(key)));
    version.map(|version| version.print.clone()).unwrap_or_default()
}

/// Nothing in it must be mended, and a translation is of the Swedish that stands.
fn publishable(site: &Site, key: &TextKey, text: &GuideText) -> bool {
    let Some(draft) = text.draft() else { return false };
    let whole = key.kind != TextKind::Own || as_article(site, key, draft).1.is_empty();
    whole && !is_behind(&site.here(), key, draft)
}

fn draw(site: &Site, me: &StaffIn, key: &TextKey, tried: Option<&Tried>) -> Response {
    let words = me.visit.words(site);
    let here = site.here();
    let empty = GuideText::default();
    let text = here.texts.get(key).unwrap_or(&empty);
    let title = title(&here, key, &words);
    let mut content = Vec::new();
    if let Some(tried) = tried {
        let page = tried.deed.asked(site.today());
        content.push(problems::summary(&page, &tried.problems, &words));
        content.extend(refusals(&tried.problems, &words));
    }
    content.push(design::heading(&Heading {
        caption: Some(caption(key, &words).into()),
        title: title.clone(),
        lead: None,
    }));
    content.push(design::button_row(buttons(site, key, text, &words)));
    content.push(match key.kind {
        TextKind::Translation => story::signed(&here, key, &words),
        _ => stands(site, key, text, &words),
    });
    if let Some(draft) = text.draft() {
        content.push(draft_of(site, key, draft, &words));
    }
    content.extend(
        deeds(site, me, key, text)
            .into_iter()
            .map(|deed| deed.form(words, site.today(), &address(key), text.seen(), tried)),
    );
    if text.draft().is_some_and(|draft| draft.is_by(me.staff.id)) {
        content.push(design::paragraph(&words.get("editor-own-text")));
    }
    content.push(story::told(key, text, &words));
    let mut shell = frame::shell(site, me, title, super::ADDRESS);
    shell.has_errors = tried.is_some();
    shell.page(site, &me.visit, Content::Wide(Html::all(content)))
}

fn refusals(found: &Problems, words: &Words<'_>) -> Vec<Html> {
    let whole = found.0.iter().filter(|problem| problem.question.is_empty());
    whole
        .map(|problem| warning(words.say(&problem.say).into()))
        .collect()
}

fn warning(body: Html) -> Html {
    design::alert(&Alert {
        tone: Tone::Warning,
        title: None,
        body,
        announce: true,
    })
}

fn buttons(site: &Site, key: &TextKey, text: &GuideText, words: &Words<'_>) -> Vec<Html> {
    let button = |label: &str, to: String, kind| {
        design::link_button(&LinkButton {
            label: words.get(label),
            href: to,
            kind,
            shortcut: None,
        })
    };
    let mut buttons = Vec::new();
    if key.kind != TextKind::Translation {
        buttons.push(button(
            "editor-write",
            format!("{}/skriv", address(key)),
            ButtonKind::Primary,
        ));
    }
    if text.versions.last().is_some() {
        buttons.push(button(
            "editor-preview",
            format!("{}/visa", address(key)),
            ButtonKind::Secondary,
        ));
    }
    if site.here().find(&key.article).is_some() {
        let to = format!("{}/{}", super::ADDRESS, key.article);
        buttons.push(button("editor-to-article", to, ButtonKind::Secondary));
    }
    buttons
}

/// What was added before texts were reviewed, where it still stands.
fn earlier(here: &Here, key: &TextKey) -> Option<String> {
    let swedish = key.kind == TextKind::Addition && lang_of(key) == Lang::Sv;
    let text = here.earlier(&key.article).filter(|_| swedish);
    text.map(str::to_owned)
}

/// What readers see today, and what they will see.
fn stands(site: &Site, key: &TextKey, text: &GuideText, words: &Words<'_>) -> Html {
    let lang = lang_of(key);
    let earlier = earlier(&site.here(), key);
    let now = match (super::standing(Some(text), site), earlier) {
        (Some((version, release)), _) => Html::all([
            parts(version, lang, words),
            story::release(release, words),
            behind(&site.here(), key, version, words),
        ]),
        (None, Some(earlier)) => Html::all([
            super::written(&earlier, lang),
            design::paragraph(&words.get("editor-earlier")),
        ]),
        (None, None) => design::paragraph(&words.get("editor-nothing-stands")),
    };
    let mut sections = vec![design::section("stands", &words.get("editor-stands"), &now)];
    if let Some((version, release)) = text.scheduled(site.today()) {
        let then = Html::all([parts(version, lang, words), story::release(release, words)]);
        let title = words.with("editor-scheduled-from", "day", release.from);
        sections.push(design::section("scheduled", &title, &then));
    }
    Html::all(sections)
}

fn behind(here: &Here, key: &TextKey, version: &GuideTextVersion, words: &Words<'_>) -> Html {
    match is_behind(here, key, version) {
        true => warning(words.get("editor-behind").into()),
        false => Html::default(),
    }
}

/// The text that waits, how easy it is to read, and how far it came.
fn draft_of(site: &Site, key: &TextKey, draft: &GuideTextVersion, words: &Words<'_>) -> Html {
    let is = ease(&whole(draft));
    let number = |number: usize| i64::try_from(number).unwrap_or(i64::MAX);
    let measured = Say::key("editor-ease")
        .with("lix", number(is.lix))
        .with("mean", number(is.mean))
        .with("longest", number(is.longest));
    let mut content = vec![parts(draft, lang_of(key), words)];
    content.push(design::paragraph(&words.say(&measured)));
    if is.lix > LIX || is.longest > LONGEST {
        content.push(warning(words.get("editor-hard").into()));
    }
    if key.kind == TextKind::Own {
        let wrong = as_article(site, key, draft).1;
        if !wrong.is_empty() {
            let lines = design::bullets(wrong.iter().map(Html::from));
            content.push(warning(Html::all([words.get("editor-mend").into(), lines])));
        }
    }
    content.push(behind(&site.here(), key, draft, words));
    content.push(story::stages(draft, words));
    design::section("draft", &words.get("editor-draft"), &Html::all(content))
}

/// What this person may do to it now.
fn deeds(site: &Site, me: &StaffIn, key: &TextKey, text: &GuideText) -> Vec<Deed> {
    if key.kind == TextKind::Translation {
        return vec![Deed::Sign];
    }
    let mut deeds = Vec::new();
    let draft = text.draft().filter(|draft| draft.sent_back.is_none());
    if let Some(draft) = draft.filter(|draft| !draft.is_by(me.staff.id)) {
        deeds.push(draft.next().map_or(Deed::Publish, Deed::Check));
        deeds.push(Deed::Back);
    }
    let stands = text.versions.iter().any(|one| one.withdrawn_at.is_none());
    if stands || earlier(&site.here(), key).is_some() {
        deeds.push(Deed::Withdraw);
    }
    deeds
}

/// The way to a text, called as the article is.
pub fn way(here: &Here, key: &TextKey, words: &Words<'_>) -> Html {
    let label = format!("{}: {}", title(here, key, words), caption(key, words));
    link(&address(key), &label)
}
