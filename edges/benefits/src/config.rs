//! What the agreement with Försäkringskassan gives: an address, certificates, who asks and under which law.

use super::Fault;
use std::time::Duration;

/// The service itself waits for its slowest authority.
pub const DEADLINE: Duration = Duration::from_secs(30);
/// *Syfte.* Until the municipality words it in its own way.
pub const PURPOSE: &str = "Handläggning av ekonomiskt bistånd";
/// *Lagtext.* The provisions that let the authorities answer (SoL 15 kap. 10–12 §§).
pub const LAW: &str = "15 kap. 10-12 §§ socialtjänstlagen (2025:400), förordningen (2008:975) om uppgiftsskyldighet i vissa fall";

/// Holds a private key: has no `Debug`.
#[derive(Clone)]
pub struct Config {
    pub url: String,
    pub organisation: Organisation,
    /// Our private key and organisation certificate in one PEM.
    pub client_identity_pem: Vec<u8>,
    /// The root of the service's servers, pinned.
    pub server_ca_pem: Vec<u8>,
    pub deadline: Duration,
}

/// *Ingivare.* Who asks, as it stands in each question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Organisation {
    number: String,
    name: String,
    actor: String,
    pub purpose: String,
    pub law: String,
}

impl Organisation {
    /// Number with ten digits, or twelve that begin with 16; the actor's id is what Försäkringskassan gave the committee.
    pub fn new(number: &str, name: &str, actor: &str) -> Result<Self, Fault> {
        let digits: String = number.chars().filter(|c| *c != '-').collect();
        let twelve = match digits.len() {
            10 => format!("16{digits}"),
            _ => digits,
        };
        let is_number = twelve.len() == 12
            && twelve.starts_with("16")
            && twelve.bytes().all(|byte| byte.is_ascii_digit())
            && twelve.as_bytes().get(4).is_some_and(|third| *third >= b'2');
        if !is_number {
            return Err(Fault::Setup("organisation number"));
        }
        if name.trim().is_empty() {
            return Err(Fault::Setup("name of the organisation"));
        }
        if actor.trim().is_empty() {
            return Err(Fault::Setup("actor's id"));
        }
        Ok(Self {
            number: twelve,
            name: name.trim().to_owned(),
            actor: actor.trim().to_owned(),
            purpose: PURPOSE.to_owned(),
            law: LAW.to_owned(),
        })
    }
    /// Other words than the usual; empty ones change nothing.
    pub fn worded(mut self, purpose: Option<&str>, law: Option<&str>) -> Self {
        let said = |text: Option<&str>| {
            text.map(str::trim)
                .filter(|text| !text.is_empty())
                .map(str::to_owned)
        };
        self.purpose = said(purpose).unwrap_or(self.purpose);
        self.law = said(law).unwrap_or(self.law);
        self
    }
    pub fn number(&self) -> &str {
        &self.number
    }
    pub fn name(&self) -> &str {
        &self.name
    }
    pub fn actor(&self) -> &str {
        &self.actor
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_no_service_would_take_is_refused_at_start() {
        let bjorkvik = Organisation::new("212000-0000", "Björkviks kommun", "000-01").unwrap();
        assert_eq!(bjorkvik.number(), "162120000000");
        assert!(bjorkvik.law.contains("2025:400"));
        assert_eq!(bjorkvik.worded(Some(" "), Some("12 kap.")).law, "12 kap.");
        for (number, name, actor) in [
            ("", "Björkvik", "1"),
            ("192120000000", "Björkvik", "1"),
            ("162110000000", "Björkvik", "1"),
            ("2120000000", " ", "1"),
            ("2120000000", "Björkvik", ""),
        ] {
            assert!(Organisation::new(number, name, actor).is_err(), "{number}");
        }
    }
}
