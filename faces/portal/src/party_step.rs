//! A step that a party does in their own case: write a message, answer, comment.

use crate::begun::Place;
use crate::messages;
use crate::my_case::open;
use crate::my_pages::of_case;
use crate::party_signed::{self, Begun};
use crate::step_form::StepForm;
use axum::extract::{Path, Request, State};
use axum::http::HeaderValue;
use axum::response::{IntoResponse, Redirect, Response};
use axum_extra::extract::cookie::CookieJar;
use casework::journal::steps::meetings::is_about_meetings;
use casework::journal::steps::representation::{GIVE, TAKE_BACK, accept};
use casework::journal::steps::requests::is_request;
use casework::journal::steps::{ask_block, send_papers, tell_change};
use casework::page::Tone;
use casework::step::Audience;
use casework::{Actor, Answers, Kind, Page, Problems, Question, Rejection, is_on_paper};
use common::answers::Posted;
use common::kept_files::KeptFiles;
use common::lost::{self, Draft};
use common::{ResidentIn, Shell, Site, Trouble, Visit, Words};
use design::Html;
use std::sync::Arc;
use views::{Acted, Circumstances, Command, OpenCase};

/// What the step may use: the registers' word on numbers that it asks for.
pub async fn circumstances(site: &Site, step: &str, answers: &Answers) -> Result<Circumstances, Trouble> {
    Ok(Circumstances {
        times: is_about_meetings(step),
        register: site.registered(answers).await,
        ..Circumstances::default()
    })
}

type At = Path<(String, String, String)>;

pub async fn ask(
    State(site): State<Arc<Site>>,
    me: ResidentIn,
    Path((_, case, step)): At,
) -> Result<Response, Trouble> {
    let begun = match case.parse() {
        Ok(case) => Place::of(&me, case, &step).draft(&site).await?,
        Err(_) => None,
    };
    let lost = lost::found(&site, &me.visit).await?;
    let files = begun
        .as_ref()
        .map(|begun| begun.files.clone())
        .unwrap_or_default();
    let draft = lost.or(begun).unwrap_or_else(|| Draft::fresh(&site));
    // Whatever is typed, the files that were chosen are shown.
    let draft = Draft { files, ..draft };
    draw(
        &site,
        &me,
        &case,
        &step,
        &draft.typed(),
        &Problems::default(),
        (draft.command.clone(), &draft.files),
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
    (command, kept): (String, &KeptFiles),
) -> Result<Response, Trouble> {
    let (key, open) = open(site, me, case, step).await?;
    is_open(&open, step)?;
    let words = me.visit.words(site);
    let actor: Actor = key.actor();
    let given = site
        .committee
        .given(
            actor,
            Some(open.case),
            answers,
            &circumstances(site, step, answers).await?,
        )
        .await?;
    let page = open.file.page(step, &given).map_err(|_| Trouble::NotFound)?;
    let danger = page.notices.iter().any(|notice| notice.tone == Tone::Danger);
    let is_thread = messages::is_thread(step);
    let mut above = vec![known(&page, &words)];
    above.extend(danger.then(|| crate::start::danger(site, &me.visit)));
    above.extend(is_thread.then(|| messages::thread(site, &open, me, step, &words)));
    above.extend(as_form(&open, step, me, &words));
    above.push(crate::guide::read_more(site, &open.process, step, &words));
    let files: Vec<&Question> = page.questions.iter().collect();
    let kept_shown = kept.shown(&files, &words);
    let form = StepForm {
        page: &page,
        answers,
        found,
        hidden: &[("_command", &command)],
        above: design::Html::all(above),
        kept: kept_shown,
        later: true,
    };
    if is_thread {
        messages::seen(site, &key, &open, step).await?;
    }
    let shell = Shell {
        has_errors: !found.0.is_empty(),
        ..of_case(me, &open, words.say(&page.title), &words)
    };
    let response = shell.page(site, &me.visit, form.draw(words, &me.visit));
    let speaks = page.questions.iter().any(|question| question.kind == Kind::Voice);
    Ok(if speaks { listens(response) } else { response })
}

/// Is it a party's to do now, and this party's?
pub fn is_open(open: &OpenCase, step: &str) -> Result<(), Trouble> {
    let mut steps = open.file.open_steps().into_iter();
    let is_there = steps.any(|info| info.name == step && info.audience == Audience::Party);
    match is_there && messages::may_enter(open, step) {
        true => Ok(()),
        false => Err(Trouble::NotFound),
    }
}

/// The way to the same on paper.
fn as_form(open: &OpenCase, step: &str, me: &ResidentIn, words: &Words<'_>) -> Option<Html> {
    let mut steps = open.file.open_steps().into_iter();
    let is_form = steps.any(|info| info.name == step && is_on_paper(&info));
    is_form.then(|| {
        design::link_button(&design::LinkButton {
            label: words.get("paper-link"),
            href: format!("{}/blankett", me.visit.path),
            kind: design::ButtonKind::Quiet,
            shortcut: None,
        })
    })
}

/// A page on which one may record.
pub fn listens(mut response: Response) -> Response {
    let microphone = HeaderValue::from_static("camera=(), microphone=(self), geolocation=()");
    response.headers_mut().insert("permissions-policy", microphone);
    response
}

/// What is known already, for instance until which day one may answer.
pub fn known(page: &Page, words: &Words<'_>) -> Html {
    if page.facts.is_empty() {
        return Html::default();
    }
    let facts = page.facts.iter();
    let facts = facts.map(|(label, value)| {
        let said = words.say(value);
        // What a person wrote, in whatever language.
        let said = match value.key.as_ref() {
            "plain" => crate::service::written(&said),
            _ => said.into(),
        };
        design::Answer::new(words.say(label), said)
    });
    design::check_answers(&design::CheckAnswers {
        heading: None,
        answers: facts.collect(),
        change_word: String::new(),
    })
}

pub async fn act(
    State(site): State<Arc<Site>>,
    me: Result<ResidentIn, Trouble>,
    visit: Visit,
    jar: CookieJar,
    Path((lang, case, step)): At,
    request: Request,
) -> Result<Response, Trouble> {
    let posted = Posted::with_files(request, me.as_ref().ok().map(|_| &*site)).await?;
    let me = match me {
        Ok(me) => me,
        Err(trouble) => return lost::keep(&site, &visit, jar, &posted, trouble).await,
    };
    let (key, open) = open(&site, &me, &case, &step).await?;
    is_open(&open, &step)?;
    let command_id = posted.command()?;
    if posted.cut_off {
        // Perhaps nobody is there to be answered: what was typed is found on the page when they come back.
        lost::keep_typed(&site, &me.visit, &posted).await?;
    }
    let circumstances = circumstances(&site, &step, &posted.answers).await?;
    let place = Place::of(&me, open.case, &step);
    let (answers, kept, gone) = with_kept(&site, &place, &posted).await?;
    let in_the_way = [posted.problems.0.clone(), gone.0].concat();
    let command = Command {
        id: lost::command_of(&command_id, &answers),
        step: &step,
        answers: &answers,
        draft: Some(place.id()),
        circumstances: &circumstances,
    };
    if in_the_way.is_empty() {
        let begun = Begun {
            posted: &posted,
            kept: &kept,
            place: &place,
        };
        if let Some(to_app) = party_signed::begin(&site, &me, jar, (&key, &open), &command, begun).await? {
            return Ok(to_app);
        }
    }
    let wrong = match in_the_way.is_empty() {
        true => wrong_with(&site, &key, &open, &command).await?,
        false => Some(Problems(in_the_way)),
    };
    let Some(found) = wrong else {
        place.forget_files(&site, &kept).await?;
        elsewhere(&site, &me, &open, &command).await?;
        lost::forget(&site, &me.visit).await?;
        let to = afterwards(&lang, &case, &step);
        return Ok(Redirect::to(&to).into_response());
    };
    let found = posted.wrong(found);
    draw(
        &site,
        &me,
        &case,
        &step,
        &posted.answers,
        &found,
        (command_id, &kept),
    )
    .await
}

/// What was answered, with the files that were chosen before; and which of those are kept no longer.
async fn with_kept(
    site: &Site,
    place: &Place,
    posted: &Posted,
) -> Result<(Answers, KeptFiles, Problems), Trouble> {
    let mut kept = place
        .draft(site)
        .await?
        .map(|draft| draft.files)
        .unwrap_or_default();
    kept.let_go(posted);
    match place.with_files(site, &mut kept, posted.answers.clone()).await? {
        Ok(answers) => Ok((answers, kept, Problems::default())),
        Err(gone) => {
            let draft = Draft {
                files: kept.clone(),
                ..Draft::of(posted)?
            };
            place.keep(site, &draft).await?;
            Ok((posted.answers.clone(), kept, gone))
        }
    }
}

/// Where somebody is led when it is done.
fn afterwards(lang: &str, case: &str, step: &str) -> String {
    match step {
        accept::NAME => format!("/{lang}/mina-sidor"),
        send_papers::NAME | tell_change::NAME => messages::sent(lang, case, step),
        step if messages::is_thread(step) => messages::sent(lang, case, step),
        step if is_about_meetings(step) => format!("/{lang}/mina-sidor/{case}/moten"),
        step if is_request(step) => format!("/{lang}/mina-sidor/{case}/begaran"),
        _ => format!("/{lang}/mina-sidor/{case}"),
    }
}

/// What follows of it in the person's other cases.
async fn elsewhere(
    site: &Site,
    me: &ResidentIn,
    open: &OpenCase,
    command: &Command<'_>,
) -> Result<(), Trouble> {
    let (viewer, journal, committee) = (&me.viewer, open.file.journal(), &site.committee);
    match command.step {
        ask_block::NAME => {
            committee
                .shut_out_elsewhere(viewer, open.case, journal, command)
                .await?
        }
        GIVE | TAKE_BACK => {
            committee
                .let_in_elsewhere(viewer, open.case, journal, command)
                .await?
        }
        _ => {}
    }
    Ok(())
}

/// Does the step. What is wrong with it otherwise: a refusal stands over the page.
pub async fn wrong_with(
    site: &Site,
    key: &access::Key,
    open: &views::OpenCase,
    command: &Command<'_>,
) -> Result<Option<Problems>, Trouble> {
    Ok(match site.committee.act_on(key, open, command).await? {
        Acted::Done { .. } => None,
        Acted::Rejected(Rejection::Problems(found)) => Some(found),
        Acted::Rejected(Rejection::Refused(refusal)) => {
            let mut found = Problems::default();
            found.add("", refusal.0);
            Some(found)
        }
    })
}
