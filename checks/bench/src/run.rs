//! A run: for each engine and size, fill a store, start the house and the baseline beside it, ask
//! both the same, and write the report.

use crate::load::{Ask, Measured, Plan};
use crate::mould::{self, Mould};
use crate::process::Running;
use crate::report::{self, Line, Measurement, Report, Size, Stood};
use crate::{At, asks, assistance_counts, decisions, fill, guide, houses, law_counts, residents, within};
use anyhow::Context;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Instant;

const SIZES: [u64; 3] = [1_000, 10_000, 100_000];
const QUICK: [u64; 2] = [300, 3_000];

/// What the one who runs it wants.
pub struct Wanted {
    pub quick: bool,
    pub postgres: Option<String>,
    pub cases: Vec<u64>,
    pub cases_on_postgres: Vec<u64>,
    pub only: Vec<String>,
    pub keep: Option<PathBuf>,
}

impl Wanted {
    fn asks(&self, what: &str) -> bool {
        self.only.is_empty() || self.only.iter().any(|only| only == what)
    }
    fn sizes(&self, on_postgres: bool) -> &[u64] {
        if on_postgres && !self.cases_on_postgres.is_empty() {
            return &self.cases_on_postgres;
        }
        match (&self.cases[..], self.quick) {
            ([], true) => &QUICK,
            ([], false) => &SIZES,
            (cases, _) => cases,
        }
    }
}

pub async fn run(wanted: &Wanted, to: &Path) -> anyhow::Result<()> {
    let thrown_away = tempfile::tempdir()?;
    let folder = wanted.keep.as_deref().unwrap_or(thrown_away.path());
    std::fs::create_dir_all(folder)?;
    if wanted.only == ["houses"] {
        return houses::run(wanted, to).await;
    }
    if wanted.only == ["assistance"] {
        return assistance_counts::told();
    }
    let mut found = Report {
        quick: wanted.quick,
        assistance: assistance_counts::a_second()?,
        law: (law_counts::a_second(), law_counts::a_second_from_moments()),
        ..Report::default()
    };
    if wanted.asks(guide::SEARCH) {
        found.guide.searched = guide::searched(wanted.quick)?;
    }
    let mut moulds = Vec::new();
    for postgres in [None].into_iter().chain(wanted.postgres.clone().map(Some)) {
        for cases in wanted.sizes(postgres.is_some()) {
            let at = At {
                data: folder.to_owned(),
                postgres: postgres.clone(),
                cases: *cases,
                nth: None,
            };
            eprintln!("{}, {cases} cases", at.engine());
            let size = filled(&at, &mut moulds).await?;
            if residents::PAGES.iter().any(|page| wanted.asks(page)) && !residents::are_there(&at) {
                poured(&mut moulds).await?;
                residents::move_in(&at, &moulds).await?;
            }
            measured(&at, wanted, size, &mut moulds, &mut found).await?;
            if wanted.asks("statistics") {
                found.within.push(within::measured(&at).await?);
            }
            // Whoever breaks it off has what was measured.
            report::write(to, &found)?;
        }
    }
    if wanted.only.is_empty() {
        houses::run(wanted, to).await?;
    }
    eprintln!("Written to {}.", to.join("benchmarks.md").display());
    Ok(())
}

/// What was filled before is found again by the note that it left.
async fn filled(at: &At, moulds: &mut Vec<Mould>) -> anyhow::Result<Size> {
    let note = at.data.join(format!("{}_{}.json", at.engine(), at.cases));
    if let Ok(bytes) = std::fs::read(&note) {
        return Ok(serde_json::from_slice(&bytes)?);
    }
    poured(moulds).await?;
    let size = if at.cases >= 1_000_000 {
        size(at, &mould::short(moulds)).await?
    } else {
        size(at, moulds).await?
    };
    std::fs::write(note, serde_json::to_vec(&size)?)?;
    Ok(size)
}

async fn poured(moulds: &mut Vec<Mould>) -> anyhow::Result<()> {
    if moulds.is_empty() {
        eprintln!("Settling a small town to take moulds of its cases.");
        *moulds = mould::moulds().await?;
        eprintln!("  {:?}", mould::told(moulds));
    }
    Ok(())
}

async fn size(at: &At, moulds: &[Mould]) -> anyhow::Result<Size> {
    let started = Instant::now();
    let events = fill::fill(at, moulds).await?;
    let seconds = started.elapsed().as_secs_f64();
    if at.has_baseline() {
        fill::fill_bare(at).await?;
    }
    let bytes = match at.location("committee") {
        db::Location::Sqlite(file) => Some(std::fs::metadata(file)?.len()),
        db::Location::Postgres { .. } => None,
    };
    Ok(Size {
        engine: at.engine().to_owned(),
        cases: at.cases,
        events,
        seconds,
        bytes,
    })
}

pub fn words(what: &str, at: &At) -> Vec<String> {
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

async fn measured(
    at: &At,
    wanted: &Wanted,
    size: Size,
    moulds: &mut Vec<Mould>,
    found: &mut Report,
) -> anyhow::Result<()> {
    let house = Running::start(&words("house", at))?;
    let ready = house.stands.ready;
    let at_start = house.memory()?;
    let bare = Running::start(&words("baseline", at))?;
    let many = if wanted.quick { 400 } else { 2_000 };
    let fixed = vec![Ask {
        url: format!("{}/fixed", bare.stands.base),
        ..Ask::default()
    }];
    let pages = [1, 8, 64].map(|at_once| Ok((at_once, ask(&bare, &fixed, at_once, many * 4)?)));
    let pages: BTreeMap<usize, Measurement> = pages.into_iter().collect::<anyhow::Result<_>>()?;
    let mut most_memory = at_start;
    for asked in asks::all(&house, &bare) {
        if !wanted.asks(asked.what) || asked.of_house.is_empty() {
            continue;
        }
        for at_once in asked.at_once {
            // Whatever is only looked at a few times a day is asked fewer times.
            let many = if asked.of_bare.is_empty() { many / 4 } else { many };
            let of_house = ask(&house, &asked.of_house, *at_once, many)?;
            let of_bare = match &asked.of_bare[..] {
                of_bare if of_bare.is_empty() || !at.has_baseline() => None,
                of_bare => Some(ask(&bare, of_bare, *at_once, many)?),
            };
            most_memory = f64::max(most_memory, house.memory()?);
            let line = Line {
                engine: at.engine().to_owned(),
                cases: at.cases,
                what: asked.what,
                at_once: *at_once,
                house: of_house,
                bare: of_bare,
                fixed: pages[at_once],
            };
            eprintln!("  {}", report::told(&line));
            found.lines.push(line);
        }
    }
    if wanted.asks(decisions::WHAT) {
        poured(moulds).await?;
        let servers = (&house, &bare);
        let lines = decisions::measured(at, moulds, servers, |at_once| pages[&at_once], many / 2).await?;
        lines
            .iter()
            .for_each(|line| eprintln!("  {}", report::told(line)));
        found.lines.extend(lines);
        most_memory = f64::max(most_memory, house.memory()?);
    }
    if wanted.asks(guide::PAGE) {
        found.guide.weighed = guide::weighed(&house).await?;
    }
    drop(house);
    found.sizes.push(Stood {
        size,
        ready,
        at_start,
        most_memory,
    });
    Ok(())
}

pub fn planned(asks: &[Ask], at_once: usize, requests: usize) -> anyhow::Result<tempfile::NamedTempFile> {
    let plan = tempfile::NamedTempFile::new()?;
    let all = Plan {
        asks: asks.to_vec(),
        at_once,
        requests,
    };
    std::fs::write(plan.path(), serde_json::to_vec(&all)?)?;
    Ok(plan)
}

/// The process that asks what a plan says.
pub fn asker(plan: &Path) -> anyhow::Result<Command> {
    let mut asker = Command::new(std::env::current_exe()?);
    asker.arg("load").arg(plan);
    Ok(asker)
}

/// What was measured, and the milliseconds of processor time of each request.
pub fn ask(server: &Running, asks: &[Ask], at_once: usize, requests: usize) -> anyhow::Result<Measurement> {
    let plan = planned(asks, at_once, requests)?;
    let before = server.cpu()?;
    let output = asker(plan.path())?.output()?;
    let cpu = server.cpu()? - before;
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    let measured: Measured =
        serde_json::from_slice(&output.stdout).with_context(|| format!("the load broke off: {said}"))?;
    let asked = measured.requests + at_once * 4;
    Ok((measured, cpu * 1_000.0 / asked as f64))
}
