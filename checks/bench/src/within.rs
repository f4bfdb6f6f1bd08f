//! What is measured inside a process of its own: the month's numbers from kept sums, those sums anew, and every view
//! anew while somebody reads.

use crate::{At, staff};
use access::{FollowUpKey, Held, Role, Staff, Viewer};
use casework::Act;
use db::{Query, Stmt, Unit};
use jiff::ToSpan;
use jiff::civil::Date;
use std::fmt::Write;
use std::time::{Duration, Instant};
use views::{Committee, Which};

/// Times in milliseconds, except where seconds are said.
pub struct Within {
    pub engine: &'static str,
    pub cases: u64,
    pub events: i64,
    /// One month of one unit; and of all, p95.
    pub month: f64,
    pub month_of_all: f64,
    /// Seconds: every event read; the sums added up anew; every view folded anew.
    pub scan: f64,
    pub sums: f64,
    /// None: a million cases are not folded here, it takes most of an hour on two cores.
    pub views: Option<f64>,
    /// The same where no row of a view stands, so that each is written.
    pub from_nothing: Option<f64>,
    /// Of a caseworker's list, p95: alone, and while every view is folded anew.
    pub list: f64,
    pub list_meanwhile: f64,
}

const TIMES: usize = 100;

pub async fn measured(at: &At) -> anyhow::Result<Within> {
    let committee = at.committee().await?;
    let today = jiff::Zoned::now().date();
    let mut alone = Vec::new();
    for nth in 0..TIMES {
        alone.push(list(&committee, nth, today).await?);
    }
    let (views, meanwhile) = if at.has_baseline() {
        let (seconds, meanwhile) = folded(&committee, today).await?;
        eprintln!("\r  every view folded anew in {seconds:.1} s");
        (Some(seconds), meanwhile)
    } else {
        (None, Vec::new())
    };
    let from_nothing = if at.has_baseline() {
        empty(&committee).await?;
        let (seconds, _) = folded(&committee, today).await?;
        eprintln!("\r  every view folded from nothing in {seconds:.1} s");
        Some(seconds)
    } else {
        None
    };
    let db = committee.store().db();
    let started = Instant::now();
    let scanned = db.read(Query::new(
        "SELECT COUNT(*), MAX(LENGTH(data)) FROM event",
        Vec::new(),
    ));
    let events = scanned.await?[0].i64(0)?;
    let scan = started.elapsed().as_secs_f64();
    let started = Instant::now();
    committee.rebuild_statistics().await?;
    let sums = started.elapsed().as_secs_f64();
    let lead = access::follow_up(&staff::viewer(staff::CASEWORKERS), today);
    let all = access::follow_up(&director(), today);
    let (Ok(lead), Ok(all)) = (lead, all) else {
        anyhow::bail!("whoever leads has no numbers")
    };
    Ok(Within {
        engine: at.engine(),
        cases: at.cases,
        events,
        month: numbers(&committee, &lead, today).await?,
        month_of_all: numbers(&committee, &all, today).await?,
        scan,
        sums,
        views,
        from_nothing,
        list: p95(alone),
        list_meanwhile: p95(meanwhile),
    })
}

/// Every view anew: in how many seconds, and what a list took meanwhile.
async fn folded(committee: &Committee, today: Date) -> anyhow::Result<(f64, Vec<f64>)> {
    let ours = committee.clone();
    let folding = tokio::spawn(async move {
        let started = Instant::now();
        let told = |done: u64| {
            if done.is_multiple_of(1_000) {
                eprint!("\r  {done} cases folded anew");
            }
        };
        let done = ours.rebuild_views(told).await;
        done.map(|_| started.elapsed().as_secs_f64())
    });
    let mut meanwhile = Vec::new();
    while !folding.is_finished() {
        meanwhile.push(list(committee, meanwhile.len(), today).await?);
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    Ok((folding.await??, meanwhile))
}

/// Takes every row of every view away.
async fn empty(committee: &Committee) -> anyhow::Result<()> {
    let db = committee.store().db();
    let tables = [
        "DELETE FROM case_access",
        "DELETE FROM case_code",
        "DELETE FROM case_grant",
        "DELETE FROM case_party",
        "DELETE FROM due",
        "DELETE FROM task",
        "DELETE FROM case_view",
        "DELETE FROM name_word",
        "DELETE FROM sender_status",
        "DELETE FROM mention",
        "DELETE FROM signed_document",
        "DELETE FROM retention",
        "DELETE FROM happening",
        "DELETE FROM monthly",
        "DELETE FROM search_doc",
        "DELETE FROM text_word",
        "DELETE FROM party_ask",
        "DELETE FROM board_place",
        "DELETE FROM board_mark",
        "DELETE FROM meeting",
        "DELETE FROM meeting_person",
    ];
    for sql in tables {
        db.commit(Unit::from(vec![Stmt::new(sql, Vec::new())])).await?;
    }
    Ok(())
}

/// Milliseconds until a caseworker has their list.
async fn list(committee: &Committee, nth: usize, today: Date) -> anyhow::Result<f64> {
    let viewer = staff::viewer(nth as u64 % staff::CASEWORKERS);
    let key = access::list(&viewer, Act::List, today);
    let key = key.map_err(|_| anyhow::anyhow!("a caseworker has no list"))?;
    let started = Instant::now();
    committee.worklist(&key, Which::Mine, 0, 100).await?;
    Ok(started.elapsed().as_secs_f64() * 1e3)
}

/// Of the month before this one.
async fn numbers(committee: &Committee, key: &FollowUpKey, today: Date) -> anyhow::Result<f64> {
    let month = today.first_of_month().saturating_sub(1.month());
    let mut times = Vec::new();
    for _ in 0..TIMES {
        let started = Instant::now();
        committee.statistics(key, month, month).await?;
        times.push(started.elapsed().as_secs_f64() * 1e3);
    }
    Ok(p95(times))
}

fn p95(mut times: Vec<f64>) -> f64 {
    times.sort_by(f64::total_cmp);
    let at = times.len().saturating_sub(1) * 95 / 100;
    times.get(at).copied().unwrap_or_default()
}

/// Leads all services and reaches no case.
fn director() -> Viewer {
    let Viewer::Staff(lead) = staff::viewer(staff::CASEWORKERS) else {
        unreachable!("staff are staff")
    };
    let held = lead.held.iter().map(|held| Held {
        role: Role::DirectorOfServices,
        ..held.clone()
    });
    Viewer::Staff(Staff {
        held: held.collect(),
        stands_in: Vec::new(),
        ..lead
    })
}

pub fn table(engine: &str, all: &[Within]) -> String {
    let mut table = String::from(
        "\n| cases | events | numbers of a month, p95 ms: one unit | all units | their sums anew, s | a plain scan of the events, s | every view anew, s | a list meanwhile, p95 ms | every view from nothing, s | a list alone |\n|---|---|---|---|---|---|---|---|---|---|\n",
    );
    for one in all.iter().filter(|one| one.engine == engine) {
        let _ = writeln!(
            table,
            "| {} | {} | {:.1} | {:.1} | {:.2} | {:.2} | {} | {:.1} |",
            one.cases,
            one.events,
            one.month,
            one.month_of_all,
            one.sums,
            one.scan,
            one.views.map_or("– | – | –".to_owned(), |views| format!(
                "{views:.0} | {:.1} | {:.0}",
                one.list_meanwhile,
                one.from_nothing.unwrap_or_default()
            )),
            one.list
        );
    }
    table.push('\n');
    table
}
