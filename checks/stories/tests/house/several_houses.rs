//! Solna and Sigtuna in one process: each is a house of its own, found by its host. Whatever one of them
//! knows, whom it let in and what others may send to it, the other has never heard of.

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::http::{Request, StatusCode, header};
use connections::token::{self, Claims};
use ed25519_dalek::SigningKey;
use handslag::houses::{self, House, Houses};
use handslag::serve;
use serde_json::json;
use std::sync::Arc;
use stories::{Browser, Somebody, World, both};
use tokio::sync::watch;
use tower::ServiceExt;
use views::Which;

const SOLNA: &str = "soc.solna.example";
const SIGTUNA: &str = "soc.sigtuna.example";

struct Two {
    solna: World,
    sigtuna: World,
    process: Router,
}

/// The tale on each engine; both houses have people by the same names and numbers.
async fn told(tale: impl AsyncFn(&Two)) {
    both(async |mut solna| {
        settled(&mut solna, SOLNA);
        let kept = std::cell::Cell::new(Some(solna));
        Box::pin(both(async |mut sigtuna| {
            let Some(solna) = kept.take() else { return };
            let engine = |world: &World| world.committee.store().db().engine();
            if engine(&solna) != engine(&sigtuna) {
                return kept.set(Some(solna));
            }
            settled(&mut sigtuna, SIGTUNA);
            let house = |name, world: &World| {
                let (site, meters) = (world.site.clone(), Arc::default());
                House::open(name, site.clone(), serve::app(site), meters)
            };
            let houses = Houses::of(vec![house("solna", &solna), house("sigtuna", &sigtuna)]);
            let process = houses::app(Arc::new(houses), watch::channel(false).1);
            tale(&Two {
                solna,
                sigtuna,
                process,
            })
            .await;
        }))
        .await;
    })
    .await;
}

fn settled(world: &mut World, host: &str) {
    let site = Arc::get_mut(&mut world.site).expect("the house is the tale's own");
    site.facts.public_url = format!("https://{host}");
    site.facts.secure = true;
    site.facts.municipality = host.to_owned();
}

impl Two {
    fn browser(&self, host: &'static str) -> Browser {
        Browser::at(self.process.clone(), host)
    }

    /// Signed in where she works; the cookie is the one that her browser would keep.
    async fn ines(&self, world: &World, host: &'static str) -> Browser {
        let mut browser = self.browser(host);
        world.signs_in(&mut browser, Somebody::Ines).await;
        let id = browser.cookies.remove("staff").expect("a session");
        browser.cookies.insert("__Host-staff".to_owned(), id);
        browser
    }
}

#[tokio::test]
async fn who_is_let_in_at_one_house_is_a_stranger_at_the_other() {
    told(async |two| {
        let mut ines = two.ines(&two.solna, SOLNA).await;
        assert_eq!(ines.get("/arbete").await.status, StatusCode::OK);
        ines.host = SIGTUNA;
        let answer = ines.get("/arbete").await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.body);
        // A browser would not even send it: it is kept for one host, as the name promises.
        let visitor = &mut two.browser(SOLNA);
        let page = visitor
            .get("/sv/tjanst/orosanmalan/report_as_private_person")
            .await;
        let set: Vec<&str> = page
            .headers
            .get_all(header::SET_COOKIE)
            .iter()
            .map(|set| set.to_str().expect("text"))
            .collect();
        for set in &set {
            assert!(
                set.starts_with("__Host-") && !set.to_lowercase().contains("domain="),
                "{set}"
            );
        }
    })
    .await;
}

#[tokio::test]
async fn a_case_of_one_house_is_nowhere_in_the_other() {
    told(async |two| {
        let report = two.solna.a_neighbour_reports().await;
        assert!(two.solna.intake().has_in_list(Which::Intake, report.case).await);
        assert!(!two.sigtuna.intake().has_in_list(Which::Intake, report.case).await);
        assert_eq!(two.sigtuna.count("stream").await, 0);

        let path = format!("/arbete/arende/{}", report.case);
        let mut at_solna = two.ines(&two.solna, SOLNA).await;
        assert_eq!(at_solna.get(&path).await.status, StatusCode::OK);
        let mut at_sigtuna = two.ines(&two.sigtuna, SIGTUNA).await;
        assert_eq!(at_sigtuna.get("/arbete").await.status, StatusCode::OK);
        assert_eq!(at_sigtuna.get(&path).await.status, StatusCode::NOT_FOUND);
        assert!(
            !at_sigtuna
                .get("/arbete")
                .await
                .body
                .contains(report.number.as_str())
        );

        let asked = async |host: &'static str| {
            let mut anybody = two.browser(host);
            let answer = anybody
                .post("/sv/nummer", &[("number", report.number.as_str())])
                .await;
            answer.body.contains("sos-alert")
        };
        let (here, there) = (asked(SOLNA).await, asked(SIGTUNA).await);
        assert!(
            here && !there,
            "its number says how far it has come at its own house alone"
        );
    })
    .await;
}

#[tokio::test]
async fn a_token_for_one_house_is_refused_by_the_other_that_knows_the_same_key() {
    told(async |two| {
        let key = SigningKey::from_bytes(&[21; 32]);
        let pem = token::public_pem(&key.verifying_key());
        for world in [&two.solna, &two.sigtuna] {
            world.on("2026-11-24 08:00");
            let sender = house_store::SenderRecord {
                id: "polisen-vast".to_owned(),
                name: "Polisen".to_owned(),
                inlet: "orosanmalan/polis.json".to_owned(),
                public_key: pem.clone(),
                from: world.site.today(),
                to: None,
            };
            let (change, now) = (world.committee.outside().draw(), world.site.now());
            let kept = world
                .site
                .house
                .add_sender(&sender, change, now, &casework::Actor::House)
                .await;
            kept.expect("the police are known");
        }
        let body = json!({
            "reference": "5000-K1", "received_on": "2026-11-24",
            "officer": { "name": "P. Polis", "contact": "114 14", "unit": "Väst" },
            "children": [{ "name": "Elin Ek" }], "reasons": ["violence"],
            "what": "Patrull på plats.", "acute": true, "wants_feedback": true
        })
        .to_string();
        let now = two.solna.site.now().as_second();
        let claims = Claims {
            iss: "polisen-vast".to_owned(),
            sub: None,
            aud: two.solna.site.facts.public_url.clone(),
            iat: now,
            exp: now + 120,
            jti: "a1".to_owned(),
            body_sha256: token::fingerprint(body.as_bytes()),
        };
        let token = token::sign(&key, &claims).expect("a token");
        for (host, status) in [(SIGTUNA, StatusCode::UNAUTHORIZED), (SOLNA, StatusCode::CREATED)] {
            let request = Request::post("/in/orosanmalan/polis.json")
                .header(header::HOST, host)
                .header(header::CONTENT_TYPE, "application/json")
                .header(header::AUTHORIZATION, format!("Bearer {token}"))
                .body(Body::from(body.clone()))
                .expect("a request");
            let answer = two.process.clone().oneshot(request).await.expect("an answer");
            assert_eq!(answer.status(), status, "{host}");
        }
        assert_eq!(two.sigtuna.count("stream").await, 0);
    })
    .await;
}

#[tokio::test]
async fn whoever_asks_by_another_name_is_told_nothing_at_all() {
    told(async |two| {
        for host in ["soc.taby.example", "127.0.0.1:8080", ""] {
            for path in ["/", "/sv", "/arbete", "/halsa", "/metrics"] {
                let request = Request::get(path).header(header::HOST, host);
                let request = request.body(Body::empty()).expect("a request");
                let answer = two.process.clone().oneshot(request).await.expect("an answer");
                assert_eq!(answer.status(), StatusCode::MISDIRECTED_REQUEST, "{host}{path}");
                let body = to_bytes(answer.into_body(), 1 << 20).await.expect("a body");
                assert_eq!(body.len(), 0, "{host}{path}");
            }
        }
        // Whoever shares out visitors asks the process, by its number.
        let request = Request::get("/halsa/redo").header(header::HOST, "127.0.0.1:8080");
        let request = request.body(Body::empty()).expect("a request");
        let answer = two.process.clone().oneshot(request).await.expect("an answer");
        assert_eq!(answer.status(), StatusCode::OK);
    })
    .await;
}
