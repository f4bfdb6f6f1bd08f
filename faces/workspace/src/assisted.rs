//! *Fyll i tillsammans.* What is a party's to do, filled in by a colleague with the person. Nothing is done before the person
//! has stood for it: in the app on their own phone, or by a paper that lies in the case.

mod signed;

pub use signed::signed;

use crate::{case_page, frame, messages};
use access::{Key, Resident};
use axum::extract::{Path, Request, State};
use axum::response::{IntoResponse, Redirect, Response};
use axum_extra::extract::cookie::CookieJar;
use casework::journal::representation::rules;
use casework::journal::steps::meetings::is_about_meetings;
use casework::step::{Audience, StepInfo};
use casework::{Act, Answers, Confirmed, Kind, Page, Party, Problems, Question, Rejection, Say};
use common::answers::Posted;
use common::ask::Asking;
use common::lost::{self, Draft};
use common::{Site, StaffIn, Trouble, Visit, Words, drafts, problems};
use design::{Button, Heading, Html};
use hypertext::prelude::*;
use jiff::civil::Date;
use std::sync::Arc;
use views::{Acted, Circumstances, Command, OpenCase, SCAN, Unshown};

const HOW: &str = "assisted-how";
const BY_APP: &str = "assisted-by-app";
const ON_PAPER: &str = "assisted-on-paper";
const CAME: &str = "paper-came";

type At = Path<(String, String, String)>;

/// Beside a person of the case: the way to do something with them.
pub fn link(open: &OpenCase, party: &Party, words: &Words<'_>) -> Option<Html> {
    let address = format!("/arbete/arende/{}/med/{}", open.case, party.person.id);
    may(open, party).then(|| {
        design::html(
            hypertext::maud_borrow! { a class="ds-link" href=(address) { (words.get("assisted-link")) } },
        )
    })
}

fn may(open: &OpenCase, party: &Party) -> bool {
    open.acts.contains(&Act::Write) && party.reads_along() && party.person.number.is_some()
}

/// The person, if something may be filled in with them.
fn who(open: &OpenCase, person: &str) -> Result<Resident, Trouble> {
    let mut parties = open.file.journal().parties.iter();
    let found = parties.find(|party| party.person.id.to_string() == person && may(open, party));
    let person = &found.ok_or(Trouble::NotFound)?.person;
    Ok(Resident {
        name: person.name.clone(),
        number: person.number.clone().ok_or(Trouble::NotFound)?,
    })
}

fn steps(open: &OpenCase) -> Vec<StepInfo> {
    let steps = open.file.open_steps().into_iter();
    steps
        .filter(|info| info.audience == Audience::Party && rules::assists(info.name))
        .collect()
}

/// What is done, with whom, by the key to it.
struct Sitting<'a> {
    of: Resident,
    key: Key,
    info: StepInfo,
    open: &'a OpenCase,
    /// The end of its address.
    person: &'a str,
}

impl<'a> Sitting<'a> {
    async fn at(
        site: &Site,
        me: &StaffIn,
        open: &'a OpenCase,
        (person, step): (&'a str, &str),
    ) -> Result<Self, Trouble> {
        let of = who(open, person)?;
        let found = steps(open).into_iter().find(|info| info.name == step);
        let info = found.ok_or(Trouble::NotFound)?;
        let viewer = &me.viewer;
        let key = site.committee.key_together(viewer, open.case, of.clone()).await?;
        Ok(Self {
            of,
            key,
            info,
            open,
            person,
        })
    }

    fn address(&self) -> String {
        format!(
            "/arbete/arende/{}/med/{}/{}",
            self.open.case, self.person, self.info.name
        )
    }

    fn draft_of(&self, me: &StaffIn) -> (String, String) {
        let what = format!("together {} {} {}", self.open.case, self.person, self.info.name);
        (format!("staff {}", me.staff.id), what)
    }

    /// The step's own questions. Files go with the paper, or are added among the papers of the case.
    async fn page(&self, site: &Site, answers: &Answers) -> Result<Page, Trouble> {
        let given = site
            .committee
            .given(
                self.key.author(),
                Some(self.open.case),
                answers,
                &circumstances(self.info),
            )
            .await?;
        let page = self.open.file.page(self.info.name, &given);
        let mut page = page.map_err(|_| Trouble::NotFound)?;
        let typed = |one: &Question| !matches!(one.kind, Kind::Files { .. } | Kind::Voice | Kind::Drawing);
        page.questions.retain(typed);
        Ok(page)
    }
}

fn circumstances(info: StepInfo) -> Circumstances {
    Circumstances {
        times: is_about_meetings(info.name),
        ..Circumstances::default()
    }
}

/// How the person stands for it.
fn asked_how(site: &Site, of: &Resident) -> [Question; 3] {
    let label = Say::key("assisted-how").with("name", &of.name);
    let came = Question::date(CAME, "paper-came")
        .help("paper-came-help")
        .prefill(site.today().to_string());
    let scan = Question::new(SCAN, Kind::Files { max: 5 }, "paper-scan").help("assisted-scan-help");
    [
        Question::choice(HOW, &[BY_APP, ON_PAPER], label),
        came.when(HOW, &[ON_PAPER]),
        scan.when(HOW, &[ON_PAPER]),
    ]
}

/// On paper: the day it came.
fn read_how(site: &Site, open: &OpenCase, answers: &Answers, found: &mut Problems) -> Option<Date> {
    let mut read = answers.reader(site.today());
    let on_paper = read.choice(HOW, |word| match word {
        BY_APP => Some(false),
        ON_PAPER => Some(true),
        _ => None,
    });
    let came = (on_paper == Some(true)).then(|| read.past_date(CAME)).flatten();
    let opened = open.file.journal().opened_at;
    let opened = opened.map(|at| language::stockholm(at).date());
    if came.is_some() && came < opened {
        read.problems.add(CAME, "problem-assisted-before-case");
    }
    if on_paper == Some(true) && answers.uploads.get(SCAN).is_none_or(Vec::is_empty) {
        read.problems.add(SCAN, "problem-file-missing");
    }
    found.0.extend(read.problems.0);
    came
}

fn wrong(rejection: Rejection) -> Problems {
    match rejection {
        Rejection::Problems(found) => found,
        Rejection::Refused(refusal) => {
            let mut found = Problems::default();
            found.add("", refusal.0);
            found
        }
    }
}

/// What can be filled in with this person now.
pub async fn choose(
    State(site): State<Arc<Site>>,
    me: StaffIn,
    Path((case, person)): Path<(String, String)>,
) -> Result<Response, Trouble> {
    let (_, open) = case_page::open(&site, &me, &case, "step").await?;
    let of = who(&open, &person)?;
    site.committee
        .key_together(&me.viewer, open.case, of.clone())
        .await?;
    let words = me.visit.words(&site);
    let title = words.with("assisted-title", "name", &of.name);
    let base = format!("/arbete/arende/{}/med/{person}", open.case);
    let steps = steps(&open);
    let links = design::html(hypertext::maud_borrow! {
        ul class="sos-plain-list" {
            @for info in &steps {
                li { a class="ds-link" href={ (base) "/" (info.name) } { (words.get(info.title)) } }
            }
        }
    });
    let heading = design::heading(&Heading {
        caption: None,
        title: title.clone(),
        lead: Some(words.get("assisted-lead").into()),
    });
    let panes = messages::panes(&site, &open, Html::all([heading, links]), "", &words);
    Ok(frame::shell(&site, &me, title, "").page(&site, &me.visit, panes))
}

pub async fn ask(
    State(site): State<Arc<Site>>,
    me: StaffIn,
    Path((case, person, step)): At,
) -> Result<Response, Trouble> {
    let (_, open) = case_page::open(&site, &me, &case, "step").await?;
    let sitting = Sitting::at(&site, &me, &open, (&person, &step)).await?;
    let (secret, what) = sitting.draft_of(&me);
    let kept = drafts::load::<Draft>(&site, &secret, &what).await?;
    let draft = match (lost::found(&site, &me.visit).await?, kept) {
        (Some(lost), _) => lost,
        (None, Some((kept, _))) => kept,
        (None, None) => Draft::fresh(&site),
    };
    draw(&site, &me, &sitting, &draft, &Problems::default()).await
}

async fn draw(
    site: &Site,
    me: &StaffIn,
    sitting: &Sitting<'_>,
    draft: &Draft,
    found: &Problems,
) -> Result<Response, Trouble> {
    let words = me.visit.words(site);
    let answers = draft.answers();
    let mut page = sitting.page(site, &answers).await?;
    let told_only = page.questions.is_empty() && !page.notices.is_empty();
    page.questions.extend(asked_how(site, &sitting.of));
    let asking = Asking {
        words,
        answers: &answers,
        problems: found,
        colleagues: &[],
        alone: false,
        items: 1,
    };
    let form = design::form(&design::Form {
        action: sitting.address(),
        content: Html::all([
            design::hidden_fields(&[("_command", &draft.command)]),
            asking.all(&page.questions),
            design::button(&Button::new(words.say(&page.submit))),
        ]),
        multipart: true,
        guard: true,
        ..design::Form::default()
    });
    let title = words.say(&page.title);
    let heading = design::heading(&Heading {
        caption: Some(words.with("assisted-title", "name", &sitting.of.name).into()),
        title: title.clone(),
        lead: Some(words.get("assisted-lead").into()),
    });
    let main = Html::all([
        problems::summary(&page, found, &words),
        heading,
        crate::step::notices(&page, &words),
        crate::step::known(&page, &words),
        if told_only { Html::default() } else { form },
    ]);
    let panes = messages::panes(site, sitting.open, main, "", &words);
    let mut shell = frame::shell(site, me, title, "");
    shell.has_errors = !found.0.is_empty();
    Ok(shell.page(site, &me.visit, panes))
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
    let (_, unshown) = case_page::open_to_act(&site, &me, &case, "step").await?;
    let sitting = Sitting::at(&site, &me, unshown.to_decide(), (&person, &step)).await?;
    let draft = Draft::of(&posted)?;
    let mut found = posted.problems.clone();
    let came = read_how(&site, sitting.open, &posted.answers, &mut found);
    if !found.0.is_empty() {
        let found = posted.wrong(found);
        return shown(&site, &me, unshown, (&person, &step), &draft, &found).await;
    }
    let Some(came) = came else {
        let open = site.committee.show(unshown).await?;
        let sitting = Sitting::at(&site, &me, &open, (&person, &step)).await?;
        return signed::begin(&site, &me, jar, &sitting, &draft).await;
    };
    let key = sitting.key.clone().confirmed(Confirmed::Paper { came });
    let circumstances = Circumstances {
        on_paper: Some(came),
        ..circumstances(sitting.info)
    };
    let done = Done {
        key,
        draft: &draft,
        answers: &posted.answers,
        circumstances: &circumstances,
    };
    done.done(&site, &me, unshown, (&person, &step)).await
}

/// Drawn again, after the read log's line.
async fn shown(
    site: &Site,
    me: &StaffIn,
    unshown: Unshown,
    at: (&str, &str),
    draft: &Draft,
    found: &Problems,
) -> Result<Response, Trouble> {
    let open = site.committee.show(unshown).await?;
    let sitting = Sitting::at(site, me, &open, at).await?;
    draw(site, me, &sitting, draft, found).await
}

/// The person has stood for it.
struct Done<'a> {
    key: Key,
    draft: &'a Draft,
    answers: &'a Answers,
    circumstances: &'a Circumstances,
}

impl Done<'_> {
    async fn done(
        self,
        site: &Site,
        me: &StaffIn,
        mut unshown: Unshown,
        at: (&str, &str),
    ) -> Result<Response, Trouble> {
        let case = unshown.to_decide().case;
        let sitting = Sitting::at(site, me, unshown.to_decide(), at).await?;
        let (secret, what) = sitting.draft_of(me);
        let command = Command {
            id: self.draft.command.clone(),
            step: sitting.info.name,
            answers: self.answers,
            draft: Some(drafts::place(&secret, &what)),
            circumstances: self.circumstances,
        };
        let committee = &site.committee;
        match committee.act_unshown(&self.key, &mut unshown, &command).await? {
            Acted::Done { .. } => Ok(Redirect::to(&format!("/arbete/arende/{case}")).into_response()),
            Acted::Rejected(rejection) => shown(site, me, unshown, at, self.draft, &wrong(rejection)).await,
        }
    }
}
