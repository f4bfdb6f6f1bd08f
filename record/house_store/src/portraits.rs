//! Pictures of members of staff, for the children whose case they have. Who has none is shown by letters.

use crate::{Fault, House, changes};
use casework::{Actor, StaffId};
use db::{Migration, Query, Stmt, Unit, args};
use jiff::Timestamp;
use uuid::Uuid;

pub(crate) const TABLE: Migration = Migration {
    name: "house_store_11_portrait",
    sql: "
-- A small picture, drawn anew by us.
CREATE TABLE staff_portrait (
    staff TEXT PRIMARY KEY,
    picture {bytes} NOT NULL
) {strict};
",
};

/// Whoever leaves takes the picture along.
pub(crate) fn gone(staff: StaffId) -> Stmt {
    Stmt::new(
        "DELETE FROM staff_portrait WHERE staff = $1",
        args![staff.to_string()],
    )
}

impl House {
    pub async fn portrait(&self, staff: StaffId) -> Result<Option<Vec<u8>>, Fault> {
        let query = Query::new(
            "SELECT picture FROM staff_portrait WHERE staff = $1",
            args![staff.to_string()],
        );
        let rows = self.db.read(query).await?;
        let Some(row) = rows.first() else { return Ok(None) };
        Ok(Some(row.bytes(0)?.to_vec()))
    }

    /// None: no picture from now on.
    pub async fn put_portrait(
        &self,
        staff: StaffId,
        picture: Option<&[u8]>,
        change: Uuid,
        at: Timestamp,
        by: &Actor,
    ) -> Result<(), Fault> {
        let mut unit = vec![gone(staff)];
        if let Some(picture) = picture {
            unit.push(Stmt::new(
                "INSERT INTO staff_portrait (staff, picture) VALUES ($1, $2)",
                args![staff.to_string(), picture.to_vec()],
            ));
        }
        let data = serde_json::json!({ "staff": staff, "there": picture.is_some() });
        unit.push(changes::stmt(change, at, by, "PortraitPut", &data)?);
        self.db.commit(Unit::from(unit)).await?;
        Ok(())
    }
}
