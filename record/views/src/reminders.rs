//! *Bevakning av frister.* Reminders of running clocks, by the data in `reminders.toml`: each rings
//! once a level, is written down with when it rang, and is gone only when the duty is done.

use crate::committee::Committee;
use crate::parts::{self, NOBODY, Texts, in_parts};
use crate::worklist::{self, by_texts, merged};
use access::{ListKey, Role, Viewer};
use case_store::Fault;
use db::{Query, Stmt, Unit, Val, args};
use jiff::Timestamp;
use serde::Deserialize;
use std::cmp::Reverse;
use std::collections::HashSet;
use std::sync::OnceLock;

/// When, and whom.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Level {
    pub name: String,
    pub days_before: i64,
    pub to: Vec<To>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum To {
    Owner,
    TeamLead,
    UnitManager,
}

#[derive(Deserialize)]
struct File {
    level: Vec<Level>,
}

/// The levels, read once; the test below keeps the file well formed.
pub fn levels() -> &'static [Level] {
    static LEVELS: OnceLock<Vec<Level>> = OnceLock::new();
    LEVELS.get_or_init(|| {
        let file: File = toml::from_str(include_str!("../reminders.toml")).expect("reminders.toml is tested");
        file.level
    })
}

/// A reminder as its reader meets it.
#[derive(Clone, Debug, PartialEq)]
pub struct Reminder {
    pub row: worklist::Row,
    pub rule: String,
    pub level: String,
    pub rang_at: Timestamp,
}

const RING: &str = "INSERT INTO reminder (case_id, rule, nth, alarm_day, level, rang_at) \
    SELECT d.case_id, d.rule, d.nth, d.alarm_day, $1, $2 FROM due d JOIN case_view v ON v.case_id = d.case_id \
    WHERE d.met_at IS NULL AND d.alarm_day <= $3 AND v.closed_at IS NULL \
    AND NOT EXISTS (SELECT 1 FROM reminder r WHERE r.case_id = d.case_id AND r.rule = d.rule AND r.nth = d.nth \
    AND r.alarm_day = d.alarm_day AND r.level = $1) ON CONFLICT (case_id, rule, nth, alarm_day, level) DO NOTHING";

/// As many levels as the question below has places for.
const LEVELS: usize = 3;

/// Cases with a clock that has rung for whoever asks: `$4` the last day that may have rung, `$5…$7` the levels they
/// are told of beside their own clocks. What rings first stands first, so that no more is read than is shown.
const RUNG: Texts = in_parts!(
    "",
    "v.case_id, v.number, v.kind, v.phase, v.unit, v.owner_name, v.subject_name, v.protected, v.now_say, v.next_step, v.opened_at, v.next_alarm, v.next_rule, v.unread, v.owner",
    "AND v.closed_at IS NULL AND v.next_alarm <= $4 AND EXISTS (SELECT 1 FROM reminder r JOIN due d ON d.case_id = r.case_id \
     AND d.rule = r.rule AND d.nth = r.nth AND d.alarm_day = r.alarm_day WHERE r.case_id = v.case_id AND d.met_at IS NULL \
     AND (v.owner = $1 OR r.level IN ($5, $6, $7))) ORDER BY v.next_alarm, v.case_id LIMIT $3",
    "$8"
);
const OF_CASE: &str = "SELECT r.rule, r.level, r.alarm_day, r.rang_at FROM reminder r JOIN due d ON d.case_id = r.case_id \
    AND d.rule = r.rule AND d.nth = r.nth AND d.alarm_day = r.alarm_day WHERE r.case_id = $1 AND d.met_at IS NULL";

impl Committee {
    /// Rings what has come to its hour. Several nodes may ring at once; each reminder rings once.
    pub async fn ring(&self) -> Result<(), Fault> {
        let (now, today) = (self.outside.now(), self.outside.today());
        for level in levels() {
            let until = today.saturating_add(jiff::Span::new().days(level.days_before));
            let stmt = Stmt::new(
                RING,
                args![level.name.as_str(), now.as_microsecond(), until.to_string()],
            );
            self.store.db().commit(Unit::from(vec![stmt])).await?;
        }
        Ok(())
    }

    /// Running clocks whose day has passed, by severity: numbers for those who watch the house.
    pub async fn clocks_late(&self, today: jiff::civil::Date) -> Result<Vec<(String, i64)>, Fault> {
        const LATE: &str = "SELECT d.severity, COUNT(*) FROM due d JOIN case_view v ON v.case_id = d.case_id \
            WHERE d.met_at IS NULL AND d.alarm_day < $1 AND v.closed_at IS NULL GROUP BY d.severity";
        let rows = self
            .store
            .db()
            .read(Query::new(LATE, args![today.to_string()]))
            .await?;
        Ok(rows
            .iter()
            .map(|row| Ok((row.text(0)?.to_owned(), row.i64(1)?)))
            .collect::<Result<_, db::ReadError>>()?)
    }

    /// Reminders to this person: each clock at its loudest, the loudest on top, then the one that rings first.
    pub async fn reminders(
        &self,
        key: &ListKey,
        viewer: &Viewer,
        most: usize,
    ) -> Result<Vec<Reminder>, Fault> {
        let told: Vec<&str> = levels()
            .iter()
            .filter(|level| is_told(level, viewer, key.today()))
            .map(|level| level.name.as_str())
            .collect();
        let earliest = levels()
            .iter()
            .map(|level| level.days_before)
            .max()
            .unwrap_or_default();
        let until = key.today().saturating_add(jiff::Span::new().days(earliest));
        let mut more = args![until.to_string()];
        more.extend((0..LEVELS).map(|nth| Val::from(told.get(nth).copied().unwrap_or(NOBODY))));
        let queries = parts::queries(key, &RUNG, most, &more);
        if queries.is_empty() {
            return Ok(Vec::new());
        }
        let found = self
            .store
            .logged_list(key, &self.line("reminders"), queries)
            .await?;
        let found = merged(found, |one, other| by_texts(&[11, 0], one, other))?;
        let cases: Vec<worklist::Row> = found
            .iter()
            .take(most)
            .map(worklist::row)
            .collect::<Result<_, _>>()?;
        let ask = |case: &worklist::Row| Query::new(OF_CASE, args![case.case.to_string()]);
        let rung = self.store.db().read_all(cases.iter().map(ask).collect()).await?;
        let mut rings = Vec::new();
        for (case, rows) in cases.iter().zip(&rung) {
            for row in rows {
                let (rule, level, day) = (row.text(0)?, row.text(1)?, row.text(2)?);
                let own = key.filter().has(case.owner);
                let Some(loud) = levels().iter().position(|one| one.name == level) else {
                    continue;
                };
                if own || told.contains(&level) {
                    rings.push((Reverse(loud), day, case, rule, row.i64(3)?));
                }
            }
        }
        rings.sort_by_key(|(loud, day, case, rule, _)| (*loud, *day, case.case, *rule));
        let mut seen = HashSet::new();
        rings.retain(|(_, _, case, rule, _)| seen.insert((case.case, *rule)));
        rings.truncate(most);
        let reminder = |(loud, _, case, rule, at): (Reverse<usize>, _, &worklist::Row, &str, i64)| {
            Ok(Reminder {
                row: case.clone(),
                rule: rule.to_owned(),
                level: levels()[loud.0].name.clone(),
                rang_at: Timestamp::from_microsecond(at).map_err(|_| Fault::Broken("time"))?,
            })
        };
        rings.into_iter().map(reminder).collect()
    }
}

/// Is this person told of the unit's clocks at this level, beside their own?
fn is_told(level: &Level, viewer: &Viewer, today: jiff::civil::Date) -> bool {
    let Viewer::Staff(staff) = viewer else {
        return false;
    };
    let holds = |role: Role| staff.held.iter().any(|held| held.on(today) && held.role == role);
    level.to.iter().any(|to| match to {
        To::Owner => false,
        // Until a case has an owner, intake minds the unit's clocks.
        To::TeamLead => holds(Role::TeamLead) || holds(Role::Intake),
        To::UnitManager => holds(Role::UnitManager),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_louder_it_rings_the_more_are_told() {
        let told: Vec<usize> = levels().iter().map(|level| level.to.len()).collect();
        assert!(told.is_sorted() && (1..=LEVELS).contains(&told.len()));
        let days: Vec<i64> = levels().iter().map(|level| -level.days_before).collect();
        assert!(days.is_sorted());
    }
}
