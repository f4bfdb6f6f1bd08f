//! *Enkät efter kontakt.* A few questions, once after a contact; counted and never kept as anybody's. What all answered is
//! told to everybody, unit by unit.

use crate::my_case::open;
use crate::my_pages::shell;
use crate::nameless;
use crate::step_form::StepForm;
use access::Key;
use axum::extract::{Path, Request, State};
use axum::http::header;
use axum::response::{IntoResponse, Response};
use axum_extra::extract::cookie::CookieJar;
use casework::page::{Choice, Tone};
use casework::survey::Survey;
use casework::{Answers, Kind, Page, Problems, Question, Say};
use common::answers::Posted;
use common::ask::Asking;
use common::survey::{chart, quarter};
use common::{ResidentIn, Shell, Site, Trouble, Visit, Words, lost};
use design::{Alert, Button, ButtonKind, EmptyState, Heading, Html, LinkButton};
use hypertext::prelude::*;
use std::sync::Arc;
use views::{KeptQuestion, OpenCase, SurveyResult};

/// The same to everybody, whatever the contact was.
fn questions() -> Vec<Question> {
    let survey = Survey::now();
    let choices = survey.answers.iter().map(|answer| Choice {
        value: answer.clone(),
        label: Say::key(answer),
        help: None,
    });
    let choices: Vec<Choice> = choices.collect();
    let asked = survey.questions.iter().map(|asked| {
        let label = Say::key(&asked.key);
        Question::new(&asked.key, Kind::Choice(choices.clone()), label).optional()
    });
    asked.collect()
}

fn page() -> Page {
    let page = Page::new("survey-title", "survey-send")
        .lead("survey-lead")
        .notice(Tone::Info, "survey-nobody");
    questions().into_iter().fold(page, Page::ask)
}

/// What was answered of what is asked now, by question; nothing else that was sent counts.
fn given(answers: &Answers) -> Result<Vec<(String, String)>, Problems> {
    let survey = Survey::now();
    let given = survey.questions.iter().filter_map(|asked| {
        let typed = answers.first(&asked.key);
        let known = survey.answers.iter().find(|answer| *answer == typed)?;
        Some((asked.key.clone(), known.clone()))
    });
    let given: Vec<(String, String)> = given.collect();
    if given.is_empty() {
        let mut found = Problems::default();
        found.add(survey.questions[0].key.clone(), "survey-problem-none");
        return Err(found);
    }
    Ok(given)
}

fn link(label: String, href: String) -> Html {
    design::link_button(&LinkButton {
        label,
        href,
        kind: ButtonKind::Secondary,
        shortcut: None,
    })
}

/// On the page of the case, while it is offered.
pub async fn section(
    site: &Site,
    key: &Key,
    open: &OpenCase,
    base: &str,
    words: &Words<'_>,
) -> Result<Html, Trouble> {
    if !site.committee.survey_offered(key, open).await? {
        return Ok(Html::default());
    }
    let body = Html::all([
        design::paragraph(&words.get("survey-lead")),
        link(words.get("survey-open"), format!("{base}/enkat")),
    ]);
    Ok(design::section("survey", &words.get("survey-title"), &body))
}

pub async fn ask(
    State(site): State<Arc<Site>>,
    me: ResidentIn,
    Path((_, case)): Path<(String, String)>,
) -> Result<Response, Trouble> {
    let (key, open) = open(&site, &me, &case, "survey").await?;
    if !site.committee.survey_offered(&key, &open).await? {
        return Ok(thanked(&site, &me, "survey-not-now"));
    }
    let draft = lost::found(&site, &me.visit).await?.unwrap_or_default();
    Ok(draw(&site, &me, &draft.answers(), &Problems::default()))
}

fn draw(site: &Site, me: &ResidentIn, answers: &Answers, found: &Problems) -> Response {
    let words = me.visit.words(site);
    let page = page();
    let form = StepForm {
        page: &page,
        answers,
        found,
        hidden: &[],
        above: Html::default(),
        kept: Html::default(),
        later: false,
    };
    let shell = Shell {
        has_errors: !found.0.is_empty(),
        ..shell(me, words.say(&page.title))
    };
    shell.page(site, &me.visit, form.draw(words, &me.visit))
}

pub async fn answer(
    State(site): State<Arc<Site>>,
    me: Result<ResidentIn, Trouble>,
    visit: Visit,
    jar: CookieJar,
    Path((_, case)): Path<(String, String)>,
    request: Request,
) -> Result<Response, Trouble> {
    let posted = Posted::read(request, &()).await?;
    let me = match me {
        Ok(me) => me,
        Err(trouble) => return lost::keep(&site, &visit, jar, &posted, trouble).await,
    };
    let (key, open) = open(&site, &me, &case, "survey").await?;
    let given = match given(&posted.answers) {
        Ok(given) => given,
        Err(found) => return Ok(draw(&site, &me, &posted.answers, &found)),
    };
    let counted = site.committee.answer_survey(&key, &open, &given).await?;
    let said = if counted {
        "survey-thanks"
    } else {
        "survey-not-now"
    };
    Ok(thanked(&site, &me, said))
}

fn thanked(site: &Site, me: &ResidentIn, said: &str) -> Response {
    let words = me.visit.words(site);
    let title = words.get("survey-title");
    let content = Html::all([
        design::heading(&Heading {
            caption: None,
            title: title.clone(),
            lead: None,
        }),
        design::alert(&Alert {
            tone: design::Tone::Info,
            title: None,
            body: words.get(said).into(),
            announce: true,
        }),
        link(
            words.get("survey-results"),
            format!("/{}/enkat", me.visit.lang.tag()),
        ),
    ]);
    shell(me, title).page(site, &me.visit, content)
}

/// Under what somebody asked without a name, when it has been answered. Sent with the code, as all that they do there;
/// what is counted holds neither the code nor the question.
pub async fn of_question(
    site: &Site,
    visit: &Visit,
    kept: &KeptQuestion,
    code: &str,
    came: &OfQuestion,
) -> Result<Html, Trouble> {
    let words = visit.words(site);
    if came.done {
        let thanks = design::alert(&Alert {
            tone: design::Tone::Info,
            title: None,
            body: words.get("survey-thanks").into(),
            announce: true,
        });
        let told = link(
            words.get("survey-results"),
            format!("/{}/enkat", visit.lang.tag()),
        );
        return Ok(design::section(
            "survey",
            &words.get("survey-title"),
            &Html::all([thanks, told]),
        ));
    }
    if !site.committee.survey_offered_to_asker(kept).await? {
        return Ok(Html::default());
    }
    let asking = Asking {
        words,
        answers: &Answers::default(),
        problems: &came.found,
        colleagues: &[],
        alone: false,
        items: 1,
    };
    let form = design::form(&design::Form {
        action: visit.path.clone(),
        content: Html::all([
            design::hidden_fields(&[("code", code)]),
            asking.all(&questions()),
            design::button(&Button::new(words.get("survey-send")).posts("_do", "survey")),
        ]),
        forget: true,
        ..design::Form::default()
    });
    let body = Html::all([
        design::paragraph(&words.get("survey-lead")),
        design::paragraph(&words.get("survey-not-with-question")),
        form,
    ]);
    Ok(design::section("survey", &words.get("survey-title"), &body))
}

/// What came of the survey under a question, where it was sent.
#[derive(Default)]
pub struct OfQuestion {
    pub found: Problems,
    pub done: bool,
}

pub async fn answer_of_question(
    site: &Site,
    kept: &KeptQuestion,
    answers: &Answers,
) -> Result<OfQuestion, Trouble> {
    let given = match given(answers) {
        Ok(given) => given,
        Err(found) => return Ok(OfQuestion { found, done: false }),
    };
    // Whoever presses twice is thanked once more, and counted once.
    site.committee.answer_survey_by_asker(kept, &given).await?;
    Ok(OfQuestion {
        found: Problems::default(),
        done: true,
    })
}

pub async fn results(State(site): State<Arc<Site>>, visit: Visit) -> Result<Response, Trouble> {
    let words = visit.words(&site);
    let all = site.committee.survey_results().await?;
    let title = words.get("survey-results");
    let mut parts = vec![design::heading(&Heading {
        caption: None,
        title: title.clone(),
        lead: Some(words.get("survey-results-lead").into()),
    })];
    for unit in site.house.units().await? {
        let own: Vec<&SurveyResult> = all.iter().filter(|result| result.unit == unit.id).collect();
        if own.is_empty() {
            continue;
        }
        let charts = own.iter().enumerate().map(|(nth, result)| {
            let id = format!("{}-{nth}", unit.id.as_str());
            chart(&id, result, &words)
        });
        let charts = Html::all(charts.collect::<Vec<_>>());
        parts.push(design::section(
            &format!("unit-{}", unit.id.as_str()),
            &unit.name,
            &charts,
        ));
    }
    if parts.len() == 1 {
        parts.push(design::empty_state(&EmptyState {
            title: words.get("survey-results-none").into(),
            text: None,
            action: None,
        }));
    } else {
        let label = words.get("survey-file");
        let href = format!("/{}/enkat/svar.csv", visit.lang.tag());
        parts.push(design::html(
            hypertext::maud_borrow! { p { a class="ds-link" href=(href) { (label) } } },
        ));
    }
    Ok(nameless::shell(title).page(&site, &visit, Html::all(parts)))
}

/// The same as comma-separated values (RFC 4180), with the house's own words. What is hidden on the page is empty here.
pub async fn file(State(site): State<Arc<Site>>) -> Result<Response, Trouble> {
    let units = site.house.units().await?;
    let mut lines = String::from("quarter,unit,version,question,answer,count\r\n");
    for result in site.committee.survey_results().await? {
        let unit = units.iter().find(|unit| unit.id == result.unit);
        let unit = unit.map_or(result.unit.as_str(), |unit| unit.name.as_str());
        let unit = format!("\"{}\"", unit.replace('"', "\"\""));
        for (answer, many) in &result.answers {
            let many = many.map(|many| many.to_string()).unwrap_or_default();
            let (quarter, version, question) = (quarter(result.quarter), &result.version, &result.question);
            lines.push_str(&format!(
                "{quarter},{unit},{version},{question},{answer},{many}\r\n"
            ));
        }
    }
    let headers = [
        (header::CONTENT_TYPE, "text/csv; charset=utf-8; header=present"),
        (header::CONTENT_DISPOSITION, "attachment; filename=\"enkat.csv\""),
        (header::CACHE_CONTROL, "no-store"),
    ];
    Ok((headers, lines).into_response())
}
