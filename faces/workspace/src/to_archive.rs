//! *Leverans till arkivet.* A closed case taken out as a package, and the archive's receipt for it.

use crate::frame;
use access::Key;
use axum::extract::{Path, State};
use axum::http::header;
use axum::response::{IntoResponse, Redirect, Response};
use casework::{Act, CaseId, Phase};
use common::answers::Form;
use common::{Site, StaffIn, Trouble};
use design::{Button, Content, Field, Heading, Html, InputKind, LinkButton, TextInput};
use serde::Deserialize;
use std::sync::Arc;
use views::OpenCase;

async fn key(site: &Site, me: &StaffIn, case: &str) -> Result<Key, Trouble> {
    let case: CaseId = case.parse().map_err(|_| Trouble::NotFound)?;
    Ok(site.committee.key(&me.viewer, Act::HandToArchive, case).await?)
}

/// A case that is closed, for who may hand it over.
async fn closed(site: &Site, me: &StaffIn, case: &str) -> Result<(Key, OpenCase), Trouble> {
    let key = key(site, me, case).await?;
    let open = site.committee.open(&key, "to-archive").await?;
    if open.file.summary().phase == Phase::Closed {
        Ok((key, open))
    } else {
        Err(Trouble::NotFound)
    }
}

pub async fn ask(
    State(site): State<Arc<Site>>,
    me: StaffIn,
    Path(case): Path<String>,
) -> Result<Response, Trouble> {
    let (_, open) = closed(&site, &me, &case).await?;
    page(&site, &me, &open, false).await
}

async fn page(site: &Site, me: &StaffIn, open: &OpenCase, lacking: bool) -> Result<Response, Trouble> {
    let words = me.visit.words(site);
    let version = open.file.version();
    let received = site.committee.store().receipt(open.case, version).await?;
    let title = words.get("archive-title");
    let address = format!("/arbete/arende/{}/arkiv", open.case);
    let told = received.as_ref().map(|id| {
        design::alert(&design::Alert {
            tone: design::Tone::Success,
            body: words.with("archive-received", "id", id).into(),
            ..design::Alert::default()
        })
    });
    let form = design::form(&design::Form {
        action: address.clone(),
        content: Html::all([
            design::hidden_fields(&[("version", &version.to_string())]),
            design::text_input(&TextInput {
                field: Field::new("archive_id", words.get("archive-id"))
                    .hint(words.get("archive-id-hint"))
                    .error(lacking.then(|| words.get("archive-id-lacking"))),
                kind: InputKind::Code,
                value: received.unwrap_or_default(),
                ..TextInput::default()
            }),
            design::button(&Button::new(words.get("archive-save"))),
        ]),
        ..design::Form::default()
    });
    let content = Html::all([
        design::heading(&Heading {
            caption: Some(design::ltr(open.number.as_str())),
            title: title.clone(),
            lead: Some(words.get("archive-lead").into()),
        }),
        told.unwrap_or_default(),
        design::link_button(&LinkButton {
            label: words.get("archive-package"),
            href: format!("{address}/paket"),
            ..LinkButton::default()
        }),
        design::section("receipt", &words.get("archive-receipt"), &form),
    ]);
    let shell = common::Shell {
        has_errors: lacking,
        ..frame::shell(site, me, title, "")
    };
    Ok(shell.page(site, &me.visit, Content::Wide(content)))
}

pub async fn package(
    State(site): State<Arc<Site>>,
    me: StaffIn,
    Path(case): Path<String>,
) -> Result<Response, Trouble> {
    let key = key(&site, &me, &case).await?;
    let (name, bytes) = common::archive::package(&site, &key).await?;
    let headers = [
        (header::CONTENT_TYPE, "application/x-tar".to_owned()),
        (
            header::CONTENT_DISPOSITION,
            format!("attachment; filename=\"{name}.tar\""),
        ),
        (header::CACHE_CONTROL, "no-store".to_owned()),
    ];
    Ok((headers, bytes).into_response())
}

#[derive(Deserialize)]
pub struct Receipt {
    #[serde(default)]
    archive_id: String,
    #[serde(default)]
    version: u64,
}

pub async fn received(
    State(site): State<Arc<Site>>,
    me: StaffIn,
    Path(case): Path<String>,
    Form(receipt): Form<Receipt>,
) -> Result<Response, Trouble> {
    let (key, open) = closed(&site, &me, &case).await?;
    let id = receipt.archive_id.trim();
    if id.is_empty() || id.chars().count() > 200 {
        return page(&site, &me, &open, true).await;
    }
    // The receipt is for what was taken out: a case that grew since must be taken out again.
    let file = open.file.as_ref();
    if receipt.version != file.version() || !site.committee.archive_received(&key, file, id).await? {
        return page(&site, &me, &open, true).await;
    }
    Ok(Redirect::to(&format!("/arbete/arende/{case}/arkiv")).into_response())
}
