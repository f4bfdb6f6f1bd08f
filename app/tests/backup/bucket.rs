//! As much of S3 as a backup needs: packages in one part or several, listing, reading.

use axum::Router;
use axum::body::Bytes;
use axum::extract::{DefaultBodyLimit, Path, Query, State};
use axum::http::{HeaderMap, Method, StatusCode};
use axum::response::{IntoResponse, Response};
use backup::S3;
use std::collections::{BTreeMap, HashMap};
use std::sync::{Arc, Mutex};

#[derive(Default)]
struct Kept {
    objects: BTreeMap<String, Vec<u8>>,
    parts: BTreeMap<String, BTreeMap<u32, Vec<u8>>>,
}
type Shelf = Arc<Mutex<Kept>>;
type Asked = Query<HashMap<String, String>>;

pub async fn started() -> S3 {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0")
        .await
        .expect("a port");
    let endpoint = format!("http://{}", listener.local_addr().expect("an address"));
    let router = Router::new()
        .route("/handslag", axum::routing::any(listed))
        .route("/handslag/{*name}", axum::routing::any(object))
        .layer(DefaultBodyLimit::disable())
        .with_state(Shelf::default());
    tokio::spawn(async move { axum::serve(listener, router).await });
    let own = |text: &str| text.to_owned();
    S3 {
        endpoint,
        region: own("se-1"),
        access_key: own("municipality"),
        secret_key: own("hemligt"),
    }
}

fn is_ours(headers: &HeaderMap) -> bool {
    let told = headers
        .get("authorization")
        .and_then(|told| told.to_str().ok())
        .unwrap_or_default();
    told.contains("Credential=municipality/") && told.contains("/se-1/s3/aws4_request")
}

async fn listed(State(shelf): State<Shelf>, asked: Asked, headers: HeaderMap) -> Response {
    if !is_ours(&headers) {
        return StatusCode::FORBIDDEN.into_response();
    }
    let prefix = asked.get("prefix").cloned().unwrap_or_default();
    let kept = shelf.lock().expect("the shelf");
    let one = |(name, bytes): (&String, &Vec<u8>)| {
        format!(
            "<Contents><Key>{name}</Key><Size>{}</Size><LastModified>2026-11-22T10:00:00.000Z</LastModified><ETag>x</ETag></Contents>",
            bytes.len()
        )
    };
    let found: String = kept
        .objects
        .iter()
        .filter(|(name, _)| name.starts_with(&prefix))
        .map(one)
        .collect();
    format!("<ListBucketResult><IsTruncated>false</IsTruncated>{found}</ListBucketResult>").into_response()
}

async fn object(
    State(shelf): State<Shelf>,
    Path(name): Path<String>,
    asked: Asked,
    method: Method,
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    if !is_ours(&headers) {
        return StatusCode::FORBIDDEN.into_response();
    }
    let mut kept = shelf.lock().expect("the shelf");
    match (method, asked.get("partNumber"), asked.contains_key("uploads")) {
        (Method::POST, None, true) => {
            kept.parts.insert(name, BTreeMap::new());
            "<InitiateMultipartUploadResult><UploadId>1</UploadId></InitiateMultipartUploadResult>"
                .into_response()
        }
        (Method::PUT, Some(part), _) => {
            let part = part.parse().expect("a number");
            kept.parts.entry(name).or_default().insert(part, body.to_vec());
            [("etag", "\"x\"")].into_response()
        }
        (Method::POST, None, false) => {
            let parts = kept.parts.remove(&name).unwrap_or_default();
            kept.objects.insert(name, parts.into_values().flatten().collect());
            "<CompleteMultipartUploadResult><ETag>\"x\"</ETag></CompleteMultipartUploadResult>"
                .into_response()
        }
        (Method::PUT, None, _) => {
            kept.objects.insert(name, body.to_vec());
            [("etag", "\"x\"")].into_response()
        }
        (Method::GET | Method::HEAD, ..) => match kept.objects.get(&name) {
            Some(bytes) => {
                let headers = [
                    ("etag", "\"x\""),
                    ("last-modified", "Sun, 22 Nov 2026 10:00:00 GMT"),
                ];
                (headers, bytes.clone()).into_response()
            }
            None => StatusCode::NOT_FOUND.into_response(),
        },
        _ => StatusCode::NO_CONTENT.into_response(),
    }
}
