//! What was promised, and what was found: each target at the largest size that was measured.

use crate::report::{Line, Report, Stood};
use std::fmt::Write;

/// One line of the table: what, the target in words, what was found, whether it holds.
struct Found {
    what: String,
    target: String,
    found: f64,
    holds: bool,
}

pub fn table(report: &Report) -> String {
    let mut table = String::from("\n## Targets\n\n| | target | found | held |\n|---|---|---|---|\n");
    let mut all = vec![
        at_least(
            "law counted from days, thousands a second on one core",
            1_000.0,
            report.law.0 / 1e3,
        ),
        at_least(
            "law counted from moments, thousands a second on one core",
            1_000.0,
            report.law.1 / 1e3,
        ),
    ];
    for engine in report.engines() {
        all.extend(of_engine(report, engine));
    }
    for found in all {
        let held = if found.holds { "yes" } else { "**no**" };
        let _ = writeln!(
            table,
            "| {} | {} | {:.2} | {held} |",
            found.what, found.target, found.found
        );
    }
    table
}

fn at_most(what: impl Into<String>, most: f64, found: f64) -> Found {
    Found {
        what: what.into(),
        target: format!("at most {most}"),
        found,
        holds: found <= most,
    }
}

fn at_least(what: impl Into<String>, least: f64, found: f64) -> Found {
    Found {
        what: what.into(),
        target: format!("at least {least}"),
        found,
        holds: found >= least,
    }
}

fn of_engine(report: &Report, engine: &str) -> Vec<Found> {
    let stood: Vec<&Stood> = report
        .sizes
        .iter()
        .filter(|stood| stood.size.engine == engine)
        .collect();
    let (Some(smallest), Some(largest)) = (stood.first(), stood.last()) else {
        return Vec::new();
    };
    let (few, many) = (smallest.size.cases, largest.size.cases);
    let named = |what: &str| format!("{engine}, {many} cases: {what}");
    let line = |what: &str, cases: u64, at_once: usize| {
        report.lines.iter().find(|line| {
            (line.engine.as_str(), line.what, line.cases, line.at_once) == (engine, what, cases, at_once)
        })
    };
    let mut all = Vec::new();
    for what in ["worklist", "case page"] {
        let Some(at_8) = line(what, many, 8) else { continue };
        all.extend(of_page(at_8, &named));
        if let Some(small) = line(what, few, 8) {
            let grown = at_8.house.1 / small.house.1;
            all.push(at_most(
                named(&format!("{what}, times its CPU at {few} cases")),
                1.5,
                grown,
            ));
        }
    }
    for what in ["note written", "report received"] {
        if let Some(one) = line(what, many, 1) {
            all.push(at_most(named(&format!("{what}, CPU ms")), 1.5, one.house.1));
            if let Some((bare, _)) = one.bare {
                let times = one.house.0.p50 / bare.p50;
                all.push(at_most(
                    named(&format!("{what}, p50 of one caller, times a bare commit")),
                    3.0,
                    times,
                ));
            }
        }
        if let Some((of_64, (bare, _))) = line(what, many, 64).and_then(|line| Some((line, line.bare?))) {
            let share = of_64.house.0.per_second() / bare.per_second();
            all.push(at_least(
                named(&format!("{what}, 64 callers, share of the bare rate")),
                0.5,
                share,
            ));
        }
    }
    for what in [
        "worklist",
        "open cases",
        "board of clocks",
        "search by name",
        "search by word",
    ] {
        let Some(now) = line(what, many, 1) else { continue };
        all.push(at_most(
            named(&format!("{what}, 2 % visible, p95 ms of one")),
            50.0,
            now.house.0.p95,
        ));
        if let Some(small) = line(what, few, 1) {
            let grown = now.house.0.p95 / small.house.0.p95;
            all.push(at_most(
                named(&format!("{what}, times its p95 at {few} cases")),
                1.5,
                grown,
            ));
        }
    }
    let most_memory = if many >= 1_000_000 { 300.0 } else { 100.0 };
    all.push(at_most(
        named("PSS MiB under load"),
        most_memory,
        largest.most_memory,
    ));
    let ready = if many >= 1_000_000 { 3.0 } else { 1.0 };
    all.push(at_most(
        named("ready on an existing store, s"),
        ready,
        largest.ready,
    ));
    all
}

fn of_page(line: &Line, named: &dyn Fn(&str) -> String) -> Vec<Found> {
    let (what, (house, cpu)) = (line.what, &line.house);
    let share = house.per_second() / line.fixed.0.per_second();
    let mut all = vec![
        at_most(named(&format!("{what}, CPU ms")), 0.8, *cpu),
        at_least(
            named(&format!("{what}, share of the fixed page at 8 at once")),
            0.1,
            share,
        ),
        at_most(named(&format!("{what}, p99 ms at 8 at once")), 10.0, house.p99),
    ];
    if let Some((_, bare)) = line.bare {
        all.push(at_most(
            named(&format!("{what}, CPU times the baseline's")),
            8.0,
            cpu / bare,
        ));
    }
    all
}
