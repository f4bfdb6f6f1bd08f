//! Every sign-in is written down: the person sees their own, administration everybody's, and nobody's number.

use axum::http::StatusCode;
use stories::{Browser, Folk, Somebody, both, number};

const LOG: &str = "/arbete/administration/inloggningar";

/// By a code on another device: the provider confirms at once.
async fn signs_in(browser: &mut Browser, half: &str) -> StatusCode {
    let fields = [("till", ""), ("device", "other")];
    browser.post(&format!("/sv/logga-in/{half}"), &fields).await;
    browser.get("/sv/bankid").await.status
}

#[tokio::test]
async fn a_mother_sees_when_she_was_signed_in_and_that_somebody_else_was_not() {
    both(async |world| {
        world.on("2026-11-24 08:00");
        world.provider.sees(&number(Folk::SARA), "Sara Ek");
        let mut phone = world.browser();
        signs_in(&mut phone, "mina-sidor").await;
        phone.post("/sv/logga-ut/mina-sidor", &[]).await;
        world.provider.sees(&number(Folk::JOHAN), "Johan Ek");
        let mut johans = world.browser();
        signs_in(&mut johans, "mina-sidor").await;
        let mut sara = world.browser_of_resident(Folk::SARA, "Sara Ek").await;
        let page = sara.get("/sv/mina-sidor/inloggningar").await;
        let log = page
            .body
            .split("Dina senaste inloggningar")
            .nth(1)
            .expect("a log");
        assert_eq!(log.matches(">Inloggad<").count(), 2, "{log}");
        assert_eq!(log.matches(">Loggade ut<").count(), 1, "{log}");
        assert!(log.contains("loa3"), "{log}");
        let johans = johans.get("/ar/mina-sidor/inloggningar").await;
        let log = johans
            .body
            .split("id=\"signins-caption\"")
            .nth(1)
            .expect("a log")
            .to_owned();
        assert_eq!(log.matches("<tr").count(), 2, "a head and one line: {log}");
    })
    .await;
}

#[tokio::test]
async fn administration_sees_who_was_let_in_and_who_was_not_and_no_residents_number() {
    both(async |world| {
        world.on("2026-11-24 08:00");
        let sara = number(Folk::SARA);
        world.provider.sees(&sara, "Sara Ek");
        signs_in(&mut world.browser(), "mina-sidor").await;
        // She has no work here.
        let turned_away = signs_in(&mut world.browser(), "arbete").await;
        assert_eq!(turned_away, StatusCode::FORBIDDEN);
        world.provider.sees(&Somebody::Maria.number(), "Maria Lund");
        let mut maria = world.browser();
        signs_in(&mut maria, "arbete").await;
        let mut adam = world.browser_of(Somebody::Adam).await;
        let all = adam.get(LOG).await.body;
        for seen in [
            "Maria Lund",
            "En invånare",
            "Inloggning påbörjad",
            "Nekad: Vi hittar dig inte bland personalen",
        ] {
            assert!(all.contains(seen), "{seen}: {all}");
        }
        for hidden in [
            "Sara Ek",
            sara.digits(),
            &sara.written(),
            Somebody::Maria.number().digits(),
        ] {
            assert!(!all.contains(hidden), "{hidden}");
        }
        let refused = adam.get(&format!("{LOG}?half=staff&what=refused")).await.body;
        let log = refused.split("id=\"signins-caption\"").nth(1).expect("a table");
        assert_eq!(log.matches("<tr").count(), 2, "{log}");
        let marias = adam
            .get(&format!("{LOG}?who={}", Somebody::Maria.id()))
            .await
            .body;
        let log = marias.split("id=\"signins-caption\"").nth(1).expect("a table");
        assert!(log.contains("Maria Lund") && !log.contains("Adam Nord"), "{log}");
    })
    .await;
}

#[tokio::test]
async fn whose_employment_ends_is_signed_out_and_the_log_says_why() {
    both(async |world| {
        world.on("2026-11-24 08:00");
        let mut maria = world.browser_of(Somebody::Maria).await;
        let mut adam = world.browser_of(Somebody::Adam).await;
        let id = Somebody::Maria.id().to_string();
        let fields = [("staff", id.as_str()), ("last", "2026-11-24")];
        adam.post("/arbete/administration/end-staff", &fields).await;
        assert_ne!(maria.get("/arbete").await.status, StatusCode::OK);
        let log = adam.get(&format!("{LOG}?who={id}&what=ended")).await.body;
        assert!(
            log.contains("Utloggad när en roll eller anställning avslutades"),
            "{log}"
        );
    })
    .await;
}
