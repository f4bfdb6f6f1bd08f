use super::*;
use axum::body::Body;
use meters::NAMES;
use std::collections::BTreeSet;
use tower::ServiceExt;

fn read(file: &str) -> String {
    let path = format!("{}/../docs/operating/{file}", env!("CARGO_MANIFEST_DIR"));
    std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// Every name of ours in a text, without what the collector puts behind it.
fn names(text: &str) -> BTreeSet<String> {
    let words = text.split(|letter: char| !letter.is_ascii_lowercase() && letter != '_');
    let ours = words.filter(|word| word.starts_with("handslag_"));
    let bare = |word: &str| {
        let ending = ["_total", "_bucket", "_sum", "_count"];
        let end = ending.iter().find_map(|end| word.strip_suffix(end));
        end.unwrap_or(word).to_owned()
    };
    ours.map(bare).collect()
}

#[test]
fn alerts_and_pictures_ask_only_for_what_the_house_exposes() {
    let exposed: BTreeSet<String> = NAMES.iter().map(|name| (*name).to_owned()).collect();
    for file in ["monitoring/alerts.yml", "monitoring/dashboard.json"] {
        let asked = names(&read(file));
        assert!(asked.len() > 8, "{file} asks for {asked:?}");
        let unknown: Vec<&String> = asked.difference(&exposed).collect();
        assert!(
            unknown.is_empty(),
            "{file} asks for {unknown:?}, which nobody exposes"
        );
    }
    assert_eq!(
        names(&read("monitoring.md")),
        exposed,
        "monitoring.md tells each of them"
    );
}

#[test]
fn the_picture_is_well_formed() {
    let picture: serde_json::Value = serde_json::from_str(&read("monitoring/dashboard.json")).expect("JSON");
    let panels = picture["panels"].as_array().expect("panels");
    assert!(panels.iter().all(|panel| panel["targets"][0]["expr"].is_string()));
}

#[tokio::test]
async fn what_a_collector_reads_names_the_pattern_and_never_the_case() {
    let meters = Arc::new(Meters::default());
    let app = Router::new()
        .route("/arbete/arende/{case}", get(|| async { "a case" }))
        .layer(axum::middleware::from_fn(crate::serve::tell_route))
        .layer(axum::middleware::from_fn_with_state(meters.clone(), measure));
    for (method, path) in [
        ("GET", "/arbete/arende/0190-hemligt"),
        ("MADE-UP", "/0190-hemligt"),
    ] {
        let asked = Request::builder()
            .method(method)
            .uri(path)
            .body(Body::empty())
            .expect("a request");
        app.clone().oneshot(asked).await.expect("an answer");
    }
    let text = meters.text().expect("a text");
    assert!(!text.contains("0190") && !text.contains("MADE-UP"), "{text}");
    let line = "handslag_requests_total{method=\"GET\",route=\"/arbete/arende/{case}\",status=\"200\"} 1";
    assert!(text.contains(line), "{text}");
}

/// A collector takes each figure once, with the lines of all houses behind it.
#[tokio::test]
async fn several_houses_are_one_text_and_each_line_says_whose_it_is() {
    let solna = Meters::of("solna");
    solna.answered("GET", "/sv", 200, std::time::Duration::from_millis(3));
    let texts = vec![
        solna.text().expect("a text"),
        Meters::of("sigtuna").down().text().expect("a text"),
    ];
    let answer = exposition(Ok(texts));
    let body = axum::body::to_bytes(answer.into_body(), usize::MAX)
        .await
        .expect("a body");
    let text = String::from_utf8(body.to_vec()).expect("text");
    assert_eq!(text.matches("# HELP handslag_store_up").count(), 1, "{text}");
    assert_eq!(text.matches("# EOF").count(), 1);
    assert!(text.ends_with("# EOF\n"));
    for line in [
        "handslag_requests_total{house=\"solna\",method=\"GET\",route=\"/sv\",status=\"200\"} 1",
        "handslag_store_up{house=\"sigtuna\",store=\"committee\"} 0",
    ] {
        assert!(text.contains(line), "{line} in {text}");
    }
    let unnamed = text
        .lines()
        .find(|line| !line.starts_with('#') && !line.contains("{house="));
    assert_eq!(unnamed, None);
}

#[test]
fn metrics_are_never_on_an_address_that_anybody_reaches_nor_on_the_visitors_port() {
    let public = "127.0.0.1:8080".parse().expect("an address");
    let refused = |at: &str| check_address(at.parse().expect("an address"), public).is_err();
    assert!(refused("0.0.0.0:9464") && refused("192.0.2.7:9464") && refused("[::]:9464"));
    assert!(refused("127.0.0.1:8080"));
    assert!(!refused("127.0.0.1:9464") && !refused("10.1.2.3:9464") && !refused("[::1]:9464"));
}
