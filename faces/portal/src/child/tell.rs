//! *Berätta.* A face, words, a drawing, a voice: one is enough.

use super::{In, at, door, drawn, home, inside};
use crate::party_step::{listens, wrong_with};
use crate::step_form::StepForm;
use axum::extract::{Request, State};
use axum::response::{IntoResponse, Redirect, Response};
use axum_extra::extract::cookie::CookieJar;
use casework::journal::steps::child::TELL;
use casework::{Answers, Problems};
use common::answers::Posted;
use common::{Site, Trouble, Visit, child, lost};
use std::sync::Arc;
use views::{Circumstances, Command};

pub async fn ask(State(site): State<Arc<Site>>, visit: Visit, jar: CookieJar) -> Result<Response, Trouble> {
    match inside(&site, &jar, &visit).await? {
        Ok(me) => {
            draw(
                &site,
                &visit,
                &me,
                &Answers::default(),
                &Problems::default(),
                site.draw(),
            )
            .await
        }
        Err(to_the_door) => Ok(to_the_door),
    }
}

pub async fn act(
    State(site): State<Arc<Site>>,
    visit: Visit,
    jar: CookieJar,
    request: Request,
) -> Result<Response, Trouble> {
    let who = child::found(&site, &jar).await?;
    let posted = Posted::with_files(request, who.as_ref().map(|_| &*site)).await?;
    let Some(who) = who else {
        return Ok(door::again(&site, &visit, &posted.answers));
    };
    let me = In::by(&site, who).await?;
    let command_id = posted.command()?;
    let circumstances = Circumstances::default();
    let command = Command {
        id: lost::command_of(&command_id, &posted.answers),
        step: TELL,
        answers: &posted.answers,
        draft: None,
        circumstances: &circumstances,
    };
    let wrong = match posted.problems.0.is_empty() {
        true => wrong_with(&site, &me.key, &me.open, &command).await?,
        false => Some(posted.problems.clone()),
    };
    match wrong {
        None => Ok(Redirect::to(&at(&visit, "/sagt")).into_response()),
        Some(found) => {
            let found = posted.wrong(found);
            draw(&site, &visit, &me, &posted.answers, &found, command_id).await
        }
    }
}

pub async fn draw(
    site: &Site,
    visit: &Visit,
    me: &In,
    answers: &Answers,
    found: &Problems,
    command: String,
) -> Result<Response, Trouble> {
    let words = visit.words(site);
    let given = site
        .committee
        .given(
            me.key.actor(),
            Some(me.open.case),
            answers,
            &Circumstances::default(),
        )
        .await?;
    let page = me.open.file.page(TELL, &given).map_err(|_| Trouble::NotFound)?;
    let form = StepForm {
        page: &page,
        answers,
        found,
        hidden: &[("_command", &command)],
        above: home::who_reads(me, &words),
        kept: design::Html::default(),
        later: false,
    };
    // From the door it is drawn too, with what was typed before: it is posted here.
    let here = Visit {
        path: at(visit, "/beratta"),
        ..visit.clone()
    };
    let content = form.draw(words, &here);
    let response = drawn(
        site,
        &here,
        words.get("child-window"),
        !found.0.is_empty(),
        content,
    );
    Ok(listens(response))
}
