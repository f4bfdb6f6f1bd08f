//! Named parts of a case, drawn the same whatever the process: the written document, the family.

use casework::part::{Amounts, Changes, Part, Passage, WrittenDocument};
use casework::{PartyRole, Say};
use common::{Site, Words};
use design::{Column, FamilyMap, FamilyMember, Html, Row, Table, Union};
use hypertext::prelude::*;
use views::OpenCase;

pub fn draw(open: &OpenCase, words: &Words<'_>) -> Html {
    Html::all(open.file.parts().iter().map(|part| match part {
        Part::Document(document) => written(open, document, words),
        Part::Amounts(counted) => amounts(counted, words),
        Part::Changes(changes) => changed(changes, words),
    }))
}

/// What was counted, row by row.
fn amounts(counted: &Amounts, words: &Words<'_>) -> Html {
    let id = design::id_of(&format!("amounts-{}", words.say(&counted.title)));
    let table = common::amounts::table(&id, counted, true, words);
    design::section(&format!("{id}-part"), &words.say(&counted.title), &table)
}

/// What is another than the last time: was, is, difference.
fn changed(changes: &Changes, words: &Words<'_>) -> Html {
    let title = words.say(&changes.title);
    let id = design::id_of(&format!("changes-{title}"));
    if changes.lines.is_empty() {
        let none = words.say(&changes.none);
        return design::section(&format!("{id}-part"), &title, &none.into());
    }
    let cell = |say: &Option<Say>| -> Html {
        let said = say.as_ref().map(|say| words.say(say));
        said.unwrap_or_else(|| words.get("since-nothing")).into()
    };
    let rows = changes.lines.iter().map(|line| Row {
        cells: vec![
            words.say(&line.what).into(),
            cell(&line.was),
            cell(&line.is),
            line.difference
                .as_ref()
                .map(|say| words.say(say).into())
                .unwrap_or_default(),
        ],
        marked: false,
    });
    let table = design::table(&Table {
        id: id.clone(),
        caption: title.clone().into(),
        hide_caption: true,
        columns: vec![
            Column::new(words.get("since-what")).prose(),
            Column::new(words.get("since-was")),
            Column::new(words.get("since-is")),
            Column::new(words.get("since-difference")),
        ],
        rows: rows.collect(),
        compact: true,
    });
    design::section(&format!("{id}-part"), &title, &table)
}

/// Each passage with what it is, who told it, and where it comes from in the history.
fn written(open: &OpenCase, document: &WrittenDocument, words: &Words<'_>) -> Html {
    let write = format!("/arbete/arende/{}/gor/{}", open.case, document.write_step);
    let locked = document
        .locked_at
        .map(|at| words.with("document-locked", "at", at));
    let body = design::html(hypertext::maud_borrow! {
        @if let Some(locked) = &locked { p { (locked) } }
        @for section in &document.sections {
            h3 { (words.say(&section.heading)) }
            @for passage in &section.passages { (drawn(passage, words)) }
        }
        @if !document.empty.is_empty() {
            details class="sos-details" {
                summary { (words.with("document-not-known", "count", document.empty.len() as i64)) }
                ul { @for heading in &document.empty { li { (words.say(heading)) } } }
            }
        }
        @if document.locked_at.is_none() { p { a class="ds-link" href=(write) { (words.get("document-write")) } } }
    });
    design::section("document", &words.say(&document.title), &body)
}

fn drawn(passage: &Passage, words: &Words<'_>) -> Html {
    let tone = design::Tone::Neutral;
    design::html(hypertext::maud_borrow! {
        div class="sos-passage" {
            p { (design::tag(words.say(&passage.tag), tone)) @if let Some(who) = &passage.told_by { " " bdi { (who) } } }
            @for line in passage.text.lines().filter(|line| !line.trim().is_empty()) { p class="sos-written" dir="auto" { (line) } }
            @for correction in &passage.corrections {
                p class="sos-written" { strong { (words.get("document-correction")) ": " } (correction) }
            }
            @if !passage.sources.is_empty() {
                p class="sos-by" {
                    (words.get("document-sources")) " "
                    @for seq in &passage.sources { a class="ds-link" href={ "#rad-" (seq) } { (seq) } " " }
                }
            }
        }
    })
}

/// The family in a picture, derived from the list of people beside it. Nobody with a protected
/// identity is drawn.
pub fn family(site: &Site, open: &OpenCase, words: &Words<'_>) -> Html {
    let today = site.today();
    let parties = &open.file.journal().parties;
    let kin = [
        PartyRole::Subject,
        PartyRole::Guardian,
        PartyRole::Parent,
        PartyRole::Sibling,
    ];
    let kin: Vec<_> = parties.iter().filter(|party| kin.contains(&party.role)).collect();
    if kin.len() < 2 {
        return Html::default();
    }
    let grown = |role: PartyRole| matches!(role, PartyRole::Guardian | PartyRole::Parent);
    let members = kin.iter().map(|party| {
        let age = party
            .person
            .age_on(today)
            .map(|age| words.with("case-years", "years", i64::from(age)));
        FamilyMember {
            key: party.person.id.to_string(),
            generation: usize::from(!grown(party.role)),
            name: if party.person.name.is_empty() {
                words.get("list-unnamed")
            } else {
                party.person.name.clone()
            },
            words: std::iter::once(words.get(party.role.key()))
                .chain(age)
                .collect::<Vec<_>>()
                .join(", "),
            focus: party.role == PartyRole::Subject,
            protected: party.person.protection.is_protected(),
            ..FamilyMember::default()
        }
    });
    let keys = |old: bool| {
        kin.iter()
            .filter(|party| grown(party.role) == old)
            .map(|party| party.person.id.to_string())
            .collect::<Vec<_>>()
    };
    let sentences = kin
        .iter()
        .map(|party| design::text(&format!("{}: {}", party.person.name, words.get(party.role.key()))));
    design::family_map(&FamilyMap {
        id: "family".to_owned(),
        title: words.get("case-family"),
        members: members.collect(),
        unions: vec![Union {
            partners: keys(true),
            children: keys(false),
            parted: false,
        }],
        sentences_heading: words.get("case-family-words"),
        sentences: sentences.collect(),
        shared: false,
    })
}
