//! What the register's words mean to us. Two rules stand above the rest: where protection is in
//! doubt a person is protected, and a protected person's address is not even read.

use super::Fault;
use super::names::full_name;
use super::post::{day, number};
use super::tree::Element;
use casework::{PersonalNumber, Protection};
use jiff::civil::Date;

/// One person as the register has them, without their family.
pub(super) struct Facts {
    pub number: PersonalNumber,
    pub name: String,
    pub born: Option<Date>,
    pub protection: Protection,
    pub address: Option<String>,
    pub municipality: Option<String>,
    pub deceased_on: Option<Date>,
    /// *Vårdnadshavare.*
    pub guardians: Vec<PersonalNumber>,
    pub children: Vec<PersonalNumber>,
}

pub(super) enum Meaning {
    Person(Box<Facts>),
    /// *Hänvisningspersonnummer.* The number is no longer used: look there.
    MovedTo(PersonalNumber),
}

pub(super) fn meaning(post: &Element, asked: &PersonalNumber) -> Result<Meaning, Fault> {
    let person = post
        .child("Personpost")
        .ok_or(Fault::Unreadable("no person in the post"))?;
    let left = person.child("Avregistrering");
    let cause = left.and_then(|left| left.word("AvregistreringsorsakKod"));
    // both posts of a person point at each other: only the cause tells which one is old
    if matches!(cause, Some("GN" | "GS")) {
        let new = person.word("HanvisningsPersonNr").and_then(number);
        return new
            .map(Meaning::MovedTo)
            .ok_or(Fault::Unreadable("an old number that leads nowhere"));
    }
    let protection = protection(post);
    Ok(Meaning::Person(Box::new(Facts {
        number: asked.clone(),
        name: name(person)?,
        born: person.word("Fodelsedatum").and_then(day).or_else(|| asked.born()),
        protection,
        address: address(person, protection),
        municipality: left.is_none().then(|| municipality(person, protection)).flatten(),
        deceased_on: deceased_on(left, cause)?,
        guardians: relatives(person, "V")?,
        children: relatives(person, "B")?,
    })))
}

fn protection(post: &Element) -> Protection {
    if is_marked(post, "SkyddadFolkbokforing") {
        Protection::ProtectedRegistration
    } else if is_marked(post, "Sekretessmarkering") {
        Protection::ConfidentialityMarked
    } else {
        Protection::Ordinary
    }
}

/// Only a missing element or a clear no is a no.
fn is_marked(post: &Element, name: &str) -> bool {
    let anywhere = post.child(name).or_else(|| post.at(&["Personpost", name]));
    anywhere.is_some_and(|mark| !matches!(mark.own_word(), Some("N" | "NEJ")))
}

fn name(person: &Element) -> Result<String, Fault> {
    let name = person.child("Namn").ok_or(Fault::Unreadable("no name"))?;
    let full = full_name(
        name.word("Fornamn"),
        name.word("Tilltalsnamnsmarkering"),
        name.word("Mellannamn"),
        name.word("Efternamn"),
    );
    match full.is_empty() {
        true => Err(Fault::Unreadable("no name")),
        false => Ok(full),
    }
}

/// Where the person is registered, else the special postal address, else the one abroad.
fn address(person: &Element, protection: Protection) -> Option<String> {
    if protection.is_protected() {
        return None;
    }
    let all = person.child("Adresser")?;
    let swedish = all
        .child("Folkbokforingsadress")
        .and_then(swedish_address)
        .or_else(|| all.child("SarskildPostadress").and_then(swedish_address));
    swedish.or_else(|| all.child("Utlandsadress").and_then(foreign_address))
}

fn swedish_address(address: &Element) -> Option<String> {
    let post_town = match (address.word("PostNr"), address.word("Postort")) {
        (Some(code), Some(town)) => Some(format!("{} {town}", spaced(code))),
        (code, town) => code.map(spaced).or(town.map(str::to_owned)),
    };
    let lines = ["CareOf", "Utdelningsadress1", "Utdelningsadress2"]
        .map(|name| address.word(name).map(str::to_owned));
    joined(lines.into_iter().flatten().chain(post_town))
}

fn foreign_address(address: &Element) -> Option<String> {
    let lines = [
        "Utdelningsadress1",
        "Utdelningsadress2",
        "Utdelningsadress3",
        "Land",
    ];
    joined(
        lines
            .iter()
            .filter_map(|name| address.word(name))
            .map(str::to_owned),
    )
}

fn joined(lines: impl Iterator<Item = String>) -> Option<String> {
    Some(lines.collect::<Vec<_>>().join(", ")).filter(|whole| !whole.is_empty())
}

/// `64136` as people write it.
fn spaced(code: &str) -> String {
    match code.len() == 5 && code.bytes().all(|byte| byte.is_ascii_digit()) {
        true => format!("{} {}", &code[..3], &code[3..]),
        false => code.to_owned(),
    }
}

/// With protected registration the municipality is by intent not where the person lives: nobody may act on it.
fn municipality(person: &Element, protection: Protection) -> Option<String> {
    if protection == Protection::ProtectedRegistration {
        return None;
    }
    let registration = person.child("Folkbokforing")?;
    let code = format!(
        "{}{}",
        registration.word("LanKod")?,
        registration.word("KommunKod")?
    );
    (code.len() == 4 && code.bytes().all(|byte| byte.is_ascii_digit())).then_some(code)
}

/// A death without a whole day cannot be told from no death further on, so it is not told at all.
fn deceased_on(left: Option<&Element>, cause: Option<&str>) -> Result<Option<Date>, Fault> {
    match (left, cause) {
        (Some(left), Some("AV")) => {
            let on = left.word("Avregistreringsdatum").and_then(day);
            on.map(Some).ok_or(Fault::Unreadable("a death without a day"))
        }
        (Some(_), None) => Err(Fault::Unreadable("deregistered without a cause")),
        _ => Ok(None),
    }
}

/// Relations that still hold. One without a number would be lost on the way, so the answer fails instead.
fn relatives(person: &Element, kind: &str) -> Result<Vec<PersonalNumber>, Fault> {
    let Some(all) = person.child("Relationer") else {
        return Ok(Vec::new());
    };
    let mut numbers = Vec::new();
    for relation in all.children("Relation").filter(|relation| holds(relation, kind)) {
        let number = relation
            .at(&["RelationId", "PersonNr"])
            .and_then(Element::own_word)
            .and_then(number)
            .ok_or(Fault::NotWhole("a relative without a number"))?;
        if !numbers.contains(&number) {
            numbers.push(number);
        }
    }
    Ok(numbers)
}

/// *Avslutad, avslutad på grund av död eller invandring, annullerad*: AS, AV, IV, AN.
fn holds(relation: &Element, kind: &str) -> bool {
    let ended = matches!(relation.word("Status"), Some("AS" | "AV" | "IV" | "AN"))
        || relation
            .word("RelationTomdatum")
            .is_some_and(|until| !until.trim_matches('0').is_empty());
    relation.word("Relationstyp") == Some(kind) && !ended
}

#[cfg(test)]
mod tests;
