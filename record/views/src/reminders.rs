//! *Bevakning av frister.* Reminders of running clocks, by the data in `reminders.toml`: each rings
//! once a level, is written down with when it rang, and is gone only when the duty is done.

use crate::committee::Committee;
use crate::worklist::{self, permitted, permitted_args};
use access::{ListKey, Role, Viewer};
use case_store::Fault;
use db::{Query, Stmt, Unit, Val, args};
use jiff::Timestamp;
use serde::Deserialize;
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

    /// Reminders to this person, the loudest level of each clock, the one that rings first on top.
    pub async fn reminders(
        &self,
        key: &ListKey,
        viewer: &Viewer,
        most: usize,
    ) -> Result<Vec<Reminder>, Fault> {
        const SQL: &str = permitted!(
            "v.case_id, v.number, v.kind, v.phase, v.unit, v.owner_name, v.subject_name, v.protected, v.now_say, v.next_step, v.opened_at, v.next_alarm, v.next_rule, v.unread, v.owner, r.rule, r.rang_at",
            "reminder r JOIN due d ON d.case_id = r.case_id AND d.rule = r.rule AND d.nth = r.nth AND d.alarm_day = r.alarm_day \
             JOIN case_view v ON v.case_id = r.case_id",
            "AND d.met_at IS NULL AND v.closed_at IS NULL AND r.level = $17 AND (v.owner IN ($1, $14, $15, $16) OR $18 = 1) \
             ORDER BY r.alarm_day, v.case_id, r.rule LIMIT $19"
        );
        let Some(permitted) = permitted_args(key)? else {
            return Ok(Vec::new());
        };
        let mut found: Vec<Reminder> = Vec::new();
        for level in levels().iter().rev() {
            let wide = is_told(level, viewer, key.today());
            let more = [
                Val::from(level.name.as_str()),
                Val::from(wide),
                Val::from(most as i64),
            ];
            let query = Query::new(SQL, permitted.iter().cloned().chain(more).collect());
            let line = self.line("reminders");
            for row in self
                .store
                .logged_list(key, &line, vec![query])
                .await?
                .iter()
                .flatten()
            {
                let (case, rule) = (worklist::row(row)?, row.text(15)?.to_owned());
                if found
                    .iter()
                    .any(|one| one.row.case == case.case && one.rule == rule)
                {
                    continue;
                }
                let rang_at = Timestamp::from_microsecond(row.i64(16)?).map_err(|_| Fault::Broken("time"))?;
                found.push(Reminder {
                    row: case,
                    rule,
                    level: level.name.clone(),
                    rang_at,
                });
            }
        }
        Ok(found)
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
        assert!(told.is_sorted() && !told.is_empty());
        let days: Vec<i64> = levels().iter().map(|level| -level.days_before).collect();
        assert!(days.is_sorted());
    }
}
