//! Worked cases: households in plain words, what is expected row by row, and where the figures come from.

use crate::shape::{Case, Expected, kronor};
use assistance::{Calculation, Guideline, Norms, Ore, Row, calculate};
use std::collections::BTreeSet;

const FILES: &[(&str, &str)] = &[
    ("public_sources", include_str!("../../cases/public_sources.toml")),
    ("norm", include_str!("../../cases/norm.toml")),
    ("children", include_str!("../../cases/children.toml")),
    ("home", include_str!("../../cases/home.toml")),
    ("costs", include_str!("../../cases/costs.toml")),
    ("incomes", include_str!("../../cases/incomes.toml")),
    ("work", include_str!("../../cases/work.toml")),
    ("assets", include_str!("../../cases/assets.toml")),
    (
        "decided_by_people",
        include_str!("../../cases/decided_by_people.toml"),
    ),
    ("troubles", include_str!("../../cases/troubles.toml")),
];

fn all() -> Vec<Case> {
    FILES
        .iter()
        .flat_map(|(file, text)| crate::shape::read(file, text))
        .collect()
}

fn norms(of: &str) -> Norms {
    match of {
        "" => Norms::national().clone(),
        "2014" => Norms::read(&[include_str!("../../cases/norms/2014.toml")]).expect("norms of 2014"),
        "2019" => Norms::read(&[include_str!("../../cases/norms/2019.toml")]).expect("norms of 2019"),
        other => panic!("no norms {other}"),
    }
}

fn guideline(of: &str) -> Guideline {
    match of {
        "" => Guideline::none("2010-01".parse().expect("a month")),
        "made_up_town" => {
            Guideline::read(include_str!("../../cases/guidelines/made_up_town.toml")).expect("a guideline")
        }
        other => panic!("no guideline {other}"),
    }
}

fn judged(case: &Case, calculation: &Calculation) -> Vec<String> {
    let mut wrong = Vec::new();
    let mut same = |what: &str, wanted: &Option<String>, found: Ore| {
        if let Some(wanted) = wanted
            && kronor(wanted) != found
        {
            wrong.push(format!(
                "{} {what}: {wanted} was expected, {found} was counted",
                case.name
            ));
        }
    };
    let Expected {
        norm,
        costs,
        other_costs,
        incomes,
        assets,
        reductions,
        support,
        other_support,
        surplus,
        emergency,
        ..
    } = &case.expect;
    same("norm", norm, calculation.norm.amount);
    same("costs", costs, calculation.costs.amount);
    same("other costs", other_costs, calculation.other_costs.amount);
    same("incomes", incomes, calculation.incomes.amount.negated());
    same("assets", assets, calculation.assets.amount.negated());
    same("reductions", reductions, calculation.reductions.amount.negated());
    same("support", support, calculation.support);
    same("other support", other_support, calculation.other_support);
    same("surplus", surplus, calculation.surplus);
    let urgent = calculation.emergency.as_ref().map_or(Ore::ZERO, |row| row.amount);
    same("emergency", emergency, urgent);
    if case.expect.open != calculation.open {
        wrong.push(format!(
            "{}: open {} instead of {}",
            case.name, calculation.open, case.expect.open
        ));
    }
    for (key, wanted) in &case.expect.rows {
        let rows: Vec<&Row> = calculation
            .rows()
            .filter(|row| row.key == *key.as_str())
            .collect();
        if !rows.iter().any(|row| row.amount == kronor(wanted)) {
            let found: Vec<String> = rows.iter().map(|row| row.amount.to_string()).collect();
            wrong.push(format!("{}: no {key} of {wanted} among {found:?}", case.name));
        }
    }
    wrong
}

#[test]
fn every_case_is_counted_as_it_is_written() {
    let mut wrong = Vec::new();
    for case in all() {
        let counted = calculate(&case.household, &norms(&case.norms), &guideline(&case.guideline));
        match counted {
            Ok(calculation) if case.expect.troubles.is_empty() => wrong.extend(judged(&case, &calculation)),
            Ok(_) => wrong.push(format!(
                "{}: was counted, and should have been refused",
                case.name
            )),
            Err(troubles) => {
                let found: Vec<String> = troubles.iter().map(ToString::to_string).collect();
                if found != case.expect.troubles {
                    wrong.push(format!(
                        "{}: {found:#?} instead of {:#?}",
                        case.name, case.expect.troubles
                    ));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn there_are_sixty_cases_each_with_a_name_words_and_a_source() {
    let cases = all();
    assert!(cases.len() >= 60, "{}", cases.len());
    let names: BTreeSet<&str> = cases.iter().map(|case| case.name.as_str()).collect();
    assert_eq!(names.len(), cases.len(), "two cases have the same name");
    for case in &cases {
        assert!(!case.about.is_empty() && !case.source.is_empty(), "{}", case.name);
    }
}

#[test]
fn a_calculation_is_read_back_as_it_was_written() {
    for case in all() {
        let Ok(calculation) = calculate(&case.household, &norms(&case.norms), &guideline(&case.guideline))
        else {
            continue;
        };
        let written = serde_json::to_string(&calculation).expect("written");
        let read: Calculation = serde_json::from_str(&written).expect("read");
        assert_eq!(read, calculation, "{}", case.name);
        let household = serde_json::to_string(&case.household).expect("written");
        assert_eq!(
            serde_json::from_str::<assistance::Household>(&household).expect("read"),
            case.household
        );
    }
}
