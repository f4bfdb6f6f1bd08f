//! Which looks are judged: so many by chance, and those that something speaks against. A look is one person in one
//! case on one day, however often they turned the page.

use super::{Sign, reviews};
use crate::committee::Committee;
use access::{ListKey, Purpose, Staff};
use case_store::Fault;
use casework::{Actor, CaseId, StaffId};
use db::{CommitError, Query, Stmt, Unit, args};
use jiff::civil::Date;
use jiff::{Timestamp, ToSpan};
use sha2::{Digest, Sha256};
use std::collections::{BTreeMap, BTreeSet};

/// Drawn by chance, and at most so many more for their signs, the gravest first.
const BY_CHANCE: usize = 50;
const FOR_SIGNS: usize = 200;
/// More cases in one day than these are many.
const MANY: usize = 25;

/// A look as it was drawn, before it is kept.
#[derive(Clone, Debug)]
struct Drawn {
    staff: StaffId,
    line: String,
    at: Timestamp,
    by: Actor,
    case: CaseId,
    purpose: String,
    signs: BTreeSet<Sign>,
}

/// The whole draw.
#[derive(Clone, Debug)]
pub struct Draw {
    seed: String,
    looks: Vec<Drawn>,
    all: usize,
    flagged: usize,
}

impl Draw {
    /// Is one of the looks this person's?
    pub fn is_about(&self, staff: StaffId) -> bool {
        self.looks.iter().any(|look| look.staff == staff)
    }
}

/// What is known of the parties and of who worked in the case.
#[derive(Default)]
struct InCase {
    names: BTreeSet<String>,
    numbers: BTreeSet<String>,
    has_task: bool,
}

/// From one reader to the next by the index on staff: it costs as much whether the log has a month in it or ten years.
const READERS: &str = "WITH RECURSIVE reader (staff) AS (SELECT MIN(staff) FROM read_log UNION ALL \
    SELECT (SELECT MIN(r.staff) FROM read_log r WHERE r.staff > reader.staff) FROM reader WHERE reader.staff IS NOT NULL) \
    SELECT staff FROM reader WHERE staff IS NOT NULL AND EXISTS (SELECT 1 FROM read_log r WHERE r.staff = reader.staff \
    AND r.at >= $1 AND r.at < $2 AND r.case_id IS NOT NULL) ORDER BY staff";
const LOOKS: &str = "SELECT id, at, actor, case_id, purpose FROM read_log \
    WHERE staff = $1 AND at >= $2 AND at < $3 AND case_id IS NOT NULL ORDER BY at, id";
const PARTIES: &str = "SELECT DISTINCT p.case_id, p.name, p.number FROM read_log r JOIN case_party p ON p.case_id = r.case_id \
    WHERE r.staff = $1 AND r.at >= $2 AND r.at < $3 AND p.role <> 'party-reporter'";
// Whoever decides of destruction or checks an emergency has that for a task.
const TASKS: &str = "SELECT DISTINCT r.case_id FROM read_log r WHERE r.staff = $1 AND r.at >= $2 AND r.at < $3 AND r.case_id IS NOT NULL \
    AND (r.act IN ('Destroy', 'ReviewLog') \
    OR EXISTS (SELECT 1 FROM case_grant g WHERE g.case_id = r.case_id AND g.staff = $1) \
    OR EXISTS (SELECT 1 FROM event e WHERE e.case_id = r.case_id AND e.actor LIKE $4))";

/// The last word of a name, in small letters; of a double name both.
fn surnames(name: &str) -> impl Iterator<Item = String> {
    let last = name
        .split_whitespace()
        .next_back()
        .unwrap_or_default()
        .to_lowercase();
    last.split('-').map(str::to_owned).collect::<Vec<_>>().into_iter()
}

impl Committee {
    /// Looks of a month that is past. The same seed draws the same.
    pub async fn draw_log_review(
        &self,
        key: &ListKey,
        month: Date,
        seed: &str,
        everybody: &[Staff],
    ) -> Result<Draw, Fault> {
        reviews(key)?;
        let within = [month, month.saturating_add(1.month())].map(|day| {
            let zoned = day.to_zoned(law::stockholm());
            zoned.map_or(0, |zoned| zoned.timestamp().as_microsecond())
        });
        let readers = Query::new(READERS, args![within[0], within[1]]);
        let mut looks = Vec::new();
        for row in &self.store.db().read(readers).await? {
            looks.extend(self.looks_of(row.text(0)?, within, everybody).await?);
        }
        Ok(drawn(looks, seed))
    }

    async fn looks_of(
        &self,
        staff: &str,
        within: [i64; 2],
        everybody: &[Staff],
    ) -> Result<Vec<Drawn>, Fault> {
        let of_staff = |sql: &'static str| Query::new(sql, args![staff, within[0], within[1]]);
        let wrote = format!("%\"{staff}\"%");
        let tasks = Query::new(TASKS, args![staff, within[0], within[1], wrote]);
        let read = self
            .store
            .db()
            .read_all(vec![of_staff(LOOKS), of_staff(PARTIES), tasks])
            .await?;
        let [lines, parties, tasks] = read.as_slice() else {
            return Err(Fault::Broken("log review"));
        };
        let mut cases: BTreeMap<&str, InCase> = BTreeMap::new();
        for row in parties {
            let case = cases.entry(row.text(0)?).or_default();
            case.names.extend(surnames(row.text(1)?));
            case.numbers.extend(row.opt_text(2)?.map(str::to_owned));
        }
        for row in tasks {
            cases.entry(row.text(0)?).or_default().has_task = true;
        }
        let reader = everybody.iter().find(|one| one.id.to_string() == staff);
        let mut looks: Vec<Drawn> = Vec::new();
        let mut seen = BTreeSet::new();
        for row in lines {
            let at = super::time(row.i64(1)?)?;
            let case = row.text(3)?;
            if !seen.insert((at.to_zoned(law::stockholm()).date(), case)) {
                continue;
            }
            let nothing = InCase::default();
            let about = cases.get(case).unwrap_or(&nothing);
            let by: Actor =
                serde_json::from_str(row.text(2)?).map_err(|_| Fault::Broken("line of the read log"))?;
            let mut signs = signs(&by, reader, about, everybody);
            signs.extend(of_the_hour(at));
            let purpose = row.text(4)?;
            if ![Purpose::Work.key(), Purpose::StandIn.key()].contains(&purpose) {
                signs.insert(Sign::Stated);
            }
            looks.push(Drawn {
                staff: staff.parse().map_err(|_| Fault::Broken("staff id"))?,
                line: row.text(0)?.to_owned(),
                at,
                by,
                case: case.parse().map_err(|_| Fault::Broken("case id"))?,
                purpose: purpose.to_owned(),
                signs,
            });
        }
        many_in_a_day(&mut looks);
        Ok(looks)
    }

    /// Keeps what was drawn. `addresses`: where those live who looked, as far as the register says. False:
    /// somebody else had drawn before.
    pub async fn keep_log_review(
        &self,
        key: &ListKey,
        month: Date,
        mut draw: Draw,
        addresses: &BTreeMap<StaffId, String>,
    ) -> Result<bool, Fault> {
        reviews(key)?;
        let (now, actor) = (
            self.outside.now().as_microsecond(),
            serde_json::to_string(key.actor())?,
        );
        for look in &mut draw.looks {
            if let Some(home) = addresses.get(&look.staff)
                && self.is_home_of_a_party(look.case, home).await?
            {
                look.signs.insert(Sign::Address);
            }
        }
        let mut unit = Unit::from(vec![Stmt::new(
            "INSERT INTO log_review (month, seed, drawn_at, drawn_by, looks, flagged) VALUES ($1, $2, $3, $4, $5, $6)",
            args![
                month.to_string(),
                draw.seed.as_str(),
                now,
                actor,
                draw.all as i64,
                draw.flagged as i64
            ],
        )]);
        for (nth, look) in (1_i64..).zip(&draw.looks) {
            let signs: Vec<&str> = look.signs.iter().map(|sign| sign.key()).collect();
            unit.push(Stmt::new(
                "INSERT INTO log_review_line (month, nth, at, actor, case_id, purpose, flags) VALUES ($1, $2, $3, $4, $5, $6, $7)",
                args![
                    month.to_string(),
                    nth,
                    look.at.as_microsecond(),
                    serde_json::to_string(&look.by)?,
                    look.case.to_string(),
                    look.purpose.as_str(),
                    signs.join(" ")
                ],
            ));
        }
        match self.store.db().commit(unit).await {
            Ok(_) => Ok(true),
            Err(CommitError::Conflict) => Ok(false),
            Err(other) => Err(other.into()),
        }
    }

    async fn is_home_of_a_party(&self, case: CaseId, home: &str) -> Result<bool, Fault> {
        let Some(open) = self.for_the_house(case).await? else {
            return Ok(false);
        };
        let addresses = open.file.journal().parties.iter();
        Ok(addresses
            .filter_map(|party| party.person.address.as_deref())
            .any(|address| address.to_lowercase() == home.to_lowercase()))
    }
}

fn signs(by: &Actor, reader: Option<&Staff>, about: &InCase, everybody: &[Staff]) -> BTreeSet<Sign> {
    let mut signs = BTreeSet::new();
    let is_party = |one: &&Staff| about.numbers.contains(one.number.digits());
    if reader.is_some_and(|reader| is_party(&reader)) {
        signs.insert(Sign::OwnFile);
    }
    let mut others = everybody.iter().filter(|one| Some(one.id) != by.staff());
    if others.any(|one| is_party(&one)) {
        signs.insert(Sign::Colleague);
    }
    if let Actor::Staff { name, .. } = by
        && surnames(name).any(|surname| about.names.contains(&surname))
    {
        signs.insert(Sign::Surname);
    }
    if !about.has_task {
        signs.insert(Sign::NoTask);
    }
    signs
}

fn of_the_hour(at: Timestamp) -> Option<Sign> {
    let local = at.to_zoned(law::stockholm());
    let at_night = !(6..21).contains(&local.hour());
    (at_night || law::is_day_off(local.date())).then_some(Sign::Hours)
}

fn many_in_a_day(looks: &mut [Drawn]) {
    let day = |look: &Drawn| look.at.to_zoned(law::stockholm()).date();
    let mut by_day: BTreeMap<Date, usize> = BTreeMap::new();
    for look in looks.iter() {
        *by_day.entry(day(look)).or_default() += 1;
    }
    for look in looks {
        if by_day.get(&day(look)).is_some_and(|many| *many > MANY) {
            look.signs.insert(Sign::Many);
        }
    }
}

/// Signs that bring a look into the review by themselves; the rest are told beside a look that was drawn.
fn is_grave(sign: Sign) -> bool {
    matches!(
        sign,
        Sign::OwnFile | Sign::Colleague | Sign::Surname | Sign::Stated
    )
}

fn drawn(mut all: Vec<Drawn>, seed: &str) -> Draw {
    let count = all.len();
    all.sort_by_cached_key(|look| Sha256::digest(format!("{seed}{}", look.line)).to_vec());
    let grave = |look: &Drawn| look.signs.iter().any(|sign| is_grave(*sign));
    let (mut flagged, rest): (Vec<_>, Vec<_>) = {
        let rest = all.split_off(all.len().min(BY_CHANCE));
        (rest.into_iter().filter(|look| grave(look)).collect(), all)
    };
    let graves = flagged.len() + rest.iter().filter(|look| grave(look)).count();
    // Signs are ordered from the gravest.
    flagged.sort_by_key(|look| look.signs.first().copied());
    flagged.truncate(FOR_SIGNS);
    let mut looks = rest;
    looks.extend(flagged);
    looks.sort_by_key(|look| look.at);
    Draw {
        seed: seed.to_owned(),
        looks,
        all: count,
        flagged: graves,
    }
}
