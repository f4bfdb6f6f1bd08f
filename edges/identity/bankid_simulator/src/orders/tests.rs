use super::*;
use serde_json::json;

const START: Timestamp = Timestamp::constant(1_795_000_000, 0);
const ÅSA: &str = "199001012385";

fn after(seconds: i64) -> Timestamp {
    START + SignedDuration::from_secs(seconds)
}

fn an_order(orders: &mut Orders) -> Order {
    orders.create(Wanted::default(), START).unwrap().clone()
}

fn hint_of(orders: &mut Orders, order: &Order, now: Timestamp) -> String {
    match orders.collect(&order.order_ref, now).unwrap().state {
        State::Outstanding => "outstandingTransaction".to_owned(),
        State::Opened { hint, .. } | State::Failed { hint, .. } => hint,
        State::Complete { .. } => "complete".to_owned(),
    }
}

fn qr(order: &Order, second: i64) -> String {
    use hmac::{Hmac, KeyInit, Mac};
    let mut mac = Hmac::<sha2::Sha256>::new_from_slice(order.qr_start_secret.as_bytes()).unwrap();
    mac.update(second.to_string().as_bytes());
    format!(
        "bankid.{}.{second}.{}",
        order.qr_start_token,
        hex::encode(mac.finalize().into_bytes())
    )
}

#[test]
fn an_order_that_nobody_opens_fails_after_half_a_minute() {
    let mut orders = Orders::default();
    let order = an_order(&mut orders);
    assert_eq!(hint_of(&mut orders, &order, after(29)), "outstandingTransaction");
    assert_eq!(hint_of(&mut orders, &order, after(30)), "startFailed");
}

#[test]
fn an_opened_order_expires_after_three_minutes_and_is_told_of_for_five() {
    let mut orders = Orders::default();
    let order = an_order(&mut orders);
    orders.open(&order.auto_start_token, after(10)).unwrap();
    assert_eq!(hint_of(&mut orders, &order, after(189)), "started");
    assert_eq!(
        hint_of(&mut orders, &order, after(190 + 299)),
        "expiredTransaction"
    );

    let another = an_order(&mut orders);
    let late = orders.collect(&another.order_ref, after(30 + 300)).map(|_| ());
    assert_eq!(late, Err(Refused::Unknown));
}

#[test]
fn a_complete_order_is_collected_once_and_within_three_minutes() {
    let mut orders = Orders::default();
    for (collect_at, expected) in [(after(179), Ok(())), (after(180), Err(Refused::Unknown))] {
        let order = an_order(&mut orders);
        orders.open(&order.auto_start_token, START).unwrap();
        orders.take(&order.auto_start_token, ÅSA, START).unwrap();
        orders.complete(&order.order_ref, json!({}), START).unwrap();
        assert_eq!(orders.collect(&order.order_ref, collect_at).map(|_| ()), expected);
        let again = orders
            .collect(&order.order_ref, collect_at + SignedDuration::from_secs(2))
            .map(|_| ());
        assert_eq!(again, Err(Refused::Unknown));
    }
}

#[test]
fn whoever_asks_more_than_once_a_second_is_turned_away() {
    let mut orders = Orders::default();
    let order = an_order(&mut orders);
    assert!(orders.collect(&order.order_ref, after(1)).is_ok());
    let soon = after(1) + SignedDuration::from_millis(400);
    assert_eq!(
        orders.collect(&order.order_ref, soon).map(|_| ()),
        Err(Refused::TooOften)
    );
    assert!(orders.collect(&order.order_ref, after(2)).is_ok());
}

#[test]
fn a_person_with_two_orders_loses_both() {
    let mut orders = Orders::default();
    let (first, second) = (an_order(&mut orders), an_order(&mut orders));
    orders.open(&first.auto_start_token, START).unwrap();
    orders.take(&first.auto_start_token, ÅSA, START).unwrap();
    orders.open(&second.auto_start_token, START).unwrap();
    let taken = orders.take(&second.auto_start_token, ÅSA, START).map(|_| ());
    assert_eq!(taken, Err(Refused::AlreadyInProgress));
    for order in [&first, &second] {
        assert_eq!(hint_of(&mut orders, order, after(2)), "cancelled");
    }
}

#[test]
fn a_code_opens_the_order_only_in_its_own_second() {
    let mut orders = Orders::default();
    let order = an_order(&mut orders);
    for (second, right) in [(7, false), (9, true), (10, true), (11, true), (12, false)] {
        assert_eq!(
            orders.scan(&qr(&order, second), after(10), 1, 1).is_ok(),
            right,
            "second {second}"
        );
    }
    let forged = qr(
        &Order {
            qr_start_secret: "guessed".to_owned(),
            ..order.clone()
        },
        10,
    );
    for text in [
        forged.as_str(),
        "",
        "bankid.x.10.00",
        &qr(&order, 10).replace("bankid", "bankit"),
    ] {
        assert_eq!(
            orders.scan(text, after(10), 1, 1).map(|_| ()),
            Err(Refused::WrongCode),
            "{text}"
        );
    }
}

#[test]
fn an_order_for_one_person_cannot_be_answered_by_another() {
    let mut orders = Orders::default();
    let wanted = Wanted {
        personal_number: Some(ÅSA.to_owned()),
        ..Wanted::default()
    };
    let order = orders.create(wanted, START).unwrap().clone();
    orders.open(&order.auto_start_token, START).unwrap();
    let other = orders
        .take(&order.auto_start_token, "198506152381", START)
        .map(|_| ());
    assert_eq!(other, Err(Refused::WrongPerson));
    assert!(orders.take(&order.auto_start_token, ÅSA, START).is_ok());
}
