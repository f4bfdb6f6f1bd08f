//! *Självhjälp.* Tools that are filled in here and stay with whoever fills them in: the browser's code adds up; without it the
//! answers are posted, answered and forgotten. Nothing here reaches a store, and only the route stands in the log.

mod answer;
mod form;
pub mod test_calculation;

use super::Reading;
use super::article::{drawing, on_paper};
use ::guide::{Answered, Article, Tool};
use axum::extract::{Path, Request, State};
use axum::response::Response;
use common::answers::Posted;
use common::{Shell, Site, Trouble, Visit, Words};
use design::{Account, Alert, Card, CardList, Heading, Html, Tone};
use hypertext::prelude::*;
use language::Lang;
use std::sync::Arc;

fn shell(title: String) -> Shell {
    let mut shell = Shell::new(title);
    shell.quick_exit = true;
    shell.account = Account::Hidden;
    shell
}

pub fn list_at(reading: Reading) -> String {
    format!("/{}/guide/sjalvhjalp", reading.lang.tag())
}

fn at(tool: &Tool, reading: Reading) -> String {
    format!("{}/{}", list_at(reading), tool.address)
}

fn card(tool: &Tool, reading: Reading) -> Card {
    let said = &tool.version(reading.lang).words;
    Card {
        title: said.title.clone(),
        href: Some(at(tool, reading)),
        text: Some(said.description.clone().into()),
        meta: None,
    }
}

pub async fn list(
    State(site): State<Arc<Site>>,
    visit: Visit,
    Path(lang): Path<String>,
) -> Result<Response, Trouble> {
    let lang = Lang::parse_guide(&lang).ok_or(Trouble::NotFound)?;
    let (words, reading) = (visit.words(&site), Reading { lang, trace: true });
    let title = words.get("guide-self-help");
    let cards = Tool::national().iter().map(|tool| card(tool, reading));
    let cards = cards.chain([test_calculation::card(reading, &words)]);
    let content = Html::all([
        crate::start::danger(&site, &visit),
        design::heading(&Heading {
            caption: None,
            title: title.clone(),
            lead: Some(words.get("guide-self-help-lead").into()),
        }),
        design::card_list(&CardList {
            cards: cards.collect(),
            grid: true,
            level: 2,
        }),
        on_paper(&site, reading, &list_at(reading)),
    ]);
    Ok(shell(title).page(&site, &visit, content))
}

/// The tools that belong to an article; nothing where one reads without a trace.
pub fn of_article(article: &Article, reading: Reading, words: &Words<'_>) -> Html {
    let own = |tool: &&Tool| reading.trace && tool.definition.articles.contains(&article.address);
    let cards = Tool::national()
        .iter()
        .filter(own)
        .map(|tool| card(tool, reading));
    let counts = reading.trace && test_calculation::belongs_to(&article.address);
    let counts = counts.then(|| test_calculation::card(reading, words));
    let cards: Vec<_> = counts.into_iter().chain(cards).collect();
    if cards.is_empty() {
        return Html::default();
    }
    let list = design::card_list(&CardList {
        cards,
        grid: true,
        level: 3,
    });
    design::section("self-help", &words.get("guide-self-help"), &list)
}

pub async fn ask(
    State(site): State<Arc<Site>>,
    visit: Visit,
    Path((lang, address)): Path<(String, String)>,
) -> Result<Response, Trouble> {
    let lang = Lang::parse_guide(&lang).ok_or(Trouble::NotFound)?;
    let tool = Tool::find(&address).ok_or(Trouble::NotFound)?;
    let reading = Reading { lang, trace: true };
    Ok(page(
        &site,
        &visit,
        &Page {
            tool,
            reading,
            answered: &Answered::new(),
            posted: false,
        },
    ))
}

/// For browsers without code: what was answered is answered in the same breath, and kept nowhere.
pub async fn answer(
    State(site): State<Arc<Site>>,
    visit: Visit,
    Path((lang, address)): Path<(String, String)>,
    request: Request,
) -> Result<Response, Trouble> {
    let lang = Lang::parse_guide(&lang).ok_or(Trouble::NotFound)?;
    let tool = Tool::find(&address).ok_or(Trouble::NotFound)?;
    let posted = Posted::read(request, &()).await?;
    let answered = posted.answers.fields.into_iter().collect();
    let reading = Reading { lang, trace: true };
    Ok(page(
        &site,
        &visit,
        &Page {
            tool,
            reading,
            answered: &answered,
            posted: true,
        },
    ))
}

/// A tool as it is shown.
struct Page<'a> {
    tool: &'a Tool,
    reading: Reading,
    answered: &'a Answered,
    posted: bool,
}

fn page(site: &Site, visit: &Visit, page: &Page<'_>) -> Response {
    let (words, reading) = (visit.words(site), page.reading);
    let (tool, version) = (page.tool, page.tool.version(reading.lang));
    let foreign = !tool.is_in(reading.lang);
    let said = &version.words;
    // What stands around a tool in another language is in that language too.
    let inner = Words {
        lang: if foreign { version.lang } else { words.lang },
        ..words
    };
    let (kind, picture) = tool.definition.picture.split_once('/').unwrap_or_default();
    let lead = Html::all(
        said.lead
            .iter()
            .map(|line| design::paragraph(line))
            .collect::<Vec<_>>(),
    );
    let asked = Html::all([
        design::heading(&Heading {
            caption: Some(inner.get("guide-self-help").into()),
            title: said.title.clone(),
            lead: Some(said.description.clone().into()),
        }),
        lead,
        form::form(page, version, &inner),
        answer::answer(site, page, version, &inner),
    ]);
    let asked = match foreign {
        true => design::html(
            hypertext::maud_borrow! { div lang=(version.lang.html()) dir=(version.lang.dir().as_str()) { (asked) } },
        ),
        false => asked,
    };
    let note = foreign.then(|| {
        design::alert(&Alert {
            tone: Tone::Info,
            title: None,
            body: words.get("guide-not-in-language").into(),
            announce: false,
        })
    });
    let (data, posted) = (form::data(tool), page.posted.then_some("true"));
    let (store, script) = (at(tool, reading), design::asset_url("guide.js"));
    let content = Html::all([
        note.unwrap_or_default(),
        drawing(kind, picture, reading.lang, "sos-drawing"),
        asked,
        answer::how_we_know(site, tool, version, &words),
        on_paper(site, reading, &at(tool, reading)),
    ]);
    let content = design::html(hypertext::maud_borrow! {
        article class="sos-article sos-aid" data-tool=(data) data-posted=[posted] data-store=(store) { (content) }
        script src=(script) defer {}
    });
    shell(said.title.clone()).page(site, visit, content)
}
