//! The report: one table for each engine, curves of growth, and how each figure was made.

use crate::load::Measured;
use plotters::prelude::*;
use std::fmt::Write;
use std::path::Path;

pub struct Size {
    pub engine: &'static str,
    pub cases: u64,
    pub events: u64,
    pub seconds: f64,
    /// Of the committee's file; unknown for a schema.
    pub bytes: Option<u64>,
}

/// One thing asked of the house and of the baseline, with its processor time in milliseconds.
pub struct Line {
    pub engine: &'static str,
    pub cases: u64,
    pub what: &'static str,
    pub at_once: usize,
    pub house: (Measured, f64),
    pub bare: (Measured, f64),
    pub fixed: (Measured, f64),
    /// PSS of the house, MiB.
    pub memory: f64,
}

pub fn write(to: &Path, quick: bool, lines: &[Line], sizes: &[Size]) -> anyhow::Result<()> {
    let pictures = to.join("pictures");
    std::fs::create_dir_all(&pictures)?;
    let engines: Vec<&str> = ["SQLite", "PostgreSQL"]
        .into_iter()
        .filter(|engine| sizes.iter().any(|size| size.engine == *engine))
        .collect();
    let mut page = String::from(HEAD);
    if quick {
        page.push_str("\nThis page was written by a quick run: small sizes, few requests.\n");
    }
    for engine in engines {
        write!(
            page,
            "\n## {engine}\n\n{}\n{}\n",
            filled(engine, sizes),
            table(engine, lines)
        )?;
        for what in ["worklist", "case page", "note written"] {
            let name = format!("growth-{}-{}.svg", engine.to_lowercase(), what.replace(' ', "-"));
            curve(&pictures.join(&name), engine, what, lines)?;
            writeln!(page, "![Growth of: {what}, {engine}](pictures/{name})")?;
        }
    }
    Ok(std::fs::write(to.join("benchmarks.md"), page)?)
}

const HEAD: &str = "# Benchmarks

Written by `cargo xtask bench`; nothing here is typed in. The house is asked over HTTP by a second process on the same
machine, with sessions, the access rule, a durable read log and the law as it is served. The *baseline* is a server in
`checks/bench` that answers the same list, the same case page and the same durable write over the same rows with none of
that; *fixed* is its bare page. Ratios are within one run, so they hold on other machines where times do not.

Cases are those of the made-up town, cast again under other names: 50 caseworkers in five units, each with their own.
CPU is user and system time of the server's process for one request, the database server of PostgreSQL not counted.
";

fn filled(engine: &str, sizes: &[Size]) -> String {
    let mut table = String::from("| cases | events | filled in | bytes a case |\n|---|---|---|---|\n");
    for size in sizes.iter().filter(|size| size.engine == engine) {
        let bytes = size
            .bytes
            .map_or("–".to_owned(), |bytes| (bytes / size.cases).to_string());
        let _ = writeln!(
            table,
            "| {} | {} | {:.1} s | {bytes} |",
            size.cases, size.events, size.seconds
        );
    }
    table
}

fn table(engine: &str, lines: &[Line]) -> String {
    let mut table = String::from(
        "| asked | cases | at once | p50 ms | p95 ms | p99 ms | a second | CPU ms | CPU of baseline | ratio of CPU | ratio of p50 | share of fixed | PSS MiB |\n\
         |---|---|---|---|---|---|---|---|---|---|---|---|---|\n",
    );
    for line in lines.iter().filter(|line| line.engine == engine) {
        let (house, cpu) = &line.house;
        let (bare, bare_cpu) = &line.bare;
        let _ = writeln!(
            table,
            "| {} | {} | {} | {:.2} | {:.2} | {:.2} | {:.0} | {cpu:.2} | {bare_cpu:.2} | {:.1} | {:.1} | {:.2} | {:.0} |",
            line.what,
            line.cases,
            line.at_once,
            house.p50,
            house.p95,
            house.p99,
            house.per_second(),
            cpu / bare_cpu,
            house.p50 / bare.p50,
            house.per_second() / line.fixed.0.per_second(),
            line.memory,
        );
    }
    table
}

/// p50 of the house and of the baseline by the number of cases, eight at once.
fn curve(path: &Path, engine: &str, what: &str, lines: &[Line]) -> anyhow::Result<()> {
    let points: Vec<&Line> = lines
        .iter()
        .filter(|line| line.engine == engine && line.what == what && line.at_once == 8)
        .collect();
    let (Some(first), Some(last)) = (points.first(), points.last()) else {
        return Ok(());
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
        .y_desc("p50 ms, 8 at once")
        .draw()?;
    for (of, color) in [("house", BLUE), ("baseline", BLACK)] {
        let y = |line: &Line| {
            if of == "house" {
                line.house.0.p50
            } else {
                line.bare.0.p50
            }
        };
        let series = points.iter().map(|line| (line.cases as f64, y(line)));
        chart
            .draw_series(LineSeries::new(series, color.stroke_width(2)).point_size(3))?
            .label(of);
        let last = (last.cases as f64, y(last));
        let text = Text::new(of, last, ("sans-serif", 14).into_font().color(&color));
        chart.draw_series(std::iter::once(text))?;
    }
    root.present()?;
    Ok(())
}
