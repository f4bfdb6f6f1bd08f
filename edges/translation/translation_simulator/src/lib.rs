//! A made-up translation service, for demonstrations and tests: it speaks LibreTranslate's protocol (`POST /translate`) and
//! translates nothing. It gives the text back with the language that was asked for before it.
//!
//! It shares no code with the client in `translation`. It must never listen beyond the loopback address.
//! Begin with [`start`]; [`Mode`] is how it is made to fail.

use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use axum::routing::post;
use axum::{Json, Router};
use serde::Deserialize;
use serde_json::json;
use std::io;
use std::net::Ipv4Addr;
use std::sync::{Arc, Mutex, PoisonError};
use tokio::net::TcpListener;
use tokio::task::JoinHandle;

/// How it answers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Mode {
    #[default]
    Translates,
    /// Out of order.
    Down,
    /// Never answers.
    Late,
    /// Says something that nobody has agreed on.
    Babbles,
    /// Answers more than anybody asked for.
    Endless,
    /// Has too much to do.
    Busy,
    /// Does not know our key any more.
    ShutsOut,
}

/// What it was asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asked {
    pub text: String,
    pub source: String,
    pub target: String,
}

#[derive(Default)]
struct Seen {
    mode: Mode,
    asked: Vec<Asked>,
}

type Shared = Arc<Mutex<Seen>>;

/// Running; dropping it stops it.
pub struct Running {
    /// As a client is told it.
    pub url: String,
    pub api_key: String,
    seen: Shared,
    task: JoinHandle<()>,
}

impl Running {
    pub fn set_mode(&self, mode: Mode) {
        self.seen.lock().unwrap_or_else(PoisonError::into_inner).mode = mode;
    }
    pub fn asked(&self) -> Vec<Asked> {
        self.seen
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .asked
            .clone()
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        self.task.abort();
    }
}

const KEY: &str = "made-up-key";
const LANGUAGES: [&str; 4] = ["sv", "en", "ar", "so"];

pub async fn start() -> io::Result<Running> {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await?;
    let url = format!("http://{}", listener.local_addr()?);
    let seen = Shared::default();
    let service = Router::new()
        .route("/translate", post(translate))
        .with_state(seen.clone());
    let task = tokio::spawn(async move {
        let _ = axum::serve(listener, service).await;
    });
    Ok(Running {
        url,
        api_key: KEY.to_owned(),
        seen,
        task,
    })
}

#[derive(Deserialize)]
struct Body {
    q: String,
    source: String,
    target: String,
    format: String,
    #[serde(default)]
    api_key: String,
}

async fn translate(State(seen): State<Shared>, Json(body): Json<Body>) -> Response {
    let mode = seen.lock().unwrap_or_else(PoisonError::into_inner).mode;
    let fault = |status: StatusCode, said: &str| (status, Json(json!({ "error": said }))).into_response();
    match mode {
        Mode::Translates => {}
        Mode::Down => return fault(StatusCode::INTERNAL_SERVER_ERROR, "out of order"),
        Mode::Late => return std::future::pending().await,
        Mode::Babbles => return Json(json!({ "answer": 42 })).into_response(),
        Mode::Endless => return "å".repeat(1024 * 1024).into_response(),
        Mode::Busy => return fault(StatusCode::TOO_MANY_REQUESTS, "slowdown"),
        Mode::ShutsOut => return fault(StatusCode::FORBIDDEN, "invalid API key"),
    }
    if body.api_key != KEY {
        return fault(StatusCode::FORBIDDEN, "invalid API key");
    }
    let known = body.source == "auto" || LANGUAGES.contains(&body.source.as_str());
    if body.format != "text" || !known || !LANGUAGES.contains(&body.target.as_str()) {
        return fault(StatusCode::BAD_REQUEST, "not supported");
    }
    let said = format!("[{}] {}", body.target, body.q);
    let asked = Asked {
        text: body.q,
        source: body.source,
        target: body.target,
    };
    seen.lock()
        .unwrap_or_else(PoisonError::into_inner)
        .asked
        .push(asked);
    Json(json!({ "translatedText": said })).into_response()
}
