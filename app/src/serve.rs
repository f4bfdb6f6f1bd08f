//! Serving both halves: addresses, headers, limits, a graceful stop.

use crate::cli::Cli;
use crate::config::Config;
use crate::operations::{self, meters::Meters, traced, traced::Traced};
use crate::{contraction, emergency_copy, house, screen, trouble_page, worker};
use anyhow::Context;
use axum::Router;
use axum::extract::{DefaultBodyLimit, MatchedPath, Path, Request, State};
use axum::http::{HeaderName, HeaderValue, StatusCode, header};
use axum::middleware;
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use common::Site;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::{Duration, Instant};
use tokio::sync::watch;
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::compression::CompressionLayer;
use tower_http::csrf::CsrfLayer;
use tower_http::set_header::SetResponseHeaderLayer;

/// Everything that can be asked for, with the headers that every answer carries.
pub fn app(site: Arc<Site>) -> Router {
    app_with(site, Router::new())
}

/// With addresses of a demonstration's own.
pub fn app_with(site: Arc<Site>, own: Router) -> Router {
    let secure = site.facts.secure;
    let pages = Router::new()
        .merge(portal::routes())
        .merge(workspace::routes())
        .merge(common::sign_in::routes())
        .merge(own.with_state(()))
        .route("/assets/{file}", get(asset))
        .route("/tema/{file}", get(theme))
        .route("/halsa", get(health))
        .layer(middleware::from_fn(tell_route))
        .with_state(site.clone());
    // Around all pages at once, and not around each: a process may have hundreds of houses.
    let router = Router::new()
        .fallback_service(pages)
        .layer(CatchPanicLayer::new())
        .layer(DefaultBodyLimit::max(60 * 1024 * 1024))
        .layer(CsrfLayer::new())
        .layer(middleware::from_fn(in_time))
        // Around all that may say no.
        .layer(middleware::from_fn_with_state(site, trouble_page::draw));
    with_headers(router, secure).layer(middleware::from_fn(log))
}

/// For a page, and for whoever sends a photo from a phone over a slow line.
const IN_TIME: Duration = Duration::from_secs(30);
const FILES_IN_TIME: Duration = Duration::from_mins(5);

async fn in_time(request: Request, next: middleware::Next) -> Response {
    let kind = request.headers().get(header::CONTENT_TYPE);
    let files = kind.is_some_and(|kind| kind.as_bytes().starts_with(b"multipart/form-data"));
    let most = if files { FILES_IN_TIME } else { IN_TIME };
    let answer = tokio::time::timeout(most, next.run(request)).await;
    answer.unwrap_or_else(|_| StatusCode::SERVICE_UNAVAILABLE.into_response())
}

/// For those outside who count and log: which page it was.
pub(crate) async fn tell_route(
    path: Option<MatchedPath>,
    request: Request,
    next: middleware::Next,
) -> Response {
    let mut response = next.run(request).await;
    if let Some(path) = path {
        response.extensions_mut().insert(Route(path));
    }
    response
}

/// The pattern of the address, never the address itself: it may name a case.
#[derive(Clone)]
struct Route(MatchedPath);

/// `-`: no page has this address.
pub(crate) fn route_of(response: &Response) -> &str {
    let route = response.extensions().get::<Route>();
    route.map_or("-", |route| route.0.as_str())
}

/// What every answer carries.
pub(crate) fn with_headers<S: Clone + Send + Sync + 'static>(router: Router<S>, secure: bool) -> Router<S> {
    let header = |name: &'static str, value: &'static str| {
        SetResponseHeaderLayer::if_not_present(HeaderName::from_static(name), HeaderValue::from_static(value))
    };
    let router = router
        .layer(CompressionLayer::new())
        .layer(header("content-security-policy", design::CONTENT_SECURITY_POLICY))
        .layer(header("x-content-type-options", "nosniff"))
        .layer(header("x-frame-options", "DENY"))
        .layer(header("referrer-policy", "same-origin"))
        .layer(header("cross-origin-opener-policy", "same-origin"))
        .layer(header("cross-origin-resource-policy", "same-origin"))
        .layer(header(
            "permissions-policy",
            "camera=(), microphone=(), geolocation=()",
        ));
    if secure {
        router.layer(header("strict-transport-security", "max-age=63072000"))
    } else {
        router
    }
}

async fn log(request: Request, next: middleware::Next) -> Response {
    let (started, method) = (Instant::now(), request.method().clone());
    let response = traced::answered(&method, next.run(request)).await;
    tracing::info!(%method, route = route_of(&response), status = response.status().as_u16(), ms = started.elapsed().as_millis() as u64, "answered");
    response
}

/// The name changes with the content.
const FOR_EVER: &str = "public, max-age=31536000, immutable";

pub(crate) async fn asset(Path(file): Path<String>, request: Request) -> Response {
    let Some(asset) = design::asset(&file).or_else(|| test_calculation::asset(&file)) else {
        return StatusCode::NOT_FOUND.into_response();
    };
    let accepts = request
        .headers()
        .get(header::ACCEPT_ENCODING)
        .and_then(|value| value.to_str().ok())
        .unwrap_or_default();
    let (bytes, encoding) = if accepts.contains("br") && !asset.brotli.is_empty() {
        (asset.brotli, Some("br"))
    } else if accepts.contains("gzip") && !asset.gzip.is_empty() {
        (asset.gzip, Some("gzip"))
    } else {
        (asset.bytes, None)
    };
    let mut response = bytes.into_response();
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(asset.content_type));
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static(FOR_EVER));
    headers.insert(header::VARY, HeaderValue::from_static("accept-encoding"));
    if let Some(encoding) = encoding {
        headers.insert(header::CONTENT_ENCODING, HeaderValue::from_static(encoding));
    }
    response
}

async fn theme(State(site): State<Arc<Site>>, Path(file): Path<String>) -> Response {
    colours(&site.facts.theme, &file)
}

pub(crate) fn colours(theme: &design::Theme, file: &str) -> Response {
    if file != theme.file {
        return StatusCode::NOT_FOUND.into_response();
    }
    let headers = [
        (header::CONTENT_TYPE, "text/css; charset=utf-8"),
        (header::CACHE_CONTROL, FOR_EVER),
    ];
    (headers, theme.css.clone()).into_response()
}

/// For whoever watches the house: can it read its stores?
pub(crate) async fn health(State(site): State<Arc<Site>>) -> Response {
    let (house, committee) = tokio::join!(site.house.setting(house::MODE), site.committee.store().answers());
    let (status, told) = match (house.is_ok(), committee.is_ok()) {
        (true, true) => (StatusCode::OK, "ok\n"),
        (false, true) => (
            StatusCode::SERVICE_UNAVAILABLE,
            "the house's store does not answer\n",
        ),
        (true, false) => (
            StatusCode::SERVICE_UNAVAILABLE,
            "the committee's store does not answer\n",
        ),
        (false, false) => (StatusCode::SERVICE_UNAVAILABLE, "no store answers\n"),
    };
    (status, [(header::CACHE_CONTROL, "no-store")], told).into_response()
}

pub fn log_filter(words: &str) -> anyhow::Result<tracing_subscriber::EnvFilter> {
    tracing_subscriber::EnvFilter::try_new(words).context("--log (HANDSLAG_LOG) cannot be read")
}

pub async fn serve(cli: &Cli, config: Config) -> anyhow::Result<()> {
    log_to_stderr(cli)?;
    let traced = Traced::begin(cli)?;
    house::remembers(cli.memory_for_cases);
    let mut wired = wired(cli, &config).await?;
    let (site, meters) = (wired.site.clone(), wired.meters.clone());
    site.read_contact().await?;
    let listener = listening(config.listen).await?;
    let (stop, stopped) = watch::channel(false);
    emergency_copy::begin(&config, &site, &meters, &stopped)?;
    contraction::begin(&config, &site, &stopped);
    let (key, folder) = (wired.key.clone(), config.data.clone());
    let worker = tokio::spawn(worker::work(site.clone(), key, folder, meters.clone(), stopped));
    if let Some(at) = cli.metrics {
        operations::check_address(at, config.listen)?;
        let listener = listening(at).await?;
        let metrics = operations::metrics(site.clone(), meters);
        tokio::spawn(async move { axum::serve(listener, metrics).await });
    }
    println!("{}", screen::started(&site, &wired.logins));
    let (stopping, heard) = watch::channel(false);
    let rest = if config.is_demo() {
        Duration::ZERO
    } else {
        Duration::from_secs(cli.drain)
    };
    let guard = wired.guard.take();
    let app = served(wired, heard);
    axum::serve(listener, app.into_make_service_with_connect_info::<SocketAddr>())
        .with_graceful_shutdown(asked_to_stop(stopping, rest))
        .await?;
    stop.send_replace(true);
    worker.await?;
    traced.end().await;
    drop(guard);
    Ok(())
}

pub(crate) fn log_to_stderr(cli: &Cli) -> anyhow::Result<()> {
    tracing_subscriber::fmt()
        .json()
        .with_env_filter(log_filter(&cli.log)?)
        .with_writer(std::io::stderr)
        .init();
    Ok(())
}

pub(crate) async fn listening(at: SocketAddr) -> anyhow::Result<tokio::net::TcpListener> {
    let listener = tokio::net::TcpListener::bind(at).await;
    listener.with_context(|| format!("cannot listen on {at}"))
}

/// All that a house answers, counted.
pub(crate) fn served(wired: Wired, stopping: watch::Receiver<bool>) -> Router {
    let own = wired
        .own
        .merge(operations::readiness(wired.site.clone(), stopping));
    app_with(wired.site, own).layer(middleware::from_fn_with_state(wired.meters, operations::measure))
}

/// The house, put together.
pub struct Wired {
    pub site: Arc<Site>,
    pub key: ed25519_dalek::SigningKey,
    pub meters: Arc<Meters>,
    pub logins: Vec<(String, String)>,
    /// Kept while serving: the neighbours of a demonstration end with it.
    pub guard: Option<Box<dyn std::any::Any + Send>>,
    /// Addresses of a demonstration's own.
    pub own: Router,
}

#[cfg_attr(
    not(feature = "demo"),
    expect(unused_variables, reason = "only a demonstration has choices of its own")
)]
async fn wired(cli: &Cli, config: &Config) -> anyhow::Result<Wired> {
    #[cfg(feature = "demo")]
    if config.is_demo() {
        return crate::demo::wired(cli, config).await;
    }
    if config.is_demo() {
        anyhow::bail!("this binary has no demonstration in it: give --config FILE");
    }
    in_earnest(config).await
}

pub(crate) async fn in_earnest(config: &Config) -> anyhow::Result<Wired> {
    let opened = house::open(config, false).await?;
    let committee = house::committee(&opened, Arc::new(crate::outside::Real))
        .showing_the_record_live(config.shows_the_record_live());
    let edges = house::edges(config)?;
    let site = house::site(config.facts(), &opened, committee, edges)?;
    if let Some(clamd) = &site.scanner
        && let Err(why) = clamd.answers().await
    {
        tracing::error!(%why, "clamd does not answer: until it does, no files are taken");
    }
    Ok(Wired {
        site: Arc::new(site),
        key: opened.keys.checkpoint,
        meters: opened.meters,
        logins: Vec::new(),
        guard: None,
        own: Router::new(),
    })
}

/// Told to end, the house first says that it is not ready, so that whoever shares out visitors sends no more;
/// then it finishes what is under way. At a keyboard it does so at once.
pub(crate) async fn asked_to_stop(stopping: watch::Sender<bool>, rest: Duration) {
    let interrupt = tokio::signal::ctrl_c();
    #[cfg(unix)]
    {
        let terminate = tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate());
        if let Ok(mut terminate) = terminate {
            tokio::select! {
                _ = interrupt => {}
                _ = terminate.recv() => {
                    stopping.send_replace(true);
                    tokio::time::sleep(rest).await;
                }
            }
            return;
        }
    }
    interrupt.await.unwrap_or_default();
}
