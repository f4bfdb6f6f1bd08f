//! Writing a text: an addition, a routine, an article of the municipality's own, or a translation of one of them. It is a
//! draft until somebody else has looked it through.

use super::{ADDRESS, At, address, allowed, as_article, caption, key, lang_of, parts, swedish, title};
use crate::frame;
use ::guide::{Guide, Section};
use axum::extract::{Path, Request, State};
use axum::response::{IntoResponse, Redirect, Response};
use axum_extra::extract::cookie::CookieJar;
use casework::page::{Choice, Kind};
use casework::{Answers, Page, Problems, Question, Say};
use common::answers::Posted;
use common::ask::Asking;
use common::guide::here::{Here, OF, TEXT, mark_of};
use common::{Site, StaffIn, Trouble, Visit, Words, lost, problems};
use design::{Alert, Button, Heading, Html, Tone};
use house_store::{Happened, TextKey, TextKind};
use language::Lang;
use std::collections::BTreeMap;
use std::sync::Arc;

const LINE: usize = 200;
const LONGEST: usize = 6_000;

const SITUATIONS: [(&str, &str); 7] = [
    ("money-and-home", "guide-situation-money-and-home"),
    ("children-and-parents", "guide-situation-children-and-parents"),
    ("young", "guide-situation-young"),
    ("violence", "guide-situation-violence"),
    ("addiction", "guide-situation-addiction"),
    ("disability-age-and-kin", "guide-situation-disability-age-and-kin"),
    ("new-and-rights", "guide-situation-new-and-rights"),
];

fn plain(text: &str) -> Say {
    Say::key("plain").with("text", text.to_owned())
}

/// A section's question and its words.
const SECTIONS: [(Section, &str); 6] = [
    (Section::Short, "editor-part-short"),
    (Section::Now, "editor-part-now"),
    (Section::Then, "editor-part-then"),
    (Section::Rights, "editor-part-rights"),
    (Section::Cost, "editor-part-cost"),
    (Section::Record, "editor-part-record"),
];

fn questions(key: &TextKey, title: &str) -> Page {
    let page = Page::new(plain(title), "editor-save-draft");
    match key.kind {
        TextKind::Own => {
            let lead = page.lead("editor-own-lead");
            let asked = lead
                .ask(Question::text("title", LINE, "editor-part-title"))
                .ask(
                    Question::text("description", LINE, "editor-part-description")
                        .help("editor-description-help"),
                )
                .ask(Question::text("words", LINE, "editor-part-words").help("editor-words-help"));
            let asked = match lang_of(key) {
                Lang::Sv => of_swedish(asked),
                _ => asked,
            };
            SECTIONS.into_iter().fold(asked, |page, (section, label)| {
                page.ask(Question::long(section.key(), LONGEST, label))
            })
        }
        TextKind::Routine => {
            page.lead("editor-routine-lead")
                .ask(Question::long(TEXT, LONGEST, "editor-part-text"))
        }
        _ => page
            .lead("editor-addition-lead")
            .ask(Question::long(TEXT, LONGEST, "editor-part-text")),
    }
}

/// What is the same in every language.
fn of_swedish(page: Page) -> Page {
    let situations = SITUATIONS.map(|(value, label)| Choice {
        value: value.to_owned(),
        label: Say::key(label),
        help: None,
    });
    let articles = Guide::national().articles.iter().map(|article| Choice {
        value: article.address.clone(),
        label: plain(&article.front.title),
        help: None,
    });
    page.ask(Question::new(
        "situation",
        Kind::Select(situations.into()),
        "editor-part-situation",
    ))
    .ask(Question::new(
        "related",
        Kind::Select(articles.collect()),
        "editor-part-related",
    ))
    .ask(Question::yes_no("danger", "editor-part-danger").help("editor-danger-help"))
}

/// A text that somebody else wrote while the form was open stands above, what was typed below it.
struct Typed<'a> {
    answers: &'a Answers,
    problems: &'a Problems,
    meanwhile: bool,
}

fn draw(site: &Site, me: &StaffIn, key: &TextKey, typed: &Typed<'_>) -> Response {
    let words = me.visit.words(site);
    let here = site.here();
    let page = questions(key, &title(&here, key, &words));
    let text = here.texts.get(key);
    let said = words.say(&page.title);
    let asking = Asking {
        words,
        answers: typed.answers,
        problems: typed.problems,
        colleagues: &[],
        alone: false,
        items: 1,
    };
    let seen = text.map_or(0, |text| text.seen()).to_string();
    let form = design::form(&design::Form {
        action: format!("{}/skriv", address(key)),
        content: Html::all([
            design::hidden_fields(&[("_seen", &seen)]),
            asking.all(&page.questions),
            design::button(&Button::new(words.say(&page.submit))),
        ]),
        guard: true,
        ..design::Form::default()
    });
    let content = Html::all([
        problems::summary(&page, typed.problems, &words),
        unreadable(typed.problems, &words),
        design::heading(&Heading {
            caption: Some(caption(key, &words).into()),
            title: said.clone(),
            lead: page.lead.as_ref().map(|lead| words.say(lead).into()),
        }),
        meanwhile(&here, key, typed, &words),
        original(&here, key, &words),
        form,
    ]);
    let mut shell = frame::shell(site, me, said, ADDRESS);
    shell.has_errors = !typed.problems.0.is_empty();
    shell.page(site, &me.visit, content)
}

fn warning(title: String, body: Html) -> Html {
    design::alert(&Alert {
        tone: Tone::Warning,
        title: Some(title),
        body,
        announce: true,
    })
}

/// What no single answer is to blame for.
fn unreadable(found: &Problems, words: &Words<'_>) -> Html {
    let whole = found.0.iter().filter(|problem| problem.question.is_empty());
    let lines: Vec<Html> = whole.map(|problem| words.say(&problem.say).into()).collect();
    match lines.is_empty() {
        true => Html::default(),
        false => warning(words.get("editor-mend"), design::bullets(lines)),
    }
}

fn meanwhile(here: &Here, key: &TextKey, typed: &Typed<'_>, words: &Words<'_>) -> Html {
    let last = here.texts.get(key).and_then(|text| text.versions.last());
    match last.filter(|_| typed.meanwhile) {
        Some(last) => warning(
            words.get("administer-changed-meanwhile"),
            Html::all([
                design::paragraph(&words.get("editor-both")),
                parts(last, lang_of(key), words),
            ]),
        ),
        None => Html::default(),
    }
}

/// What is translated, beside the translation.
fn original(here: &Here, key: &TextKey, words: &Words<'_>) -> Html {
    if key.lang == Lang::Sv.tag() {
        return Html::default();
    }
    let shown = match (swedish(here, key), here.earlier(&key.article)) {
        (Some(swedish), _) => parts(swedish, Lang::Sv, words),
        (None, Some(earlier)) => super::written(earlier, Lang::Sv),
        (None, None) => design::paragraph(&words.get("editor-no-swedish")),
    };
    design::details(&design::Details {
        summary: words.get("editor-the-swedish").into(),
        content: shown,
        open: true,
    })
}

pub async fn ask(State(site): State<Arc<Site>>, me: StaffIn, Path(at): At) -> Result<Response, Trouble> {
    allowed(&site, &me)?;
    site.read_guide().await?;
    let here = site.here();
    let key = writable(&here, at)?;
    let answers = match lost::found(&site, &me.visit).await? {
        Some(draft) => draft.answers(),
        None => now(&here, &key),
    };
    let typed = Typed {
        answers: &answers,
        problems: &Problems::default(),
        meanwhile: false,
    };
    Ok(draw(&site, &me, &key, &typed))
}

fn writable(here: &Here, at: (String, String, String)) -> Result<TextKey, Trouble> {
    let key = key(here, at)?;
    match key.kind {
        TextKind::Translation => Err(Trouble::NotFound),
        _ => Ok(key),
    }
}

/// As it was written last.
fn now(here: &Here, key: &TextKey) -> Answers {
    let mut answers = Answers::default();
    let last = here.texts.get(key).and_then(|text| text.versions.last());
    match last {
        Some(last) => last.parts.iter().for_each(|(name, text)| answers.set(name, text)),
        None if key.kind == TextKind::Addition && key.lang == Lang::Sv.tag() => {
            answers.set(TEXT, here.earlier(&key.article).unwrap_or_default());
        }
        None => {}
    }
    answers
}

/// The parts as they were typed, and what is wrong with them.
fn read(site: &Site, here: &Here, key: &TextKey, answers: &Answers) -> (BTreeMap<String, String>, Problems) {
    let page = questions(key, "");
    let mut read = answers.reader(site.today());
    let mut parts = BTreeMap::new();
    for question in &page.questions {
        let text = match &question.kind {
            Kind::Text { max, .. } | Kind::LongText { max } => read.text(&question.name, *max),
            Kind::Select(choices) => {
                let known = |word: &str| {
                    choices
                        .iter()
                        .any(|one| one.value == word)
                        .then(|| word.to_owned())
                };
                read.choice(&question.name, known).unwrap_or_default()
            }
            _ => match read.yes_no(&question.name) {
                true => casework::answers::YES.to_owned(),
                false => casework::answers::NO.to_owned(),
            },
        };
        parts.insert(question.name.clone(), text);
    }
    if key.lang != Lang::Sv.tag() {
        let of = swedish(here, key).map(|swedish| mark_of(&swedish.parts));
        match of {
            Some(of) => drop(parts.insert(OF.to_owned(), of)),
            None => read.problems.add("", "editor-no-swedish"),
        }
    }
    (parts, read.problems)
}

/// What cannot be read as an article at all.
fn unread(site: &Site, me: &StaffIn, key: &TextKey, parts: &BTreeMap<String, String>, found: &mut Problems) {
    if key.kind != TextKind::Own || !found.0.is_empty() {
        return;
    }
    let version = house_store::GuideTextVersion {
        nth: 0,
        parts: parts.clone(),
        by: me.viewer.actor(),
        at: site.now(),
        authors: Vec::new(),
        reviewed: Vec::new(),
        sent_back: None,
        release: None,
        withdrawn_at: None,
    };
    let (article, wrong) = as_article(site, key, &version);
    if article.is_none_or(|article| !article.is_in(lang_of(key))) {
        for line in wrong {
            found.add("", plain(&line));
        }
    }
}

pub async fn save(
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
    let key = writable(&here, at)?;
    let seen = here.texts.get(&key).map_or(0, |text| text.seen());
    let (parts, mut found) = read(&site, &here, &key, &posted.answers);
    unread(&site, &me, &key, &parts, &mut found);
    let again = |problems: &Problems, meanwhile| {
        let typed = Typed {
            answers: &posted.answers,
            problems,
            meanwhile,
        };
        draw(&site, &me, &key, &typed)
    };
    if posted.own("_seen") != seen.to_string() || !found.0.is_empty() {
        return Ok(again(&found, posted.own("_seen") != seen.to_string()));
    }
    let (what, by) = (Happened::Written(parts), me.viewer.actor());
    let added = site
        .house
        .add_to_guide_text(&key, seen, &what, site.now(), &by)
        .await?;
    site.read_guide().await?;
    match added {
        true => Ok(Redirect::to(&address(&key)).into_response()),
        false => Ok(again(&Problems::default(), true)),
    }
}
