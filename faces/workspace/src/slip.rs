//! *Lapp med numret.* For whoever told something by telephone or on paper: the number that they ask by, to hand over or to send.
//! Only of what can be asked for by its number.

use crate::{case_page, frame};
use axum::extract::{Path, Query, State};
use axum::response::Response;
use common::slip::{OF_NUMBER, Slip};
use common::{Site, StaffIn, Trouble, Words};
use design::{ButtonKind, Html, LinkButton};
use hypertext::prelude::*;
use language::{Dir, Lang};
use serde::Deserialize;
use std::sync::Arc;
use views::OpenCase;

#[derive(Deserialize)]
pub struct In {
    #[serde(default, rename = "sprak")]
    lang: String,
}

fn language(asked: &In, me: &StaffIn) -> Result<Lang, Trouble> {
    match asked.lang.as_str() {
        "" => Ok(me.visit.lang),
        word => Lang::parse(word).ok_or(Trouble::NotFound),
    }
}

/// Beside the case, where whoever told of it may ask by its number.
pub async fn side(site: &Site, open: &OpenCase, words: &Words<'_>) -> Result<Option<Html>, Trouble> {
    if site.committee.sender_status(&open.number).await?.is_none() {
        return Ok(None);
    }
    let at = format!("/arbete/arende/{}/lapp", open.case);
    Ok(Some(design::html(
        hypertext::maud_borrow! { a class="ds-link" href=(at) { (words.get("slip-staff-link")) } },
    )))
}

async fn found(site: &Site, me: &StaffIn, case: &str) -> Result<OpenCase, Trouble> {
    let (_, open) = case_page::open(site, me, case, "slip").await?;
    match site.committee.sender_status(&open.number).await? {
        Some(_) => Ok(open),
        None => Err(Trouble::NotFound),
    }
}

fn of(open: &OpenCase) -> Slip<'_> {
    Slip {
        number: open.number.as_str(),
        asked_at: OF_NUMBER,
    }
}

pub async fn page(
    State(site): State<Arc<Site>>,
    me: StaffIn,
    Path(case): Path<String>,
    Query(asked): Query<In>,
) -> Result<Response, Trouble> {
    let lang = language(&asked, &me)?;
    let open = found(&site, &me, &case).await?;
    let at = format!("/arbete/arende/{}/lapp", open.case);
    let words = Words {
        texts: &site.texts,
        lang,
    };
    let as_file = design::link_button(&LinkButton {
        label: words.get("paper-pdf"),
        href: format!("{at}.pdf?sprak={}", lang.tag()),
        kind: ButtonKind::Secondary,
        shortcut: None,
    });
    let slip = of(&open).page(&site, as_file, &words);
    let dir = if lang.dir() == Dir::Rtl { "rtl" } else { "ltr" };
    let own = me.visit.words(&site);
    let content = design::html(hypertext::maud_borrow! {
        div lang=(lang.html()) dir=(dir) { (slip) }
        p {
            (own.get("on-paper-print")) " "
            @for lang in Lang::ALL {
                a class="ds-link" href={ (at) "?sprak=" (lang.tag()) } { span lang=(lang.html()) { (lang.own_name()) } } " "
            }
        }
    });
    Ok(frame::shell(&site, &me, own.get("slip-title"), "").page(&site, &me.visit, content))
}

pub async fn pdf(
    State(site): State<Arc<Site>>,
    me: StaffIn,
    Path(case): Path<String>,
    Query(asked): Query<In>,
) -> Result<Response, Trouble> {
    let lang = language(&asked, &me)?;
    let open = found(&site, &me, &case).await?;
    of(&open).pdf(&site, lang).await
}
