//! The report: what was promised and what was found, one table for each engine, curves of growth,
//! and how each figure was made.

use crate::assistance_counts::Counted;
use crate::guide::{self, OfGuide};
use crate::load::Measured;
use crate::targets;
use crate::within::{self, Within};
use plotters::prelude::*;
use serde::{Deserialize, Serialize};
use std::fmt::Write;
use std::path::Path;

/// A filled store.
#[derive(Serialize, Deserialize)]
pub struct Size {
    pub engine: String,
    pub cases: u64,
    pub events: u64,
    pub seconds: f64,
    /// Of the committee's file; unknown for a schema.
    pub bytes: Option<u64>,
}

/// The house over it: seconds until it stood, and its memory (PSS, MiB) then and at most.
pub struct Stood {
    pub size: Size,
    pub ready: f64,
    pub at_start: f64,
    pub most_memory: f64,
}

/// What the one who asked saw, and the milliseconds of processor time of each request.
pub type Measurement = (Measured, f64);

/// One thing asked of the house and of the baseline.
pub struct Line {
    pub engine: String,
    pub cases: u64,
    pub what: &'static str,
    pub at_once: usize,
    pub house: Measurement,
    pub bare: Option<Measurement>,
    pub fixed: Measurement,
}

#[derive(Default)]
pub struct Report {
    pub quick: bool,
    /// Counts of the law a second: from days and from moments.
    pub law: (f64, f64),
    /// Months of households counted a second, and read.
    pub assistance: Counted,
    pub lines: Vec<Line>,
    pub sizes: Vec<Stood>,
    pub within: Vec<Within>,
    pub guide: OfGuide,
}

impl Report {
    /// Those that were measured, in the order of the page.
    pub fn engines(&self) -> Vec<&'static str> {
        let was = |engine: &&str| self.sizes.iter().any(|stood| stood.size.engine == *engine);
        ["SQLite", "PostgreSQL"].into_iter().filter(was).collect()
    }
}

pub fn write(to: &Path, report: &Report) -> anyhow::Result<()> {
    let pictures = to.join("pictures");
    std::fs::create_dir_all(&pictures)?;
    let mut page = String::from(HEAD);
    writeln!(page, "\n{}.", machine())?;
    if report.quick {
        page.push_str("\nThis page was written by a quick run: small sizes, few requests.\n");
    }
    page.push_str(&targets::table(report));
    for engine in report.engines() {
        write!(
            page,
            "\n## {engine}\n\n{}\n{}\n",
            filled(engine, &report.sizes),
            table(engine, &report.lines)
        )?;
        page.push_str(&within::table(engine, &report.within));
        for what in ["worklist", "case page", "open cases", "note written"] {
            let at_once = if what == "note written" { 64 } else { 8 };
            let name = format!("growth-{}-{}.svg", engine.to_lowercase(), what.replace(' ', "-"));
            if curve(&pictures.join(&name), engine, what, at_once, &report.lines)? {
                writeln!(
                    page,
                    "![Growth of: {what}, {at_once} at once, {engine}](pictures/{name})"
                )?;
            }
        }
    }
    page.push_str(&guide::table(&report.guide));
    Ok(std::fs::write(to.join("benchmarks.md"), page)?)
}

const HEAD: &str = "# Benchmarks

Written by `cargo xtask bench`; nothing here is typed in but [docs/benchmarks-notes.md](benchmarks-notes.md), which says
what was tried where a target is missed. The house is asked over HTTP by a second process on the same machine, with
sessions, the access rule, a durable read log and the law as it is served. The *baseline* is a server in `checks/bench`
that answers the same list, the same case page and the same durable write over the same rows with none of that; *fixed*
is its bare page. Ratios are within one run, so they hold on other machines where times do not.

Cases are those of the made-up town, cast again under other names: 50 caseworkers in five units, each with their own,
so that each may see 2 % of them. Intake types in the reports. CPU is user and system time of the server's process for
one request, the database server of PostgreSQL not counted; memory is its own share (PSS).
";

pub fn machine() -> String {
    let info = std::fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let model = info
        .lines()
        .find_map(|line| line.strip_prefix("model name")?.split_once(": "));
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    let load = std::fs::read_to_string("/proc/loadavg").unwrap_or_default();
    let load = load.split(' ').next().unwrap_or_default();
    format!(
        "Machine: {}, {cores} cores shared by server, database and asker; load of the machine at the end of the run: {load}",
        model.map_or("unknown", |(_, name)| name)
    )
}

fn filled(engine: &str, sizes: &[Stood]) -> String {
    let mut table = String::from(
        "| cases | events | filled in | bytes a case | ready in | PSS at start | PSS at most |\n|---|---|---|---|---|---|---|\n",
    );
    for Stood {
        size,
        ready,
        at_start,
        most_memory,
    } in sizes.iter().filter(|stood| stood.size.engine == engine)
    {
        let bytes = size
            .bytes
            .map_or("–".to_owned(), |bytes| (bytes / size.cases).to_string());
        let _ = writeln!(
            table,
            "| {} | {} | {:.1} s | {bytes} | {ready:.2} s | {at_start:.0} MiB | {most_memory:.0} MiB |",
            size.cases, size.events, size.seconds
        );
    }
    table
}

/// One line for whoever watches the run.
pub fn told(line: &Line) -> String {
    let (house, cpu) = &line.house;
    let bare = line.bare.as_ref().map(|(_, cpu)| format!("{cpu:.2}"));
    format!(
        "{}, {} at once: p50 {:.2} ms, p99 {:.2} ms, {:.0} a second, {cpu:.2} CPU ms (baseline {})",
        line.what,
        line.at_once,
        house.p50,
        house.p99,
        house.per_second(),
        bare.unwrap_or_default()
    )
}

fn table(engine: &str, lines: &[Line]) -> String {
    let mut table = String::from(
        "| asked | cases | at once | p50 ms | p95 ms | p99 ms | a second | CPU ms | CPU of baseline | ratio of CPU | ratio of p50 | share of baseline's rate | share of fixed |\n\
         |---|---|---|---|---|---|---|---|---|---|---|---|---|\n",
    );
    for line in lines.iter().filter(|line| line.engine == engine) {
        let (house, cpu) = &line.house;
        let beside = match &line.bare {
            None => "– | – | – | –".to_owned(),
            Some((bare, bare_cpu)) => format!(
                "{bare_cpu:.2} | {:.1} | {:.1} | {:.2}",
                cpu / bare_cpu,
                house.p50 / bare.p50,
                house.per_second() / bare.per_second()
            ),
        };
        let _ = writeln!(
            table,
            "| {} | {} | {} | {:.2} | {:.2} | {:.2} | {:.0} | {cpu:.2} | {beside} | {:.2} |",
            line.what,
            line.cases,
            line.at_once,
            house.p50,
            house.p95,
            house.p99,
            house.per_second(),
            house.per_second() / line.fixed.0.per_second(),
        );
    }
    table
}

/// p50 of the house and of the baseline by the number of cases; false: nothing to draw.
fn curve(path: &Path, engine: &str, what: &str, at_once: usize, lines: &[Line]) -> anyhow::Result<bool> {
    let points: Vec<&Line> = lines
        .iter()
        .filter(|line| line.engine == engine && line.what == what && line.at_once == at_once)
        .collect();
    let [first, .., last] = &points[..] else {
        return Ok(false);
    };
    let most = points.iter().map(|line| line.house.0.p50).fold(0.0, f64::max) * 1.2;
    let root = SVGBackend::new(path, (640, 320)).into_drawing_area();
    root.fill(&WHITE)?;
    let mut chart = ChartBuilder::on(&root)
        .margin(16)
        .x_label_area_size(32)
        .y_label_area_size(48)
        .build_cartesian_2d((first.cases as f64..last.cases as f64).log_scale(), 0.0..most)?;
    chart
        .configure_mesh()
        .x_desc("cases")
        .y_desc(format!("p50 ms, {at_once} at once"))
        .draw()?;
    for (of, color) in [("house", BLUE), ("baseline", BLACK)] {
        let y = |line: &Line| match of {
            "house" => Some(line.house.0.p50),
            _ => line.bare.map(|(measured, _)| measured.p50),
        };
        let series: Vec<(f64, f64)> = points
            .iter()
            .filter_map(|line| Some((line.cases as f64, y(line)?)))
            .collect();
        let Some(last) = series.last().copied() else {
            continue;
        };
        chart.draw_series(LineSeries::new(series, color.stroke_width(2)).point_size(3))?;
        let text = Text::new(of, last, ("sans-serif", 14).into_font().color(&color));
        chart.draw_series(std::iter::once(text))?;
    }
    root.present()?;
    Ok(true)
}
