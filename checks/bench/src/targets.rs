//! What was promised, and what was found: each target at the largest size that was measured.

use crate::report::{Line, Report, Stood};
use crate::{decisions, guide, residents};
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
        at_least(
            "months of households counted (financial assistance), thousands a second on one core",
            200.0,
            report.assistance.counted / 1e3,
        ),
        at_least(
            "the same, times reading the same households from JSON",
            0.5,
            report.assistance.counted / report.assistance.read,
        ),
    ];
    for engine in report.engines() {
        all.extend(of_engine(report, engine));
    }
    all.extend(of_guide(report));
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

/// Search grows with the articles, and pages weigh little.
fn of_guide(report: &Report) -> Vec<Found> {
    let mut all = Vec::new();
    if let Some(most) = report.guide.searched.last() {
        let what = format!(
            "guide search among {} articles in 15 languages, p95 ms",
            most.articles
        );
        all.push(at_most(what, 20.0, most.p95));
    }
    let heaviest = report.guide.weighed.iter().map(|page| page.packed).max();
    all.extend(heaviest.map(|bytes| {
        at_most(
            "heaviest guide page as it travels, KiB",
            20.0,
            bytes as f64 / 1024.0,
        )
    }));
    all
}

/// One engine, at its smallest and its largest size.
#[derive(Clone, Copy)]
struct Grown<'a> {
    report: &'a Report,
    engine: &'a str,
    few: u64,
    many: u64,
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
    let grown = Grown {
        report,
        engine,
        few: smallest.size.cases,
        many: largest.size.cases,
    };
    // What is held against the baseline was promised of sizes that it is measured at.
    let beside = stood.iter().rfind(|stood| stood.size.cases < 1_000_000);
    let beside = Grown {
        many: beside.unwrap_or(largest).size.cases,
        ..grown
    };
    let mut all = beside.pages();
    all.extend(beside.guide());
    all.extend(beside.acts());
    all.extend(grown.lists());
    all.extend(grown.residents());
    if let Some(within) = report.within.iter().rfind(|within| within.engine == engine) {
        let named = |what: &str| format!("{engine}, {} cases: {what}", within.cases);
        all.push(at_most(named("statistic of a month, p95 ms"), 50.0, within.month));
        let times = within.sums / within.scan;
        all.push(at_most(
            named("its sums anew, times a plain scan of the events"),
            3.0,
            times,
        ));
    }
    let mut within = report.within.iter().filter(|within| within.engine == engine);
    if let Some(one) = within.rfind(|one| one.views.is_some()) {
        for (what, seconds) in [("anew", one.views), ("from nothing", one.from_nothing)] {
            let named = format!(
                "{engine}, {} cases: all views {what}, minutes for each million cases",
                one.cases
            );
            let minutes = seconds.unwrap_or_default() / one.cases as f64 * 1e6 / 60.0;
            all.push(at_most(named, 30.0, minutes));
        }
    }
    let (most_memory, ready) = if grown.many >= 1_000_000 {
        (300.0, 3.0)
    } else {
        (100.0, 1.0)
    };
    all.push(at_most(
        grown.named("PSS MiB under load"),
        most_memory,
        largest.most_memory,
    ));
    all.push(at_most(
        grown.named("ready on an existing store, s"),
        ready,
        largest.ready,
    ));
    all
}

impl Grown<'_> {
    fn named(&self, what: &str) -> String {
        format!("{}, {} cases: {what}", self.engine, self.many)
    }
    fn line(&self, what: &str, cases: u64, at_once: usize) -> Option<&Line> {
        let wanted = (self.engine, what, cases, at_once);
        let mut lines = self.report.lines.iter();
        lines.find(|line| (line.engine.as_str(), line.what, line.cases, line.at_once) == wanted)
    }
    fn times(&self, what: &str, of: &str, now: f64, small: f64) -> Found {
        let what = self.named(&format!("{what}, times its {of} at {} cases", self.few));
        at_most(what, 1.5, now / small)
    }

    fn pages(&self) -> Vec<Found> {
        let mut all = Vec::new();
        for what in ["worklist", "case page"] {
            let Some(now) = self.line(what, self.many, 8) else {
                continue;
            };
            all.extend(of_page(now, &|what| self.named(what)));
            if let Some(small) = self.line(what, self.few, 8) {
                all.push(self.times(what, "CPU", now.house.1, small.house.1));
            }
        }
        all
    }

    fn guide(&self) -> Option<Found> {
        let line = self.line(guide::PAGE, self.many, 8)?;
        let share = line.house.0.per_second() / line.fixed.0.per_second();
        Some(at_least(
            self.named("guide page, share of the fixed page at 8 at once"),
            0.4,
            share,
        ))
    }

    fn acts(&self) -> Vec<Found> {
        let mut all = Vec::new();
        for what in ["note written", "report received", decisions::WHAT] {
            let named = |of: &str| self.named(&format!("{what}, {of}"));
            if let Some(one) = self.line(what, self.many, 1) {
                all.push(at_most(named("CPU ms"), 1.5, one.house.1));
                let times = one.bare.map(|(bare, _)| one.house.0.p50 / bare.p50);
                let of_one = |times| at_most(named("p50 of one caller, times a bare commit"), 3.0, times);
                all.extend(times.map(of_one));
            }
            if let Some(of_64) = self.line(what, self.many, 64) {
                let share = of_64
                    .bare
                    .map(|(bare, _)| of_64.house.0.per_second() / bare.per_second());
                let of_rate = |share| at_least(named("64 callers, share of the bare rate"), 0.5, share);
                all.extend(share.map(of_rate));
            }
        }
        all
    }

    /// Thirty cases, one of them with two thousand lines, 64 people at once.
    fn residents(&self) -> Vec<Found> {
        let lines = residents::PAGES
            .iter()
            .filter_map(|what| self.line(what, self.many, 64));
        let of = |line: &Line| {
            let named = self.named(&format!("{}, 64 at once, p95 ms", line.what));
            at_most(named, 50.0, line.house.0.p95)
        };
        lines.map(of).collect()
    }

    fn lists(&self) -> Vec<Found> {
        let mut all = Vec::new();
        for what in [
            "worklist",
            "open cases",
            "board of clocks",
            "search by name",
            "search by word",
        ] {
            let Some(now) = self.line(what, self.many, 1) else {
                continue;
            };
            let named = self.named(&format!("{what}, 2 % visible, p95 ms of one"));
            all.push(at_most(named, 50.0, now.house.0.p95));
            if let Some(small) = self.line(what, self.few, 1) {
                all.push(self.times(what, "p95", now.house.0.p95, small.house.0.p95));
            }
        }
        all
    }
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
