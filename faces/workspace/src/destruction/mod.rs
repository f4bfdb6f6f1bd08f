//! *Gallring.* What is due to be destroyed, what is kept and why; one proposes, another approves. By number, kind, day
//! and ground: what stands in a case is shown to nobody here.

pub mod holds;
mod proposal;
mod register;

pub use proposal::proposal;
pub use register::register;

use crate::frame;
use access::DestructionKey;
use axum::extract::{Request, State};
use axum::response::{IntoResponse, Redirect, Response};
use casework::{Actor, CaseId, Say};
use common::answers::Posted;
use common::{Sensitive, Site, StaffIn, Trouble, Words};
use design::{
    Alert, Button, ButtonKind, Checkboxes, Choice, Column, Content, EmptyState, Field, Form, Heading, Html,
    Row, Table,
};
use std::sync::Arc;
use views::{Listed, NotDestroyed, PersonFile, Proposal, RetentionLists};

const HOME: &str = "/arbete/gallring";
const HOLDS: &str = "/arbete/gallring/stopp";
const REGISTER: &str = "/arbete/gallring/forteckning";
/// Files on one page; the rest come when these are decided.
const MOST: usize = 200;
const LINES: i64 = 200;

fn key(site: &Site, me: &StaffIn) -> Result<DestructionKey, Trouble> {
    Ok(access::destruction(&me.viewer, site.today())?)
}

pub async fn lists(State(site): State<Arc<Site>>, me: StaffIn) -> Result<Response, Trouble> {
    home(&site, &me, None).await
}

/// `told`: why what was asked did not happen.
async fn home(site: &Site, me: &StaffIn, told: Option<&'static str>) -> Result<Response, Trouble> {
    let key = key(site, me)?;
    let words = me.visit.words(site);
    let lists = site
        .committee
        .retention_lists(&key, site.facts.keeper(), MOST)
        .await?;
    let proposals = site.committee.destruction_proposals(&key, 50).await?;
    let title = words.get("nav-destruction");
    let refused = told.map(|key| {
        design::alert(&Alert {
            tone: design::Tone::Warning,
            title: Some(words.get("destruction-not-done")),
            body: words.get(key).into(),
            announce: true,
        })
    });
    let more = lists.more.then(|| {
        design::alert(&Alert {
            body: words.get("destruction-more").into(),
            ..Alert::default()
        })
    });
    let content = Html::all([
        design::heading(&Heading {
            caption: None,
            title: title.clone(),
            lead: Some(words.get("destruction-lead").into()),
        }),
        refused.unwrap_or_default(),
        design::button_row([("destruction-register", REGISTER), ("hold-title", HOLDS)].map(
            |(label, href)| {
                design::link_button(&design::LinkButton {
                    label: words.get(label),
                    href: href.to_owned(),
                    kind: ButtonKind::Secondary,
                    shortcut: None,
                })
            },
        )),
        more.unwrap_or_default(),
        design::section("due", &words.get("destruction-due"), &due(&words, &lists)),
        design::section(
            "proposals",
            &words.get("destruction-proposals"),
            &proposed(&words, &proposals),
        ),
        design::section(
            "held",
            &words.get("hold-title"),
            &holds::standing(&words, &lists.held),
        ),
        design::section("kept", &words.get("destruction-kept"), &kept(&words, &lists)),
        design::section(
            "unclear",
            &words.get("destruction-unclear"),
            &unclear(&words, &lists),
        ),
    ]);
    Ok(frame::shell(site, me, title, HOME).page(site, &me.visit, Content::Wide(content)))
}

fn none(words: &Words<'_>, key: &str) -> Html {
    design::empty_state(&EmptyState {
        title: words.get(key).into(),
        text: None,
        action: None,
    })
}

fn numbers(file: &PersonFile) -> String {
    let numbers: Vec<&str> = file.cases.iter().map(|one| one.number.as_str()).collect();
    numbers.join(", ")
}

fn kind(words: &Words<'_>, one: &Listed) -> String {
    words.get(&one.kind)
}

fn due(words: &Words<'_>, lists: &RetentionLists) -> Html {
    if lists.due.is_empty() {
        return none(words, "destruction-none-due");
    }
    let choice = |file: &PersonFile| {
        let kinds: Vec<String> = file.cases.iter().map(|one| kind(words, one)).collect();
        let say = Say::key("destruction-choice")
            .with("kinds", kinds.join(", "))
            .with("from", file.from)
            .with("by", file.by)
            .with("provision", file.provision.clone());
        let ground = file
            .ground
            .as_ref()
            .map(|ground| words.get(&format!("{ground}-received")));
        let hint = [Some(words.say(&say)), ground]
            .into_iter()
            .flatten()
            .collect::<Vec<_>>()
            .join(" ");
        let first = file
            .cases
            .first()
            .map(|one| one.case.to_string())
            .unwrap_or_default();
        Choice::new(first, design::ltr(&numbers(file))).hint(hint)
    };
    design::form(&Form {
        action: HOME.to_owned(),
        content: Html::all([
            design::checkboxes(&Checkboxes {
                field: Field {
                    name: "case".to_owned(),
                    label: words.get("destruction-which").into(),
                    ..Field::default()
                },
                choices: lists.due.iter().map(choice).collect(),
            }),
            design::button(&Button::new(words.get("destruction-propose")).posts("_what", "propose")),
        ]),
        ..Form::default()
    })
}

fn name(words: &Words<'_>, actor: &Actor) -> String {
    match actor {
        Actor::Staff { name, title, .. } => format!("{name}, {title}"),
        _ => words.get("actor-house"),
    }
}

fn table(words: &Words<'_>, id: &str, caption: String, columns: &[&str], rows: Vec<Row>) -> Html {
    design::table(&Table {
        id: id.to_owned(),
        caption: caption.into(),
        hide_caption: true,
        columns: columns.iter().map(|key| Column::new(words.get(key))).collect(),
        rows,
        compact: true,
    })
}

fn row(cells: impl IntoIterator<Item = Html>) -> Row {
    Row {
        cells: cells.into_iter().collect(),
        marked: false,
    }
}

fn proposed(words: &Words<'_>, proposals: &[Proposal]) -> Html {
    if proposals.is_empty() {
        return none(words, "destruction-none-proposed");
    }
    let line = |one: &Proposal| {
        let link = design::link_button(&design::LinkButton {
            label: words.get("destruction-open"),
            href: format!("{HOME}/forslag/{}", one.id),
            kind: ButtonKind::Quiet,
            shortcut: None,
        });
        row([
            words.moment(one.at),
            name(words, &one.by).into(),
            words.get(&format!("destruction-state-{}", one.state)).into(),
            far(words, one).into(),
            link,
        ])
    };
    let columns = [
        "destruction-when",
        "destruction-by",
        "destruction-state",
        "destruction-far",
        "destruction-see",
    ];
    let rows = proposals.iter().map(line).collect();
    table(
        words,
        "table-of-proposals",
        words.get("destruction-proposals"),
        &columns,
        rows,
    )
}

/// How far a proposal has come.
fn far(words: &Words<'_>, one: &Proposal) -> String {
    let say = Say::key("destruction-progress")
        .with("cases", one.cases)
        .with("destroyed", one.destroyed)
        .with("spared", one.spared);
    words.say(&say)
}

fn kept(words: &Words<'_>, lists: &RetentionLists) -> Html {
    if lists.kept.is_empty() {
        return none(words, "destruction-none-kept");
    }
    let line = |file: &PersonFile| {
        let ground = file.ground.as_deref().unwrap_or("keep-sample");
        row([
            design::ltr(&numbers(file)),
            file.cases
                .first()
                .map(|one| kind(words, one))
                .unwrap_or_default()
                .into(),
            words.get(ground).into(),
            file.provision.as_str().into(),
        ])
    };
    let columns = [
        "case-number",
        "destruction-kind",
        "destruction-ground",
        "destruction-provision",
    ];
    let rows = lists.kept.iter().map(line).collect();
    table(
        words,
        "table-of-kept",
        words.get("destruction-kept"),
        &columns,
        rows,
    )
}

fn unclear(words: &Words<'_>, lists: &RetentionLists) -> Html {
    if lists.unclear.is_empty() {
        return none(words, "destruction-none-unclear");
    }
    let line = |(one, why): &(Listed, String)| {
        row([
            design::ltr(&one.number),
            kind(words, one).into(),
            words.get(why).into(),
        ])
    };
    let columns = ["case-number", "destruction-kind", "destruction-why"];
    let rows = lists.unclear.iter().map(line).collect();
    table(
        words,
        "table-of-unclear",
        words.get("destruction-unclear"),
        &columns,
        rows,
    )
}

pub async fn change(
    State(site): State<Arc<Site>>,
    me: StaffIn,
    request: Request,
) -> Result<Response, Trouble> {
    let key = key(&site, &me)?;
    let posted = Posted::read(request, &()).await?;
    let (committee, proposal) = (&site.committee, posted.own("_proposal"));
    let done = match posted.own("_what") {
        "propose" => {
            let typed = posted.answers.fields.get("case").into_iter().flatten();
            let cases = typed.map(|case| case.parse::<CaseId>());
            let cases = cases
                .collect::<Result<Vec<_>, _>>()
                .map_err(|_| Trouble::BadRequest)?;
            if cases.is_empty() {
                return home(&site, &me, Some("destruction-refused-none-chosen")).await;
            }
            committee
                .propose_destruction(&key, &cases, site.facts.keeper())
                .await
        }
        "approve" => {
            me.fresh_for(&site, Sensitive::Destruction)?;
            committee
                .approve_destruction(&key, proposal, site.facts.destruction_waits_days)
                .await
        }
        "withdraw" => committee.withdraw_destruction(&key, proposal).await,
        _ => return Err(Trouble::BadRequest),
    };
    let refused = match done {
        Ok(()) => return Ok(Redirect::to(HOME).into_response()),
        Err(NotDestroyed::Fault(fault)) => return Err(fault.into()),
        Err(NotDestroyed::NotDue) => "destruction-refused-not-due",
        Err(NotDestroyed::SamePerson) => "destruction-refused-same-person",
        Err(NotDestroyed::OwnMatter) => "destruction-refused-own-matter",
        Err(NotDestroyed::TooLate) => "destruction-refused-too-late",
    };
    home(&site, &me, Some(refused)).await
}
