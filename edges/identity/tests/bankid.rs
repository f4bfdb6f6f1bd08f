//! People with BankID: client and simulator over mutual TLS.

#![allow(clippy::unwrap_used, reason = "a test may fail by panic")]

mod support;

use identity::bankid::{Device, Fault, LinkBase};
use identity::{Attempt, IdentityProvider, Level, Progress, Purpose, Risk, Wish, verify_offline};
use serde_json::json;
use support::{BO, RISKY, client, message, number, visitor, world, world_with, ÅSA};

#[tokio::test]
async fn åsa_reads_the_code_with_her_phone_and_is_signed_in() {
    let world = world().await;
    let mut attempt = world.start(Wish::identify(visitor())).await;
    assert_eq!(message(&world.collect(&mut attempt).await), "bankid-rfa1");
    world.scan(&attempt).await;
    assert_eq!(message(&world.collect(&mut attempt).await), "bankid-rfa15b");
    world.complete(&attempt, ÅSA).await;
    let Progress::Done(identified) = world.collect(&mut attempt).await else {
        panic!("not signed in")
    };
    assert_eq!(
        (identified.personal_number.digits(), identified.name.as_str()),
        (ÅSA, "Åsa Lind")
    );
    assert_eq!(identified.level, Level::Three);
    assert_eq!(identified.same_address, Some(true));
    assert_eq!(
        identified.issued_on.map(|day| day.to_string()).as_deref(),
        Some("2025-03-14")
    );
    assert_eq!(identified.evidence.purpose, Purpose::Identify);
    assert_eq!(
        identified.evidence.signed_at,
        world.now() - jiff::SignedDuration::from_secs(2)
    );
    let again = world.bankid.collect(&mut attempt, world.now()).await.map(|_| ());
    assert_eq!(again, Err(Fault::WrongAttempt));
}

#[tokio::test]
async fn åsa_signs_an_application_and_the_evidence_holds_years_later() {
    let world = world().await;
    let evidence = world.signed_by_åsa().await;
    assert_eq!(
        evidence.visible_text.as_deref(),
        Some("Jag ansöker om ekonomiskt bistånd för november.\nÅÄÖ <&>")
    );
    assert_eq!(evidence.personal_number, number(ÅSA));
    assert_eq!(evidence.certificate_chain.len(), 2);
    let kept = serde_json::to_string(&evidence).unwrap();
    let years_later: identity::Evidence = serde_json::from_str(&kept).unwrap();
    assert_eq!(verify_offline(&years_later, &world.trust), Ok(()));
    assert!(!format!("{evidence:?}").contains(ÅSA));
}

#[tokio::test]
async fn a_signature_meant_for_one_person_cannot_be_given_by_another() {
    let world = world().await;
    let attempt = world
        .start(Wish::sign(
            visitor(),
            number(BO),
            "Beslut om omedelbart omhändertagande",
        ))
        .await;
    let Attempt::BankId(order) = &attempt;
    let (status, answer) = world
        .post(
            "/control/complete",
            json!({ "orderRef": order.order_ref(), "personalNumber": ÅSA }),
        )
        .await;
    assert_eq!(
        (status, answer["refused"].as_str()),
        (409, Some("Order(WrongPerson)"))
    );
}

#[tokio::test]
async fn a_person_who_cancels_in_the_app_is_told_so() {
    let world = world().await;
    for (outcome, key) in [
        ("userCancel", "bankid-rfa6"),
        ("certificateErr", "bankid-rfa16"),
        ("transactionRiskBlocked", "bankid-risk-blocked"),
        ("notSupportedByUserApp", "bankid-app-too-old"),
        ("somethingNew", "bankid-rfa22"),
    ] {
        let mut attempt = world.start(Wish::identify(visitor())).await;
        world.fail(&attempt, outcome).await;
        assert_eq!(message(&world.collect(&mut attempt).await), key);
    }
}

#[tokio::test]
async fn a_hint_that_nobody_knows_is_waited_out() {
    let world = world().await;
    let mut attempt = world.start(Wish::identify(visitor())).await;
    let Attempt::BankId(order) = &attempt;
    let body = json!({ "orderRef": order.order_ref(), "outcome": "userFace" });
    assert_eq!(world.post("/control/hint", body).await.0, 200);
    assert_eq!(message(&world.collect(&mut attempt).await), "bankid-rfa21");
    world.complete(&attempt, ÅSA).await;
    assert!(matches!(world.collect(&mut attempt).await, Progress::Done(_)));
}

#[tokio::test]
async fn a_person_who_leaves_cancels_the_order() {
    let world = world().await;
    let mut attempt = world.start(Wish::identify(visitor())).await;
    world.bankid.cancel(&mut attempt).await.unwrap();
    world.bankid.cancel(&mut attempt).await.unwrap();
    let Attempt::BankId(order) = &attempt;
    let gone = world.client.collect(order.order_ref()).await.map(|_| ());
    assert_eq!(gone, Err(Fault::InvalidParameters));
}

#[tokio::test]
async fn a_person_who_finds_the_phone_late_gets_a_new_code_by_itself() {
    let world = world().await;
    let mut attempt = world.start(Wish::identify(visitor())).await;
    let first = match &attempt {
        Attempt::BankId(order) => order.order_ref().to_owned(),
    };
    world.wait(28);
    assert!(matches!(
        world.collect(&mut attempt).await,
        Progress::Renewed {
            message_key: "bankid-rfa1"
        }
    ));
    let Attempt::BankId(order) = &attempt;
    assert_ne!(order.order_ref(), first);
    world.scan(&attempt).await;
    world.complete(&attempt, ÅSA).await;
    assert!(matches!(world.collect(&mut attempt).await, Progress::Done(_)));
}

#[tokio::test]
async fn a_person_who_opens_the_app_and_falls_asleep_is_told_that_time_ran_out() {
    let world = world().await;
    let mut attempt = world.start(Wish::identify(visitor())).await;
    world.scan(&attempt).await;
    world.wait(178);
    assert_eq!(message(&world.collect(&mut attempt).await), "bankid-rfa8");
}

#[tokio::test]
async fn two_orders_for_the_same_person_end_both_and_nothing_is_tried_again() {
    let world = world().await;
    let wish = || Wish::sign(visitor(), number(ÅSA), "Ansökan");
    let mut first = world.start(wish()).await;
    let second = world.bankid.start(wish(), world.now()).await.map(|_| ());
    assert_eq!(second, Err(Fault::AlreadyInProgress));
    assert_eq!(Fault::AlreadyInProgress.message_key(), "bankid-rfa4");
    assert_eq!(message(&world.collect(&mut first).await), "bankid-rfa3");
}

#[tokio::test]
async fn a_page_that_asks_too_often_does_not_disturb_the_service() {
    let world = world().await;
    let mut attempt = world.start(Wish::identify(visitor())).await;
    assert_eq!(message(&world.collect(&mut attempt).await), "bankid-rfa1");
    world.scan(&attempt).await;
    for _ in 0..5 {
        let at_once = world.bankid.collect(&mut attempt, world.now()).await.unwrap();
        assert_eq!(message(&at_once), "bankid-rfa1", "answered from what is known");
    }
    let Attempt::BankId(order) = &attempt;
    let straight = world.client.collect(order.order_ref()).await.map(|_| ());
    assert_eq!(straight, Err(Fault::TooManyRequests));
}

#[tokio::test]
async fn both_forms_of_the_issue_date_are_read() {
    let world = world_with(|config| config.issue_date_with_offset = true).await;
    let identified = world.done(Wish::identify(visitor()), ÅSA).await;
    assert_eq!(
        identified.issued_on.map(|day| day.to_string()).as_deref(),
        Some("2025-03-14")
    );
}

#[tokio::test]
async fn a_text_longer_than_the_service_takes_is_never_sent() {
    let world = world().await;
    let mut wish = Wish::identify(visitor());
    wish.visible_text = Some("å".repeat(600));
    assert_eq!(
        world.bankid.start(wish, world.now()).await.map(|_| ()),
        Err(Fault::TextTooLong { bytes: 1600 })
    );
}

#[tokio::test]
async fn somebody_without_our_certificate_gets_no_answer_at_all() {
    let world = world().await;
    let stranger = world_with(|_| {}).await;
    let mut config = identity::bankid::Config {
        base_url: world.simulator.rp_url.clone(),
        client_identity_pem: stranger.simulator.client_pem.clone(),
        server_ca_pem: world.simulator.ca_pem.clone(),
    };
    let outsider = identity::BankId::new(
        identity::bankid::Client::new(config).unwrap(),
        world.trust.clone(),
    );
    let refused = outsider
        .start(Wish::identify(visitor()), world.now())
        .await
        .map(|_| ());
    assert_eq!(refused, Err(Fault::Unreachable));

    config = identity::bankid::Config {
        base_url: world.simulator.rp_url.clone(),
        client_identity_pem: world.simulator.client_pem.clone(),
        server_ca_pem: stranger.simulator.ca_pem.clone(),
    };
    let deceived = identity::BankId::new(
        identity::bankid::Client::new(config).unwrap(),
        world.trust.clone(),
    );
    let refused = deceived
        .start(Wish::identify(visitor()), world.now())
        .await
        .map(|_| ());
    assert_eq!(
        refused,
        Err(Fault::Unreachable),
        "a server under another root is not spoken to"
    );
    assert!(client(&world.simulator).is_ok());
}

#[tokio::test]
async fn on_the_same_device_the_app_sends_the_person_back_with_the_nonce() {
    let world = world().await;
    let back = "http://127.0.0.1:8080/logga-in#nonce=7f3a";
    let mut wish = Wish::identify(visitor());
    wish.return_url = Some(back.to_owned());
    let mut attempt = world.start(wish).await;
    let Attempt::BankId(order) = &mut attempt;
    order.use_device(Device::ThisComputer);
    let link = order.link(&LinkBase::Simulator(format!("{}/app", world.simulator.app_url)));
    let page = world.http.get(&link).send().await.unwrap().text().await.unwrap();
    assert!(page.contains("lang=\"sv\"") && page.contains("Påhittat BankID – bara för demonstration"));
    assert!(!page.contains("<script"));

    let token = link
        .split("autostarttoken=")
        .nth(1)
        .and_then(|rest| rest.split('&').next())
        .unwrap();
    let browser = reqwest::Client::builder()
        .no_proxy()
        .redirect(reqwest::redirect::Policy::none())
        .build()
        .unwrap();
    let form = format!("autostarttoken={token}&redirect=null&same_device=true&person={ÅSA}&act=approve");
    let answer = browser
        .post(format!("{}/answer", world.simulator.app_url))
        .header("content-type", "application/x-www-form-urlencoded")
        .body(form)
        .send()
        .await
        .unwrap();
    assert_eq!(
        (
            answer.status().as_u16(),
            answer.headers()["location"].to_str().unwrap()
        ),
        (303, back)
    );
    assert!(matches!(world.collect(&mut attempt).await, Progress::Done(_)));
}

#[tokio::test]
async fn a_demonstration_reads_the_code_by_a_link_and_stays_where_it_is() {
    let world = world().await;
    let mut attempt = world.start(Wish::identify(visitor())).await;
    let code = attempt.offer(&LinkBase::Mobile, world.now()).qr_text.unwrap();
    let link = format!("{}/app?qr={code}", world.simulator.app_url);
    let page = world.http.get(&link).send().await.unwrap().text().await.unwrap();
    assert!(page.contains("name=\"same_device\" value=\"false\""), "{page}");
    world.complete(&attempt, ÅSA).await;
    assert!(matches!(world.collect(&mut attempt).await, Progress::Done(_)));
}

#[tokio::test]
async fn a_person_of_high_risk_is_stopped_when_a_ceiling_was_asked_for() {
    use identity::bankid::wire::{Requirement, RiskCeiling, StartRequest, Status};
    let world = world().await;
    let request = StartRequest {
        end_user_ip: [192, 0, 2, 7].into(),
        requirement: Requirement {
            risk: Some(RiskCeiling::Moderate),
            ..Requirement::default()
        },
        user_visible_data: None,
        user_non_visible_data: None,
        user_visible_data_format: None,
        return_url: None,
        return_risk: Some(true),
        web: None,
    };
    for (person, status, risk) in [
        (RISKY, Status::Failed, None),
        (ÅSA, Status::Complete, Some("low")),
    ] {
        let order = world.client.auth(&request).await.unwrap();
        let body = json!({ "orderRef": order.order_ref, "personalNumber": person });
        assert_eq!(world.post("/control/complete", body).await.0, 200);
        let answer = world.client.collect(&order.order_ref).await.unwrap();
        assert_eq!(answer.status, status);
        assert_eq!(answer.completion_data.and_then(|data| data.risk).as_deref(), risk);
    }
}

#[tokio::test]
async fn what_the_service_thinks_of_the_risk_stands_beside_the_evidence() {
    let world = world().await;
    for (person, risk) in [(RISKY, Risk::High), (ÅSA, Risk::Low)] {
        let signed = world
            .done(Wish::sign(visitor(), number(person), "Beslut"), person)
            .await;
        assert_eq!(signed.evidence.risk, Some(risk));
        assert_eq!(verify_offline(&signed.evidence, &world.trust), Ok(()));
        let known = world.done(Wish::identify(visitor()), person).await;
        assert_eq!(known.evidence.risk, Some(risk));
    }
}

#[tokio::test]
async fn a_signature_without_a_text_is_never_asked_for() {
    let world = world().await;
    for text in ["", "Ansökan"] {
        let asked = world
            .bankid
            .start(Wish::sign(visitor(), number(ÅSA), text), world.now())
            .await
            .map(|_| ());
        assert_eq!(
            asked,
            if text.is_empty() {
                Err(Fault::TextMissing)
            } else {
                Ok(())
            }
        );
    }
}

#[tokio::test]
async fn a_person_whose_order_the_service_has_forgotten_is_asked_to_try_again() {
    let world = world().await;
    let mut attempt = world.start(Wish::identify(visitor())).await;
    let Attempt::BankId(order) = &attempt;
    world.client.cancel(order.order_ref()).await.unwrap();
    assert_eq!(message(&world.collect(&mut attempt).await), "bankid-rfa22");
    assert!(attempt.is_over());
}

#[tokio::test]
async fn a_page_offers_a_code_or_a_link_and_never_both_until_it_is_used() {
    let world = world().await;
    let mut attempt = world.start(Wish::identify(visitor())).await;
    let offer = attempt.offer(&LinkBase::Mobile, world.now());
    assert!(offer.qr_text.is_some_and(|text| text.starts_with("bankid.")));
    assert!(offer.link.is_none(), "a link could be sent to somebody else");
    let mut here = world.start(Wish::identify(visitor())).await;
    here.opened_on(Device::ThisMobile);
    let offer = here.offer(&LinkBase::Mobile, world.now());
    assert!(offer.qr_text.is_none());
    assert!(
        offer
            .link
            .is_some_and(|link| link.starts_with("https://app.bankid.com/?autostarttoken="))
    );
    world.fail(&here, "userCancel").await;
    world.collect(&mut here).await;
    assert!(here.offer(&LinkBase::Mobile, world.now()).link.is_none());
    world.scan(&attempt).await;
    world.collect(&mut attempt).await;
    assert!(
        attempt.offer(&LinkBase::Mobile, world.now()).qr_text.is_none(),
        "the code has been read"
    );
}
