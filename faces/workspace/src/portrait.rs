//! *Bild på den som har ärendet.* Put by oneself on one's own page, or by an administrator. Children whose case one has see
//! it behind their own door; without one they see the letters of one's name.

use crate::frame;
use axum::extract::{Path, Request, State};
use axum::response::{IntoResponse, Redirect, Response};
use casework::{Act, Page, Problems, Question, Say, StaffId};
use common::answers::Posted;
use common::portrait::{FIELD, shown};
use common::{Shell, Site, StaffIn, Trouble, Words, problems};
use design::{Button, ButtonKind, Field, FileUpload, Heading, Html, LinkButton, Portrait};
use std::sync::Arc;

pub const ADDRESS: &str = "/arbete/min-bild";
const OF_OTHERS: &str = "/arbete/bild";

/// Whose picture, and where its page is.
struct Whose {
    id: StaffId,
    name: String,
    at: String,
}

fn own(me: &StaffIn) -> Whose {
    Whose {
        id: me.staff.id,
        name: me.staff.name.clone(),
        at: ADDRESS.to_owned(),
    }
}

async fn of(site: &Site, me: &StaffIn, staff: &str) -> Result<Whose, Trouble> {
    access::start(&me.viewer, Act::Administer, site.today())?;
    let id: StaffId = staff.parse().map_err(|_| Trouble::NotFound)?;
    let found = site.house.staff_by_id(id, site.today()).await?;
    let found = found.ok_or(Trouble::NotFound)?;
    Ok(Whose {
        id,
        name: found.name,
        at: format!("{OF_OTHERS}/{id}"),
    })
}

/// From the page of oneself.
pub fn link(words: &Words<'_>) -> Html {
    button(ADDRESS.to_owned(), words.get("portrait-own"))
}

/// From the page of the administration, one for each.
pub fn links(words: &Words<'_>, staff: &[access::Staff]) -> Html {
    let each = staff.iter().map(|one| {
        let label = words.say(&Say::key("portrait-of").with("name", &one.name));
        button(format!("{OF_OTHERS}/{}", one.id), label)
    });
    design::button_row(each.collect::<Vec<_>>())
}

fn button(href: String, label: String) -> Html {
    design::link_button(&LinkButton {
        label,
        href,
        kind: ButtonKind::Secondary,
        shortcut: None,
    })
}

pub async fn ask(State(site): State<Arc<Site>>, me: StaffIn) -> Result<Response, Trouble> {
    draw(&site, &me, &own(&me), &Problems::default()).await
}

pub async fn change(
    State(site): State<Arc<Site>>,
    me: StaffIn,
    request: Request,
) -> Result<Response, Trouble> {
    put(&site, &me, &own(&me), request).await
}

pub async fn picture(State(site): State<Arc<Site>>, me: StaffIn) -> Result<Response, Trouble> {
    file(&site, &own(&me)).await
}

pub async fn ask_of(
    State(site): State<Arc<Site>>,
    me: StaffIn,
    Path(staff): Path<String>,
) -> Result<Response, Trouble> {
    let whose = of(&site, &me, &staff).await?;
    draw(&site, &me, &whose, &Problems::default()).await
}

pub async fn change_of(
    State(site): State<Arc<Site>>,
    me: StaffIn,
    Path(staff): Path<String>,
    request: Request,
) -> Result<Response, Trouble> {
    let whose = of(&site, &me, &staff).await?;
    put(&site, &me, &whose, request).await
}

pub async fn picture_of(
    State(site): State<Arc<Site>>,
    me: StaffIn,
    Path(staff): Path<String>,
) -> Result<Response, Trouble> {
    let whose = of(&site, &me, &staff).await?;
    file(&site, &whose).await
}

async fn file(site: &Site, whose: &Whose) -> Result<Response, Trouble> {
    let picture = site.house.portrait(whose.id).await?;
    Ok(shown(picture.ok_or(Trouble::NotFound)?))
}

async fn put(site: &Site, me: &StaffIn, whose: &Whose, request: Request) -> Result<Response, Trouble> {
    let posted = Posted::with_files(request, Some(site)).await?;
    let takes_away = posted.own("_remove") == "yes";
    let sent = posted.answers.uploads.get(FIELD).and_then(|all| all.first());
    let mut found = posted.problems.clone();
    if !takes_away && sent.is_none() && found.0.is_empty() {
        found.add(FIELD, "portrait-problem-none");
    }
    if !found.0.is_empty() {
        return draw(site, me, whose, &found).await;
    }
    let picture = sent.filter(|_| !takes_away).map(|upload| &*upload.bytes);
    let (change, by) = (site.committee.outside().draw(), me.viewer.actor());
    site.house
        .put_portrait(whose.id, picture, change, site.now(), &by)
        .await?;
    Ok(Redirect::to(&whose.at).into_response())
}

async fn draw(site: &Site, me: &StaffIn, whose: &Whose, found: &Problems) -> Result<Response, Trouble> {
    let words = me.visit.words(site);
    let there = site.house.portrait(whose.id).await?.is_some();
    let title = words.say(&Say::key("portrait-of").with("name", &whose.name));
    let page = Page::new("portrait-own", "portrait-submit").ask(Question::text(FIELD, 200, "portrait-file"));
    let upload = design::file_upload(&FileUpload {
        field: Field::new(FIELD, words.get("portrait-file"))
            .hint(words.get("portrait-file-help"))
            .error(problems::beside(found, FIELD, &words)),
        accept: Some("image/jpeg,image/png,image/webp".to_owned()),
        multiple: false,
        most: Some(common::uploads::most(&words)),
    });
    let form = |content: Html, multipart| {
        design::form(&design::Form {
            action: whose.at.clone(),
            content,
            multipart,
            ..design::Form::default()
        })
    };
    let save = design::button(&Button::new(words.get("portrait-submit")));
    let remove = Button::new(words.get("portrait-remove")).kind(ButtonKind::Secondary);
    let remove = design::button(&remove.posts("_remove", "yes"));
    let content = Html::all([
        problems::summary(&page, found, &words),
        design::heading(&Heading {
            caption: None,
            title: title.clone(),
            lead: Some(words.get("portrait-lead").into()),
        }),
        design::portrait(&Portrait {
            name: whose.name.clone(),
            src: there.then(|| format!("{}/fil", whose.at)),
            alt: title.clone(),
        }),
        form(Html::all([upload, save]), true),
        if there {
            form(remove, false)
        } else {
            Html::default()
        },
    ]);
    let shell = Shell {
        has_errors: !found.0.is_empty(),
        ..frame::shell(site, me, title, ADDRESS)
    };
    Ok(shell.page(site, &me.visit, content))
}
