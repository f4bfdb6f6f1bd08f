//! A step that a party does in their own case: write a message, answer, comment.

use crate::my_case::open;
use crate::my_pages::account;
use crate::step_form::StepForm;
use axum::extract::{Path, Request, State};
use axum::response::{IntoResponse, Redirect, Response};
use axum_extra::extract::cookie::CookieJar;
use casework::step::Audience;
use casework::{Actor, Answers, Problems, Rejection};
use common::answers::Posted;
use common::lost::{self, Draft};
use common::{ResidentIn, Shell, Site, Trouble, Visit};
use std::sync::Arc;
use views::{Acted, Circumstances, Command};

type At = Path<(String, String, String)>;

pub async fn ask(
    State(site): State<Arc<Site>>,
    me: ResidentIn,
    Path((_, case, step)): At,
) -> Result<Response, Trouble> {
    let draft = lost::found(&site, &me.visit)
        .await?
        .unwrap_or_else(|| Draft::fresh(&site));
    draw(
        &site,
        &me,
        &case,
        &step,
        &draft.answers(),
        &Problems::default(),
        draft.command.clone(),
    )
    .await
}

async fn draw(
    site: &Site,
    me: &ResidentIn,
    case: &str,
    step: &str,
    answers: &Answers,
    found: &Problems,
    command: String,
) -> Result<Response, Trouble> {
    let (key, open) = open(site, me, case, step).await?;
    if !open
        .file
        .open_steps()
        .iter()
        .any(|info| info.name == step && info.audience == Audience::Party)
    {
        return Err(Trouble::NotFound);
    }
    let words = me.visit.words(site);
    let actor: Actor = key.actor();
    let given = site
        .committee
        .given(actor, Some(open.case), answers, &Circumstances::default())
        .await?;
    let page = open.file.page(step, &given).map_err(|_| Trouble::NotFound)?;
    let form = StepForm {
        page: &page,
        answers,
        found,
        hidden: &[("_command", &command)],
    };
    let title = words.say(&page.title);
    let shell = Shell {
        quick_exit: true,
        account: account(me),
        has_errors: !found.0.is_empty(),
        ..Shell::new(title)
    };
    Ok(shell.page(site, &me.visit, form.draw(words, &me.visit)))
}

pub async fn act(
    State(site): State<Arc<Site>>,
    me: Result<ResidentIn, Trouble>,
    visit: Visit,
    jar: CookieJar,
    Path((lang, case, step)): At,
    request: Request,
) -> Result<Response, Trouble> {
    let posted = Posted::read(request, &()).await?;
    let me = match me {
        Ok(me) => me,
        Err(trouble) => return lost::keep(&site, &visit, jar, &posted, trouble).await,
    };
    let (key, open) = open(&site, &me, &case, &step).await?;
    if !open
        .file
        .open_steps()
        .iter()
        .any(|info| info.name == step && info.audience == Audience::Party)
    {
        return Err(Trouble::NotFound);
    }
    let command_id = posted.command()?;
    let circumstances = Circumstances::default();
    let command = Command {
        id: command_id.clone(),
        step: &step,
        answers: &posted.answers,
        draft: None,
        circumstances: &circumstances,
    };
    let found = match site.committee.act_on(&key, &open, &command).await? {
        Acted::Done { .. } => return Ok(Redirect::to(&format!("/{lang}/mina-sidor/{case}")).into_response()),
        Acted::Rejected(Rejection::Problems(found)) => found,
        Acted::Rejected(Rejection::Refused(refusal)) => {
            let mut found = Problems::default();
            found.add("", refusal.0);
            found
        }
    };
    draw(&site, &me, &case, &step, &posted.answers, &found, command_id).await
}
