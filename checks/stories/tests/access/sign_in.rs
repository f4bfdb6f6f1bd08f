//! Signing in by the app on this device and on another: the session goes to who confirmed.

use axum::http::StatusCode;
use stories::{Browser, Folk, Somebody, World, both};

const HALVES: [(&str, &str, &str); 2] = [
    ("mina-sidor", "/sv/mina-sidor", "resident"),
    ("arbete", "/arbete", "staff"),
];

/// Begins and gives the way back that only the app knows.
async fn begins(world: &World, browser: &mut Browser, half: &str) -> String {
    let fields = [("till", ""), ("device", "same")];
    let begun = browser.post(&format!("/sv/logga-in/{half}"), &fields).await;
    assert_eq!(begun.leads_to(), "/sv/bankid");
    world.provider.way_back().expect("the app is told the way back")
}

async fn world_at_the_door(world: &World, half: &str) {
    world.on("2026-11-24 08:00");
    if half == "arbete" {
        world.provider.sees(&Somebody::Maria.number(), "Maria Lund");
    } else {
        world.provider.sees(&stories::number(Folk::SARA), "Sara Ek");
    }
}

#[tokio::test]
async fn a_thief_who_sends_the_link_of_the_app_to_somebody_else_is_not_let_in() {
    both(async |world| {
        for (half, home, cookie) in HALVES {
            world_at_the_door(&world, half).await;
            let (mut thief, mut victim) = (world.browser(), world.browser());
            let way_back = begins(&world, &mut thief, half).await;
            // The victim has confirmed, and the app leads her own browser back.
            let refused = victim.get(&way_back).await;
            assert_eq!(refused.status, StatusCode::FORBIDDEN);
            assert!(
                refused.body.contains("Har någon skickat en länk till dig?"),
                "{}",
                refused.body
            );
            assert!(!victim.cookies.contains_key(cookie));
            // Also where she is in the middle of something of her own.
            begins(&world, &mut victim, half).await;
            assert_eq!(victim.get(&way_back).await.status, StatusCode::FORBIDDEN);
            // The thief's page asks on and on.
            for _ in 0..3 {
                let page = thief.get("/sv/bankid").await;
                assert_eq!(page.status, StatusCode::OK);
                assert!(
                    !page.body.contains("bankid?n="),
                    "the way back is the app's alone"
                );
                assert_eq!(thief.get("/sv/bankid/lage").await.status, StatusCode::OK);
            }
            thief.get("/sv/bankid?n=").await;
            thief.get("/sv/bankid?n=0").await;
            assert!(!thief.cookies.contains_key(cookie));
            assert_ne!(thief.get(home).await.status, StatusCode::OK);
        }
    })
    .await;
}

#[tokio::test]
async fn who_comes_back_from_the_app_in_the_same_browser_is_let_in() {
    both(async |world| {
        for (half, home, cookie) in HALVES {
            world_at_the_door(&world, half).await;
            let mut browser = world.browser();
            let way_back = begins(&world, &mut browser, half).await;
            assert_eq!(browser.get("/sv/bankid/lage").await.status, StatusCode::OK);
            assert_eq!(browser.get(&way_back).await.leads_to(), home);
            assert!(browser.cookies.contains_key(cookie));
            assert_eq!(browser.get(home).await.status, StatusCode::OK);
        }
    })
    .await;
}

#[tokio::test]
async fn whose_app_opened_another_browser_begins_again_with_a_code() {
    both(async |world| {
        for (half, home, cookie) in HALVES {
            world_at_the_door(&world, half).await;
            let mut browser = world.browser();
            let way_back = begins(&world, &mut browser, half).await;
            let page = browser.get("/sv/bankid").await;
            assert!(page.body.contains("/sv/bankid/enhet"), "{}", page.body);
            let again = browser.post("/sv/bankid/enhet", &[("device", "other")]).await;
            assert_eq!(again.leads_to(), "/sv/bankid");
            assert_eq!(
                world.provider.way_back(),
                None,
                "a code is read on another device"
            );
            assert!(
                !browser.cookies.contains_key(cookie),
                "what was begun is given up"
            );
            assert_eq!(browser.get(&way_back).await.status, StatusCode::FORBIDDEN);
            assert_eq!(browser.get("/sv/bankid").await.leads_to(), home);
            assert!(browser.cookies.contains_key(cookie));
        }
    })
    .await;
}
