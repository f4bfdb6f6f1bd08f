//! What is asked over HTTP: the service itself, and the switch that makes it fail.

use crate::answer::answer;
use crate::fault::Fault;
use crate::request::Request;
use crate::{Mode, People};
use axum::extract::{DefaultBodyLimit, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{Html, IntoResponse, Response};
use axum::routing::{post, put};
use axum::{Json, Router};
use std::future::pending;
use std::sync::{Arc, PoisonError, RwLock};

pub const PATH: &str = "/na/na_epersondata/V3/";

pub struct Shared {
    pub people: People,
    pub organisation_number: String,
    pub order_id: String,
    mode: RwLock<Mode>,
}

impl Shared {
    pub fn new(people: People, organisation_number: String, order_id: String) -> Self {
        Self {
            people,
            organisation_number,
            order_id,
            mode: RwLock::default(),
        }
    }

    pub fn mode(&self) -> Mode {
        self.mode.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    pub fn set_mode(&self, mode: Mode) {
        *self.mode.write().unwrap_or_else(PoisonError::into_inner) = mode;
    }
}

pub fn router(shared: Arc<Shared>) -> Router {
    Router::new()
        .route(&format!("{PATH}personpostXML"), post(asked))
        .route("/control/mode", put(switched))
        .layer(DefaultBodyLimit::max(64_000))
        .with_state(shared)
}

async fn switched(State(shared): State<Arc<Shared>>, Json(mode): Json<Mode>) -> StatusCode {
    shared.set_mode(mode);
    StatusCode::NO_CONTENT
}

async fn asked(State(shared): State<Arc<Shared>>, headers: HeaderMap, body: String) -> Response {
    let request = match question(&shared, &headers, &body) {
        Ok(request) => request,
        Err(fault) => return fault.into_response(),
    };
    let about = match shared.mode() {
        Mode::Answering => request.person_id,
        Mode::Fault => return Fault::Internal.into_response(),
        Mode::Unreadable => return Html("<html><body>Underhåll").into_response(),
        Mode::AlwaysAbout(person) => person,
        Mode::Silent => return pending().await,
        Mode::SilentAbout(person) if person == request.person_id => return pending().await,
        Mode::SilentAbout(_) => request.person_id,
    };
    match answer(&shared.people, shared.people.find(&about)) {
        Ok(xml) => ([(header::CONTENT_TYPE, "text/xml; charset=utf-8")], xml).into_response(),
        Err(_) => Fault::Internal.into_response(),
    }
}

fn question(shared: &Shared, headers: &HeaderMap, body: &str) -> Result<Request, Fault> {
    let kind = headers
        .get(header::CONTENT_TYPE)
        .and_then(|kind| kind.to_str().ok());
    if !kind.is_some_and(|kind| kind.starts_with("text/xml")) {
        return Err(Fault::WrongQuestion("Content-Type"));
    }
    if !headers.contains_key("soapaction") {
        return Err(Fault::WrongQuestion("SOAPAction"));
    }
    let request = Request::read(body)?;
    if request.organisation_number != shared.organisation_number || request.order_id != shared.order_id {
        return Err(Fault::UnknownOrder);
    }
    Ok(request)
}
