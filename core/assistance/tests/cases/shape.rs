//! How a case is written down: amounts as people write them, `"5 220"`.

use assistance::{Household, Ore};
use serde::Deserialize;
use std::collections::BTreeMap;
use toml::Value;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Case {
    pub name: String,
    /// The household in plain words.
    pub about: String,
    /// Where the figures come from, or how they were counted by hand.
    pub source: String,
    #[serde(default)]
    pub norms: String,
    #[serde(default)]
    pub guideline: String,
    pub household: Household,
    pub expect: Expected,
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Expected {
    pub norm: Option<String>,
    pub costs: Option<String>,
    pub other_costs: Option<String>,
    pub incomes: Option<String>,
    pub assets: Option<String>,
    pub reductions: Option<String>,
    pub support: Option<String>,
    pub other_support: Option<String>,
    pub surplus: Option<String>,
    pub emergency: Option<String>,
    pub open: u32,
    /// A row with this text and this amount is there.
    pub rows: BTreeMap<String, String>,
    /// Exactly these faults, and no calculation.
    pub troubles: Vec<String>,
}

pub fn kronor(written: &str) -> Ore {
    Ore::read(written).unwrap_or_else(|trouble| panic!("{written}: {trouble:?}"))
}

/// Fields of a household that hold money.
const AMOUNTS: [&str; 8] = [
    "asked",
    "amount",
    "from_lodgers",
    "earned_before",
    "change",
    "cut",
    "left",
    "at_hand",
];

pub fn read(file: &str, text: &str) -> Vec<Case> {
    let mut all: toml::Table = toml::from_str(text).unwrap_or_else(|fault| panic!("{file}: {fault}"));
    let Some(Value::Array(cases)) = all.remove("case") else {
        panic!("{file}: no cases");
    };
    let case = |mut value: Value| {
        if let Some(household) = value.get_mut("household") {
            in_ore(household);
        }
        let name = value.get("name").map(ToString::to_string);
        value
            .try_into()
            .unwrap_or_else(|fault| panic!("{file} {name:?}: {fault}"))
    };
    cases.into_iter().map(case).collect()
}

fn in_ore(value: &mut Value) {
    match value {
        Value::Table(table) => {
            for (name, inside) in table.iter_mut() {
                match inside {
                    Value::String(written) if AMOUNTS.contains(&name.as_str()) => {
                        *inside = Value::Integer(kronor(written).0);
                    }
                    _ => in_ore(inside),
                }
            }
        }
        Value::Array(all) => all.iter_mut().for_each(in_ore),
        _ => {}
    }
}
