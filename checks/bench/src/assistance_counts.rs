//! How many months of households are counted a second on one core, beside the barest thing that can be done with the same
//! papers: reading them as JSON.

use assistance::{Guideline, Household, Norms, calculate};
use serde_json::{Value, json};
use std::hint::black_box;
use std::time::Instant;

const HOUSEHOLDS: u32 = 2_000;
const ROUNDS: u32 = 200;
const GUIDELINE: &str = include_str!("../../../core/assistance/cases/guidelines/made_up_town.toml");

/// What was found, a second.
#[derive(Clone, Copy, Default)]
pub struct Counted {
    pub counted: f64,
    /// The baseline: the same households read from JSON.
    pub read: f64,
    /// Rows of a calculation, on average: what the work is.
    pub rows: f64,
}

/// For `--only assistance`.
pub fn told() -> anyhow::Result<()> {
    let found = a_second()?;
    println!(
        "{:.0} household-months counted a second on one core, {:.1} rows each; {:.0} read from JSON a second; {:.2} counted for each read",
        found.counted,
        found.rows,
        found.read,
        found.counted / found.read
    );
    Ok(())
}

pub fn a_second() -> anyhow::Result<Counted> {
    let papers: Vec<String> = (0..HOUSEHOLDS).map(|nth| household(nth).to_string()).collect();
    let guideline = Guideline::read(GUIDELINE).map_err(anyhow::Error::msg)?;
    let norms = Norms::national();
    let households: Vec<Household> = read(&papers)?;
    let mut rows = 0;
    for household in &households {
        let calculation = calculate(household, norms, &guideline)
            .map_err(|troubles| anyhow::anyhow!("a household of the bench is refused: {troubles:?}"))?;
        rows += calculation.rows().count();
    }
    let counted = timed(|| {
        for household in &households {
            let _ = black_box(calculate(black_box(household), norms, &guideline));
        }
    });
    let read = timed(|| {
        let _ = black_box(read(black_box(&papers)));
    });
    Ok(Counted {
        counted,
        read,
        rows: rows as f64 / f64::from(HOUSEHOLDS),
    })
}

fn read(papers: &[String]) -> anyhow::Result<Vec<Household>> {
    Ok(papers
        .iter()
        .map(|paper| serde_json::from_str(paper))
        .collect::<Result<_, _>>()?)
}

fn timed(round: impl Fn()) -> f64 {
    round();
    let started = Instant::now();
    (0..ROUNDS).for_each(|_| round());
    f64::from(HOUSEHOLDS * ROUNDS) / started.elapsed().as_secs_f64()
}

/// One in three is a couple; no child to four; rent, electricity and insurance; one to four incomes, a job in every fourth.
fn household(nth: u32) -> Value {
    let adults: Vec<Value> = (0..=u32::from(nth.is_multiple_of(3)))
        .map(|of| json!({ "who": format!("adult-{of}"), "supported": supported(nth) }))
        .collect();
    let children: Vec<Value> = (0..nth % 5)
        .map(|of| {
            let born = format!(
                "{}-{:02}-{:02}",
                2009 + (nth * 7 + of * 3) % 17,
                1 + (nth + of) % 9,
                1 + nth % 28
            );
            json!({ "who": format!("child-{of}"), "born": born, "lunches_away": (nth + of) % 7 })
        })
        .collect();
    let mut incomes =
        vec![json!({ "kind": "activity_support", "who": "adult-0", "amount": 250_000 + nth * 37 })];
    if !children.is_empty() {
        let allowance = 125_000 * children.len();
        incomes.push(json!({ "kind": "child_allowance", "who": "adult-0", "amount": allowance }));
        incomes.push(json!({ "kind": "maintenance_support", "who": "child-0", "amount": 167_300 }));
    }
    if nth.is_multiple_of(4) {
        incomes.push(json!({ "kind": "wage", "who": "adult-0", "amount": 300_000 + nth * 11 }));
    }
    json!({
        "month": format!("2026-{:02}", 10 + nth % 3),
        "adults": adults,
        "children": children,
        "dwelling": { "asked": 550_000 + nth * 211 },
        "costs": [
            { "kind": "electricity", "asked": 30_000 + nth * 17 },
            { "kind": "home_insurance", "asked": 14_500 },
            { "kind": "health_care", "asked": 30_000, "who": "adult-0" },
        ],
        "incomes": incomes,
    })
}

fn supported(nth: u32) -> Vec<String> {
    (0..nth % 9)
        .map(|month| format!("2026-{:02}", 1 + month))
        .collect()
}
