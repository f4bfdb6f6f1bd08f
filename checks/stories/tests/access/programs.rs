//! Another system of the municipality reads the sign-in log, by a token that it signs; and every such token is itself a
//! line of that log.

use axum::body::{Body, to_bytes};
use axum::http::{Request, StatusCode, header};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD as BASE64;
use connections::token::{self, Claims};
use ed25519_dalek::SigningKey;
use serde_json::{Value, json};
use stories::{Browser, Folk, Somebody, World, both};
use tower::ServiceExt;

const AT: &str = "/logg/inloggningar.json";
const HOUSE: &str = "http://localhost:8080";
const LOG: &str = "/arbete/administration/inloggningar";

/// The municipality's watch over all its logs.
struct Watch {
    id: &'static str,
    key: SigningKey,
}

impl Watch {
    fn new() -> Self {
        Self {
            id: "loggvakten",
            key: SigningKey::from_bytes(&[31; 32]),
        }
    }

    fn jwk(&self) -> String {
        let x = BASE64.encode(self.key.verifying_key().as_bytes());
        json!({ "kty": "OKP", "crv": "Ed25519", "x": x }).to_string()
    }

    fn claims(&self, world: &World) -> Claims {
        let now = world.site.now().as_second();
        Claims {
            iss: self.id.to_owned(),
            sub: Some(self.id.to_owned()),
            aud: HOUSE.to_owned(),
            iat: now,
            exp: now + 60,
            jti: world.site.draw(),
            body_sha256: token::fingerprint(b""),
        }
    }

    fn token(&self, claims: &Claims) -> String {
        token::sign(&self.key, claims).expect("a token")
    }

    async fn reads(&self, world: &World, after: &str) -> Value {
        let token = self.token(&self.claims(world));
        let (status, body) = asks(world, &format!("{AT}?after={after}"), &token).await;
        assert_eq!(status, StatusCode::OK, "{body}");
        body
    }
}

async fn asks(world: &World, address: &str, token: &str) -> (StatusCode, Value) {
    let request = Request::get(address)
        .header(header::HOST, "localhost:8080")
        .header(header::AUTHORIZATION, format!("Bearer {token}"))
        .body(Body::empty())
        .expect("a request");
    let house = handslag::serve::app(world.site.clone());
    let (parts, body) = house.oneshot(request).await.expect("an answer").into_parts();
    let bytes = to_bytes(body, 1 << 20).await.expect("a body");
    (
        parts.status,
        serde_json::from_slice(&bytes).unwrap_or(Value::Null),
    )
}

/// Adam lets a system in, from a day.
async fn lets_in(adam: &mut Browser, id: &str, may: &str, key: &str) {
    let fields = [
        ("name", "Kommunens loggvakt"),
        ("id", id),
        ("inlet", may),
        ("public_key", key),
        ("from", "2026-11-23"),
    ];
    let answer = adam.post("/arbete/administration/sender", &fields).await;
    assert_eq!(answer.leads_to(), "/arbete/administration", "{}", answer.body);
}

fn whats(read: &Value) -> Vec<String> {
    let lines = read["lines"].as_array().expect("lines");
    let word = |line: &Value, key: &str| line[key].as_str().unwrap_or_default().to_owned();
    lines
        .iter()
        .map(|line| {
            format!(
                "{} {} {}",
                word(line, "half"),
                word(line, "what"),
                word(line, "method")
            )
        })
        .collect()
}

#[tokio::test]
async fn the_municipalitys_watch_reads_who_was_let_in_and_goes_on_where_it_was() {
    both(async |world| {
        world.on("2026-11-24 08:00");
        let watch = Watch::new();
        let mut adam = world.browser_of(Somebody::Adam).await;
        lets_in(&mut adam, watch.id, "logg/inloggningar.json", &watch.jwk()).await;
        world.on("2026-11-24 08:01");
        world.browser_of_resident(Folk::SARA, "Sara Ek").await;
        world.on("2026-11-24 08:02");
        let read = watch.reads(&world, "").await;
        assert_eq!(
            whats(&read),
            [
                "staff signed-in bankid",
                "resident signed-in bankid",
                "program signed-in loggvakten"
            ]
        );
        assert_eq!(read["lines"][0]["staff"], json!(Somebody::Adam.id().to_string()));
        let told = read.to_string();
        for kept in ["Sara", "Adam Nord", &stories::number(Folk::SARA).digits()[2..]] {
            assert!(!told.contains(kept), "{kept}: {told}");
        }
        world.on("2026-11-24 08:03");
        world.browser_of(Somebody::Maria).await;
        world.on("2026-11-24 08:04");
        let later = watch.reads(&world, read["next"].as_str().expect("a mark")).await;
        assert_eq!(
            whats(&later),
            ["staff signed-in bankid", "program signed-in loggvakten"]
        );
        assert_eq!(later["more"], json!(false));
        let log = adam.get(&format!("{LOG}?half=program")).await.body;
        assert_eq!(log.matches("loggvakten").count(), 2, "{log}");
    })
    .await;
}

#[tokio::test]
async fn a_token_that_was_used_is_another_systems_or_was_meant_for_something_else_reads_nothing() {
    both(async |world| {
        world.on("2026-11-24 08:00");
        let (watch, police) = (
            Watch::new(),
            Watch {
                id: "polisen-vast",
                ..Watch::new()
            },
        );
        let mut adam = world.browser_of(Somebody::Adam).await;
        lets_in(&mut adam, watch.id, "logg/inloggningar.json", &watch.jwk()).await;
        lets_in(&mut adam, police.id, "orosanmalan/polis.json", &watch.jwk()).await;
        let good = watch.claims(&world);
        let code = async |token: String, at: &str| {
            let (status, body) = asks(&world, at, &token).await;
            (
                status.as_u16(),
                body["code"].as_str().unwrap_or_default().to_owned(),
            )
        };
        let used = watch.token(&good);
        assert_eq!(code(used.clone(), AT).await.0, 200);
        assert_eq!(code(used, AT).await, (401, "token-used".to_owned()));
        for (claims, told) in [
            (police.claims(&world), (403, "sender-not-here")),
            (
                Claims {
                    sub: Some("rektor".to_owned()),
                    ..watch.claims(&world)
                },
                (401, "sender-unknown"),
            ),
            (
                Claims {
                    iss: "nobody".to_owned(),
                    sub: None,
                    ..watch.claims(&world)
                },
                (401, "sender-unknown"),
            ),
            (
                Claims {
                    aud: "https://another.example".to_owned(),
                    ..watch.claims(&world)
                },
                (401, "token-for-another"),
            ),
            (
                Claims {
                    exp: good.iat + 3_600,
                    ..watch.claims(&world)
                },
                (401, "token-not-now"),
            ),
        ] {
            let answered = code(watch.token(&claims), AT).await;
            assert_eq!((answered.0, answered.1.as_str()), told);
        }
        let forged = token::sign(&SigningKey::from_bytes(&[32; 32]), &watch.claims(&world)).expect("a token");
        assert_eq!(code(forged, AT).await, (401, "sender-unknown".to_owned()));
        let odd = code(
            watch.token(&watch.claims(&world)),
            &format!("{AT}?after=yesterday"),
        )
        .await;
        assert_eq!(odd.0, 404);
        let log = adam.get(&format!("{LOG}?half=program&what=refused")).await.body;
        for told in [
            "Intyget gäller inte",
            "Okänt program eller fel underskrift",
            "inte tillgång till det här",
        ] {
            assert!(log.contains(told), "{told}: {log}");
        }
        // Its last day was yesterday.
        let end = [("sender", watch.id), ("last", "2026-11-23")];
        let ended = adam.post("/arbete/administration/end-sender", &end).await;
        assert_eq!(ended.leads_to(), "/arbete/administration", "{}", ended.body);
        let late = code(watch.token(&watch.claims(&world)), AT).await;
        assert_eq!(late, (403, "sender-not-now".to_owned()));
    })
    .await;
}
