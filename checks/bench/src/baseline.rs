//! The barest server that answers the same: no login, no access rule, no read log, no law. And a
//! bare fixed page.

use crate::At;
use crate::house::Stands;
use axum::Router;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Html;
use axum::routing::{get, post};
use db::{Query, Stmt, Store, Unit, args};
use std::fmt::Write;
use std::sync::atomic::{AtomicI64, Ordering};
use std::sync::{Arc, LazyLock};

type Bare = Arc<dyn Store>;

/// Above every number of the filled rows.
static NEXT: LazyLock<AtomicI64> = LazyLock::new(|| {
    // After those of an earlier run over the same rows.
    AtomicI64::new(jiff::Timestamp::now().as_microsecond())
});

const FIXED: &str = "<!doctype html><title>fixed</title><p>fixed";

pub async fn serve(at: &At) -> anyhow::Result<()> {
    let app = Router::new()
        .route("/list/{owner}", get(list))
        .route("/case/{case}", get(case))
        .route("/write/{case}", post(write))
        .route("/fixed", get(async || Html(FIXED)))
        .with_state(at.bare().await?);
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await?;
    let base = format!("http://{}", listener.local_addr()?);
    let stands = Stands {
        base,
        ..Stands::default()
    };
    println!("{}", serde_json::to_string(&stands)?);
    Ok(axum::serve(listener, app).await?)
}

fn broken<E>(_: E) -> StatusCode {
    StatusCode::INTERNAL_SERVER_ERROR
}

async fn list(State(db): State<Bare>, Path(owner): Path<String>) -> Result<Html<String>, StatusCode> {
    let query = Query::new(
        "SELECT case_id, number, name, kind, alarm FROM line WHERE owner = $1 ORDER BY alarm, case_id LIMIT 101",
        args![owner],
    );
    let rows = db.read(query).await.map_err(broken)?;
    let mut page = String::from("<!doctype html><title>list</title><table>");
    for row in &rows {
        let text = |column| row.opt_text(column).ok().flatten().unwrap_or_default();
        let _ = write!(
            page,
            "<tr><td><a href=\"/case/{}\">{}</a><td>{}<td>{}<td>{}",
            text(0),
            text(1),
            text(2),
            text(3),
            text(4)
        );
    }
    Ok(Html(page))
}

async fn case(State(db): State<Bare>, Path(case): Path<String>) -> Result<Html<String>, StatusCode> {
    let line = Query::new(
        "SELECT number, name, kind, alarm FROM line WHERE case_id = $1",
        args![case.as_str()],
    );
    let entries = Query::new(
        "SELECT seq, at, text FROM entry WHERE case_id = $1 ORDER BY seq",
        args![case.as_str()],
    );
    let all = db.read_all(vec![line, entries]).await.map_err(broken)?;
    let mut page = String::from("<!doctype html><title>case</title><ol>");
    for row in all.iter().skip(1).flatten() {
        let _ = write!(
            page,
            "<li>{} {}",
            row.i64(1).map_err(broken)?,
            row.text(2).map_err(broken)?
        );
    }
    Ok(Html(page))
}

async fn write(
    State(db): State<Bare>,
    Path(case): Path<String>,
    body: String,
) -> Result<StatusCode, StatusCode> {
    let seq = NEXT.fetch_add(1, Ordering::Relaxed);
    let insert = Stmt::new(
        "INSERT INTO entry (case_id, seq, at, text) VALUES ($1, $2, 0, $3)",
        args![case, seq, body],
    );
    db.commit(Unit::from(vec![insert])).await.map_err(broken)?;
    Ok(StatusCode::NO_CONTENT)
}
