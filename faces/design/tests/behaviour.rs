//! What single components promise.

use design::*;

fn page(change: impl FnOnce(&mut Frame<'_>)) -> String {
    let words = FrameWords {
        neutral_title: "Information".into(),
        ..FrameWords::default()
    };
    let help = Help::default();
    let mut frame_of = Frame::new("sv", Direction::LeftToRight, "Var är du?", &words, &help);
    frame_of.municipality = "Björkviks kommun";
    change(&mut frame_of);
    frame(&frame_of, text("…")).into_inner()
}

#[test]
fn what_a_person_types_is_shown_and_never_run() {
    let attack = "\"><script>alert(1)</script>";
    let shown = [
        text_input(&TextInput {
            field: Field::new("a", "A"),
            value: attack.into(),
            ..Default::default()
        }),
        textarea(&TextArea {
            field: Field::new("b", "B"),
            value: attack.into(),
            ..Default::default()
        }),
        message_bubble(&MessageBubble {
            text: attack.into(),
            ..Default::default()
        }),
        check_answers(&CheckAnswers {
            answers: vec![Answer::new("C", attack)],
            ..Default::default()
        }),
        heading(&Heading {
            title: attack.into(),
            ..Default::default()
        }),
        tag(attack, Tone::Info),
        ltr(attack),
        link_button(&LinkButton {
            label: attack.into(),
            href: attack.into(),
            ..Default::default()
        }),
        family_map(&FamilyMap {
            members: vec![FamilyMember {
                name: attack.into(),
                ..Default::default()
            }],
            ..Default::default()
        }),
    ];
    for piece in shown {
        assert!(!piece.as_str().contains("<script"), "{}", piece.as_str());
        assert!(!piece.as_str().contains("\"\">"), "{}", piece.as_str());
    }
}

#[test]
fn a_page_with_errors_says_so_first_in_its_title() {
    let html = page(|frame| frame.error_prefix = Some("Fel: "));
    assert!(html.contains("<title>Fel: Var är du? – Björkviks kommun</title>"));
}

#[test]
fn a_page_without_trace_tells_the_history_nothing() {
    let html = page(|frame| frame.no_trace = true);
    assert!(html.contains("<title>Information</title>"));
    assert!(html.contains("no-referrer") && html.contains("/assets/neutral."));
}

#[test]
fn the_municipality_can_bring_its_own_theme() {
    assert!(page(|frame| frame.theme = "/tema.css").contains("href=\"/tema.css\""));
    assert!(page(|_| ()).contains("/assets/bjorkvik."));
}

#[test]
fn an_error_summary_is_absent_when_nothing_is_wrong_and_points_at_the_field_when_it_is() {
    assert!(error_summary(&ErrorSummary::default()).is_empty());
    let field = Field::new("child.name", "Namn").error(Some("Skriv namnet."));
    let summary = ErrorSummary {
        title: "Ett fel".into(),
        errors: vec![("child.name".into(), "Skriv namnet.".into())],
    };
    let target = format!("href=\"#{}\"", field.id());
    assert!(error_summary(&summary).as_str().contains(&target));
    let input = text_input(&TextInput {
        field,
        ..Default::default()
    });
    assert!(input.as_str().contains("id=\"child-name\"") && input.as_str().contains("aria-invalid=\"true\""));
}

#[test]
fn a_group_can_be_reached_from_the_error_summary() {
    let group = radios(&Radios {
        field: Field::new("how", "Hur?"),
        choices: vec![Choice::new("a", "A")],
        inline: false,
    });
    assert!(
        group
            .as_str()
            .contains("<fieldset class=\"sos-field sos-group sos-radios\" id=\"how\"")
    );
}

#[test]
fn a_protected_person_is_not_drawn_in_a_shared_copy() {
    let map = |shared| FamilyMap {
        members: vec![FamilyMember {
            key: "a".into(),
            name: "Mia".into(),
            protected: true,
            ..Default::default()
        }],
        unions: vec![Union {
            partners: vec!["a".into()],
            ..Default::default()
        }],
        shared,
        ..Default::default()
    };
    assert!(family_map(&map(false)).as_str().contains("Mia"));
    assert!(!family_map(&map(true)).as_str().contains("Mia"));
}

#[test]
fn two_people_usually_get_different_bars_and_one_person_always_the_same() {
    let seen: std::collections::HashSet<u32> =
        (0..50).map(|n| colour_bucket(&format!("person {n}"))).collect();
    assert_eq!(seen.len(), 8);
    assert_eq!(colour_bucket("elin"), colour_bucket("elin"));
}

#[test]
fn the_progress_line_marks_where_we_are_for_screen_readers() {
    let step = |state| ProgressStep {
        state,
        ..Default::default()
    };
    let line = ProgressLine {
        steps: vec![
            step(StepState::Done),
            step(StepState::NeedsYou),
            step(StepState::ToCome),
        ],
        ..Default::default()
    };
    assert_eq!(
        progress_line(&line)
            .as_str()
            .matches("aria-current=\"step\"")
            .count(),
        1
    );
}

#[test]
fn every_asset_a_page_asks_for_is_embedded() {
    let html = page(|frame| frame.audience = Audience::Staff);
    for address in html
        .split("\"/assets/")
        .skip(1)
        .filter_map(|rest| rest.split('"').next())
    {
        assert!(asset(address).is_some(), "{address}");
    }
    assert!(html.contains("/assets/staff.") && html.contains("/assets/page."));
}
