//! Staff and the roles they hold, from a day and perhaps to a day.

use crate::sign_ins::ended;
use crate::{Fault, House, changes};
use access::absence::HAVE_CASES;
use access::{Held, Role, Staff};
use casework::given::Colleague;
use casework::{Actor, PersonalNumber, StaffId, UnitId};
use db::{Query, Row, Rows, Stmt, Unit, args};
use jiff::{Timestamp, civil::Date};
use std::collections::BTreeMap;
use uuid::Uuid;

/// A member of staff as registered.
#[derive(Clone, Debug, PartialEq)]
pub struct StaffRecord {
    pub id: StaffId,
    pub number: PersonalNumber,
    pub name: String,
    pub title: String,
}

/// The person behind a session's hash `$1`, if they are registered on `$2`.
pub(crate) const OF_SESSION: &str = "SELECT p.id, p.number, p.name, p.title FROM session s \
    JOIN staff p ON p.number = s.number WHERE s.id_hash = $1 AND (p.ended_on IS NULL OR p.ended_on >= $2)";
pub(crate) const ROLES_OF_SESSION: &str = "SELECT r.staff, r.role, r.unit, r.from_day, r.to_day FROM session s \
    JOIN staff p ON p.number = s.number JOIN role_held r ON r.staff = p.id WHERE s.id_hash = $1 \
    AND NOT EXISTS (SELECT b.until FROM role_by_rule b WHERE b.staff = r.staff AND b.role = r.role AND b.unit = r.unit \
    AND b.until <= $2) ORDER BY r.from_day, r.role, r.unit";

impl House {
    /// The one who identified themselves, if they are on the register and have not left.
    pub async fn staff_by_number(
        &self,
        number: &PersonalNumber,
        today: Date,
    ) -> Result<Option<Staff>, Fault> {
        let query = Query::new(
            "SELECT id, number, name, title FROM staff WHERE number = $1 AND (ended_on IS NULL OR ended_on >= $2)",
            args![number.digits(), today.to_string()],
        );
        let rows = self.db.read(query).await?;
        match rows.first() {
            Some(row) => Ok(Some(self.with_roles(row).await?)),
            None => Ok(None),
        }
    }

    /// The one with this id, if they are on the register and have not left.
    pub async fn staff_by_id(&self, id: StaffId, today: Date) -> Result<Option<Staff>, Fault> {
        let query = Query::new(
            "SELECT id, number, name, title FROM staff WHERE id = $1 AND (ended_on IS NULL OR ended_on >= $2)",
            args![id.to_string(), today.to_string()],
        );
        let rows = self.db.read(query).await?;
        match rows.first() {
            Some(row) => Ok(Some(self.with_roles(row).await?)),
            None => Ok(None),
        }
    }

    /// The one whom a provider knows by this, if they are on the register and have not left.
    pub async fn staff_known_as(
        &self,
        provider: &str,
        value: &str,
        today: Date,
    ) -> Result<Option<Staff>, Fault> {
        let query = Query::new(
            "SELECT p.id, p.number, p.name, p.title FROM staff_known_as k JOIN staff p ON p.id = k.staff \
             WHERE k.provider = $1 AND k.value = $2 AND (p.ended_on IS NULL OR p.ended_on >= $3)",
            args![provider, value, today.to_string()],
        );
        let rows = self.db.read(query).await?;
        match rows.first() {
            Some(row) => Ok(Some(self.with_roles(row).await?)),
            None => Ok(None),
        }
    }

    /// What a provider calls a member of staff from now on; nothing: it does not know them.
    pub async fn put_known_as(
        &self,
        staff: StaffId,
        provider: &str,
        value: &str,
        change: Uuid,
        at: Timestamp,
        by: &Actor,
    ) -> Result<(), Fault> {
        let mut unit = vec![Stmt::new(
            "DELETE FROM staff_known_as WHERE provider = $1 AND (staff = $2 OR value = $3)",
            args![provider, staff.to_string(), value],
        )];
        if !value.is_empty() {
            unit.push(Stmt::new(
                "INSERT INTO staff_known_as (provider, value, staff) VALUES ($1, $2, $3)",
                args![provider, value, staff.to_string()],
            ));
        }
        let data = serde_json::json!({ "staff": staff, "provider": provider, "known": !value.is_empty() });
        unit.push(changes::stmt(change, at, by, "KnownAsPut", &data)?);
        self.db.commit(Unit::from(unit)).await?;
        Ok(())
    }

    /// Whose number it is, of those who have left too: whoever comes back is the same person.
    pub async fn staff_id(&self, number: &PersonalNumber) -> Result<Option<StaffId>, Fault> {
        let query = Query::new("SELECT id FROM staff WHERE number = $1", args![number.digits()]);
        let rows = self.db.read(query).await?;
        rows.first().map(id).transpose()
    }

    /// The names of all, those who have left too.
    pub async fn staff_names(&self) -> Result<BTreeMap<StaffId, String>, Fault> {
        let rows = self
            .db
            .read(Query::new("SELECT id, name FROM staff", args![]))
            .await?;
        rows.iter()
            .map(|row| Ok((id(row)?, row.text(1)?.to_owned())))
            .collect()
    }

    /// Everybody on the register who has not left, by name.
    pub async fn all_staff(&self, today: Date) -> Result<Vec<Staff>, Fault> {
        let rows = self
            .db
            .read_all(vec![
                Query::new(
                    "SELECT id, number, name, title FROM staff WHERE ended_on IS NULL OR ended_on >= $1 \
                     ORDER BY name, id",
                    args![today.to_string()],
                ),
                Query::new(
                    "SELECT staff, role, unit, from_day, to_day FROM role_held ORDER BY from_day, role, unit",
                    args![],
                ),
            ])
            .await?;
        let [people, roles] = rows.as_slice() else {
            return Err(Fault::Broken("staff"));
        };
        people
            .iter()
            .map(|row| {
                let id = row.text(0)?;
                let own: Rows = roles
                    .iter()
                    .filter(|role| role.text(0).is_ok_and(|staff| staff == id))
                    .cloned()
                    .collect();
                staff(row, &own)
            })
            .collect()
    }

    /// Those who can have a case today: they hold a role that works with cases.
    pub async fn colleagues(&self, today: Date) -> Result<Vec<Colleague>, Fault> {
        let all = self.all_staff(today).await?;
        let away = self.absences(today).await?;
        Ok(all
            .into_iter()
            .filter_map(|staff| {
                let held = staff
                    .held
                    .iter()
                    .find(|held| held.on(today) && HAVE_CASES.contains(&held.role))?;
                let own = away.iter().find(|one| one.staff == staff.id && one.on(today));
                Some(Colleague {
                    away_until: own.map(|one| one.to),
                    id: staff.id,
                    unit: held.unit.clone(),
                    name: staff.name,
                    title: staff.title,
                    open_cases: 0,
                })
            })
            .collect())
    }

    pub async fn put_staff(
        &self,
        record: &StaffRecord,
        change: Uuid,
        at: Timestamp,
        by: &Actor,
    ) -> Result<(), Fault> {
        let mut unit = Unit::new();
        unit.push(Stmt::new(
            "INSERT INTO staff (id, number, name, title) VALUES ($1, $2, $3, $4) \
             ON CONFLICT (id) DO UPDATE SET name = excluded.name, title = excluded.title, number = excluded.number, ended_on = NULL",
            args![record.id.to_string(), record.number.digits(), record.name.as_str(), record.title.as_str()],
        ));
        let data = serde_json::json!({ "staff": record.id, "name": record.name, "title": record.title });
        unit.push(changes::stmt(change, at, by, "StaffPut", &data)?);
        self.db.commit(unit).await?;
        Ok(())
    }

    pub async fn give_role(
        &self,
        staff: StaffId,
        held: &Held,
        change: Uuid,
        at: Timestamp,
        by: &Actor,
    ) -> Result<(), Fault> {
        let data = serde_json::json!({ "staff": staff, "held": held });
        let line = changes::stmt(change, at, by, "RoleGiven", &data)?;
        // Whatever a rule said of it before.
        let lasts = Stmt::new(
            "DELETE FROM role_by_rule WHERE staff = $1 AND role = $2 AND unit = $3",
            args![staff.to_string(), held.role.key(), held.unit.as_str()],
        );
        self.db
            .commit(Unit::from(vec![put(staff, held), lasts, line]))
            .await?;
        Ok(())
    }

    /// A role by a rule, confirmed: it is worth something until then. One that was given by hand stays without end, unless
    /// the rule `manages` it.
    pub async fn role_lasts(
        &self,
        staff: StaffId,
        held: &Held,
        until: Timestamp,
        manages: bool,
    ) -> Result<(), Fault> {
        let args = args![
            staff.to_string(),
            held.role.key(),
            held.unit.as_str(),
            until.as_microsecond()
        ];
        let stmt = if manages {
            Stmt::new(
                "INSERT INTO role_by_rule (staff, role, unit, until) VALUES ($1, $2, $3, $4) \
                 ON CONFLICT (staff, role, unit) DO UPDATE SET until = excluded.until",
                args,
            )
        } else {
            Stmt::new(
                "UPDATE role_by_rule SET until = $4 WHERE staff = $1 AND role = $2 AND unit = $3",
                args,
            )
        };
        self.db.commit(Unit::from(vec![stmt])).await?;
        Ok(())
    }

    /// The last day of a role. Sessions end with it.
    pub async fn end_role(
        &self,
        staff: StaffId,
        held: &Held,
        last: Date,
        change: Uuid,
        at: Timestamp,
        by: &Actor,
    ) -> Result<(), Fault> {
        let ended = Held {
            to: Some(last),
            ..held.clone()
        };
        let data = serde_json::json!({ "staff": staff, "held": ended });
        let line = changes::stmt(change, at, by, "RoleEnded", &data)?;
        let mut unit = vec![put(staff, &ended), line];
        unit.extend(end_sessions(staff, at));
        self.db.commit(Unit::from(unit)).await?;
        Ok(())
    }

    /// The last day of somebody who leaves: of all their roles too. Sessions end with it.
    pub async fn end_staff(
        &self,
        staff: StaffId,
        last: Date,
        change: Uuid,
        at: Timestamp,
        by: &Actor,
    ) -> Result<(), Fault> {
        let args = || args![staff.to_string(), last.to_string()];
        let data = serde_json::json!({ "staff": staff, "last": last });
        let mut unit = vec![
            Stmt::new("UPDATE staff SET ended_on = $2 WHERE id = $1", args()),
            Stmt::new("DELETE FROM role_held WHERE staff = $1 AND from_day > $2", args()),
            Stmt::new(
                "UPDATE role_held SET to_day = $2 WHERE staff = $1 AND (to_day IS NULL OR to_day > $2)",
                args(),
            ),
            changes::stmt(change, at, by, "StaffEnded", &data)?,
            // Whoever comes back begins by showing who they are.
            Stmt::new("DELETE FROM passkey WHERE staff = $1", args![staff.to_string()]),
            crate::portraits::gone(staff),
        ];
        unit.extend(end_sessions(staff, at));
        self.db.commit(Unit::from(unit)).await?;
        Ok(())
    }

    async fn with_roles(&self, row: &Row) -> Result<Staff, Fault> {
        let query = Query::new(
            "SELECT staff, role, unit, from_day, to_day FROM role_held WHERE staff = $1 ORDER BY from_day, role, unit",
            args![row.text(0)?],
        );
        staff(row, &self.db.read(query).await?)
    }
}

fn put(staff: StaffId, held: &Held) -> Stmt {
    Stmt::new(
        "INSERT INTO role_held (staff, role, unit, from_day, to_day) VALUES ($1, $2, $3, $4, $5) \
         ON CONFLICT (staff, role, unit, from_day) DO UPDATE SET to_day = excluded.to_day",
        args![
            staff.to_string(),
            held.role.key(),
            held.unit.as_str(),
            held.from.to_string(),
            held.to.map(|day| day.to_string())
        ],
    )
}

fn end_sessions(staff: StaffId, at: Timestamp) -> Vec<Stmt> {
    ended!("staff = $1", "$2", "$3"; args![staff.to_string()]; at, "administration")
}

fn id(row: &Row) -> Result<StaffId, Fault> {
    row.text(0)?.parse().map_err(|_| Fault::Broken("staff id"))
}

pub(crate) fn staff(row: &Row, roles: &Rows) -> Result<Staff, Fault> {
    Ok(Staff {
        id: id(row)?,
        number: PersonalNumber::parse(row.text(1)?, Date::MAX).map_err(|_| Fault::Broken("staff number"))?,
        name: row.text(2)?.to_owned(),
        title: row.text(3)?.to_owned(),
        held: roles.iter().map(held).collect::<Result<_, Fault>>()?,
        stands_in: Vec::new(),
    })
}

pub(crate) fn held(row: &Row) -> Result<Held, Fault> {
    let day = |text: &str| text.parse::<Date>().map_err(|_| Fault::Broken("day"));
    Ok(Held {
        role: Role::parse(row.text(1)?).ok_or(Fault::Broken("role"))?,
        unit: UnitId::new(row.text(2)?),
        from: day(row.text(3)?)?,
        to: row.opt_text(4)?.map(day).transpose()?,
    })
}
