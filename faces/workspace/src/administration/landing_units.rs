//! Which unit new cases land with, process by process.

use super::forms::unit_choices;
use casework::page::Kind;
use casework::{Answers, Page, Problems, Process, Question, Say, UnitId};
use common::{Site, StaffIn, Trouble};

/// Those that somebody may begin.
fn begun(site: &Site) -> impl Iterator<Item = &'static dyn Process> + '_ {
    let all = site.committee.processes().iter().copied();
    all.filter(|process| process.steps().iter().any(|step| step.starts))
}

async fn now(site: &Site, process: &dyn Process) -> Result<String, Trouble> {
    if let Some(unit) = site.lands_with(process).await? {
        return Ok(unit.as_str().to_owned());
    }
    let units = site.house.units().await?;
    let intake = units.iter().find(|unit| unit.is_intake);
    Ok(intake.map(|unit| unit.id.as_str().to_owned()).unwrap_or_default())
}

pub(super) async fn page(site: &Site) -> Result<Page, Trouble> {
    let mut page = Page::new("administer-landing", "administer-save").lead("administer-landing-lead");
    for process in begun(site) {
        let units = unit_choices(site).await?;
        let kind = Say {
            key: format!("{}-kind", process.id().replace('_', "-")).into(),
            args: Vec::new(),
        };
        page = page
            .ask(Question::new(process.id(), Kind::Select(units), kind).prefill(now(site, process).await?));
    }
    Ok(page)
}

pub(super) async fn put(site: &Site, me: &StaffIn, answers: &Answers) -> Result<Problems, Trouble> {
    let units = site.house.units().await?;
    let mut read = answers.reader(site.today());
    let chosen: Vec<(&dyn Process, Option<UnitId>)> = begun(site)
        .map(|process| {
            let there = |word: &str| units.iter().find(|unit| unit.id.as_str() == word);
            let unit = read.choice(process.id(), |word| there(word).map(|unit| unit.id.clone()));
            (process, unit)
        })
        .collect();
    if read.problems.0.is_empty() {
        for (process, unit) in chosen {
            let before = now(site, process).await?;
            let Some(unit) = unit.filter(|unit| unit.as_str() != before) else {
                continue;
            };
            let (change, by) = (site.committee.outside().draw(), me.viewer.actor());
            site.house
                .put_landing_unit(process.id(), &unit, change, site.now(), &by)
                .await?;
        }
    }
    Ok(read.problems)
}
