//! What stands in the views, to be held against what the streams say: a rebuild writes only what differs.

use case_store::Fault;
use casework::CaseId;
use db::{Query, Row, Rows, Stmt, Val, args};
use std::collections::HashMap;

/// A table of views. Its columns are read in the order in which they are written.
struct Table {
    name: &'static str,
    /// All rows of the cases after `$1` up to `$2`.
    rows: &'static str,
    /// Which column is the case.
    case: usize,
    /// So many first columns tell its rows apart where a statement may be about one that is there.
    key: usize,
}

macro_rules! table {
    ($name:literal, $columns:literal, $case:literal, $key:literal) => {
        Table {
            name: $name,
            rows: concat!(
                "SELECT ",
                $columns,
                " FROM ",
                $name,
                " WHERE case_id > $1 AND case_id <= $2"
            ),
            case: $case,
            key: $key,
        }
    };
}

/// In the order of `rows::all`.
const TABLES: &[Table] = &[
    table!(
        "case_access",
        "case_id, unit, phase, owner, protected, shielded",
        0,
        1
    ),
    table!("case_code", "code, case_id, step", 1, 1),
    table!("case_grant", "case_id, staff, kind, may_write, until", 0, 3),
    table!(
        "case_party",
        "case_id, person_id, role, number, name, follows_from, blocked",
        0,
        3
    ),
    table!("child_code", "sha256, case_id, person_id, until", 1, 1),
    table!(
        "case_representative",
        "case_id, nth, number, of_number, of_name, kind, scopes, from_day, to_day, ended, waits, lists, language",
        0,
        2
    ),
    table!(
        "due",
        "case_id, rule, nth, started_at, last_day, alarm_day, last_at, severity, provision, met_at, extended",
        0,
        3
    ),
    table!("task", "case_id, id, what, due, done", 0, 2),
    table!(
        "case_view",
        "case_id, process, number, kind, phase, unit, owner, owner_name, subject_name, subject_number, protected, \
         now_say, next_step, opened_at, changed_at, closed_at, next_alarm, next_rule, unread, resident_say",
        0,
        1
    ),
    table!("name_word", "case_id, word", 0, 2),
    Table {
        name: "sender_status",
        rows: "SELECT s.number, s.case_id, s.received_at, s.say FROM stream t JOIN sender_status s ON s.number = t.number \
               WHERE t.case_id > $1 AND t.case_id <= $2",
        case: 1,
        key: 1,
    },
    table!("mention", "case_id, nth, staff, at", 0, 2),
    table!(
        "signed_document",
        "code, case_id, sha256, signed_by, signed_at",
        1,
        2
    ),
    table!(
        "retention",
        "case_id, subject, born_day, state, why, from_day, last_day, provision",
        0,
        1
    ),
    table!(
        "happening",
        "case_id, month, unit, kind, what, rule, protected, part, n",
        0,
        8
    ),
    table!(
        "meeting",
        "case_id, id, staff, staff_name, starts_at, ends_at, form, place, state",
        0,
        2
    ),
    table!("meeting_person", "case_id, meeting, person_id", 0, 3),
    table!("party_ask", "case_id, person_id, place, title, by_day", 0, 3),
    table!("board_place", "case_id, process, state, marks", 0, 1),
    table!("board_mark", "case_id, mark, from_day", 0, 2),
    table!(
        "payment_due",
        "due, case_id, person_id, name, ore, pay_on, clearing, number, why",
        1,
        1
    ),
    table!("search_doc", "doc, case_id, body", 1, 1),
];

/// The words of `search_doc` one by one, in the order in which they stand in its body.
const WORDS: &str = "SELECT s.case_id, t.word FROM search_doc s JOIN text_word t ON t.doc = s.doc \
     WHERE s.case_id > $1 AND s.case_id <= $2 ORDER BY s.case_id, t.word";

pub(crate) fn queries((after, last): (&str, &str)) -> Vec<Query> {
    let all = TABLES.iter().map(|table| table.rows).chain([WORDS]);
    all.map(|sql| Query::new(sql, args![after, last])).collect()
}

/// Rows that stand, by table and case.
pub(crate) struct Kept {
    tables: Vec<HashMap<String, Rows>>,
    words: HashMap<String, String>,
}

impl Kept {
    /// From the answers to `queries`.
    pub(crate) fn new(mut answers: Vec<Rows>) -> Result<Self, Fault> {
        let mut words = HashMap::<String, String>::new();
        for row in answers.pop().unwrap_or_default() {
            let words = words.entry(row.text(0)?.to_owned()).or_default();
            if !words.is_empty() {
                words.push(' ');
            }
            words.push_str(row.text(1)?);
        }
        let mut tables = Vec::new();
        for (table, rows) in TABLES.iter().zip(answers) {
            let mut by_case = HashMap::<String, Rows>::new();
            for row in rows {
                by_case
                    .entry(row.text(table.case)?.to_owned())
                    .or_default()
                    .push(row);
            }
            tables.push(by_case);
        }
        Ok(Self { tables, words })
    }

    /// Of the statements of a case those of tables that do not say the same; each by its name.
    pub(crate) fn differing(&self, case: CaseId, all: Vec<Vec<Stmt>>) -> Vec<(&'static str, Vec<Stmt>)> {
        let id = case.to_string();
        let pairs = TABLES.iter().zip(&self.tables).zip(all);
        pairs
            .filter_map(|((table, kept), stmts)| {
                let rows = into(table, &stmts);
                let kept = kept.get(&id).map(Vec::as_slice).unwrap_or_default();
                if !stmts.is_empty() && !same(&rows, kept) {
                    return Some((table.name, stmts));
                }
                let words = self.words.get(&id).map(String::as_str).unwrap_or_default();
                let body = rows.first().and_then(|row| row.get(2));
                let strays = table.name == "search_doc" && body != Some(&Val::from(words));
                strays.then_some(("text_word", stmts))
            })
            .collect()
    }
}

/// The rows that statements write into a table.
fn into<'a>(table: &Table, stmts: &'a [Stmt]) -> Vec<&'a [Val]> {
    let mut rows: Vec<&[Val]> = Vec::new();
    for stmt in stmts {
        let words = stmt.sql.sqlite.strip_prefix("INSERT INTO ");
        let name = words.and_then(|rest| rest.split_once(" (")).map(|(name, _)| name);
        // Who writes a key anew leaves what stands.
        if name == Some(table.name) && !rows.iter().any(|row| row[..table.key] == stmt.args[..table.key]) {
            rows.push(&stmt.args);
        }
    }
    rows
}

fn same(rows: &[&[Val]], kept: &[Row]) -> bool {
    rows.len() == kept.len()
        && rows
            .iter()
            .all(|row| kept.iter().any(|kept| kept.values() == *row))
}
