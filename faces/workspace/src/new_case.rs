//! A case begun by staff: what came by phone, on paper or as a message.

use crate::{frame, question_report, step};
use axum::extract::{Path, Query, Request, State};
use axum::response::{IntoResponse, Redirect, Response};
use axum_extra::extract::cookie::CookieJar;
use casework::step::{Audience, StepInfo};
use casework::{Act, Answers, CaseId, Kind, Page, Problems, Process, Question, Rejection, Say};
use common::answers::Posted;
use common::ask::Asking;
use common::lost::{self, Draft};
use common::{Site, StaffIn, Trouble, Visit, problems};
use design::{Button, Heading, Html};
use jiff::civil::Date;
use serde::Deserialize;
use std::sync::Arc;
use views::{Acted, Circumstances, Command, SCAN};

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
    let may_begin =
        |info: &StepInfo| info.starts && matches!(info.audience, Audience::Staff | Audience::Public);
    let mut steps = process.steps().into_iter();
    let step = steps.find(|info| info.name == step && may_begin(info));
    Ok((process, step.ok_or(Trouble::NotFound)?))
}

/// What residents do themselves is typed in by staff for whoever did it on paper: by the same definition, with the day
/// it came and the paper itself.
fn is_on_paper(info: StepInfo) -> bool {
    info.audience == Audience::Public
}

fn may_begin(site: &Site, me: &StaffIn, info: StepInfo) -> Result<access::StartKey, Trouble> {
    let act = if is_on_paper(info) { Act::Receive } else { info.act };
    Ok(access::start(&me.viewer, act, site.today())?)
}

pub const CAME: &str = "paper-came";

/// The questions of a step and those about the paper; nobody's voice is on it.
pub fn asked_of_paper(site: &Site, mut page: Page) -> Page {
    page.questions.retain(|question| question.kind != Kind::Voice);
    let came = Question::date(CAME, "paper-came")
        .help("paper-came-help")
        .prefill(site.today().to_string());
    let scan = Question::new(SCAN, Kind::Files { max: 5 }, "paper-scan").help("paper-scan-help");
    page.questions.insert(0, came);
    page.questions.push(scan.optional());
    page.title = Say::key("paper-type-in").with("title", casework::Arg::Key(page.title.key));
    page.lead = None;
    page
}

/// The day that a paper came, of answers that hold the two questions and the step's own.
fn came_on(site: &Site, info: StepInfo, answers: &Answers) -> Result<Option<Date>, Problems> {
    if !is_on_paper(info) {
        return Ok(None);
    }
    let mut read = answers.reader(site.today());
    let day = read.past_date(CAME);
    if read.problems.0.is_empty() {
        Ok(day)
    } else {
        Err(read.problems)
    }
}

pub async fn ask(
    State(site): State<Arc<Site>>,
    me: StaffIn,
    Path((slug, step)): At,
    Query(of): Query<Of>,
) -> Result<Response, Trouble> {
    let (process, info) = find(&site, &slug, &step)?;
    may_begin(&site, &me, info)?;
    let draft = match lost::found(&site, &me.visit).await? {
        Some(draft) => draft,
        None if of.question.is_empty() => Draft::fresh(&site),
        None => question_report::as_draft(&site, &me, process, info, &of.question).await?,
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
    let page = if is_on_paper(info) {
        asked_of_paper(site, page)
    } else {
        page
    };
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
    let key = may_begin(&site, &me, info)?;
    let command = posted.command()?;
    // The question that it is made of, if any, goes with the form.
    let question = posted.own("_seen");
    let drawn = (command.as_str(), question);
    let made_of = question_report::made_of(&site, &me, question).await?;
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
    let found = match came_on(&site, info, &posted.answers) {
        Ok(on_paper) => match begun(&site, &key, process, info, &posted, on_paper).await? {
            Ok(case) => {
                if let Some((key, kept)) = made_of {
                    question_report::became(&site, &me, &key, &kept, case).await?;
                }
                return Ok(Redirect::to(&format!("/arbete/arende/{case}")).into_response());
            }
            Err(found) => found,
        },
        Err(found) => found,
    };
    draw(&site, &me, process, info, &posted.answers, &found, drawn, 1).await
}

/// The case that was begun, or what was wrong.
async fn begun(
    site: &Site,
    key: &access::StartKey,
    process: &'static dyn Process,
    info: StepInfo,
    posted: &Posted,
    on_paper: Option<Date>,
) -> Result<Result<CaseId, Problems>, Trouble> {
    let circumstances = Circumstances {
        on_paper,
        ..site.beginning(process, &posted.answers).await?
    };
    let wanted = Command {
        id: posted.command()?,
        step: info.name,
        answers: &posted.answers,
        draft: None,
        circumstances: &circumstances,
    };
    Ok(match site.committee.begin(key, process, &wanted).await? {
        Acted::Done { case, .. } => Ok(case),
        Acted::Rejected(Rejection::Problems(found)) => Err(found),
        Acted::Rejected(Rejection::Refused(refusal)) => {
            let mut found = Problems::default();
            found.add("", refusal.0);
            Err(found)
        }
    })
}
