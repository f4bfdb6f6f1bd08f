//! *Enhet.* The units of the office.

use crate::{Fault, House, changes};
use casework::{Actor, UnitId};
use db::{Query, Stmt, Unit as Work, args};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Unit {
    pub id: UnitId,
    pub name: String,
    pub is_intake: bool,
}

impl House {
    pub async fn units(&self) -> Result<Vec<Unit>, Fault> {
        let query = Query::new(
            "SELECT id, name, is_intake FROM unit WHERE closed = 0 ORDER BY name",
            args![],
        );
        let rows = self.db.read(query).await?;
        rows.iter()
            .map(|row| {
                Ok(Unit {
                    id: UnitId::new(row.text(0)?),
                    name: row.text(1)?.to_owned(),
                    is_intake: row.i64(2)? != 0,
                })
            })
            .collect()
    }

    /// New or renamed.
    pub async fn put_unit(&self, unit: &Unit, change: Uuid, at: Timestamp, by: &Actor) -> Result<(), Fault> {
        let mut work = Work::new();
        work.push(Stmt::new(
            "INSERT INTO unit (id, name, is_intake, closed) VALUES ($1, $2, $3, 0) \
             ON CONFLICT (id) DO UPDATE SET name = excluded.name, is_intake = excluded.is_intake, closed = 0",
            args![unit.id.as_str(), unit.name.as_str(), unit.is_intake],
        ));
        work.push(changes::stmt(
            change,
            at,
            by,
            "UnitPut",
            &serde_json::to_value(unit)?,
        )?);
        self.db.commit(work).await?;
        Ok(())
    }
}
