//! Clocks of people, counted by hand and by the program.

use jiff::{
    Timestamp,
    civil::{Date, date},
};
use law::{Catalogue, Circumstances, Due, LawError, Pause, Start, Why, Window, due, due_with};

fn day_of(rule: &str, start: Date) -> Due<'static> {
    due(
        Catalogue::national().in_force(rule, start).expect("in force"),
        start,
    )
}

fn moment(rule: &str, start: &str) -> Due<'static> {
    let start: Start = start.parse().expect("a time");
    due(
        Catalogue::national()
            .in_force(rule, start.day())
            .expect("in force"),
        start,
    )
}

fn days(due: &Due<'_>) -> (Date, Option<Date>, Date) {
    (
        due.last_day.expect("a last day"),
        due.last_day_moved,
        due.alarm_day.expect("an alarm day"),
    )
}

#[test]
fn whoever_asks_who_looked_complains_or_wants_another_caseworker_is_answered_within_fourteen_days() {
    for rule in [
        "look-review-answer",
        "complaint-answer",
        "caseworker-change-answer",
    ] {
        let due = day_of(rule, date(2026, 11, 30));
        assert_eq!(days(&due).2, date(2026, 12, 14), "{rule}");
    }
}

#[test]
fn a_report_on_friday_is_decided_within_fourteen_days() {
    let due = day_of("child-pre-assessment", date(2026, 11, 20));
    assert_eq!(days(&due), (date(2026, 12, 4), None, date(2026, 12, 4)));
}

#[test]
fn a_report_on_sunday_alarms_on_the_unmoved_sunday() {
    let due = day_of("child-pre-assessment", date(2026, 11, 22));
    assert_eq!(
        days(&due),
        (date(2026, 12, 6), Some(date(2026, 12, 7)), date(2026, 12, 6))
    );
}

#[test]
fn a_teacher_is_told_after_christmas_when_the_week_ends_on_christmas_eve() {
    let due = day_of("child-report-feedback", date(2026, 12, 17));
    assert_eq!(
        days(&due),
        (date(2026, 12, 24), Some(date(2026, 12, 28)), date(2026, 12, 28))
    );
}

#[test]
fn an_investigation_opened_on_halloween_ends_with_february() {
    let due = day_of("child-investigation", date(2026, 10, 31));
    assert_eq!(
        days(&due),
        (date(2027, 2, 28), Some(date(2027, 3, 1)), date(2027, 2, 28))
    );
    assert_eq!(
        day_of("child-investigation", date(2027, 10, 31)).last_day,
        Some(date(2028, 2, 29))
    );
}

#[test]
fn a_custody_of_a_child_is_at_court_by_christmas_day_even_if_the_court_is_closed() {
    let due = day_of("lvu-submit", date(2026, 12, 18));
    assert_eq!(
        days(&due),
        (date(2026, 12, 25), Some(date(2026, 12, 28)), date(2026, 12, 25))
    );
}

#[test]
fn a_placed_child_is_considered_again_six_months_after_the_last_time_not_after_the_plan() {
    let rule = Catalogue::national()
        .in_force("voluntary-placement-consideration", date(2027, 1, 15))
        .expect("in force");
    let given = Circumstances {
        last_occasion: Some(date(2027, 8, 31)),
        ..Circumstances::default()
    };
    assert_eq!(due(rule, date(2027, 1, 15)).last_day, Some(date(2027, 7, 15)));
    assert_eq!(
        due_with(rule, date(2027, 1, 15), &given).last_day,
        Some(date(2028, 2, 29))
    );
}

#[test]
fn twenty_four_hours_are_twenty_four_hours_when_the_clocks_change() {
    let autumn = moment("child-protection-assessment-target", "2026-10-24T14:00:00+02:00");
    assert_eq!(
        autumn.last_time.map(|time| time.to_string()),
        Some("2026-10-25T13:00:00+01:00[Europe/Stockholm]".into())
    );
    let spring = moment("child-protection-assessment-target", "2027-03-27T14:00:00+01:00");
    assert_eq!(
        spring.last_time.map(|time| time.to_string()),
        Some("2027-03-28T15:00:00+02:00[Europe/Stockholm]".into())
    );
}

#[test]
fn hours_without_a_time_of_day_are_counted_from_midnight_and_alarm_the_day_before() {
    let due = day_of("gdpr-breach", date(2026, 11, 22));
    assert_eq!(
        due.last_time.as_ref().map(|time| time.to_string()),
        Some("2026-11-25T00:00:00+01:00[Europe/Stockholm]".into())
    );
    assert_eq!(days(&due), (date(2026, 11, 25), None, date(2026, 11, 24)));
}

#[test]
fn at_once_means_the_day_itself_and_is_late_the_day_after() {
    let due = day_of("child-protection-assessment", date(2026, 11, 22));
    assert_eq!(days(&due), (date(2026, 11, 22), None, date(2026, 11, 22)));
    let late = |time: &str| due.is_late(time.parse::<Timestamp>().expect("a time"));
    assert!(!late("2026-11-22T23:59:59+01:00"));
    assert!(late("2026-11-23T00:00:00+01:00"));
}

#[test]
fn a_tenant_has_two_more_weekdays_after_the_three_weeks() {
    let due = day_of("rent-debt-rescue", date(2026, 12, 3));
    assert_eq!(
        days(&due),
        (date(2026, 12, 24), Some(date(2026, 12, 28)), date(2026, 12, 28))
    );
    assert_eq!(due.protected_until, Some(date(2026, 12, 30)));
}

#[test]
fn five_working_days_over_christmas() {
    assert_eq!(
        day_of("aid-monthly-application", date(2026, 12, 18)).last_day,
        Some(date(2026, 12, 29))
    );
}

#[test]
fn whoever_writes_on_a_friday_evening_is_answered_by_tuesday() {
    let friday = moment("message-answer", "2026-11-20T22:40:00+01:00");
    assert_eq!(friday.last_day, Some(date(2026, 11, 24)));
    let eve = moment("message-answer", "2026-12-23T08:00:00+01:00");
    assert_eq!(eve.last_day, Some(date(2026, 12, 29)), "over Christmas");
}

#[test]
fn a_hospital_that_writes_after_noon_gives_the_municipality_a_day_more() {
    assert_eq!(
        moment("discharge-payment-start", "2026-11-23T11:59:00+01:00").last_day,
        Some(date(2026, 11, 26))
    );
    assert_eq!(
        moment("discharge-payment-start", "2026-11-23T12:01:00+01:00").last_day,
        Some(date(2026, 11, 27))
    );
    assert_eq!(
        day_of("discharge-payment-start", date(2026, 11, 23)).last_day,
        Some(date(2026, 11, 26))
    );
}

#[test]
fn a_quarter_is_reported_in_its_window() {
    let window = |rule, start| day_of(rule, start).window.expect("a window");
    let (april, end) = (date(2027, 4, 1), date(2027, 4, 30));
    assert_eq!(
        window("ivo-quarter-q1", date(2026, 11, 22)),
        Window {
            first: april,
            last: end
        }
    );
    assert_eq!(
        window("ivo-quarter-q1", end),
        Window {
            first: april,
            last: end
        }
    );
    assert_eq!(window("ivo-quarter-q2", date(2026, 7, 2)).last, date(2026, 8, 31));
    assert_eq!(
        window("ivo-quarter-q4", date(2026, 11, 22)).first,
        date(2027, 1, 1)
    );
    assert_eq!(
        window("council-non-execution-stats", date(2026, 9, 30)).last,
        date(2026, 12, 31)
    );
}

#[test]
fn fixed_dates_come_round_every_year() {
    assert_eq!(
        day_of("family-home-list-to-ivo", date(2026, 11, 22)).last_day,
        Some(date(2027, 1, 31))
    );
    assert_eq!(
        day_of("family-home-list-to-ivo", date(2027, 1, 31)).last_day,
        Some(date(2027, 1, 31))
    );
    assert_eq!(
        day_of("stats-lss", date(2026, 10, 1)).last_day,
        Some(date(2026, 10, 25))
    );
    assert_eq!(
        day_of("stats-financial-aid", date(2026, 12, 31)).last_day,
        Some(date(2027, 1, 15))
    );
    assert_eq!(
        day_of("destroy-finished", date(2026, 11, 22)).last_day,
        Some(date(2027, 12, 31))
    );
    assert_eq!(
        day_of("activity-requirement-month", date(2027, 2, 3)).last_day,
        Some(date(2027, 2, 28))
    );
}

#[test]
fn a_decision_not_executed_is_reported_after_three_months_and_then_each_quarter() {
    let rule = Catalogue::national()
        .in_force("sol-not-executed", date(2026, 8, 10))
        .expect("in force");
    assert_eq!(due(rule, date(2026, 8, 10)).last_day, Some(date(2026, 11, 10)));
    let given = Circumstances {
        last_occasion: Some(date(2026, 11, 10)),
        ..Circumstances::default()
    };
    let again = due_with(rule, date(2026, 8, 10), &given);
    assert_eq!(
        again.window,
        Some(Window {
            first: date(2027, 1, 1),
            last: date(2027, 3, 31)
        })
    );
}

#[test]
fn an_urgent_decision_waits_for_the_next_meeting_if_we_know_when_that_is() {
    let rule = Catalogue::national()
        .in_force("urgent-decision-report", date(2026, 11, 22))
        .expect("in force");
    let with = |meetings| {
        due_with(
            rule,
            date(2026, 11, 22),
            &Circumstances {
                meetings,
                ..Circumstances::default()
            },
        )
    };
    assert_eq!(
        (with(None).last_day, with(None).why),
        (None, Some(Why::NeedsMeetingCalendar))
    );
    let only_today = [date(2026, 11, 22)];
    assert_eq!(with(Some(&only_today)).why, Some(Why::NoMeetingPlanned));
    let planned = [date(2026, 11, 22), date(2026, 12, 8), date(2027, 1, 19)];
    assert_eq!(with(Some(&planned)).last_day, Some(date(2026, 12, 8)));
}

#[test]
fn days_away_from_lvm_care_are_not_care_days() {
    let rule = Catalogue::national()
        .in_force("lvm-max-care", date(2026, 3, 1))
        .expect("in force");
    let away = [Pause {
        from: date(2026, 4, 1),
        to: Some(date(2026, 4, 10)),
    }];
    let given = Circumstances {
        pauses: &away,
        ..Circumstances::default()
    };
    assert_eq!(
        due_with(rule, date(2026, 3, 1), &given).last_day,
        Some(date(2026, 9, 11))
    );
    let away = [Pause {
        from: date(2026, 4, 1),
        to: None,
    }];
    let given = Circumstances {
        pauses: &away,
        ..Circumstances::default()
    };
    assert_eq!(
        due_with(rule, date(2026, 3, 1), &given).why,
        Some(Why::StillPaused)
    );
}

#[test]
fn six_months_of_uncounted_time_in_a_row_end_a_judgment_on_lvm_care() {
    let rule = Catalogue::national()
        .in_force("lvm-start-care", date(2026, 3, 1))
        .expect("in force");
    let away = [Pause {
        from: date(2026, 3, 10),
        to: None,
    }];
    let given = Circumstances {
        pauses: &away,
        ..Circumstances::default()
    };
    assert_eq!(
        due_with(rule, date(2026, 3, 1), &given).last_day,
        Some(date(2026, 9, 10))
    );
}

#[test]
fn a_court_tests_an_lvm_custody_in_four_days_and_never_later_than_seven() {
    let due = day_of("lvm-court-test", date(2026, 11, 22));
    assert_eq!(
        (due.last_day, due.longest_day),
        (Some(date(2026, 11, 26)), Some(date(2026, 11, 29)))
    );
}

#[test]
fn what_is_not_a_time_has_no_last_day_and_says_why() {
    let why = |rule| {
        (
            day_of(rule, date(2026, 11, 22)).last_day,
            day_of(rule, date(2026, 11, 22)).why,
        )
    };
    assert_eq!(why("never-destroy-flags"), (None, Some(Why::KeptForEver)));
    assert_eq!(why("executed-report"), (None, Some(Why::NoSetTime)));
    assert_eq!(why("child-income-exempt"), (None, Some(Why::SumPerYear)));
    assert_eq!(
        day_of("person-file-destroy", date(9998, 1, 1)).why,
        Some(Why::BeyondCalendar)
    );
}

#[test]
fn a_clock_follows_the_act_in_force_on_its_first_day() {
    let before = day_of("child-follow-up-limit", date(2025, 6, 30));
    assert_eq!(
        (before.provision, before.last_day),
        ("SoL2001 11:4 a–c", Some(date(2025, 8, 30)))
    );
    let after = day_of("child-follow-up-limit", date(2025, 7, 1));
    assert_eq!(
        (after.provision, after.statute, after.last_day),
        ("SoL 23:5", "SoL (2025:400)", Some(date(2026, 1, 1)))
    );
    let over_the_change = day_of("child-pre-assessment", date(2025, 6, 25));
    assert_eq!(
        (over_the_change.provision, over_the_change.last_day),
        ("SoL2001 11:1 a", Some(date(2025, 7, 9)))
    );
    let notice = |day| day_of("child-investigation-notice", day).provision;
    assert_eq!(
        (notice(date(2025, 6, 30)), notice(date(2025, 7, 1))),
        ("SoL2001 11:2", "SoL 20:4")
    );
}

#[test]
fn a_file_closed_before_the_act_is_destroyed_by_the_act() {
    assert_eq!(
        day_of("person-file-destroy", date(2023, 5, 2)).last_day,
        Some(date(2028, 5, 2))
    );
    assert_eq!(
        day_of("child-investigation-keep", date(2012, 2, 29)).last_day,
        Some(date(2042, 2, 28))
    );
}

#[test]
fn before_and_outside_its_time_a_rule_says_from_when_it_applies() {
    let catalogue = Catalogue::national();
    let early = catalogue.in_force("activity-report-ivo", date(2026, 11, 22));
    let from = date(2027, 1, 1);
    assert_eq!(
        early,
        Err(LawError::NotYetInForce {
            rule: "activity-report-ivo".into(),
            on: date(2026, 11, 22),
            from
        })
    );
    assert!(matches!(
        catalogue.in_force("lvu-submit", date(1980, 1, 1)),
        Err(LawError::NotYetInForce { .. })
    ));
    assert!(matches!(
        catalogue.in_force("no-such", date(2026, 1, 1)),
        Err(LawError::UnknownRule { .. })
    ));
}

#[test]
fn the_days_left_are_counted_to_the_alarm() {
    let due = day_of("child-pre-assessment", date(2026, 11, 22));
    assert_eq!(due.days_left(date(2026, 12, 1)), Some(5));
    assert_eq!(due.days_left(date(2026, 12, 8)), Some(-2));
    assert!(due.is_late("2026-12-07T00:30:00+01:00".parse().expect("a time")));
}

#[test]
fn whoever_reads_a_note_before_it_is_signed_has_a_week() {
    let due = day_of("note-check", date(2026, 11, 30));
    assert_eq!(due.alarm_day, Some(date(2026, 12, 7)));
}
