//! One proposal to destroy: its cases, how far it has come, and what can be done with it.

use super::{HOME, far, key, kind, name, none, row, table};
use crate::frame;
use axum::extract::{Path, State};
use axum::response::Response;
use casework::Say;
use common::{Site, StaffIn, Trouble, Words};
use design::{Button, ButtonKind, Content, Form, Heading, Html};
use std::sync::Arc;
use views::{Proposal, ProposedCase};

pub async fn proposal(
    State(site): State<Arc<Site>>,
    me: StaffIn,
    Path(id): Path<String>,
) -> Result<Response, Trouble> {
    let key = key(&site, &me)?;
    let words = me.visit.words(&site);
    let proposals = site.committee.destruction_proposals(&key, i64::MAX).await?;
    let one = proposals
        .into_iter()
        .find(|one| one.id == id)
        .ok_or(Trouble::NotFound)?;
    let cases = site.committee.proposed_cases(&key, &id).await?;
    let title = words.get("destruction-proposal");
    let facts = Say::key("destruction-proposed-by")
        .with("who", name(&words, &one.by))
        .with("at", one.at);
    let decided = one.decided.as_ref().map(|(at, by)| {
        let key = match one.state.as_str() {
            "withdrawn" => "destruction-withdrawn-by",
            _ => "destruction-approved-by",
        };
        words.say(
            &Say::key(key)
                .with("who", name(&words, by))
                .with("at", *at)
                .with("run", one.run_at),
        )
    });
    let content = Html::all([
        design::heading(&Heading {
            caption: Some(words.get(&format!("destruction-state-{}", one.state)).into()),
            title: title.clone(),
            lead: Some(words.say(&facts).into()),
        }),
        paragraph(&decided.unwrap_or_default()),
        paragraph(&far(&words, &one)),
        cases_left(&words, &cases),
        decide(&words, &one, key.staff()),
    ]);
    Ok(frame::shell(&site, &me, title, HOME).page(&site, &me.visit, Content::Wide(content)))
}

/// Those of its cases that wait.
fn cases_left(words: &Words<'_>, cases: &[ProposedCase]) -> Html {
    if cases.is_empty() {
        return none(words, "destruction-none-left");
    }
    let lines = cases.iter().map(|one| {
        let ground = one
            .ground
            .as_ref()
            .map(|ground| words.get(&format!("{ground}-received")));
        let received = one.received.as_ref().map(|(id, by, at)| {
            let by = Say::key("destruction-received-by")
                .with("who", name(words, by))
                .with("at", *at);
            Html::all([design::ltr(id), " ".into(), words.say(&by).into()])
        });
        row([
            design::ltr(&one.listed.number),
            kind(words, &one.listed).into(),
            words.day(one.from),
            words.day(one.by),
            one.provision.as_str().into(),
            ground.unwrap_or_default().into(),
            received.unwrap_or_default(),
        ])
    });
    let columns = [
        "case-number",
        "destruction-kind",
        "destruction-from",
        "destruction-last",
        "destruction-provision",
        "destruction-ground",
        "destruction-archive-id",
    ];
    let title = words.get("destruction-proposal");
    table(words, "table-of-proposed", title, &columns, lines.collect())
}

fn paragraph(text: &str) -> Html {
    use hypertext::prelude::*;
    if text.is_empty() {
        return Html::default();
    }
    design::html(hypertext::maud_borrow! { p { (text) } })
}

/// Whoever proposed may take it back; another may approve it too.
fn decide(words: &Words<'_>, one: &Proposal, me: casework::StaffId) -> Html {
    if !matches!(one.state.as_str(), "proposed" | "approved") {
        return Html::default();
    }
    let another = one.state == "proposed" && one.by.staff() != Some(me);
    let approve = design::button(
        &Button::new(words.get("destruction-approve"))
            .kind(ButtonKind::Grave)
            .posts("_what", "approve"),
    );
    let withdraw = design::button(
        &Button::new(words.get("destruction-withdraw"))
            .kind(ButtonKind::Secondary)
            .posts("_what", "withdraw"),
    );
    let own = (one.state == "proposed" && !another)
        .then(|| paragraph(&words.get("destruction-refused-same-person")));
    design::form(&Form {
        action: HOME.to_owned(),
        content: Html::all([
            own.unwrap_or_default(),
            design::hidden_fields(&[("_proposal", &one.id)]),
            design::button_row(another.then_some(approve).into_iter().chain([withdraw])),
        ]),
        ..Form::default()
    })
}
