//! *Försäkringskassan, Pensionsmyndigheten.* One document of JSON in base64 for both; each says by itself whether it could
//! answer, and which groups it could not tell of.

use super::{Read, day, short, told, unpacked};
use crate::Fault;
use crate::tree::Element;
use casework::benefits::{Agency, AgencyAnswer, AgencyState, Matter, RegisterFact};
use serde_json::Value;

/// Two of its models name a code differently.
const DEEPEST_WORDS: [&str; 2] = ["id", "kod"];

pub fn read(data: &Element) -> Result<Read, Fault> {
    let text = unpacked(data, "lefiJsonSvar")?;
    let all: Value = serde_json::from_str(&text).map_err(|_| Fault::Unreadable("not JSON"))?;
    if !all.is_object() {
        return Err(Fault::Unreadable("no object"));
    }
    let own = list(&all["formansinformation"]["utbetalningsuppgift"])
        .iter()
        .map(|one| insured(one, false));
    let coming = list(&all["formansinformation"]["preliminarautbetalningar"])
        .iter()
        .map(|one| insured(one, true));
    let pensions = list(&all["utbetalningar"]).iter().map(|one| pension(one, false));
    let to_come = list(&all["preliminaraUtbetalningar"])
        .iter()
        .map(|one| pension(one, true));
    Ok(Read::Of(vec![
        supplier(&all, "FK", Agency::SocialInsurance, own.chain(coming).collect())?,
        supplier(&all, "PM", Agency::Pensions, pensions.chain(to_come).collect())?,
    ]))
}

/// What one of the two said. One that is not named did not answer.
fn supplier(
    all: &Value,
    code: &str,
    agency: Agency,
    facts: Vec<RegisterFact>,
) -> Result<AgencyAnswer, Fault> {
    let named = list(&all["utlamnare"]).iter();
    let state = named
        .filter(|one| one["utlamnare"]["kod"] == code)
        .find_map(|one| one["tillstand"]["kod"].as_str());
    let gone = |state| AgencyAnswer {
        agency,
        state,
        facts: Vec::new(),
    };
    match state {
        Some("OK") => told(agency, facts, !misses(&all["avvikelser"], code)),
        Some("FELANDE") => Ok(gone(AgencyState::Error)),
        Some("OTILLGANGLIG") | None => Ok(gone(AgencyState::NoAnswer)),
        Some(_) => Ok(gone(AgencyState::Error)),
    }
}

/// Does it name a group that it could not tell of?
fn misses(deviations: &Value, code: &str) -> bool {
    let Some(lists) = deviations.as_object() else {
        return !deviations.is_null();
    };
    let prefix = format!("{code}:");
    lists.values().flat_map(list).any(|one| {
        let group = one["formansgrupp"]["kod"]
            .as_str()
            .or(one["ovrigInformationstyp"]["kod"].as_str());
        // One that does not say whose it is may be anybody's.
        group.is_none_or(|group| group.starts_with(&prefix))
    })
}

fn list(value: &Value) -> &[Value] {
    value.as_array().map(Vec::as_slice).unwrap_or_default()
}

fn code(value: &Value) -> Option<&str> {
    DEEPEST_WORDS.iter().find_map(|name| value[*name].as_str())
}

fn insured(one: &Value, pending: bool) -> RegisterFact {
    let details = list(&one["utbetalningsdetalj"]);
    let first = details.first().map_or(&Value::Null, |detail| &detail["forman"]);
    let family = match code(&one["formansfamilj"]) {
        Some(_) => &one["formansfamilj"],
        None => first,
    };
    RegisterFact {
        from: text_day(&one["period"]["fran"]),
        to: text_day(&one["period"]["till"]),
        paid: text_day(&one["datum"]),
        gross: amount(&one["bruttobelopp"]),
        tax: amount(&one["skattebelopp"]),
        net: amount(&one["nettobelopp"]),
        pending,
        ..named(Matter::Payment, family)
    }
}

fn pension(one: &Value, pending: bool) -> RegisterFact {
    let lines = list(&one["utbetalningsrader"]);
    let groups = lines.iter().map(|line| &line["formansgrupp"]);
    let mut groups: Vec<&Value> = groups.filter(|group| code(group).is_some()).collect();
    groups.dedup_by_key(|group| code(group));
    // One payment for several benefits has no name of its own: a person looks.
    let named = match groups.as_slice() {
        [one] => named(Matter::Payment, one),
        _ => RegisterFact::new(Matter::Payment, "", ""),
    };
    let tax = |one: &&Value| {
        matches!(
            code(&one["avdragstyp"]),
            Some("PM:PS" | "PM:SS" | "PM:PST" | "PM:SST")
        )
    };
    let taxes = list(&one["avdrag"]).iter().filter(tax);
    let taxes: Vec<i64> = taxes.filter_map(|one| kronor(&one["belopp"])).collect();
    RegisterFact {
        from: text_day(&one["utbetalningsperiod"]["from"]),
        to: text_day(&one["utbetalningsperiod"]["tom"]),
        paid: text_day(&one["utbetalningsdatum"]),
        gross: kronor(&one["bruttobelopp"]),
        tax: (!taxes.is_empty()).then(|| taxes.into_iter().fold(0, i64::saturating_add)),
        net: kronor(&one["nettobelopp"]),
        pending,
        ..named
    }
}

fn named(matter: Matter, value: &Value) -> RegisterFact {
    let id = code(value).unwrap_or_default();
    let name = value["beskrivning"].as_str().unwrap_or_default();
    RegisterFact::new(matter, &short(id), &short(name))
}

fn text_day(value: &Value) -> Option<jiff::civil::Date> {
    value.as_str().and_then(day)
}

/// Only kronor: another currency is nothing that we can count.
fn amount(value: &Value) -> Option<i64> {
    let in_kronor = value["valuta"].as_str().is_none_or(|currency| currency == "SEK");
    in_kronor.then(|| kronor(&value["summa"])).flatten()
}

fn kronor(value: &Value) -> Option<i64> {
    value
        .as_number()
        .and_then(|number| super::ore(&number.to_string()))
}
