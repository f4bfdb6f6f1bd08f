//! *Folkbokföringspost.* What the register tells about one person, in the real service's elements and order.

use crate::numbers::{is_coordination_number, is_mans};
use crate::record::{Address, ForeignAddress, ProtectionMark, RegisterPersonRecord};
use crate::{NAMESPACE, People, SOAP};
use jiff::civil::Date;
use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesText, Event};
use std::io;

/// Fixed: nothing in the made-up register ever changes while it runs.
const CHANGED_AT: &str = "20260101120000";

type Xml = Writer<Vec<u8>>;

/// A whole answer; an empty list of posts where nobody is found.
pub fn answer(people: &People, found: Option<&RegisterPersonRecord>) -> io::Result<Vec<u8>> {
    let mut writer = Writer::new(Vec::new());
    writer.write_event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None)))?;
    let envelope = writer
        .create_element("S:Envelope")
        .with_attribute(("xmlns:S", SOAP));
    envelope.write_inner_content(|writer| {
        within(writer, "S:Body", |writer| {
            let response = writer
                .create_element("ns0:PersonpostXMLResponse")
                .with_attribute(("xmlns:ns0", NAMESPACE));
            response.write_inner_content(|writer| {
                within(writer, "ns0:Folkbokforingsposter", |writer| {
                    found.map_or(Ok(()), |person| post(writer, people, person))
                })
            })?;
            Ok(())
        })
    })?;
    Ok(writer.into_inner())
}

fn post(writer: &mut Xml, people: &People, person: &RegisterPersonRecord) -> io::Result<()> {
    within(writer, "Folkbokforingspost", |writer| {
        match person.protection {
            ProtectionMark::None => {}
            ProtectionMark::Confidentiality => word(writer, "Sekretessmarkering", "J")?,
            ProtectionMark::ProtectedRegistration => word(writer, "SkyddadFolkbokforing", "J")?,
        }
        writer
            .create_element("Arendeuppgift")
            .with_attribute(("andringstidpunkt", CHANGED_AT))
            .write_empty()?;
        within(writer, "Personpost", |writer| personal(writer, people, person))
    })
}

fn personal(writer: &mut Xml, people: &People, person: &RegisterPersonRecord) -> io::Result<()> {
    within(writer, "PersonId", |writer| {
        let element = match is_coordination_number(&person.number) {
            true => "TilldelatPersonNrSamordningsNr",
            false => "PersonNr",
        };
        word(writer, element, &person.number)
    })?;
    let other = person
        .moved_to
        .as_deref()
        .or_else(|| people.former_number(&person.number));
    optional(writer, "HanvisningsPersonNr", other)?;
    left(writer, person)?;
    if let Some(born) = birth(&person.number) {
        word(writer, "Fodelsedatum", born)?;
    }
    name(writer, person)?;
    if let Some(code) = &person.municipality {
        within(writer, "Folkbokforing", |writer| {
            word(writer, "LanKod", &code[..2])?;
            word(writer, "KommunKod", &code[2..])
        })?;
    }
    addresses(writer, person)?;
    relations(writer, people, person)
}

/// *Avregistrering.*
fn left(writer: &mut Xml, person: &RegisterPersonRecord) -> io::Result<()> {
    let old_number = match is_coordination_number(&person.number) {
        true => "GS",
        false => "GN",
    };
    let causes = [
        ("AV", person.deceased_on),
        ("UV", person.emigrated_on),
        (old_number, person.moved_on),
    ];
    let Some((cause, on)) = causes.into_iter().find_map(|(cause, on)| Some((cause, on?))) else {
        return Ok(());
    };
    within(writer, "Avregistrering", |writer| {
        word(writer, "AvregistreringsorsakKod", cause)?;
        word(writer, "Avregistreringsdatum", &eight_digits(on))
    })
}

fn name(writer: &mut Xml, person: &RegisterPersonRecord) -> io::Result<()> {
    let first = Some(person.first_names.as_str()).filter(|first| !first.is_empty());
    within(writer, "Namn", |writer| {
        optional(writer, "Tilltalsnamnsmarkering", person.name_mark.as_deref())?;
        optional(writer, "Fornamn", first)?;
        optional(writer, "Mellannamn", person.middle_name.as_deref())?;
        word(writer, "Efternamn", &person.surname)
    })
}

/// Also of protected people: entitled authorities get them, and must themselves keep them in.
fn addresses(writer: &mut Xml, person: &RegisterPersonRecord) -> io::Result<()> {
    if person.address.is_none() && person.postal_address.is_none() && person.foreign_address.is_none() {
        return Ok(());
    }
    within(writer, "Adresser", |writer| {
        if let Some(address) = &person.address {
            within(writer, "Folkbokforingsadress", |writer| swedish(writer, address))?;
        }
        if let Some(address) = &person.postal_address {
            within(writer, "SarskildPostadress", |writer| swedish(writer, address))?;
        }
        match &person.foreign_address {
            Some(address) => within(writer, "Utlandsadress", |writer| foreign(writer, address)),
            None => Ok(()),
        }
    })
}

fn swedish(writer: &mut Xml, address: &Address) -> io::Result<()> {
    optional(writer, "CareOf", address.care_of.as_deref())?;
    word(writer, "Utdelningsadress2", &address.street)?;
    word(writer, "PostNr", &address.postcode)?;
    word(writer, "Postort", &address.town)
}

fn foreign(writer: &mut Xml, address: &ForeignAddress) -> io::Result<()> {
    let names = ["Utdelningsadress1", "Utdelningsadress2", "Utdelningsadress3"];
    for (name, line) in names.iter().zip(&address.lines) {
        word(writer, name, line)?;
    }
    word(writer, "Land", &address.country)
}

/// Guardians, those one is guardian of, children, parents: an old number has none.
fn relations(writer: &mut Xml, people: &People, person: &RegisterPersonRecord) -> io::Result<()> {
    let mut all: Vec<(&str, &str)> = Vec::new();
    if person.moved_to.is_none() {
        all.extend(person.guardians.iter().map(|number| ("V", number.as_str())));
        all.extend(
            people
                .wards(&person.number)
                .into_iter()
                .map(|number| ("VF", number)),
        );
        all.extend(person.children.iter().map(|number| ("B", number.as_str())));
        let parent = |number| (if is_mans(number) { "FA" } else { "MO" }, number);
        all.extend(people.parents(&person.number).into_iter().map(parent));
    }
    if all.is_empty() {
        return Ok(());
    }
    within(writer, "Relationer", |writer| {
        for (kind, number) in all {
            within(writer, "Relation", |writer| {
                within(writer, "RelationId", |writer| word(writer, "PersonNr", number))?;
                word(writer, "Relationstyp", kind)
            })?;
        }
        Ok(())
    })
}

/// None for coordination numbers: their day is not a day.
fn birth(number: &str) -> Option<&str> {
    (!is_coordination_number(number)).then(|| &number[..8])
}

fn eight_digits(day: Date) -> String {
    format!("{:04}{:02}{:02}", day.year(), day.month(), day.day())
}

fn within(writer: &mut Xml, name: &str, inside: impl FnOnce(&mut Xml) -> io::Result<()>) -> io::Result<()> {
    writer.create_element(name).write_inner_content(inside)?;
    Ok(())
}

fn word(writer: &mut Xml, name: &str, text: &str) -> io::Result<()> {
    writer
        .create_element(name)
        .write_text_content(BytesText::new(text))?;
    Ok(())
}

fn optional(writer: &mut Xml, name: &str, text: Option<&str>) -> io::Result<()> {
    text.map_or(Ok(()), |text| word(writer, name, text))
}
