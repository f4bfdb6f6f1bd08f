//! The history of who may do what.

use crate::{Fault, House};
use casework::Actor;
use db::{Query, Stmt, args};
use jiff::Timestamp;
use serde_json::Value;
use uuid::Uuid;

/// One change.
#[derive(Clone, Debug, PartialEq)]
pub struct Change {
    pub at: Timestamp,
    pub by: Actor,
    pub kind: String,
    pub data: Value,
}

pub(crate) fn stmt(id: Uuid, at: Timestamp, by: &Actor, kind: &str, data: &Value) -> Result<Stmt, Fault> {
    Ok(Stmt::new(
        "INSERT INTO change (id, at, actor, kind, data) VALUES ($1, $2, $3, $4, $5)",
        args![
            id.simple().to_string(),
            at.as_microsecond(),
            serde_json::to_string(by)?,
            kind,
            data.to_string()
        ],
    ))
}

impl House {
    /// Newest first.
    pub async fn changes(&self, most: i64) -> Result<Vec<Change>, Fault> {
        let query = Query::new(
            "SELECT at, actor, kind, data FROM change ORDER BY at DESC, id LIMIT $1",
            args![most],
        );
        let rows = self.db.read(query).await?;
        rows.iter()
            .map(|row| {
                Ok(Change {
                    at: Timestamp::from_microsecond(row.i64(0)?).map_err(|_| Fault::Broken("time"))?,
                    by: serde_json::from_str(row.text(1)?)?,
                    kind: row.text(2)?.to_owned(),
                    data: serde_json::from_str(row.text(3)?)?,
                })
            })
            .collect()
    }
}
