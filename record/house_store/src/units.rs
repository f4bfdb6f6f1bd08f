//! *Enhet.* The units of the office.

use crate::{Fault, House, changes, settings};
use casework::{Actor, Templates, UnitId};
use db::{Query, Row, Stmt, Unit as Work, args};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Unit {
    pub id: UnitId,
    pub name: String,
    pub is_intake: bool,
}

fn query() -> Query {
    let sql = "SELECT id, name, is_intake FROM unit WHERE closed = 0 ORDER BY name";
    Query::new(sql, args![]).quick()
}

fn units(rows: &[Row]) -> Result<Vec<Unit>, Fault> {
    let unit = |row: &Row| {
        Ok(Unit {
            id: UnitId::new(row.text(0)?),
            name: row.text(1)?.to_owned(),
            is_intake: row.i64(2)? != 0,
        })
    };
    rows.iter().map(unit).collect()
}

impl House {
    pub async fn units(&self) -> Result<Vec<Unit>, Fault> {
        units(&self.db.read(query()).await?)
    }

    /// With the templates, in one look: what every act may need.
    pub async fn units_and_templates(&self) -> Result<(Vec<Unit>, Templates), Fault> {
        let both = self
            .db
            .read_all(vec![query(), settings::templates_query()])
            .await?;
        match both.as_slice() {
            [open, worded] => Ok((units(open)?, settings::templates(worded)?)),
            _ => Err(Fault::Broken("unit")),
        }
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
