//! What the guide gives to others, for their validators: `cargo run -p guide --example exchange -- FOLDER`.

use guide::Guide;
use guide::directory::{Contacts, Place, Publisher, catalogue, hsds};
use guide::xliff::{Texts, export};
use language::Lang;
use std::{env, fs, io, path::Path};

const SWEDISH: &str = include_str!("../texts/sv.ftl");

fn main() -> io::Result<()> {
    let folder = env::args().nth(1).unwrap_or_else(|| ".".to_owned());
    let folder = Path::new(&folder);
    for lang in Lang::table() {
        let texts = Texts {
            swedish: SWEDISH,
            all_swedish: &[SWEDISH],
            other: None,
        };
        if let Some(xml) = export(lang, &Guide::files(), texts, Guide::national()) {
            fs::write(folder.join(format!("{}.xlf", lang.tag())), xml)?;
        }
    }
    let organisations = hsds([(filled_in(), contacts()), (empty(), Contacts::default())]);
    fs::write(folder.join("hsds.json"), organisations.to_string())?;
    let publisher = Publisher {
        name: "Björkvik",
        phone: "0123-45 67 00",
        address: "https://social.example",
    };
    let described = catalogue(publisher, "https://social.example/open/hsds.json");
    fs::write(folder.join("catalog.jsonld"), described.to_string())
}

fn filled_in() -> Place<'static> {
    Place {
        code: "0180",
        name: "Stockholm",
        county: "Stockholms län",
    }
}

fn empty() -> Place<'static> {
    Place {
        code: "2584",
        name: "Kiruna",
        county: "Norrbottens län",
    }
}

fn contacts() -> Contacts {
    let mut contacts = Contacts::default();
    for (field, value) in [
        ("phone", "08-123 456 00"),
        ("phone_hours", "9-16"),
        ("on_call_phone", "08-123 456 01"),
        ("on_call_hours", "16-9"),
        ("street", "1 A"),
        ("postal_code", "111 11"),
        ("city", "Stockholm"),
        ("visiting_hours", "9-12"),
        ("web", "https://stockholm.example/soc"),
    ] {
        contacts.set(field, value);
    }
    contacts
}
