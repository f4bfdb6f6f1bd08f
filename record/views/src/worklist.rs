//! Lists of cases: my cases, intake, the allotment queue, the unit.
//! All pass the same filter, which is the twin of the rule for one case.

use crate::cases::say;
use crate::committee::Committee;
use crate::parts::{self, NOBODY, Texts, in_parts};
use access::ListKey;
use access::key::Filter;
use case_store::Fault;
use casework::{CaseId, Say, StaffId, UnitId};
use db::{ReadError, Rows, Val, args};
use jiff::{Timestamp, civil::Date};
use std::cmp::Ordering;

/// Which list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Which {
    /// Cases that I have.
    Mine,
    /// With intake.
    Intake,
    /// Opened, nobody has it.
    Unallotted,
    /// Everything I may see that is not closed.
    Open,
    Closed,
}

impl Which {
    pub fn word(self) -> &'static str {
        match self {
            Self::Mine => "mine",
            Self::Intake => "intake",
            Self::Unallotted => "unallotted",
            Self::Open => "open",
            Self::Closed => "closed",
        }
    }
    pub fn parse(word: &str) -> Option<Self> {
        [
            Self::Mine,
            Self::Intake,
            Self::Unallotted,
            Self::Open,
            Self::Closed,
        ]
        .into_iter()
        .find(|which| which.word() == word)
    }
}

/// One line of a list.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    pub case: CaseId,
    pub number: String,
    pub kind: String,
    pub phase: String,
    pub unit: String,
    pub owner: Option<StaffId>,
    pub owner_name: Option<String>,
    pub subject_name: String,
    pub protected: bool,
    pub now: Say,
    pub next_step: Option<String>,
    pub opened_at: Timestamp,
    /// None: no clock runs.
    pub next_alarm: Option<Date>,
    pub next_rule: Option<String>,
    pub unread: bool,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Worklist {
    pub rows: Vec<Row>,
    /// There is more than was asked for.
    pub more: bool,
}

/// `$1` staff, `$2` own number, `$3` today, `$4…$9` whole units, `$10…$13` intake units, `$14…$16` whom they
/// stand in for.
macro_rules! permitted {
    ($columns:literal, $from:literal, $and:expr) => {
        concat!(
            "SELECT ", $columns, " FROM ", $from, " JOIN case_access a ON a.case_id = v.case_id WHERE ",
            "NOT EXISTS (SELECT 1 FROM case_party o WHERE o.case_id = v.case_id AND o.number = $2) AND (",
            "(a.shielded = 0 AND (a.unit IN ($4, $5, $6, $7, $8, $9) ",
            "OR (a.phase IN ('phase-intake', 'phase-closed') AND a.unit IN ($10, $11, $12, $13)) ",
            "OR EXISTS (SELECT 1 FROM case_grant g WHERE g.case_id = v.case_id AND g.staff = $1 AND g.kind <> 'named' AND g.until >= $3) ",
            "OR (a.owner IN ($14, $15, $16) AND a.protected = 0))) ",
            "OR (a.shielded = 1 AND EXISTS (SELECT 1 FROM case_grant g WHERE g.case_id = v.case_id AND g.staff = $1 AND g.kind = 'named'))) ",
            $and
        )
    };
}
pub(crate) use permitted;

/// Lines of a list, in the order that [`row`] reads.
macro_rules! listed {
    ($from:literal, $and:literal) => {
        crate::worklist::permitted!(
            "v.case_id, v.number, v.kind, v.phase, v.unit, v.owner_name, v.subject_name, v.protected, v.now_say, v.next_step, v.opened_at, v.next_alarm, v.next_rule, v.unread, v.owner",
            $from,
            $and
        )
    };
}
pub(crate) use listed;

/// Lines of a list in each part, in the order that [`row`] reads.
macro_rules! lines {
    ($and:literal) => {
        in_parts!(
            "",
            "v.case_id, v.number, v.kind, v.phase, v.unit, v.owner_name, v.subject_name, v.protected, v.now_say, v.next_step, v.opened_at, v.next_alarm, v.next_rule, v.unread, v.owner, v.closed_at",
            $and
        )
    };
}

fn texts(which: Which) -> Texts {
    match which {
        Which::Mine => Texts {
            let_in: "",
            named: "",
            unit: "",
            intake: "",
            ..lines!("AND v.owner = $1 AND v.closed_at IS NULL ORDER BY v.next_alarm, v.case_id LIMIT $3")
        },
        Which::Intake => lines!(
            "AND v.phase = 'phase-intake' AND v.closed_at IS NULL ORDER BY v.next_alarm, v.case_id LIMIT $3"
        ),
        Which::Unallotted => lines!(
            "AND v.phase = 'phase-unallotted' AND v.closed_at IS NULL ORDER BY v.opened_at, v.case_id LIMIT $3"
        ),
        Which::Open => lines!("AND v.closed_at IS NULL ORDER BY v.next_alarm, v.case_id LIMIT $3"),
        Which::Closed => {
            lines!("AND v.closed_at IS NOT NULL ORDER BY v.closed_at DESC, v.case_id LIMIT $3")
        }
    }
}

/// The order of a list, as its texts have it.
fn in_order(which: Which, one: &db::Row, other: &db::Row) -> Result<Ordering, ReadError> {
    let first = match which {
        Which::Unallotted => one.i64(10)?.cmp(&other.i64(10)?),
        Which::Closed => other.opt_i64(15)?.cmp(&one.opt_i64(15)?),
        _ => by_texts(&[11], one, other)?,
    };
    Ok(first.then(by_texts(&[0], one, other)?))
}

pub(crate) fn by_texts(columns: &[usize], one: &db::Row, other: &db::Row) -> Result<Ordering, ReadError> {
    columns.iter().try_fold(Ordering::Equal, |so_far, column| {
        Ok(so_far.then(one.text(*column)?.cmp(other.text(*column)?)))
    })
}

/// Rows of all parts as one list; a case that stands in several is listed once.
pub(crate) fn merged(
    parts: Vec<Rows>,
    in_order: impl Fn(&db::Row, &db::Row) -> Result<Ordering, ReadError>,
) -> Result<Rows, ReadError> {
    let mut broken = None;
    let mut all: Rows = parts.into_iter().flatten().collect();
    let mut compared = |one: &db::Row, other: &db::Row| {
        in_order(one, other).unwrap_or_else(|error| {
            broken = Some(error);
            Ordering::Equal
        })
    };
    all.sort_by(&mut compared);
    all.dedup_by(|one, other| compared(one, other).is_eq());
    broken.map_or(Ok(all), Err)
}

/// The arguments `$1…$16` of a permitted query. Units past the slots are refused, never dropped.
pub(crate) fn permitted_args(key: &ListKey) -> Result<Option<Vec<Val>>, Fault> {
    let (mut args, whole_units, intake_units, stands_in_for) = match key.filter() {
        Filter::Staff {
            staff,
            own_number,
            whole_units,
            intake_units,
            stands_in_for,
        } => (
            args![staff.to_string(), own_number.digits()],
            &whole_units[..],
            &intake_units[..],
            &stands_in_for[..],
        ),
        Filter::Unit(unit) => (
            args![NOBODY, NOBODY],
            std::slice::from_ref(unit),
            &[][..],
            &[][..],
        ),
        Filter::Party(_) | Filter::House => return Ok(None),
    };
    args.push(Val::from(key.today().to_string()));
    args.extend(slots(whole_units.iter().map(UnitId::as_str), 6)?);
    args.extend(slots(intake_units.iter().map(UnitId::as_str), 4)?);
    args.extend(slots(stands_in_for.iter().map(StaffId::to_string), 3)?);
    Ok(Some(args))
}

fn slots<T: Into<Val>>(ids: impl ExactSizeIterator<Item = T>, slots: usize) -> Result<Vec<Val>, Fault> {
    if ids.len() > slots {
        return Err(Fault::Broken(
            "list of units or colleagues: more than a query holds",
        ));
    }
    Ok(ids
        .map(Into::into)
        .chain(std::iter::repeat_with(|| NOBODY.into()))
        .take(slots)
        .collect())
}

impl Committee {
    /// At most so many lines, after those that were shown before.
    pub async fn worklist(
        &self,
        key: &ListKey,
        which: Which,
        after: usize,
        most: usize,
    ) -> Result<Worklist, Fault> {
        let line = self.line(&format!("list-{}", which.word()));
        let queries = parts::queries(key, &texts(which), after + most + 1, &[]);
        if queries.is_empty() {
            return Ok(Worklist::default());
        }
        let found = self.store.logged_list(key, &line, queries).await?;
        let found = merged(found, |one, other| in_order(which, one, other))?;
        let more = found.len() > after + most;
        let shown = found.iter().skip(after).take(most);
        let rows = shown.map(row).collect::<Result<_, _>>()?;
        Ok(Worklist { rows, more })
    }
}

pub(crate) fn row(row: &db::Row) -> Result<Row, Fault> {
    let alarm = row.text(11)?;
    Ok(Row {
        case: row.text(0)?.parse().map_err(|_| Fault::Broken("case id"))?,
        number: row.text(1)?.to_owned(),
        kind: row.text(2)?.to_owned(),
        phase: row.text(3)?.to_owned(),
        unit: row.text(4)?.to_owned(),
        owner_name: row.opt_text(5)?.map(str::to_owned),
        subject_name: row.text(6)?.to_owned(),
        protected: row.i64(7)? != 0,
        now: say(row.text(8)?)?,
        next_step: row.opt_text(9)?.map(str::to_owned),
        opened_at: Timestamp::from_microsecond(row.i64(10)?).map_err(|_| Fault::Broken("time"))?,
        next_alarm: if alarm == crate::rows::NO_ALARM {
            None
        } else {
            alarm.parse().ok()
        },
        next_rule: row.opt_text(12)?.map(str::to_owned),
        unread: row.i64(13)? > 0,
        owner: row
            .opt_text(14)?
            .map(str::parse)
            .transpose()
            .map_err(|_| Fault::Broken("staff id"))?,
    })
}
