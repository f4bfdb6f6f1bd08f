//! Traces tell which page took how long and what of it was a store, and nobody's name: everything that leaves for the
//! collector is looked through, byte by byte.

use axum::Router;
use axum::body::{Body, Bytes};
use axum::extract::State;
use axum::http::{HeaderMap, Request, StatusCode};
use axum::routing::post;
use db::Store;
use handslag::operations::metered::{MeteredProvider, MeteredStore, TracedRegister};
use opentelemetry_proto::tonic::collector::trace::v1::{
    ExportTraceServiceRequest, ExportTraceServiceResponse,
};
use opentelemetry_proto::tonic::trace::v1::Span;
use prost::Message;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex};
use stories::{Folk, NEIGHBOUR, Somebody, World, at_both_engines, but, opened};
use tower::ServiceExt;

type Heard = Arc<Mutex<Vec<Bytes>>>;

/// A collector as the protocol describes one.
async fn collector() -> (SocketAddr, Heard) {
    let heard = Heard::default();
    let hear = async |State(heard): State<Heard>, headers: HeaderMap, body: Bytes| {
        assert_eq!(headers["content-type"], "application/x-protobuf");
        heard.lock().expect("whole").push(body);
        ExportTraceServiceResponse::default().encode_to_vec()
    };
    let app = Router::new()
        .route("/v1/traces", post(hear))
        .with_state(heard.clone());
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0")
        .await
        .expect("a port");
    let at = listener.local_addr().expect("an address");
    tokio::spawn(async move { axum::serve(listener, app).await });
    (at, heard)
}

fn metered(store: Arc<dyn Store>, name: &'static str) -> Arc<dyn Store> {
    Arc::new(MeteredStore {
        store,
        name,
        meters: Arc::default(),
    })
}

/// A day at the office, and a visitor who tries to be remembered by the traces.
async fn a_day(world: &World, secrets: &mut Vec<String>) {
    world.on("2026-11-24 08:00");
    let case = world.an_investigation_of_marias().await;
    let katarina = [
        ("child.0.name", "Katarina Sjöström"),
        ("child.0.number", Folk::ELIN),
    ];
    let report = but(NEIGHBOUR, &katarina);
    let tells = world.anybody();
    let telling = tells.begins("report_as_private_person", &report);
    let told = traces::request("POST", telling, |_| ("/{language}/orosanmalan", 303)).await;
    let mut maria = world.browser_of(Somebody::Maria).await;
    let page = maria.get(&format!("/arbete/arende/{case}")).await;
    assert!(
        page.status == StatusCode::OK && page.body.contains(Folk::ELIN),
        "{}",
        page.status
    );
    assert_eq!(
        maria.get("/arbete/sok?q=Sj%C3%B6str%C3%B6m").await.status,
        StatusCode::OK
    );
    let note = [
        ("heading", "Samtal"),
        ("text", "Elin har blåmärken."),
        ("_command", "c0ffee"),
    ];
    maria
        .post(&format!("/arbete/arende/{case}/gor/write_note"), &note)
        .await;
    world
        .provider
        .sees(&Somebody::Maria.number(), Somebody::Maria.name());
    let mut at_the_door = world.browser();
    let door = [("device", "other"), ("back", "/arbete")];
    at_the_door.post("/sv/logga-in/arbete", &door).await;
    let came_in = at_the_door.get("/sv/bankid").await;
    assert_eq!(came_in.leads_to(), "/arbete");
    secrets.extend(at_the_door.cookies.values().cloned());
    let nowhere = maria
        .get(&format!("/arbete/arende/{}/{}", Folk::ELIN, told.number))
        .await;
    assert_eq!(nowhere.status, StatusCode::NOT_FOUND);
    let mut resident = world.browser();
    resident.get(&format!("/sv/arende?nummer={}", told.number)).await;
    let request = Request::builder()
        .method("ELIN")
        .uri("/sv?namn=Katarina")
        .header("host", "localhost:8080")
        .header(
            "traceparent",
            "00-0123456789abcdef0123456789abcdef-0123456789abcdef-01",
        )
        .header("baggage", "child=Katarina")
        .body(Body::empty())
        .expect("a request");
    let house = handslag::serve::app(world.site.clone());
    house.oneshot(request).await.expect("an answer");
    secrets.extend(maria.cookies.values().cloned());
    secrets.extend([case.to_string(), told.case.to_string(), told.number.to_string()]);
    secrets.push(case.to_string().replace('-', ""));
    let names = [
        "Elin",
        "ELIN",
        "Katarina",
        "Sjöström",
        "Sj%C3",
        "Maria",
        "blåm",
        "c0ffee",
        "localhost",
        "Samtal",
        "SELECT",
        "mottag",
    ];
    secrets.extend(names.map(str::to_owned));
    secrets.extend([Folk::ELIN.to_owned(), Somebody::Maria.id().to_string()]);
    secrets.push(Somebody::Maria.number().digits().to_owned());
}

async fn a_round_of_the_worker(world: &World) {
    let folder = tempfile::tempdir().expect("a folder");
    let (stop, stopped) = tokio::sync::watch::channel(false);
    let key = world.key.clone();
    let at = folder.path().to_owned();
    let work = handslag::worker::work(world.site.clone(), key, at, Arc::default(), stopped);
    let working = tokio::spawn(work);
    tokio::time::sleep(std::time::Duration::from_millis(200)).await;
    stop.send(true).expect("it works");
    working.await.expect("it ends when its round does");
}

fn spans(heard: &Heard) -> Vec<Span> {
    let bodies = heard.lock().expect("whole").clone();
    let read = |body: Bytes| ExportTraceServiceRequest::decode(body).expect("as the protocol says");
    let of_house = bodies.into_iter().flat_map(|body| read(body).resource_spans);
    of_house
        .flat_map(|of| of.scope_spans)
        .flat_map(|of| of.spans)
        .collect()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn traces_name_the_page_and_the_store_and_never_a_person() {
    let (at, heard) = collector().await;
    rustls::crypto::ring::default_provider()
        .install_default()
        .unwrap_or_default();
    let traces = traces::begin(at, 1.0, "0.1.0").expect("begun");
    let secrets = Mutex::new(vec!["0123456789abcdef".to_owned()]);
    at_both_engines(async |committee_at, house_at| {
        let (committee, house) = opened(&committee_at, &house_at).await;
        let mut world = World::of(metered(committee, "committee"), metered(house, "house")).await;
        let site = Arc::get_mut(&mut world.site).expect("nobody else has it yet");
        site.register = Arc::new(TracedRegister(site.register.clone()));
        site.provider = Arc::new(MeteredProvider {
            provider: site.provider.clone(),
            meters: Arc::default(),
        });
        let mut found = Vec::new();
        a_day(&world, &mut found).await;
        secrets.lock().expect("whole").extend(found);
        a_round_of_the_worker(&world).await;
    })
    .await;
    traces.end().await;

    let spans = spans(&heard);
    let named = |name: &str| spans.iter().filter(|span| span.name == name).collect::<Vec<_>>();
    let pages = named("GET /arbete/arende/{case}");
    assert!(
        !pages.is_empty(),
        "{:?}",
        spans.iter().map(|span| &span.name).collect::<Vec<_>>()
    );
    for page in &pages {
        let within = |span: &&&Span| span.trace_id == page.trace_id && span.parent_span_id == page.span_id;
        assert!(
            named("committee commit")
                .iter()
                .chain(&named("committee read"))
                .any(|span| within(&span))
        );
        assert!(
            named("house read").iter().any(|span| within(&span)),
            "the session"
        );
        assert!(page.parent_span_id.is_empty());
    }
    assert!(
        !named("_OTHER -").is_empty() || !named("_OTHER /{language}").is_empty(),
        "a made-up method"
    );
    for waited_for in ["sign-in start", "sign-in collect", "population register"] {
        let all = named(waited_for);
        assert!(!all.is_empty(), "{waited_for}");
        let of_request = |span: &&Span| spans.iter().any(|page| page.span_id == span.parent_span_id);
        assert!(all.iter().all(of_request), "{waited_for}");
    }
    let rounds = named("worker round");
    let in_round = |name: &str| {
        let mut all = named(name).into_iter();
        all.any(|span| rounds.iter().any(|round| round.span_id == span.parent_span_id))
    };
    assert!(in_round("committee read"));
    let secrets = secrets.into_inner().expect("whole");
    let planted = Span {
        name: "GET /arbete/arende/Katarina".to_owned(),
        ..Span::default()
    };
    assert_eq!(
        told_in(&planted.encode_to_vec(), &secrets),
        Some("Katarina"),
        "it is seen where it is"
    );
    for body in heard.lock().expect("whole").iter() {
        assert_eq!(told_in(body, &secrets), None);
    }
}

/// The first of what must not leave that these bytes tell, as text or as the bytes of an id.
fn told_in<'a>(body: &[u8], secrets: &'a [String]) -> Option<&'a str> {
    let text = String::from_utf8_lossy(body);
    let told = |secret: &&String| {
        let hex = hex_of(secret);
        text.contains(secret.as_str())
            || hex.is_some_and(|hex| body.windows(hex.len()).any(|some| some == hex))
    };
    secrets.iter().find(told).map(String::as_str)
}

/// Ids travel as bytes.
fn hex_of(text: &str) -> Option<Vec<u8>> {
    let digits: Vec<u8> = text
        .chars()
        .filter(|c| *c != '-')
        .map(|c| c.to_digit(16).map(|d| d as u8))
        .collect::<Option<_>>()?;
    (digits.len() >= 16).then(|| {
        digits
            .chunks(2)
            .map(|pair| pair.iter().fold(0, |byte, digit| byte << 4 | digit))
            .collect()
    })
}
