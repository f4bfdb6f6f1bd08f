//! Fills a store with so many cases, each written whole by the same code that takes in a case from
//! elsewhere.

use crate::mould::Mould;
use crate::{At, staff};
use anyhow::Context;
use case_store::{CaseStore, Sealing};
use casework::CaseId;
use db::{Bringing, Durability, Location, Query, Stmt, Unit};
use futures_util::stream::{self, StreamExt, TryStreamExt};
use handslag::outside::Real;
use handslag::processes::PROCESSES;
use house_store::House;
use std::io::Write;
use std::sync::Arc;
use views::Committee;

const AT_ONCE: usize = 64;

impl At {
    pub fn location(&self, what: &str) -> Location {
        let name = match self.nth {
            Some(nth) => format!("{what}_of_{nth}"),
            None => format!("{what}_{}", self.cases),
        };
        match &self.postgres {
            Some(url) => Location::Postgres {
                url: url.clone(),
                schema: format!("bench_{name}"),
            },
            None => Location::Sqlite(self.data.join(format!("{name}.db"))),
        }
    }
    pub async fn house(&self) -> anyhow::Result<House> {
        let db = db::open(&self.location("house"), house_store::MIGRATIONS).await?;
        Ok(House::new(db))
    }
    pub async fn committee(&self) -> anyhow::Result<Committee> {
        self.committee_on(Durability::Full).await
    }
    async fn committee_on(&self, durability: Durability) -> anyhow::Result<Committee> {
        let place = self.location("committee");
        let db = db::open_with(&place, views::migrations(), durability, Bringing::All).await?;
        let store = CaseStore::new(db, Sealing::new([7; 32]));
        let outside = Arc::new(Real);
        let committee = Committee::new(store, PROCESSES, law::Catalogue::national(), outside);
        Ok(committee.remembering(handslag::house::folded()))
    }
    /// Of a million cases nothing is told that is held against it.
    pub fn has_baseline(&self) -> bool {
        self.cases < 1_000_000
    }
    pub fn engine(&self) -> &'static str {
        if self.postgres.is_some() {
            "PostgreSQL"
        } else {
            "SQLite"
        }
    }
}

/// How many events were written.
pub async fn fill(at: &At, moulds: &[Mould]) -> anyhow::Result<u64> {
    staff::settle(&at.house().await?).await?;
    // Nobody rests on it before it is full.
    let committee = at.committee_on(Durability::TestsOnly).await?;
    let committee = &committee;
    let written = stream::iter(0..at.cases)
        .map(|nth| async move {
            let mould = &moulds[usize::try_from(nth)? % moulds.len()];
            let cast = mould.cast(nth)?;
            let taken = committee.take_in(cast.case, &cast.number, &cast.process, &cast.acts);
            taken.await.context("a case could not be written")?;
            if nth.is_multiple_of(1_000) {
                eprint!("\r  {} of {} cases", nth, at.cases);
                std::io::stderr().flush()?;
            }
            anyhow::Ok(mould.events as u64)
        })
        .buffer_unordered(AT_ONCE)
        .try_fold(0, |all, one| async move { Ok(all + one) })
        .await?;
    eprintln!("\r  {} cases with {written} events", at.cases);
    Ok(written)
}

/// Castings from here on have ids that no earlier run has cast.
pub fn fresh_from() -> anyhow::Result<u64> {
    Ok(u64::try_from(jiff::Timestamp::now().as_millisecond())? * 10_000)
}

/// So many cases more, each up to the moment before it was decided on, and who decided on it.
pub async fn before_decision(
    at: &At,
    moulds: &[Mould],
    many: usize,
) -> anyhow::Result<Vec<(CaseId, String)>> {
    let waiting: Vec<(Mould, bool)> = moulds.iter().filter_map(Mould::before_decision).collect();
    anyhow::ensure!(!waiting.is_empty(), "no case of the town was decided on");
    let committee = at.committee().await?;
    let first = fresh_from()?;
    let mut cases = Vec::new();
    for nth in 0..many {
        let ((mould, at_intake), nth) = (&waiting[nth % waiting.len()], first + nth as u64);
        let cast = mould.cast(nth)?;
        let taken = committee.take_in(cast.case, &cast.number, &cast.process, &cast.acts);
        taken.await?;
        cases.push((
            cast.case,
            staff::staff(staff::cast(nth, *at_intake)).id.to_string(),
        ));
    }
    Ok(cases)
}

const BARE: &[db::Migration] = &[db::Migration {
    name: "bare_1",
    sql: "
CREATE TABLE line (case_id TEXT PRIMARY KEY, owner TEXT, number TEXT NOT NULL, name TEXT NOT NULL, kind TEXT NOT NULL, alarm TEXT) {strict};
CREATE INDEX line_owner ON line (owner, alarm);
CREATE TABLE entry (case_id TEXT NOT NULL, seq {i64} NOT NULL, at {i64} NOT NULL, text TEXT NOT NULL, PRIMARY KEY (case_id, seq)) {strict};
",
}];

impl At {
    pub async fn bare(&self) -> anyhow::Result<Arc<dyn db::Store>> {
        Ok(db::open(&self.location("bare"), BARE).await?)
    }
}

/// The same rows for the barest server: one line for each case, one for each event.
pub async fn fill_bare(at: &At) -> anyhow::Result<()> {
    let (from, to) = (at.committee().await?, at.bare().await?);
    let from = from.store().db();
    let mut after = String::new();
    loop {
        let page = |sql: &'static str, args| from.read(Query::new(sql, args));
        let cases = page(
            "SELECT case_id, owner, number, subject_name, kind, next_alarm FROM case_view \
             WHERE case_id > $1 ORDER BY case_id LIMIT 500",
            db::args![after.as_str()],
        )
        .await?;
        let Some(last) = cases.last() else { return Ok(()) };
        let until = last.text(0)?.to_owned();
        let events = page(
            "SELECT case_id, seq, at, data FROM event WHERE case_id > $1 AND case_id <= $2",
            db::args![after.as_str(), until.as_str()],
        )
        .await?;
        let mut unit = Unit::new();
        for row in &cases {
            unit.push(Stmt::new(
                "INSERT INTO line (case_id, owner, number, name, kind, alarm) VALUES ($1, $2, $3, $4, $5, $6)",
                db::args![
                    row.text(0)?,
                    row.opt_text(1)?,
                    row.text(2)?,
                    row.text(3)?,
                    row.text(4)?,
                    row.opt_text(5)?
                ],
            ));
        }
        for row in &events {
            unit.push(Stmt::new(
                "INSERT INTO entry (case_id, seq, at, text) VALUES ($1, $2, $3, $4)",
                db::args![row.text(0)?, row.i64(1)?, row.i64(2)?, row.text(3)?],
            ));
        }
        to.commit(unit).await?;
        after = until;
    }
}
