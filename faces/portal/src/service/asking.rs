//! One question a page: asked, answered, asked again with what was wrong beside the field.

use super::{Begun, Me, Offered, again, asked, begun, own_shell, screens, service};
use crate::step_form::is_file;
use axum::extract::{Path, Request, State};
use axum::response::{IntoResponse, Redirect, Response};
use casework::{Answers, Kind, Problems, Question, Say};
use common::answers::Posted;
use common::ask::Asking;
use common::{Site, Trouble, Visit, Words, problems, signing};
use design::{Button, ButtonKind, Heading, Html, LinkButton};
use std::sync::Arc;

/// Pressed by whoever has another file to add.
const STAY: &str = "_another";

pub async fn question(
    State(site): State<Arc<Site>>,
    visit: Visit,
    me: Me,
    Path((lang, slug, step, nth)): Path<(String, String, String, usize)>,
) -> Result<Response, Trouble> {
    let service = service(&site, &Path((lang, slug, step)), &visit, me)?;
    let Some((begun, _)) = begun(&site, &service).await? else {
        return Ok(again(&service));
    };
    ask(&site, &visit, &service, &begun, nth, &Problems::default()).await
}

async fn ask(
    site: &Site,
    visit: &Visit,
    service: &Offered,
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
    let alone = to_ask(screen, &answers).len() == 1;
    let asking = Asking {
        words,
        answers: &answers,
        problems: found,
        colleagues: &[],
        alone,
        items: begun.items,
    };
    let questions = to_ask(screen, &answers);
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
            begun.files.shown(screen, &words),
            design::button_row([
                design::button(&Button::new(words.get("service-next"))),
                another(&questions, &words),
                design::link_button(&LinkButton {
                    label: words.get("service-back"),
                    href: back,
                    kind: ButtonKind::Quiet,
                    shortcut: None,
                }),
            ]),
        ]),
        forget: true,
        multipart: questions.iter().any(is_file),
        ..design::Form::default()
    });
    let title = words.say(screen[0].group.as_ref().unwrap_or(&screen[0].label));
    let caption = design::html({
        use hypertext::prelude::*;
        hypertext::maud_borrow! { p class="sos-caption" { (steps) } }
    });
    let content = Html::all([problems::summary(&page, found, &words), caption, form]);
    let mut shell = own_shell(service, title);
    shell.has_errors = !found.0.is_empty();
    Ok(shell.page(site, visit, content))
}

/// A phone gives one picture at a time.
fn another(questions: &[Question], words: &Words<'_>) -> Html {
    match questions.iter().any(is_file) {
        true => design::button(&Button {
            name: Some(STAY.to_owned()),
            value: Some("yes".to_owned()),
            ..Button::new(words.get("files-another")).kind(ButtonKind::Secondary)
        }),
        false => Html::default(),
    }
}

/// Those of a screen that are to be asked: what hangs on an answer of another screen only where that was given. All of them
/// where none is: somebody came by the address.
fn to_ask(screen: &[&Question], answers: &Answers) -> Vec<Question> {
    let here = |name: &str| screen.iter().any(|question| question.name == name);
    let is_asked = |question: &&&Question| {
        let hangs_here = question.when.as_ref().is_some_and(|when| here(&when.question));
        hangs_here || signing::asked(question, answers)
    };
    let asked: Vec<Question> = screen
        .iter()
        .filter(is_asked)
        .map(|question| (*question).clone())
        .collect();
    match asked.is_empty() {
        true => screen.iter().map(|question| (*question).clone()).collect(),
        false => asked,
    }
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
    me: Me,
    Path((lang, slug, step, nth)): Path<(String, String, String, usize)>,
    request: Request,
) -> Result<Response, Trouble> {
    let service = service(&site, &Path((lang, slug, step)), &visit, me)?;
    let Some((mut begun, secret)) = begun(&site, &service).await? else {
        return Ok(again(&service));
    };
    let before = service.given(&site, &begun.answers()).await?;
    let page = service.page(&before)?;
    let screens = screens(&page);
    let Some(screen) = nth.checked_sub(1).and_then(|at| screens.get(at)) else {
        return Err(Trouble::NotFound);
    };
    let takes_files = screen.iter().any(|question| is_file(question));
    let posted = match takes_files {
        true => Posted::with_files(request, Some(&site)).await?,
        false => Posted::read(request, &()).await?,
    };
    begun.fields = posted.laid_over(&begun.typed(), screen).fields;
    let refused = match takes_files {
        true => begun.files.take(&site, &secret, &posted, service.kept()).await?,
        false => Problems::default(),
    };
    let answers = begun.answers();
    let adding = posted.own("_add");
    if screen
        .iter()
        .any(|question| question.name == adding && matches!(question.kind, Kind::Repeat { .. }))
    {
        begun.items = answers.items(adding).max(begun.items).max(1) + 1;
        service.save(&site, &secret, &begun).await?;
        return Ok(Redirect::to(&format!("{}/fraga/{nth}", service.base)).into_response());
    }
    service.save(&site, &secret, &begun).await?;
    let mut found = service.problems(&answers, &service.given(&site, &answers).await?);
    found.0.retain(|problem| {
        screen
            .iter()
            .any(|question| problems::belongs(question, &problem.question))
    });
    found.0.extend(refused.0);
    if !found.0.is_empty() {
        return ask(&site, &visit, &service, &begun, nth, &found).await;
    }
    if !posted.own(STAY).is_empty() {
        return Ok(Redirect::to(&format!("{}/fraga/{nth}", service.base)).into_response());
    }
    let next = (nth + 1..=screens.len()).find(|at| asked(&screens[at - 1], &answers));
    let to = next.map_or_else(
        || format!("{}/granska", service.base),
        |at| format!("{}/fraga/{at}", service.base),
    );
    Ok(Redirect::to(&to).into_response())
}
