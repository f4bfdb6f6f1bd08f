//! For those who run the house: metrics on a listener of their own, and whether it is ready for visitors.

pub mod metered;
pub mod meters;
pub mod traced;

use crate::house;
use anyhow::bail;
use axum::Router;
use axum::extract::{Request, State};
use axum::http::{StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use common::Site;
use jiff::Timestamp;
use meters::{Labels, Levels, Meters};
use std::net::{IpAddr, SocketAddr};
use std::sync::Arc;
use std::time::Instant;
use tokio::sync::watch;

/// The metrics say nothing of people, and still they are nobody's but the operators'.
pub fn check_address(metrics: SocketAddr, public: SocketAddr) -> anyhow::Result<()> {
    inside("--metrics", metrics)?;
    if metrics.port() == public.port() && metrics.port() != 0 {
        bail!(
            "--metrics needs a port of its own: {} is the visitors'",
            public.port()
        );
    }
    Ok(())
}

fn inside(option: &str, at: SocketAddr) -> anyhow::Result<()> {
    let inside = match at.ip() {
        IpAddr::V4(ip) => ip.is_loopback() || ip.is_private(),
        IpAddr::V6(ip) => ip.is_loopback() || ip.is_unique_local(),
    };
    if !inside {
        bail!("{option} must be an address of this machine (127.0.0.1) or of a private network, not {at}");
    }
    Ok(())
}

/// What the collector asks.
pub fn metrics(site: Arc<Site>, meters: Arc<Meters>) -> Router {
    let told = move || {
        let (site, meters) = (site.clone(), meters.clone());
        async move { exposition(asked(&site, &meters).await.text().map(|text| vec![text])) }
    };
    Router::new().route("/metrics", get(told))
}

/// Alive: the process answers. Ready: its stores answer too, and it is not about to stop.
pub fn readiness(site: Arc<Site>, stopping: watch::Receiver<bool>) -> Router {
    let ready = move || {
        let (site, stopping) = (site.clone(), *stopping.borrow());
        async move {
            match stopping {
                true => (
                    StatusCode::SERVICE_UNAVAILABLE,
                    [(header::CACHE_CONTROL, "no-store")],
                    "stopping\n",
                )
                    .into_response(),
                false => crate::serve::health(State(site)).await,
            }
        }
    };
    let alive = || async { ([(header::CACHE_CONTROL, "no-store")], "ok\n") };
    Router::new()
        .route("/halsa/lever", get(alive))
        .route("/halsa/redo", get(ready))
}

/// The pattern of the address, never the address itself: it may name a case.
pub async fn measure(State(meters): State<Arc<Meters>>, request: Request, next: Next) -> Response {
    let (begun, method) = (Instant::now(), request.method().clone());
    let response = next.run(request).await;
    let route = crate::serve::route_of(&response);
    meters.answered(
        method.as_str(),
        route,
        response.status().as_u16(),
        begun.elapsed(),
    );
    response
}

/// The figures of one house or of many, as one text: what is said of a figure stands once, before the lines
/// of every house.
pub fn exposition(texts: Result<Vec<String>, std::fmt::Error>) -> Response {
    let Ok(texts) = texts else {
        return StatusCode::INTERNAL_SERVER_ERROR.into_response();
    };
    let mut families: Vec<(&str, String)> = Vec::new();
    for family in texts.iter().flat_map(|text| text.split("# HELP ").skip(1)) {
        let name = family.split(' ').next().unwrap_or_default();
        match families.iter_mut().find(|(known, _)| *known == name) {
            None => families.push((name, format!("# HELP {family}"))),
            Some((_, lines)) => {
                let more = family.split_inclusive('\n').skip(1);
                lines.extend(more.filter(|line| !line.starts_with('#')));
            }
        }
    }
    let text: String = families.into_iter().map(|(_, lines)| lines).collect();
    let kind = "application/openmetrics-text; version=1.0.0; charset=utf-8";
    ([(header::CONTENT_TYPE, kind)], text + "# EOF\n").into_response()
}

/// What only the stores know. One that does not answer leaves its figures away: nothing is better than old.
pub async fn asked<'a>(site: &Site, meters: &'a Meters) -> &'a Meters {
    let (now, today) = (Timestamp::now(), site.today());
    let store = site.committee.store();
    let (outbox, late, sessions, mode) = tokio::join!(
        store.outbox_figures(),
        site.committee.clocks_late(today),
        site.house.sessions_by_half(now),
        site.house.setting(house::MODE),
    );
    let up = |name: &str, answers: bool| {
        meters
            .store_up
            .get_or_create(&vec![("store", name.to_owned())])
            .set(answers.into());
    };
    up("committee", outbox.is_ok() && late.is_ok());
    up("house", sessions.is_ok() && mode.is_ok());
    let by = |kind: &str, state: &str| vec![("kind", kind.to_owned()), ("state", state.to_owned())];
    let outbox = outbox.unwrap_or_default();
    refill(
        &meters.outbox_parcels,
        outbox.iter().map(|of| (by(&of.kind, &of.state), of.parcels)),
    );
    let seconds = |since: Timestamp| now.duration_since(since).as_secs().max(0);
    refill(
        &meters.outbox_late_seconds,
        outbox
            .iter()
            .map(|of| (by(&of.kind, &of.state), seconds(of.oldest))),
    );
    let late = late.unwrap_or_default();
    refill(
        &meters.clocks_late,
        late.into_iter()
            .map(|(severity, clocks)| (vec![("severity", severity)], clocks)),
    );
    let sessions = sessions.unwrap_or_default();
    refill(
        &meters.sessions,
        sessions
            .into_iter()
            .map(|(half, living)| (vec![("half", half)], living)),
    );
    if let Some(bytes) = memory() {
        meters.memory_bytes.set(bytes);
    }
    meters
}

fn refill(levels: &Levels, figures: impl Iterator<Item = (Labels, i64)>) {
    levels.clear();
    for (labels, figure) in figures {
        levels.get_or_create(&labels).set(figure);
    }
}

/// As Linux tells it; elsewhere nothing.
fn memory() -> Option<i64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"))?;
    let kib: i64 = line.trim().trim_end_matches("kB").trim().parse().ok()?;
    Some(kib * 1024)
}

#[cfg(test)]
mod tests;
