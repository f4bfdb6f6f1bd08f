//! *Barnets kod.* Drawn when the step is done and shown once, as a card to print and give to the child in person. What is
//! kept of it is its hash.

use crate::frame;
use axum::response::Response;
use casework::Say;
use casework::journal::steps::child::GIVE;
use common::{Site, StaffIn, Trouble, child};
use design::{ButtonKind, Heading, Html, LinkButton};
use views::OpenCase;

/// What is kept of the code that this press of the button draws; none for other steps.
pub fn kept(site: &Site, step: &str, command: &str) -> Result<Option<String>, Trouble> {
    if step != GIVE {
        return Ok(None);
    }
    Ok(Some(child::kept(&child::drawn(site, command)?)))
}

/// The card. It names nobody: whoever finds it learns nothing but that there is a code.
pub fn card(site: &Site, me: &StaffIn, open: &OpenCase, command: &str) -> Result<Response, Trouble> {
    let words = me.visit.words(site);
    let code = child::drawn(site, command)?;
    let address = format!("{}/sv/barn", site.facts.public_url);
    let title = words.get("child-card-title");
    let content = Html::all([
        design::heading(&Heading {
            caption: None,
            title: title.clone(),
            lead: Some(words.get("child-card-lead").into()),
        }),
        design::receipt(&design::Receipt {
            title: words.get("child-card-code"),
            reference: Some((words.get("child-card-words").into(), design::ltr(&code.words()))),
            lead: Some(Html::all([
                words.get("child-card-where").into(),
                " ".into(),
                design::ltr(&address),
            ])),
            next_heading: words.get("child-card-say-title"),
            next: [
                "child-card-say-keep",
                "child-card-say-exit",
                "child-card-say-duty",
                "child-card-say-ended",
            ]
            .map(|key| words.get(key).into())
            .into(),
        }),
        design::button_row([design::link_button(&LinkButton {
            label: words.say(&Say::key("child-card-done")),
            href: format!("/arbete/arende/{}", open.case),
            kind: ButtonKind::Primary,
            shortcut: None,
        })]),
    ]);
    Ok(frame::shell(site, me, title, "").page(site, &me.visit, content))
}
