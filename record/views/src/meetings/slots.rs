//! *Bokningsbara tider.* Rows of the store: what one takes is gone for everybody else, and nobody's time is given twice.
//! Both are told by the database itself: an update that must touch one row, and a key on each quarter of an hour.

use super::moment;
use crate::committee::Committee;
use access::ListKey;
use access::key::Filter;
use case_store::Fault;
use casework::journal::meetings::{Form, Slot, SlotChange, Times};
use casework::{CaseId, MeetingId, SlotId, StaffId, UnitId};
use db::{CommitError, Query, Row, Stmt, Unit, args};
use jiff::Timestamp;

/// A colleague's time as they have it themselves.
#[derive(Clone, Debug, PartialEq)]
pub struct OpenSlot {
    pub slot: Slot,
    pub unit: UnitId,
    /// Open to this case alone.
    pub case: Option<CaseId>,
    pub taken: bool,
}

const QUARTER: i64 = 15 * 60 * 1_000_000;

/// Whom a time of the unit is offered to: those of its cases that nobody has, or that its colleague has or is let into;
/// nobody who is protected, whose times are opened for their case.
const OFFERED: &str = "SELECT s.id, s.staff, s.staff_name, s.starts_at, s.minutes, s.form, s.place FROM case_access a \
     JOIN meeting_slot s ON s.unit = a.unit OR s.case_id = a.case_id WHERE a.case_id = $1 AND s.meeting IS NULL AND s.starts_at > $2 \
     AND (s.case_id = a.case_id OR (s.case_id IS NULL AND a.protected = 0 AND (a.owner IS NULL OR a.owner = s.staff \
     OR EXISTS (SELECT 1 FROM case_grant g WHERE g.case_id = a.case_id AND g.staff = s.staff)))) ORDER BY s.starts_at, s.id LIMIT 100";

const OF_COLLEAGUE: &str = "SELECT id, staff, staff_name, starts_at, minutes, form, place, unit, case_id, meeting FROM meeting_slot \
     WHERE staff = $1 AND ends_at > $2 ORDER BY starts_at, id LIMIT 500";

/// What becomes of a time, in the unit of work of the fact that says so.
pub(crate) fn slot_stmts(case: CaseId, unit: Option<&UnitId>, change: &SlotChange) -> Vec<Stmt> {
    match change {
        SlotChange::Take { slot, meeting } => vec![
            Stmt::new(
                "UPDATE meeting_slot SET meeting = $2, taken_by = $3 WHERE id = $1 AND meeting IS NULL",
                args![slot.to_string(), meeting.to_string(), case.to_string()],
            )
            .expect_rows(1),
        ],
        SlotChange::Free { meeting } => vec![Stmt::new(
            "UPDATE meeting_slot SET meeting = NULL, taken_by = NULL WHERE meeting = $1",
            args![meeting.to_string()],
        )],
        SlotChange::Drop { meeting } => vec![
            Stmt::new(
                "DELETE FROM staff_time WHERE slot IN (SELECT id FROM meeting_slot WHERE meeting = $1)",
                args![meeting.to_string()],
            ),
            Stmt::new(
                "DELETE FROM meeting_slot WHERE meeting = $1",
                args![meeting.to_string()],
            ),
        ],
        SlotChange::Make { slot, meeting } => {
            let span = [slot.starts_at, slot.ends_at()].map(Timestamp::as_microsecond);
            let mut stmts = vec![
                Stmt::new(
                    "DELETE FROM meeting_slot WHERE staff = $1 AND meeting IS NULL AND starts_at < $3 AND ends_at > $2",
                    args![slot.staff.to_string(), span[0], span[1]],
                ),
                // Only now it is known which of them nobody took meanwhile.
                Stmt::new(
                    "DELETE FROM staff_time WHERE staff = $1 AND NOT EXISTS \
                     (SELECT 1 FROM meeting_slot s WHERE s.id = staff_time.slot)",
                    args![slot.staff.to_string()],
                ),
            ];
            let unit = unit.map(UnitId::as_str).unwrap_or_default();
            stmts.extend(put(slot, unit, Some(case), Some(*meeting)));
            stmts
        }
    }
}

fn put(slot: &Slot, unit: &str, case: Option<CaseId>, meeting: Option<MeetingId>) -> Vec<Stmt> {
    let (id, staff) = (slot.id.to_string(), slot.staff.to_string());
    let (from, to) = (slot.starts_at.as_microsecond(), slot.ends_at().as_microsecond());
    let case = case.map(|case| case.to_string());
    let taken_by = meeting.and(case.clone());
    let mut stmts = vec![Stmt::new(
        "INSERT INTO meeting_slot (id, staff, staff_name, unit, case_id, starts_at, ends_at, minutes, form, place, taken_by, meeting) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)",
        args![
            id.as_str(),
            staff.as_str(),
            slot.staff_name.as_str(),
            unit,
            case,
            from,
            to,
            slot.minutes,
            slot.form.key(),
            slot.place.as_str(),
            taken_by,
            meeting.map(|meeting| meeting.to_string())
        ],
    )];
    let last = (to - 1).div_euclid(QUARTER);
    stmts.extend((from.div_euclid(QUARTER)..=last).map(|quarter| {
        Stmt::new(
            "INSERT INTO staff_time (staff, quarter, slot) VALUES ($1, $2, $3)",
            args![staff.as_str(), quarter, id.as_str()],
        )
    }));
    stmts
}

impl Committee {
    /// For whoever decides about meetings in a case.
    pub(crate) async fn times(&self, case: CaseId, staff: Option<StaffId>) -> Result<Times, Fault> {
        let now = self.outside.now().as_microsecond();
        let offered = Query::new(OFFERED, args![case.to_string(), now]);
        let offered = self.store.db().read(offered).await?;
        let busy = match staff {
            Some(staff) => self.slots_of(staff, self.outside.now()).await?,
            None => Vec::new(),
        };
        Ok(Times {
            offered: offered.iter().map(slot).collect::<Result<_, _>>()?,
            busy: busy
                .into_iter()
                .filter(|own| own.taken)
                .map(|own| own.slot)
                .collect(),
        })
    }

    /// A colleague's own times from now on, open and taken.
    pub async fn own_slots(&self, key: &ListKey) -> Result<Vec<OpenSlot>, Fault> {
        match key.filter() {
            Filter::Staff { staff, .. } => self.slots_of(*staff, self.outside.now()).await,
            _ => Ok(Vec::new()),
        }
    }

    async fn slots_of(&self, staff: StaffId, from: Timestamp) -> Result<Vec<OpenSlot>, Fault> {
        let query = Query::new(OF_COLLEAGUE, args![staff.to_string(), from.as_microsecond()]);
        let rows = self.store.db().read(query).await?;
        let open = |row: &Row| {
            let case = row.opt_text(8)?.map(str::parse).transpose();
            Ok(OpenSlot {
                slot: slot(row)?,
                unit: UnitId::new(row.text(7)?),
                case: case.map_err(|_| Fault::Broken("case id"))?,
                taken: row.opt_text(9)?.is_some(),
            })
        };
        rows.iter().map(open).collect()
    }

    /// Opens a time of one's own, to a unit or to one case. False: they have something then already.
    pub async fn open_slot(&self, slot: &Slot, unit: &UnitId, case: Option<CaseId>) -> Result<bool, Fault> {
        let unit = Unit::from(put(slot, unit.as_str(), case, None));
        match self.store.db().commit(unit).await {
            Ok(_) => Ok(true),
            Err(CommitError::Conflict) => Ok(false),
            Err(other) => Err(other.into()),
        }
    }

    /// Closes a time of one's own that nobody has taken. False: somebody has.
    pub async fn close_slot(&self, key: &ListKey, slot: SlotId) -> Result<bool, Fault> {
        let Filter::Staff { staff, .. } = key.filter() else {
            return Ok(false);
        };
        let (id, staff) = (slot.to_string(), staff.to_string());
        let close = "DELETE FROM meeting_slot WHERE id = $1 AND staff = $2 AND meeting IS NULL";
        let unit = Unit::from(vec![
            Stmt::new(close, args![id.as_str(), staff]).expect_rows(1),
            Stmt::new("DELETE FROM staff_time WHERE slot = $1", args![id]),
        ]);
        match self.store.db().commit(unit).await {
            Ok(_) => Ok(true),
            Err(CommitError::Conflict) => Ok(false),
            Err(other) => Err(other.into()),
        }
    }
}

fn slot(row: &Row) -> Result<Slot, Fault> {
    Ok(Slot {
        id: row.text(0)?.parse().map_err(|_| Fault::Broken("slot"))?,
        staff: row.text(1)?.parse().map_err(|_| Fault::Broken("staff id"))?,
        staff_name: row.text(2)?.to_owned(),
        starts_at: moment(row.i64(3)?)?,
        minutes: row.i64(4)?,
        form: Form::parse(row.text(5)?).ok_or(Fault::Broken("form of a meeting"))?,
        place: row.text(6)?.to_owned(),
    })
}
