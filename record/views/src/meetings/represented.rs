//! Meetings of those whom somebody represents: as their own to whoever books for them; to an interpreter those of their days,
//! and nothing of what the case is.

use super::{Coming, coming};
use case_store::Fault;
use casework::journal::representation::{Scope, rules};
use db::Row;
use jiff::civil::Date;

/// `$1` is whoever reads, `$2` the day. The person follows and is not shut out, and it is one of its days, as access has it.
pub(super) const SQL: &str = "SELECT DISTINCT m.case_id, m.id, m.staff, m.staff_name, m.starts_at, m.ends_at, m.form, m.place, \
     v.subject_name, v.number, v.protected, r.scopes, r.language, r.from_day, r.to_day FROM case_representative r \
     JOIN case_party p ON p.case_id = r.case_id AND p.number = r.of_number \
     JOIN meeting_person w ON w.case_id = p.case_id AND w.person_id = p.person_id \
     JOIN meeting m ON m.case_id = w.case_id AND m.id = w.meeting JOIN case_view v ON v.case_id = m.case_id \
     WHERE r.number = $1 AND r.ended = 0 AND r.waits = 0 AND r.from_day <= $2 AND r.to_day >= $2 \
     AND p.follows_from <= $2 AND NOT EXISTS (SELECT 1 FROM case_party b WHERE b.case_id = r.case_id AND \
     ((b.number = r.of_number AND b.blocked = 1) OR (b.number = $1 AND b.role <> 'party-representative'))) \
     AND m.state = 'meet-booked' AND m.ends_at > $3 AND m.starts_at < $4 ORDER BY m.starts_at, m.id LIMIT 500";

/// Each once, in their order.
pub(super) fn add(meetings: &mut Vec<Coming>, rows: &[Row]) -> Result<(), Fault> {
    for row in rows {
        let meeting = coming(row)?;
        let known = meetings.iter().any(|one| one.meeting == meeting.meeting);
        let scopes = row.text(11)?.split_whitespace().map(Scope::parse);
        let scopes = scopes.collect::<Option<Vec<_>>>();
        let scopes = scopes.ok_or(Fault::Broken("scope"))?;
        if known {
            continue;
        }
        if rules::opens(&scopes, "my-meetings") {
            meetings.push(meeting);
        } else if scopes.contains(&Scope::Meetings) && is_on(&meeting, row)? {
            meetings.push(Coming {
                subject_name: String::new(),
                number: String::new(),
                interprets: Some(row.text(12)?.to_owned()),
                ..meeting
            });
        }
    }
    meetings.sort_by_key(|meeting| (meeting.starts_at, meeting.meeting));
    Ok(())
}

/// One of the interpreter's days.
fn is_on(meeting: &Coming, row: &Row) -> Result<bool, Fault> {
    let day = |text: &str| text.parse::<Date>().map_err(|_| Fault::Broken("day"));
    let on = language::stockholm(meeting.starts_at).date();
    Ok(day(row.text(13)?)? <= on && on <= day(row.text(14)?)?)
}
