//! *Utbetalningar.* What is due day by day, the files it is sent in, and what the bank answers. One prepares a file and
//! another releases it. Whoever works here sees to whom, how much and when, and opens no case.

mod answer;
mod file;

pub use answer::{ask as ask_answer, take as take_answer};
pub use file::{content, file};

use crate::frame;
use access::PaymentKey;
use axum::extract::{Request, State};
use axum::response::{IntoResponse, Redirect, Response};
use bank::{Transfer, Transfers};
use casework::Actor;
use common::answers::Posted;
use common::payments::kronor;
use common::{Sensitive, Site, StaffIn, Trouble, Words};
use design::{
    Alert, Button, ButtonKind, Column, Content, EmptyState, Form, Heading, Html, LinkButton, Row, Table,
};
use jiff::civil::Date;
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::sync::Arc;
use views::{DueLine, DuePayments, FileLine, NewFile, NotPaid, PaymentFile};

pub const HOME: &str = "/arbete/utbetalningar";
const ANSWER: &str = "/arbete/utbetalningar/svar";
/// Files on the page, newest first.
const MOST: usize = 60;

fn key(site: &Site, me: &StaffIn) -> Result<PaymentKey, Trouble> {
    Ok(access::payments(&me.viewer, site.today())?)
}

pub async fn home(State(site): State<Arc<Site>>, me: StaffIn) -> Result<Response, Trouble> {
    drawn(&site, &me, None).await
}

/// `told`: why what was asked did not happen.
async fn drawn(site: &Site, me: &StaffIn, told: Option<&'static str>) -> Result<Response, Trouble> {
    let key = key(site, me)?;
    let words = me.visit.words(site);
    let due = site.committee.due_payments(&key).await?;
    let files = site.committee.payment_files(&key, MOST).await?;
    let title = words.get("nav-payments");
    let warning = |key: &str| {
        design::alert(&Alert {
            tone: design::Tone::Warning,
            title: None,
            body: words.get(key).into(),
            announce: told.is_some(),
        })
    };
    let (many, ore) = due.protected;
    let protected = (many > 0).then(|| {
        let say = casework::Say::key("payments-protected")
            .with("count", many)
            .with("amount", assistance::Ore(ore).to_string());
        design::alert(&Alert {
            tone: design::Tone::Warning,
            title: None,
            body: words.say(&say).into(),
            announce: false,
        })
    });
    let content = Html::all([
        design::heading(&Heading {
            caption: None,
            title: title.clone(),
            lead: Some(words.get("payments-lead").into()),
        }),
        told.map(&warning).unwrap_or_default(),
        match &site.facts.payments {
            Some(_) => Html::default(),
            None => warning("payments-refused-no-bank"),
        },
        protected.unwrap_or_default(),
        design::button_row([design::link_button(&LinkButton {
            label: words.get("payments-answer-title"),
            href: ANSWER.to_owned(),
            kind: ButtonKind::Secondary,
            shortcut: None,
        })]),
        design::section("due", &words.get("payments-due"), &days(&words, &due)),
        design::section("files", &words.get("payments-files"), &listed(&words, &files)),
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

fn table(words: &Words<'_>, id: &str, caption: String, columns: Vec<Column>, rows: Vec<Row>) -> Html {
    let _ = words;
    design::table(&Table {
        id: id.to_owned(),
        caption: caption.into(),
        hide_caption: true,
        columns,
        rows,
        compact: true,
    })
}

/// Day by day, each with its total and a button that makes a file of what can be paid.
fn days(words: &Words<'_>, due: &DuePayments) -> Html {
    if due.lines.is_empty() {
        return none(words, "payments-none-due");
    }
    let mut days: BTreeMap<Date, Vec<&DueLine>> = BTreeMap::new();
    for line in &due.lines {
        days.entry(line.on).or_default().push(line);
    }
    Html::all(days.into_iter().map(|(on, lines)| day(words, on, &lines)))
}

fn day(words: &Words<'_>, on: Date, lines: &[&DueLine]) -> Html {
    let payable: Vec<&&DueLine> = lines.iter().filter(|line| line.account.is_some()).collect();
    let total: i64 = payable.iter().map(|line| line.ore).sum();
    let rows = lines.iter().map(|line| {
        let state = line.why.as_deref().unwrap_or("payment-due");
        Row {
            cells: vec![
                line.name.as_str().into(),
                kronor(words, line.ore).into(),
                words.get(state).into(),
            ],
            marked: line.why.is_some(),
        }
    });
    let columns = vec![
        Column::new(words.get("payment-to")),
        Column::new(words.get("payment-amount")).number(),
        Column::new(words.get("payment-where")),
    ];
    let say = casework::Say::key("payments-day")
        .with("day", on)
        .with("count", payable.len() as i64)
        .with("amount", assistance::Ore(total).to_string());
    let title = words.say(&say);
    let id = format!("due-{on}");
    let make = (!payable.is_empty()).then(|| {
        design::form(&Form {
            action: HOME.to_owned(),
            content: Html::all([
                design::hidden_fields(&[("_day", &on.to_string())]),
                design::button(&Button::new(words.with("payments-make", "day", on)).posts("_what", "make")),
            ]),
            ..Form::default()
        })
    });
    let table = table(
        words,
        &format!("table-{id}"),
        title.clone(),
        columns,
        rows.collect(),
    );
    design::section(&id, &title, &Html::all([table, make.unwrap_or_default()]))
}

fn name(words: &Words<'_>, actor: &Actor) -> String {
    match actor {
        Actor::Staff { name, title, .. } => format!("{name}, {title}"),
        _ => words.get("actor-house"),
    }
}

fn listed(words: &Words<'_>, files: &[PaymentFile]) -> Html {
    if files.is_empty() {
        return none(words, "payments-none-made");
    }
    let line = |one: &PaymentFile| {
        let open = design::link_button(&LinkButton {
            label: words.get("payments-open"),
            href: format!("{HOME}/fil/{}", one.id),
            kind: ButtonKind::Quiet,
            shortcut: None,
        });
        Row {
            cells: vec![
                words.moment(one.made_at),
                name(words, &one.made_by).into(),
                one.many.to_string().into(),
                kronor(words, one.ore).into(),
                words.get(one.key()).into(),
                one.paid.to_string().into(),
                one.failed.to_string().into(),
                open,
            ],
            marked: one.failed > 0,
        }
    };
    let columns = [
        ("payments-made", false),
        ("payments-made-by", false),
        ("payments-many", true),
        ("payment-amount", true),
        ("payment-where", false),
        ("payments-paid", true),
        ("payments-failed", true),
        ("payments-see", false),
    ];
    let columns = columns.map(|(key, number)| {
        let column = Column::new(words.get(key));
        if number { column.number() } else { column }
    });
    let rows = files.iter().map(line).collect();
    table(
        words,
        "table-of-files",
        words.get("payments-files"),
        columns.into(),
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
    let (committee, file) = (&site.committee, posted.own("_file"));
    let done = match posted.own("_what") {
        "make" => {
            let day: Date = posted.own("_day").parse().map_err(|_| Trouble::BadRequest)?;
            return make(&site, &me, &key, day).await;
        }
        "release" => {
            me.fresh_for(&site, Sensitive::Payments)?;
            committee
                .release_payment_file(&key, file, posted.own("_sha256"))
                .await
        }
        "withdraw" => committee.withdraw_payment_file(&key, file).await,
        "handed" => committee.payment_file_handed(&key, file).await,
        "again" => committee.pay_again(&key, posted.own("_line")).await,
        _ => return Err(Trouble::BadRequest),
    };
    ended(&site, &me, done, &format!("{HOME}/fil/{file}")).await
}

async fn ended(site: &Site, me: &StaffIn, done: Result<(), NotPaid>, to: &str) -> Result<Response, Trouble> {
    let refused = match done {
        Ok(()) => return Ok(Redirect::to(to).into_response()),
        Err(NotPaid::Fault(fault)) => return Err(fault.into()),
        Err(NotPaid::SamePerson) => "payments-refused-same-person",
        Err(NotPaid::OwnMatter) => "payments-refused-own-matter",
        Err(NotPaid::Changed) => "payments-refused-changed",
        Err(NotPaid::TooLate) => "payments-refused-too-late",
    };
    drawn(site, me, Some(refused)).await
}

/// Of everything of a day that can be paid now.
async fn make(site: &Site, me: &StaffIn, key: &PaymentKey, day: Date) -> Result<Response, Trouble> {
    let Some(debtor) = &site.facts.payments else {
        return drawn(site, me, Some("payments-refused-no-bank")).await;
    };
    let due = site.committee.due_payments(key).await?;
    let of_day = due.lines.iter().filter(|line| line.on == day);
    let lines: Vec<FileLine> = of_day
        .filter_map(|line| FileLine::of(line, site.today()))
        .collect();
    let made_at = site.now();
    let id = format!("F{}", site.draw().chars().take(20).collect::<String>());
    let transfers = Transfers {
        id: id.clone(),
        made_at,
        all: lines.iter().map(transfer).collect(),
    };
    let Ok(content) = transfers.written(debtor) else {
        return drawn(site, me, Some("payments-refused-unwritable")).await;
    };
    let new = NewFile {
        id: &id,
        made_at,
        lines: &lines,
        content: &content,
        sha256: &hex::encode(Sha256::digest(content.as_bytes())),
    };
    let made = site.committee.make_payment_file(key, &new).await;
    ended(site, me, made, &format!("{HOME}/fil/{id}")).await
}

fn transfer(line: &FileLine) -> Transfer {
    Transfer {
        id: line.id.clone(),
        on: line.on,
        ore: line.ore,
        to: line.name.clone(),
        clearing: line.clearing.clone(),
        number: line.number.clone(),
    }
}
