//! Who may send files to us: registered with the public half of their key, and ended.

use super::forms::plain;
use casework::page::{Choice, Kind};
use casework::{Answers, Page, Problems, Question, Say};
use common::{Site, StaffIn, Trouble, Words};
use connections::token;
use design::{Column, EmptyState, Html, Row, Table};
use house_store::SenderRecord;

/// Every kind of file that the processes take, as `SLUG/NAME`; and what else a program may.
fn inlets(site: &Site) -> impl Iterator<Item = (String, &'static str)> {
    let reads = (
        SenderRecord::SIGN_IN_LOG.to_owned(),
        "administer-sender-reads-log",
    );
    let processes = site.committee.processes().iter();
    let files = processes.flat_map(|process| {
        let named = |inlet: &casework::Inlet| (format!("{}/{}", process.slug(), inlet.name), inlet.title);
        process.inlets().iter().map(named)
    });
    files.chain([reads])
}

pub(super) fn page(site: &Site) -> Page {
    let kinds = inlets(site).map(|(value, title)| Choice {
        value,
        label: Say::key(title),
        help: None,
    });
    Page::new("administer-sender", "administer-save")
        .lead("administer-sender-lead")
        .ask(Question::text("name", 120, "administer-sender-name"))
        .ask(Question::text("id", 40, "administer-sender-key").help("administer-sender-key-help"))
        .ask(Question::new(
            "inlet",
            Kind::Choice(kinds.collect()),
            "administer-sender-what",
        ))
        .ask(
            Question::long("public_key", 1_000, "administer-sender-public-key")
                .help("administer-sender-public-key-help"),
        )
        .ask(Question::date("from", "administer-from").prefill(site.today().to_string()))
        .ask(Question::date("to", "administer-to").optional())
}

pub(super) async fn add(site: &Site, me: &StaffIn, answers: &Answers) -> Result<Problems, Trouble> {
    let mut read = answers.reader(site.today());
    let name = read.text("name", 120);
    let id = read.text("id", 40);
    let inlet = read.choice("inlet", |word| {
        inlets(site).map(|(value, _)| value).find(|value| value == word)
    });
    let public_key = read.text("public_key", 1_000);
    let from = read.date("from");
    let to = read.optional_date("to");
    if !super::forms::is_key(&id) {
        read.problems.add("id", "administer-problem-key");
    } else if site.house.sender(&id).await?.is_some() {
        read.problems.add("id", "administer-problem-sender-there");
    }
    if !public_key.is_empty() && token::public_key(&public_key).is_none() {
        read.problems.add("public_key", "administer-problem-public-key");
    }
    if let (Some(from), Some(to)) = (from, to)
        && to < from
    {
        read.problems.add("to", "administer-problem-last");
    }
    if let (Some(inlet), Some(from), true) = (inlet, from, read.problems.0.is_empty()) {
        let sender = SenderRecord {
            id,
            name,
            inlet,
            public_key,
            from,
            to,
        };
        let (change, by) = (site.committee.outside().draw(), me.viewer.actor());
        site.house.add_sender(&sender, change, site.now(), &by).await?;
    }
    Ok(read.problems)
}

/// Those whose end is not known or not yet past.
async fn running(site: &Site) -> Result<Vec<SenderRecord>, Trouble> {
    let senders = site.house.senders().await?.into_iter();
    let today = site.today();
    Ok(senders
        .filter(|sender| sender.to.is_none_or(|last| today <= last))
        .collect())
}

pub(super) async fn end_page(site: &Site) -> Result<Page, Trouble> {
    let running = running(site).await?;
    let named = |one: &SenderRecord| plain(&one.id, &format!("{} ({})", one.name, one.id));
    Ok(Page::new("administer-end-sender", "administer-save")
        .lead("administer-end-sender-lead")
        .ask(Question::new(
            "sender",
            Kind::Choice(running.iter().map(named).collect()),
            "administer-sender-which",
        ))
        .ask(Question::date("last", "administer-last").prefill(site.today().to_string())))
}

pub(super) async fn end(site: &Site, me: &StaffIn, answers: &Answers) -> Result<Problems, Trouble> {
    let running = running(site).await?;
    let mut read = answers.reader(site.today());
    let sender = read.choice("sender", |word| running.iter().find(|one| one.id == word));
    let last = read.date("last");
    // A key that has been stolen ends before it began, so that it is good on no day.
    if let (Some(sender), Some(last), true) = (sender, last, read.problems.0.is_empty()) {
        let (change, by) = (site.committee.outside().draw(), me.viewer.actor());
        site.house
            .end_sender(sender, last, change, site.now(), &by)
            .await?;
    }
    Ok(read.problems)
}

pub(super) async fn list(site: &Site, words: &Words<'_>) -> Result<Html, Trouble> {
    let senders = site.house.senders().await?;
    if senders.is_empty() {
        return Ok(design::empty_state(&EmptyState {
            title: words.get("administer-senders-none").into(),
            text: None,
            action: None,
        }));
    }
    let kinds: Vec<(String, &'static str)> = inlets(site).collect();
    let rows = senders.iter().map(|sender| {
        let kind = kinds.iter().find(|(value, _)| *value == sender.inlet);
        let day = |day: Option<jiff::civil::Date>| day.map(|day| design::ltr(&day.to_string()));
        Row {
            cells: vec![
                sender.name.as_str().into(),
                design::ltr(&sender.id),
                kind.map(|(_, title)| words.get(title)).unwrap_or_default().into(),
                day(Some(sender.from)).unwrap_or_default(),
                day(sender.to).unwrap_or_default(),
            ],
            marked: false,
        }
    });
    let columns = [
        "administer-name",
        "administer-sender-key",
        "administer-sender-what",
        "administer-from",
        "administer-to",
    ];
    Ok(design::table(&Table {
        id: "senders-table".to_owned(),
        caption: words.get("administer-senders").into(),
        hide_caption: true,
        columns: columns.map(|key| Column::new(words.get(key))).into(),
        rows: rows.collect(),
        compact: true,
    }))
}
