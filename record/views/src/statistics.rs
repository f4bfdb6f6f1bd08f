//! *Uppföljning.* How many cases are opened and closed and documents signed, and how many clocks are met in time or late:
//! by month, unit and kind. Each case has its own rows; their sums are kept with each event and are what is read.

use crate::committee::Committee;
use crate::rows::reckon;
use access::FollowUpKey;
use case_store::Fault;
use casework::journal::Journal;
use casework::journal::record::Says;
use casework::letter::Block;
use casework::{CaseId, Clock, Summary, UnitId};
use db::{Query, Row, Stmt, Unit, args};
use jiff::Timestamp;
use jiff::civil::Date;
use law::Catalogue;
use std::collections::BTreeMap;

/// What is counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum What {
    Opened,
    Closed,
    /// Documents that were signed and sent.
    Signed,
    /// Lines of the record that a party says are not right, or not all.
    Contested,
    /// Clocks met on their last day or before.
    InTime,
    Late,
}

impl What {
    pub const ALL: [Self; 6] = [
        Self::Opened,
        Self::Closed,
        Self::Signed,
        Self::Contested,
        Self::InTime,
        Self::Late,
    ];
    pub fn key(self) -> &'static str {
        match self {
            Self::Opened => "statistics-opened",
            Self::Closed => "statistics-closed",
            Self::Signed => "statistics-signed",
            Self::Contested => "statistics-contested",
            Self::InTime => "statistics-in-time",
            Self::Late => "statistics-late",
        }
    }
}

/// So many in a month.
#[derive(Clone, Debug, PartialEq)]
pub struct Counted {
    /// Its first day.
    pub month: Date,
    pub unit: UnitId,
    pub kind: String,
    pub what: What,
    /// Of a clock; otherwise empty.
    pub rule: String,
    pub many: i64,
}

const PARTS: u128 = 4;

const TAKEN: &str = "INSERT INTO monthly (month, unit, kind, what, rule, protected, part, n) \
    SELECT month, unit, kind, what, rule, protected, part, -n FROM happening WHERE case_id = $1 \
    ORDER BY month, unit, kind, what, rule, protected, part \
    ON CONFLICT (month, unit, kind, what, rule, protected, part) DO UPDATE SET n = monthly.n + excluded.n";
const GIVEN: &str = "INSERT INTO monthly (month, unit, kind, what, rule, protected, part, n) \
    SELECT month, unit, kind, what, rule, protected, part, n FROM happening WHERE case_id = $1 \
    ORDER BY month, unit, kind, what, rule, protected, part \
    ON CONFLICT (month, unit, kind, what, rule, protected, part) DO UPDATE SET n = monthly.n + excluded.n";
/// Before a case is destroyed: its numbers stay, and nothing says whose they were.
pub(crate) const STAYS: &str = "INSERT INTO happening (case_id, month, unit, kind, what, rule, protected, part, n) \
    SELECT 'destroyed', month, unit, kind, what, rule, protected, part, n FROM happening WHERE case_id = $1 \
    ON CONFLICT (case_id, month, unit, kind, what, rule, protected, part) DO UPDATE SET n = happening.n + excluded.n";

/// The old rows go out of the sums, the new ones come in.
pub(crate) fn stmts(case: CaseId, journal: &Journal, summary: &Summary, law: &Catalogue) -> Vec<Stmt> {
    let id = case.to_string();
    let of_case = |sql: &'static str| Stmt::new(sql, args![id.as_str()]);
    let mut stmts = vec![
        of_case(TAKEN),
        of_case("DELETE FROM happening WHERE case_id = $1"),
    ];
    let unit = journal.unit.as_ref().map(UnitId::as_str).unwrap_or_default();
    let part = (case.0.as_u128() % PARTS) as i64;
    let counted = counted(journal, summary, law);
    stmts.extend(counted.into_iter().map(|((month, what, rule), many)| {
        Stmt::new(
            "INSERT INTO happening (case_id, month, unit, kind, what, rule, protected, part, n) \
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
            args![
                id.as_str(),
                word(month),
                unit,
                summary.kind,
                what.key(),
                rule,
                journal.is_protected(),
                part,
                many
            ],
        )
    }));
    stmts.push(of_case(GIVEN));
    // A month that nothing is left of has no row, as after a rebuild.
    stmts.push(Stmt::new("DELETE FROM monthly WHERE n = 0", args![]));
    stmts
}

type Happenings<'a> = BTreeMap<(Date, What, &'a str), i64>;

fn counted<'a>(journal: &Journal, summary: &'a Summary, law: &Catalogue) -> Happenings<'a> {
    let mut counted = Happenings::new();
    let mut count = |at: Timestamp, what, rule| {
        let month = day(at).first_of_month();
        *counted.entry((month, what, rule)).or_default() += 1;
    };
    if let Some(at) = journal.opened_at {
        count(at, What::Opened, "");
    }
    if let Some(at) = summary.closed_at {
        count(at, What::Closed, "");
    }
    for at in signed(journal) {
        count(at, What::Signed, "");
    }
    let contests = journal.record.contests.iter();
    for contest in contests.filter(|contest| contest.says != Says::Correct) {
        count(contest.at, What::Contested, "");
    }
    for clock in &summary.clocks {
        if let Some((at, what)) = met(clock, law) {
            count(at, what, &clock.rule);
        }
    }
    counted
}

/// Once for each document, however many received it.
fn signed(journal: &Journal) -> Vec<Timestamp> {
    let mut signed: Vec<(&str, Timestamp)> = journal
        .letters
        .iter()
        .flat_map(|(_, _, letter)| &letter.blocks)
        .filter_map(|block| match block {
            Block::Signature {
                document_sha256, at, ..
            } => Some((document_sha256.as_str(), *at)),
            _ => None,
        })
        .collect();
    signed.sort();
    signed.dedup_by_key(|(document, _)| *document);
    signed.into_iter().map(|(_, at)| at).collect()
}

/// When a clock was met, and whether in time; None: it runs, or the law counts no last day for it.
fn met(clock: &Clock, law: &Catalogue) -> Option<(Timestamp, What)> {
    let at = clock.met_at?;
    let due = reckon(clock, law)?;
    let last_day = clock.extended_to.or(due.last_day_moved).or(due.last_day);
    let in_time = match (last_day, &due.last_time) {
        (None, Some(time)) => at <= time.timestamp(),
        (Some(last), _) => day(at) <= last,
        (None, None) => return None,
    };
    Some((at, if in_time { What::InTime } else { What::Late }))
}

fn day(at: Timestamp) -> Date {
    at.to_zoned(law::stockholm()).date()
}

fn word(month: Date) -> String {
    month.strftime("%Y-%m").to_string()
}

const COUNTED: &str = "SELECT month, unit, kind, what, rule, CAST(SUM(n) AS BIGINT) FROM monthly \
    WHERE month >= $1 AND month <= $2 GROUP BY month, unit, kind, what, rule HAVING SUM(n) > 0 \
    ORDER BY month, unit, kind, what, rule";
const COUNTED_OF_UNIT: &str = "SELECT month, unit, kind, what, rule, CAST(SUM(n) AS BIGINT) FROM monthly \
    WHERE month >= $1 AND month <= $2 AND unit = $3 AND protected = 0 GROUP BY month, unit, kind, what, rule \
    HAVING SUM(n) > 0 ORDER BY month, unit, kind, what, rule";

impl Committee {
    /// From one month through another, of the units that the key reaches.
    pub async fn statistics(&self, key: &FollowUpKey, from: Date, to: Date) -> Result<Vec<Counted>, Fault> {
        let months = || args![word(from), word(to)];
        let queries = match key.units() {
            None => vec![Query::new(COUNTED, months())],
            Some(units) => {
                let of_unit = |unit: &UnitId| {
                    let mut args = months();
                    args.extend(args![unit.as_str()]);
                    Query::new(COUNTED_OF_UNIT, args)
                };
                units.iter().map(of_unit).collect()
            }
        };
        let line = self.line("statistics");
        let read = self.store.logged_list(key.list(), &line, queries).await?;
        read.iter().flat_map(|rows| rows.iter()).map(row).collect()
    }

    /// The sums anew from the rows of each case, month by month; who writes meanwhile is counted once. True: they
    /// were others.
    pub async fn rebuild_statistics(&self) -> Result<bool, Fault> {
        const SUMS: &str = "SELECT unit, kind, what, rule, protected, part, n FROM monthly WHERE month = $1 \
             ORDER BY unit, kind, what, rule, protected, part";
        let months = "SELECT DISTINCT month FROM happening UNION SELECT DISTINCT month FROM monthly";
        let mut differ = false;
        for row in &self.store.db().read(Query::new(months, args![])).await? {
            let of_month = |sql: &'static str| Ok::<_, Fault>(Stmt::new(sql, args![row.text(0)?]));
            let unit = Unit::from(vec![
                of_month(SUMS)?,
                of_month("DELETE FROM monthly WHERE month = $1")?,
                of_month(
                    "INSERT INTO monthly (month, unit, kind, what, rule, protected, part, n) \
                     SELECT month, unit, kind, what, rule, protected, part, CAST(SUM(n) AS BIGINT) FROM happening \
                     WHERE month = $1 GROUP BY month, unit, kind, what, rule, protected, part \
                     ON CONFLICT (month, unit, kind, what, rule, protected, part) DO UPDATE SET n = monthly.n + excluded.n",
                )?,
                of_month(SUMS)?,
            ]);
            let answers = self.store.db().commit(unit).await?;
            differ |= answers.first() != answers.last();
        }
        Ok(differ)
    }
}

fn row(row: &Row) -> Result<Counted, Fault> {
    let what = row.text(3)?;
    Ok(Counted {
        month: format!("{}-01", row.text(0)?)
            .parse()
            .map_err(|_| Fault::Broken("month"))?,
        unit: UnitId::new(row.text(1)?),
        kind: row.text(2)?.to_owned(),
        what: What::ALL
            .into_iter()
            .find(|one| one.key() == what)
            .ok_or(Fault::Broken("what is counted"))?,
        rule: row.text(4)?.to_owned(),
        many: row.i64(5)?,
    })
}
