//! *Samlad bedömning.* Risks and what protects, what the child wants and which weight that has, what
//! is best for the child (SoL 3 kap. 1–3 §§).

use super::{investigating, staff, write_passage};
use crate::events::{Assessment, Event};
use crate::state::State;
use crate::templates;
use casework::page::Tone;
use casework::{Act, Answers, File, Given, Outcome, Page, Question, Rejection, Step};

pub const STEP: Step<State> = Step {
    info: staff("assess", "child-investigation-assess-title", Act::Assess),
    open: super::under_investigation,
    page,
    submit,
};

fn page(file: &File<State>, given: &Given) -> Page {
    let mut page = Page::new(
        "child-investigation-assess-title",
        "child-investigation-assess-submit",
    )
    .lead("child-investigation-assess-lead");
    let before = file.state.investigating().and_then(|now| now.assessment.as_ref());
    if let Some(now) = file.state.investigating() {
        if !now.child_is_heard() {
            page = page.notice(Tone::Warning, "child-investigation-childs-words-missing");
        }
        page = write_passage::told(page, now);
    }
    let ask = |name: &str, label: &'static str, written: Option<&String>| {
        let question = Question::long(name, 10_000, label);
        match written {
            Some(text) => question.prefill(text),
            None => question,
        }
    };
    page.ask(ask(
        "risks",
        "child-investigation-risks",
        before.map(|old| &old.risks),
    ))
    .ask(ask(
        "protective",
        "child-investigation-protective",
        before.map(|old| &old.protective),
    ))
    .ask(
        ask(
            "childs_view",
            "child-investigation-childs-view",
            before.map(|old| &old.childs_view),
        )
        .help("child-investigation-childs-view-help"),
    )
    .ask(
        ask(
            "weight",
            "child-investigation-weight",
            before.map(|old| &old.weight),
        )
        .help("child-investigation-weight-help"),
    )
    .ask(ask(
        "best_interests",
        "child-investigation-best-interests",
        before.map(|old| &old.best_interests),
    ))
    .ask(
        ask(
            "overall",
            "child-investigation-overall",
            before.map(|old| &old.overall),
        )
        .help("child-investigation-overall-help")
        .phrases(given.templates.phrases(&templates::REASONS))
        .avoid(given.templates.phrases(&templates::WORDS)),
    )
}

fn submit(file: &File<State>, answers: &Answers, given: &Given) -> Result<Outcome, Rejection> {
    investigating(file)?;
    let mut read = answers.reader(given.today);
    let assessment = Assessment {
        risks: read.text("risks", 10_000),
        protective: read.text("protective", 10_000),
        childs_view: read.text("childs_view", 10_000),
        weight: read.text("weight", 10_000),
        best_interests: read.text("best_interests", 10_000),
        overall: read.text("overall", 10_000),
    };
    read.check()?;
    Ok(Outcome::of(&Event::Assessed(Box::new(assessment))))
}

#[cfg(test)]
mod tests {
    use crate::samples::{Tale, assessment};

    #[test]
    fn the_weight_of_the_childs_view_cannot_be_left_out() {
        let mut tale = Tale::documented();
        let mut answers = assessment();
        answers.set("weight", "");
        assert!(tale.act("assess", &answers).is_err());
        assert!(tale.act("assess", &assessment()).is_ok());
    }

    #[test]
    fn the_assessment_stays_with_us_until_the_decision_tells_it() {
        let mut tale = Tale::documented();
        tale.act("assess", &assessment()).expect("it is written");
        assert!(
            tale.file
                .entries()
                .last()
                .is_some_and(|entry| entry.for_parties.is_none())
        );
    }
}
