//! A case begun by staff: what came by phone, on paper or as a message.

use crate::{frame, questions, step};
use axum::extract::{Path, Query, Request, State};
use axum::response::{IntoResponse, Redirect, Response};
use axum_extra::extract::cookie::CookieJar;
use casework::step::{Audience, StepInfo};
use casework::{Answers, Problems, Process, Rejection};
use common::answers::Posted;
use common::ask::Asking;
use common::lost::{self, Draft};
use common::{Site, StaffIn, Trouble, Visit, problems};
use design::{Button, Heading, Html};
use serde::Deserialize;
use std::sync::Arc;
use views::{Acted, Command};

type At = Path<(String, String)>;

#[derive(Deserialize)]
pub struct Of {
    /// What it is made of.
    #[serde(default, rename = "fraga")]
    question: String,
}

fn find(site: &Site, slug: &str, step: &str) -> Result<(&'static dyn Process, StepInfo), Trouble> {
    let process = site
        .committee
        .processes()
        .iter()
        .copied()
        .find(|process| process.slug() == slug)
        .ok_or(Trouble::NotFound)?;
    let step = process
        .steps()
        .into_iter()
        .find(|info| info.name == step && info.starts && info.audience == Audience::Staff);
    Ok((process, step.ok_or(Trouble::NotFound)?))
}

pub async fn ask(
    State(site): State<Arc<Site>>,
    me: StaffIn,
    Path((slug, step)): At,
    Query(of): Query<Of>,
) -> Result<Response, Trouble> {
    let (process, info) = find(&site, &slug, &step)?;
    access::start(&me.viewer, info.act, site.today())?;
    let draft = match lost::found(&site, &me.visit).await? {
        Some(draft) => draft,
        None if of.question.is_empty() => Draft::fresh(&site),
        None => questions::as_draft(&site, &me, process, info, &of.question).await?,
    };
    draw(
        &site,
        &me,
        process,
        info,
        &draft.answers(),
        &Problems::default(),
        (&draft.command, &draft.seen),
        1,
    )
    .await
}

#[expect(
    clippy::too_many_arguments,
    reason = "a form as it was typed, with what was wrong"
)]
async fn draw(
    site: &Site,
    me: &StaffIn,
    process: &'static dyn Process,
    info: StepInfo,
    answers: &Answers,
    found: &Problems,
    (command, question): (&str, &str),
    items: usize,
) -> Result<Response, Trouble> {
    let words = me.visit.words(site);
    let circumstances = site.circumstances(&Answers::default()).await?;
    let given = site
        .committee
        .given(me.viewer.actor(), None, answers, &circumstances)
        .await?;
    let page = process
        .blank()
        .page(info.name, &given)
        .map_err(|_| Trouble::NotFound)?;
    let colleagues = step::to_choose(site, &page).await?;
    let asking = Asking {
        words,
        answers,
        problems: found,
        colleagues: &colleagues,
        alone: false,
        items,
    };
    let title = words.say(&page.title);
    let form = design::form(&design::Form {
        action: me.visit.path.clone(),
        content: Html::all([
            design::hidden_fields(&[("_command", command), ("_seen", question)]),
            asking.all(&page.questions),
            design::button(&Button::new(words.say(&page.submit))),
        ]),
        multipart: page
            .questions
            .iter()
            .any(|question| matches!(question.kind, casework::Kind::Files { .. })),
        guard: true,
        ..design::Form::default()
    });
    let content = Html::all([
        problems::summary(&page, found, &words),
        design::heading(&Heading {
            caption: None,
            title: title.clone(),
            lead: page.lead.as_ref().map(|lead| words.say(lead).into()),
        }),
        form,
    ]);
    let mut shell = frame::shell(site, me, title, "/arbete/lista/intake");
    shell.has_errors = !found.0.is_empty();
    Ok(shell.page(site, &me.visit, content))
}

pub async fn begin(
    State(site): State<Arc<Site>>,
    me: Result<StaffIn, Trouble>,
    visit: Visit,
    jar: CookieJar,
    Path((slug, step)): At,
    request: Request,
) -> Result<Response, Trouble> {
    let (process, info) = find(&site, &slug, &step)?;
    let posted = Posted::with_files(request, me.as_ref().ok().map(|_| &*site)).await?;
    let me = match me {
        Ok(me) => me,
        Err(trouble) => return lost::keep(&site, &visit, jar, &posted, trouble).await,
    };
    let key = access::start(&me.viewer, info.act, site.today())?;
    let command = posted.command()?;
    // The question that it is made of, if any, goes with the form.
    let question = posted.own("_seen");
    let drawn = (command.as_str(), question);
    let made_of = questions::made_of(&site, &me, question).await?;
    if !posted.own("_add").is_empty() {
        let items = posted.answers.items(posted.own("_add")).max(1) + 1;
        return draw(
            &site,
            &me,
            process,
            info,
            &posted.answers,
            &Problems::default(),
            drawn,
            items,
        )
        .await;
    }
    if !posted.problems.0.is_empty() {
        return draw(
            &site,
            &me,
            process,
            info,
            &posted.answers,
            &posted.problems,
            drawn,
            1,
        )
        .await;
    }
    let circumstances = site.circumstances(&posted.answers).await?;
    let wanted = Command {
        id: command.clone(),
        step: info.name,
        answers: &posted.answers,
        draft: None,
        circumstances: &circumstances,
    };
    let found = match site.committee.begin(&key, process, &wanted).await? {
        Acted::Done { case, .. } => {
            if let Some((key, kept)) = made_of {
                questions::became(&site, &me, &key, &kept, case).await?;
            }
            return Ok(Redirect::to(&format!("/arbete/arende/{case}")).into_response());
        }
        Acted::Rejected(Rejection::Problems(found)) => found,
        Acted::Rejected(Rejection::Refused(refusal)) => {
            let mut found = Problems::default();
            found.add("", refusal.0);
            found
        }
    };
    draw(&site, &me, process, info, &posted.answers, &found, drawn, 1).await
}
