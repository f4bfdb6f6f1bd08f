//! Decisions, each signed: a report can be decided on once, so every one asked for has a case of its own,
//! written beforehand up to the moment before its decision.

use crate::house::Desk;
use crate::load::Ask;
use crate::mould::Mould;
use crate::process::Running;
use crate::report::{Line, Measurement};
use crate::run::ask;
use crate::{At, fill};
use anyhow::Context;
use casework::CaseId;
use identity::bankid::{Order, wire::Started};
use identity::provider::{Answer, Attempt, Identified, IdentityProvider, Level, Progress, Purpose, Wish};
use identity::{Evidence, PersonalNumber};
use jiff::Timestamp;

pub const WHAT: &str = "decision signed";

/// That no investigation is opened, by whoever assesses the report.
const DECLINED: &str = "_command={command}&_seen=&decision=child-concern-decide-decline&reasons=Skolan+och+\
    f%C3%B6r%C3%A4ldrarna+ber%C3%A4ttar+detsamma.+Barnet+har+det+st%C3%B6d+som+beh%C3%B6vs.&right_person=yes";

/// Decisions asked for by one, and by 64 at once. The page that is timed is the last of three: what was
/// typed is kept and its signing begun, the signature is fetched, the decision is written.
pub async fn measured(
    at: &At,
    moulds: &[Mould],
    (house, bare): (&Running, &Running),
    fixed: impl Fn(usize) -> Measurement,
    many: usize,
) -> anyhow::Result<Vec<Line>> {
    let mut lines = Vec::new();
    for at_once in [1, 64] {
        let cases = fill::before_decision(at, moulds, many + at_once * 4).await?;
        let of_house = cases.iter().map(|(case, owner)| decision(house, *case, owner));
        let of_house: Vec<Ask> = of_house.collect::<anyhow::Result<_>>()?;
        let write = |(case, _): &(CaseId, String)| Ask {
            url: format!("{}/write/{case}", bare.stands.base),
            body: DECLINED.to_owned(),
            leads_on: true,
            ..Ask::default()
        };
        let of_bare: Vec<Ask> = cases.iter().map(write).collect();
        lines.push(Line {
            engine: at.engine().to_owned(),
            cases: at.cases,
            what: WHAT,
            at_once,
            house: ask(house, &of_house, at_once, many)?,
            bare: if at.has_baseline() {
                Some(ask(bare, &of_bare, at_once, many)?)
            } else {
                None
            },
            fixed: fixed(at_once),
        });
    }
    Ok(lines)
}

fn decision(house: &Running, case: CaseId, owner: &str) -> anyhow::Result<Ask> {
    let mut desks = house.stands.desks.iter().chain(&house.stands.intake);
    let desk: &Desk = desks
        .find(|desk| desk.staff == owner)
        .with_context(|| format!("nobody sits there: {owner}"))?;
    Ok(Ask {
        url: format!(
            "{}/arbete/arende/{case}/gor/decide_investigation",
            house.stands.base
        ),
        cookie: format!("{}; visit={}", desk.cookie, uuid::Uuid::new_v4().simple()),
        body: DECLINED.to_owned(),
        leads_on: true,
        over: 2,
        ..Ask::default()
    })
}

/// Whoever is asked signs at once. How long a person takes, and judging BankID's answer, is no part of
/// what is measured.
pub struct Signs;

impl IdentityProvider for Signs {
    fn key(&self) -> &'static str {
        "bench"
    }
    fn start(&self, wish: Wish, now: Timestamp) -> Answer<'_, Attempt> {
        let started = Started {
            order_ref: String::new(),
            auto_start_token: String::new(),
            qr_start_token: String::new(),
            qr_start_secret: String::new(),
        };
        let order = Order::begin(wish, started, now);
        Box::pin(std::future::ready(Ok(Attempt::BankId(Box::new(order)))))
    }
    fn collect<'a>(&'a self, attempt: &'a mut Attempt, now: Timestamp) -> Answer<'a, Progress> {
        let wish = attempt.wish().clone();
        let Some(person) = wish.person.clone() else {
            return Box::pin(std::future::pending());
        };
        Box::pin(std::future::ready(Ok(Progress::Done(Box::new(Identified {
            evidence: evidence(wish, person.clone(), now),
            personal_number: person,
            name: "Bo Berg".to_owned(),
            level: Level::Three,
            issued_on: None,
            same_address: None,
        })))))
    }
    fn cancel<'a>(&'a self, _: &'a mut Attempt) -> Answer<'a, ()> {
        Box::pin(std::future::ready(Ok(())))
    }
}

/// As long as BankID's.
fn evidence(wish: Wish, personal_number: PersonalNumber, signed_at: Timestamp) -> Evidence {
    Evidence {
        purpose: Purpose::Sign,
        personal_number,
        name: "Bo Berg".to_owned(),
        visible_text: wish.visible_text,
        non_visible: wish.non_visible,
        hash: "00".repeat(32),
        signature_xml: vec![b' '; 8_000],
        ocsp_der: vec![0; 2_000],
        certificate_chain: vec![vec![0; 1_200]; 3],
        signed_at,
        risk: None,
    }
}
