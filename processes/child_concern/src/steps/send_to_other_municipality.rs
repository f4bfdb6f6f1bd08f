//! The child lives in another municipality: the report is sent on, and their receipt is kept.

use super::{assessing, children, staff};
use crate::events::Event;
use crate::state::State;
use casework::{Act, Answers, File, Given, Outcome, Page, Question, Refusal, Rejection, Step};

pub const STEP: Step<State> = Step {
    info: staff(
        "send_to_other_municipality",
        "child-concern-send-title",
        Act::Decide,
    ),
    open: super::under_assessment,
    page,
    submit,
};

fn page(file: &File<State>, given: &Given) -> Page {
    let mut municipality = children::municipality_question("child-concern-municipality", given);
    if let Some(named) = file
        .state
        .report()
        .and_then(|report| report.other_municipality.as_ref())
    {
        municipality = municipality.prefill(named);
    }
    Page::new("child-concern-send-title", "child-concern-send-submit")
        .lead("child-concern-send-lead")
        .ask(municipality)
        .ask(Question::date("on", "child-concern-send-on").prefill(given.today.to_string()))
        .ask(
            Question::text("receipt", 300, "child-concern-receipt-from")
                .help("child-concern-receipt-from-help"),
        )
}

fn submit(file: &File<State>, answers: &Answers, given: &Given) -> Result<Outcome, Rejection> {
    let now = assessing(file)?;
    let mut read = answers.reader(given.today);
    let municipality = children::read_municipality(&mut read, given);
    let on = read.past_date("on").unwrap_or(given.today);
    let receipt = read.text("receipt", 300);
    read.check()?;
    if now.protection.is_none() {
        return Err(Refusal::because("child-concern-refusal-protection-first").into());
    }
    Ok(Outcome::of(&Event::SentToOtherMunicipality {
        municipality,
        receipt,
        on,
    }))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::samples::{Tale, a_neighbours_answers};
    use casework::page::Kind;

    #[test]
    fn what_the_reporter_named_is_filled_in_and_a_made_up_place_is_told_beside_the_field() {
        let mut report = a_neighbours_answers();
        report.set("lives", "child-concern-lives-elsewhere");
        report.set("municipality", "Sigtuna");
        let mut tale = Tale::assessed_after("report_as_private_person", &report);
        let page = tale.file.page(STEP.info.name, &tale.given).expect("it is open");
        assert_eq!(page.questions[0].prefill, ["Sigtuna"]);
        let Kind::Select(offered) = &page.questions[0].kind else {
            panic!("a list to choose from")
        };
        let offered: Vec<&str> = offered.iter().map(|choice| choice.value.as_str()).collect();
        assert_eq!(offered, ["Sigtuna", "Österåker"], "not our own");
        let mut sent = Answers::default()
            .with("municipality", "Påhittadkommun")
            .with("on", "2026-11-20")
            .with("receipt", "Mottaget av Bo");
        let problems = tale.problems(STEP.info.name, &sent);
        assert_eq!(problems.len(), 1);
        assert_eq!(problems[0].0, "municipality");
        sent.set("municipality", "Sigtuna");
        tale.act(STEP.info.name, &sent).expect("it is sent on");
    }
}
