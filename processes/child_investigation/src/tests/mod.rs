//! The case as a whole: how it is opened, what the house sees of it, and that every word is there.

mod former_act;
mod retention;
mod texts;

use crate::ChildInvestigation;
use crate::samples::{self, BOTH, Tale, communication_to, given, hand_over};
use casework::{HandOver, PartyRole, Phase, Process, StageState, erased};
use jiff::civil::date;
use serde_json::json;

#[test]
fn the_clock_runs_from_the_decision_and_not_from_when_it_was_picked_up() {
    let mut tale = Tale::opened_by(&hand_over());
    tale.wait_until(date(2026, 12, 1));
    let summary = tale.file.summary();
    let clock = &summary.clocks[0];
    assert_eq!(clock.started_at, hand_over().decided_at);
    assert_eq!(
        (summary.promised, clock.runs()),
        (Some("child-investigation"), true)
    );
}

#[test]
fn the_family_keeps_who_they_are_and_what_they_already_may_see() {
    let mut handed = hand_over();
    handed.data["parties"][1]["follows_from"] = json!("2026-11-18");
    handed.data["parties"][2]["blocked"] = json!(true);
    let tale = Tale::opened_by(&handed);
    let journal = tale.file.journal();
    let mother = journal.party(samples::id(BOTH[0])).expect("she is there");
    let father = journal.party(samples::id(BOTH[1])).expect("he is there");
    assert_eq!(
        (mother.role, mother.follows_from),
        (PartyRole::Guardian, Some(date(2026, 11, 18)))
    );
    assert!(father.blocked && father.follows_from.is_none());
}

#[test]
fn a_hand_over_that_cannot_be_read_opens_nothing_in_silence() {
    let handed = HandOver {
        data: json!({ "parties": "?" }),
        ..hand_over()
    };
    let received = erased::<ChildInvestigation>().receive(&handed, &given(date(2026, 11, 23), 0));
    assert!(received.is_some_and(|result| result.is_err()));
    let unknown = HandOver {
        step: "something_else".to_owned(),
        ..hand_over()
    };
    assert!(
        erased::<ChildInvestigation>()
            .receive(&unknown, &given(date(2026, 11, 23), 0))
            .is_none()
    );
}

#[test]
fn a_second_report_comes_into_the_running_case_and_opens_its_text_again() {
    let mut tale = Tale::documented();
    tale.act("sign_document", &casework::Answers::default())
        .expect("it is signed");
    tale.receive(&report_during());
    assert!(tale.opens("write_passage"));
    let entry = tale.file.entries().last().expect("a line in the history");
    assert!(entry.for_parties.is_none(), "a reporter is never shown");
}

fn report_during() -> HandOver {
    HandOver {
        step: "receive_report".to_owned(),
        data: json!({ "report": "Grannen ringde igen.", "from_number": null }),
        ..hand_over()
    }
}

#[test]
fn it_is_nobodys_until_it_is_allotted() {
    let opened = Tale::opened_by(&hand_over()).file.summary();
    assert_eq!(
        (opened.phase, opened.next_step),
        (Phase::Unallotted, Some("allot"))
    );
    let allotted = Tale::allotted().file.summary();
    assert_eq!(
        (allotted.phase, allotted.next_step),
        (Phase::Allotted, Some("give_notice"))
    );
}

#[test]
fn the_work_leads_on_step_by_step() {
    let next = |tale: Tale| tale.file.summary().next_step;
    assert_eq!(next(Tale::told()), Some("make_plan"));
    let mut planned = Tale::told();
    let plan = samples::plan_answers(&planned);
    planned.act("make_plan", &plan).expect("the plan is made");
    assert_eq!(planned.file.summary().next_step, Some("note_talk"));
    assert_eq!(Tale::supported().file.summary().next_step, Some("note_delivery"));
    assert_eq!(Tale::supported().next_after_delivery(), Some("order_measure"));
}

#[test]
fn the_family_sees_five_stops_and_where_they_are() {
    let now = |tale: &Tale| {
        let stages = tale.file.summary().resident_stages;
        assert_eq!(stages.len(), 5);
        stages.iter().position(|stage| stage.state == StageState::Now)
    };
    assert_eq!(now(&Tale::allotted()), Some(0));
    assert_eq!(now(&Tale::told()), Some(1));
    let mut tale = Tale::documented();
    assert_eq!(now(&tale), Some(2));
    tale.act("communicate", &communication_to(&BOTH, &tale))
        .expect("it is sent");
    assert_eq!(now(&tale), Some(3));
    assert_eq!(now(&Tale::supported()), None, "all done");
}

#[test]
fn nothing_that_the_child_or_a_reporter_said_reaches_the_guardians_pages() {
    let mut tale = Tale::supported();
    tale.receive(&report_during());
    for entry in tale.file.entries() {
        let Some(view) = &entry.for_parties else { continue };
        let text = view.text.clone().unwrap_or_default();
        assert!(
            !text.contains("hunden") && !text.contains("Grannen") && !text.contains("jacka"),
            "{text}"
        );
    }
}

#[test]
fn a_report_that_comes_when_the_case_is_closed_wakes_it() {
    let mut tale = Tale::ready();
    tale.act("decide", &samples::decision_of_none())
        .expect("it is decided");
    let why = casework::Answers::default().with("why", "Klart.");
    tale.act("close_case", &why).expect("it is closed");
    tale.receive(&report_during());
    let summary = tale.file.summary();
    assert_eq!(summary.phase, Phase::Allotted);
    assert_eq!(summary.staff_now.key, "child-investigation-now-report-after");
    assert!(summary.closed_at.is_none());
}
