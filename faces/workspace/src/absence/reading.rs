//! What was typed about an absence, and everything that is wrong with it.

use super::Seen;
use access::absence::work_together;
use casework::answers::Reader;
use casework::{Answers, Problems, Say, StaffId};
use common::{Site, StaffIn};
use house_store::{Absence, MOST_AT_A_TIME};

/// For longer, cases are allotted anew.
const LONGEST_DAYS: i32 = 366;

pub fn new(site: &Site, me: &StaffIn, seen: &Seen, answers: &Answers) -> Result<Absence, Problems> {
    let mut read = answers.reader(seen.today);
    let staff = match seen.only() {
        Some(only) => Some(only),
        None => read.choice("staff", |word| {
            seen.whose.iter().copied().find(|id| id.to_string() == word)
        }),
    };
    read_in(site, me, seen, read, site.draw(), staff)
}

pub fn changed(
    site: &Site,
    me: &StaffIn,
    seen: &Seen,
    absence: &Absence,
    answers: &Answers,
) -> Result<Absence, Problems> {
    let (read, id) = (answers.reader(seen.today), absence.id.clone());
    read_in(site, me, seen, read, id, Some(absence.staff))
}

fn read_in(
    site: &Site,
    me: &StaffIn,
    seen: &Seen,
    mut read: Reader<'_>,
    id: String,
    staff: Option<StaffId>,
) -> Result<Absence, Problems> {
    let from = read.date("from");
    let to = read.coming_date("to");
    let chosen = read.answers.first("stand_in").to_owned();
    let mut stand_in = None;
    if !chosen.is_empty() {
        let known = seen.staff.iter().find(|one| one.id.to_string() == chosen);
        stand_in = known.map(|one| one.id);
        if known.is_none() {
            read.problems.add("stand_in", "problem-choose");
        }
    }
    let (Some(staff), Some(from), Some(to), true) = (staff, from, to, read.problems.0.is_empty()) else {
        return Err(read.problems);
    };
    let absence = Absence {
        id,
        staff,
        from,
        to,
        stand_in,
        set_by: me.viewer.actor(),
        set_at: site.now(),
    };
    days(seen, &absence, &mut read.problems);
    if let Some(stand_in) = stand_in
        && let Some(say) = cannot(seen, &absence, stand_in)
    {
        read.problems.add("stand_in", say);
    }
    if read.problems.0.is_empty() {
        Ok(absence)
    } else {
        Err(read.problems)
    }
}

fn days(seen: &Seen, absence: &Absence, problems: &mut Problems) {
    if absence.to < absence.from {
        problems.add("to", "administer-problem-last");
    } else if (absence.to - absence.from).get_days() > LONGEST_DAYS {
        problems.add("to", "absence-problem-long");
    }
    let others = seen.absences.iter().filter(|other| other.id != absence.id);
    let mut same = others.filter(|other| other.staff == absence.staff);
    if let Some(other) = same.find(|other| other.meets(absence)) {
        let say = Say::key("absence-problem-overlap")
            .with("from", other.from)
            .with("to", other.to);
        problems.add("from", say);
    }
}

/// Why this colleague cannot stand in, if so.
fn cannot(seen: &Seen, absence: &Absence, stand_in: StaffId) -> Option<Say> {
    if stand_in == absence.staff {
        return Some(Say::key("absence-problem-self"));
    }
    let (absent, colleague) = (seen.person(absence.staff)?, seen.person(stand_in)?);
    let beside = |day| work_together(&absent.held, &colleague.held, day);
    if !beside(absence.from.max(seen.today)) {
        return Some(Say::key("absence-problem-unit").with("name", &colleague.name));
    }
    if !beside(absence.to) {
        return Some(Say::key("absence-problem-leaves").with("name", &colleague.name));
    }
    let meets = |other: &&Absence| other.id != absence.id && other.meets(absence);
    let mut others = seen.absences.iter().filter(meets);
    if let Some(own) = others.find(|other| other.staff == stand_in) {
        let say = Say::key("absence-problem-away").with("name", &colleague.name);
        return Some(say.with("from", own.from).with("to", own.to));
    }
    let others = seen.absences.iter().filter(meets);
    let many = others.filter(|other| other.stand_in == Some(stand_in)).count();
    (many >= MOST_AT_A_TIME).then(|| Say::key("absence-problem-many").with("name", &colleague.name))
}
