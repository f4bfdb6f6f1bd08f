//! The only list of processes. A new one is a folder and a line here.

use casework::{Process, erased};

pub static PROCESSES: &[&dyn Process] = &[
    &erased::<child_concern::ChildConcern>(),
    &erased::<child_investigation::ChildInvestigation>(),
    &casework::erased::<financial_assistance::FinancialAssistance>(),
    // processes: end
];

#[cfg(test)]
mod tests {
    use super::*;
    use casework::guide_links::GuideLinks;
    use casework::template;
    use guide::Guide;
    use std::collections::BTreeSet;

    /// What one list of links names wrongly.
    fn wrong(
        of: &str,
        links: &GuideLinks,
        steps: &BTreeSet<&str>,
        templates: &BTreeSet<&str>,
    ) -> Vec<String> {
        let of_steps = links.steps.iter().map(|(step, to)| (step, to, steps));
        let of_templates = links.templates.iter().map(|(key, to)| (key, to, templates));
        let mut wrong = Vec::new();
        for (name, addresses, known) in of_steps.chain(of_templates) {
            if !known.contains(name.as_str()) {
                wrong.push(format!("{of}: nothing is called {name}"));
            }
            let guide = Guide::national();
            let gone = addresses.iter().filter(|address| guide.find(address).is_none());
            wrong.extend(gone.map(|address| format!("{of}: no article is at {address}")));
        }
        wrong
    }

    #[test]
    fn every_step_and_template_that_the_guide_is_linked_from_is_there_and_so_is_every_article() {
        let all: BTreeSet<&str> = PROCESSES
            .iter()
            .flat_map(|process| process.steps())
            .map(|step| step.name)
            .collect();
        let shared: BTreeSet<&str> = template::SHARED.iter().map(|one| one.key).collect();
        let mut found = wrong("every case", GuideLinks::shared(), &all, &shared);
        for process in PROCESSES {
            let steps = process.steps().into_iter().map(|step| step.name).collect();
            let templates = process.templates().iter().map(|one| one.key).collect();
            found.extend(wrong(process.id(), process.guide(), &steps, &templates));
        }
        assert!(found.is_empty(), "{found:#?}");
    }

    #[test]
    fn every_service_that_anybody_may_begin_leads_to_an_article() {
        for process in PROCESSES {
            for step in process.steps().iter().filter(|step| step.starts) {
                assert!(!process.guide().of_step(step.name).is_empty(), "{}", step.name);
            }
        }
    }
}
