//! Units, staff, roles, settings and templates, each change written down with who made it. Whoever administers sees no
//! case.

mod forms;
pub mod templates;

use crate::frame;
use axum::extract::{Path, Request, State};
use axum::response::{IntoResponse, Redirect, Response};
use casework::{Act, Answers, Page, Problems, UnitId};
use common::answers::Posted;
use common::ask::Asking;
use common::contact::SETTINGS;
use common::{Site, StaffIn, Trouble, Words, problems};
use design::{Button, ButtonKind, Column, Content, Heading, Html, LinkButton, Row, Table};
use forms::{change_settings, end_role, give_role, page, put_staff, put_unit};
use house_store::Unit;
use std::sync::Arc;

fn allowed(site: &Site, me: &StaffIn) -> Result<(), Trouble> {
    Ok(access::start(&me.viewer, Act::Administer, site.today()).map(|_| ())?)
}

pub async fn home(State(site): State<Arc<Site>>, me: StaffIn) -> Result<Response, Trouble> {
    allowed(&site, &me)?;
    let words = me.visit.words(&site);
    let units = site.house.units().await?;
    let staff = site.house.all_staff().await?;
    let title = words.get("nav-administration");
    let buttons = ["unit", "staff", "role", "end-role", "settings"].map(|what| {
        design::link_button(&LinkButton {
            label: words.get(&format!("administer-{what}")),
            href: format!("/arbete/administration/{what}"),
            kind: ButtonKind::Secondary,
            shortcut: None,
        })
    });
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
            &staff_table(&words, &staff, &units),
        ),
        design::section(
            "templates",
            &words.get("administer-templates"),
            &templates::list(&site, &words).await?,
        ),
        design::section(
            "changes",
            &words.get("administer-changes"),
            &changes(&site, &words).await?,
        ),
    ]);
    Ok(frame::shell(&site, &me, title, "/arbete/administration").page(
        &site,
        &me.visit,
        Content::Wide(content),
    ))
}

fn staff_table(words: &Words<'_>, staff: &[access::Staff], units: &[Unit]) -> Html {
    let unit_name = |id: &UnitId| {
        units
            .iter()
            .find(|unit| unit.id == *id)
            .map_or_else(|| id.as_str().to_owned(), |unit| unit.name.clone())
    };
    let rows = staff.iter().flat_map(|person| {
        person.held.iter().map(move |held| Row {
            cells: vec![
                person.name.as_str().into(),
                person.title.as_str().into(),
                words.get(held.role.key()).into(),
                unit_name(&held.unit).into(),
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

async fn changes(site: &Site, words: &Words<'_>) -> Result<Html, Trouble> {
    let changes = site.house.changes(50).await?;
    let rows = changes.iter().map(|change| {
        let by = match &change.by {
            casework::Actor::Staff { name, .. } => name.clone(),
            _ => words.get("actor-house"),
        };
        Row {
            cells: vec![words.moment(change.at), by.into(), told(change, words).into()],
            marked: false,
        }
    });
    Ok(design::table(&Table {
        id: "changes-table".to_owned(),
        caption: words.get("administer-changes").into(),
        hide_caption: true,
        columns: ["readers-when", "readers-who", "readers-what"]
            .map(|key| Column::new(words.get(key)))
            .into(),
        rows: rows.collect(),
        compact: true,
    }))
}

/// What was changed: which setting or template, whom, which unit.
fn told(change: &house_store::Change, words: &Words<'_>) -> String {
    let text = |key: &str| change.data.get(key).and_then(|value| value.as_str());
    if let Some(key) = text("key") {
        let name = match key.strip_prefix("template:") {
            Some(template) => words.get(template),
            None if SETTINGS.contains(&key) => words.get(key),
            None => words.get("setting-mode"),
        };
        return words.with("change-SettingChanged", "name", name);
    }
    let what = words.get(&format!("change-{}", change.kind));
    match text("name") {
        Some(name) => format!("{what}: {name}"),
        None => what,
    }
}

pub async fn ask(
    State(site): State<Arc<Site>>,
    me: StaffIn,
    Path(what): Path<String>,
) -> Result<Response, Trouble> {
    allowed(&site, &me)?;
    let (page, found) = (page(&site, &what).await?, Problems::default());
    let form = form_of(&site, &me, &page, &Answers::default(), &found, 1, Html::default());
    draw(&site, &me, &page, &found, form)
}

fn form_of(
    site: &Site,
    me: &StaffIn,
    page: &Page,
    answers: &Answers,
    found: &Problems,
    items: usize,
    more: Html,
) -> Html {
    let words = me.visit.words(site);
    let asking = Asking {
        words,
        answers,
        problems: found,
        colleagues: &[],
        alone: false,
        items,
    };
    let save = design::button(&Button::new(words.say(&page.submit)));
    design::form(&design::Form {
        action: me.visit.path.clone(),
        content: Html::all([
            asking.all(&page.questions),
            design::button_row([save, more].into_iter().filter(|button| !button.is_empty())),
        ]),
        guard: true,
        ..design::Form::default()
    })
}

fn draw(site: &Site, me: &StaffIn, page: &Page, found: &Problems, form: Html) -> Result<Response, Trouble> {
    let words = me.visit.words(site);
    let title = words.say(&page.title);
    let heading = design::heading(&Heading {
        caption: None,
        title: title.clone(),
        lead: page.lead.as_ref().map(|lead| words.say(lead).into()),
    });
    let mut shell = frame::shell(site, me, title, "/arbete/administration");
    shell.has_errors = !found.0.is_empty();
    Ok(shell.page(
        site,
        &me.visit,
        Html::all([problems::summary(page, found, &words), heading, form]),
    ))
}

pub async fn change(
    State(site): State<Arc<Site>>,
    me: StaffIn,
    Path(what): Path<String>,
    request: Request,
) -> Result<Response, Trouble> {
    allowed(&site, &me)?;
    let posted = Posted::read(request, &()).await?;
    let page = page(&site, &what).await?;
    let found = match what.as_str() {
        "unit" => put_unit(&site, &me, &posted.answers).await?,
        "staff" => put_staff(&site, &me, &posted.answers).await?,
        "role" => give_role(&site, &me, &posted.answers).await?,
        "settings" => change_settings(&site, &me, &posted.answers).await?,
        _ => end_role(&site, &me, &posted.answers).await?,
    };
    if found.0.is_empty() {
        return Ok(Redirect::to("/arbete/administration").into_response());
    }
    let form = form_of(&site, &me, &page, &posted.answers, &found, 1, Html::default());
    draw(&site, &me, &page, &found, form)
}
