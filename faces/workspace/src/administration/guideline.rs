//! *Riktlinjen.* What the municipality accepts as reasonable, row by row, each from a day and with where it stands and who
//! decided it. A row is never taken away: a later one about the same thing takes its place.

mod form;

use super::{Drawn, is_changed, templates};
use crate::frame;
use assistance::{GuidelineRow, GuidelineTable, InForce, Kinds, Month, Ore, RowOf, RowValue};
use axum::extract::{Path, Request, State};
use axum::response::{IntoResponse, Redirect, Response};
use axum_extra::extract::cookie::CookieJar;
use casework::{Act, Answers, Arg, Problems, Say, Template, Wording};
use common::answers::Posted;
use common::{Site, StaffIn, Trouble, Visit, Words, lost};
use design::{ButtonKind, Column, Content, EmptyState, Heading, Html, LinkButton, Row, Table};
use hypertext::prelude::*;
use std::sync::Arc;

pub const ADDRESS: &str = "/arbete/administration/riktlinje";
/// In the address of a row that is not there yet.
const NEW: &str = "ny";
/// More than a municipality decides in twenty years.
const MOST_ROWS: usize = 3_000;

fn allowed(site: &Site, me: &StaffIn) -> Result<(), Trouble> {
    Ok(access::start(&me.viewer, Act::SetGuideline, site.today()).map(|_| ())?)
}

/// The template that is kept as rows, where a process has one.
fn template(site: &Site) -> Option<&'static Template> {
    templates::offered(site).find(|one| matches!((one.usual)(), Wording::Table(_)))
}

pub fn is_offered(site: &Site) -> bool {
    template(site).is_some()
}

/// The rows, and how they are kept.
struct Kept {
    template: &'static Template,
    wording: Option<Wording>,
    table: GuidelineTable,
}

async fn kept(site: &Site) -> Result<Kept, Trouble> {
    let template = template(site).ok_or(Trouble::NotFound)?;
    let all = site.house.templates().await?;
    let table = GuidelineTable::read(&all.text(template));
    Ok(Kept {
        template,
        wording: all.0.get(template.key).cloned(),
        table: table.map_err(|_| house_store::Fault::Broken("guideline"))?,
    })
}

fn month(site: &Site) -> Result<Month, Trouble> {
    Month::of(site.today()).ok_or(Trouble::NotFound)
}

pub async fn list(State(site): State<Arc<Site>>, me: StaffIn) -> Result<Response, Trouble> {
    allowed(&site, &me)?;
    let kept = kept(&site).await?;
    let (words, month) = (me.visit.words(&site), month(&site)?);
    let title = words.get("guideline-title");
    let mut content = vec![
        design::heading(&Heading {
            caption: None,
            title: title.clone(),
            lead: Some(words.get("guideline-lead").into()),
        }),
        design::button_row([design::link_button(&LinkButton {
            label: words.get("guideline-add"),
            href: format!("{ADDRESS}/{NEW}"),
            kind: ButtonKind::Primary,
            shortcut: None,
        })]),
    ];
    if kept.table.rows.is_empty() {
        content.push(design::empty_state(&EmptyState {
            title: words.get("guideline-empty").into(),
            text: None,
            action: None,
        }));
    }
    for (stands, key) in [
        (InForce::Now, "guideline-now"),
        (InForce::Later, "guideline-later"),
        (InForce::Before, "guideline-before"),
    ] {
        let rows = standing(&kept.table, stands, month);
        if rows.is_empty() {
            continue;
        }
        let table = table(&words, key, &rows, stands != InForce::Before);
        content.push(match stands {
            InForce::Before => design::details(&design::Details {
                summary: words.get(key).into(),
                content: table,
                open: false,
            }),
            _ => design::section(&format!("{key}-part"), &words.get(key), &table),
        });
    }
    let shell = frame::shell(&site, &me, title, ADDRESS);
    Ok(shell.page(&site, &me.visit, Content::Wide(Html::all(content))))
}

/// Those that stand so in time, alike things beside each other.
fn standing(table: &GuidelineTable, stands: InForce, month: Month) -> Vec<(usize, &GuidelineRow)> {
    let all = table.rows.iter().enumerate();
    let mut rows: Vec<_> = all
        .filter(|(nth, _)| table.stands(*nth, month) == stands)
        .collect();
    rows.sort_by(|(_, one), (_, other)| one.of.cmp(&other.of).then(one.from.cmp(&other.from)));
    rows
}

fn table(words: &Words<'_>, key: &str, rows: &[(usize, &GuidelineRow)], change: bool) -> Html {
    let line = |(nth, row): &(usize, &GuidelineRow)| {
        let what = words.say(&about(&row.of));
        let address = format!("{ADDRESS}/{nth}");
        let what = match change {
            true => design::html(hypertext::maud_borrow! { a class="ds-link" href=(address) { (what) } }),
            false => what.into(),
        };
        Row {
            cells: vec![
                what,
                words.say(&value(row.value)).into(),
                design::ltr(&row.from.to_string()),
                row.ground.as_str().into(),
                row.source.as_str().into(),
            ],
            marked: false,
        }
    };
    let columns = [
        "guideline-what",
        "guideline-value",
        "guideline-from",
        "guideline-ground",
        "guideline-source",
    ];
    design::table(&Table {
        id: format!("{key}-table"),
        caption: words.get(key).into(),
        hide_caption: true,
        columns: columns.map(|key| Column::new(words.get(key))).into(),
        rows: rows.iter().map(line).collect(),
        compact: true,
    })
}

/// What a row is about, as it is read.
fn about(of: &RowOf) -> Say {
    match of {
        RowOf::Rent {
            adults: None,
            children,
        } => Say::key("guideline-row-rent-any").with("children", i64::from(*children)),
        RowOf::Rent {
            adults: Some(adults),
            children,
        } => Say::key("guideline-row-rent")
            .with("adults", i64::from(*adults))
            .with("children", i64::from(*children)),
        RowOf::RentForEachChildMore => Say::key("guideline-of-rent-more"),
        RowOf::Cost { kind, members } => {
            let named = Kinds::national()
                .cost(kind)
                .map(|cost| cost.key.as_str().to_owned());
            let kind = named.map_or(Arg::Text(kind.to_string()), |key| Arg::Key(key.into()));
            match members {
                None => Say::key("guideline-row-cost").with("kind", kind),
                Some(members) => Say::key("guideline-row-cost-members")
                    .with("kind", kind)
                    .with("members", i64::from(*members)),
            }
        }
        RowOf::EmergencyAdult => Say::key("guideline-of-emergency-adult"),
        RowOf::EmergencyChild => Say::key("guideline-of-emergency-child"),
        RowOf::ApproveAbove => Say::key("guideline-of-approve"),
        RowOf::ApproveOtherAbove => Say::key("guideline-of-approve-other"),
    }
}

fn value(value: RowValue) -> Say {
    match value {
        RowValue::Most(most) => Say::key("guideline-most").with("amount", Ore::kronor(most).to_string()),
        RowValue::AsAsked => Say::key("guideline-as-asked"),
        RowValue::Judged => Say::key("guideline-judged"),
        RowValue::Silent => Say::key("guideline-silent"),
    }
}

/// What the form changes as it stands now; nothing: it only adds.
fn now(row: Option<&GuidelineRow>, words: &Words<'_>) -> Vec<(String, String)> {
    let Some(row) = row else { return Vec::new() };
    vec![
        (words.say(&about(&row.of)), words.say(&value(row.value))),
        (words.get("guideline-from"), row.from.to_string()),
        (words.get("guideline-ground"), row.ground.to_string()),
    ]
}

/// Which row an address names, as it is counted by now.
fn named<'a>(kept: &'a Kept, row: &str) -> Result<Option<&'a GuidelineRow>, Trouble> {
    if row == NEW {
        return Ok(None);
    }
    let nth: usize = row.parse().map_err(|_| Trouble::NotFound)?;
    let named = kept.table.rows.get(nth).ok_or(Trouble::NotFound)?;
    let alike = kept.table.rows.iter().rev();
    let mut alike = alike.filter(|one| one.of == named.of && one.from == named.from);
    Ok(alike.next())
}

pub async fn ask(
    State(site): State<Arc<Site>>,
    me: StaffIn,
    Path(row): Path<String>,
) -> Result<Response, Trouble> {
    allowed(&site, &me)?;
    let kept = kept(&site).await?;
    let before = named(&kept, &row)?;
    let words = me.visit.words(&site);
    let (answers, seen) = match lost::found(&site, &me.visit).await? {
        Some(draft) => (draft.answers(), draft.seen),
        None => (before.map_or_else(Answers::default, form::typed), String::new()),
    };
    let (page, found) = (form::page(before.map(|row| about(&row.of))), Problems::default());
    let drawn = Drawn {
        now: &now(before, &words),
        seen: &seen,
        ..Drawn::new(&page, &answers, &found)
    };
    Ok(drawn.draw(&site, &me))
}

pub async fn change(
    State(site): State<Arc<Site>>,
    me: Result<StaffIn, Trouble>,
    visit: Visit,
    jar: CookieJar,
    Path(row): Path<String>,
    request: Request,
) -> Result<Response, Trouble> {
    let posted = Posted::read(request, &()).await?;
    let me = match me {
        Ok(me) => me,
        Err(trouble) => return lost::keep(&site, &visit, jar, &posted, trouble).await,
    };
    allowed(&site, &me)?;
    let mut kept = kept(&site).await?;
    let before = named(&kept, &row)?.cloned();
    let now = now(before.as_ref(), &me.visit.words(&site));
    let seen = posted.own("_seen");
    let mut read = posted.answers.reader(site.today());
    let new = form::read(&mut read);
    let mut found = read.problems;
    if kept.table.rows.len() >= MOST_ROWS {
        found.add("", "guideline-problem-many");
    }
    let waits = is_changed(&now, seen) && new != before;
    if let Some(new) = new.filter(|_| found.0.is_empty() && !waits) {
        if Some(&new) == before.as_ref() || put(&site, &me, &mut kept, new).await? {
            return Ok(Redirect::to(ADDRESS).into_response());
        }
        found.add("", "guideline-problem-meanwhile");
    }
    let page = form::page(before.map(|row| about(&row.of)));
    let drawn = Drawn {
        now: &now,
        seen,
        ..Drawn::new(&page, &posted.answers, &found)
    };
    Ok(drawn.draw(&site, &me))
}

/// False: somebody else wrote just now, and nothing was.
async fn put(site: &Site, me: &StaffIn, kept: &mut Kept, new: GuidelineRow) -> Result<bool, Trouble> {
    let mut alike = kept.table.rows.iter().rev();
    // A button pressed twice.
    if alike.find(|one| one.of == new.of && one.from == new.from) == Some(&new) {
        return Ok(true);
    }
    kept.table.rows.push(new);
    let written = kept.table.write();
    let is = Wording::Table(written.map_err(|_| house_store::Fault::Broken("guideline"))?);
    let (change, by) = (site.committee.outside().draw(), me.viewer.actor());
    let pair = (kept.wording.as_ref(), &is);
    let written = site
        .house
        .replace_template(kept.template.key, pair, change, site.now(), &by);
    Ok(written.await?)
}
