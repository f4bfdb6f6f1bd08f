//! Settings of the installation.

use crate::{Fault, House, changes};
use casework::Actor;
use db::{Query, Stmt, Unit, args};
use jiff::Timestamp;
use uuid::Uuid;

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
