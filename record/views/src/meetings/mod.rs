//! *Möten.* Which meetings there are and for whom; times that can be booked; and whose calendar an address leads to.

mod feed;
mod represented;
mod slots;

pub use feed::Feed;
pub use slots::OpenSlot;
pub(crate) use slots::slot_stmts;

use crate::cases::followed;
use crate::committee::Committee;
use crate::worklist::{permitted, permitted_args};
use access::ListKey;
use access::key::Filter;
use case_store::Fault;
use casework::journal::Journal;
use casework::journal::meetings::{Form, Meeting, State};
use casework::{CaseId, MeetingId, PartyRole, PersonId, PersonalNumber, StaffId};
use db::{Query, Row, Stmt, Val, args};
use jiff::{Timestamp, ToSpan, civil::Date};

/// A meeting that is booked, as lists show it.
#[derive(Clone, Debug, PartialEq)]
pub struct Coming {
    pub case: CaseId,
    pub meeting: MeetingId,
    pub staff: StaffId,
    pub staff_name: String,
    pub starts_at: Timestamp,
    pub ends_at: Timestamp,
    pub form: Form,
    /// Empty where somebody is protected, and at home.
    pub place: String,
    pub subject_name: String,
    pub number: String,
    pub protected: bool,
    /// The reader interprets in it, into this language, and is told nothing else.
    pub interprets: Option<String>,
    /// Whose meeting it is, of those who follow the case: told to the house alone.
    pub persons: Vec<(PersonId, PersonalNumber)>,
}

const OF_STAFF: &str = permitted!(
    "m.case_id, m.id, m.staff, m.staff_name, m.starts_at, m.ends_at, m.form, m.place, v.subject_name, v.number, v.protected",
    "meeting m JOIN case_view v ON v.case_id = m.case_id",
    "AND (m.staff = $1 OR v.owner = $1) AND m.state = 'meet-booked' AND m.ends_at > $17 AND m.starts_at < $18 ORDER BY m.starts_at, m.id LIMIT 500"
);

const OF_UNIT: &str = permitted!(
    "m.case_id, m.id, m.staff, m.staff_name, m.starts_at, m.ends_at, m.form, m.place, v.subject_name, v.number, v.protected",
    "meeting m JOIN case_view v ON v.case_id = m.case_id",
    "AND v.protected = 0 AND m.state = 'meet-booked' AND m.ends_at > $17 AND m.starts_at < $18 ORDER BY m.starts_at, m.id LIMIT 5000"
);

const OF_PARTY: &str = followed!(
    "m.case_id, m.id, m.staff, m.staff_name, m.starts_at, m.ends_at, m.form, m.place, v.subject_name, v.number, v.protected",
    "JOIN meeting_person w ON w.case_id = p.case_id AND w.person_id = p.person_id \
     JOIN meeting m ON m.case_id = w.case_id AND m.id = w.meeting JOIN case_view v ON v.case_id = m.case_id",
    "AND m.state = 'meet-booked' AND m.ends_at > $3 AND m.starts_at < $4 ORDER BY m.starts_at, m.id LIMIT 500"
);

const OF_ALL: &str = "SELECT m.case_id, m.id, m.staff, m.staff_name, m.starts_at, m.ends_at, m.form, m.place, v.subject_name, \
     v.number, v.protected FROM meeting m JOIN case_view v ON v.case_id = m.case_id \
     WHERE m.state = 'meet-booked' AND m.ends_at > $1 AND m.starts_at < $2 ORDER BY m.starts_at, m.id";

const WHOSE: &str = "SELECT DISTINCT w.meeting, p.person_id, p.number FROM meeting m \
     JOIN meeting_person w ON w.case_id = m.case_id AND w.meeting = m.id \
     JOIN case_party p ON p.case_id = w.case_id AND p.person_id = w.person_id \
     WHERE m.state = 'meet-booked' AND m.ends_at > $1 AND m.starts_at < $2 AND p.number IS NOT NULL \
     AND p.follows_from IS NOT NULL AND p.follows_from <= $3 \
     AND NOT EXISTS (SELECT 1 FROM case_party b WHERE b.case_id = p.case_id AND b.number = p.number AND b.blocked = 1)";

/// The rows of a case's meetings, table by table.
pub(crate) fn by_table(id: &str, journal: &Journal) -> [Vec<Stmt>; 2] {
    let gone = |sql: &'static str| vec![Stmt::new(sql, args![id])];
    let mut meetings = gone("DELETE FROM meeting WHERE case_id = $1");
    let mut persons = gone("DELETE FROM meeting_person WHERE case_id = $1");
    let protected = journal.is_protected();
    let kept = journal
        .meetings
        .all
        .iter()
        .filter(|meeting| meeting.state != State::CalledOff);
    for meeting in kept {
        let slot = &meeting.slot;
        let place = if protected { "" } else { slot.place.as_str() };
        meetings.push(Stmt::new(
            "INSERT INTO meeting (case_id, id, staff, staff_name, starts_at, ends_at, form, place, state) \
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
            args![
                id,
                meeting.id.to_string(),
                slot.staff.to_string(),
                slot.staff_name.as_str(),
                slot.starts_at.as_microsecond(),
                slot.ends_at().as_microsecond(),
                slot.form.key(),
                place,
                meeting.state.key()
            ],
        ));
        persons.extend(whose(journal, meeting).into_iter().map(|person| {
            Stmt::new(
                "INSERT INTO meeting_person (case_id, meeting, person_id) VALUES ($1, $2, $3)",
                args![id, meeting.id.to_string(), person.to_string()],
            )
        }));
    }
    [meetings, persons]
}

/// Each person once, whatever they are to the case.
fn whose(journal: &Journal, meeting: &Meeting) -> Vec<PersonId> {
    let parties = journal
        .parties
        .iter()
        .filter(|party| party.role != PartyRole::Reporter);
    let mut persons: Vec<PersonId> = parties
        .map(|party| party.person.id)
        .filter(|person| meeting.is_for(*person))
        .collect();
    persons.sort();
    persons.dedup();
    persons
}

impl Committee {
    /// Meetings from one day to another, the last with it, that the holder of the key has: their own, and of those whom they represent in that, for a party, own and
    /// those of own cases for a colleague, all of the unit for its copy, all for the house.
    pub async fn meetings(&self, key: &ListKey, from: Date, to: Date) -> Result<Vec<Coming>, Fault> {
        let ends = to.saturating_add(1.day());
        let span = [begins(from)?, begins(ends)?].map(Val::from);
        let today = key.today().to_string();
        let queries = match key.filter() {
            Filter::Party(number) => {
                let mut args = args![number.digits(), today];
                args.extend(span);
                vec![
                    Query::new(OF_PARTY, args.clone()),
                    Query::new(represented::SQL, args),
                ]
            }
            Filter::House => {
                let mut whose = span.to_vec();
                whose.push(today.into());
                vec![Query::new(OF_ALL, span.into()), Query::new(WHOSE, whose)]
            }
            Filter::Staff { .. } | Filter::Unit(_) => {
                let Some(mut args) = permitted_args(key)? else {
                    return Ok(Vec::new());
                };
                args.extend(span);
                let of_unit = matches!(key.filter(), Filter::Unit(_));
                vec![Query::new(if of_unit { OF_UNIT } else { OF_STAFF }, args)]
            }
        };
        let line = self.line("meetings");
        let mut found = self.store.logged_list(key, &line, queries).await?.into_iter();
        let rows = found.next().unwrap_or_default();
        let mut meetings = rows.iter().map(coming).collect::<Result<Vec<_>, _>>()?;
        let more = found.next().unwrap_or_default();
        if matches!(key.filter(), Filter::Party(_)) {
            represented::add(&mut meetings, &more)?;
            return Ok(meetings);
        }
        for row in more {
            let (of, person, number) = person_of(&row)?;
            let mut own = meetings.iter_mut().filter(|meeting| meeting.meeting == of);
            if let Some(meeting) = own.next() {
                meeting.persons.push((person, number));
            }
        }
        Ok(meetings)
    }

    /// Meetings that begin tomorrow, and for whom: what is worth a word the day before.
    pub async fn meetings_tomorrow(&self, key: &ListKey) -> Result<Vec<Coming>, Fault> {
        let tomorrow = key.today().saturating_add(1.day());
        self.meetings(key, tomorrow, tomorrow).await
    }
}

fn begins(day: Date) -> Result<i64, Fault> {
    let begins = day.to_zoned(law::stockholm()).map_err(|_| Fault::Broken("day"))?;
    Ok(begins.timestamp().as_microsecond())
}

fn coming(row: &Row) -> Result<Coming, Fault> {
    Ok(Coming {
        case: row.text(0)?.parse().map_err(|_| Fault::Broken("case id"))?,
        meeting: row.text(1)?.parse().map_err(|_| Fault::Broken("meeting"))?,
        staff: row.text(2)?.parse().map_err(|_| Fault::Broken("staff id"))?,
        staff_name: row.text(3)?.to_owned(),
        starts_at: moment(row.i64(4)?)?,
        ends_at: moment(row.i64(5)?)?,
        form: Form::parse(row.text(6)?).ok_or(Fault::Broken("form of a meeting"))?,
        place: row.text(7)?.to_owned(),
        subject_name: row.text(8)?.to_owned(),
        number: row.text(9)?.to_owned(),
        protected: row.i64(10)? != 0,
        interprets: None,
        persons: Vec::new(),
    })
}

fn person_of(row: &Row) -> Result<(MeetingId, PersonId, PersonalNumber), Fault> {
    let number = PersonalNumber::parse(row.text(2)?, Date::MAX).map_err(|_| Fault::Broken("number"))?;
    Ok((
        row.text(0)?.parse().map_err(|_| Fault::Broken("meeting"))?,
        row.text(1)?.parse().map_err(|_| Fault::Broken("person id"))?,
        number,
    ))
}

fn moment(micros: i64) -> Result<Timestamp, Fault> {
    Timestamp::from_microsecond(micros).map_err(|_| Fault::Broken("time"))
}
