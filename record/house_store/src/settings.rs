//! Settings of the installation.

use crate::{Fault, House, changes};
use casework::{Actor, Templates, Wording};
use db::{Query, Row, Stmt, Unit, args};
use jiff::Timestamp;
use uuid::Uuid;

/// Before the key of a template.
const TEMPLATE: &str = "template:";

pub(crate) fn templates_query() -> Query {
    let sql = "SELECT key, value FROM setting WHERE key >= $1 AND key < $2 AND value <> ''";
    Query::new(sql, args![TEMPLATE, format!("{TEMPLATE}\u{10FFFF}")]).quick()
}

pub(crate) fn templates(rows: &[Row]) -> Result<Templates, Fault> {
    let mut templates = Templates::default();
    for row in rows {
        let key = row.text(0)?.trim_start_matches(TEMPLATE).to_owned();
        templates.0.insert(key, serde_json::from_str(row.text(1)?)?);
    }
    Ok(templates)
}

impl House {
    pub async fn setting(&self, key: &str) -> Result<Option<String>, Fault> {
        let rows = self
            .db
            .read(Query::new("SELECT value FROM setting WHERE key = $1", args![key]))
            .await?;
        Ok(rows
            .first()
            .map(|row| row.text(0).map(str::to_owned))
            .transpose()?)
    }

    /// What the municipality words in its own way. An empty value means: as it comes.
    pub async fn templates(&self) -> Result<Templates, Fault> {
        templates(&self.db.read(templates_query()).await?)
    }

    /// A template in the municipality's own words; None: as it comes with the process again.
    pub async fn put_template(
        &self,
        template: &str,
        wording: Option<&Wording>,
        change: Uuid,
        at: Timestamp,
        by: &Actor,
    ) -> Result<(), Fault> {
        let value = wording
            .map(serde_json::to_string)
            .transpose()?
            .unwrap_or_default();
        self.set(&format!("{TEMPLATE}{template}"), &value, change, at, by)
            .await
    }

    pub async fn set(
        &self,
        key: &str,
        value: &str,
        change: Uuid,
        at: Timestamp,
        by: &Actor,
    ) -> Result<(), Fault> {
        let mut unit = Unit::new();
        unit.push(Stmt::new(
            "INSERT INTO setting (key, value) VALUES ($1, $2) ON CONFLICT (key) DO UPDATE SET value = excluded.value",
            args![key, value],
        ));
        let data = serde_json::json!({ "key": key, "value": value });
        unit.push(changes::stmt(change, at, by, "SettingChanged", &data)?);
        self.db.commit(unit).await?;
        Ok(())
    }
}
