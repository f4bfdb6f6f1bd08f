//! The board of clocks: every running clock that one may see, the one that rings first on top, and how many there are.
//! Counting ends at a number, so that a board costs the same however many cases there are.

use crate::committee::Committee;
use crate::parts::{self, Texts, in_part, in_parts};
use crate::worklist::{self, Row, by_texts, merged};
use access::ListKey;
use access::key::Filter;
use case_store::Fault;
use casework::journal::requests::Kind;
use db::{Query, Rows, Val, args};
use jiff::civil::Date;
use std::collections::BTreeMap;

/// Up to here is counted: more than a unit has, and enough to know that a list is too long to be read.
pub const COUNTED: i64 = 1_000;
/// The same for one person, who keeps an eye on some dozens.
pub const COUNTED_OF_ONE: i64 = 200;

/// A running clock on the board.
#[derive(Clone, Debug, PartialEq)]
pub struct DueRow {
    pub row: Row,
    pub rule: String,
    pub alarm_day: Date,
    pub provision: String,
    pub severity: String,
}

/// How many; or, where counting ended, that there are more than so many.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Total {
    pub counted: i64,
    pub more: bool,
}

impl Total {
    fn of(counted: i64, most: i64, more: bool) -> Self {
        let more = more || counted > most;
        let counted = if more { most } else { counted };
        Self { counted, more }
    }
}

/// The board of clocks: its first lines, and totals of all that run.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Board {
    /// Those that ring soonest.
    pub lines: Vec<DueRow>,
    pub running: Total,
    pub late: Total,
    /// For whoever sees whole units: how they are shared out there.
    pub load: Vec<Load>,
}

/// Running clocks of the cases that one person has.
#[derive(Clone, Debug, PartialEq)]
pub struct Load {
    /// None: of the cases that nobody has.
    pub owner_name: Option<String>,
    pub running: Total,
}

// The clocks that ring first are those of the cases whose first clock rings first.
const LINES: Texts = in_parts!(
    "SELECT v.case_id, v.number, v.kind, v.phase, v.unit, v.owner_name, v.subject_name, v.protected, v.now_say, v.next_step, v.opened_at, v.next_alarm, v.next_rule, v.unread, v.owner, d.rule, d.alarm_day, d.provision, d.severity, CAST(d.nth AS TEXT) FROM (",
    "v.*",
    "AND v.closed_at IS NULL AND v.next_alarm < '9999' ORDER BY v.next_alarm, v.case_id LIMIT $3) v \
     CROSS JOIN due d WHERE d.case_id = v.case_id AND d.met_at IS NULL AND d.alarm_day < '9999' \
     ORDER BY d.alarm_day, v.case_id, d.rule, CAST(d.nth AS TEXT) LIMIT $3"
);

/// Rules of what parties ask for by right: as many as the question has places for.
const ASKED: usize = 5;

macro_rules! asked {
    () => {
        "($4, $5, $6, $7, $8)"
    };
}

/// What parties have asked for and wait for, in the cases that one may see.
const WAITING: Texts = in_parts!(
    "SELECT v.case_id, v.number, v.kind, v.phase, v.unit, v.owner_name, v.subject_name, v.protected, v.now_say, v.next_step, v.opened_at, v.next_alarm, v.next_rule, v.unread, v.owner, d.rule, d.alarm_day, d.provision, d.severity FROM (",
    "v.*",
    concat!(
        "AND v.closed_at IS NULL AND EXISTS (SELECT 1 FROM due w WHERE w.case_id = v.case_id AND w.met_at IS NULL AND w.rule IN ",
        asked!(),
        ") ORDER BY v.next_alarm, v.case_id LIMIT $3) v CROSS JOIN due d WHERE d.case_id = v.case_id AND d.met_at IS NULL \
         AND d.rule IN ",
        asked!(),
        " ORDER BY d.alarm_day, v.case_id, d.rule LIMIT $3"
    ),
    "$9"
);

/// Case by case, the one whose clock rings first on top: how many clocks run and how many of them are late.
const COUNTS: Texts = in_parts!(
    "",
    "v.case_id, v.next_alarm, \
     (SELECT COUNT(*) FROM due d WHERE d.case_id = v.case_id AND d.met_at IS NULL AND d.alarm_day < '9999'), \
     CASE WHEN v.next_alarm < $4 THEN \
     (SELECT COUNT(*) FROM due d WHERE d.case_id = v.case_id AND d.met_at IS NULL AND d.alarm_day < $4) ELSE 0 END",
    "AND v.closed_at IS NULL AND v.next_alarm < '9999' ORDER BY v.next_alarm, v.case_id LIMIT $3",
    "$5"
);

/// Running clocks of a unit's cases, `$3` at most.
macro_rules! running_of {
    ($owner:literal) => {
        in_part!(
            "",
            "1",
            "case_view v CROSS JOIN case_access a CROSS JOIN due d WHERE v.unit = $1 AND a.shielded = 0",
            concat!(
                "AND ",
                $owner,
                " AND v.closed_at IS NULL AND v.next_alarm < '9999' AND d.case_id = v.case_id \
                 AND d.met_at IS NULL AND d.alarm_day < '9999' LIMIT $3"
            )
        )
    };
}

/// Of a unit, from one who has cases there to the next: `$1` unit, `$2` own number, `$3` how many are counted of each.
const LOAD: &str = concat!(
    "WITH RECURSIVE o (owner) AS (SELECT MIN(owner) FROM case_view WHERE unit = $1 AND closed_at IS NULL UNION ALL \
     SELECT (SELECT MIN(n.owner) FROM case_view n WHERE n.unit = $1 AND n.closed_at IS NULL AND n.owner > o.owner) \
     FROM o WHERE o.owner IS NOT NULL) SELECT o.owner, \
     (SELECT w.owner_name FROM case_view w WHERE w.unit = $1 AND w.owner = o.owner AND w.closed_at IS NULL \
     ORDER BY w.next_alarm, w.case_id LIMIT 1), (SELECT COUNT(*) FROM (",
    running_of!("v.owner = o.owner"),
    ") x) FROM o WHERE o.owner IS NOT NULL"
);
const LOAD_OF_NOBODY: &str = concat!(
    "SELECT NULL, NULL, COUNT(*) FROM (",
    running_of!("v.owner IS NULL"),
    ") x"
);

impl Committee {
    /// Running clocks by the day on which they ring, soonest first: at most so many lines, and the
    /// totals of all, also of those that are not among the lines.
    pub async fn clocks(&self, key: &ListKey, most: usize) -> Result<Board, Fault> {
        let mut queries = parts::queries(key, &LINES, most, &[]);
        let parts = queries.len();
        if parts == 0 {
            return Ok(Board::default());
        }
        let today = key.today().to_string();
        let counted = COUNTED as usize + 1;
        queries.extend(parts::queries(key, &COUNTS, counted, &args![today.as_str()]));
        queries.extend(load_queries(key));
        let line = self.line("board-of-clocks");
        let mut lines = self.store.logged_list(key, &line, queries).await?;
        let mut counts = lines.split_off(parts);
        let load = counts.split_off(parts);
        let lines = merged(lines, |one, other| by_texts(&[16, 0, 15, 19], one, other))?;
        let lines = lines.iter().take(most).map(due_row).collect::<Result<_, _>>()?;
        let (running, late) = totals(counts, &today)?;
        Ok(Board {
            lines,
            running,
            late,
            load: loads(load)?,
        })
    }
}

impl Committee {
    /// What parties have asked for by right and nobody has answered, what must be answered first on top.
    pub async fn requests_waiting(&self, key: &ListKey, most: usize) -> Result<Vec<DueRow>, Fault> {
        let mut rules: Vec<&str> = Kind::ALL.iter().map(|kind| kind.rule()).collect();
        rules.sort_unstable();
        rules.dedup();
        let rules: [&str; ASKED] = rules.try_into().map_err(|_| Fault::Broken("rules of requests"))?;
        let queries = parts::queries(key, &WAITING, most, &rules.map(Val::from));
        let line = self.line("requests");
        let lines = self.store.logged_list(key, &line, queries).await?;
        let lines = merged(lines, |one, other| by_texts(&[16, 0, 15], one, other))?;
        lines.iter().take(most).map(due_row).collect()
    }
}

/// A part that was not read to its end has more clocks than are counted; and more that are late, if the last of its
/// cases that was read is.
fn totals(parts: Vec<Rows>, today: &str) -> Result<(Total, Total), Fault> {
    let (mut more, mut more_late) = (false, false);
    for part in parts.iter().filter(|part| part.len() as i64 > COUNTED) {
        more = true;
        if let Some(last) = part.last() {
            more_late |= last.text(1)? < today;
        }
    }
    let (mut running, mut late) = (0, 0);
    for row in &merged(parts, |one, other| by_texts(&[1, 0], one, other))? {
        running += row.i64(2)?;
        late += row.i64(3)?;
    }
    let (running, late) = (
        Total::of(running, COUNTED, more),
        Total::of(late, COUNTED, more_late),
    );
    Ok((running, late))
}

/// Two for each unit that is seen whole.
fn load_queries(key: &ListKey) -> Vec<Query> {
    let (own_number, units) = match key.filter() {
        Filter::Staff {
            own_number,
            whole_units,
            ..
        } => (own_number.digits(), &whole_units[..]),
        _ => return Vec::new(),
    };
    let both = units.iter().flat_map(|unit| {
        [LOAD, LOAD_OF_NOBODY]
            .map(|sql| Query::new(sql, args![unit.as_str(), own_number, COUNTED_OF_ONE + 1]))
    });
    both.collect()
}

/// Nobody first, then by name. Whose clocks one may not see is not among them.
fn loads(units: Vec<Rows>) -> Result<Vec<Load>, Fault> {
    let mut of: BTreeMap<Option<String>, (Option<String>, i64)> = BTreeMap::new();
    for row in units.iter().flatten() {
        let running = row.i64(2)?;
        if running > 0 {
            let owner = row.opt_text(0)?.map(str::to_owned);
            let name = row.opt_text(1)?.map(str::to_owned);
            of.entry(owner).or_insert((name, 0)).1 += running;
        }
    }
    let mut loads: Vec<Load> = of
        .into_values()
        .map(|(owner_name, running)| Load {
            owner_name,
            running: Total::of(running, COUNTED_OF_ONE, false),
        })
        .collect();
    loads.sort_by(|one, other| one.owner_name.cmp(&other.owner_name));
    Ok(loads)
}

fn due_row(found: &db::Row) -> Result<DueRow, Fault> {
    Ok(DueRow {
        row: worklist::row(found)?,
        rule: found.text(15)?.to_owned(),
        alarm_day: found.text(16)?.parse().map_err(|_| Fault::Broken("day"))?,
        provision: found.text(17)?.to_owned(),
        severity: found.text(18)?.to_owned(),
    })
}
