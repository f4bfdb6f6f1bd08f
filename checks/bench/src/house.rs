//! The house itself over a filled store, with a session for every caseworker.

use crate::decisions::Signs;
use crate::residents::{self, Resident};
use crate::{At, staff};
use casework::{Act, CaseId};
use common::site::{Limits, Permits};
use common::{ContactNow, Facts, Site};
use connections::Silent;
use handslag::{house, serve};
use house_store::{NewSession, Proof, SessionOf};
use serde::{Deserialize, Serialize};
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Instant;
use views::Which;

/// What a server says when it stands.
#[derive(Serialize, Deserialize, Default)]
pub struct Stands {
    pub base: String,
    pub desks: Vec<Desk>,
    /// Those at intake, who have no cases of their own: here, reports that wait there.
    pub intake: Vec<Desk>,
    /// Who leads a unit, and sees all of it.
    #[serde(default)]
    pub leads: Vec<Desk>,
    #[serde(default)]
    pub residents: Vec<Resident>,
    /// Of many houses: the host of each, and its desks.
    #[serde(default)]
    pub houses: Vec<(String, Vec<Desk>)>,
    /// Seconds from its start until it could answer; signing everybody in comes after.
    #[serde(default)]
    pub ready: f64,
}

/// A caseworker who is signed in, and cases that are theirs.
#[derive(Serialize, Deserialize, Clone)]
pub struct Desk {
    pub cookie: String,
    pub staff: String,
    pub cases: Vec<String>,
    /// Whom one of the cases is about.
    pub somebody: String,
}

struct Unlimited;

impl Limits for Unlimited {
    fn permits<'a>(&'a self, _: &'static str, _: &'a str) -> Permits<'a> {
        Box::pin(std::future::ready(true))
    }
}

pub async fn serve(at: &At) -> anyhow::Result<()> {
    let started = Instant::now();
    let site = site(at, String::new()).await?;
    desk(&site, 0).await?;
    let ready = started.elapsed().as_secs_f64();
    let (mut desks, mut intake) = (Vec::new(), Vec::new());
    for nth in 0..staff::CASEWORKERS {
        desks.push(desk(&site, nth).await?);
    }
    for nth in staff::CASEWORKERS + staff::UNITS..staff::ALL {
        intake.push(desk(&site, nth).await?);
    }
    for (nth, case) in at_intake(&site).await?.into_iter().enumerate() {
        let at = nth % intake.len();
        intake[at].cases.push(case.to_string());
    }
    let mut leads = Vec::new();
    for nth in staff::CASEWORKERS..staff::CASEWORKERS + staff::UNITS {
        leads.push(desk(&site, nth).await?);
    }
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await?;
    let stands = Stands {
        base: format!("http://{}", listener.local_addr()?),
        desks,
        intake,
        leads,
        residents: residents::come_in(&site, at).await?,
        houses: Vec::new(),
        ready,
    };
    println!("{}", serde_json::to_string(&stands)?);
    let service = serve::app(site).into_make_service_with_connect_info::<SocketAddr>();
    Ok(axum::serve(listener, service).await?)
}

/// The house over filled stores.
pub async fn site(at: &At, public_url: String) -> anyhow::Result<Arc<Site>> {
    let (house, committee) = (at.house().await?, at.committee().await?);
    Ok(Arc::new(Site {
        facts: Facts {
            municipality: "Björkviks kommun".to_owned(),
            municipality_code: "9999".to_owned(),
            public_url,
            ..Facts::default()
        },
        contact_now: ContactNow::default(),
        guide_here: common::GuideHere::default(),
        committee,
        house,
        texts: house::texts()?,
        register: Arc::new(Silent),
        benefits: Arc::new(benefits::NoAgreement),
        provider: Arc::new(Signs),
        doors: Vec::new(),
        printer: None,
        courier: None,
        scanner: None,
        translator: None,
        notices: notices::Notices::default(),
        limits: Arc::new(Unlimited),
    }))
}

/// Reports at intake.
async fn at_intake(site: &Site) -> anyhow::Result<Vec<CaseId>> {
    let intake = staff::viewer(staff::CASEWORKERS + staff::UNITS);
    let key =
        access::list(&intake, Act::List, site.today()).map_err(|_| anyhow::anyhow!("intake has no list"))?;
    let list = site.committee.worklist(&key, Which::Intake, 0, 100).await?;
    let open = list.rows.iter().filter(|row| !row.protected);
    Ok(open.map(|row| row.case).collect())
}

pub async fn desk(site: &Site, nth: u64) -> anyhow::Result<Desk> {
    let one = staff::staff(nth);
    let now = site.now();
    let new = NewSession {
        of: SessionOf::Staff,
        number: &one.number,
        name: &one.name,
        staff: Some(one.id),
        device: "bench",
        proof: &Proof::bank_id(site.mark(&one.number)),
    };
    let session = site.house.start_session(new, now);
    let key = access::list(&staff::viewer(nth), Act::List, site.today())
        .map_err(|_| anyhow::anyhow!("a caseworker has no list"))?;
    let mine = site.committee.worklist(&key, Which::Mine, 0, 40).await?;
    let cases: Vec<CaseId> = mine.rows.iter().map(|row| row.case).collect();
    let named = mine
        .rows
        .iter()
        .find(|row| !row.protected && !row.subject_name.is_empty());
    Ok(Desk {
        cookie: format!("staff={}", session.await?),
        staff: one.id.to_string(),
        cases: cases.iter().map(ToString::to_string).collect(),
        somebody: named.map(|row| row.subject_name.clone()).unwrap_or_default(),
    })
}
