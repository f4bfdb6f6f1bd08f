//! When what a provider says is believed: an ID token (OpenID Connect Core 3.1.3.7) and a logout token (OpenID Connect
//! Back-Channel Logout 2.6). Pure: keys, the moment and what was asked come in.

use super::config::{COORDINATION_NUMBER_LEVEL, Config};
use super::jose::{Claims, Key, Signed};
use super::{Distrust, Fault};
use crate::PersonalNumber;
use jiff::Timestamp;
use serde_json::Value;

/// Clocks differ: so much is forgiven.
const SKEW_SECS: i64 = 60;
/// A token is for now, whatever it says of its own life.
const OLDEST_SECS: i64 = 300;

const LOGOUT_EVENT: &str = "http://schemas.openid.net/event/backchannel-logout";

/// An ID token that answers our question and no other.
pub fn id_token(
    config: &Config,
    keys: &[Key],
    text: &str,
    nonce: &str,
    now: Timestamp,
) -> Result<Claims, Fault> {
    let signed = Signed::read(text)?;
    if signed.kind() == "logout+jwt" {
        return Err(Distrust::Kind.into());
    }
    let claims = signed.by(keys)?;
    from_whom_for_whom(config, &claims)?;
    in_time(&claims, now, true)?;
    if said(&claims, "nonce") != Some(nonce) {
        return Err(Distrust::Nonce.into());
    }
    subject(&claims).ok_or(Distrust::Subject)?;
    let level = said(&claims, "acr");
    if !level.is_some_and(|level| config.levels.iter().any(|accepted| accepted == level)) {
        return Err(Fault::Level);
    }
    Ok(claims)
}

/// What has ended there: one session, or all of one person.
pub fn logout_token(
    config: &Config,
    keys: &[Key],
    text: &str,
    now: Timestamp,
) -> Result<(Option<String>, Option<String>), Distrust> {
    let signed = Signed::read(text)?;
    if !["", "jwt", "logout+jwt"].contains(&signed.kind().as_str()) {
        return Err(Distrust::Kind);
    }
    let claims = signed.by(keys)?;
    from_whom_for_whom(config, &claims)?;
    in_time(&claims, now, false)?;
    let is_logout = claims.get("events").and_then(|events| events.get(LOGOUT_EVENT));
    // An ID token is no logout token.
    if !is_logout.is_some_and(Value::is_object) || claims.contains_key("nonce") {
        return Err(Distrust::Kind);
    }
    let (there, subject) = (said(&claims, "sid"), subject(&claims));
    if there.is_none() && subject.is_none() {
        return Err(Distrust::Subject);
    }
    Ok((there.map(str::to_owned), subject.map(str::to_owned)))
}

fn from_whom_for_whom(config: &Config, claims: &Claims) -> Result<(), Distrust> {
    if said(claims, "iss") != Some(&config.issuer) {
        return Err(Distrust::Issuer);
    }
    let us = |value: &Value| value.as_str() == Some(&config.client_id);
    let (for_us, others) = match claims.get("aud") {
        Some(Value::Array(all)) => (all.iter().any(us), all.len() > 1),
        Some(one) => (us(one), false),
        None => (false, false),
    };
    let party = claims.get("azp");
    if !for_us || (others && party.is_none()) || party.is_some_and(|party| !us(party)) {
        return Err(Distrust::Audience);
    }
    Ok(())
}

fn in_time(claims: &Claims, now: Timestamp, must_end: bool) -> Result<(), Distrust> {
    let now = now.as_second();
    let second = |key| match claims.get(key) {
        None => Ok(None),
        Some(value) => value.as_i64().map(Some).ok_or(Distrust::Time),
    };
    let (begins, ends) = (second("iat")?.ok_or(Distrust::Time)?, second("exp")?);
    let not_before = second("nbf")?.unwrap_or(begins);
    let over = ends.map_or(must_end, |ends| ends.saturating_add(SKEW_SECS) <= now);
    let early = begins.max(not_before) > now + SKEW_SECS;
    if over || early || begins < now - OLDEST_SECS - SKEW_SECS {
        return Err(Distrust::Time);
    }
    Ok(())
}

/// How long ago the person showed who they are, and not only that somebody is still signed in there.
pub(super) fn age(claims: &Claims, now: Timestamp) -> Option<i64> {
    let at = claims.get("auth_time")?.as_i64()?;
    Some(now.as_second().saturating_sub(at).max(0))
}

pub(super) fn said<'a>(claims: &'a Claims, key: &str) -> Option<&'a str> {
    claims
        .get(key)
        .and_then(Value::as_str)
        .filter(|text| !text.is_empty())
}

pub(super) fn subject(claims: &Claims) -> Option<&str> {
    said(claims, "sub").filter(|subject| subject.len() <= 255)
}

/// The number, if one is told. A coordination number of somebody whose identity is uncertain is nobody's.
pub(super) fn number(config: &Config, claims: &Claims) -> Result<Option<PersonalNumber>, Fault> {
    let told = config
        .number_claims()
        .into_iter()
        .find_map(|claim| Some((claim, said(claims, claim)?)));
    let Some((_, digits)) = told else {
        return Ok(None);
    };
    let number = PersonalNumber::from_digits(digits).map_err(|_| Fault::NoNumber)?;
    // Whatever the claim that told it.
    let uncertain = said(claims, COORDINATION_NUMBER_LEVEL) == Some("uncertain");
    if uncertain && number.is_coordination_number() {
        return Err(Fault::NoNumber);
    }
    Ok(Some(number))
}

/// Texts of a claim that may be one or many.
pub(super) fn all_said(claims: &Claims, key: &str) -> Vec<String> {
    let texts = match claims.get(key) {
        Some(Value::Array(all)) => all.iter().filter_map(Value::as_str).collect(),
        Some(Value::String(one)) => vec![one.as_str()],
        _ => Vec::new(),
    };
    texts.into_iter().map(str::to_owned).collect()
}
