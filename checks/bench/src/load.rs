//! Who asks: so many requests from a plan, from so many connections at once, each timed.

use anyhow::{Context, bail};
use reqwest::{Client, Method};
use serde::{Deserialize, Serialize};
use std::ops::Range;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

/// What is asked, in turn; `{command}` in a body becomes an id of its own each time.
#[derive(Serialize, Deserialize)]
pub struct Plan {
    pub asks: Vec<Ask>,
    pub at_once: usize,
    pub requests: usize,
}

#[derive(Serialize, Deserialize, Clone, Default)]
pub struct Ask {
    pub url: String,
    /// Of several houses behind one address; empty: there is one.
    #[serde(default)]
    pub host: String,
    pub cookie: String,
    /// A form to post; empty: a page to get.
    pub body: String,
    /// A form that was taken leads on to another page; otherwise a page is the answer.
    pub leads_on: bool,
    /// Pages that it leads over to the one that counts: only that is timed.
    #[serde(default)]
    pub over: u8,
}

/// What came of it. Times in milliseconds.
#[derive(Serialize, Deserialize, Clone, Copy, Debug, Default)]
pub struct Measured {
    pub requests: usize,
    pub seconds: f64,
    pub p50: f64,
    pub p95: f64,
    pub p99: f64,
}

impl Measured {
    pub fn per_second(&self) -> f64 {
        self.requests as f64 / self.seconds
    }
}

pub async fn load(plan: &Path) -> anyhow::Result<()> {
    let plan: Plan = serde_json::from_slice(&std::fs::read(plan)?)?;
    let _ = rustls::crypto::ring::default_provider().install_default(); // the client wants one, though nothing here is encrypted
    let client = Client::builder()
        .redirect(reqwest::redirect::Policy::none())
        .timeout(Duration::from_secs(30))
        .build()?;
    let plan = Arc::new(plan);
    // Connections and caches are warm before the clock starts.
    let warm = plan.at_once * 4;
    asked(&client, &plan, 0..warm).await?;
    let started = Instant::now();
    let mut times = asked(&client, &plan, warm..warm + plan.requests).await?;
    let seconds = started.elapsed().as_secs_f64();
    times.sort_by(f64::total_cmp);
    let at = |share: f64| times[((times.len() - 1) as f64 * share) as usize];
    let measured = Measured {
        requests: times.len(),
        seconds,
        p50: at(0.50),
        p95: at(0.95),
        p99: at(0.99),
    };
    println!("{}", serde_json::to_string(&measured)?);
    Ok(())
}

async fn asked(client: &Client, plan: &Arc<Plan>, these: Range<usize>) -> anyhow::Result<Vec<f64>> {
    let next = Arc::new(AtomicUsize::new(these.start));
    let mut working = tokio::task::JoinSet::new();
    for _ in 0..plan.at_once {
        let (client, plan, next) = (client.clone(), Arc::clone(plan), Arc::clone(&next));
        working.spawn(async move {
            let mut times = Vec::new();
            loop {
                let nth = next.fetch_add(1, Ordering::Relaxed);
                if nth >= these.end {
                    return anyhow::Ok(times);
                }
                times.push(one(&client, &plan.asks[nth % plan.asks.len()]).await?);
            }
        });
    }
    let mut times = Vec::new();
    while let Some(done) = working.join_next().await {
        times.extend(done??);
    }
    Ok(times)
}

/// One request, until its last byte is here; anything but a good answer ends the run.
async fn one(client: &Client, ask: &Ask) -> anyhow::Result<f64> {
    let (mut took, mut to) = timed(client, ask).await?;
    for _ in 0..ask.over {
        let on = Ask {
            url: to.context("it leads nowhere")?,
            body: String::new(),
            ..ask.clone()
        };
        (took, to) = timed(client, &on).await?;
    }
    Ok(took)
}

/// How long it took, and where it leads.
async fn timed(client: &Client, ask: &Ask) -> anyhow::Result<(f64, Option<String>)> {
    let method = if ask.body.is_empty() {
        Method::GET
    } else {
        Method::POST
    };
    let mut request = client.request(method, &ask.url).header("cookie", &ask.cookie);
    if !ask.host.is_empty() {
        request = request.header("host", &ask.host);
    }
    if !ask.body.is_empty() {
        let command = uuid::Uuid::new_v4().simple().to_string();
        let body = ask.body.replace("{command}", &command);
        request = request
            .header("content-type", "application/x-www-form-urlencoded")
            .body(body);
    }
    let started = Instant::now();
    let answer = request.send().await.context("no answer")?;
    let status = answer.status();
    let to = answer.headers().get("location").and_then(|to| to.to_str().ok());
    let to = to.and_then(|to| Some(answer.url().join(to).ok()?.to_string()));
    answer.bytes().await?;
    let took = started.elapsed().as_secs_f64() * 1_000.0;
    // A form that was not taken comes back as a page.
    let good = if ask.leads_on {
        status.is_redirection() || status.as_u16() == 204
    } else {
        status.is_success()
    };
    if !good {
        bail!("{status} instead of a good answer");
    }
    Ok((took, to))
}
