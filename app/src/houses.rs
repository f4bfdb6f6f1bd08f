//! Many houses in one process: each `*.toml` of a folder is a house with stores, keys, staff and an address
//! of its own, found by the host that the visitor asks for. They share the program, its words, the press and
//! the connections to PostgreSQL, and nothing that anybody said. See decision 0017.

use crate::cli::Cli;
use crate::config::Config;
use crate::operations::{self, meters::Meters, traced::Traced};
use crate::serve::{self, Wired};
use crate::turns::{InTurn, Lately, Turns};
use crate::{closed, contraction, emergency_copy, worker};
use anyhow::{Context, bail};
use axum::Router;
use axum::extract::{Request, State};
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use common::Site;
use std::net::SocketAddr;
use std::path::Path;
use std::sync::{Arc, PoisonError, RwLock};
use std::time::Duration;
use tokio::sync::{Semaphore, watch};
use tokio::task::JoinSet;
use tower::ServiceExt;
use tracing::Instrument;

/// Opened at once when the process starts: each brings its stores to the shape of this version.
const OPENED_AT_ONCE: usize = 8;
/// A house that did not open is tried again: its database may come back.
const TRIED_AGAIN: Duration = Duration::from_secs(60);

const CLASH: &str = "site.public_url or store.schema is another house's too";

pub struct Houses {
    each: Vec<House>,
    lately: Arc<Lately>,
}

pub struct House {
    name: String,
    /// As browsers ask for it; none: its configuration cannot be read.
    host: Option<String>,
    /// What it is opened by; none: it cannot be, whatever comes back.
    config: Option<Config>,
    door: RwLock<Door>,
    turns: Arc<Turns>,
}

#[derive(Clone)]
enum Door {
    Closed(Router),
    Open {
        served: Router,
        site: Arc<Site>,
        meters: Arc<Meters>,
    },
}

impl House {
    /// One that is at work.
    pub fn open(name: &str, site: Arc<Site>, served: Router, meters: Arc<Meters>) -> Self {
        Self {
            name: name.to_owned(),
            host: Some(host_of(&site.facts.public_url)),
            config: None,
            door: RwLock::new(Door::Open { served, site, meters }),
            turns: Arc::default(),
        }
    }

    fn closed(name: String, config: anyhow::Result<Config>) -> Self {
        let (host, told, config) = match config {
            Ok(config) => {
                let facts = config.facts();
                (
                    Some(host_of(&facts.public_url)),
                    closed::told(facts),
                    Some(config),
                )
            }
            Err(fault) => {
                tracing::error!(
                    house = name,
                    fault = format!("{fault:#}"),
                    "this house has no address"
                );
                (None, Router::new(), None)
            }
        };
        Self {
            name,
            host,
            config,
            door: RwLock::new(Door::Closed(told)),
            turns: Arc::default(),
        }
    }

    fn door(&self) -> Door {
        self.door.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    fn is_open(&self) -> bool {
        matches!(self.door(), Door::Open { .. })
    }
}

impl Houses {
    pub fn of(houses: Vec<House>) -> Self {
        Self {
            each: houses,
            lately: Arc::default(),
        }
    }

    /// Every file of the folder; two that would answer for each other are both closed.
    pub fn read(cli: &Cli, folder: &Path) -> anyhow::Result<Self> {
        let mut houses: Vec<House> = names(folder)?
            .into_iter()
            .map(|name| House::closed(name.clone(), Config::of_house(cli, folder, &name)))
            .collect();
        let clashing: Vec<bool> = houses
            .iter()
            .map(|house| houses.iter().any(|other| clash(house, other)))
            .collect();
        for (house, _) in houses.iter_mut().zip(clashing).filter(|(_, clashes)| *clashes) {
            tracing::error!(house = house.name, "{CLASH}: it is closed");
            house.config = None;
        }
        Ok(Self::of(houses))
    }

    /// Fails where two would answer for each other, or one cannot be read.
    pub fn hold_apart(&self) -> anyhow::Result<()> {
        let lost = self.each.iter().filter(|house| house.config.is_none());
        let names: Vec<&str> = lost.map(|house| house.name.as_str()).collect();
        if !names.is_empty() {
            bail!("{}: cannot be read, or {CLASH}", names.join(", "));
        }
        Ok(())
    }

    /// The house that a visitor asked for.
    fn asked_for(&self, request: &Request) -> Option<(usize, &House)> {
        let named = request.uri().authority().map(|authority| authority.as_str());
        let header = || request.headers().get(header::HOST)?.to_str().ok();
        let host = host_of(named.or_else(header)?);
        let mut each = self.each.iter().enumerate();
        each.find(|(_, house)| house.host.as_ref() == Some(&host))
    }

    fn open(&self) -> usize {
        self.each.iter().filter(|house| house.is_open()).count()
    }
}

/// Of an address or of what stands in `Host`: the name alone, in small letters.
fn host_of(address: &str) -> String {
    let after = address.split_once("://").map_or(address, |(_, after)| after);
    let authority = after.split('/').next().unwrap_or_default();
    let name = match authority.rsplit_once(':') {
        Some((name, port)) if port.bytes().all(|b| b.is_ascii_digit()) => name,
        _ => authority,
    };
    name.trim_end_matches('.').to_ascii_lowercase()
}

fn clash(one: &House, other: &House) -> bool {
    let shared = |one: &Config, other: &Config| {
        let theirs = other.locations();
        one.locations().iter().any(|at| theirs.contains(at))
    };
    one.name != other.name && one.host.is_some() && one.host == other.host
        || one.name != other.name
            && matches!((&one.config, &other.config), (Some(one), Some(other)) if shared(one, other))
}

/// The names of the houses of a folder, in order.
pub fn names(folder: &Path) -> anyhow::Result<Vec<String>> {
    let entries =
        std::fs::read_dir(folder).with_context(|| format!("{} cannot be read", folder.display()))?;
    let mut names = Vec::new();
    for entry in entries {
        let path = entry?.path();
        if path.extension().is_some_and(|ending| ending == "toml")
            && let Some(name) = path.file_stem()
        {
            names.push(name.to_string_lossy().into_owned());
        }
    }
    if names.is_empty() {
        bail!(
            "there is no house in {}: each is a file NAME.toml",
            folder.display()
        );
    }
    names.sort();
    Ok(names)
}

/// Everything that can be asked of the process.
pub fn app(houses: Arc<Houses>, stopping: watch::Receiver<bool>) -> Router {
    let answered = move |State(houses): State<Arc<Houses>>, request: Request| {
        let stopping = *stopping.borrow();
        async move { answer(&houses, stopping, request).await }
    };
    Router::new().fallback(answered).with_state(houses)
}

async fn answer(houses: &Houses, stopping: bool, request: Request) -> Response {
    let Some((nth, house)) = houses.asked_for(&request) else {
        return whole_process(houses, stopping, request.uri().path());
    };
    let served = match house.door() {
        Door::Closed(told) => told,
        Door::Open { served, .. } => served,
    };
    let span = tracing::error_span!("house", name = house.name);
    houses.lately.asked(nth);
    let in_turn = InTurn {
        nth,
        lately: houses.lately.clone(),
        turns: house.turns.clone(),
        request: Box::pin(served.oneshot(request).instrument(span)),
        place: None,
    };
    match in_turn.await {
        Ok(response) => response,
        Err(never) => match never {},
    }
}

/// Whoever shares out visitors asks by number and not by name; nobody else is told which houses there are.
fn whole_process(houses: &Houses, stopping: bool, path: &str) -> Response {
    let (status, told) = match path {
        "/halsa/lever" => (StatusCode::OK, "ok\n"),
        "/halsa/redo" if stopping => (StatusCode::SERVICE_UNAVAILABLE, "stopping\n"),
        "/halsa/redo" if houses.open() == 0 => (StatusCode::SERVICE_UNAVAILABLE, "no house is open\n"),
        "/halsa/redo" => (StatusCode::OK, "ok\n"),
        _ => (StatusCode::MISDIRECTED_REQUEST, ""),
    };
    (status, [(header::CACHE_CONTROL, "no-store")], told).into_response()
}

/// What a house needs of the process to open.
#[derive(Clone)]
struct Process {
    houses: Arc<Houses>,
    pace: Arc<worker::Pace>,
    /// The server is about to stop; the workers must.
    stopping: watch::Receiver<bool>,
    stop: watch::Receiver<bool>,
}

impl Process {
    /// Tries every house that is closed and might open; the workers of those that did.
    async fn open_those_closed(&self) -> Vec<tokio::task::JoinHandle<()>> {
        let turn = Arc::new(Semaphore::new(OPENED_AT_ONCE));
        let mut opening = JoinSet::new();
        for nth in 0..self.houses.each.len() {
            let (process, turn) = (self.clone(), turn.clone());
            opening.spawn(async move {
                let _turn = turn.acquire_owned().await;
                process.open(nth).await
            });
        }
        let mut workers = Vec::new();
        while let Some(opened) = opening.join_next().await {
            workers.extend(opened.ok().flatten());
        }
        workers
    }

    async fn open(&self, nth: usize) -> Option<tokio::task::JoinHandle<()>> {
        let house = &self.houses.each[nth];
        let config = house.config.as_ref().filter(|_| !house.is_open())?;
        let wired = async {
            let wired = serve::in_earnest(config).await?;
            wired.site.read_contact().await?;
            emergency_copy::begin(config, &wired.site, &wired.meters, &self.stop)?;
            contraction::begin(config, &wired.site, &self.stop);
            anyhow::Ok(wired)
        };
        match wired.await {
            Ok(wired) => Some(self.opened(house, config, wired)),
            Err(fault) => {
                tracing::error!(
                    house = house.name,
                    fault = format!("{fault:#}"),
                    "this house is closed; the others are not"
                );
                None
            }
        }
    }

    fn opened(&self, house: &House, config: &Config, wired: Wired) -> tokio::task::JoinHandle<()> {
        let (site, meters) = (wired.site.clone(), wired.meters.clone());
        let span = tracing::error_span!("house", name = house.name);
        let work = worker::work_beside(
            site.clone(),
            wired.key.clone(),
            config.data.clone(),
            meters.clone(),
            self.pace.clone(),
            self.stop.clone(),
        );
        let served = serve::served(wired, self.stopping.clone());
        *house.door.write().unwrap_or_else(PoisonError::into_inner) = Door::Open { served, site, meters };
        tokio::spawn(work.instrument(span))
    }
}

pub async fn serve(cli: &Cli, folder: &Path) -> anyhow::Result<()> {
    serve::log_to_stderr(cli)?;
    let traced = Traced::begin(cli)?;
    crate::house::remembers(cli.memory_for_cases);
    let houses = Arc::new(Houses::read(cli, folder)?);
    let listener = serve::listening(cli.listen).await?;
    let (stop, stopped) = watch::channel(false);
    let (stopping, heard) = watch::channel(false);
    let process = Process {
        houses: houses.clone(),
        pace: Arc::new(worker::Pace::of_many()),
        stopping: heard.clone(),
        stop: stopped,
    };
    let mut workers = process.open_those_closed().await;
    if houses.open() == 0 {
        bail!(
            "none of the houses in {} opens: the log says why",
            folder.display()
        );
    }
    let closed: Vec<&str> = houses
        .each
        .iter()
        .filter(|house| !house.is_open())
        .map(|house| house.name.as_str())
        .collect();
    println!("Houses open: {}. Closed: {}.", houses.open(), closed.join(", "));
    if let Some(at) = cli.metrics {
        operations::check_address(at, cli.listen)?;
        let listener = serve::listening(at).await?;
        let metrics = metrics(houses.clone());
        tokio::spawn(async move { axum::serve(listener, metrics).await });
    }
    let later = tokio::spawn(keep_trying(process));
    axum::serve(
        listener,
        app(houses, heard).into_make_service_with_connect_info::<SocketAddr>(),
    )
    .with_graceful_shutdown(serve::asked_to_stop(stopping, Duration::from_secs(cli.drain)))
    .await?;
    stop.send_replace(true);
    workers.extend(later.await?);
    for worker in workers {
        worker.await?;
    }
    traced.end().await;
    Ok(())
}

/// Until the process ends; the workers of houses that opened late.
async fn keep_trying(process: Process) -> Vec<tokio::task::JoinHandle<()>> {
    let (mut workers, mut stop) = (Vec::new(), process.stop.clone());
    loop {
        tokio::select! {
            _ = stop.changed() => return workers,
            () = tokio::time::sleep(TRIED_AGAIN) => workers.extend(process.open_those_closed().await),
        }
    }
}

/// What the collector asks: the figures of each house, under its name.
pub fn metrics(houses: Arc<Houses>) -> Router {
    let told = move || {
        let houses = houses.clone();
        async move {
            let mut texts = Vec::new();
            for house in &houses.each {
                texts.push(match house.door() {
                    Door::Open { site, meters, .. } => operations::asked(&site, &meters).await.text(),
                    Door::Closed(_) => Meters::of(&house.name).down().text(),
                });
            }
            operations::exposition(texts.into_iter().collect())
        }
    };
    Router::new().route("/metrics", axum::routing::get(told))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_host_is_the_same_however_it_is_written_and_another_one_is_not() {
        for written in [
            "https://Soc.Solna.se",
            "soc.solna.se:443",
            "SOC.SOLNA.SE.",
            "soc.solna.se",
        ] {
            assert_eq!(host_of(written), "soc.solna.se", "{written}");
        }
        assert_eq!(host_of("[::1]:8080"), "[::1]");
        assert_ne!(host_of("soc.solna.se.evil.example"), host_of("soc.solna.se"));
    }
}
