//! Where an article of the municipality's own will be found.

use super::{ADDRESS, address, allowed, is_address};
use crate::frame;
use axum::extract::{Request, State};
use axum::response::{IntoResponse, Redirect, Response};
use casework::{Answers, Page, Problems, Question};
use common::answers::Posted;
use common::ask::Asking;
use common::{Site, StaffIn, Trouble, problems};
use design::{Button, Heading, Html};
use house_store::{TextKey, TextKind};
use language::Lang;
use std::sync::Arc;

const WHERE: &str = "address";
const LONGEST: usize = 60;

fn page() -> Page {
    Page::new("editor-new", "editor-new-begin")
        .lead("editor-new-lead")
        .ask(Question::text(WHERE, LONGEST, "editor-new-address").help("editor-new-address-help"))
}

fn draw(site: &Site, me: &StaffIn, answers: &Answers, found: &Problems) -> Response {
    let words = me.visit.words(site);
    let page = page();
    let asking = Asking {
        words,
        answers,
        problems: found,
        colleagues: &[],
        alone: false,
        items: 1,
    };
    let form = design::form(&design::Form {
        action: format!("{ADDRESS}/ny"),
        content: Html::all([
            asking.all(&page.questions),
            design::button(&Button::new(words.say(&page.submit))),
        ]),
        ..design::Form::default()
    });
    let title = words.say(&page.title);
    let content = Html::all([
        problems::summary(&page, found, &words),
        design::heading(&Heading {
            caption: None,
            title: title.clone(),
            lead: page.lead.as_ref().map(|lead| words.say(lead).into()),
        }),
        form,
    ]);
    let mut shell = frame::shell(site, me, title, ADDRESS);
    shell.has_errors = !found.0.is_empty();
    shell.page(site, &me.visit, content)
}

pub async fn ask(State(site): State<Arc<Site>>, me: StaffIn) -> Result<Response, Trouble> {
    allowed(&site, &me)?;
    Ok(draw(&site, &me, &Answers::default(), &Problems::default()))
}

/// Where an article of the municipality's is to be found; it is there when it is written.
pub async fn begin(
    State(site): State<Arc<Site>>,
    me: StaffIn,
    request: Request,
) -> Result<Response, Trouble> {
    let posted = Posted::read(request, &()).await?;
    allowed(&site, &me)?;
    let mut read = posted.answers.reader(site.today());
    let typed = read.text(WHERE, LONGEST);
    if read.problems.0.is_empty() && !is_address(&typed) {
        read.problems.add(WHERE, "editor-problem-address");
    }
    let found = read.problems;
    if !found.0.is_empty() {
        return Ok(draw(&site, &me, &posted.answers, &found));
    }
    let key = TextKey::new(TextKind::Own, &typed, Lang::Sv.tag());
    Ok(Redirect::to(&format!("{}/skriv", address(&key))).into_response())
}
