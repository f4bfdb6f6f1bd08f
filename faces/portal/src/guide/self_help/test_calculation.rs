//! *Provräkna ekonomiskt bistånd.* The page around a test calculation. What is asked and answered is drawn by
//! `test_calculation`, here for browsers without code and in the browser for the others. Nothing here reaches a store.

use super::{list_at, shell};
use crate::guide::Reading;
use crate::guide::article::{card as article_card, on_paper};
use ::guide::Guide;
use ::test_calculation::{Fields, Setting};
use assistance::{Guideline, Month};
use axum::extract::{Path, Request, State};
use axum::http::{HeaderValue, header};
use axum::response::Response;
use casework::Wording;
use common::answers::Posted;
use common::{Site, Trouble, Visit, Words};
use design::{Alert, Card, Heading, Html, Tone};
use hypertext::prelude::*;
use language::Lang;
use std::sync::Arc;

/// Its last word in addresses.
const ADDRESS: &str = "provrakna";
/// Where one applies: the process's word and its step.
const APPLY: &str = "tjanst/ekonomiskt-bistand/apply";
/// How it is counted, and how one appeals.
const READ: &str = "sa-raknas-forsorjningsstodet";
const APPEAL: &str = "avslag-eller-aterkrav";
/// Articles that it belongs to.
const ARTICLES: [&str; 4] = [
    READ,
    "pengarna-racker-inte",
    "inga-pengar-till-mat",
    "jag-har-skulder",
];
const NOT_COUNTED: [&str; 6] = [
    "test-calculation-not-counted-work",
    "test-calculation-not-counted-child",
    "test-calculation-not-counted-need",
    "test-calculation-not-counted-part",
    "test-calculation-not-counted-more",
    "test-calculation-not-counted-talk",
];

fn at(reading: Reading) -> String {
    format!("{}/{ADDRESS}", list_at(reading))
}

/// Among the other tools.
pub fn card(reading: Reading, words: &Words<'_>) -> Card {
    let inner = said_in(words);
    Card {
        title: inner.get("test-calculation-title"),
        href: Some(at(reading)),
        text: Some(inner.get("test-calculation-about").into()),
        meta: None,
    }
}

pub fn belongs_to(article: &str) -> bool {
    ARTICLES.contains(&article)
}

/// The languages that only the guide is read in are told it in Swedish, as other tools do.
fn said_in<'a>(words: &Words<'a>) -> Words<'a> {
    let lang = match Lang::ALL.contains(&words.lang) {
        true => words.lang,
        false => Lang::Sv,
    };
    Words { lang, ..*words }
}

pub async fn ask(
    State(site): State<Arc<Site>>,
    visit: Visit,
    Path(lang): Path<String>,
) -> Result<Response, Trouble> {
    page(&site, &visit, &lang, None).await
}

/// For browsers without code: counted in the same breath, and kept nowhere.
pub async fn answer(
    State(site): State<Arc<Site>>,
    visit: Visit,
    Path(lang): Path<String>,
    request: Request,
) -> Result<Response, Trouble> {
    let posted = Posted::read(request, &()).await?;
    let fields: Fields = posted.answers.fields.into_iter().collect();
    page(&site, &visit, &lang, Some(fields)).await
}

async fn page(site: &Site, visit: &Visit, lang: &str, sent: Option<Fields>) -> Result<Response, Trouble> {
    let lang = Lang::parse_guide(lang).ok_or(Trouble::NotFound)?;
    let reading = Reading { lang, trace: true };
    let words = visit.words(site);
    let inner = said_in(&words);
    let month = Month::of(site.today()).ok_or(Trouble::NotFound)?;
    let guideline = guideline(site).await?;
    let (month_said, action) = (language::month_long(inner.lang, site.today()), at(reading));
    let setting = Setting {
        texts: inner.texts,
        lang: inner.lang,
        month,
        month_said: &month_said,
        guideline: &guideline,
        action: &action,
    };
    let fields = sent.clone().unwrap_or_default();
    let drawn = ::test_calculation::draw(&setting, &fields, sent.is_some());
    let told = design::html(hypertext::maud_borrow! {
        (heading(&action, &inner))
        (in_browser(&setting, &drawn, &inner))
        (afterwards(reading, &inner))
    });
    let foreign = inner.lang != words.lang;
    let told = match foreign {
        true => design::html(
            hypertext::maud_borrow! { div lang=(inner.lang.html()) dir=(inner.lang.dir().as_str()) { (told) } },
        ),
        false => told,
    };
    let note = foreign.then(|| {
        design::alert(&Alert {
            tone: Tone::Info,
            title: None,
            body: words.get("guide-not-in-language").into(),
            announce: false,
        })
    });
    let content = Html::all([note.unwrap_or_default(), told, on_paper(site, reading, &action)]);
    let content = design::html(hypertext::maud_borrow! { article class="sos-article sos-aid" { (content) } });
    let mut response = shell(inner.get("test-calculation-title")).page(site, visit, content);
    may_run_module(&mut response);
    Ok(response)
}

/// The municipality's own, as it is kept; nothing where it has set none.
async fn guideline(site: &Site) -> Result<String, Trouble> {
    let (_, templates) = site.house.units_and_templates().await?;
    Ok(match templates.0.get(Guideline::KEPT_AS) {
        Some(Wording::Text(text)) => text.clone(),
        _ => String::new(),
    })
}

fn heading(address: &str, words: &Words<'_>) -> Html {
    let [lead, test, again] = [
        "test-calculation-lead",
        "test-calculation-lead-test",
        "test-calculation-again",
    ]
    .map(|key| words.get(key));
    Html::all([
        design::heading(&Heading {
            caption: Some(words.get("guide-self-help").into()),
            title: words.get("test-calculation-title"),
            lead: Some(words.get("test-calculation-about").into()),
        }),
        design::paragraph(&test),
        design::paragraph(&lead),
        design::html(hypertext::maud_borrow! { p { a class="ds-link" href=(address) { (again) } } }),
    ])
}

/// What is drawn, and what the browser's code needs to draw it anew. Told as it is: with the code nothing leaves, without
/// it the answers are posted.
fn in_browser(setting: &Setting<'_>, drawn: &Html, words: &Words<'_>) -> Html {
    let module =
        ::test_calculation::module().map(|module| format!("{}{}", design::assets::ASSETS_AT, module.file));
    let [stays, sent, paper] =
        ["guide-tool-stays", "guide-tool-sent", "guide-tool-paper"].map(|key| words.get(key));
    let failed = words.get("test-calculation-failed");
    let script = module.is_some().then(|| design::asset_url("calculation.js"));
    let [lang, texts, rest, month, said, guideline, action] =
        ::test_calculation::of_page(setting).map(|(_, told)| told);
    design::html(hypertext::maud_borrow! {
        div data-calculation=[&module] data-calculation-lang=(lang) data-calculation-texts=(texts)
            data-calculation-rest=(rest) data-calculation-month=(month) data-calculation-said=(said)
            data-calculation-guideline=(guideline) data-calculation-action=(action) {
            div class="sos-aid__told" {
                p data-calculation-part="stays" hidden { (stays) }
                p data-calculation-part="sent" { (sent) }
                p { (paper) }
            }
            p role="alert" tabindex="-1" data-calculation-part="failed" hidden { (failed) }
            div data-calculation-part="drawing" { (drawn) }
        }
        @if let Some(script) = &script { script src=(script) defer {} }
    })
}

/// Whatever was shown: where to apply, what is not counted, how to appeal.
fn afterwards(reading: Reading, words: &Words<'_>) -> Html {
    let (apply, _) = reading.page(APPLY);
    let [next, applies, missing] = [
        "test-calculation-next",
        "test-calculation-apply",
        "test-calculation-not-counted",
    ]
    .map(|key| words.get(key));
    let article = |address: &str, title: &str| {
        let found = Guide::national().find(address);
        let href = found.and_then(|article| article_card(article, reading).href);
        href.map(|href| (href, words.get(title)))
    };
    let links = [
        article(READ, "test-calculation-read"),
        article(APPEAL, "test-calculation-appeal"),
    ];
    let not_counted = NOT_COUNTED.map(|key| words.get(key));
    design::html(hypertext::maud_borrow! {
        section class="sos-section" aria-labelledby="next" {
            h2 class="sos-section__title" id="next" { (design::hyphenate(&next)) }
            ul class="sos-bullets" {
                li { a class="ds-link" href=(apply) { (applies) } }
                @for (href, title) in links.iter().flatten() { li { a class="ds-link" href=(href) { (title) } } }
            }
        }
        section class="sos-section" aria-labelledby="not-counted" {
            h2 class="sos-section__title" id="not-counted" { (design::hyphenate(&missing)) }
            ul class="sos-bullets" { @for line in &not_counted { li { (line) } } }
        }
    })
}

/// This page alone may compile a module; still nothing from elsewhere, and no other code that is made while running.
fn may_run_module(response: &mut Response) {
    if ::test_calculation::module().is_none() {
        return;
    }
    let policy = format!(
        "{}; script-src 'self' 'wasm-unsafe-eval'",
        design::CONTENT_SECURITY_POLICY
    );
    if let Ok(policy) = HeaderValue::from_str(&policy) {
        response
            .headers_mut()
            .insert(header::CONTENT_SECURITY_POLICY, policy);
    }
}
