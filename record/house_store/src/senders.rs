//! *Avsändare.* Other systems that may send files of a certain kind, or read the sign-in log.

use crate::{Fault, House, changes};
use casework::Actor;
use db::{Query, Row, Stmt, Unit, args};
use jiff::{Timestamp, civil::Date};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SenderRecord {
    /// What it calls itself in its tokens. Never given to another, so that a key cannot be changed under a name.
    pub id: String,
    pub name: String,
    /// Which files: `SLUG/NAME`; or [`SIGN_IN_LOG`](Self::SIGN_IN_LOG), which it reads.
    pub inlet: String,
    /// The only half of its key that we have.
    pub public_key: String,
    pub from: Date,
    pub to: Option<Date>,
}

impl SenderRecord {
    /// In place of an inlet: may read the sign-in log, and sends nothing.
    pub const SIGN_IN_LOG: &str = "logg/inloggningar.json";

    pub fn may_send_on(&self, day: Date) -> bool {
        self.from <= day && self.to.is_none_or(|last| day <= last)
    }
}

const COLUMNS: &str = "SELECT id, name, inlet, public_key, from_day, to_day FROM sender ORDER BY name, id";
const ONE: &str = "SELECT id, name, inlet, public_key, from_day, to_day FROM sender WHERE id = $1";

impl House {
    pub async fn senders(&self) -> Result<Vec<SenderRecord>, Fault> {
        let rows = self.db.read(Query::new(COLUMNS, args![])).await?;
        rows.iter().map(sender).collect()
    }

    pub async fn sender(&self, id: &str) -> Result<Option<SenderRecord>, Fault> {
        let rows = self.db.read(Query::new(ONE, args![id])).await?;
        rows.first().map(sender).transpose()
    }

    /// A new one. One that is there already is not written over: the unit is refused.
    pub async fn add_sender(
        &self,
        sender: &SenderRecord,
        change: Uuid,
        at: Timestamp,
        by: &Actor,
    ) -> Result<(), Fault> {
        let to = sender.to.map(|day| day.to_string());
        let mut unit = Unit::new();
        unit.push(Stmt::new(
            "INSERT INTO sender (id, name, inlet, public_key, from_day, to_day) VALUES ($1, $2, $3, $4, $5, $6)",
            args![
                sender.id.as_str(),
                sender.name.as_str(),
                sender.inlet.as_str(),
                sender.public_key.as_str(),
                sender.from.to_string(),
                to
            ],
        ));
        let data = serde_json::to_value(sender)?;
        unit.push(changes::stmt(change, at, by, "SenderAdded", &data)?);
        self.db.commit(unit).await?;
        Ok(())
    }

    pub async fn end_sender(
        &self,
        sender: &SenderRecord,
        last: Date,
        change: Uuid,
        at: Timestamp,
        by: &Actor,
    ) -> Result<(), Fault> {
        let mut unit = Unit::new();
        unit.push(Stmt::new(
            "UPDATE sender SET to_day = $1 WHERE id = $2",
            args![last.to_string(), sender.id.as_str()],
        ));
        let data = serde_json::json!({ "id": sender.id, "name": sender.name, "last": last });
        unit.push(changes::stmt(change, at, by, "SenderEnded", &data)?);
        self.db.commit(unit).await?;
        Ok(())
    }
}

fn sender(row: &Row) -> Result<SenderRecord, Fault> {
    let day = |text: &str| text.parse::<Date>().map_err(|_| Fault::Broken("day"));
    Ok(SenderRecord {
        id: row.text(0)?.to_owned(),
        name: row.text(1)?.to_owned(),
        inlet: row.text(2)?.to_owned(),
        public_key: row.text(3)?.to_owned(),
        from: day(row.text(4)?)?,
        to: row.opt_text(5)?.map(day).transpose()?,
    })
}
