//! A slip with the number or the code that one has just been given. The number is found where the receipt finds it; a code,
//! which is kept nowhere, comes in the form that asks for its slip. Neither stands in an address.

use crate::nameless::shell;
use crate::service;
use axum::extract::{Path, Request, State};
use axum::response::{IntoResponse, Redirect, Response};
use casework::nameless::Code;
use common::answers::Posted;
use common::slip::{OF_CODE, OF_NUMBER, Slip};
use common::{Site, Trouble, Visit, Words};
use design::{Button, ButtonKind, Html, LinkButton};
use std::sync::Arc;

pub async fn of_receipt(
    State(site): State<Arc<Site>>,
    visit: Visit,
    Path(lang): Path<String>,
) -> Result<Response, Trouble> {
    let Some(number) = service::sent_number(&site, &visit).await? else {
        return Ok(Redirect::to(&format!("/{lang}")).into_response());
    };
    let words = visit.words(&site);
    let slip = Slip {
        number: &number,
        asked_at: OF_NUMBER,
    };
    let as_file = design::link_button(&LinkButton {
        label: words.get("paper-pdf"),
        href: format!("/{lang}/kvitto/lapp.pdf"),
        kind: ButtonKind::Secondary,
        shortcut: None,
    });
    let page = slip.page(&site, as_file, &words);
    Ok(shell(words.get("slip-title")).page(&site, &visit, page))
}

pub async fn of_receipt_pdf(
    State(site): State<Arc<Site>>,
    visit: Visit,
    Path(lang): Path<String>,
) -> Result<Response, Trouble> {
    let Some(number) = service::sent_number(&site, &visit).await? else {
        return Ok(Redirect::to(&format!("/{lang}")).into_response());
    };
    let slip = Slip {
        number: &number,
        asked_at: OF_NUMBER,
    };
    slip.pdf(&site, visit.lang).await
}

/// The way to the slip of a code, which is asked for by a press.
pub fn asked_for(code: &Code, words: &Words<'_>) -> Html {
    press(code, "slip-link", "", words)
}

fn press(code: &Code, label: &str, form: &str, words: &Words<'_>) -> Html {
    design::form(&design::Form {
        action: format!("/{}/fraga/lapp", words.lang.tag()),
        content: Html::all([
            design::hidden_fields(&[("code", code.as_str())]),
            design::button(
                &Button::new(words.get(label))
                    .kind(ButtonKind::Secondary)
                    .posts("_do", form),
            ),
        ]),
        forget: true,
        ..design::Form::default()
    })
}

/// Of whatever looks like a code: whether it opens anything is not asked, and so not told.
pub async fn of_code(
    State(site): State<Arc<Site>>,
    visit: Visit,
    request: Request,
) -> Result<Response, Trouble> {
    if !site.limits.permits("begin", &visit.address.to_string()).await {
        return Err(Trouble::SlowDown);
    }
    let posted = Posted::read(request, &()).await?;
    let code = Code::parse(posted.answers.first("code")).ok_or(Trouble::NotFound)?;
    let slip = Slip {
        number: code.as_str(),
        asked_at: OF_CODE,
    };
    if posted.own("_do") == "pdf" {
        return slip.pdf(&site, visit.lang).await;
    }
    let words = visit.words(&site);
    let page = slip.page(&site, press(&code, "paper-pdf", "pdf", &words), &words);
    Ok(shell(words.get("slip-title")).page(&site, &visit, page))
}
