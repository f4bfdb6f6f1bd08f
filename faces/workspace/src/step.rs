//! A step in a case: the form drawn from its description, with the history beside it. Drafts save
//! themselves; a draft is no record until the step is done.

use crate::circumstances::{circumstances, registers_asked, to_act_in};
use crate::{case_page, child_code, frame, guide, messages, preview, right_person, step_signed, writing};
use axum::extract::{Path, Request, State};
use axum::response::{IntoResponse, Redirect, Response};
use axum_extra::extract::cookie::CookieJar;
use casework::given::Colleague;
use casework::journal::steps::child::GIVE;
use casework::letter::LetterOrder;
use casework::page::Tone;
use casework::step::StepInfo;
use casework::{Answers, CaseId, Entry, Page, Problems, Rejection};
use common::answers::Posted;
use common::ask::Asking;
use common::lost::{self, Draft};
use common::{Site, StaffIn, Trouble, Visit, Words, drafts, problems};
use design::{Alert, Autosave, Button, Heading, Html, SidePart, ThreePane};
use std::sync::Arc;
use views::{Acted, Circumstances, Command, OpenCase, Unshown};

/// Where a member of staff keeps the draft of a step: theirs on every device.
pub fn draft_of(me: &StaffIn, case: &str, step: &str) -> (String, String) {
    (format!("staff {}", me.staff.id), format!("step {case} {step}"))
}

pub type At = Path<(String, String)>;

/// The step, if the state allows it and this person may do it.
pub fn allowed(open: &OpenCase, step: &str) -> Result<StepInfo, Trouble> {
    case_page::steps(open)
        .into_iter()
        .find(|info| info.name == step)
        .ok_or(Trouble::NotFound)
}

pub async fn ask(
    State(site): State<Arc<Site>>,
    me: StaffIn,
    Path((case, step)): At,
) -> Result<Response, Trouble> {
    let (_, open) = case_page::open(&site, &me, &case, "step").await?;
    let (secret, what) = draft_of(&me, &case, &step);
    let kept = drafts::load::<Draft>(&site, &secret, &what)
        .await?
        .map(|(draft, _)| draft);
    let draft = match (kept, lost::found(&site, &me.visit).await?) {
        (_, Some(lost)) => lost,
        (Some(kept), None) => kept,
        (None, None) => Draft::fresh(&site),
    };
    draw(&site, &me, &open, &step, &draft, Came::default()).await
}

/// What came of a form that is drawn again.
#[derive(Default)]
pub struct Came {
    pub problems: Problems,
    /// What others wrote since it was drawn.
    pub meanwhile: Vec<Entry>,
    /// What the step would send, where that was asked for.
    pub letters: Option<Vec<LetterOrder>>,
}

impl Came {
    fn after(meanwhile: Vec<Entry>) -> Self {
        Self {
            meanwhile,
            ..Self::default()
        }
    }
    fn reading(letters: Vec<LetterOrder>) -> Self {
        Self {
            letters: Some(letters),
            ..Self::default()
        }
    }
}

impl From<Problems> for Came {
    fn from(problems: Problems) -> Self {
        Self {
            problems,
            ..Self::default()
        }
    }
}

impl From<Rejection> for Came {
    fn from(rejection: Rejection) -> Self {
        match rejection {
            Rejection::Problems(found) => found.into(),
            Rejection::Refused(refusal) => {
                let mut found = Problems::default();
                found.add("", refusal.0);
                found.into()
            }
        }
    }
}

pub async fn draw(
    site: &Site,
    me: &StaffIn,
    open: &OpenCase,
    step: &str,
    draft: &Draft,
    came: Came,
) -> Result<Response, Trouble> {
    let info = allowed(open, step)?;
    let words = me.visit.words(site);
    let answers = draft.answers();
    let circumstances = circumstances(site, step, &Answers::default()).await?;
    let given = site
        .committee
        .given(me.viewer.actor(), Some(open.case), &answers, &circumstances)
        .await?;
    let mut page = open.file.page(info.name, &given).map_err(|_| Trouble::NotFound)?;
    page.questions
        .extend(right_person::question(site, open, me, info, &words));
    let summary = open.file.summary();
    let steps = case_page::steps(open);
    let colleagues = to_choose(site, &page).await?;
    let asking = Asking {
        words,
        answers: &answers,
        problems: &came.problems,
        colleagues: &colleagues,
        alone: false,
        items: 1,
    };
    let main = Html::all([
        problems::summary(&page, &came.problems, &words),
        refusals(&came, &words),
        form(open, &page, info.name, &asking, &draft.command),
        guide::read_more(site, &open.process, info.name, &words),
        writing::quality(&page, &words),
        came.letters
            .map(|letters| preview::drawn(site, open, &letters, &words))
            .unwrap_or_default(),
    ]);
    let panes = ThreePane {
        top: case_page::top(site, open, &summary, &words, false),
        nav: case_page::navigation(open, &steps, &words, info.name),
        nav_label: words.get("case-steps"),
        top_label: words.get("case-top"),
        main,
        side: beside(&page, open, &words),
        side_label: words.get("case-side"),
    };
    let mut shell = frame::shell(site, me, words.say(&page.title), "");
    shell.has_errors = !came.problems.0.is_empty();
    Ok(shell.page(site, &me.visit, panes))
}

/// Those who can be chosen, with how many open cases each has, where the page lets one choose.
pub async fn to_choose(site: &Site, page: &Page) -> Result<Vec<Colleague>, Trouble> {
    if !page.asks_for_colleague() {
        return Ok(Vec::new());
    }
    let colleagues = site.house.colleagues(site.today()).await?;
    Ok(site.committee.with_load(&colleagues).await?)
}

/// What one looks at while writing: what may be quoted, and the history.
fn beside(page: &Page, open: &OpenCase, words: &Words<'_>) -> Vec<SidePart> {
    let sources = writing::sources(page, open, words);
    let history = SidePart {
        heading: words.get("case-history"),
        content: case_page::history(open, words),
        open: sources.is_none(),
        shortcut: Some("Alt+H".to_owned()),
    };
    sources.into_iter().chain([history]).collect()
}

fn form(open: &OpenCase, page: &Page, step: &str, asking: &Asking<'_>, command: &str) -> Html {
    let words = &asking.words;
    let action = format!("/arbete/arende/{}/gor/{step}", open.case);
    let files = page
        .questions
        .iter()
        .any(|question| matches!(question.kind, casework::Kind::Files { .. }));
    let seen = open.file.version().to_string();
    let part = page
        .questions
        .iter()
        .find(|question| question.is_part)
        .map_or("", |question| question.name.as_str());
    let fields = design::form(&design::Form {
        action: action.clone(),
        content: Html::all([
            design::hidden_fields(&[("_command", command), ("_seen", &seen), ("_part", part)]),
            writing::enter_saves(page, words),
            asking.all(&page.questions),
            design::button_row([
                design::button(&Button {
                    shortcut: Some("Alt+Enter".to_owned()),
                    ..Button::new(words.say(&page.submit))
                }),
                preview::button(page, &action, words),
            ]),
        ]),
        multipart: files,
        autosave: Some(Autosave {
            url: format!("{action}/utkast"),
            saved: words.get("step-autosaved"),
            failed: words.get("step-not-autosaved"),
        }),
        guard: true,
        id: Some(writing::FORM.to_owned()),
        ..design::Form::default()
    });
    let lead = page.lead.as_ref().map(|lead| words.say(lead).into());
    let heading = design::heading(&Heading {
        caption: None,
        title: words.say(&page.title),
        lead,
    });
    Html::all([heading, notices(page, words), known(page, words), fields])
}

/// What is good to know before answering.
pub fn notices(page: &Page, words: &Words<'_>) -> Html {
    let notices = page.notices.iter().map(|notice| {
        let tone = match notice.tone {
            Tone::Info => design::Tone::Info,
            Tone::Warning => design::Tone::Warning,
            Tone::Danger => design::Tone::Danger,
        };
        design::alert(&Alert {
            tone,
            title: None,
            body: words.say(&notice.say).into(),
            announce: false,
        })
    });
    Html::all(notices.collect::<Vec<_>>())
}

/// What is already known and is not asked again.
pub fn known(page: &Page, words: &Words<'_>) -> Html {
    if page.facts.is_empty() {
        return Html::default();
    }
    let facts = page
        .facts
        .iter()
        .map(|(label, value)| design::Answer::new(words.say(label), words.say(value)));
    design::check_answers(&design::CheckAnswers {
        heading: None,
        answers: facts.collect(),
        change_word: String::new(),
    })
}

/// The world said no, or somebody wrote meanwhile: said on top; everything typed stands below.
fn refusals(came: &Came, words: &Words<'_>) -> Html {
    let mut told: Vec<Html> = Vec::new();
    if !came.meanwhile.is_empty() {
        told.push(Html::all([
            words.get("step-changed-meanwhile").into(),
            case_page::lines(&came.meanwhile, None, words),
        ]));
    }
    told.extend(
        came.problems
            .0
            .iter()
            .filter(|problem| problem.question.is_empty())
            .map(|problem| words.say(&problem.say).into()),
    );
    let alerts = told.into_iter().map(|body| {
        design::alert(&Alert {
            tone: design::Tone::Warning,
            title: None,
            body,
            announce: true,
        })
    });
    Html::all(alerts.collect::<Vec<_>>())
}

pub async fn act(
    State(site): State<Arc<Site>>,
    me: Result<StaffIn, Trouble>,
    visit: Visit,
    jar: CookieJar,
    Path((case, step)): At,
    request: Request,
) -> Result<Response, Trouble> {
    let posted = Posted::with_files(request, me.as_ref().ok().map(|_| &*site)).await?;
    let me = match me {
        Ok(me) => me,
        Err(trouble) => return lost::keep(&site, &visit, jar, &posted, trouble).await,
    };
    let (key, unshown) = match case_page::open_to_act(&site, &me, &case, "step").await {
        Ok(opened) => opened,
        Err(trouble) => return lost::keep(&site, &visit, jar, &posted, trouble).await,
    };
    let open = unshown.to_decide();
    let info = allowed(open, &step)?;
    let draft = Draft::of(&posted)?;
    let meanwhile = writing::meanwhile(open, &me, info, &posted);
    if !meanwhile.is_empty() {
        return shown(&site, &me, unshown, info, &draft, Came::after(meanwhile)).await;
    }
    let mut found = posted.problems.clone();
    found.0.extend(right_person::problems(open, &me, info, &posted).0);
    let circumstances = to_act_in(&site, &step, &posted.answers, &draft).await?;
    let given = site
        .committee
        .given(
            me.viewer.actor(),
            Some(open.case),
            &posted.answers,
            &circumstances,
        )
        .await?;
    let page = open.file.page(info.name, &given).map_err(|_| Trouble::NotFound)?;
    if let Some(answers) = writing::pressed(&page, open, &posted) {
        let draft = Draft {
            fields: answers.fields,
            ..draft
        };
        return shown(&site, &me, unshown, info, &draft, Came::default()).await;
    }
    if !found.0.is_empty() {
        return shown(&site, &me, unshown, info, &draft, posted.wrong(found).into()).await;
    }
    if !posted.own(preview::PRESSED).is_empty() {
        let came = match preview::letters(open, info.name, &posted.answers, given) {
            Ok(letters) => Came::reading(letters),
            Err(rejection) => rejection.into(),
        };
        return shown(&site, &me, unshown, info, &draft, came).await;
    }
    let circumstances = registers_asked(&site, &key, &page, circumstances).await?;
    if page.signed.is_some() {
        let open = site.committee.show(unshown).await?;
        return step_signed::begin(&site, &me, jar, &open, info.name, &draft, &given).await;
    }
    done(
        &site,
        &me,
        (&key, unshown),
        info,
        &draft,
        &posted.answers,
        &circumstances,
    )
    .await
}

/// Drawn again, after the read log's line.
async fn shown(
    site: &Site,
    me: &StaffIn,
    unshown: Unshown,
    info: StepInfo,
    draft: &Draft,
    came: Came,
) -> Result<Response, Trouble> {
    let open = site.committee.show(unshown).await?;
    draw(site, me, &open, info.name, draft, came).await
}

/// Does the step, and says what came of it.
pub async fn done(
    site: &Site,
    me: &StaffIn,
    (key, mut unshown): (&access::Key, Unshown),
    info: StepInfo,
    draft: &Draft,
    answers: &Answers,
    circumstances: &Circumstances,
) -> Result<Response, Trouble> {
    let case: CaseId = unshown.to_decide().case;
    let key = key.to(info.act).ok_or(Trouble::NotFound)?;
    let (secret, what) = draft_of(me, &case.to_string(), info.name);
    let place = drafts::place(&secret, &what);
    let command = Command {
        id: draft.command.clone(),
        step: info.name,
        answers,
        draft: Some(place),
        circumstances,
    };
    match site.committee.act_unshown(&key, &mut unshown, &command).await? {
        Acted::Done { .. } if info.name == GIVE => {
            child_code::card(site, me, unshown.to_decide(), &draft.command)
        }
        Acted::Done { .. } => Ok(Redirect::to(&messages::after(case, info, answers)).into_response()),
        Acted::Rejected(rejection) => shown(site, me, unshown, info, draft, rejection.into()).await,
    }
}
