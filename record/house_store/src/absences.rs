//! *Frånvaro.* Who is away from which day to which, and who stands in. Why is nobody's business and stands nowhere.
//! Each change is a line in `change`, with who made it.

use crate::{Fault, House, changes};
use access::absence::work_together;
use access::{Staff, StandIn};
use casework::{Actor, StaffId};
use db::{Query, Row, Rows, Stmt, Unit, args};
use jiff::{Timestamp, civil::Date};
use uuid::Uuid;

/// Somebody may stand in for so many at a time: lists hold places for them.
pub const MOST_AT_A_TIME: usize = 3;

/// One time away.
#[derive(Clone, Debug, PartialEq)]
pub struct Absence {
    pub id: String,
    pub staff: StaffId,
    pub from: Date,
    pub to: Date,
    /// As written down: [`House::away`] tells whether they can.
    pub stand_in: Option<StaffId>,
    pub set_by: Actor,
    pub set_at: Timestamp,
}

impl Absence {
    pub fn on(&self, day: Date) -> bool {
        self.from <= day && day <= self.to
    }
    pub fn meets(&self, other: &Self) -> bool {
        self.from <= other.to && other.from <= self.to
    }
}

/// Somebody who is away today.
#[derive(Clone, Debug, PartialEq)]
pub struct Away {
    pub staff: StaffId,
    pub to: Date,
    /// Whoever really stands in: is here, and works in the same unit.
    pub stand_in: Option<Staff>,
}

macro_rules! absences {
    ($which:literal) => {
        concat!(
            "SELECT id, staff, from_day, to_day, stand_in, set_by, set_at FROM absence WHERE ",
            $which
        )
    };
}
const TO_COME: &str = absences!("to_day >= $1 ORDER BY from_day, id");
const OF_STAFF: &str = absences!("staff = $1 AND to_day >= $2 ORDER BY from_day, id");

/// Those for whom the person of a session's hash `$1` stands in on `$2`, with each role of theirs: read by [`stands_in`].
pub(crate) const OF_SESSION: &str = "SELECT r.staff, r.role, r.unit, r.from_day, r.to_day, a.from_day, a.to_day \
    FROM session s JOIN staff p ON p.number = s.number JOIN absence a ON a.stand_in = p.id \
    JOIN staff q ON q.id = a.staff AND (q.ended_on IS NULL OR q.ended_on >= $2) JOIN role_held r ON r.staff = a.staff \
    WHERE s.id_hash = $1 AND a.from_day <= $2 AND a.to_day >= $2 \
    AND NOT EXISTS (SELECT o.id FROM absence o WHERE o.staff = p.id AND o.from_day <= $2 AND o.to_day >= $2) ORDER BY a.from_day, a.id, r.from_day, r.role, r.unit";

/// Only while both work in the same unit and they are not away themselves; never for more than lists have places for.
pub(crate) fn stands_in(person: &Staff, rows: &Rows, today: Date) -> Result<Vec<StandIn>, Fault> {
    let mut found: Vec<StandIn> = Vec::new();
    for row in rows {
        let absent: StaffId = row.text(0)?.parse().map_err(|_| Fault::Broken("staff id"))?;
        let known = found.iter().any(|one| one.absent == absent);
        let held = crate::staff::held(row)?;
        if !known && work_together(&person.held, &[held], today) {
            found.push(StandIn {
                absent,
                from: day(row.text(5)?)?,
                to: day(row.text(6)?)?,
            });
        }
    }
    found.truncate(MOST_AT_A_TIME);
    Ok(found)
}

fn day(text: &str) -> Result<Date, Fault> {
    text.parse().map_err(|_| Fault::Broken("day"))
}

impl House {
    /// All that have not ended, the first first.
    pub async fn absences(&self, today: Date) -> Result<Vec<Absence>, Fault> {
        let query = Query::new(TO_COME, args![today.to_string()]);
        self.db.read(query).await?.iter().map(absence).collect()
    }

    /// One person's that have not ended.
    pub async fn absences_of(&self, staff: StaffId, today: Date) -> Result<Vec<Absence>, Fault> {
        let query = Query::new(OF_STAFF, args![staff.to_string(), today.to_string()]);
        self.db.read(query).await?.iter().map(absence).collect()
    }

    /// Who of these is away today, until when, and who stands in.
    pub async fn away(&self, staff: &[StaffId], today: Date) -> Result<Vec<Away>, Fault> {
        let day = today.to_string();
        let asked = staff
            .iter()
            .map(|one| Query::new(OF_STAFF, args![one.to_string(), day.as_str()]));
        let found = self.db.read_all(asked.collect()).await?;
        let mut away: Vec<Away> = Vec::new();
        for row in found.iter().flatten() {
            let one = absence(row)?;
            if one.on(today) && away.iter().all(|known| known.staff != one.staff) {
                let stand_in = self.who_stands_in(&one, today).await?;
                away.push(Away {
                    staff: one.staff,
                    to: one.to,
                    stand_in,
                });
            }
        }
        Ok(away)
    }

    /// Whoever is named for it, if they can on that day: on the register, at work in the same unit and not away.
    pub async fn who_stands_in(&self, absence: &Absence, day: Date) -> Result<Option<Staff>, Fault> {
        let Some(named) = absence.stand_in else {
            return Ok(None);
        };
        let own = self.absences_of(named, day).await?;
        let both = (
            self.staff_by_id(absence.staff, day).await?,
            self.staff_by_id(named, day).await?,
        );
        Ok(match both {
            _ if own.iter().any(|one| one.on(day)) => None,
            (Some(absent), Some(named)) if work_together(&absent.held, &named.held, day) => Some(named),
            _ => None,
        })
    }

    /// New or changed.
    pub async fn put_absence(&self, absence: &Absence, change: Uuid) -> Result<(), Fault> {
        let stmt = Stmt::new(
            "INSERT INTO absence (id, staff, from_day, to_day, stand_in, set_by, set_at) VALUES ($1, $2, $3, $4, $5, $6, $7) \
             ON CONFLICT (id) DO UPDATE SET from_day = excluded.from_day, to_day = excluded.to_day, \
             stand_in = excluded.stand_in, set_by = excluded.set_by, set_at = excluded.set_at",
            args![
                absence.id.as_str(),
                absence.staff.to_string(),
                absence.from.to_string(),
                absence.to.to_string(),
                absence.stand_in.map(|id| id.to_string()),
                serde_json::to_string(&absence.set_by)?,
                absence.set_at.as_microsecond()
            ],
        );
        let line = line(absence, "AbsencePut", absence.set_at, &absence.set_by, change)?;
        self.db.commit(Unit::from(vec![stmt, line])).await?;
        Ok(())
    }

    /// It never began, or nobody is to see it any more: what was written down of it stays in the changes.
    pub async fn take_back_absence(
        &self,
        absence: &Absence,
        change: Uuid,
        at: Timestamp,
        by: &Actor,
    ) -> Result<(), Fault> {
        let stmt = Stmt::new("DELETE FROM absence WHERE id = $1", args![absence.id.as_str()]);
        let line = line(absence, "AbsenceTakenBack", at, by, change)?;
        self.db.commit(Unit::from(vec![stmt, line])).await?;
        Ok(())
    }
}

fn line(absence: &Absence, kind: &str, at: Timestamp, by: &Actor, change: Uuid) -> Result<Stmt, Fault> {
    let data = serde_json::json!({
        "staff": absence.staff, "from": absence.from, "to": absence.to, "stand_in": absence.stand_in,
    });
    changes::stmt(change, at, by, kind, &data)
}

fn absence(row: &Row) -> Result<Absence, Fault> {
    let id = |text: &str| text.parse().map_err(|_| Fault::Broken("staff id"));
    Ok(Absence {
        id: row.text(0)?.to_owned(),
        staff: id(row.text(1)?)?,
        from: day(row.text(2)?)?,
        to: day(row.text(3)?)?,
        stand_in: row.opt_text(4)?.map(id).transpose()?,
        set_by: serde_json::from_str(row.text(5)?)?,
        set_at: Timestamp::from_microsecond(row.i64(6)?).map_err(|_| Fault::Broken("time"))?,
    })
}
