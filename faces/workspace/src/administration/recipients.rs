//! Other municipalities' houses that files are sent to by themselves: where they are, and what they know us as.

use super::forms::plain;
use casework::page::{Choice, Kind};
use casework::{Answers, Page, Problems, Question};
use common::{Site, StaffIn, Trouble, Words};
use connections::{courier, municipalities_by_name, municipality};
use design::{Alert, Column, Html, Row, Table};
use house_store::Recipient;

fn others(site: &Site) -> impl Iterator<Item = Choice> {
    let ours = site.facts.municipality_code.clone();
    let all = municipalities_by_name().iter();
    all.filter(move |one| one.code != ours)
        .map(|one| plain(one.code, one.name))
}

/// As it is called; a number that is none is shown as it is.
fn name(code: &str) -> String {
    municipality(code).map_or(code, |one| one.name).to_owned()
}

pub(super) fn page(site: &Site) -> Page {
    Page::new("administer-recipient", "administer-save")
        .lead("administer-recipient-lead")
        .ask(Question::new(
            "municipality",
            Kind::Select(others(site).collect()),
            "administer-recipient-municipality",
        ))
        .ask(
            Question::text("address", 200, "administer-recipient-address")
                .help("administer-recipient-address-help"),
        )
        .ask(
            Question::text("known_as", 40, "administer-recipient-known-as")
                .help("administer-recipient-known-as-help"),
        )
}

pub(super) async fn put(site: &Site, me: &StaffIn, answers: &Answers) -> Result<Problems, Trouble> {
    let mut read = answers.reader(site.today());
    let municipality = read.choice("municipality", |word| {
        others(site).map(|one| one.value).find(|code| code == word)
    });
    let address = read.text("address", 200).trim_end_matches('/').to_owned();
    let known_as = read.text("known_as", 40);
    if !address.is_empty() && !courier::is_house(&address) {
        read.problems.add("address", "administer-problem-address");
    }
    if !super::forms::is_key(&known_as) {
        read.problems.add("known_as", "administer-problem-key");
    }
    if let (Some(municipality), true) = (municipality, read.problems.0.is_empty()) {
        let (change, by) = (site.committee.outside().draw(), me.viewer.actor());
        let recipient = Recipient {
            municipality,
            address,
            known_as,
        };
        let name = name(&recipient.municipality);
        site.house
            .put_recipient(&recipient, &name, change, site.now(), &by)
            .await?;
    }
    Ok(read.problems)
}

pub(super) async fn end_page(site: &Site) -> Result<Page, Trouble> {
    let there = site.house.recipients().await?;
    let choices = there
        .iter()
        .map(|one| plain(&one.municipality, &name(&one.municipality)));
    Ok(Page::new("administer-end-recipient", "administer-save")
        .lead("administer-end-recipient-lead")
        .ask(Question::new(
            "municipality",
            Kind::Choice(choices.collect()),
            "administer-recipient-municipality",
        )))
}

pub(super) async fn end(site: &Site, me: &StaffIn, answers: &Answers) -> Result<Problems, Trouble> {
    let there = site.house.recipients().await?;
    let mut read = answers.reader(site.today());
    let municipality = read.choice("municipality", |word| {
        there
            .iter()
            .map(|one| &one.municipality)
            .find(|code| *code == word)
    });
    if let (Some(code), true) = (municipality, read.problems.0.is_empty()) {
        let (change, by) = (site.committee.outside().draw(), me.viewer.actor());
        site.house
            .end_recipient(code, &name(code), change, site.now(), &by)
            .await?;
    }
    Ok(read.problems)
}

pub(super) async fn list(site: &Site, words: &Words<'_>) -> Result<Html, Trouble> {
    let there = site.house.recipients().await?;
    let rows = there.iter().map(|one| Row {
        cells: vec![
            name(&one.municipality).into(),
            design::ltr(&one.address),
            design::ltr(&one.known_as),
        ],
        marked: false,
    });
    let columns = [
        "administer-recipient-municipality",
        "administer-recipient-address",
        "administer-recipient-known-as",
    ];
    let table = design::table(&Table {
        id: "recipients-table".to_owned(),
        caption: words.get("administer-recipients").into(),
        hide_caption: true,
        columns: columns.map(|key| Column::new(words.get(key))).into(),
        rows: rows.collect(),
        compact: true,
    });
    Ok(Html::all([our_key(site, words), table]))
}

/// What the others register, or that nothing can be sent.
fn our_key(site: &Site, words: &Words<'_>) -> Html {
    let (title, body) = match &site.courier {
        Some(courier) => ("administer-our-key", design::ltr(courier.public_key().trim())),
        None => ("administer-no-key", Html::default()),
    };
    design::alert(&Alert {
        tone: design::Tone::Info,
        title: Some(words.get(title)),
        body,
        announce: false,
    })
}
