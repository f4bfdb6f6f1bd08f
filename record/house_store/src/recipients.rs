//! *Mottagare.* Other municipalities' houses that files can be sent to.

use crate::{Fault, House, changes};
use casework::Actor;
use db::{Query, Stmt, Unit, args};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Recipient {
    /// Statistics Sweden's four digits.
    pub municipality: String,
    /// Their house, without a slash at the end.
    pub address: String,
    /// The short name that they have registered us under.
    pub known_as: String,
}

impl House {
    pub async fn recipients(&self) -> Result<Vec<Recipient>, Fault> {
        let query = Query::new(
            "SELECT municipality, address, known_as FROM recipient ORDER BY municipality",
            args![],
        );
        let rows = self.db.read(query).await?;
        rows.iter()
            .map(|row| {
                Ok(Recipient {
                    municipality: row.text(0)?.to_owned(),
                    address: row.text(1)?.to_owned(),
                    known_as: row.text(2)?.to_owned(),
                })
            })
            .collect()
    }

    /// New, or with another address. `name` is what the municipality is called, for the history.
    pub async fn put_recipient(
        &self,
        recipient: &Recipient,
        name: &str,
        change: Uuid,
        at: Timestamp,
        by: &Actor,
    ) -> Result<(), Fault> {
        let put = Stmt::new(
            "INSERT INTO recipient (municipality, address, known_as) VALUES ($1, $2, $3) \
             ON CONFLICT (municipality) DO UPDATE SET address = excluded.address, known_as = excluded.known_as",
            args![
                recipient.municipality.as_str(),
                recipient.address.as_str(),
                recipient.known_as.as_str()
            ],
        );
        let data = serde_json::json!({ "name": name, "recipient": recipient });
        let told = changes::stmt(change, at, by, "RecipientPut", &data)?;
        self.db.commit(Unit::from(vec![put, told])).await?;
        Ok(())
    }

    /// From now on what is for them waits for a person.
    pub async fn end_recipient(
        &self,
        municipality: &str,
        name: &str,
        change: Uuid,
        at: Timestamp,
        by: &Actor,
    ) -> Result<(), Fault> {
        let gone = Stmt::new(
            "DELETE FROM recipient WHERE municipality = $1",
            args![municipality],
        );
        let data = serde_json::json!({ "name": name, "municipality": municipality });
        let told = changes::stmt(change, at, by, "RecipientEnded", &data)?;
        self.db.commit(Unit::from(vec![gone, told])).await?;
        Ok(())
    }
}
