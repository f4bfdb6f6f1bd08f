//! The simulator as its neighbours meet it: a relying party over mutual TLS, a person in a browser.

#![allow(clippy::unwrap_used, reason = "a test may fail by panic")]

use bankid_simulator::{Clock, Config, Person, Running, start};
use jiff::{SignedDuration, Timestamp};
use reqwest::header::CONTENT_TYPE;
use reqwest::{Certificate, Client, Identity, Method};
use serde_json::{Value, json};
use std::sync::Once;

const ÅSA: &str = "199001012385";
const BO: &str = "198506152381";

struct World {
    running: Running,
    relying_party: Client,
    browser: Client,
    _folder: tempfile::TempDir,
}

async fn world() -> World {
    static PROVIDER: Once = Once::new();
    PROVIDER.call_once(|| {
        rustls::crypto::ring::default_provider()
            .install_default()
            .unwrap()
    });
    let folder = tempfile::tempdir().unwrap();
    let mut scripted = Person::new("Bo", "Ek", BO, "avbryter alltid");
    scripted.outcome = Some("userCancel".to_owned());
    let mut config = Config::new(
        folder.path(),
        vec![Person::new("Åsa", "Lind <b>", ÅSA, "vårdnadshavare"), scripted],
    );
    config.key_folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../../target/bankid_keys").into();
    config.clock = Clock::standing_at(Timestamp::constant(1_795_320_000, 0));
    let running = start(config).await.unwrap();
    let relying_party = Client::builder()
        .tls_certs_only([Certificate::from_pem(&running.ca_pem).unwrap()])
        .identity(Identity::from_pem(&running.client_pem).unwrap())
        .no_proxy()
        .build()
        .unwrap();
    let browser = Client::builder()
        .no_proxy()
        .redirect(reqwest::redirect::Policy::none())
        .build()
        .unwrap();
    World {
        running,
        relying_party,
        browser,
        _folder: folder,
    }
}

impl World {
    fn wait(&self, seconds: i64) {
        self.running.clock.advance(SignedDuration::from_secs(seconds));
    }

    async fn call(&self, method: &str, body: Value) -> (u16, Value) {
        let url = format!("{}{method}", self.running.rp_url);
        let answer = self.relying_party.post(url).json(&body).send().await.unwrap();
        (answer.status().as_u16(), answer.json().await.unwrap())
    }

    async fn order(&self, method: &str, body: Value) -> Value {
        let (status, answer) = self.call(method, body).await;
        assert_eq!(status, 200, "{answer}");
        answer
    }

    async fn hint(&self, order: &Value) -> String {
        self.wait(2);
        let (status, answer) = self
            .call("collect", json!({ "orderRef": order["orderRef"] }))
            .await;
        assert_eq!(status, 200, "{answer}");
        let word = if answer["status"] == "complete" {
            &answer["status"]
        } else {
            &answer["hintCode"]
        };
        word.as_str().unwrap().to_owned()
    }

    async fn submit(&self, path: &str, fields: &[(&str, &str)]) -> (u16, String) {
        let body: Vec<String> = fields
            .iter()
            .map(|(name, value)| format!("{name}={}", encoded(value)))
            .collect();
        let answer = self
            .browser
            .post(format!("{}{path}", self.running.app_url))
            .header(CONTENT_TYPE, "application/x-www-form-urlencoded")
            .body(body.join("&"))
            .send()
            .await
            .unwrap();
        (answer.status().as_u16(), answer.text().await.unwrap())
    }

    async fn page(&self, path: &str) -> String {
        self.browser
            .get(format!("{}{path}", self.running.app_url))
            .send()
            .await
            .unwrap()
            .text()
            .await
            .unwrap()
    }
}

fn encoded(text: &str) -> String {
    text.bytes().map(|byte| format!("%{byte:02X}")).collect()
}

fn text<'a>(order: &'a Value, field: &str) -> &'a str {
    order[field].as_str().unwrap()
}

fn qr(order: &Value, second: i64) -> String {
    use hmac::{Hmac, KeyInit, Mac};
    let mut mac = Hmac::<sha2::Sha256>::new_from_slice(text(order, "qrStartSecret").as_bytes()).unwrap();
    mac.update(second.to_string().as_bytes());
    format!(
        "bankid.{}.{second}.{}",
        text(order, "qrStartToken"),
        hex::encode(mac.finalize().into_bytes())
    )
}

#[tokio::test]
async fn what_is_not_post_of_json_to_a_known_method_is_refused() {
    let world = world().await;
    let send = async |method: Method, path: &str, kind: &str, body: &str| {
        let url = format!("{}{path}", world.running.rp_url);
        let request = world
            .relying_party
            .request(method, url)
            .header(CONTENT_TYPE, kind)
            .body(body.to_owned());
        let answer = request.send().await.unwrap();
        let status = answer.status().as_u16();
        (
            status,
            answer.json::<Value>().await.unwrap()["errorCode"]
                .as_str()
                .unwrap()
                .to_owned(),
        )
    };
    let good = r#"{"endUserIp":"192.0.2.1"}"#;
    for (method, path, kind, body, status, code) in [
        (
            Method::GET,
            "auth",
            "application/json",
            "",
            405,
            "methodNotAllowed",
        ),
        (
            Method::PUT,
            "auth",
            "application/json",
            good,
            405,
            "methodNotAllowed",
        ),
        (
            Method::POST,
            "auth",
            "text/plain",
            good,
            415,
            "unsupportedMediaType",
        ),
        (
            Method::POST,
            "authenticate",
            "application/json",
            good,
            404,
            "notFound",
        ),
        (
            Method::POST,
            "auth",
            "application/json",
            "[]",
            400,
            "invalidParameters",
        ),
        (
            Method::POST,
            "auth",
            "application/json",
            "{",
            400,
            "invalidParameters",
        ),
        (
            Method::POST,
            "collect",
            "application/json",
            r#"{"orderRef":"x"}"#,
            400,
            "invalidParameters",
        ),
        (
            Method::POST,
            "cancel",
            "application/json",
            r#"{"orderRef":"x","more":1}"#,
            400,
            "invalidParameters",
        ),
    ] {
        let said = send(method.clone(), path, kind, body).await;
        assert_eq!(said, (status, code.to_owned()), "{method} {path} {kind} {body}");
    }
}

#[tokio::test]
async fn åsa_pastes_the_code_reads_the_text_and_signs() {
    let world = world().await;
    let order = world
        .order("sign", json!({ "endUserIp": "192.0.2.1", "userVisibleData": "QSA8YiA+", "requirement": { "pinCode": true } }))
        .await;
    world.wait(4);
    let (status, page) = world.submit("/scan", &[("qr", &qr(&order, 0))]).await;
    assert_eq!(status, 200);
    assert!(page.contains("Påhittat BankID – bara för demonstration") && page.contains("lang=\"sv\""));
    assert!(
        page.contains("A &lt;b &gt;") && page.contains("Åsa Lind &lt;b&gt;"),
        "texts are shown, not run"
    );
    assert_eq!(world.hint(&order).await, "started");

    let token = text(&order, "autoStartToken");
    let answer = |code: &'static str| {
        [
            ("autostarttoken", token),
            ("person", ÅSA),
            ("code", code),
            ("act", "approve"),
        ]
    };
    assert_eq!(
        world.submit("/answer", &answer("12")).await.0,
        409,
        "the security code is missing"
    );
    let (status, page) = world.submit("/answer", &answer("123456")).await;
    assert!(status == 200 && page.contains("Klart"), "{page}");
    assert_eq!(world.hint(&order).await, "complete");
}

#[tokio::test]
async fn a_code_of_a_while_ago_is_refused_also_on_the_page() {
    let world = world().await;
    let order = world.order("auth", json!({ "endUserIp": "192.0.2.1" })).await;
    world.wait(6);
    let (status, page) = world.submit("/scan", &[("qr", &qr(&order, 0))]).await;
    assert!(status == 409 && page.contains("role=\"alert\""));
    assert_eq!(world.submit("/scan", &[("qr", &qr(&order, 1))]).await.0, 200);
}

#[tokio::test]
async fn a_person_cancels_or_lets_time_pass() {
    let world = world().await;
    for (act, hint) in [("cancel", "userCancel"), ("pass_time", "expiredTransaction")] {
        let order = world.order("auth", json!({ "endUserIp": "192.0.2.1" })).await;
        let token = text(&order, "autoStartToken");
        let (status, _) = world
            .submit(
                "/answer",
                &[("autostarttoken", token), ("person", ÅSA), ("act", act)],
            )
            .await;
        assert_eq!(status, 200);
        assert_eq!(world.hint(&order).await, hint);
    }
}

#[tokio::test]
async fn bo_whose_outcome_is_scripted_always_cancels() {
    let world = world().await;
    let order = world.order("auth", json!({ "endUserIp": "192.0.2.1" })).await;
    let token = text(&order, "autoStartToken");
    world
        .submit(
            "/answer",
            &[("autostarttoken", token), ("person", BO), ("act", "approve")],
        )
        .await;
    assert_eq!(world.hint(&order).await, "userCancel");
}

#[tokio::test]
async fn somebody_called_by_phone_confirms_the_call_or_says_no() {
    let world = world().await;
    let body = json!({ "personalNumber": ÅSA, "callInitiator": "RP" });
    for (act, hint) in [("cancel", "userDeclinedCall"), ("approve", "complete")] {
        let order = world.order("phone/auth", body.clone()).await;
        assert_eq!(
            order.as_object().unwrap().len(),
            1,
            "only a reference is answered"
        );
        world.wait(60);
        assert_eq!(world.hint(&order).await, "outstandingTransaction");
        let front = world.page("/").await;
        let link = front
            .split("href=\"")
            .nth(1)
            .and_then(|rest| rest.split('"').next())
            .unwrap();
        assert!(world.page(link).await.contains("Talar du i telefon"));
        assert_eq!(world.hint(&order).await, "userCallConfirm");
        let token = link.split('=').nth(1).unwrap();
        world
            .submit(
                "/answer",
                &[("autostarttoken", token), ("person", ÅSA), ("act", act)],
            )
            .await;
        assert_eq!(world.hint(&order).await, hint);
    }
}

#[tokio::test]
async fn a_page_elsewhere_that_points_its_name_at_this_machine_is_not_answered() {
    let world = world().await;
    let ask = |host: &'static str| {
        world
            .browser
            .get(&world.running.app_url)
            .header("host", host)
            .send()
    };
    assert_eq!(ask("exempel.se").await.unwrap().status().as_u16(), 421);
    assert_eq!(ask("localhost:80").await.unwrap().status().as_u16(), 200);
}

#[tokio::test]
async fn people_with_real_numbers_are_refused_from_the_start() {
    let folder = tempfile::tempdir().unwrap();
    let mut config = Config::new(
        folder.path(),
        vec![Person::new("Åsa", "Lind", "199001010009", "")],
    );
    config.key_folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../../target/bankid_keys").into();
    assert!(start(config).await.is_err());
}
