//! A closed case as a package for the archive: what `edges/archive` packs, in the record's language.

use crate::contest;
use crate::print;
use crate::site::Site;
use crate::trouble::Trouble;
use crate::words::Words;
pub use ::archive::{Agency, Profile};
use ::archive::{Case, Deliverer, Delivery, File, Party, Record};
use access::Key;
use casework::{Actor, CaseId, Entry, PersonalNumber, Phase};
use jiff::Timestamp;
use language::Lang;
use serde_json::json;
use views::Export;

/// What makes personal matters of social services confidential.
const SECRECY: &str = "OSL 26:1";
/// An event that writes a letter: the first one wrote the first letter, and so on.
const LETTER: &str = "journal:LetterWritten";

/// The package's name and its bytes.
pub async fn package(site: &Site, key: &Key) -> Result<(String, Vec<u8>), Trouble> {
    let export = site.committee.export(key).await?;
    let summary = export.open.file.summary();
    let (Phase::Closed, Some(closed)) = (summary.phase, summary.closed_at) else {
        return Err(Trouble::NotFound);
    };
    let words = Words {
        texts: &site.texts,
        lang: Lang::Sv,
    };
    let files = files(site, &export, closed).await?;
    let units = site.house.units().await?;
    let journal = export.open.file.journal();
    let unit = units
        .into_iter()
        .find(|unit| Some(&unit.id) == journal.unit.as_ref());
    let parties = journal.parties.iter().map(|party| Party {
        name: party.person.name.clone(),
        number: party.person.number.as_ref().map(PersonalNumber::written),
        role: words.get(party.role.key()),
        protected: party.person.protection.is_protected(),
    });
    let case = Case {
        id: export.open.case.to_string(),
        number: export.open.number.to_string(),
        kind: words.get(summary.kind),
        unit: unit.map(|unit| unit.name).unwrap_or_default(),
        opened: journal.opened_at.unwrap_or(closed),
        closed,
        parties: parties.collect(),
        records: records(&words, &export, &files),
        secrecy: SECRECY.to_owned(),
        retention: export.retention.clone(),
    };
    let deliverer = Deliverer {
        organisation: format!("{}, {}", site.facts.municipality, site.contact().department),
        code: site.facts.municipality_code.clone(),
        version: env!("CARGO_PKG_VERSION").to_owned(),
        profile: site.facts.archive.clone(),
    };
    let delivery = Delivery {
        deliverer: &deliverer,
        case: &case,
        files: &files,
        made_at: site.now(),
    };
    Ok((delivery.id(), delivery.package()))
}

/// A resident, or whoever acts for them.
pub fn resident(by: &Actor, words: &Words<'_>) -> String {
    if let Some(paper) = by.on_paper() {
        let said = casework::Say::key("actor-on-paper")
            .with("name", by.name().to_owned())
            .with("day", paper.came)
            .with("by", &paper.name);
        return words.say(&said);
    }
    let Some(through) = by.through() else {
        return by.name().to_owned();
    };
    let said = casework::Say::key("actor-for")
        .with("name", &through.name)
        .with("whom", by.name().to_owned());
    words.say(&said)
}

fn actor(words: &Words<'_>, by: &Actor) -> String {
    match by {
        Actor::Staff { name, title, .. } => format!("{name}, {title}"),
        Actor::Resident { .. } => resident(by, words),
        Actor::Sender { name, .. } | Actor::Child { name, .. } => name.clone(),
        Actor::Public => words.get("actor-public"),
        Actor::House => words.get("actor-house"),
    }
}

/// Each line of the history, with what was written in full and the files that belong to it.
fn records(words: &Words<'_>, export: &Export, files: &[File]) -> Vec<Record> {
    let record = |entry: &Entry| {
        let facts = entry
            .facts
            .iter()
            .map(|(label, value)| format!("{}: {}", words.say(label), words.say(value)));
        let written = entry.text.as_deref().map(str::to_owned);
        let contests = export.open.file.journal().record.contests.iter();
        let contests = contests
            .filter(|contest| contest.entry == entry.seq)
            .map(|contest| contest::in_writing(contest, words));
        let event = export.events.iter().find(|event| event.meta.seq == entry.seq);
        let belongs = |file: &File| {
            event.is_some_and(|event| {
                let nth = letters_before(export, entry.seq) + 1;
                event.event.data.as_str().contains(stem(file))
                    || (event.event.kind == LETTER && file.path == letter_path(nth))
            })
        };
        Record {
            seq: entry.seq,
            title: words.say(&entry.heading),
            kind: words.get(entry.kind.key()),
            at: entry.at,
            by: actor(words, &entry.by),
            text: facts
                .chain(written)
                .chain(contests)
                .collect::<Vec<_>>()
                .join("\n"),
            files: (0..files.len()).filter(|at| belongs(&files[*at])).collect(),
        }
    };
    export.open.file.entries().iter().map(record).collect()
}

fn letters_before(export: &Export, seq: u64) -> usize {
    let letters = export.events.iter().filter(|event| event.event.kind == LETTER);
    letters.filter(|event| event.meta.seq < seq).count()
}

fn letter_path(nth: usize) -> String {
    format!("letters/{nth}.pdf")
}

/// The SHA-256 that a file of the case is named by.
fn stem(file: &File) -> &str {
    let name = file.path.rsplit('/').next().unwrap_or_default();
    name.split('.').next().unwrap_or_default()
}

async fn files(site: &Site, export: &Export, closed: Timestamp) -> Result<Vec<File>, Trouble> {
    let file = |path: String, name: &str, media_type: &str, created, bytes| File {
        path,
        name: name.to_owned(),
        media_type: media_type.to_owned(),
        created,
        bytes,
    };
    let json = "application/json";
    let mut files = vec![
        file(
            "case.json".to_owned(),
            "case.json",
            json,
            closed,
            events(export)?.into_bytes(),
        ),
        file(
            "looked.json".to_owned(),
            "looked.json",
            json,
            closed,
            looked(export)?.into_bytes(),
        ),
    ];
    let journal = export.open.file.journal();
    if site.printer.is_some() {
        for (at, (to, written, _)) in journal.letters.iter().enumerate() {
            let (nth, path) = (at + 1, letter_path(at + 1));
            let bytes = print::bytes(site, &export.open, nth, *to, Lang::Sv).await?;
            files.push(file(path.clone(), &path, "application/pdf", *written, bytes));
        }
    }
    for (sha256, bytes) in &export.files {
        let document = journal
            .documents
            .iter()
            .find(|document| document.sha256 == *sha256);
        files.push(match document {
            Some(document) => {
                let path = format!("documents/{sha256}.{}", ending(&document.media_type));
                file(
                    path,
                    &document.name,
                    &document.media_type,
                    document.at,
                    bytes.clone(),
                )
            }
            // What was signed, and the evidence of it.
            None => {
                let of = if serde_json::from_slice::<serde_json::Value>(bytes).is_ok() {
                    json
                } else {
                    "text/plain"
                };
                let path = format!("signatures/{sha256}.{}", ending(of));
                file(path.clone(), &path, of, closed, bytes.clone())
            }
        });
    }
    Ok(files)
}

fn ending(media_type: &str) -> &'static str {
    match media_type.split(';').next().unwrap_or_default() {
        "application/pdf" => "pdf",
        "application/json" => "json",
        "image/jpeg" => "jpg",
        "image/png" => "png",
        "text/plain" => "txt",
        _ => "bin",
    }
}

/// Everything that happened, as it was stored: the texts of the events are JSON themselves.
fn events(export: &Export) -> Result<String, Trouble> {
    let text = |text: &str| serde_json::to_string(text).map_err(unwritten);
    let mut events = Vec::new();
    for event in &export.events {
        events.push(format!(
            "{{\"seq\":{},\"at_micros\":{},\"by\":{},\"kind\":{},\"data\":{}}}",
            event.meta.seq,
            event.meta.at.as_microsecond(),
            serde_json::to_string(&event.meta.by).map_err(unwritten)?,
            text(&event.event.kind)?,
            event.event.data.as_str(),
        ));
    }
    let open = &export.open;
    Ok(format!(
        "{{\"case\":{},\"number\":{},\"process\":{},\"head\":{},\"events\":[\n{}\n]}}",
        text(&open.case.to_string())?,
        text(open.number.as_str())?,
        text(&open.process)?,
        text(&export.head)?,
        events.join(",\n")
    ))
}

/// Who looked, without what only this program understands.
fn looked(export: &Export) -> Result<String, Trouble> {
    let lines: Vec<_> = export
        .looked
        .iter()
        .map(|line| {
            json!({
                "at": line.at,
                "by": line.by,
                "case": line.case.map(|case: CaseId| case.to_string()),
                "purpose": line.purpose,
                "what": line.what,
            })
        })
        .collect();
    serde_json::to_string_pretty(&lines).map_err(unwritten)
}

fn unwritten(error: serde_json::Error) -> Trouble {
    Trouble::Fault(error.to_string())
}
