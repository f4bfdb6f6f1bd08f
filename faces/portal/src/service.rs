//! An e-service, one question a page, drawn from a step's description: intro, questions, check
//! answers, receipt. What is typed is sealed with the visitor's own secret until it is sent.

use axum::extract::{Path, Request, State};
use axum::response::{IntoResponse, Redirect, Response};
use axum_extra::extract::cookie::CookieJar;
use casework::step::{Audience, StepInfo};
use casework::{Answers, Given, Kind, Page, Problems, Process, Question, Rejection, Say};
use common::answers::Posted;
use common::ask::Asking;
use common::{Shell, Site, Trouble, Visit, Words, cookies, drafts, problems, signing};
use design::{Account, Answer, Button, ButtonKind, CheckAnswers, Heading, Html, LinkButton, Receipt};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::sync::Arc;
use views::{Acted, Command};

/// What a visitor is in the middle of.
#[derive(Default, Serialize, Deserialize)]
struct Begun {
    /// Drawn with the form: sending twice is doing once.
    command: String,
    fields: BTreeMap<String, Vec<String>>,
    /// Items shown of a repeated question.
    items: usize,
}

/// Kept for the receipt page, so that no number stands in an address.
#[derive(Serialize, Deserialize)]
struct Sent {
    number: String,
    receipt: Option<Say>,
    at: jiff::Timestamp,
}

const SENT: &str = "sent";

impl Begun {
    fn answers(&self) -> Answers {
        Answers {
            fields: self.fields.clone(),
            ..Answers::default()
        }
    }
}

/// A step that anybody may begin.
struct Service {
    process: &'static dyn Process,
    step: StepInfo,
    base: String,
    draft: String,
}

fn service(site: &Site, lang: &str, slug: &str, step: &str) -> Result<Service, Trouble> {
    let process = site
        .committee
        .processes()
        .iter()
        .copied()
        .find(|process| process.slug() == slug)
        .ok_or(Trouble::NotFound)?;
    let found = process
        .steps()
        .into_iter()
        .find(|info| info.name == step && info.audience == Audience::Public && info.starts);
    let step = found.ok_or(Trouble::NotFound)?;
    let base = format!("/{lang}/tjanst/{slug}/{}", step.name);
    Ok(Service {
        process,
        base,
        draft: format!("service {slug} {}", step.name),
        step,
    })
}

impl Service {
    async fn given(&self, site: &Site, answers: &Answers) -> Result<Given, Trouble> {
        let circumstances = views::Circumstances {
            municipality: site.facts.municipality_code.clone(),
            ..Default::default()
        };
        Ok(site
            .committee
            .given(casework::Actor::Public, None, answers, &circumstances)
            .await?)
    }
    fn page(&self, given: &Given) -> Result<Page, Trouble> {
        self.process
            .blank()
            .page(self.step.name, given)
            .map_err(|_| Trouble::NotFound)
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
    let steps: Vec<StepInfo> = process
        .steps()
        .into_iter()
        .filter(|step| step.audience == Audience::Public && step.starts)
        .collect();
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

pub async fn intro(
    State(site): State<Arc<Site>>,
    visit: Visit,
    Path((lang, slug, step)): Path<(String, String, String)>,
) -> Result<Response, Trouble> {
    let service = service(&site, &lang, &slug, &step)?;
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
    Ok(shell(title).page(&site, &visit, Html::all(parts)))
}

fn tone(tone: casework::page::Tone) -> design::Tone {
    match tone {
        casework::page::Tone::Info => design::Tone::Info,
        casework::page::Tone::Warning => design::Tone::Warning,
        casework::page::Tone::Danger => design::Tone::Danger,
    }
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
    jar: CookieJar,
    Path((lang, slug, step)): Path<(String, String, String)>,
) -> Result<Response, Trouble> {
    let service = service(&site, &lang, &slug, &step)?;
    if !site.limits.permits("begin", &visit.address.to_string()) {
        return Err(Trouble::SlowDown);
    }
    let secret = visit
        .secret
        .clone()
        .unwrap_or_else(|| format!("{}{}", site.draw(), site.draw()));
    // Whoever began before goes on where they were.
    if drafts::load::<Begun>(&site, &secret, &service.draft)
        .await?
        .is_none()
    {
        let begun = Begun {
            command: site.draw(),
            ..Begun::default()
        };
        drafts::save(&site, &secret, &service.draft, &begun).await?;
    }
    let jar = cookies::set(jar, cookies::VISIT, &secret, site.facts.secure);
    Ok((jar, Redirect::to(&format!("{}/fraga/1", service.base))).into_response())
}

/// The draft and its secret; None: it was forgotten, begin anew.
async fn begun(site: &Site, visit: &Visit, service: &Service) -> Result<Option<(Begun, String)>, Trouble> {
    let Some(secret) = &visit.secret else {
        return Ok(None);
    };
    Ok(drafts::load::<Begun>(site, secret, &service.draft)
        .await?
        .map(|(begun, _)| (begun, secret.clone())))
}

fn again(service: &Service) -> Response {
    Redirect::to(&service.base).into_response()
}

pub async fn question(
    State(site): State<Arc<Site>>,
    visit: Visit,
    Path((lang, slug, step, nth)): Path<(String, String, String, usize)>,
) -> Result<Response, Trouble> {
    let service = service(&site, &lang, &slug, &step)?;
    let Some((begun, _)) = begun(&site, &visit, &service).await? else {
        return Ok(again(&service));
    };
    ask(&site, &visit, &service, &begun, nth, &Problems::default()).await
}

async fn ask(
    site: &Site,
    visit: &Visit,
    service: &Service,
    begun: &Begun,
    nth: usize,
    found: &Problems,
) -> Result<Response, Trouble> {
    let words = visit.words(site);
    let answers = begun.answers();
    let page = service.page(&service.given(site, &answers).await?)?;
    let screens = screens(&page);
    let Some(screen) = nth.checked_sub(1).and_then(|at| screens.get(at)) else {
        return Err(Trouble::NotFound);
    };
    let alone = screen.len() == 1;
    let asking = Asking {
        words,
        answers: &answers,
        problems: found,
        colleagues: &[],
        alone,
        items: begun.items,
    };
    let questions: Vec<Question> = screen.iter().map(|question| (*question).clone()).collect();
    let fields = if alone {
        asking.one(&questions[0], &[])
    } else {
        Html::all([heading_of(&questions, &words), asking.all(&ungrouped(&questions))])
    };
    let steps = words.say(
        &Say::key("service-nth")
            .with("nth", nth as i64)
            .with("of", screens.len() as i64),
    );
    let back = (1..nth).rev().find(|at| asked(&screens[at - 1], &answers));
    let back = back.map_or_else(
        || service.base.clone(),
        |at| format!("{}/fraga/{at}", service.base),
    );
    let form = design::form(&design::Form {
        action: format!("{}/fraga/{nth}", service.base),
        content: Html::all([
            fields,
            design::button_row([
                design::button(&Button::new(words.get("service-next"))),
                design::link_button(&LinkButton {
                    label: words.get("service-back"),
                    href: back,
                    kind: ButtonKind::Quiet,
                    shortcut: None,
                }),
            ]),
        ]),
        forget: true,
        ..design::Form::default()
    });
    let title = words.say(screen[0].group.as_ref().unwrap_or(&screen[0].label));
    let caption = design::html({
        use hypertext::prelude::*;
        hypertext::maud_borrow! { p class="sos-caption" { (steps) } }
    });
    let content = Html::all([problems::summary(&page, found, &words), caption, form]);
    let mut shell = shell(title);
    shell.has_errors = !found.0.is_empty();
    Ok(shell.page(site, visit, content))
}

fn heading_of(questions: &[Question], words: &Words<'_>) -> Html {
    let title = questions[0]
        .group
        .as_ref()
        .map(|group| words.say(group))
        .unwrap_or_default();
    design::heading(&Heading {
        caption: None,
        title,
        lead: None,
    })
}

fn ungrouped(questions: &[Question]) -> Vec<Question> {
    questions
        .iter()
        .cloned()
        .map(|question| Question {
            group: None,
            ..question
        })
        .collect()
}

pub async fn answer(
    State(site): State<Arc<Site>>,
    visit: Visit,
    Path((lang, slug, step, nth)): Path<(String, String, String, usize)>,
    request: Request,
) -> Result<Response, Trouble> {
    let service = service(&site, &lang, &slug, &step)?;
    let Some((mut begun, secret)) = begun(&site, &visit, &service).await? else {
        return Ok(again(&service));
    };
    let posted = Posted::read(request, &()).await?;
    let before = service.given(&site, &begun.answers()).await?;
    let page = service.page(&before)?;
    let screens = screens(&page);
    let Some(screen) = nth.checked_sub(1).and_then(|at| screens.get(at)) else {
        return Err(Trouble::NotFound);
    };
    let answers = posted.laid_over(&begun.answers(), screen);
    begun.fields.clone_from(&answers.fields);
    let adding = posted.own("_add");
    if screen
        .iter()
        .any(|question| question.name == adding && matches!(question.kind, Kind::Repeat { .. }))
    {
        begun.items = answers.items(adding).max(begun.items).max(1) + 1;
        drafts::save(&site, &secret, &service.draft, &begun).await?;
        return Ok(Redirect::to(&format!("{}/fraga/{nth}", service.base)).into_response());
    }
    drafts::save(&site, &secret, &service.draft, &begun).await?;
    let mut found = service.problems(&answers, &service.given(&site, &answers).await?);
    found.0.retain(|problem| {
        screen
            .iter()
            .any(|question| problems::belongs(question, &problem.question))
    });
    if !found.0.is_empty() {
        return ask(&site, &visit, &service, &begun, nth, &found).await;
    }
    let next = (nth + 1..=screens.len()).find(|at| asked(&screens[at - 1], &answers));
    let to = next.map_or_else(
        || format!("{}/granska", service.base),
        |at| format!("{}/fraga/{at}", service.base),
    );
    Ok(Redirect::to(&to).into_response())
}

pub async fn check(
    State(site): State<Arc<Site>>,
    visit: Visit,
    Path((lang, slug, step)): Path<(String, String, String)>,
) -> Result<Response, Trouble> {
    let service = service(&site, &lang, &slug, &step)?;
    let Some((begun, _)) = begun(&site, &visit, &service).await? else {
        return Ok(again(&service));
    };
    check_page(&site, &visit, &service, &begun, &Problems::default()).await
}

async fn check_page(
    site: &Site,
    visit: &Visit,
    service: &Service,
    begun: &Begun,
    found: &Problems,
) -> Result<Response, Trouble> {
    let words = visit.words(site);
    let answers = begun.answers();
    let page = service.page(&service.given(site, &answers).await?)?;
    let mut rows = Vec::new();
    for (at, screen) in screens(&page).iter().enumerate() {
        for question in screen
            .iter()
            .filter(|question| signing::asked(question, &answers))
        {
            let told = signing::answer(question, &answers, &words);
            let told = if told.is_empty() {
                words.get("service-no-answer")
            } else {
                told
            };
            let row = Answer::new(words.say(&question.label), paragraphs(&told));
            rows.push(row.change(format!("{}/fraga/{}", service.base, at + 1)));
        }
    }
    let title = words.get("service-check");
    let form = design::form(&design::Form {
        action: format!("{}/skicka", service.base),
        content: design::button(&Button::new(words.say(&page.submit))),
        ..design::Form::default()
    });
    let content = Html::all([
        problems::summary(&page, found, &words),
        design::heading(&Heading {
            caption: None,
            title: title.clone(),
            lead: Some(words.get("service-check-lead").into()),
        }),
        design::check_answers(&CheckAnswers {
            heading: None,
            answers: rows,
            change_word: words.get("service-change"),
        }),
        form,
    ]);
    let mut shell = shell(title);
    shell.has_errors = !found.0.is_empty();
    Ok(shell.page(site, visit, content))
}

pub async fn send(
    State(site): State<Arc<Site>>,
    visit: Visit,
    Path((lang, slug, step)): Path<(String, String, String)>,
) -> Result<Response, Trouble> {
    let service = service(&site, &lang, &slug, &step)?;
    let Some((begun, secret)) = begun(&site, &visit, &service).await? else {
        // Sent before, from another tab or by a second press: the receipt is still there.
        return Ok(Redirect::to(&format!("/{lang}/kvitto")).into_response());
    };
    if !site.limits.permits("send", &visit.address.to_string()) {
        return Err(Trouble::SlowDown);
    }
    let key = access::start(&access::Viewer::Public, service.step.act, site.today())?;
    let answers = begun.answers();
    let circumstances = site.circumstances(&answers).await?;
    let command = Command {
        id: begun.command.clone(),
        step: service.step.name,
        answers: &answers,
        draft: Some(drafts::place(&secret, &service.draft)),
        circumstances: &circumstances,
    };
    match site.committee.begin(&key, service.process, &command).await? {
        Acted::Done { number, receipt, .. } => {
            drafts::save(
                &site,
                &secret,
                SENT,
                &Sent {
                    number,
                    receipt,
                    at: site.now(),
                },
            )
            .await?;
            Ok(Redirect::to(&format!("/{lang}/kvitto")).into_response())
        }
        Acted::Rejected(Rejection::Problems(found)) => {
            check_page(&site, &visit, &service, &begun, &found).await
        }
        Acted::Rejected(Rejection::Refused(refusal)) => {
            let mut found = Problems::default();
            found.add("", refusal.0);
            check_page(&site, &visit, &service, &begun, &found).await
        }
    }
}

pub async fn receipt(
    State(site): State<Arc<Site>>,
    visit: Visit,
    Path(lang): Path<String>,
) -> Result<Response, Trouble> {
    let Some(secret) = &visit.secret else {
        return Ok(Redirect::to(&format!("/{lang}")).into_response());
    };
    let Some((sent, _)) = drafts::load::<Sent>(&site, secret, SENT).await? else {
        return Ok(Redirect::to(&format!("/{lang}")).into_response());
    };
    let words = visit.words(&site);
    let title = words.get("receipt-title");
    let content = design::receipt(&Receipt {
        title: title.clone(),
        reference: Some((words.get("receipt-number").into(), design::ltr(&sent.number))),
        lead: Some(words.with("receipt-at", "at", sent.at).into()),
        next_heading: words.get("receipt-next"),
        next: sent
            .receipt
            .map(|say| words.say(&say).lines().map(Html::from).collect())
            .unwrap_or_default(),
    });
    Ok(shell(title).page(&site, &visit, content))
}
