//! A house that does not open, among others that do: whoever comes is told to call, and by which number.

use crate::serve;
use axum::Router;
use axum::extract::{Path, Request, State};
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use common::{Facts, Shell, Visit, Words};
use design::{Account, Heading, Html};
use std::sync::Arc;

pub fn told(facts: Facts) -> Router {
    let unready = || async {
        let kept = [(header::CACHE_CONTROL, "no-store")];
        (StatusCode::SERVICE_UNAVAILABLE, kept, "closed\n").into_response()
    };
    let facts = Arc::new(facts);
    let secure = facts.secure;
    let router = Router::new()
        .route("/assets/{file}", get(serve::asset))
        .route("/tema/{file}", get(theme))
        .route("/halsa", get(unready))
        .route("/halsa/lever", get(unready))
        .route("/halsa/redo", get(unready))
        .fallback(page)
        .with_state(facts);
    serve::with_headers(router, secure)
}

async fn theme(State(facts): State<Arc<Facts>>, Path(file): Path<String>) -> Response {
    serve::colours(&facts.theme, &file)
}

async fn page(State(facts): State<Arc<Facts>>, request: Request) -> Response {
    let Ok(texts) = crate::house::texts() else {
        return StatusCode::SERVICE_UNAVAILABLE.into_response();
    };
    let visit = Visit::asking(&request.into_parts().0, &facts);
    let words = Words {
        texts: &texts,
        lang: visit.lang,
    };
    let title = words.get("trouble-closed");
    let content = Html::all([design::heading(&Heading {
        caption: None,
        title: title.clone(),
        lead: Some(words.get("trouble-closed-text").into()),
    })]);
    let shell = Shell {
        staff: visit.path.starts_with("/arbete"),
        account: Account::Hidden,
        ..Shell::new(title)
    };
    let mut page = shell.drawn(&facts, &facts.contact, words, &visit, content);
    *page.status_mut() = StatusCode::SERVICE_UNAVAILABLE;
    page
}
