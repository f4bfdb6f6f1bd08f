//! Beside one line of my record: is it right, is it not, or do I want to add something? Of the whole line or one sentence;
//! or of a note that I am asked about before it is signed.

use crate::my_case::open;
use crate::my_pages::of_case;
use crate::party_step::wrong_with;
use crate::record;
use crate::step_form::StepForm;
use axum::extract::{Path, Request, State};
use axum::response::{IntoResponse, Redirect, Response};
use axum_extra::extract::cookie::CookieJar;
use casework::disclosure::Line;
use casework::journal::steps::contest;
use casework::page::{Choice, Kind};
use casework::{Answers, Page, Problems, Question, Say};
use common::answers::Posted;
use common::lost::{self, Draft};
use common::{ResidentIn, Shell, Site, Trouble, Visit};
use design::Html;
use std::sync::Arc;
use views::{Circumstances, Command};

type At = Path<(String, String, u64)>;

/// What can be said of a line, and by which step.
pub struct Asked {
    pub page: Page,
    pub step: &'static str,
    /// The question that names the line.
    pub named: &'static str,
    /// What stands above the questions.
    pub about: Html,
}

/// None: there is no such line for this reader, or nothing of it is shown.
fn asked(site: &Site, open: &views::OpenCase, me: &ResidentIn, seq: u64) -> Option<Asked> {
    let lines = record::lines(site, open);
    let line = lines
        .iter()
        .find(|line| line.seq == seq && line.withheld.is_none())?;
    let check = crate::understood::asked(open, line, &me.visit.words(site));
    Some(check.unwrap_or_else(|| contested(line)))
}

fn contested(line: &Line) -> Asked {
    let whole = Choice {
        value: String::new(),
        label: Say::key("contest-whole"),
        help: None,
    };
    let sentences = line
        .sentences()
        .into_iter()
        .enumerate()
        .map(|(nth, words)| Choice {
            value: nth.to_string(),
            label: Say::key("plain").with("text", words),
            help: None,
        });
    let of = Kind::Choice(std::iter::once(whole).chain(sentences).collect());
    Asked {
        page: Page::new("contest-title", "contest-submit")
            .lead("contest-lead")
            .ask(Question::new("sentence", of, "contest-of").optional())
            .ask(contest::says())
            .ask(contest::words()),
        step: contest::NAME,
        named: "entry",
        about: Html::default(),
    }
}

pub async fn ask(
    State(site): State<Arc<Site>>,
    me: ResidentIn,
    Path((_, case, seq)): At,
) -> Result<Response, Trouble> {
    let draft = lost::found(&site, &me.visit)
        .await?
        .unwrap_or_else(|| Draft::fresh(&site));
    draw(
        &site,
        &me,
        (&case, seq),
        &draft.answers(),
        &Problems::default(),
        &draft.command,
    )
    .await
}

async fn draw(
    site: &Site,
    me: &ResidentIn,
    (case, seq): (&str, u64),
    answers: &Answers,
    found: &Problems,
    command: &str,
) -> Result<Response, Trouble> {
    let (_, open) = open(site, me, case, "my-record").await?;
    let asked = asked(site, &open, me, seq).ok_or(Trouble::NotFound)?;
    let words = me.visit.words(site);
    let title = words.say(&asked.page.title);
    let form = StepForm {
        page: &asked.page,
        answers,
        found,
        hidden: &[("_command", command)],
        above: asked.about,
        kept: Html::default(),
        later: false,
    };
    let shell = Shell {
        has_errors: !found.0.is_empty(),
        ..of_case(me, &open, title, &words)
    };
    Ok(shell.page(site, &me.visit, form.draw(words, &me.visit)))
}

pub async fn act(
    State(site): State<Arc<Site>>,
    me: Result<ResidentIn, Trouble>,
    visit: Visit,
    jar: CookieJar,
    Path((lang, case, seq)): At,
    request: Request,
) -> Result<Response, Trouble> {
    let posted = Posted::read(request, &()).await?;
    let me = match me {
        Ok(me) => me,
        Err(trouble) => return lost::keep(&site, &visit, jar, &posted, trouble).await,
    };
    let (key, open) = open(&site, &me, &case, contest::NAME).await?;
    let asked = asked(&site, &open, &me, seq).ok_or(Trouble::NotFound)?;
    let mut answers = posted.answers.clone();
    answers.set(asked.named, seq.to_string());
    let command_id = posted.command()?;
    let command = Command {
        id: command_id.clone(),
        step: asked.step,
        answers: &answers,
        draft: None,
        circumstances: &Circumstances::default(),
    };
    let Some(found) = wrong_with(&site, &key, &open, &command).await? else {
        let back = format!("/{lang}/mina-sidor/{case}/journal#rad-{seq}");
        return Ok(Redirect::to(&back).into_response());
    };
    draw(&site, &me, (&case, seq), &posted.answers, &found, &command_id).await
}
