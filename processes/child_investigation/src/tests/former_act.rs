//! Elin's investigation in the last months of the former Social Services Act (2001:453), and over the
//! first of July 2025, when 2025:400 took its place.

use crate::samples::{Tale, decision_of_none, decision_of_support, enquiry_to_school, follow_up_start};
use casework::letter::Block;
use casework::page::Kind;
use casework::{Answers, Page, Rejection};
use jiff::civil::{Date, date};

const ASSISTANCE: &str = "child-investigation-law-sol2001-4-1";
const ASSISTANCE_NOW: &str = "child-investigation-law-sol-11-1";

fn in_may() -> Tale {
    Tale::ready_between(date(2025, 3, 3), date(2025, 5, 20))
}

/// Begun under the former act, ready three weeks into the new.
fn over_midsummer() -> Tale {
    Tale::ready_between(date(2025, 5, 5), date(2025, 7, 21))
}

fn support(law: &str, on: Date) -> Answers {
    let mut answers = decision_of_support();
    answers.set("law", law);
    answers.set("from", "2025-08-18");
    answers.set("consented_on", on.to_string());
    answers
}

fn choices(page: &Page, question: &str) -> Vec<String> {
    let asked = page.questions.iter().find(|asked| asked.name == question);
    match asked.map(|asked| &asked.kind) {
        Some(Kind::Choice(choices) | Kind::Choices(choices)) => {
            choices.iter().map(|choice| choice.value.clone()).collect()
        }
        _ => Vec::new(),
    }
}

fn problems(told: Result<casework::Outcome, Rejection>) -> Vec<String> {
    match told {
        Err(Rejection::Problems(problems)) => problems.0.into_iter().map(|one| one.question).collect(),
        other => panic!("{other:?}"),
    }
}

/// The provisions that the letter and the case page name.
fn cited(tale: &Tale) -> Vec<String> {
    let journal = tale.file.journal();
    let (_, _, letter) = journal.letters.last().expect("the decision was sent");
    let in_letter = letter.blocks.iter().filter_map(|block| match block {
        Block::Facts(facts) => Some(facts.iter()),
        _ => None,
    });
    let on_page = tale.file.entries().iter().flat_map(|entry| &entry.facts);
    let facts = in_letter.flatten().chain(on_page);
    let cited = facts.filter(|(label, _)| label.key == "child-investigation-law");
    cited.map(|(_, value)| value.key.to_string()).collect()
}

fn tells_how_to_appeal(tale: &Tale) -> bool {
    let letters = &tale.file.journal().letters;
    let blocks = letters.last().map(|(_, _, letter)| &letter.blocks);
    blocks.is_some_and(|blocks| {
        blocks
            .iter()
            .any(|block| matches!(block, Block::Steps(steps) if format!("{steps:?}").contains("Number(3)")))
    })
}

#[test]
fn a_decision_of_may_2025_cites_the_former_act_and_tells_how_to_appeal() {
    let mut tale = in_may();
    let offered = choices(&tale.page("decide"), "law");
    assert!(offered.iter().any(|key| key == ASSISTANCE));
    assert!(
        offered.iter().all(|key| !key.contains("-law-sol-")),
        "{offered:?}"
    );
    assert_eq!(
        problems(tale.act("decide", &support(ASSISTANCE_NOW, tale.today)))[0],
        "law"
    );
    tale.act("decide", &support(ASSISTANCE, tale.today))
        .expect("it is decided");
    assert_eq!(
        cited(&tale),
        [ASSISTANCE, ASSISTANCE],
        "in the letter and on the page"
    );
    assert!(tells_how_to_appeal(&tale));
}

#[test]
fn support_without_a_needs_test_was_not_there_to_choose() {
    let mut tale = in_may();
    assert_eq!(
        choices(&tale.page("decide"), "needs_test"),
        ["child-investigation-support-tested"]
    );
    let mut answers = support(ASSISTANCE, tale.today);
    answers.set("needs_test", "child-investigation-support-untested");
    assert_eq!(problems(tale.act("decide", &answers))[0], "needs_test");
    assert_eq!(choices(&over_midsummer().page("decide"), "needs_test").len(), 2);
}

#[test]
fn the_school_was_asked_by_the_former_act_until_its_last_day() {
    for (day, provision) in [
        (date(2025, 6, 30), "SoL2001 14:1"),
        (date(2025, 7, 1), "SoL 20:6"),
    ] {
        let mut tale = in_may();
        tale.wait_until(day);
        let outcome = tale.act("enquire", &enquiry_to_school());
        let asked = format!("{:?}", outcome.expect("the school is asked").streams);
        assert!(asked.contains(provision), "{day} {asked}");
    }
}

#[test]
fn an_investigation_begun_before_the_new_act_is_decided_by_it_and_keeps_its_four_months() {
    let mut tale = over_midsummer();
    let clock = tale.file.summary().clocks.remove(0);
    let started = law::Start::at(clock.started_at);
    let rule = law::Catalogue::national().in_force(&clock.rule, started.day());
    let rule = rule.expect("a rule of that day");
    assert_eq!(rule.provision, "SoL2001 11:2");
    assert_eq!(law::due(rule, started).last_day, Some(date(2025, 9, 5)));
    assert_eq!(
        problems(tale.act("decide", &support(ASSISTANCE, tale.today)))[0],
        "law"
    );
    tale.act("decide", &support(ASSISTANCE_NOW, tale.today))
        .expect("it is decided");
    assert_eq!(cited(&tale), [ASSISTANCE_NOW, ASSISTANCE_NOW]);
    assert!(tells_how_to_appeal(&tale));
}

#[test]
fn a_child_could_be_followed_for_two_months_after_a_decision_of_may_and_for_six_after_one_of_july() {
    for (mut tale, law, last) in [
        (
            in_may(),
            "child-investigation-law-sol2001-11-2",
            date(2025, 7, 20),
        ),
        (
            over_midsummer(),
            "child-investigation-law-sol-20-3",
            date(2026, 1, 21),
        ),
    ] {
        let mut answers = decision_of_none();
        answers.set("law", law);
        tale.act("decide", &answers).expect("it is decided");
        assert!(!tells_how_to_appeal(&tale));
        tale.wait_until(last.tomorrow().expect("a day"));
        assert!(tale.act("start_follow_up", &follow_up_start()).is_err());
        tale.wait_until(last);
        tale.act("start_follow_up", &follow_up_start())
            .expect("there is a day left");
    }
}
