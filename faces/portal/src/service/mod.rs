//! An e-service, one question a page, drawn from a step's description: intro, questions, check
//! answers, receipt. What is typed is sealed with the visitor's own secret until it is sent.

mod asking;
mod by;
mod on_paper;
mod sending;
mod signed;

pub use asking::{answer, question};
pub use on_paper::{empty_form, form_as_pdf};
pub use sending::{check, receipt, send, sent_number};
pub use signed::signed;

use axum::extract::{Path, State};
use axum::response::{IntoResponse, Redirect, Response};
use axum_extra::extract::cookie::CookieJar;
use by::By;
use casework::step::{Audience, StepInfo};
use casework::{Act, Answers, CaseId, Given, Page, Problems, Process, Question, Rejection};
use common::kept_files::KeptFiles;
use common::{ResidentIn, Shell, Site, Trouble, Visit, cookies, drafts, signing};
use design::{Account, Button, Heading, Html};
use jiff::SignedDuration;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::sync::Arc;

/// Language, process, step.
type At = Path<(String, String, String)>;

/// What a visitor is in the middle of.
#[derive(Default, Serialize, Deserialize)]
struct Begun {
    /// Drawn with the form: sending twice is doing once.
    command: String,
    fields: BTreeMap<String, Vec<String>>,
    /// Items shown of a repeated question.
    items: usize,
    #[serde(default)]
    files: KeptFiles,
}

impl Begun {
    /// With the names of files, not with what they hold.
    fn answers(&self) -> Answers {
        self.files.named(self.typed())
    }
    fn typed(&self) -> Answers {
        Answers {
            fields: self.fields.clone(),
            ..Answers::default()
        }
    }
}

/// A step that anybody may begin, or whoever has identified themselves.
struct Offered {
    process: &'static dyn Process,
    step: StepInfo,
    base: String,
    draft: String,
    by: By,
}

type Me = Result<ResidentIn, Trouble>;

fn is_offered(step: &StepInfo) -> bool {
    step.starts && matches!(step.audience, Audience::Public | Audience::Resident)
}

/// The service for the one who is there; to some one must sign in first.
fn service(site: &Site, at: &At, visit: &Visit, me: Me) -> Result<Offered, Trouble> {
    let mut service = open(site, at)?;
    service.by = match service.step.audience {
        Audience::Resident => By::resident(me?),
        _ => By::visitor(visit),
    };
    Ok(service)
}

/// The service for nobody in particular: to read about it, or on paper.
fn open(site: &Site, Path((lang, slug, step)): &At) -> Result<Offered, Trouble> {
    let process = site
        .committee
        .processes()
        .iter()
        .copied()
        .find(|process| process.slug() == *slug)
        .ok_or(Trouble::NotFound)?;
    let found = process
        .steps()
        .into_iter()
        .find(|info| info.name == *step && is_offered(info));
    let step = found.ok_or(Trouble::NotFound)?;
    let base = format!("/{lang}/tjanst/{slug}/{}", step.name);
    Ok(Offered {
        process,
        base,
        draft: format!("service {slug} {}", step.name),
        step,
        by: By::default(),
    })
}

impl Offered {
    async fn given(&self, site: &Site, answers: &Answers) -> Result<Given, Trouble> {
        Ok(site
            .committee
            .given(self.by.viewer.actor(), None, answers, &site.whereabouts())
            .await?)
    }
    fn page(&self, given: &Given) -> Result<Page, Trouble> {
        self.process
            .blank()
            .page(self.step.name, given)
            .map_err(|_| Trouble::NotFound)
    }
    /// Kept a day for whoever is unknown; for somebody who has signed in as long as other things they began.
    async fn save(&self, site: &Site, secret: &str, begun: &Begun) -> Result<(), Trouble> {
        drafts::save_for(site, secret, &self.draft, begun, self.kept()).await
    }
    fn kept(&self) -> SignedDuration {
        match &self.by.me {
            Some(_) => crate::begun::kept(),
            None => drafts::KEPT,
        }
    }
    /// Everything that is wrong so far, by the step's own word.
    fn problems(&self, answers: &Answers, given: &Given) -> Problems {
        match self.process.blank().submit(self.step.name, answers, given) {
            Err(Rejection::Problems(problems)) => problems,
            _ => Problems::default(),
        }
    }
}

/// Questions that belong on one page: those that share a group; otherwise each by itself.
fn screens(page: &Page) -> Vec<Vec<&Question>> {
    let mut screens: Vec<Vec<&Question>> = Vec::new();
    for question in &page.questions {
        match screens.last_mut() {
            Some(last) if question.group.is_some() && last[0].group == question.group => last.push(question),
            _ => screens.push(vec![question]),
        }
    }
    screens
}

fn asked(screen: &[&Question], answers: &Answers) -> bool {
    screen.iter().any(|question| signing::asked(question, answers))
}

pub async fn all(
    State(site): State<Arc<Site>>,
    visit: Visit,
    Path((lang, slug)): Path<(String, String)>,
) -> Result<Response, Trouble> {
    let process = site
        .committee
        .processes()
        .iter()
        .copied()
        .find(|process| process.slug() == slug)
        .ok_or(Trouble::NotFound)?;
    let steps: Vec<StepInfo> = process.steps().into_iter().filter(is_offered).collect();
    let Some(first) = steps.first() else {
        return Err(Trouble::NotFound);
    };
    if steps.len() == 1 {
        return Ok(Redirect::to(&format!("/{lang}/tjanst/{slug}/{}", first.name)).into_response());
    }
    let words = visit.words(&site);
    let cards = steps.iter().map(|step| design::Card {
        title: words.get(step.title),
        href: Some(format!("/{lang}/tjanst/{slug}/{}", step.name)),
        text: Some(words.get(&format!("{}-card", step.title)).into()),
        meta: None,
    });
    let title = words.get(&format!("{}-services", process.id().replace('_', "-")));
    let content = Html::all([
        crate::start::danger(&site, &visit),
        design::heading(&Heading {
            caption: None,
            title: title.clone(),
            lead: None,
        }),
        design::card_list(&design::CardList {
            cards: cards.collect(),
            grid: false,
            level: 2,
        }),
    ]);
    Ok(shell(title).page(&site, &visit, content))
}

fn shell(title: String) -> Shell {
    Shell {
        quick_exit: true,
        account: Account::Hidden,
        ..Shell::new(title)
    }
}

/// The same, with who is signed in.
fn own_shell(service: &Offered, title: String) -> Shell {
    match &service.by.me {
        Some(me) => crate::my_pages::shell(me, title),
        None => shell(title),
    }
}

pub async fn intro(State(site): State<Arc<Site>>, visit: Visit, at: At) -> Result<Response, Trouble> {
    let service = open(&site, &at)?;
    let words = visit.words(&site);
    let page = service.page(&service.given(&site, &Answers::default()).await?)?;
    let title = words.say(&page.title);
    let mut parts = Vec::new();
    let (danger, notices): (Vec<_>, Vec<_>) = page
        .notices
        .iter()
        .partition(|notice| notice.tone == casework::page::Tone::Danger);
    if !danger.is_empty() {
        parts.push(crate::start::danger(&site, &visit));
    }
    parts.push(design::heading(&Heading {
        caption: None,
        title: title.clone(),
        lead: page.lead.as_ref().map(|lead| words.say(lead).into()),
    }));
    for notice in danger.into_iter().chain(notices) {
        parts.push(design::alert(&design::Alert {
            tone: tone(notice.tone),
            title: None,
            body: paragraphs(&words.say(&notice.say)),
            announce: false,
        }));
    }
    parts.push(design::form(&design::Form {
        action: service.base.clone(),
        content: design::button(&Button::new(words.get("service-begin"))),
        ..design::Form::default()
    }));
    parts.push(design::link_button(&design::LinkButton {
        label: words.get("paper-link"),
        href: format!("{}/blankett", service.base),
        kind: design::ButtonKind::Quiet,
        shortcut: None,
    }));
    parts.push(crate::guide::read_more(
        &site,
        service.process.id(),
        service.step.name,
        &words,
    ));
    Ok(shell(title).page(&site, &visit, Html::all(parts)))
}

pub fn tone(tone: casework::page::Tone) -> design::Tone {
    match tone {
        casework::page::Tone::Info => design::Tone::Info,
        casework::page::Tone::Warning => design::Tone::Warning,
        casework::page::Tone::Danger => design::Tone::Danger,
    }
}

/// What a person wrote, in whatever language they wrote it.
pub fn written(text: &str) -> Html {
    use hypertext::prelude::*;
    Html::all(
        text.lines()
            .filter(|line| !line.trim().is_empty())
            .map(|line| design::html(hypertext::maud_borrow! { p lang="" dir="auto" { (line) } })),
    )
}

/// Each line of a text as a paragraph.
pub fn paragraphs(text: &str) -> Html {
    use hypertext::prelude::*;
    Html::all(
        text.lines()
            .filter(|line| !line.trim().is_empty())
            .map(|line| design::html(hypertext::maud_borrow! { p { (line) } })),
    )
}

pub async fn begin(
    State(site): State<Arc<Site>>,
    visit: Visit,
    me: Me,
    jar: CookieJar,
    at: At,
) -> Result<Response, Trouble> {
    let service = service(&site, &at, &visit, me)?;
    if !site.limits.permits("begin", &visit.address.to_string()).await {
        return Err(Trouble::SlowDown);
    }
    if let Some(case) = already(&site, &service).await? {
        return Ok(Redirect::to(&format!("/{}/mina-sidor/{case}", visit.lang.tag())).into_response());
    }
    let new = || format!("{}{}", site.draw(), site.draw());
    let own = service.by.secret.clone();
    let secret = own.clone().unwrap_or_else(new);
    // Whoever began before goes on where they were.
    if drafts::load::<Begun>(&site, &secret, &service.draft)
        .await?
        .is_none()
    {
        let begun = Begun {
            command: site.draw(),
            ..Begun::default()
        };
        service.save(&site, &secret, &begun).await?;
    }
    let jar = match own {
        Some(_) => jar,
        None => cookies::set(jar, cookies::VISIT, &secret, site.facts.secure),
    };
    Ok((jar, Redirect::to(&format!("{}/fraga/1", service.base))).into_response())
}

/// A case of this kind that they have already, and that is not closed: there they go on.
async fn already(site: &Site, service: &Offered) -> Result<Option<CaseId>, Trouble> {
    if service.by.me.is_none() {
        return Ok(None);
    }
    let key = access::list(&service.by.viewer, Act::Follow, site.today())?;
    let kind = format!("{}-kind", service.process.id().replace('_', "-"));
    let mine = site.committee.my_cases(&key).await?;
    let own = |case: &&views::MyCase| case.kind == kind && !case.closed && case.represents.is_none();
    Ok(mine.iter().find(own).map(|case| case.case))
}

/// The draft and its secret; None: it was forgotten, begin anew.
async fn begun(site: &Site, service: &Offered) -> Result<Option<(Begun, String)>, Trouble> {
    let Some(secret) = &service.by.secret else {
        return Ok(None);
    };
    Ok(drafts::load::<Begun>(site, secret, &service.draft)
        .await?
        .map(|(begun, _)| (begun, secret.clone())))
}

fn again(service: &Offered) -> Response {
    Redirect::to(&service.base).into_response()
}
