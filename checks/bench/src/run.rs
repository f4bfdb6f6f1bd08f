//! A run: for each engine and size, fill a store, start the house and the baseline beside it, ask
//! both the same, and write the report.

use crate::house::Desk;
use crate::load::{Ask, Measured, Plan};
use crate::mould::{self, Mould};
use crate::process::Running;
use crate::report::{self, Line, Size};
use crate::{At, fill};
use anyhow::Context;
use std::path::Path;
use std::process::Command;
use std::time::Instant;

const SIZES: [u64; 3] = [1_000, 10_000, 100_000];
const QUICK: [u64; 2] = [300, 3_000];

pub async fn run(quick: bool, postgres: Option<String>, to: &Path) -> anyhow::Result<()> {
    eprintln!("Settling a small town to take moulds of its cases.");
    let moulds = mould::moulds().await?;
    eprintln!("  {:?}", mould::told(&moulds));
    let folder = tempfile::tempdir()?;
    let sizes: &[u64] = if quick { &QUICK } else { &SIZES };
    let (mut lines, mut filled) = (Vec::new(), Vec::new());
    for postgres in [None].into_iter().chain(postgres.map(Some)) {
        for cases in sizes {
            let at = At {
                data: folder.path().to_owned(),
                postgres: postgres.clone(),
                cases: *cases,
            };
            eprintln!("{}, {cases} cases", at.engine());
            filled.push(size(&at, &moulds).await?);
            lines.extend(measured(&at, quick)?);
        }
    }
    report::write(to, quick, &lines, &filled)?;
    eprintln!("Written to {}.", to.join("benchmarks.md").display());
    Ok(())
}

async fn size(at: &At, moulds: &[Mould]) -> anyhow::Result<Size> {
    let started = Instant::now();
    let events = fill::fill(at, moulds).await?;
    let seconds = started.elapsed().as_secs_f64();
    fill::fill_bare(at).await?;
    let bytes = match at.location("committee") {
        db::Location::Sqlite(file) => Some(std::fs::metadata(file)?.len()),
        db::Location::Postgres { .. } => None,
    };
    Ok(Size {
        engine: at.engine(),
        cases: at.cases,
        events,
        seconds,
        bytes,
    })
}

fn words(what: &str, at: &At) -> Vec<String> {
    let mut words = vec![
        what.to_owned(),
        "--data".to_owned(),
        at.data.display().to_string(),
        "--cases".to_owned(),
        at.cases.to_string(),
    ];
    words.extend(
        at.postgres
            .iter()
            .flat_map(|url| ["--postgres".to_owned(), url.clone()]),
    );
    words
}

/// A note as a caseworker writes it.
const NOTE: &str = "_command={command}&_seen=&heading=Samtal&kind=entry-we-saw&happened_on-day=2&\
    happened_on-month=11&happened_on-year=2026&text=Jag+ringde+skolan.&shown=no&right_person=yes";

/// What is asked of both, under one name.
fn asks(house: &Running, bare: &Running) -> Vec<(&'static str, Vec<Ask>, Vec<Ask>)> {
    let (here, there) = (&house.stands.base, &bare.stands.base);
    let desks = || house.stands.desks.iter().filter(|desk| !desk.cases.is_empty());
    let of_house = |desk: &Desk, path: String, body: &str| Ask {
        url: format!("{here}{path}"),
        cookie: desk.cookie.clone(),
        body: body.to_owned(),
    };
    let of_bare = |path: String, body: &str| Ask {
        url: format!("{there}{path}"),
        cookie: String::new(),
        body: body.to_owned(),
    };
    let cases = || desks().flat_map(|desk| desk.cases.iter().map(move |case| (desk, case)));
    vec![
        (
            "worklist",
            desks()
                .map(|desk| of_house(desk, "/arbete/lista/mine".to_owned(), ""))
                .collect(),
            desks()
                .map(|desk| of_bare(format!("/list/{}", desk.staff), ""))
                .collect(),
        ),
        (
            "case page",
            cases()
                .map(|(desk, case)| of_house(desk, format!("/arbete/arende/{case}"), ""))
                .collect(),
            cases()
                .map(|(_, case)| of_bare(format!("/case/{case}"), ""))
                .collect(),
        ),
        (
            "note written",
            cases()
                .map(|(desk, case)| of_house(desk, format!("/arbete/arende/{case}/gor/write_note"), NOTE))
                .collect(),
            cases()
                .map(|(_, case)| of_bare(format!("/write/{case}"), NOTE))
                .collect(),
        ),
    ]
}

fn measured(at: &At, quick: bool) -> anyhow::Result<Vec<Line>> {
    let house = Running::start(&words("house", at))?;
    let bare = Running::start(&words("baseline", at))?;
    let mut lines = Vec::new();
    let many = if quick { 400 } else { 4_000 };
    let fixed = vec![Ask {
        url: format!("{}/fixed", bare.stands.base),
        cookie: String::new(),
        body: String::new(),
    }];
    for at_once in [1, 8, 64] {
        let page = ask(&bare, &fixed, at_once, many * 4)?;
        for (what, of_house, of_bare) in asks(&house, &bare) {
            lines.push(Line {
                engine: at.engine(),
                cases: at.cases,
                what,
                at_once,
                house: ask(&house, &of_house, at_once, many)?,
                bare: ask(&bare, &of_bare, at_once, many)?,
                fixed: page,
                memory: house.memory()?,
            });
        }
    }
    Ok(lines)
}

/// What was measured, and the milliseconds of processor time of each request.
fn ask(server: &Running, asks: &[Ask], at_once: usize, requests: usize) -> anyhow::Result<(Measured, f64)> {
    let plan = tempfile::NamedTempFile::new()?;
    let all = Plan {
        asks: asks.to_vec(),
        at_once,
        requests,
    };
    std::fs::write(plan.path(), serde_json::to_vec(&all)?)?;
    let before = server.cpu()?;
    let output = Command::new(std::env::current_exe()?)
        .arg("load")
        .arg(plan.path())
        .output()?;
    let cpu = server.cpu()? - before;
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    let measured: Measured =
        serde_json::from_slice(&output.stdout).with_context(|| format!("the load broke off: {said}"))?;
    let asked = measured.requests + at_once * 4;
    Ok((measured, cpu * 1_000.0 / asked as f64))
}
