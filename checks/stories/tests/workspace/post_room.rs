//! The post room: what nobody received, why, tried again or seen to, and who did it.

use axum::http::StatusCode;
use casework::Actor;
use stories::{Browser, OPENS, Somebody, World, both, words};
use views::Circumstances;

const POST: &str = "/arbete/post";

/// Ines decides to open, and the worker cannot hand it over.
async fn a_hand_over_that_was_refused(world: &World) -> (String, String) {
    world.on("2026-11-24 08:00");
    let told = world.a_report_ready_to_decide().await;
    world
        .intake()
        .does(told.case, "decide_investigation", &words(OPENS))
        .await;
    let store = world.committee.store();
    let taken = store.take_parcels("hand-over", world.site.now(), 1).await;
    let parcel = taken.expect("parcels").remove(0);
    store
        .parcel_dead(&parcel, "no-receiver")
        .await
        .expect("set aside");
    (told.case.to_string(), parcel.id)
}

async fn presses(browser: &mut Browser, case: &str, parcel: &str, what: &str) -> StatusCode {
    let fields = [("case", case), ("parcel", parcel), ("what", what)];
    browser.post(POST, &fields).await.status
}

async fn handled(world: &World) -> Vec<(String, String, i64)> {
    let rows = world
        .rows(
            "SELECT actor, what, at FROM parcel_handled ORDER BY at, id",
            Vec::new(),
        )
        .await;
    let line = |row: &db::Row| {
        let Ok(Actor::Staff { name, .. }) = serde_json::from_str(row.text(0).expect("an actor")) else {
            panic!("somebody of the staff did it")
        };
        (
            name,
            row.text(1).expect("what").to_owned(),
            row.i64(2).expect("when"),
        )
    };
    rows.iter().map(line).collect()
}

#[tokio::test]
async fn lena_sees_why_a_hand_over_stayed_and_lets_it_be_tried_once_more() {
    both(async |world| {
        let (case, parcel) = a_hand_over_that_was_refused(&world).await;
        let mut lena = world.browser_of(Somebody::Lena).await;
        let page = lena.get(POST).await;
        assert!(
            page.body.contains("Ingen verksamhet i systemet tar emot den"),
            "{}",
            page.body
        );
        assert_eq!(
            presses(&mut lena, &case, &parcel, "burnt").await,
            StatusCode::BAD_REQUEST
        );
        world.on("2026-11-24 08:20");
        assert_eq!(
            presses(&mut lena, &case, &parcel, "tried-again").await,
            StatusCode::SEE_OTHER
        );
        let page = lena.get(POST).await;
        assert!(page.body.contains("Inget väntar på att skickas"), "{}", page.body);
        // At once, not at the hour that the failures had come to.
        let done = world
            .committee
            .carry_out_waiting(world.site.now(), &Circumstances::default())
            .await;
        assert_eq!(done.expect("carried out"), 1);
        // A late press on an old page changes nothing and is not written down.
        presses(&mut lena, &case, &parcel, "seen-to").await;
        let when = world.site.now().as_microsecond();
        let line = ("Lena Ström".to_owned(), "tried-again".to_owned(), when);
        assert_eq!(handled(&world).await, [line]);
    })
    .await;
}

#[tokio::test]
async fn what_fails_again_comes_back_and_who_saw_to_it_is_kept() {
    both(async |world| {
        let (case, parcel) = a_hand_over_that_was_refused(&world).await;
        let mut lena = world.browser_of(Somebody::Lena).await;
        presses(&mut lena, &case, &parcel, "tried-again").await;
        let store = world.committee.store();
        let taken = store.take_parcels("hand-over", world.site.now(), 1).await;
        let again = taken.expect("parcels").remove(0);
        store
            .parcel_dead(&again, "disk on fire")
            .await
            .expect("set aside");
        let page = lena.get(POST).await;
        assert!(
            page.body.contains("Ett tekniskt fel") && !page.body.contains("on fire"),
            "{}",
            page.body
        );
        world.on("2026-11-24 08:40");
        presses(&mut lena, &case, &parcel, "seen-to").await;
        let page = lena.get(POST).await;
        assert!(page.body.contains("Inget väntar på att skickas"), "{}", page.body);
        let did: Vec<_> = handled(&world)
            .await
            .into_iter()
            .map(|(who, what, _)| (who, what))
            .collect();
        let lines = ["tried-again", "seen-to"].map(|what| ("Lena Ström".to_owned(), what.to_owned()));
        assert_eq!(did, lines);
    })
    .await;
}
