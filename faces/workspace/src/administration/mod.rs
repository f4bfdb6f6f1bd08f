//! Units, staff, roles, settings, templates, who may send us files and who gets ours, each change written down with who made it. Whoever administers sees no
//! case.

mod by_title;
mod changes;
mod forms;
pub mod guideline;
mod known_as;
mod landing_units;
pub mod municipalities;
pub mod operation;
mod paper;
mod question_units;
mod recipients;
pub mod recovery;
mod roles;
mod senders;
pub mod sign_ins;
pub mod templates;

use crate::frame;
use axum::extract::{Path, Request, State};
use axum::response::{IntoResponse, Redirect, Response};
use axum_extra::extract::cookie::CookieJar;
use casework::{Act, Answers, Page, Problems, UnitId};
use common::answers::Posted;
use common::ask::Asking;
use common::contact::SETTINGS;
use common::{Sensitive, Site, StaffIn, Trouble, Visit, Words, lost, problems};
use design::{Alert, Button, ButtonKind, Column, Content, Heading, Html, LinkButton, Row, Table};
use forms::{change_settings, page, put_staff, put_unit};
use house_store::Unit;
use std::sync::Arc;

fn allowed(site: &Site, me: &StaffIn) -> Result<(), Trouble> {
    Ok(access::start(&me.viewer, Act::Administer, site.today()).map(|_| ())?)
}

/// Who works here, as what, how they show who they are; and which other systems come in.
fn fresh(site: &Site, me: &StaffIn, what: &str) -> Result<(), Trouble> {
    match what {
        "staff" | "role" | "end-role" | "end-staff" | "known-as" | "sender" | "end-sender" => {
            me.fresh_for(site, Sensitive::Roles)
        }
        _ => Ok(()),
    }
}

pub async fn home(State(site): State<Arc<Site>>, me: StaffIn) -> Result<Response, Trouble> {
    allowed(&site, &me)?;
    let words = me.visit.words(&site);
    let units = site.house.units().await?;
    let staff = site.house.all_staff(site.today()).await?;
    let title = words.get("nav-administration");
    let mut buttons = buttons(&site, &words).await?;
    buttons.push(design::link_button(&LinkButton {
        label: words.get("sign-in-log-title"),
        href: sign_ins::ADDRESS.to_owned(),
        kind: ButtonKind::Secondary,
        shortcut: None,
    }));
    let content = Html::all([
        design::heading(&Heading {
            caption: None,
            title: title.clone(),
            lead: Some(words.get("administer-lead").into()),
        }),
        design::button_row(buttons),
        design::section(
            "staff",
            &words.get("administer-staff-list"),
            &Html::all([
                staff_table(&words, &staff, &units),
                design::details(&design::Details {
                    summary: words.get("portrait-all").into(),
                    content: crate::portrait::links(&words, &staff),
                    open: false,
                }),
            ]),
        ),
        design::section(
            "senders",
            &words.get("administer-senders"),
            &senders::list(&site, &words).await?,
        ),
        design::section(
            "recipients",
            &words.get("administer-recipients"),
            &recipients::list(&site, &words).await?,
        ),
        design::section(
            "templates",
            &words.get("administer-templates"),
            &templates::list(&site, &words).await?,
        ),
        design::section(
            "changes",
            &words.get("administer-changes"),
            &changes::list(&site, &words, &units).await?,
        ),
    ]);
    Ok(frame::shell(&site, &me, title, "/arbete/administration").page(
        &site,
        &me.visit,
        Content::Wide(content),
    ))
}

/// What can be done here.
async fn buttons(site: &Site, words: &Words<'_>) -> Result<Vec<Html>, Trouble> {
    // Nothing is offered to end where there is nothing.
    let some_sender = !site.house.senders().await?.is_empty();
    let some_recipient = !site.house.recipients().await?.is_empty();
    let whats = [
        "unit",
        "staff",
        "role",
        "end-role",
        "end-staff",
        "settings",
        "drift",
        "aterkomst",
        "by-title",
        "known-as",
        "questions",
        "landing",
        "paper",
        "kommuner",
        "sender",
        "end-sender",
        "recipient",
        "end-recipient",
    ];
    let offered = |what: &&str| match *what {
        "known-as" => known_as::doors(site).next().is_some(),
        "aterkomst" => recovery::there(site),
        "end-sender" => some_sender,
        "end-recipient" => some_recipient,
        _ => true,
    };
    Ok(whats
        .into_iter()
        .filter(offered)
        .map(|what| {
            // Its address is in Swedish, its key in English.
            let key = if what == "kommuner" {
                "municipalities"
            } else {
                what
            };
            design::link_button(&LinkButton {
                label: words.get(&format!("administer-{key}")),
                href: format!("/arbete/administration/{what}"),
                kind: ButtonKind::Secondary,
                shortcut: None,
            })
        })
        .collect())
}

fn unit_name(units: &[Unit], id: &UnitId) -> String {
    let unit = units.iter().find(|unit| unit.id == *id);
    unit.map_or(id.as_str(), |unit| &unit.name).to_owned()
}

fn staff_table(words: &Words<'_>, staff: &[access::Staff], units: &[Unit]) -> Html {
    let rows = staff.iter().flat_map(|person| {
        person.held.iter().map(move |held| Row {
            cells: vec![
                person.name.as_str().into(),
                person.title.as_str().into(),
                words.get(held.role.key()).into(),
                unit_name(units, &held.unit).into(),
                design::ltr(&held.from.to_string()),
                held.to
                    .map(|day| design::ltr(&day.to_string()))
                    .unwrap_or_default(),
            ],
            marked: false,
        })
    });
    let columns = [
        "administer-name",
        "administer-title",
        "administer-role-word",
        "administer-unit-word",
        "administer-from",
        "administer-to",
    ];
    design::table(&Table {
        id: "staff-table".to_owned(),
        caption: words.get("administer-staff-list").into(),
        hide_caption: true,
        columns: columns.map(|key| Column::new(words.get(key))).into(),
        rows: rows.collect(),
        compact: true,
    })
}

/// A form as it is drawn.
struct Drawn<'a> {
    page: &'a Page,
    answers: &'a Answers,
    found: &'a Problems,
    items: usize,
    more: Html,
    /// What it changes as that stands now, each part with its label; nothing: it only adds.
    now: &'a [(String, String)],
    /// The mark of it when the form was first drawn.
    seen: &'a str,
}

impl<'a> Drawn<'a> {
    fn new(page: &'a Page, answers: &'a Answers, found: &'a Problems) -> Self {
        Self {
            page,
            answers,
            found,
            items: 1,
            more: Html::default(),
            now: &[],
            seen: "",
        }
    }

    fn draw(self, site: &Site, me: &StaffIn) -> Response {
        let words = me.visit.words(site);
        let title = words.say(&self.page.title);
        let heading = design::heading(&Heading {
            caption: None,
            title: title.clone(),
            lead: self.page.lead.as_ref().map(|lead| words.say(lead).into()),
        });
        let mut shell = frame::shell(site, me, title, "/arbete/administration");
        shell.has_errors = !self.found.0.is_empty();
        let content = Html::all([
            problems::summary(self.page, self.found, &words),
            heading,
            meanwhile(self.now, self.seen, &words),
            self.form(words, me.visit.path.clone()),
        ]);
        shell.page(site, &me.visit, content)
    }

    fn form(self, words: Words<'_>, action: String) -> Html {
        let asking = Asking {
            words,
            answers: self.answers,
            problems: self.found,
            colleagues: &[],
            alone: false,
            items: self.items,
        };
        let save = design::button(&Button::new(words.say(&self.page.submit)));
        let buttons = [save, self.more].into_iter().filter(|button| !button.is_empty());
        let content = Html::all([
            design::hidden_fields(&[("_seen", &lost::mark(self.now))]),
            asking.all(&self.page.questions),
            design::button_row(buttons),
        ]);
        design::form(&design::Form {
            action,
            content,
            guard: true,
            ..design::Form::default()
        })
    }
}

/// Is something else there than when the form was drawn?
fn is_changed(now: &[(String, String)], seen: &str) -> bool {
    !now.is_empty() && !seen.is_empty() && seen != lost::mark(now)
}

/// What somebody else made of it while the form was open; below stands what was typed.
fn meanwhile(now: &[(String, String)], seen: &str, words: &Words<'_>) -> Html {
    if !is_changed(now, seen) {
        return Html::default();
    }
    let parts = now
        .iter()
        .map(|(label, value)| design::Answer::new(label.as_str(), value.as_str()));
    let as_it_stands = design::check_answers(&design::CheckAnswers {
        heading: None,
        answers: parts.collect(),
        change_word: String::new(),
    });
    design::alert(&Alert {
        tone: design::Tone::Warning,
        title: Some(words.get("administer-changed-meanwhile")),
        body: Html::all([
            words.get("administer-changed-meanwhile-text").into(),
            as_it_stands,
        ]),
        announce: true,
    })
}

/// What a form changes as it stands now: only the settings are shown before they are changed.
fn now(site: &Site, what: &str, words: &Words<'_>) -> Vec<(String, String)> {
    if what != "settings" {
        return Vec::new();
    }
    let contact = site.contact();
    let parts = SETTINGS.into_iter().zip(contact.parts());
    parts
        .map(|(key, value)| (words.get(key), value.to_owned()))
        .collect()
}

pub async fn ask(
    State(site): State<Arc<Site>>,
    me: StaffIn,
    Path(what): Path<String>,
) -> Result<Response, Trouble> {
    allowed(&site, &me)?;
    fresh(&site, &me, &what)?;
    let (page, found) = (page(&site, &what).await?, Problems::default());
    let draft = lost::found(&site, &me.visit).await?.unwrap_or_default();
    let answers = draft.answers();
    let drawn = Drawn {
        now: &now(&site, &what, &me.visit.words(&site)),
        seen: &draft.seen,
        ..Drawn::new(&page, &answers, &found)
    };
    Ok(drawn.draw(&site, &me))
}

pub async fn change(
    State(site): State<Arc<Site>>,
    me: Result<StaffIn, Trouble>,
    visit: Visit,
    jar: CookieJar,
    Path(what): Path<String>,
    request: Request,
) -> Result<Response, Trouble> {
    let posted = Posted::read(request, &()).await?;
    let me = match me {
        Ok(me) => me,
        Err(trouble) => return lost::keep(&site, &visit, jar, &posted, trouble).await,
    };
    allowed(&site, &me)?;
    if let Err(trouble) = fresh(&site, &me, &what) {
        return lost::keep(&site, &visit, jar, &posted, trouble).await;
    }
    let page = page(&site, &what).await?;
    let now = now(&site, &what, &me.visit.words(&site));
    let (answers, seen) = (&posted.answers, posted.own("_seen"));
    let mut parts = SETTINGS.into_iter().zip(&now);
    let is_as_typed = parts.all(|(key, (_, value))| answers.first(key) == value);
    let waits = is_changed(&now, seen) && !is_as_typed;
    let found = match what.as_str() {
        _ if waits => Problems::default(),
        "unit" => put_unit(&site, &me, answers).await?,
        "staff" => put_staff(&site, &me, answers).await?,
        "role" => roles::give(&site, &me, answers).await?,
        "settings" => change_settings(&site, &me, answers).await?,
        "end-staff" => roles::end_staff(&site, &me, answers).await?,
        "by-title" => by_title::put(&site, &me, answers).await?,
        "known-as" => known_as::put(&site, &me, answers).await?,
        "sender" => senders::add(&site, &me, answers).await?,
        "end-sender" => senders::end(&site, &me, answers).await?,
        "paper" => paper::put(&site, &me, answers).await?,
        "landing" => landing_units::put(&site, &me, answers).await?,
        "questions" => question_units::put(&site, &me, answers).await?,
        "recipient" => recipients::put(&site, &me, answers).await?,
        "end-recipient" => recipients::end(&site, &me, answers).await?,
        _ => roles::end(&site, &me, answers).await?,
    };
    if !waits && found.0.is_empty() {
        return Ok(Redirect::to("/arbete/administration").into_response());
    }
    let drawn = Drawn {
        now: &now,
        seen,
        ..Drawn::new(&page, answers, &found)
    };
    Ok(drawn.draw(&site, &me))
}
