//! *Kommunerna.* How the social services of other municipalities are reached, as settings: each change is kept with who made it.

use crate::settings::beginning_with;
use crate::{Fault, House, changes};
use casework::Actor;
use db::{Stmt, Unit, args};
use jiff::Timestamp;
use std::collections::BTreeMap;
use uuid::Uuid;

/// Before the code of a municipality.
const MUNICIPALITY: &str = "guide-municipality:";

impl House {
    /// What was written of each, by Statistics Sweden's four digits.
    pub async fn directory(&self) -> Result<BTreeMap<String, String>, Fault> {
        let rows = self.db.read(beginning_with(MUNICIPALITY)).await?;
        let one = |row: &db::Row| {
            let code = row.text(0)?.trim_start_matches(MUNICIPALITY).to_owned();
            Ok((code, row.text(1)?.to_owned()))
        };
        rows.iter().map(one).collect()
    }

    /// All of them or none; each with the id of its change. An empty value: nothing is known again.
    pub async fn put_directory(
        &self,
        entries: &[(Uuid, String, String)],
        at: Timestamp,
        by: &Actor,
    ) -> Result<(), Fault> {
        let mut unit = Unit::new();
        for (change, code, value) in entries {
            let key = format!("{MUNICIPALITY}{code}");
            unit.push(Stmt::new(
                "INSERT INTO setting (key, value) VALUES ($1, $2) ON CONFLICT (key) DO UPDATE SET value = excluded.value",
                args![key.as_str(), value.as_str()],
            ));
            let data = serde_json::json!({ "key": key, "value": value });
            unit.push(changes::stmt(*change, at, by, "SettingChanged", &data)?);
        }
        self.db.commit(unit).await?;
        Ok(())
    }
}
