//! Decisions about Elin, eleven, and about Sara, sixteen.

use crate::samples::{BOTH, Tale, assessment, communication_to, decision_of_none, decision_of_support};
use casework::letter::Block;
use casework::{Answers, Rejection};
use jiff::civil::date;

fn refused(told: Result<casework::Outcome, Rejection>) -> String {
    match told {
        Err(Rejection::Refused(why)) => why.0.key.into_owned(),
        Err(Rejection::Problems(problems)) => problems.0.iter().map(|one| one.question.clone()).collect(),
        Ok(_) => String::from("decided"),
    }
}

#[test]
fn nothing_is_decided_before_the_child_was_heard_or_it_was_said_why_not() {
    let mut tale = Tale::told();
    tale.act("assess", &assessment()).expect("it is written");
    assert_eq!(
        refused(tale.act("decide", &decision_of_none())),
        "child-investigation-refusal-child-first"
    );
}

#[test]
fn nothing_is_decided_before_the_parents_could_read_and_answer() {
    let mut tale = Tale::documented();
    tale.act("assess", &assessment()).expect("it is written");
    assert_eq!(
        refused(tale.act("decide", &decision_of_none())),
        "child-investigation-refusal-communicate-first"
    );
    tale.act("communicate", &communication_to(&BOTH, &tale))
        .expect("it is sent");
    assert_eq!(
        refused(tale.act("decide", &decision_of_none())),
        "child-investigation-refusal-time-to-answer"
    );
    tale.wait_until(date(2026, 12, 21));
    assert_eq!(refused(tale.act("decide", &decision_of_none())), "decided");
}

#[test]
fn what_was_sent_to_the_mother_alone_is_not_decided_past_the_father() {
    let mut tale = Tale::documented();
    tale.act("assess", &assessment()).expect("it is written");
    tale.act("communicate", &communication_to(&BOTH[..1], &tale))
        .expect("the mother is sent it");
    let answer = Answers::default().with("text", "Det stämmer.");
    tale.act_as_mother("comment", &answer).expect("she answers");
    assert_eq!(
        refused(tale.act("decide", &decision_of_none())),
        "child-investigation-refusal-not-all-asked"
    );
    tale.act("communicate", &communication_to(&BOTH[1..], &tale))
        .expect("so is the father");
    assert_eq!(
        refused(tale.act("decide", &decision_of_none())),
        "child-investigation-refusal-time-to-answer"
    );
    let at_once = Answers::default()
        .with("send", "child-investigation-communicate-needless")
        .with("exception", "child-investigation-exception-at-once")
        .with("why", "Elin behöver skydd i kväll.");
    tale.act("communicate", &at_once)
        .expect("an exception that the law knows is written down");
    assert_eq!(refused(tale.act("decide", &decision_of_none())), "decided");
}

#[test]
fn nothing_is_decided_without_an_assessment_or_a_signature() {
    let mut tale = Tale::documented();
    let needless = Answers::default()
        .with("send", "child-investigation-communicate-needless")
        .with("exception", "child-investigation-exception-needless")
        .with("why", "Ingen part berörs av något nytt.");
    tale.act("communicate", &needless).expect("it is needless");
    assert_eq!(
        refused(tale.act("decide", &decision_of_none())),
        "child-investigation-refusal-assess-first"
    );
    tale.act("assess", &assessment()).expect("it is written");
    assert_eq!(
        refused(tale.act_unsigned("decide", &decision_of_none())),
        "refusal-not-signed"
    );
    assert_eq!(refused(tale.act("decide", &decision_of_none())), "decided");
}

#[test]
fn the_clock_of_four_months_stops_with_the_decision_and_both_parents_get_it() {
    let mut tale = Tale::ready();
    let outcome = tale.act("decide", &decision_of_none()).expect("it is decided");
    assert_eq!(outcome.letters.len(), 2);
    let clock = tale.file.summary().clocks.remove(0);
    assert_eq!(
        (clock.rule.as_ref(), clock.runs()),
        ("child-investigation", false)
    );
}

#[test]
fn support_for_a_girl_of_eleven_needs_both_guardians() {
    let mut tale = Tale::ready();
    let mut answers = decision_of_support();
    answers.set("consent.1", "child-investigation-consent-refused");
    answers.set("suitable", "Elin vill själv.");
    assert_eq!(
        refused(tale.act("decide", &answers)),
        "consent.0",
        "her own yes is not enough at eleven"
    );
    assert_eq!(refused(tale.act("decide", &decision_of_support())), "decided");
}

#[test]
fn a_girl_of_sixteen_may_say_yes_herself_where_that_is_suitable_and_said_why() {
    let mut tale = Tale::ready_about_a_girl_of_sixteen();
    let mut answers = decision_of_support();
    answers.set("consent.1", "child-investigation-consent-refused");
    assert_eq!(refused(tale.act("decide", &answers)), "suitable");
    answers.set("suitable", "Hon förstår vad det gäller och vill ha stödet.");
    assert_eq!(refused(tale.act("decide", &answers)), "decided");
}

#[test]
fn a_decision_on_support_tells_how_to_appeal_and_one_of_nothing_tells_that_it_cannot_be() {
    let steps = |answers: &Answers| {
        let outcome = Tale::ready().act("decide", answers).expect("it is decided");
        let blocks = &outcome.letters[0].letter.blocks;
        blocks.iter().any(|block| matches!(block, Block::Steps(_)))
    };
    assert!(steps(&decision_of_support()));
    assert!(!steps(&decision_of_none()));
}

#[test]
fn a_decision_rests_on_law_that_fits_it() {
    let mut tale = Tale::ready();
    let mut answers = decision_of_none();
    answers.set("law", "child-investigation-law-sol-3-1");
    assert_eq!(
        refused(tale.act("decide", &answers)),
        "law",
        "the child's best interests alone carry no decision"
    );
    answers.set("law", "child-investigation-law-lvu-2");
    assert_eq!(refused(tale.act("decide", &answers)), "law");
}

#[test]
fn to_apply_for_care_the_committee_itself_must_have_decided() {
    let mut tale = Tale::ready();
    let mut answers = decision_of_none();
    answers.set("outcome", "child-investigation-outcome-care");
    answers.set("law", "child-investigation-law-lvu-2");
    assert_eq!(refused(tale.act("decide", &answers)), "decided_by");
    answers.set("decided_by", "decider-section");
    assert_eq!(refused(tale.act("decide", &answers)), "minute");
    answers.set("minute", "2026-12-15 § 41");
    let outcome = tale.act("decide", &answers).expect("it is decided");
    assert_eq!(outcome.hand_overs.len(), 1);
    assert_eq!(outcome.hand_overs[0].to_process, "compulsory_care");
}

#[test]
fn a_father_who_is_shut_off_gets_no_letter() {
    let mut tale = Tale::ready();
    tale.shut_off(BOTH[1]);
    let outcome = tale.act("decide", &decision_of_none()).expect("it is decided");
    assert_eq!(outcome.letters.len(), 1);
}

#[test]
fn support_without_a_needs_test_rests_on_another_law_and_is_not_appealed() {
    let mut tale = Tale::ready();
    let mut answers = decision_of_support();
    answers.set("needs_test", "child-investigation-support-untested");
    assert_eq!(refused(tale.act("decide", &answers)), "law");
    answers.set("law", "child-investigation-law-sol-11-5");
    let outcome = tale.act("decide", &answers).expect("it is decided");
    let blocks = &outcome.letters[0].letter.blocks;
    assert!(!blocks.iter().any(|block| matches!(block, Block::Steps(_))));
}
