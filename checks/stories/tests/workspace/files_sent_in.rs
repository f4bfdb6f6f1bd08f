//! The police's own system sends the file that Ines would have read in by hand. What is answered 201 is kept, once,
//! however often it is sent; nobody else gets as far as the first line of it.

use axum::body::{Body, to_bytes};
use axum::http::{HeaderMap, Request, StatusCode, header};
use casework::{Actor, CaseId, CaseNumber};
use connections::token::{self, Claims};
use ed25519_dalek::SigningKey;
use handslag::limits::Counted;
use serde_json::{Value, json};
use std::sync::Arc;
use stories::{Browser, Somebody, World, both};
use tower::ServiceExt;

const INLET: &str = "/in/orosanmalan/polis.json";
const STEP: &str = "/arbete/ny/orosanmalan/receive_police_file";
const HOUSE: &str = "http://localhost:8080";
const NAME: &str = "Polisen region Väst";

fn report() -> Value {
    json!({
        "reference": "5000-K1",
        "received_on": "2026-11-24",
        "officer": { "name": "P. Polis", "contact": "114 14", "unit": "Väst" },
        "children": [{ "name": "Elin Ek" }, { "name": "Hugo Ek", "personal_number": "201301012397" }],
        "reasons": ["violence"],
        "what": "Patrull på plats.",
        "acute": true,
        "wants_feedback": true
    })
}

/// The police's system: the only place where the private half of its key is.
struct Police {
    id: &'static str,
    key: SigningKey,
}

impl Police {
    fn new() -> Self {
        Self {
            id: "polisen-vast",
            key: SigningKey::from_bytes(&[21; 32]),
        }
    }

    fn claims(&self, world: &World, body: &str) -> Claims {
        let now = world.site.now().as_second();
        Claims {
            iss: self.id.to_owned(),
            sub: None,
            aud: HOUSE.to_owned(),
            iat: now,
            exp: now + 120,
            jti: world.site.draw(),
            body_sha256: token::fingerprint(body.as_bytes()),
        }
    }

    fn token(&self, world: &World, body: &str) -> String {
        token::sign(&self.key, &self.claims(world, body)).expect("a token")
    }

    async fn sends(&self, world: &World, file: &Value) -> Answer {
        let body = file.to_string();
        let token = self.token(world, &body);
        posts(world, INLET, &[bearer(&token), JSON], &body).await
    }
}

type Header = (header::HeaderName, String);
const JSON: Header = (header::CONTENT_TYPE, String::new());

fn bearer(token: &str) -> Header {
    (header::AUTHORIZATION, format!("Bearer {token}"))
}

#[derive(Debug, PartialEq)]
struct Answer {
    status: StatusCode,
    headers: HeaderMap,
    body: Value,
}

impl Answer {
    fn code(&self) -> (u16, &str) {
        (
            self.status.as_u16(),
            self.body["code"].as_str().unwrap_or_default(),
        )
    }
    fn receipt(&self) -> &str {
        assert_eq!(self.status, StatusCode::CREATED, "{}", self.body);
        self.body["receipt"].as_str().expect("a number")
    }
}

async fn posts(world: &World, address: &str, headers: &[Header], body: &str) -> Answer {
    let request = Request::post(address).header(header::HOST, "localhost:8080");
    let request = headers.iter().fold(request, |request, (name, value)| {
        let value = if value.is_empty() {
            "application/json"
        } else {
            value
        };
        request.header(name, value)
    });
    let request = request.body(Body::from(body.to_owned())).expect("a request");
    let house = handslag::serve::app(world.site.clone());
    let (parts, body) = house.oneshot(request).await.expect("an answer").into_parts();
    let bytes = to_bytes(body, 1 << 20).await.expect("a body");
    assert!(
        !parts.headers.contains_key(header::SET_COOKIE),
        "no cookie is set"
    );
    Answer {
        status: parts.status,
        headers: parts.headers,
        body: serde_json::from_slice(&bytes).unwrap_or(Value::Null),
    }
}

/// Adam registers the police from today, by the form of administration.
async fn registered(world: &World, police: &Police, from: &str) -> Browser {
    let mut adam = world.browser_of(Somebody::Adam).await;
    let pem = token::public_pem(&police.key.verifying_key());
    let fields = [
        ("name", NAME),
        ("id", police.id),
        ("inlet", "orosanmalan/polis.json"),
        ("public_key", pem.as_str()),
        ("from", from),
    ];
    let done = adam.post("/arbete/administration/sender", &fields).await;
    assert_eq!(done.leads_to(), "/arbete/administration", "{}", done.body);
    adam
}

async fn nothing_is_kept(world: &World) {
    for table in ["event", "stream", "command"] {
        assert_eq!(world.count(table).await, 0, "nothing half written in {table}");
    }
}

async fn events(world: &World, number: &str) -> Vec<casework::Recorded> {
    let number = CaseNumber::parse(number).expect("a number");
    let sql = "SELECT case_id FROM stream WHERE number = $1";
    let rows = world.rows(sql, vec![db::Val::from(number.as_str())]).await;
    let case: CaseId = rows[0].text(0).expect("an id").parse().expect("an id");
    let store = world.committee.store();
    let stream = store.stream_for_the_house(case).await.expect("it reads");
    stream.expect("it is there").events
}

#[tokio::test]
async fn the_polices_file_becomes_what_ines_would_have_read_in_and_its_receipt_is_the_first_childs_number() {
    both(async |world| {
        world.on("2026-11-24 08:00");
        let police = Police::new();
        registered(&world, &police, "2026-11-24").await;
        let answer = police.sends(&world, &report()).await;
        let number = answer.receipt().to_owned();
        assert_eq!(world.count("stream").await, 2, "one case a child");

        let mut ines = world.browser_of(Somebody::Ines).await;
        let command = ines.get(STEP).await.hidden("_command").to_owned();
        let by_hand = ines
            .post_file(STEP, &command, "file", report().to_string().as_bytes())
            .await;
        let page = ines.get(by_hand.leads_to()).await;
        assert_eq!(page.status, StatusCode::OK, "{}", page.body);
        let by_hand = by_hand
            .leads_to()
            .rsplit('/')
            .next()
            .expect("a case")
            .parse()
            .expect("a case");
        let store = world.committee.store();
        let by_hand = store
            .stream_for_the_house(by_hand)
            .await
            .expect("it reads")
            .expect("hers");

        let sent = events(&world, &number).await;
        let kinds = |events: &[casework::Recorded]| -> Vec<String> {
            events.iter().map(|one| one.event.kind.clone()).collect()
        };
        assert_eq!(kinds(&sent), kinds(&by_hand.events));
        let report = |events: &[casework::Recorded]| {
            let mut found = events
                .iter()
                .filter(|one| one.event.kind.ends_with(":ReportReceived"));
            found.next().expect("the report").event.data.clone()
        };
        assert_eq!(report(&sent), report(&by_hand.events));
        let sender = Actor::Sender {
            id: police.id.to_owned(),
            name: NAME.to_owned(),
        };
        assert!(sent.iter().all(|one| one.meta.by == sender), "{sent:?}");

        // It lies with intake, says who sent it, and holds the file itself.
        let case = sent[0].meta.case;
        let page = ines.get(&format!("/arbete/arende/{case}")).await;
        for there in [NAME, "polis.json", "Patrull på plats."] {
            assert!(page.body.contains(there), "{there}: {}", page.body);
        }
        world.rebuilt_views_equal_kept_views().await;
    })
    .await;
}

#[tokio::test]
async fn a_file_whose_answer_was_lost_is_sent_again_and_is_still_one_report() {
    both(async |world| {
        world.on("2026-11-24 08:00");
        let police = Police::new();
        registered(&world, &police, "2026-11-24").await;
        let body = report().to_string();
        let token = police.token(&world, &body);
        let first = posts(&world, INLET, &[bearer(&token), JSON], &body).await;
        let before = world.count("event").await;
        let replayed = posts(&world, INLET, &[bearer(&token), JSON], &body).await;
        assert_eq!(first.receipt(), replayed.receipt());
        world.on("2026-11-25 08:00");
        let next_day = police.sends(&world, &report()).await;
        assert_eq!(first.receipt(), next_day.receipt());
        assert_eq!(world.count("event").await, before, "no second report");

        // Two at once: one wins, and both hear of the same one.
        let mut another = report();
        another["reference"] = json!("5000-K2");
        let (one, two) = tokio::join!(police.sends(&world, &another), police.sends(&world, &another));
        assert_eq!(one.receipt(), two.receipt());
        assert_eq!(world.count("stream").await, 4);

        // The same matter, and something more to say of it: never swallowed.
        another["what"] = json!("Patrull på plats igen samma kväll.");
        let more = police.sends(&world, &another).await;
        assert_ne!(more.receipt(), one.receipt());
        assert_eq!(world.count("stream").await, 6);
    })
    .await;
}

#[tokio::test]
async fn what_the_schema_refuses_is_pointed_at_and_nothing_that_stood_there_is_said_back() {
    both(async |world| {
        world.on("2026-11-24 08:00");
        let police = Police::new();
        registered(&world, &police, "2026-11-24").await;
        let mut file = report();
        file["children"][0]["name"] = json!("å".repeat(121));
        file["children"][1]["personal_number"] = json!("201301012398");
        file["children"][1]["Sara Ek 0701234567"] = json!("mamma");
        file["received_on"] = json!("2026-11-25");
        file.as_object_mut().expect("fields").remove("acute");
        let answer = police.sends(&world, &file).await;
        assert_eq!(answer.code(), (422, "refused"));
        let faults = answer.body["faults"].as_array().expect("faults");
        let said: Vec<(&str, &str)> = faults
            .iter()
            .map(|fault| {
                let word = |name| fault[name].as_str().unwrap_or_default();
                (word("pointer"), word("code"))
            })
            .collect();
        for there in [
            ("/children/0/name", "child-concern-file-too-long"),
            ("/children/1/personal_number", "child-concern-file-number"),
            ("/children/1", "child-concern-file-unknown"),
            ("/received_on", "child-concern-file-future"),
            ("/acute", "child-concern-file-missing"),
        ] {
            assert!(said.contains(&there), "{there:?}: {said:?}");
        }
        assert_eq!(said.len(), 5);
        let whole = answer.body.to_string();
        for secret in ["ååå", "20130101", "Sara", "070", "Patrull"] {
            assert!(!whole.contains(secret), "{secret}: {whole}");
        }
        for none in ["", "{", "[]", "\u{FEFF}{}", "{\"reference\": Elin}"] {
            let token = police.token(&world, none);
            let answer = posts(&world, INLET, &[bearer(&token), JSON], none).await;
            assert_eq!(answer.code(), (422, "refused"), "{none}");
            assert!(!answer.body.to_string().contains("Elin"));
        }
        nothing_is_kept(&world).await;
        // Mended, it is taken.
        police.sends(&world, &report()).await.receipt();
    })
    .await;
}

#[tokio::test]
async fn a_token_that_somebody_found_opens_nothing() {
    both(async |world| {
        world.on("2026-11-24 08:00");
        let police = Police::new();
        let body = report().to_string();
        let stranger = police.sends(&world, &report()).await;
        assert_eq!(stranger.code(), (401, "sender-unknown"), "not registered yet");
        let mut adam = registered(&world, &police, "2026-11-24").await;

        let thief = Police {
            id: police.id,
            key: SigningKey::from_bytes(&[22; 32]),
        };
        assert_eq!(
            thief.sends(&world, &report()).await.code(),
            (401, "sender-unknown")
        );
        let token = police.token(&world, &body);
        let other = body.replace("Patrull", "Ingen");
        let answer = posts(&world, INLET, &[bearer(&token), JSON], &other).await;
        assert_eq!(answer.code(), (401, "token-of-another-file"));
        let elsewhere = Claims {
            aud: "https://social.sigtuna.example".to_owned(),
            ..police.claims(&world, &body)
        };
        let elsewhere = token::sign(&police.key, &elsewhere).expect("a token");
        let answer = posts(&world, INLET, &[bearer(&elsewhere), JSON], &body).await;
        assert_eq!(answer.code(), (401, "token-for-another"));
        world.on("2026-11-24 08:03");
        let answer = posts(&world, INLET, &[bearer(&token), JSON], &body).await;
        assert_eq!(answer.code(), (401, "token-not-now"), "two minutes were all");

        // A cookie of somebody who may do everything at intake is nothing here.
        let ines = world.browser_of(Somebody::Ines).await;
        let cookie = (header::COOKIE, format!("staff={}", ines.cookies["staff"]));
        let answer = posts(&world, INLET, &[cookie, JSON], &body).await;
        assert_eq!(answer.code(), (401, "token-missing"));
        assert_eq!(answer.headers[header::WWW_AUTHENTICATE], "Bearer");
        for odd in ["", "Basic cG9saXNlbg==", "Bearer", "Bearer x.y.z"] {
            let answer = posts(
                &world,
                INLET,
                &[(header::AUTHORIZATION, format!("{odd} "))],
                &body,
            )
            .await;
            assert_eq!(answer.status, StatusCode::UNAUTHORIZED, "{odd}");
        }
        nothing_is_kept(&world).await;

        // The key has gone astray: Adam ends it, as of yesterday.
        let fields = [("sender", police.id), ("last", "2026-11-23")];
        let ended = adam.post("/arbete/administration/end-sender", &fields).await;
        assert_eq!(ended.leads_to(), "/arbete/administration", "{}", ended.body);
        assert_eq!(
            police.sends(&world, &report()).await.code(),
            (403, "sender-not-now")
        );
        nothing_is_kept(&world).await;
        let home = adam.get("/arbete/administration").await;
        for told in [
            format!("Ett annat system lades till: {NAME}"),
            format!("Systemet {NAME} avslutas. Den sista dagen är 23 november 2026"),
        ] {
            assert!(home.body.contains(&told), "{told}: {}", home.body);
        }
        // A short name is never given to another key.
        let pem = token::public_pem(&thief.key.verifying_key());
        let fields = [
            ("name", "Någon annan"),
            ("id", police.id),
            ("inlet", "orosanmalan/polis.json"),
            ("public_key", pem.as_str()),
            ("from", "2026-11-24"),
        ];
        let again = adam.post("/arbete/administration/sender", &fields).await;
        assert!(again.body.contains("Kortnamnet finns redan"), "{}", again.body);
    })
    .await;
}

#[tokio::test]
async fn an_address_that_takes_no_files_a_file_that_is_none_and_one_too_large_are_each_told_as_what_they_are()
{
    both(async |world| {
        world.on("2026-11-24 08:00");
        let police = Police::new();
        registered(&world, &police, "2026-11-25").await;
        assert_eq!(
            police.sends(&world, &report()).await.code(),
            (403, "sender-not-now")
        );
        world.on("2026-11-25 08:00");
        let body = report().to_string();
        let token = police.token(&world, &body);
        for none in ["/in/orosanmalan/skola.json", "/in/utredning/polis.json"] {
            let answer = posts(&world, none, &[bearer(&token), JSON], &body).await;
            assert_eq!(answer.code(), (404, "no-such-inlet"), "{none}");
        }
        for kind in [
            "text/plain",
            "application/x-www-form-urlencoded",
            "application/jsonp",
        ] {
            let kind = (header::CONTENT_TYPE, kind.to_owned());
            let answer = posts(&world, INLET, &[bearer(&token), kind], &body).await;
            assert_eq!(answer.code(), (415, "not-json"));
        }
        let large = format!("{body}{}", " ".repeat(1 << 20));
        let answer = posts(&world, INLET, &[bearer(&token), JSON], &large).await;
        assert_eq!(answer.code(), (413, "too-large"));
        nothing_is_kept(&world).await;
        let kind = (header::CONTENT_TYPE, "Application/JSON; charset=utf-8".to_owned());
        posts(&world, INLET, &[bearer(&token), kind], &body)
            .await
            .receipt();
    })
    .await;
}

#[tokio::test]
async fn a_sender_gone_wild_is_slowed_down_and_nobody_can_use_its_share_up_in_its_name() {
    both(async |mut world| {
        world.on("2026-11-24 08:00");
        let police = Police::new();
        registered(&world, &police, "2026-11-24").await;
        let site = Arc::get_mut(&mut world.site).expect("the house is the tale's own");
        site.limits = Arc::new(Counted::new(Arc::default()));
        let thief = Police {
            id: police.id,
            key: SigningKey::from_bytes(&[22; 32]),
        };
        for _ in 0..40 {
            assert_eq!(
                thief.sends(&world, &report()).await.status,
                StatusCode::UNAUTHORIZED
            );
        }
        let mut answers = Vec::new();
        for _ in 0..65 {
            answers.push(police.sends(&world, &report()).await);
        }
        assert!(
            answers[..60]
                .iter()
                .all(|answer| answer.status == StatusCode::CREATED)
        );
        let slow = answers.last().expect("an answer");
        assert_eq!(slow.code(), (429, "too-often"));
        assert_eq!(slow.headers[header::RETRY_AFTER], "60");
    })
    .await;
}
