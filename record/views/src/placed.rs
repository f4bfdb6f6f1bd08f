//! *Tavlan.* Cases of one process by where they stand, as the process says: kept with each event, filtered as every list is,
//! counted up to a number.

use crate::committee::Committee;
use crate::parts::{self, Texts, in_parts};
use crate::rows::NO_ALARM;
use crate::worklist::{self, Row, by_texts, merged};
use access::ListKey;
use case_store::Fault;
use casework::{CaseFile, Mark};
use db::{ReadError, Rows, Stmt, args};
use jiff::ToSpan;
use jiff::civil::Date;
use std::cmp::Ordering;
use std::collections::BTreeMap;

/// Up to here is counted, part by part.
const COUNTED: usize = 10_000;
/// Shows from the first day there is.
const ALWAYS: &str = "0000-00-00";

/// What the house itself looks out for, whatever the process: a clock that has rung, one that rings within days, a protected
/// identity.
pub const LATE: &str = "board-mark-late";
pub const SOON: &str = "board-mark-soon";
pub const PROTECTED: &str = "board-mark-protected";
const SOON_DAYS: i64 = 3;

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Order {
    /// The clock that rings first.
    #[default]
    Alarm,
    /// The oldest case first.
    Opened,
    Newest,
}

/// What is asked of a board; an empty word: all.
#[derive(Clone, Copy, Debug, Default)]
pub struct Wanted<'a> {
    pub process: &'a str,
    pub state: &'a str,
    pub mark: &'a str,
    pub order: Order,
}

#[derive(Clone, Debug, PartialEq)]
pub struct PlacedRow {
    pub row: Row,
    pub state: String,
    /// Those that show today.
    pub marks: Vec<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct OnBoard {
    pub rows: Vec<PlacedRow>,
    /// There is more than was asked for.
    pub more: bool,
    /// How many in each state, and of the state that was asked for how many with each mark.
    pub states: BTreeMap<String, i64>,
    pub marks: BTreeMap<String, i64>,
    /// There are more than are counted.
    pub uncounted: bool,
}

/// Rows of a case: where it stands, and its marks one by one.
pub(crate) fn by_table(id: &str, process: &str, file: &dyn CaseFile) -> [Vec<Stmt>; 2] {
    let gone = |sql: &'static str| vec![Stmt::new(sql, args![id])];
    let mut place = gone("DELETE FROM board_place WHERE case_id = $1");
    let mut marks = gone("DELETE FROM board_mark WHERE case_id = $1");
    if let Some(placed) = file.placed() {
        let from = |mark: &Mark| mark.from.map_or(ALWAYS.to_owned(), |day| day.to_string());
        let lines = placed
            .marks
            .iter()
            .map(|mark| format!("{} {}", mark.key, from(mark)));
        let lines: Vec<String> = lines.collect();
        place.push(Stmt::new(
            "INSERT INTO board_place (case_id, process, state, marks) VALUES ($1, $2, $3, $4)",
            args![id, process, placed.state, lines.join("\n")],
        ));
        marks.extend(placed.marks.iter().map(|mark| {
            Stmt::new(
                "INSERT INTO board_mark (case_id, mark, from_day) VALUES ($1, $2, $3)",
                args![id, mark.key, from(mark)],
            )
        }));
    }
    [place, marks]
}

/// `$4` process, `$5` state, `$6` mark, `$7` today, `$8` the last day that is soon.
macro_rules! placed {
    ($columns:literal, $and:literal) => {
        in_parts!(
            "",
            concat!(
                $columns,
                "(SELECT p.state FROM board_place p WHERE p.case_id = v.case_id), \
                 (SELECT p.marks FROM board_place p WHERE p.case_id = v.case_id)"
            ),
            concat!(
                "AND v.closed_at IS NULL AND EXISTS (SELECT 1 FROM board_place b WHERE b.case_id = v.case_id AND b.process = $4 \
                 AND ($5 = '' OR b.state = $5)) \
                 AND ($6 = '' OR ($6 = 'board-mark-late' AND v.next_alarm < $7) \
                 OR ($6 = 'board-mark-soon' AND v.next_alarm >= $7 AND v.next_alarm <= $8) \
                 OR ($6 = 'board-mark-protected' AND v.protected = 1) \
                 OR EXISTS (SELECT 1 FROM board_mark m WHERE m.case_id = v.case_id AND m.mark = $6 AND m.from_day <= $7)) ",
                $and
            ),
            "$9"
        )
    };
}

macro_rules! lines {
    ($order:literal) => {
        placed!(
            "v.case_id, v.number, v.kind, v.phase, v.unit, v.owner_name, v.subject_name, v.protected, v.now_say, v.next_step, v.opened_at, v.next_alarm, v.next_rule, v.unread, v.owner, ",
            $order
        )
    };
}

fn texts(order: Order) -> Texts {
    match order {
        Order::Alarm => lines!("ORDER BY v.next_alarm, v.case_id LIMIT $3"),
        Order::Opened => lines!("ORDER BY v.opened_at, v.case_id LIMIT $3"),
        Order::Newest => lines!("ORDER BY v.opened_at DESC, v.case_id LIMIT $3"),
    }
}

const COUNTS: Texts = placed!(
    "v.case_id, v.next_alarm, v.protected, ",
    "ORDER BY v.next_alarm, v.case_id LIMIT $3"
);

fn in_order(order: Order, one: &db::Row, other: &db::Row) -> Result<Ordering, ReadError> {
    let first = match order {
        Order::Alarm => by_texts(&[11], one, other)?,
        Order::Opened => one.i64(10)?.cmp(&other.i64(10)?),
        Order::Newest => other.i64(10)?.cmp(&one.i64(10)?),
    };
    Ok(first.then(by_texts(&[0], one, other)?))
}

impl Committee {
    /// At most so many lines, after those that were shown before; and how many there are of each kind.
    pub async fn on_board(
        &self,
        key: &ListKey,
        wanted: Wanted<'_>,
        after: usize,
        most: usize,
    ) -> Result<OnBoard, Fault> {
        let today = key.today();
        let soon = today.saturating_add(SOON_DAYS.days());
        let args =
            |state: &str, mark: &str| args![wanted.process, state, mark, today.to_string(), soon.to_string()];
        let asked = args(wanted.state, wanted.mark);
        let mut queries = parts::queries(key, &texts(wanted.order), after + most + 1, &asked);
        let parts = queries.len();
        if parts == 0 {
            return Ok(OnBoard::default());
        }
        queries.extend(parts::queries(key, &COUNTS, COUNTED + 1, &args("", "")));
        let line = self.line(&format!("board-{}", wanted.process));
        let mut found = self.store.logged_list(key, &line, queries).await?;
        let counts = found.split_off(parts);
        let found = merged(found, |one, other| in_order(wanted.order, one, other))?;
        let mut board = counted(counts, wanted.state, (today, soon))?;
        board.more = found.len() > after + most;
        let shown = found.iter().skip(after).take(most);
        board.rows = shown
            .map(|row| placed_row(row, today))
            .collect::<Result<_, _>>()?;
        Ok(board)
    }
}

fn placed_row(row: &db::Row, today: Date) -> Result<PlacedRow, Fault> {
    Ok(PlacedRow {
        state: row.text(15)?.to_owned(),
        marks: shown(row.text(16)?, today).map(str::to_owned).collect(),
        row: worklist::row(row)?,
    })
}

/// Marks that show on a day.
fn shown(marks: &str, today: Date) -> impl Iterator<Item = &str> {
    let today = today.to_string();
    let all = marks.lines().filter_map(|line| line.split_once(' '));
    all.filter(move |(_, from)| *from <= today.as_str())
        .map(|(key, _)| key)
}

fn counted(parts: Vec<Rows>, state: &str, (today, soon): (Date, Date)) -> Result<OnBoard, Fault> {
    let mut board = OnBoard {
        uncounted: parts.iter().any(|part| part.len() > COUNTED),
        ..OnBoard::default()
    };
    let (first, last) = (today.to_string(), soon.to_string());
    for row in &merged(parts, |one, other| by_texts(&[1, 0], one, other))? {
        let stands = row.text(3)?;
        *board.states.entry(stands.to_owned()).or_default() += 1;
        if !state.is_empty() && state != stands {
            continue;
        }
        let mut mark = |key: &str| *board.marks.entry(key.to_owned()).or_default() += 1;
        shown(row.text(4)?, today).for_each(&mut mark);
        let alarm = row.text(1)?;
        if alarm < first.as_str() {
            mark(LATE);
        } else if alarm <= last.as_str() && alarm != NO_ALARM {
            mark(SOON);
        }
        if row.i64(2)? != 0 {
            mark(PROTECTED);
        }
    }
    Ok(board)
}
