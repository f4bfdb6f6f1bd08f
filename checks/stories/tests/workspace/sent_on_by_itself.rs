//! A child has moved to Sigtuna. Ines in Österåker presses *send on*, and two houses speak: the report goes there over
//! TLS with a token of Österåker's, and Sigtuna's receipt comes back into the case by itself. Where that cannot be, a
//! person is told. Both houses are the product, each with stores of its own.

use axum::Router;
use axum::extract::{Request, State};
use axum::http::StatusCode;
use axum::middleware::{self, Next};
use axum::response::Response;
use axum_server::Handle;
use axum_server::tls_rustls::RustlsConfig;
use case_store::outbox::ATTEMPTS_MAX;
use casework::{Actor, CaseId, Phase};
use connections::{Courier, Sending};
use handslag::worker;
use rcgen::{BasicConstraints, CertificateParams, CertifiedIssuer, IsCa, KeyPair};
use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use std::cell::Cell;
use std::net::{Ipv4Addr, SocketAddr, TcpListener};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;
use stories::{Answer, Folk, Somebody, World, both, words};

const STEP: &str = "send_to_other_municipality";
const POST: &str = "/arbete/post";
/// The private key of RFC 8410, as a file would hold it.
const KEY: &str = "-----BEGIN PRIVATE KEY-----\nMC4CAQAwBQYDK2VwBCIEINTuctv5E1hK1bbY8fdp+K06/nwoy/HU++CXqI9EdVhC\n-----END PRIVATE KEY-----\n";

/// How long our house waits for an answer in these tales.
const PATIENCE: Duration = Duration::from_secs(2);

/// Österåker and Sigtuna.
struct Two {
    here: World,
    there: World,
    tls: Tls,
    port: u16,
}

struct Tls {
    roots: String,
    key: String,
    certificate: String,
}

impl Tls {
    fn new() -> Self {
        let mut params = CertificateParams::default();
        params.is_ca = IsCa::Ca(BasicConstraints::Constrained(0));
        let key = KeyPair::generate().expect("a key");
        let ca = CertifiedIssuer::self_signed(params, key).expect("a root");
        let key = KeyPair::generate().expect("a key");
        let leaf = CertificateParams::new(vec!["127.0.0.1".to_owned()]).expect("a name");
        Self {
            certificate: leaf.signed_by(&key, &ca).expect("a certificate").pem(),
            key: key.serialize_pem(),
            roots: ca.pem(),
        }
    }

    fn config(&self) -> RustlsConfig {
        let chain = CertificateDer::from_pem_slice(self.certificate.as_bytes()).expect("a certificate");
        let key = PrivateKeyDer::from_pem_slice(self.key.as_bytes()).expect("a key");
        let provider = Arc::new(rustls::crypto::ring::default_provider());
        let config = rustls::ServerConfig::builder_with_provider(provider)
            .with_safe_default_protocol_versions()
            .expect("versions")
            .with_no_client_auth()
            .with_single_cert(vec![chain], key);
        RustlsConfig::from_config(Arc::new(config.expect("TLS")))
    }
}

/// Sigtuna's house, as long as it answers.
struct Serving(Handle<SocketAddr>);

impl Drop for Serving {
    fn drop(&mut self) {
        self.0.shutdown();
    }
}

impl Two {
    /// Each has registered the other: an address here, a sender there.
    async fn new(mut here: World, mut there: World) -> Self {
        rustls::crypto::ring::default_provider().install_default().ok();
        let tls = Tls::new();
        let port = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).expect("a port");
        let port = port.local_addr().expect("an address").port();
        for (world, code) in [(&mut here, "0117"), (&mut there, "0191")] {
            world.on("2026-11-24 08:00");
            let site = Arc::get_mut(&mut world.site).expect("the house is the tale's own");
            site.facts.municipality_code = code.to_owned();
            site.facts.public_url = format!("https://127.0.0.1:{port}");
            site.courier = Some(Arc::new(
                Courier::new(KEY, tls.roots.as_bytes(), PATIENCE).expect("a courier"),
            ));
        }
        let two = Self {
            here,
            there,
            tls,
            port,
        };
        let mut adam = two.here.browser_of(Somebody::Adam).await;
        let address = format!("https://127.0.0.1:{port}/");
        let recipient = [
            ("municipality", "0191"),
            ("address", address.as_str()),
            ("known_as", "osteraker"),
        ];
        let done = adam.post("/arbete/administration/recipient", &recipient).await;
        assert_eq!(done.leads_to(), "/arbete/administration", "{}", done.body);
        let home = adam.get("/arbete/administration").await;
        assert!(
            home.body
                .contains("En kommun att skicka till lades till eller ändrades: Sigtuna")
        );
        let key = two.here.site.courier.as_ref().expect("a courier").public_key();
        let shown = key.lines().nth(1).expect("the key");
        assert!(home.body.contains(shown), "what Sigtuna needs is shown");

        let mut adam = two.there.browser_of(Somebody::Adam).await;
        let sender = [
            ("name", "Österåkers kommun"),
            ("id", "osteraker"),
            ("inlet", "orosanmalan/kommun.json"),
            ("public_key", key.as_str()),
            ("from", "2026-11-24"),
        ];
        let done = adam.post("/arbete/administration/sender", &sender).await;
        assert_eq!(done.leads_to(), "/arbete/administration", "{}", done.body);
        two
    }

    fn sigtuna_answers(&self) -> Serving {
        self.sigtuna_serves(|house| house)
    }

    /// Takes what it is sent, and answers when nobody waits any longer, as long as it is `slow`.
    fn sigtuna_answers_too_late(&self, slow: &Arc<AtomicBool>) -> Serving {
        async fn too_late(State(slow): State<Arc<AtomicBool>>, request: Request, next: Next) -> Response {
            let answer = next.run(request).await;
            if slow.load(Ordering::SeqCst) {
                tokio::time::sleep(2 * PATIENCE).await;
            }
            answer
        }
        let slow = slow.clone();
        self.sigtuna_serves(|house| house.layer(middleware::from_fn_with_state(slow, too_late)))
    }

    fn sigtuna_serves(&self, as_it_is: impl FnOnce(Router) -> Router) -> Serving {
        let socket = TcpListener::bind((Ipv4Addr::LOCALHOST, self.port)).expect("the port");
        socket.set_nonblocking(true).expect("a socket");
        let handle = Handle::new();
        let house = as_it_is(handslag::serve::app(self.there.site.clone()));
        let server = axum_server::from_tcp_rustls(socket, self.tls.config())
            .expect("a server")
            .handle(handle.clone())
            .serve(house.into_make_service_with_connect_info::<SocketAddr>());
        tokio::spawn(server);
        Serving(handle)
    }

    /// A teacher's report, assessed; she is to be told what comes of it.
    async fn a_report(&self) -> CaseId {
        let told = self.here.a_teacher_reports().await;
        self.here.intake().assesses_protection(told.case).await;
        told.case
    }

    async fn sends_on(&self, case: CaseId) {
        let by_itself = [
            ("municipality", "Sigtuna"),
            ("way", "child-concern-send-by-itself"),
            ("contact", "010-000 00 07"),
        ];
        self.here.intake().does(case, STEP, &words(&by_itself)).await;
    }

    async fn worker(&self) -> usize {
        worker::dispatches(&self.here.site)
            .await
            .expect("the worker's round")
    }

    async fn phase(&self, case: CaseId) -> Phase {
        let open = self.here.intake().reads(case).await.expect("her case");
        open.file.summary().phase
    }

    async fn post_room(&self) -> Answer {
        self.here.browser_of(Somebody::Lena).await.get(POST).await
    }

    /// Somebody called them: written down as always.
    async fn by_hand(&self, case: CaseId) {
        let receipt = [
            ("municipality", "Sigtuna"),
            ("on", "2026-11-24"),
            ("receipt", "Bo Ek tog emot"),
        ];
        self.here.intake().does(case, STEP, &words(&receipt)).await;
        assert_eq!(self.phase(case).await, Phase::Closed);
    }
}

/// Both on the one engine, then both on the other.
async fn two_houses(tale: impl AsyncFn(Two)) {
    let (engine, tale) = (Cell::new(0), &tale);
    both(async |here| {
        let (here, other) = (Cell::new(Some(here)), Cell::new(0));
        both(async |there| {
            if other.replace(other.get() + 1) == engine.get()
                && let Some(here) = here.take()
            {
                tale(Two::new(here, there).await).await;
            }
        })
        .await;
        assert!(here.take().is_none(), "it was told");
        engine.set(engine.get() + 1);
    })
    .await;
}

#[tokio::test]
async fn a_report_goes_to_sigtuna_and_their_receipt_stands_in_our_case_by_itself() {
    two_houses(async |two| {
        let _sigtuna = two.sigtuna_answers();
        let case = two.a_report().await;
        two.sends_on(case).await;
        assert_eq!(two.phase(case).await, Phase::Intake, "nobody has received it yet");
        assert_eq!(
            two.here.intake().rings_on(case, "child-pre-assessment").await,
            None
        );
        assert_eq!(
            two.there.count("stream").await,
            0,
            "nothing is sent before it is kept here"
        );

        assert_eq!(two.worker().await, 1);
        assert_eq!(two.there.count("stream").await, 1);
        let open = two.here.intake().reads(case).await.expect("her case");
        let summary = open.file.summary();
        assert_eq!(summary.phase, Phase::Closed);
        let last = open.file.entries().last().expect("an entry");
        assert_eq!(last.heading.key, "child-concern-entry-sent-on");
        assert_eq!(last.by, Actor::House);
        let receipt = two
            .there
            .rows("SELECT number, case_id FROM stream", Vec::new())
            .await;
        let number = receipt[0].text(0).expect("a number");
        assert!(format!("{:?}", last.facts).contains(number), "{:?}", last.facts);

        // Sigtuna's intake has what the teacher said, who sent it on, and their own clock.
        let received: CaseId = receipt[0].text(1).expect("an id").parse().expect("an id");
        let ines = two.there.intake();
        let open = ines.reads(received).await.expect("at intake");
        let told = &open.file.entries()[0].clone();
        let received_entry = open
            .file
            .entries()
            .iter()
            .find(|entry| entry.heading.key == "child-concern-entry-received")
            .unwrap_or(told);
        let told = format!("{received_entry:?}");
        for there in [
            "utan jacka",
            "Ali Berg",
            "Ekskolan",
            "Österåker",
            "010-000 00 07",
            "Österåkers kommun",
        ] {
            assert!(told.contains(there), "{there}: {told}");
        }
        assert!(ines.rings_on(received, "child-pre-assessment").await.is_some());
        assert_eq!(two.worker().await, 0, "it is not sent again");
        two.here.rebuilt_views_equal_kept_views().await;
        two.there.rebuilt_views_equal_kept_views().await;
    })
    .await;
}

#[tokio::test]
async fn a_receipt_that_was_lost_on_the_way_is_asked_for_again_and_is_of_the_same_report() {
    two_houses(async |two| {
        let case = two.a_report().await;
        two.sends_on(case).await;
        // Sigtuna took it, and we went down before the answer came.
        let payload = two
            .here
            .rows("SELECT payload FROM outbox WHERE kind = 'dispatch'", Vec::new())
            .await;
        let dispatch: casework::Dispatch =
            serde_json::from_str(payload[0].text(0).expect("a payload")).expect("it reads");
        let house = format!("https://127.0.0.1:{}", two.port);
        let sending = Sending {
            house: &house,
            inlet: &dispatch.inlet,
            known_as: "osteraker",
            file: &dispatch.file,
            jti: "lost",
            now: two.here.site.now(),
        };
        let courier = two.here.site.courier.clone().expect("a courier");
        assert!(
            courier.deliver(&sending).await.is_err(),
            "Sigtuna does not answer yet"
        );
        // Now and then it is down: each time later.
        for (round, waits) in [30, 60].into_iter().enumerate() {
            assert_eq!(two.worker().await, 1, "round {round}");
            assert_eq!(two.worker().await, 0, "not at once");
            let before = two.here.site.now() + jiff::SignedDuration::from_secs(waits);
            two.here.clock.move_to(before);
            two.there.clock.move_to(before);
        }
        let _sigtuna = two.sigtuna_answers();
        let sending = Sending {
            now: two.here.site.now(),
            ..sending
        };
        let lost = courier.deliver(&sending).await.expect("a receipt");
        assert_eq!(two.worker().await, 1);
        assert_eq!(two.there.count("stream").await, 1, "one report");
        let open = two.here.intake().reads(case).await.expect("her case");
        let last = open.file.entries().last().expect("an entry");
        assert!(format!("{:?}", last.facts).contains(&lost), "the same receipt");
    })
    .await;
}

#[tokio::test]
async fn a_receipt_that_came_when_nobody_waited_any_longer_is_of_the_one_report() {
    two_houses(async |two| {
        let case = two.a_report().await;
        two.sends_on(case).await;
        let slow = Arc::new(AtomicBool::new(true));
        let _sigtuna = two.sigtuna_answers_too_late(&slow);
        for (round, waits) in [30, 60].into_iter().enumerate() {
            assert_eq!(two.worker().await, 1, "round {round}");
            assert_eq!(two.there.count("stream").await, 1, "Sigtuna has it, once");
            assert_eq!(two.phase(case).await, Phase::Intake, "we do not know that");
            let before = two.here.site.now() + jiff::SignedDuration::from_secs(waits);
            two.here.clock.move_to(before);
            two.there.clock.move_to(before);
        }
        slow.store(false, Ordering::SeqCst);
        assert_eq!(two.worker().await, 1);
        assert_eq!(two.there.count("stream").await, 1);
        assert_eq!(two.phase(case).await, Phase::Closed, "received");
        assert_eq!(two.worker().await, 0);
    })
    .await;
}

#[tokio::test]
async fn what_sigtuna_will_not_have_comes_before_a_person_at_once() {
    two_houses(async |two| {
        let _sigtuna = two.sigtuna_answers();
        let mut adam = two.there.browser_of(Somebody::Adam).await;
        let ended = [("sender", "osteraker"), ("last", "2026-11-23")];
        adam.post("/arbete/administration/end-sender", &ended).await;
        let case = two.a_report().await;
        two.sends_on(case).await;
        assert_eq!(two.worker().await, 1);
        let page = two.post_room().await;
        for there in [
            "Anmälan till en annan kommun",
            "Den andra kommunens system sade nej",
        ] {
            assert!(page.body.contains(there), "{there}: {}", page.body);
        }
        assert_eq!(two.there.count("stream").await, 0);
        assert_eq!(two.phase(case).await, Phase::Intake, "it is still ours");
        two.by_hand(case).await;

        // Ended here meanwhile: nowhere to send it.
        let case = two.a_report().await;
        two.sends_on(case).await;
        let mut adam = two.here.browser_of(Somebody::Adam).await;
        adam.post(
            "/arbete/administration/end-recipient",
            &[("municipality", "0191")],
        )
        .await;
        assert_eq!(two.worker().await, 1);
        assert!(
            two.post_room()
                .await
                .body
                .contains("Det finns ingen adress att skicka till")
        );
        let page = two.here.intake().page(case, STEP).await;
        assert!(
            page.questions.iter().all(|question| question.name != "way"),
            "by hand as always"
        );
        two.by_hand(case).await;
    })
    .await;
}

#[tokio::test]
async fn a_house_that_cannot_show_who_it_is_gets_nothing_and_after_all_tries_a_person_looks() {
    two_houses(async |mut two| {
        let _sigtuna = two.sigtuna_answers();
        let case = two.a_report().await;
        two.sends_on(case).await;
        // Roots of somebody else: what answers at the address is not Sigtuna to us.
        let site = Arc::get_mut(&mut two.here.site).expect("the house is the tale's own");
        let others = Tls::new().roots;
        site.courier = Some(Arc::new(
            Courier::new(KEY, others.as_bytes(), PATIENCE).expect("a courier"),
        ));
        for attempt in 1..=ATTEMPTS_MAX {
            assert_eq!(two.worker().await, 1, "attempt {attempt}");
            let later = two.here.site.now() + jiff::SignedDuration::from_mins(40);
            two.here.clock.move_to(later);
        }
        assert_eq!(two.worker().await, 0);
        assert_eq!(two.there.count("stream").await, 0, "not a byte of the report");
        assert!(two.post_room().await.body.contains("Ett tekniskt fel"));

        // The right roots again; Lena presses *try again*.
        let site = Arc::get_mut(&mut two.here.site).expect("the house is the tale's own");
        site.courier = Some(Arc::new(
            Courier::new(KEY, two.tls.roots.as_bytes(), PATIENCE).expect("a courier"),
        ));
        two.there.clock.move_to(two.here.site.now());
        let parcel = two
            .here
            .rows("SELECT id FROM outbox WHERE state = 'dead'", Vec::new())
            .await;
        let (case_id, parcel) = (case.to_string(), parcel[0].text(0).expect("an id").to_owned());
        let fields = [
            ("case", case_id.as_str()),
            ("parcel", &parcel),
            ("what", "tried-again"),
        ];
        let pressed = two
            .here
            .browser_of(Somebody::Lena)
            .await
            .post(POST, &fields)
            .await;
        assert_eq!(pressed.status, StatusCode::SEE_OTHER);
        assert_eq!(two.worker().await, 1);
        assert_eq!(two.phase(case).await, Phase::Closed);
    })
    .await;
}

#[tokio::test]
async fn a_protected_family_and_a_municipality_that_is_not_reached_go_by_hand_as_always() {
    two_houses(async |two| {
        let case = two.a_report().await;
        let elsewhere = [
            ("municipality", "Umeå"),
            ("way", "child-concern-send-by-itself"),
            ("contact", "010-000 00 07"),
        ];
        let refused = two.here.intake().tries(case, STEP, &words(&elsewhere)).await;
        assert_eq!(refused.expect_err("nobody there").questions(), ["municipality"]);
        two.here.intake().identifies(case, Folk::NOOR).await;
        let page = two.here.intake().page(case, STEP).await;
        assert!(page.questions.iter().all(|question| question.name != "way"));
        let sigtuna = [
            ("municipality", "Sigtuna"),
            ("way", "child-concern-send-by-itself"),
            ("contact", "010-000 00 07"),
        ];
        let refused = two.here.intake().tries(case, STEP, &words(&sigtuna)).await;
        assert!(refused.is_err(), "a person must see to how");
        assert_eq!(two.here.count("outbox").await, 0);
        two.by_hand(case).await;
        // Only a house over TLS can be written in.
        let mut adam = two.here.browser_of(Somebody::Adam).await;
        let plain = [
            ("municipality", "0191"),
            ("address", "http://social.sigtuna.example"),
            ("known_as", "osteraker"),
        ];
        let told = adam.post("/arbete/administration/recipient", &plain).await;
        assert!(told.body.contains("id=\"address-error\""), "{}", told.body);
    })
    .await;
}
