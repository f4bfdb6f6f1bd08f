//! *Vem har läst min akt.* Who has looked at my case, day by day: name or title, from where and why. What I do not recognise
//! I ask about, and whoever leads those who work with the case answers.

use crate::my_case::open;
use crate::my_pages::of_case;
use crate::party_step::wrong_with;
use crate::step_form::StepForm;
use access::{Key, Staff, reaches_cases};
use axum::extract::{Path, Request, State};
use axum::response::{IntoResponse, Redirect, Response};
use axum_extra::extract::cookie::CookieJar;
use casework::given::ToldLook;
use casework::journal::requests::{Look, Request as Asked};
use casework::journal::steps::requests::LOOK;
use casework::{Answers, Problems, Say};
use common::answers::Posted;
use common::lost::{self, Draft};
use common::{ResidentIn, Shell, Site, Trouble, Visit, Words};
use design::{Answer, CheckAnswers, EmptyState, Heading, Html};
use house_store::{EVERYBODY, Unit};
use hypertext::prelude::*;
use std::sync::Arc;
use views::{Circumstances, Command, DayLook, OpenCase};

/// A look as it is told here.
pub struct Told {
    pub seen: DayLook,
    /// Names it in an address: the same for the same look, and it names nobody.
    key: String,
    /// Name, title and unit, as far as they are told and as the house writes them; none: somebody.
    who: Vec<String>,
}

impl Told {
    /// Who, and from where.
    pub fn who(&self, words: &Words<'_>) -> String {
        if self.who.is_empty() {
            return words.get("readers-somebody");
        }
        self.who.join(", ")
    }
    /// The same on a page in any language.
    fn drawn(&self, words: &Words<'_>) -> Html {
        let who = self.who(words);
        if self.who.is_empty() {
            return who.into();
        }
        design::html(hypertext::maud_borrow! { span lang="sv" dir="ltr" { (who) } })
    }
    pub fn why(&self, words: &Words<'_>) -> String {
        if self.seen.why.is_empty() {
            return words.get("readers-why-other");
        }
        let said = self.seen.why.iter().map(|why| {
            words.get(match *why {
                "purpose-work" => "readers-why-work",
                "purpose-stand-in" => "readers-why-stand-in",
                _ => "readers-why-emergency",
            })
        });
        said.collect::<Vec<_>>().join(" ")
    }
}

/// What of the read log is told to the one who is signed in, newest first.
pub async fn told(site: &Site, key: &Key, open: &OpenCase) -> Result<Vec<Told>, Trouble> {
    let seen = site.committee.looks_told(key, open).await?;
    let by_title = site.house.told_by_title().await?;
    let (staff, units) = (
        site.house.all_staff(site.today()).await?,
        site.house.units().await?,
    );
    let told = seen.into_iter().map(|seen| {
        let works_here = staff.iter().find(|one| one.id == seen.look.staff);
        let unit = works_here.and_then(|one| unit_of(one, &seen.look, &units, open));
        let hidden = open.file.journal().is_protected()
            || by_title
                .iter()
                .any(|who| who == EVERYBODY || *who == seen.look.staff.to_string());
        // Whom we let in from elsewhere, and where from, could tell what a party must not know.
        let who = unit.map(|unit| {
            let name = (!hidden).then(|| seen.look.name.clone());
            name.into_iter().chain([seen.look.title.clone(), unit]).collect()
        });
        Told {
            key: key_of(site, open, &seen.look),
            who: who.unwrap_or_default(),
            seen,
        }
    });
    Ok(told.collect())
}

/// The unit that has the case, or the one that received it, if they worked there on that day.
fn unit_of(staff: &Staff, look: &Look, units: &[Unit], open: &OpenCase) -> Option<String> {
    let of_case = open.file.journal().unit.as_ref();
    let roles = staff
        .held
        .iter()
        .filter(|held| held.on(look.day) && reaches_cases(held.role));
    let held = |unit: &&Unit| roles.clone().any(|one| one.unit == unit.id);
    let mut here = units.iter().filter(held);
    let of_case = here.clone().find(|unit| Some(&unit.id) == of_case);
    of_case
        .or_else(|| here.find(|unit| unit.is_intake))
        .map(|unit| unit.name.clone())
}

fn key_of(site: &Site, open: &OpenCase, look: &Look) -> String {
    let of = format!("{} {} {}", open.case, look.staff, look.day);
    let sealing = site.committee.store().sealing();
    let mut keys = sealing.derived("look", of.as_bytes()).fingerprints();
    keys.swap_remove(0)
}

pub async fn page(
    State(site): State<Arc<Site>>,
    me: ResidentIn,
    Path((_, case)): Path<(String, String)>,
) -> Result<Response, Trouble> {
    let (key, open) = open(&site, &me, &case, "my-readers").await?;
    let words = me.visit.words(&site);
    let told = told(&site, &key, &open).await?;
    let base = format!("/{}/mina-sidor/{}", me.visit.lang.tag(), open.case);
    let title = words.get("readers-title");
    let mut content = vec![design::heading(&Heading {
        caption: None,
        title: title.clone(),
        lead: Some(words.get("readers-lead").into()),
    })];
    if told.is_empty() {
        content.push(design::empty_state(&EmptyState {
            title: words.get("readers-none").into(),
            text: Some(words.get("readers-none-text").into()),
            action: None,
        }));
    }
    let asked = crate::requests::own(&open);
    for day in told.chunk_by(|one, other| one.seen.look.day == other.seen.look.day) {
        content.push(design::check_answers(&CheckAnswers {
            heading: day
                .first()
                .map(|one| language::date_long(words.lang, one.seen.look.day)),
            answers: day
                .iter()
                .map(|one| Answer::new(one.drawn(&words), about(&site, one, &asked, &base, &words)))
                .collect(),
            change_word: String::new(),
        }));
    }
    let represented = site.committee.representatives_looked(&key, &open).await?;
    content.push(crate::representation::looked(&represented, &words));
    content.push(design::button_row([
        crate::requests::link(&words, "requests-title", format!("{base}/begaran")),
        crate::requests::link(&words, "my-back-to-case", base),
    ]));
    let shell = of_case(&me, &open, title, &words);
    Ok(shell.page(&site, &me.visit, Html::all(content)))
}

/// Why they looked; and the way to ask, or what was asked and answered.
fn about(site: &Site, told: &Told, asked: &[&Asked], base: &str, words: &Words<'_>) -> Html {
    let of_this = asked
        .iter()
        .rev()
        .find(|request| request.asked.look.as_ref() == Some(&told.seen.look));
    let why = told.why(words);
    let state = match of_this {
        Some(request) => crate::requests::state(site, request, words),
        None => {
            let (href, label) = (
                format!("{base}/lasare/{}", told.key),
                words.get("request-look-review"),
            );
            let (whom, day) = (told.drawn(words), words.day(told.seen.look.day));
            design::html(hypertext::maud_borrow! {
                p { a class="ds-link" href=(href) { (label) span class="ds-sr-only" { ": " (whom) ", " (day) } } }
            })
        }
    };
    Html::all([design::html(hypertext::maud_borrow! { p { (why) } }), state])
}

type At = Path<(String, String, String)>;

/// The one that is asked about, in the words in which it was told.
async fn circumstances(
    site: &Site,
    key: &Key,
    open: &OpenCase,
    look: &str,
    words: &Words<'_>,
) -> Result<Circumstances, Trouble> {
    let told = told(site, key, open).await?;
    let one = told
        .into_iter()
        .find(|one| one.key == look)
        .ok_or(Trouble::NotFound)?;
    let said = Say::key("request-of-day")
        .with("what", one.who.first().cloned().unwrap_or_else(|| one.who(words)))
        .with("day", one.seen.look.day);
    Ok(Circumstances {
        looks: vec![ToldLook {
            key: one.key,
            told: said,
            look: one.seen.look,
        }],
        ..Circumstances::default()
    })
}

pub async fn ask(
    State(site): State<Arc<Site>>,
    me: ResidentIn,
    Path((_, case, look)): At,
) -> Result<Response, Trouble> {
    let draft = lost::found(&site, &me.visit)
        .await?
        .unwrap_or_else(|| Draft::fresh(&site));
    let (key, open) = open(&site, &me, &case, "my-readers").await?;
    let circumstances = circumstances(&site, &key, &open, &look, &me.visit.words(&site)).await?;
    let found = Problems::default();
    draw(
        &site,
        &me,
        (&key, &open),
        &circumstances,
        (&draft.answers(), &found),
        &draft.command,
    )
    .await
}

async fn draw(
    site: &Site,
    me: &ResidentIn,
    (key, open): (&Key, &OpenCase),
    circumstances: &Circumstances,
    (answers, found): (&Answers, &Problems),
    command: &str,
) -> Result<Response, Trouble> {
    let given = site
        .committee
        .given(key.actor(), Some(open.case), answers, circumstances)
        .await?;
    let page = open.file.page(LOOK, &given).map_err(|_| Trouble::NotFound)?;
    let words = me.visit.words(site);
    let form = StepForm {
        above: design::Html::default(),
        page: &page,
        answers,
        found,
        hidden: &[("_command", command)],
        kept: Html::default(),
        later: false,
    };
    let shell = Shell {
        has_errors: !found.0.is_empty(),
        ..of_case(me, open, words.say(&page.title), &words)
    };
    Ok(shell.page(site, &me.visit, form.draw(words, &me.visit)))
}

pub async fn act(
    State(site): State<Arc<Site>>,
    me: Result<ResidentIn, Trouble>,
    visit: Visit,
    jar: CookieJar,
    Path((lang, case, look)): At,
    request: Request,
) -> Result<Response, Trouble> {
    let posted = Posted::read(request, &()).await?;
    let me = match me {
        Ok(me) => me,
        Err(trouble) => return lost::keep(&site, &visit, jar, &posted, trouble).await,
    };
    let (key, open) = open(&site, &me, &case, "my-readers").await?;
    let circumstances = circumstances(&site, &key, &open, &look, &me.visit.words(&site)).await?;
    let command_id = posted.command()?;
    let command = Command {
        id: command_id.clone(),
        step: LOOK,
        answers: &posted.answers,
        draft: None,
        circumstances: &circumstances,
    };
    let Some(found) = wrong_with(&site, &key, &open, &command).await? else {
        return Ok(Redirect::to(&format!("/{lang}/mina-sidor/{case}/lasare")).into_response());
    };
    draw(
        &site,
        &me,
        (&key, &open),
        &circumstances,
        (&posted.answers, &found),
        &command_id,
    )
    .await
}
