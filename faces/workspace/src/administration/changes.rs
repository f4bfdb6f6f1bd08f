//! The latest changes, told so that one sees what was done and to whom.

use super::roles::held_say;
use access::Held;
use casework::{Actor, Arg, Say, StaffId};
use common::contact::{PAPER_ADDRESS, SETTINGS};
use common::{Site, Trouble, Words};
use design::{Column, Html, Row, Table};
use house_store::{Change, Unit};
use jiff::civil::Date;
use serde::de::DeserializeOwned;
use std::collections::BTreeMap;

pub(super) async fn list(site: &Site, words: &Words<'_>, units: &[Unit]) -> Result<Html, Trouble> {
    let names = site.house.staff_names().await?;
    let changes = site.house.changes(50).await?;
    let rows = changes.iter().map(|change| {
        let by = match &change.by {
            Actor::Staff { name, .. } => name.clone(),
            _ => words.get("actor-house"),
        };
        let what = told(change, words, units, &names);
        Row {
            cells: vec![words.moment(change.at), by.into(), what.into()],
            marked: false,
        }
    });
    Ok(design::table(&Table {
        id: "changes-table".to_owned(),
        caption: words.get("administer-changes").into(),
        hide_caption: true,
        columns: ["readers-when", "readers-who", "readers-what"]
            .map(|key| Column::new(words.get(key)))
            .into(),
        rows: rows.collect(),
        compact: true,
    }))
}

/// What was changed: which setting or template, whom, which unit, which role.
fn told(change: &Change, words: &Words<'_>, units: &[Unit], names: &BTreeMap<StaffId, String>) -> String {
    let text = |key: &str| change.data.get(key).and_then(|value| value.as_str());
    if let Some(key) = text("key") {
        let name = match key.strip_prefix("template:") {
            Some(template) => words.get(template),
            None if key == PAPER_ADDRESS => words.get("administer-paper"),
            None if SETTINGS.contains(&key) => words.get(key),
            None if key.starts_with("by-title:") => words.get("administer-by-title"),
            None if key.starts_with("guide-here:") => words.get("administer-guide"),
            None if key.starts_with("guide-municipality:") => words.get("administer-municipalities"),
            None if key.starts_with("questions-of:") => words.get("administer-questions"),
            None if key.starts_with("lands-with:") => words.get("administer-landing"),
            None => words.get("setting-mode"),
        };
        return words.with("change-SettingChanged", "name", name);
    }
    let name = part(change, "staff").and_then(|id| names.get(&id)).cloned();
    let name = name.unwrap_or_else(|| text("name").unwrap_or_default().to_owned());
    let held = |keys| part::<Held>(change, "held").map(|held| held_say(keys, &name, &held, units));
    let say = match change.kind.as_str() {
        "RoleGiven" => held(["change-RoleGiven", "change-RoleGiven-until"]),
        "RoleEnded" => held(["change-RoleEnded"; 2]),
        "StaffEnded" | "SenderEnded" => part::<Date>(change, "last").map(|last| {
            let key = match change.kind.as_str() {
                "StaffEnded" => "change-StaffEnded",
                _ => "change-SenderEnded",
            };
            Say::key(key).with("name", &name).with("last", last)
        }),
        "AbsencePut" => absence(change, "change-AbsencePut", &name, names),
        "AbsenceTakenBack" => absence(change, "change-AbsenceTakenBack", &name, names),
        _ => None,
    };
    match say {
        Some(say) => words.say(&say),
        None => format!("{}: {name}", words.get(&format!("change-{}", change.kind))),
    }
}

fn absence(
    change: &Change,
    key: &'static str,
    name: &String,
    names: &BTreeMap<StaffId, String>,
) -> Option<Say> {
    let stand_in = part::<StaffId>(change, "stand_in").and_then(|id| names.get(&id));
    let stand_in = stand_in.map_or(Arg::Key("absence-nobody".into()), Arg::from);
    let days = (part(change, "from")?, part(change, "to")?);
    let (from, to): (Date, Date) = days;
    let say = Say::key(key).with("name", name).with("standin", stand_in);
    Some(say.with("from", from).with("to", to))
}

fn part<T: DeserializeOwned>(change: &Change, key: &str) -> Option<T> {
    serde_json::from_value(change.data.get(key)?.clone()).ok()
}
