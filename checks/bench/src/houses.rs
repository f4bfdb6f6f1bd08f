//! Many houses in one process: what each costs in memory, and what a neighbour notices of a busy one.

use crate::house::{Desk, Stands, desk, site};
use crate::load::Ask;
use crate::mould::{self, Mould};
use crate::process::Running;
use crate::run::{Wanted, ask, asker, planned, words};
use crate::{At, fill};

use ed25519_dalek::SigningKey;
use handslag::houses::{House, Houses};
use handslag::{serve, worker};
use std::fmt::Write;
use std::net::SocketAddr;
use std::path::Path;
use std::process::Stdio;
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::{Semaphore, watch};
use tokio::task::JoinSet;

const MANY: u64 = 290;
const MANY_QUICK: u64 = 20;
/// The busy one and its neighbour have more; the others a few cases each.
const BUSY: u64 = 0;
const NEIGHBOUR: u64 = 1;
const CASES: u64 = 200;
const CASES_OF_OTHERS: u64 = 5;
const CALLERS: usize = 32;
const DESKS: u64 = 5;
const FILLED_AT_ONCE: usize = 8;
/// Longer than a thread of a store waits for work, and than a worker rests.
const REST: Duration = Duration::from_secs(45);

/// All houses over their stores, each with its worker, as the product serves them.
pub async fn serve(at: &At, many: u64) -> anyhow::Result<()> {
    let stop = watch::channel(false);
    let pace = Arc::new(worker::Pace::of_many());
    let (mut houses, mut told) = (Vec::new(), Vec::new());
    for nth in 0..many {
        let at = At {
            nth: Some(nth),
            ..at.clone()
        };
        let host = format!("h{nth}.example");
        let site = site(&at, format!("http://{host}")).await?;
        let mut desks = Vec::new();
        for nth in 0..DESKS {
            desks.push(desk(&site, nth).await?);
        }
        told.push((host, desks));
        let folder = at.data.join(format!("node_of_{nth}"));
        std::fs::create_dir_all(&folder)?;
        tokio::spawn(worker::work_beside(
            site.clone(),
            SigningKey::from_bytes(&[9; 32]),
            folder,
            Arc::default(),
            pace.clone(),
            stop.1.clone(),
        ));
        let served = serve::app(site.clone());
        houses.push(House::open(&nth.to_string(), site, served, Arc::default()));
    }
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await?;
    let stands = Stands {
        base: format!("http://{}", listener.local_addr()?),
        houses: told,
        ..Stands::default()
    };
    println!("{}", serde_json::to_string(&stands)?);
    let app = handslag::houses::app(Arc::new(Houses::of(houses)), stop.1.clone());
    let service = app.into_make_service_with_connect_info::<SocketAddr>();
    Ok(axum::serve(listener, service).await?)
}

/// Memory in MiB, times in ms.
struct Found {
    engine: &'static str,
    many: u64,
    /// Of a process with one house: at work, and at rest.
    one: [f64; 2],
    /// Of a process with all of them, each asked for pages just before; and at rest.
    all: [f64; 2],
    ready: f64,
    /// Hundredths of one core, while nobody asks.
    idle: f64,
    alone: f64,
    beside: f64,
}

pub async fn run(wanted: &Wanted, to: &Path) -> anyhow::Result<()> {
    let many = if wanted.quick { MANY_QUICK } else { MANY };
    let moulds = Arc::new(mould::moulds().await?);
    let mut found = Vec::new();
    for postgres in [None].into_iter().chain(wanted.postgres.clone().map(Some)) {
        let folder = tempfile::tempdir()?;
        let at = At {
            data: folder.path().to_owned(),
            postgres,
            cases: CASES,
            nth: None,
        };
        eprintln!("{}, {many} houses", at.engine());
        filled(&at, many, &moulds).await?;
        found.push(measured(&at, many, wanted.quick)?);
        std::fs::write(to.join("benchmarks-houses.md"), page(&found, wanted.quick)?)?;
    }
    Ok(())
}

async fn filled(at: &At, many: u64, moulds: &Arc<Vec<Mould>>) -> anyhow::Result<()> {
    let turns = Arc::new(Semaphore::new(FILLED_AT_ONCE));
    let mut filling = JoinSet::new();
    for nth in 0..many {
        let cases = if nth <= NEIGHBOUR { CASES } else { CASES_OF_OTHERS };
        let at = At {
            nth: Some(nth),
            cases,
            ..at.clone()
        };
        let (turns, moulds) = (turns.clone(), moulds.clone());
        filling.spawn(async move {
            let _turn = turns.acquire_owned().await?;
            fill::fill(&at, &moulds).await
        });
    }
    while let Some(done) = filling.join_next().await {
        done??;
    }
    Ok(())
}

fn start(at: &At, many: u64) -> anyhow::Result<Running> {
    let mut words = words("houses", at);
    words.extend(["--many".to_owned(), many.to_string()]);
    Running::start(&words)
}

fn pages(server: &Running, of: impl Fn(usize) -> bool) -> Vec<Ask> {
    let page = |host: &str, desk: &Desk, path: String| Ask {
        url: format!("{}{path}", server.stands.base),
        host: host.to_owned(),
        cookie: desk.cookie.clone(),
        body: String::new(),
        leads_on: false,
        over: 0,
    };
    let mut asks = Vec::new();
    for (_, (host, desks)) in server
        .stands
        .houses
        .iter()
        .enumerate()
        .filter(|(nth, _)| of(*nth))
    {
        for desk in desks {
            asks.push(page(host, desk, "/arbete".to_owned()));
            let case = desk.cases.first();
            asks.extend(case.map(|case| page(host, desk, format!("/arbete/arende/{case}"))));
        }
    }
    asks
}

fn measured(at: &At, many: u64, quick: bool) -> anyhow::Result<Found> {
    let memory = |server: &Running| -> anyhow::Result<[f64; 2]> {
        let asks = pages(server, |_| true);
        ask(server, &asks, 4, asks.len())?;
        let at_work = server.memory()?;
        std::thread::sleep(REST);
        Ok([at_work, server.memory()?])
    };
    let one = memory(&start(at, 1)?)?;
    let server = start(at, many)?;
    let all = memory(&server)?;
    let before = server.cpu()?;
    std::thread::sleep(REST);
    let idle = (server.cpu()? - before) / REST.as_secs_f64() * 100.0;
    let many_asks = if quick { 300 } else { 2_000 };
    let neighbours = pages(&server, |nth| nth as u64 == NEIGHBOUR);
    let of_neighbour = || anyhow::Ok(ask(&server, &neighbours, 1, many_asks)?.0.p50);
    let before = of_neighbour()?;
    let busy = pages(&server, |nth| nth as u64 == BUSY);
    let plan = planned(&busy, CALLERS, usize::MAX / 2)?;
    let mut asking = asker(plan.path())?.stdout(Stdio::null()).spawn()?;
    std::thread::sleep(Duration::from_secs(2));
    let beside = of_neighbour();
    let busy_all_the_while = asking.try_wait()?.is_none();
    let _ = asking.kill(); // it asks until it is told to end
    asking.wait()?;
    anyhow::ensure!(busy_all_the_while, "the busy house was not asked to the end");
    Ok(Found {
        engine: at.engine(),
        many,
        one,
        all,
        ready: server.ready,
        idle,
        alone: f64::midpoint(before, of_neighbour()?),
        beside: beside?,
    })
}

const HEAD: &str = "# Benchmarks of many houses

Written by `cargo xtask bench` (alone: `bench run --only houses`). Small houses in one process, each with stores, a worker
and people of its own; every one of them is asked for lists and case pages before its memory is read (*at work*: at once
after; *at rest*: 45 s later, in which nobody asked). Memory is the process's own share (PSS); the database server of
PostgreSQL is not in it. *Idle* is the processor time of the workers while nobody asks, in hundredths of a core. The
neighbour is asked by one caller, with nobody beside and while another house of the process is asked by 32; that house,
the neighbour, the database and both askers share the machine's cores.
";

fn page(found: &[Found], quick: bool) -> anyhow::Result<String> {
    let mut page = format!("{HEAD}\n{}.\n", crate::report::machine());
    if quick {
        page.push_str("\nThis page was written by a quick run: few houses, few requests.\n");
    }
    page.push_str(
        "\n| | houses | ready in | one house, at work / at rest | all, at work / at rest | over one house, at work / at rest | idle | neighbour alone, p50 | beside a busy house, p50 |\n\
         |---|---|---|---|---|---|---|---|---|\n",
    );
    for of in found {
        writeln!(
            page,
            "| {} | {} | {:.2} s | {:.0} / {:.0} MiB | {:.0} / {:.0} MiB | {:.0} / {:.0} MiB | {:.1} | {:.2} ms | {:.2} ms |",
            of.engine,
            of.many,
            of.ready,
            of.one[0],
            of.one[1],
            of.all[0],
            of.all[1],
            of.all[0] - of.one[0],
            of.all[1] - of.one[1],
            of.idle,
            of.alone,
            of.beside
        )?;
    }
    page.push_str("\n| | target | found | held |\n|---|---|---|---|\n");
    for of in found {
        let over = of
            .all
            .iter()
            .zip(of.one)
            .map(|(all, one)| all - one)
            .fold(0.0, f64::max);
        for (what, most, found) in [
            (
                "MB of all houses over one, at work or at rest",
                60.0,
                over * 1.048_576,
            ),
            ("times slower beside a busy house, p50", 1.3, of.beside / of.alone),
        ] {
            let held = if found <= most { "yes" } else { "**no**" };
            writeln!(
                page,
                "| {}, {} houses: {what} | at most {most} | {found:.2} | {held} |",
                of.engine, of.many
            )?;
        }
    }
    Ok(page)
}
