//! Reading what a bank answers, whatever the version of the message, and nothing that is not whole.

use crate::answer::{Answer, Booked, Line, Refused, Status};
use crate::tree::Element;
use jiff::civil::Date;

/// Bytes. A day of a large municipality is a tenth of it.
pub const LONGEST: usize = 8 << 20;

/// Nothing of what was read stands here: it is logged.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Unreadable {
    #[error("the bank's answer is longer than we take")]
    TooLong,
    #[error("the bank's answer is not XML")]
    NotXml,
    #[error("the bank's answer is cut off")]
    CutOff,
    #[error("the bank's answer is too deep")]
    TooDeep,
    #[error("the bank's answer has a document type")]
    DocumentType,
    #[error("the bank's answer is of another kind")]
    AnotherKind,
    #[error("the bank's answer does not say which file it is about")]
    AboutNothing,
}

pub fn read(bytes: &[u8]) -> Result<Answer, Unreadable> {
    if bytes.len() > LONGEST {
        return Err(Unreadable::TooLong);
    }
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    let xml = std::str::from_utf8(bytes).map_err(|_| Unreadable::NotXml)?;
    let document = Element::read(xml)?;
    if !document.is("Document") {
        return Err(Unreadable::AnotherKind);
    }
    if let Some(report) = document.child("CstmrPmtStsRpt") {
        return status(report).map(Answer::Status);
    }
    if let Some(told) = document.child("BkToCstmrDbtCdtNtfctn") {
        return Ok(Answer::Booked(booked(told)));
    }
    Err(Unreadable::AnotherKind)
}

fn status(report: &Element) -> Result<Line, Unreadable> {
    let group = report
        .child("OrgnlGrpInfAndSts")
        .ok_or(Unreadable::AboutNothing)?;
    let id = group.word(&["OrgnlMsgId"]).ok_or(Unreadable::AboutNothing)?;
    let days = report.children("OrgnlPmtInfAndSts").map(|day| Line {
        id: day.word(&["OrgnlPmtInfId"]).unwrap_or_default().to_owned(),
        status: said(day, "PmtInfSts"),
        parts: day.children("TxInfAndSts").map(payment).collect(),
    });
    Ok(Line {
        id: id.to_owned(),
        status: said(group, "GrpSts"),
        parts: days.collect(),
    })
}

fn payment(of: &Element) -> Line {
    let id = of
        .word(&["OrgnlEndToEndId"])
        .or_else(|| of.word(&["OrgnlInstrId"]));
    Line {
        id: id.unwrap_or_default().to_owned(),
        status: said(of, "TxSts"),
        parts: Vec::new(),
    }
}

fn said(of: &Element, name: &str) -> Status {
    match of.word(&[name]) {
        Some("ACTC" | "ACCP" | "ACSP" | "ACSC" | "ACWC" | "ACWP" | "ACCC") => Status::Accepted,
        Some("PDNG" | "RCVD" | "PATC" | "ACFC") => Status::Waits,
        Some("PART") => Status::Partly,
        Some("RJCT" | "CANC") => Status::Refused(why(of)),
        _ => Status::Unsaid,
    }
}

fn why(of: &Element) -> Refused {
    let codes = of.children("StsRsnInf").filter_map(reason);
    Refused {
        codes: codes.collect(),
    }
}

/// Four letters or digits; anything longer could be a sentence about somebody.
fn reason(of: &Element) -> Option<String> {
    let code = of.word(&["Rsn", "Cd"]).or_else(|| of.word(&["Rsn", "Prtry"]))?;
    let is_code = code.len() <= 8 && code.bytes().all(|byte| byte.is_ascii_alphanumeric());
    is_code.then(|| code.to_owned())
}

fn booked(told: &Element) -> Vec<Booked> {
    let entries = told.children("Ntfctn").flat_map(|one| one.children("Ntry"));
    let booked = entries.filter(|entry| {
        let word = entry.word(&["Sts", "Cd"]).or_else(|| entry.word(&["Sts"]));
        word == Some("BOOK")
    });
    booked
        .flat_map(|entry| details(entry).collect::<Vec<_>>())
        .collect()
}

fn details(entry: &Element) -> impl Iterator<Item = Booked> {
    let on = entry
        .word(&["BookgDt", "Dt"])
        .or_else(|| entry.word(&["BookgDt", "DtTm"]))
        .and_then(day);
    let all = entry.children("NtryDtls").flat_map(|one| one.children("TxDtls"));
    all.filter_map(move |one| {
        let id = one
            .word(&["Refs", "EndToEndId"])
            .or_else(|| one.word(&["Refs", "InstrId"]))?;
        let comes_in = one.word(&["CdtDbtInd"]).or_else(|| entry.word(&["CdtDbtInd"])) == Some("CRDT");
        let returned = one.child("RtrInf");
        let back = (comes_in || returned.is_some()).then(|| Refused {
            codes: returned.and_then(reason).into_iter().collect(),
        });
        Some(Booked {
            id: id.to_owned(),
            ore: one.word(&["Amt"]).and_then(ore),
            on,
            returned: back,
        })
    })
}

fn day(text: &str) -> Option<Date> {
    text.get(..10)?.parse().ok()
}

/// Kronor with a point and at most two decimals, in öre.
fn ore(text: &str) -> Option<i64> {
    let (kronor, rest) = text.split_once('.').unwrap_or((text, ""));
    let digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    if kronor.is_empty() || rest.len() > 5 || !digits(kronor) || !digits(rest) {
        return None;
    }
    let (hundredths, finer) = rest.split_at(rest.len().min(2));
    if finer.bytes().any(|byte| byte != b'0') {
        return None;
    }
    let hundredths: i64 = format!("{hundredths:0<2}").parse().ok()?;
    kronor
        .parse::<i64>()
        .ok()?
        .checked_mul(100)?
        .checked_add(hundredths)
}
