//! Longer time, a municipality's own time, and investigations that follow each other.

use jiff::civil::{Date, date};
use law::{
    Catalogue, Due, Extension, ExtensionRefused, Investigation, LaidVersion, Length, Overlay, OverlayRefused,
    Unit, due,
};

fn investigation() -> Due<'static> {
    due(
        Catalogue::national()
            .rule("child-investigation")
            .expect("in the data")
            .latest(),
        date(2026, 7, 15),
    )
}

fn extended(asked: Extension<'_>) -> Result<Due<'static>, ExtensionRefused> {
    let rule = Catalogue::national()
        .rule("child-investigation")
        .expect("in the data")
        .latest();
    rule.extended(&investigation(), &asked)
}

const ASKED: Extension<'static> = Extension {
    new_last_day: Date::constant(2026, 12, 27),
    ground: "particular_reasons",
    decided_by_role: "delegate",
    decided_on: Date::constant(2026, 11, 10),
};

#[test]
fn an_investigation_gets_a_new_last_day_for_particular_reasons() {
    let longer = extended(ASKED).expect("allowed");
    assert_eq!(longer.last_day, Some(date(2026, 12, 27)));
    assert_eq!(longer.last_day_moved, Some(date(2026, 12, 28)));
    assert_eq!(longer.alarm_day, Some(date(2026, 12, 27)));
}

#[test]
fn an_investigation_is_not_made_longer_for_any_reason_by_anybody_or_too_late() {
    let refused = |asked| extended(asked).expect_err("refused");
    assert!(matches!(
        refused(Extension {
            ground: "staff_shortage",
            ..ASKED
        }),
        ExtensionRefused::WrongGround { .. }
    ));
    assert!(matches!(
        refused(Extension {
            decided_by_role: "caretaker",
            ..ASKED
        }),
        ExtensionRefused::WrongDecider { .. }
    ));
    assert!(matches!(
        refused(Extension {
            new_last_day: date(2026, 11, 15),
            ..ASKED
        }),
        ExtensionRefused::NotLater { .. }
    ));
    assert!(matches!(
        refused(Extension {
            decided_on: date(2026, 11, 16),
            ..ASKED
        }),
        ExtensionRefused::DecidedTooLate { .. }
    ));
    assert!(
        extended(Extension {
            decided_on: date(2026, 11, 15),
            ..ASKED
        })
        .is_ok()
    );
}

#[test]
fn an_lvm_submission_can_never_be_made_longer_and_a_complex_request_by_two_months_only() {
    let catalogue = Catalogue::national();
    let submission = catalogue.rule("lvm-submit").expect("in the data").latest();
    let refused = submission.extended(&due(submission, date(2026, 11, 22)), &ASKED);
    assert_eq!(
        refused,
        Err(ExtensionRefused::NotExtendable {
            rule: "lvm-submit".into()
        })
    );
    let request = catalogue.rule("gdpr-request").expect("in the data").latest();
    let asked = |new_last_day| Extension {
        new_last_day,
        ground: "complex_or_many_requests",
        ..ASKED
    };
    let clock = due(request, date(2026, 11, 1));
    assert!(request.extended(&clock, &asked(date(2027, 2, 1))).is_ok());
    assert!(matches!(
        request.extended(&clock, &asked(date(2027, 2, 2))),
        Err(ExtensionRefused::TooLong { .. })
    ));
}

fn laid(id: &str, number: u16, unit: Unit) -> Result<Catalogue, OverlayRefused> {
    let change = LaidVersion {
        id: id.to_owned(),
        length: Some(Length { number, unit }),
        from: Some(date(2026, 9, 1)),
        in_force_to: None,
        reason: "Beslut i nämnden".to_owned(),
    };
    Catalogue::national().with(&Overlay { rule: vec![change] })
}

#[test]
fn a_municipality_decides_reports_in_ten_days_from_september() {
    let own = laid("child-pre-assessment", 10, Unit::Day).expect("stricter");
    let last = |start| {
        due(
            own.in_force("child-pre-assessment", start).expect("in force"),
            start,
        )
        .last_day
    };
    assert_eq!(last(date(2026, 8, 31)), Some(date(2026, 9, 14)));
    assert_eq!(last(date(2026, 9, 1)), Some(date(2026, 9, 11)));
    let version = own
        .in_force("child-pre-assessment", date(2026, 9, 1))
        .expect("in force");
    assert_eq!(
        version.local.as_ref().map(|local| local.reason.as_str()),
        Some("Beslut i nämnden")
    );
    let national = Catalogue::national()
        .in_force("child-pre-assessment", date(2026, 9, 1))
        .expect("in force");
    assert_eq!(national.length.number, 14, "the national law is untouched");
}

#[test]
fn a_municipality_may_take_back_some_of_its_own_strictness_but_not_more_than_the_law_leaves() {
    let change = |number, from| LaidVersion {
        id: "child-pre-assessment".to_owned(),
        length: Some(Length {
            number,
            unit: Unit::Day,
        }),
        from: Some(from),
        in_force_to: None,
        reason: "Beslut i nämnden".to_owned(),
    };
    let with = |later| {
        let rule = vec![change(7, date(2026, 3, 1)), change(later, date(2026, 9, 1))];
        Catalogue::national().with(&Overlay { rule })
    };
    let own = with(12).expect("still stricter than the law");
    let length = |day| {
        own.in_force("child-pre-assessment", day)
            .expect("in force")
            .length
            .number
    };
    let days = [date(2026, 2, 28), date(2026, 8, 31), date(2026, 9, 1)];
    assert_eq!(days.map(length), [14, 7, 12]);
    assert!(matches!(with(15), Err(OverlayRefused::Looser { .. })));
}

#[test]
fn a_looser_time_is_refused_in_a_sentence_that_says_why() {
    let refused = |id, number, unit| laid(id, number, unit).expect_err("refused");
    let looser = refused("child-pre-assessment", 15, Unit::Day);
    assert_eq!(
        looser.to_string(),
        "`child-pre-assessment` is 14 days; 15 days would be looser, and a municipality may only be stricter"
    );
    assert!(matches!(
        refused("aid-new-application", 3, Unit::Week),
        OverlayRefused::Looser { .. }
    ));
    assert!(matches!(
        refused("child-protection-assessment", 1, Unit::Hour),
        OverlayRefused::Looser { .. }
    ));
    assert!(
        matches!(
            refused("hsl-record-keep", 9, Unit::Year),
            OverlayRefused::Looser { .. }
        ),
        "keeping: longer is stricter"
    );
    assert!(matches!(
        refused("party-communication", 10, Unit::Day),
        OverlayRefused::Looser { .. }
    ));
    assert!(
        matches!(
            refused("appeal-individual", 2, Unit::Week),
            OverlayRefused::NotOurs(_)
        ),
        "the person's own time"
    );
    assert!(matches!(
        refused("child-pre-assessment", 14, Unit::Day),
        OverlayRefused::Nothing(_)
    ));
    assert!(matches!(
        refused("no-such-rule", 1, Unit::Day),
        OverlayRefused::UnknownRule(_)
    ));
    assert!(matches!(
        refused("child-pre-assessment", 0, Unit::Day),
        OverlayRefused::Incomparable { .. }
    ));
    assert!(laid("hsl-record-keep", 15, Unit::Year).is_ok());
    assert!(
        laid("message-answer", 5, Unit::WorkingDay).is_ok(),
        "a promise of its own"
    );
    assert!(
        laid("executed-report", 14, Unit::Day).is_ok(),
        "any time is stricter than none"
    );
}

#[test]
fn the_end_of_lvu_is_laid_by_the_municipality_and_of_nothing_else() {
    let overlay = |id: &str| {
        let text =
            format!("[[rule]]\nid = \"{id}\"\nin_force_to = \"2026-12-31\"\nreason = \"Ny lag beslutad\"\n");
        Overlay::parse(&text).expect("readable")
    };
    let own = Catalogue::national()
        .with(&overlay("lvu-submit"))
        .expect("planned to end");
    assert!(own.in_force("lvu-submit", date(2026, 12, 31)).is_ok());
    assert!(own.in_force("lvu-submit", date(2027, 1, 1)).is_err());
    assert!(matches!(
        Catalogue::national().with(&overlay("lvm-submit")),
        Err(OverlayRefused::NoPlannedEnd(_))
    ));
}

#[test]
fn an_overlay_without_a_reason_or_with_unknown_words_is_refused() {
    let no_reason = "[[rule]]\nid = \"lvu-submit\"\nin_force_to = \"2026-12-31\"\nreason = \" \"\n";
    let overlay = Overlay::parse(no_reason).expect("readable");
    assert!(matches!(
        Catalogue::national().with(&overlay),
        Err(OverlayRefused::NoReason(_))
    ));
    assert!(matches!(
        Overlay::parse("[[rule]]\nid = \"x\"\nlonger = 3\n"),
        Err(OverlayRefused::Unreadable(_))
    ));
}

fn case(opened: Date, closed: Option<Date>) -> Investigation {
    Investigation { opened, closed }
}

#[test]
fn a_new_investigation_the_day_after_the_old_one_does_not_hide_the_days_before() {
    let rule = Catalogue::national()
        .chain_rule("child-investigation")
        .expect("in the data");
    let cases = [
        case(date(2026, 6, 1), None),
        case(date(2026, 1, 31), Some(date(2026, 5, 31))),
    ];
    let chain = rule.latest(&cases, date(2026, 7, 1)).expect("a chain");
    assert_eq!((chain.since, chain.investigations), (date(2026, 1, 31), 2));
    assert_eq!((chain.days_investigated, chain.days_in_all), (150, 151));
    assert_eq!(chain.follows_directly_on, Some(date(2026, 5, 31)));
}

#[test]
fn an_investigation_within_the_year_belongs_to_the_chain_and_one_after_it_begins_a_new() {
    let rule = Catalogue::national()
        .chain_rule("child-investigation")
        .expect("in the data");
    let first = case(date(2025, 8, 1), Some(date(2025, 11, 1)));
    let within = rule
        .latest(&[first, case(date(2026, 11, 1), None)], date(2026, 11, 22))
        .expect("a chain");
    assert_eq!((within.investigations, within.follows_directly_on), (2, None));
    assert_eq!((within.days_investigated, within.days_in_all), (92 + 21, 478));
    let after = rule
        .latest(&[first, case(date(2026, 11, 2), None)], date(2026, 11, 22))
        .expect("a chain");
    assert_eq!((after.investigations, after.since), (1, date(2026, 11, 2)));
    assert_eq!(rule.latest(&[], date(2026, 11, 22)), None);
}
