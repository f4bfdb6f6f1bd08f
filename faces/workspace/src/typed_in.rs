//! *Skriva in från papper.* What a party sent on paper is typed in by the description of their own step, with the day it came and
//! the paper beside it. It stands in the case as theirs, and beside it who typed it in.

use crate::new_case::{CAME, asked_of_paper};
use crate::on_paper::{At, OnPaper, found};
use crate::{case_page, frame, right_person};
use axum::extract::{Path, Request, State};
use axum::response::{IntoResponse, Redirect, Response};
use axum_extra::extract::cookie::CookieJar;
use casework::{Act, Answers, Kind, Problems, Rejection};
use common::answers::Posted;
use common::ask::Asking;
use common::lost::{self, Draft};
use common::{Site, StaffIn, Trouble, Visit, problems};
use design::{Alert, Button, Heading, Html};
use jiff::civil::Date;
use std::sync::Arc;
use views::{Acted, Circumstances, Command, OpenCase, Unshown};

/// Whoever may write in the case.
fn to_write(key: &access::Key) -> Result<access::Key, Trouble> {
    key.to(Act::Write).ok_or(Trouble::NotFound)
}

pub async fn ask(
    State(site): State<Arc<Site>>,
    me: StaffIn,
    Path((case, person, step)): At,
) -> Result<Response, Trouble> {
    let (key, open) = case_page::open(&site, &me, &case, "type-in").await?;
    let key = to_write(&key)?;
    let draft = lost::found(&site, &me.visit).await?;
    let draft = draft.unwrap_or_else(|| Draft::fresh(&site));
    let none = Problems::default();
    draw(&site, &me, (&key, &open), (&person, &step), &draft, &none).await
}

async fn draw(
    site: &Site,
    me: &StaffIn,
    (key, open): (&access::Key, &OpenCase),
    (person, step): (&str, &str),
    draft: &Draft,
    problems_found: &Problems,
) -> Result<Response, Trouble> {
    let answers = draft.answers();
    let of = found(site, (key, open), (person, step), &answers, site.today()).await?;
    let OnPaper {
        party, info, page, ..
    } = of;
    let words = me.visit.words(site);
    let mut page = asked_of_paper(site, page);
    page.questions
        .extend(right_person::question(site, open, me, writing(info), &words));
    let title = words.say(&page.title);
    let asking = Asking {
        words,
        answers: &answers,
        problems: problems_found,
        colleagues: &[],
        alone: false,
        items: 1,
    };
    let form = design::form(&design::Form {
        action: me.visit.path.clone(),
        content: Html::all([
            design::hidden_fields(&[("_command", &draft.command)]),
            asking.all(&page.questions),
            design::button(&Button::new(words.get("typed-in-submit"))),
        ]),
        multipart: page
            .questions
            .iter()
            .any(|question| matches!(question.kind, Kind::Files { .. })),
        guard: true,
        ..design::Form::default()
    });
    let whose = casework::Say::key("typed-in-whose").with("name", &party.person.name);
    let content = Html::all([
        problems::summary(&page, problems_found, &words),
        design::heading(&Heading {
            caption: None,
            title: title.clone(),
            lead: None,
        }),
        design::alert(&Alert {
            tone: design::Tone::Info,
            title: None,
            body: words.say(&whose).into(),
            announce: false,
        }),
        form,
    ]);
    let mut shell = frame::shell(site, me, title, "");
    shell.has_errors = !problems_found.0.is_empty();
    Ok(shell.page(site, &me.visit, content))
}

/// It is written in the case by staff, whoever's words it is.
fn writing(info: casework::StepInfo) -> casework::StepInfo {
    casework::StepInfo {
        act: Act::Write,
        ..info
    }
}

pub async fn act(
    State(site): State<Arc<Site>>,
    me: Result<StaffIn, Trouble>,
    visit: Visit,
    jar: CookieJar,
    Path((case, person, step)): At,
    request: Request,
) -> Result<Response, Trouble> {
    let posted = Posted::with_files(request, me.as_ref().ok().map(|_| &*site)).await?;
    let me = match me {
        Ok(me) => me,
        Err(trouble) => return lost::keep(&site, &visit, jar, &posted, trouble).await,
    };
    let (key, unshown) = case_page::open_to_act(&site, &me, &case, "type-in").await?;
    let key = to_write(&key)?;
    let draft = Draft::of(&posted)?;
    let mut read = posted.answers.reader(site.today());
    let came = read.past_date(CAME);
    let mut wrong = posted.problems.clone();
    wrong.0.extend(read.problems.0);
    let of = found(
        &site,
        (&key, unshown.to_decide()),
        (&person, &step),
        &posted.answers,
        came.unwrap_or(site.today()),
    )
    .await?;
    let info = writing(of.info);
    wrong
        .0
        .extend(right_person::problems(unshown.to_decide(), &me, info, &posted).0);
    let (by, on) = (of.by, came.filter(|_| wrong.0.is_empty()));
    let mut unshown = unshown;
    if let Some(came) = on {
        match typed(
            &site,
            (&key, &mut unshown),
            by,
            (&step, came),
            (&draft, &posted.answers),
        )
        .await?
        {
            None => return Ok(Redirect::to(&format!("/arbete/arende/{case}")).into_response()),
            Some(found) => wrong = found,
        }
    }
    let open = site.committee.show(unshown).await?;
    let wrong = posted.wrong(wrong);
    draw(&site, &me, (&key, &open), (&person, &step), &draft, &wrong).await
}

/// What was wrong with it; None: it is done.
async fn typed(
    site: &Site,
    (key, unshown): (&access::Key, &mut Unshown),
    by: casework::Actor,
    (step, came): (&str, Date),
    (draft, answers): (&Draft, &Answers),
) -> Result<Option<Problems>, Trouble> {
    let circumstances = Circumstances {
        on_paper: Some(came),
        ..Circumstances::default()
    };
    let command = Command {
        id: draft.command.clone(),
        step,
        answers,
        draft: None,
        circumstances: &circumstances,
    };
    Ok(match site.committee.type_in(key, unshown, by, &command).await? {
        Acted::Done { .. } => None,
        Acted::Rejected(Rejection::Problems(found)) => Some(found),
        Acted::Rejected(Rejection::Refused(refusal)) => {
            let mut found = Problems::default();
            found.add("", refusal.0);
            Some(found)
        }
    })
}
