//! What is asked over HTTP: the service itself, and the switch that makes it fail.

use crate::answer;
use crate::mode::{Agency, Mode, Whole};
use crate::record::Person;
use crate::request::{Asked, read};
use axum::extract::{DefaultBodyLimit, State};
use axum::http::{StatusCode, header};
use axum::response::{Html, IntoResponse, Response};
use axum::routing::{post, put};
use axum::{Json, Router};
use std::future::pending;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, PoisonError, RwLock};
use std::time::Duration;

pub const PATH: &str = "/bastjanst/v10";

pub struct Shared {
    people: Vec<Person>,
    organisation_number: String,
    mode: RwLock<Mode>,
    asked: AtomicUsize,
}

impl Shared {
    pub fn new(people: Vec<Person>, organisation_number: String) -> Self {
        Self {
            people,
            organisation_number,
            mode: RwLock::default(),
            asked: AtomicUsize::new(0),
        }
    }
    pub fn asked(&self) -> usize {
        self.asked.load(Ordering::Relaxed)
    }
    fn mode(&self) -> Mode {
        self.mode.read().unwrap_or_else(PoisonError::into_inner).clone()
    }
    pub fn set_mode(&self, mode: Mode) {
        *self.mode.write().unwrap_or_else(PoisonError::into_inner) = mode;
    }
}

pub fn router(shared: Arc<Shared>) -> Router {
    Router::new()
        .route(PATH, post(asked))
        .route("/control/mode", put(switched))
        .layer(DefaultBodyLimit::max(256_000))
        .with_state(shared)
}

async fn switched(State(shared): State<Arc<Shared>>, Json(mode): Json<Mode>) -> StatusCode {
    shared.set_mode(mode);
    StatusCode::NO_CONTENT
}

async fn asked(State(shared): State<Arc<Shared>>, body: String) -> Response {
    let question = match read(&body) {
        Ok(Asked::Test) => return xml(StatusCode::OK, answer::tested()),
        Ok(Asked::About(question)) => question,
        Err(what) => return fault("VALIDERING", what),
    };
    shared.asked.fetch_add(1, Ordering::Relaxed);
    if question.organisation_number != shared.organisation_number {
        return fault("BEHORIGHET", "organisationsnummer");
    }
    let mode = shared.mode();
    match mode.whole {
        Whole::Answering | Whole::AnotherQuestion => {}
        Whole::Silent => return pending().await,
        Whole::Fault => return fault("TEKNISKT_FEL", "Tekniskt fel"),
        Whole::Unreadable => return Html("<html><body>Underhåll</body></html>").into_response(),
    }
    let waits = mode.agencies.values().map(|agency| match agency {
        Agency::Slow(milliseconds) => *milliseconds,
        _ => 0,
    });
    tokio::time::sleep(Duration::from_millis(waits.max().unwrap_or(0))).await;
    let person = shared
        .people
        .iter()
        .find(|person| person.number == question.person);
    xml(StatusCode::OK, answer::answer(&question, person, &mode))
}

fn fault(code: &str, message: &str) -> Response {
    xml(StatusCode::INTERNAL_SERVER_ERROR, answer::fault(code, message))
}

fn xml(status: StatusCode, text: String) -> Response {
    let kind = [(header::CONTENT_TYPE, "text/xml; charset=utf-8")];
    (status, kind, text).into_response()
}
