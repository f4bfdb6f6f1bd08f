use super::*;
use crate::provider::Visitor;
use serde_json::json;

const START: Timestamp = Timestamp::constant(1_795_000_000, 0);

fn after(millis: i64) -> Timestamp {
    START + SignedDuration::from_millis(millis)
}

fn started(word: &str) -> Started {
    Started {
        order_ref: format!("{word}-ref"),
        auto_start_token: format!("{word}-auto"),
        qr_start_token: "0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0".to_owned(),
        qr_start_secret: "11111111-2222-3333-4444-555555555555".to_owned(),
    }
}

fn order() -> Order {
    let visitor = Visitor {
        address: [192, 0, 2, 7].into(),
        user_agent: "Firefox".to_owned(),
        device_identifier: "cookie".to_owned(),
        referring_domain: "exempel.se".to_owned(),
    };
    Order::begin(Wish::identify(visitor), started("first"), START)
}

fn answer(status: &str, hint: &str) -> Collected {
    serde_json::from_value(json!({ "orderRef": "x", "status": status, "hintCode": hint, "newField": 1 }))
        .unwrap()
}

#[test]
fn the_code_moves_with_every_whole_second() {
    let order = order();
    assert_eq!(order.qr_text(after(0)), order.qr_text(after(999)));
    assert_ne!(order.qr_text(after(999)), order.qr_text(after(1000)));
    assert!(
        order.qr_text(after(30_500)).ends_with("ca45a8"),
        "second 30 of the test vector"
    );
    assert_eq!(
        order.qr_text(after(-500)),
        order.qr_text(after(0)),
        "a clock set back does no harm"
    );
}

#[test]
fn the_service_is_asked_every_other_second_at_most() {
    let mut order = order();
    assert!(!order.may_collect(after(1999)));
    assert!(order.may_collect(after(2000)));
    order.asked(after(2000));
    assert!(!order.may_collect(after(3999)));
    assert!(order.may_collect(after(4000)));
}

#[test]
fn a_person_who_finds_the_phone_late_gets_new_codes_up_to_a_limit() {
    let mut order = order();
    for round in 0..2 {
        assert!(
            matches!(order.heard(answer("failed", "startFailed"), 2), Step::Renew),
            "round {round}"
        );
        order.renewed(started("next"), after(30_000));
        assert_eq!(
            order.qr_text(after(30_000)).matches(".0.").count(),
            1,
            "seconds start over"
        );
        assert!(!order.may_collect(after(31_000)));
    }
    assert!(matches!(
        order.heard(answer("failed", "startFailed"), 2),
        Step::Failed(Hint::StartFailed)
    ));
    assert_eq!(order.message_key(), "bankid-rfa17b");
    assert!(order.is_over() && !order.may_collect(after(900_000)));
}

#[test]
fn a_person_who_pressed_the_link_is_told_that_the_app_did_not_open() {
    let mut order = order();
    order.use_device(Device::ThisMobile);
    assert!(!order.shows_qr());
    assert!(matches!(
        order.heard(answer("failed", "startFailed"), 9),
        Step::Failed(Hint::StartFailed)
    ));
    assert_eq!(order.message_key(), "bankid-rfa17a");
}

#[test]
fn a_person_who_cancels_is_not_given_a_new_order() {
    let mut order = order();
    assert!(matches!(
        order.heard(answer("pending", "userSign"), 9),
        Step::Wait
    ));
    assert_eq!(order.message_key(), "bankid-rfa9");
    assert!(!order.shows_qr());
    assert!(matches!(
        order.heard(answer("failed", "userCancel"), 9),
        Step::Failed(Hint::UserCancel)
    ));
}

#[test]
fn complete_without_data_is_a_failure() {
    let mut order = order();
    let empty = serde_json::from_value(json!({ "status": "complete" })).unwrap();
    assert!(matches!(order.heard(empty, 9), Step::Failed(Hint::OtherFailure)));
}

#[test]
fn an_order_survives_being_kept_in_a_store() {
    let order = order();
    let kept = serde_json::to_string(&order).unwrap();
    let back: Order = serde_json::from_str(&kept).unwrap();
    assert_eq!(back.qr_text(after(5000)), order.qr_text(after(5000)));
}
