//! *Kommunerna.* How the social services of each municipality are reached, as somebody has filled it in; what nobody has is
//! left open. Read from a table or from HSDS, written as HSDS and described as DCAT-AP-SE.

mod dcat;
mod hsds;
mod table;

pub use dcat::{Publisher, catalogue};
pub use hsds::hsds;

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::sync::LazyLock;

/// A municipality: Statistics Sweden's four digits, its name, its county.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place<'a> {
    pub code: &'a str,
    pub name: &'a str,
    pub county: &'a str,
}

/// What can be filled in, in the order it is asked for; columns of a table are called so too.
pub const FIELDS: [&str; 9] = [
    "phone",
    "phone_hours",
    "on_call_phone",
    "on_call_hours",
    "street",
    "postal_code",
    "city",
    "visiting_hours",
    "web",
];

const LONGEST: usize = 200;

/// How one is reached. Empty: nobody has filled it in.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Contacts(BTreeMap<String, String>);

/// What is wrong with a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wrong {
    Phone,
    PostalCode,
    Web,
    Long,
    /// A visiting place has a street, a code and a town, or none of them.
    HalfAnAddress,
}

impl Contacts {
    pub fn get(&self, field: &str) -> &str {
        self.0.get(field).map_or("", String::as_str)
    }

    /// Nothing but [`FIELDS`] is kept.
    pub fn set(&mut self, field: &str, value: &str) {
        let value = value.split_whitespace().collect::<Vec<_>>().join(" ");
        match FIELDS.contains(&field) && !value.is_empty() {
            true => drop(self.0.insert(field.to_owned(), value)),
            false => drop(self.0.remove(field)),
        }
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Everything that is wrong, by field.
    pub fn wrong(&self) -> Vec<(&'static str, Wrong)> {
        let mut wrong: Vec<(&'static str, Wrong)> = FIELDS
            .into_iter()
            .filter_map(|field| Some((field, judged(field, self.get(field))?)))
            .collect();
        let address = ["street", "postal_code", "city"];
        let some = address.iter().any(|field| !self.get(field).is_empty());
        let missing = address
            .into_iter()
            .filter(|field| some && self.get(field).is_empty());
        wrong.extend(missing.map(|field| (field, Wrong::HalfAnAddress)));
        wrong
    }
}

fn judged(field: &str, value: &str) -> Option<Wrong> {
    if value.is_empty() {
        return None;
    }
    if value.chars().count() > LONGEST {
        return Some(Wrong::Long);
    }
    let digits = value.chars().filter(char::is_ascii_digit).count();
    match field {
        "phone" | "on_call_phone" => {
            let strange = |sign: char| !(sign.is_ascii_digit() || " +-()/".contains(sign));
            (digits < 3 || value.contains(strange)).then_some(Wrong::Phone)
        }
        "postal_code" => {
            let strange = |sign: char| !(sign.is_ascii_digit() || sign == ' ');
            (digits != 5 || value.contains(strange)).then_some(Wrong::PostalCode)
        }
        "web" => {
            let rest = value
                .strip_prefix("https://")
                .or_else(|| value.strip_prefix("http://"));
            let host = rest.and_then(|rest| rest.split('/').next()).unwrap_or_default();
            let good = host.contains('.')
                && !value.contains(|sign: char| sign.is_whitespace() || "\"<>@".contains(sign));
            (!good).then_some(Wrong::Web)
        }
        _ => None,
    }
}

/// Why a file is not taken, and on which line (of HSDS: which organisation).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refused {
    pub line: usize,
    pub why: Why,
    /// What stands there.
    pub said: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// Nothing to read.
    Empty,
    /// The first line names no column `code`.
    NoCode,
    Column,
    /// More or fewer values than columns.
    Width,
    /// A quotation mark that nothing closes.
    Quote,
    /// No municipality has this code.
    Municipality,
    Twice,
    Json,
    Field(&'static str, Wrong),
}

/// Municipalities by code, from a table (`code;phone;…`) or from HSDS; or everything that is wrong, and then nothing is taken.
pub fn read(text: &str, is_known: &dyn Fn(&str) -> bool) -> Result<BTreeMap<String, Contacts>, Vec<Refused>> {
    let text = text.trim_start_matches('\u{feff}');
    let is_json = text.trim_start().starts_with(['[', '{']);
    let rows = match is_json {
        true => hsds::rows(text),
        false => table::rows(text),
    };
    let (mut all, mut refused) = (BTreeMap::new(), Vec::new());
    for (line, code, contacts) in rows.map_err(|one| vec![one])? {
        let refuse = |why, said: &str| Refused {
            line,
            why,
            said: said.to_owned(),
        };
        if !is_known(&code) {
            refused.push(refuse(Why::Municipality, &code));
        }
        let wrong = contacts.wrong();
        refused.extend(
            wrong
                .into_iter()
                .map(|(field, wrong)| refuse(Why::Field(field, wrong), contacts.get(field))),
        );
        if all.insert(code.clone(), contacts).is_some() {
            refused.push(refuse(Why::Twice, &code));
        }
    }
    match refused.is_empty() {
        true => Ok(all),
        false => Err(refused),
    }
}

#[derive(Deserialize)]
struct Words {
    organisation: Organisation,
    service: Named,
    on_call: Named,
    place: PlaceName,
    catalogue: BTreeMap<String, String>,
    dataset: Dataset,
}

#[derive(Deserialize)]
struct Organisation {
    description: String,
    identifier_scheme: String,
    identifier_type: String,
}

#[derive(Deserialize)]
struct Named {
    name: String,
    description: String,
}

#[derive(Deserialize)]
struct PlaceName {
    name: String,
}

#[derive(Deserialize)]
struct Dataset {
    title_sv: String,
    title_en: String,
    description_sv: String,
    description_en: String,
    keywords_sv: Vec<String>,
    keywords_en: Vec<String>,
}

static WORDS: LazyLock<Words> =
    LazyLock::new(|| toml::from_str(include_str!("../../directory.toml")).expect("a test reads the words"));
