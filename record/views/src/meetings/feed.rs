//! *Kalenderprenumeration.* An address with a secret leads to somebody's own meetings. The store has the secret's hash
//! alone; made anew, the old address leads nowhere.

use super::moment;
use crate::committee::Committee;
use access::ListKey;
use access::key::Filter;
use case_store::Fault;
use casework::{PersonalNumber, StaffId};
use db::{Query, Stmt, Unit, args};
use jiff::{Timestamp, civil::Date};
use sha2::{Digest, Sha256};

/// Whose calendar it is.
#[derive(Clone, Debug, PartialEq)]
pub enum Feed {
    Staff(StaffId),
    Resident { name: String, number: PersonalNumber },
}

/// None: whoever has no meetings of their own.
fn owner(key: &ListKey) -> Option<String> {
    match key.filter() {
        Filter::Staff { staff, .. } => Some(format!("staff {staff}")),
        Filter::Party(number) => Some(format!("number {}", number.digits())),
        Filter::Unit(_) | Filter::House => None,
    }
}

fn hash(secret: &str) -> String {
    let hash = Sha256::digest(secret.as_bytes());
    hash.iter().map(|byte| format!("{byte:02x}")).collect()
}

impl Committee {
    /// When the address was made; None: there is none.
    pub async fn feed_made_at(&self, key: &ListKey) -> Result<Option<Timestamp>, Fault> {
        let query = Query::new(
            "SELECT made_at FROM calendar_feed WHERE owner = $1",
            args![owner(key)],
        );
        let rows = self.store.db().read(query).await?;
        rows.first().map(|row| moment(row.i64(0)?)).transpose()
    }

    /// A new secret, told once; what led here before leads nowhere.
    pub async fn make_feed(&self, key: &ListKey, name: &str) -> Result<String, Fault> {
        let secret: String = (0..2).map(|_| self.outside.draw().simple().to_string()).collect();
        let owner = owner(key).ok_or(Fault::Broken("owner of a calendar"))?;
        let put = Stmt::new(
            "INSERT INTO calendar_feed (owner, hash, name, made_at) VALUES ($1, $2, $3, $4) \
             ON CONFLICT (owner) DO UPDATE SET hash = excluded.hash, name = excluded.name, made_at = excluded.made_at",
            args![owner, hash(&secret), name, self.outside.now().as_microsecond()],
        );
        self.store.db().commit(Unit::from(vec![put])).await?;
        Ok(secret)
    }

    pub async fn end_feed(&self, key: &ListKey) -> Result<(), Fault> {
        let gone = Stmt::new("DELETE FROM calendar_feed WHERE owner = $1", args![owner(key)]);
        self.store.db().commit(Unit::from(vec![gone])).await?;
        Ok(())
    }

    /// Whom a secret leads to.
    pub async fn feed(&self, secret: &str) -> Result<Option<Feed>, Fault> {
        let query = Query::new(
            "SELECT owner, name FROM calendar_feed WHERE hash = $1",
            args![hash(secret)],
        );
        let rows = self.store.db().read(query).await?;
        let Some(row) = rows.first() else { return Ok(None) };
        let broken = Fault::Broken("owner of a calendar");
        let found = match row.text(0)?.split_once(' ') {
            Some(("staff", id)) => id.parse().ok().map(Feed::Staff),
            Some(("number", digits)) => {
                PersonalNumber::parse(digits, Date::MAX)
                    .ok()
                    .map(|number| Feed::Resident {
                        name: row.text(1).unwrap_or_default().to_owned(),
                        number,
                    })
            }
            _ => None,
        };
        found.map(Some).ok_or(broken)
    }
}
