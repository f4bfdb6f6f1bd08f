//! *Förslag till beslut.* Before anybody decides, the caseworker writes how the investigation is proposed to
//! end, what is proposed and why, so that a delegate or a committee sees what it decides on. No law demands
//! it, and a decision may go another way. Written again it takes the place of the former one; the history
//! keeps both.

use super::{endings, investigating, plain, read_ending, staff};
use crate::events::{Event, Proposal};
use crate::state::{Proposed, State};
use crate::templates;
use casework::{Act, Answers, File, Given, Outcome, Page, Question, Rejection, Say, Step};

pub const STEP: Step<State> = Step {
    info: staff("propose", "child-investigation-propose-title", Act::Assess),
    open: |file| {
        file.state
            .investigating()
            .is_some_and(|now| now.assessment.is_some())
    },
    page,
    submit,
};

/// The proposal as it stands, with who wrote it and when.
pub fn told(page: Page, proposed: &Proposed) -> Page {
    let Proposed { what, by, on } = proposed;
    page.fact("child-investigation-proposed-ending", what.kind.key())
        .fact("child-investigation-proposed-what", plain(&what.what))
        .fact("child-investigation-proposed-why", plain(&what.why))
        .fact(
            "child-investigation-proposed-by",
            Say::key("child-investigation-proposed-by-on")
                .with("name", by)
                .with("day", *on),
        )
}

fn page(file: &File<State>, given: &Given) -> Page {
    let mut page = Page::new(
        "child-investigation-propose-title",
        "child-investigation-propose-submit",
    )
    .lead("child-investigation-propose-lead");
    let now = file.state.investigating();
    if let Some(assessment) = now.and_then(|now| now.assessment.as_ref()) {
        page = page.fact("child-investigation-overall", plain(&assessment.overall));
    }
    let before = now.and_then(|now| now.proposal.as_ref());
    let filled = |question: Question, with: fn(&Proposal) -> &str| match before {
        Some(before) => question.prefill(with(&before.what)),
        None => question,
    };
    page.ask(filled(
        Question::choice("outcome", &endings(given), "child-investigation-proposed-ending"),
        |before| before.kind.key(),
    ))
    .ask(filled(
        Question::long("what", 5_000, "child-investigation-proposed-what")
            .help("child-investigation-proposed-what-help"),
        |before| &before.what,
    ))
    .ask(filled(
        Question::long("why", 20_000, "child-investigation-proposed-why")
            .help("child-investigation-proposed-why-help")
            .phrases(given.templates.phrases(&templates::REASONS))
            .avoid(given.templates.phrases(&templates::WORDS)),
        |before| &before.why,
    ))
}

fn submit(file: &File<State>, answers: &Answers, given: &Given) -> Result<Outcome, Rejection> {
    investigating(file)?;
    let mut read = answers.reader(given.today);
    let kind = read_ending(&mut read, given);
    let what = read.text("what", 5_000);
    let why = read.text("why", 20_000);
    read.check()?;
    let kind = kind.ok_or_else(super::unread)?;
    Ok(Outcome::of(&Event::DecisionProposed(Box::new(Proposal {
        kind,
        what,
        why,
    }))))
}

#[cfg(test)]
mod tests {
    use crate::samples::{Tale, assessment, decision_of_none, proposal_of_support};
    use casework::page::Kind;
    use casework::{PartyRole, Rejection};
    use jiff::civil::date;

    fn prefilled(tale: &Tale, question: &str) -> Vec<String> {
        let page = tale.page("decide");
        let found = page.questions.into_iter().find(|asked| asked.name == question);
        found.expect("it is asked").prefill
    }

    #[test]
    fn nothing_is_proposed_before_it_is_assessed_or_once_it_is_decided() {
        let mut tale = Tale::documented();
        assert!(!tale.opens("propose"));
        assert!(tale.act("propose", &proposal_of_support()).is_err());
        tale.act("assess", &assessment()).expect("it is weighed");
        assert!(tale.opens("propose"));
        assert!(!Tale::supported().opens("propose"));
    }

    #[test]
    fn whoever_decides_sees_what_maria_proposes_and_may_decide_something_else() {
        let mut tale = Tale::ready();
        assert_eq!(prefilled(&tale, "outcome"), Vec::<String>::new());
        tale.act("propose", &proposal_of_support())
            .expect("it is written");
        assert_eq!(
            prefilled(&tale, "outcome"),
            ["child-investigation-outcome-support"]
        );
        assert_eq!(
            prefilled(&tale, "reasons"),
            ["Familjen behöver stöd och vill ha det."]
        );
        let facts = tale.page("decide").facts;
        let by = facts
            .iter()
            .find(|(label, _)| label.key == "child-investigation-proposed-by");
        let (_, by) = by.expect("who wrote it");
        assert!(
            by.args
                .iter()
                .any(|(_, name)| *name == casework::Arg::Text("Maria Ek".into()))
        );
        tale.act("decide", &decision_of_none())
            .expect("another ending may be decided");
    }

    #[test]
    fn written_again_it_takes_the_place_of_the_former_and_the_history_keeps_both() {
        let mut tale = Tale::ready();
        tale.act("propose", &proposal_of_support())
            .expect("it is written");
        let mut other = proposal_of_support();
        other.set("outcome", "child-investigation-outcome-none");
        other.set("why", "Det har lugnat sig.");
        tale.act("propose", &other).expect("it is written anew");
        assert_eq!(prefilled(&tale, "outcome"), ["child-investigation-outcome-none"]);
        assert_eq!(prefilled(&tale, "reasons"), ["Det har lugnat sig."]);
        let entries = tale.file.entries();
        let kept = entries
            .iter()
            .filter(|entry| entry.heading.key == "child-investigation-entry-proposed");
        assert_eq!(kept.count(), 2);
    }

    #[test]
    fn the_parents_see_that_a_proposal_was_written_and_not_a_word_of_it() {
        let mut tale = Tale::ready();
        tale.act("propose", &proposal_of_support())
            .expect("it is written");
        let view = tale
            .file
            .entries()
            .last()
            .and_then(|entry| entry.for_parties.clone());
        let view = view.expect("they see that it was written");
        assert_eq!(view.text, None);
        assert_eq!(view.only, [PartyRole::Subject, PartyRole::Guardian]);
    }

    #[test]
    fn only_an_ending_that_the_law_of_the_day_knows_can_be_proposed() {
        let mut tale = Tale::ready();
        let mut unknown = proposal_of_support();
        unknown.set("outcome", "child-investigation-tag-fact");
        assert!(matches!(
            tale.act("propose", &unknown),
            Err(Rejection::Problems(problems)) if problems.0[0].question == "outcome"
        ));
        let offered = |tale: &Tale| match &tale.page("propose").questions[0].kind {
            Kind::Choice(choices) => choices.iter().map(|choice| choice.value.clone()).collect(),
            _ => Vec::new(),
        };
        let decided = |tale: &Tale| match &tale.page("decide").questions[0].kind {
            Kind::Choice(choices) => choices.iter().map(|choice| choice.value.clone()).collect(),
            _ => Vec::new(),
        };
        let former = Tale::ready_between(date(2025, 3, 3), date(2025, 5, 20));
        for tale in [&tale, &former] {
            let offered: Vec<String> = offered(tale);
            assert!(!offered.is_empty());
            assert_eq!(offered, decided(tale));
        }
    }
}
