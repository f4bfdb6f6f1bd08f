//! A person's answer: what completes or ends an order.

use crate::orders::{Order, Refused};
use crate::running::Shared;
use crate::{Person, ocsp, signature};
use base64::{Engine, engine::general_purpose::STANDARD};
use serde_json::{Value, json};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    Order(Refused),
    NobodyChosen,
    CodeMissing,
    SigningFailed,
}

impl From<Refused> for Refusal {
    fn from(why: Refused) -> Self {
        Self::Order(why)
    }
}

impl Refusal {
    pub fn sentence(self) -> &'static str {
        match self {
            Self::Order(why) => super::page::sentence(why),
            Self::NobodyChosen => "Välj en person i listan.",
            Self::CodeMissing => "Skriv sex siffror som säkerhetskod.",
            Self::SigningFailed => "Simulatorn kunde inte göra underskriften.",
        }
    }
}

pub fn approve(shared: &Shared, order: &Order, personal_number: &str) -> Result<(), Refusal> {
    let person = shared.people.find(personal_number).ok_or(Refusal::NobodyChosen)?;
    let token = &order.auto_start_token;
    shared.with_orders(|orders, now| orders.take(token, personal_number, now).map(|_| ()))?;
    let too_risky = order
        .wanted
        .risk_ceiling
        .is_some_and(|ceiling| !ceiling.lets_through(&person.risk));
    let scripted = person
        .outcome
        .as_deref()
        .or(too_risky.then_some("transactionRiskBlocked"));
    if let Some(hint) = scripted {
        return Ok(shared.with_orders(|orders, now| orders.fail(&order.order_ref, hint, now))?);
    }
    let completion = completion(shared, order, person).map_err(|why| {
        tracing::error!(%why, "signature failed");
        Refusal::SigningFailed
    })?;
    Ok(shared.with_orders(|orders, now| orders.complete(&order.order_ref, completion, now))?)
}

pub fn decline(shared: &Shared, order: &Order) -> Result<(), Refusal> {
    let hint = if order.wanted.by_phone {
        "userDeclinedCall"
    } else {
        "userCancel"
    };
    Ok(shared.with_orders(|orders, now| orders.fail(&order.order_ref, hint, now))?)
}

/// As if the person had laid the phone aside.
pub fn let_time_pass(shared: &Shared, order: &Order) -> Result<(), Refusal> {
    Ok(shared.with_orders(|orders, now| orders.fail(&order.order_ref, "expiredTransaction", now))?)
}

fn completion(shared: &Shared, order: &Order, person: &Person) -> anyhow::Result<Value> {
    let citizen = shared.authority.citizen(person)?;
    let xml = signature::sign(&shared.authority, &citizen, &order.wanted.content)?;
    let signature = STANDARD.encode(xml);
    let revocation = ocsp::answer(&shared.authority, &citizen, &signature, shared.clock.now())?;
    let offset = if shared.issue_date_with_offset {
        "+01:00"
    } else {
        ""
    };
    let mut completion = json!({
        "user": {
            "personalNumber": person.personal_number,
            "name": person.name(),
            "givenName": person.given_name,
            "surname": person.surname,
        },
        "device": {
            "ipAddress": order.wanted.end_user_ip.map_or_else(|| "127.0.0.1".to_owned(), |address| address.to_string()),
            "uhi": "c2ltdWxhdG9y",
        },
        "bankIdIssueDate": format!("2025-03-14{offset}"),
        "signature": signature,
        "ocspResponse": STANDARD.encode(revocation),
    });
    if order.wanted.mrtd {
        completion["stepUp"] = json!({ "mrtd": true });
    }
    if order.wanted.return_risk {
        completion["risk"] = json!(person.risk);
    }
    Ok(completion)
}
