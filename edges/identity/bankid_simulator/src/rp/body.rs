//! The strict reading of what a relying party sends.

use super::answers::Failure;
use super::fields::Fields;
use crate::orders::{Content, RiskCeiling, Wanted};
use crate::people::is_personal_number;
use serde_json::Value;
use std::net::IpAddr;

#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Method {
    Auth,
    Sign,
    PhoneAuth,
    PhoneSign,
}

impl Method {
    fn signs(self) -> bool {
        matches!(self, Self::Sign | Self::PhoneSign)
    }

    fn by_phone(self) -> bool {
        matches!(self, Self::PhoneAuth | Self::PhoneSign)
    }

    fn allowed(self) -> &'static [&'static str] {
        if self.by_phone() {
            &[
                "personalNumber",
                "callInitiator",
                "requirement",
                "userVisibleData",
                "userNonVisibleData",
                "userVisibleDataFormat",
            ]
        } else {
            &[
                "endUserIp",
                "requirement",
                "userVisibleData",
                "userNonVisibleData",
                "userVisibleDataFormat",
                "returnUrl",
                "returnRisk",
                "web",
                "app",
            ]
        }
    }
}

pub fn order_ref(body: &Value) -> Result<String, Failure> {
    Ok(Fields::new(body, "body", &["orderRef"])?
        .needed("orderRef", 100)?
        .to_owned())
}

pub fn wanted(method: Method, body: &Value) -> Result<Wanted, Failure> {
    let fields = Fields::new(body, "body", method.allowed())?;
    let mut wanted = Wanted {
        content: content(method, &fields)?,
        by_phone: method.by_phone(),
        ..Wanted::default()
    };
    if let Some(requirement) = fields.value("requirement") {
        required(requirement, &mut wanted, method)?;
    }
    if method.by_phone() {
        fields.needed("callInitiator", 10)?;
        fields.one_of("callInitiator", &["user", "RP"])?;
        wanted.personal_number =
            Some(personal_number(&fields)?.ok_or_else(|| fields.refuse("personalNumber"))?);
        return Ok(wanted);
    }
    let address = fields.needed("endUserIp", 45)?;
    wanted.end_user_ip = Some(
        address
            .parse::<IpAddr>()
            .map_err(|_| fields.refuse("endUserIp"))?,
    );
    wanted.return_url = fields.text("returnUrl", 512)?.map(str::to_owned);
    if wanted
        .return_url
        .as_ref()
        .is_some_and(|url| !url.contains("://") || url.contains(char::is_whitespace))
    {
        return Err(fields.refuse("returnUrl"));
    }
    wanted.return_risk = fields.flag("returnRisk")?;
    device(&fields)?;
    Ok(wanted)
}

fn content(method: Method, fields: &Fields<'_>) -> Result<Content, Failure> {
    let (visible_max, hidden_max) = if method.signs() {
        (40_000, 200_000)
    } else {
        (1_500, 1_500)
    };
    let visible_base64 = fields.base64("userVisibleData", visible_max, true)?;
    if method.signs() && visible_base64.is_none() {
        return Err(fields.refuse("userVisibleData"));
    }
    Ok(Content {
        signing: method.signs(),
        visible_base64,
        non_visible_base64: fields.base64("userNonVisibleData", hidden_max, false)?,
        markdown: fields
            .one_of("userVisibleDataFormat", &["simpleMarkdownV1"])?
            .is_some(),
    })
}

fn required(requirement: &Value, wanted: &mut Wanted, method: Method) -> Result<(), Failure> {
    let names = [
        "pinCode",
        "mrtd",
        "cardReader",
        "certificatePolicies",
        "personalNumber",
        "risk",
    ];
    let names = if method.by_phone() {
        &names[..4]
    } else {
        &names[..]
    };
    let fields = Fields::new(requirement, "requirement", names)?;
    wanted.pin_code = fields.flag("pinCode")?;
    wanted.mrtd = fields.flag("mrtd")?;
    fields.one_of("cardReader", &["class1", "class2"])?;
    for policy in fields.texts("certificatePolicies")? {
        let fits = KNOWN_POLICIES.iter().any(|known| match policy.strip_suffix('*') {
            // a star may stand from the fifth arc on
            Some(start) => start.matches('.').count() >= 4 && known.starts_with(start),
            None => *known == policy,
        });
        if !fits {
            return Err(fields.refuse("certificatePolicies"));
        }
    }
    wanted.personal_number = personal_number(&fields)?;
    wanted.risk_ceiling = fields
        .one_of("risk", &["LOW", "MODERATE"])?
        .map(|word| match word {
            "LOW" => RiskCeiling::Low,
            _ => RiskCeiling::Moderate,
        });
    Ok(())
}

const KNOWN_POLICIES: [&str; 8] = [
    "1.2.752.78.1.1",
    "1.2.752.78.1.2",
    "1.2.752.78.1.5",
    "1.2.752.71.1.3",
    "1.2.3.4.5",
    "1.2.3.4.10",
    "1.2.3.4.25",
    "1.2.752.60.1.6",
];

fn personal_number(fields: &Fields<'_>) -> Result<Option<String>, Failure> {
    match fields.text("personalNumber", 12)? {
        Some(number) if !is_personal_number(number) => Err(fields.refuse("personalNumber")),
        number => Ok(number.map(str::to_owned)),
    }
}

fn device(fields: &Fields<'_>) -> Result<(), Failure> {
    if fields.has("web") && fields.has("app") {
        return Err(fields.refuse("web"));
    }
    for (name, inner) in [
        (
            "web",
            ["referringDomain", "userAgent", "deviceIdentifier"].as_slice(),
        ),
        (
            "app",
            ["appIdentifier", "deviceOS", "deviceModelName", "deviceIdentifier"].as_slice(),
        ),
    ] {
        if let Some(value) = fields.value(name) {
            let parts = Fields::new(value, "web or app", inner)?;
            for part in inner {
                parts.text(part, 256)?;
            }
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn refused(method: Method, body: Value) -> bool {
        matches!(wanted(method, &body), Err(Failure::InvalidParameters(_)))
    }

    #[test]
    fn an_order_needs_the_persons_address_and_a_signature_needs_a_text() {
        assert!(wanted(Method::Auth, &json!({ "endUserIp": "2001:db8::1" })).is_ok());
        assert!(refused(Method::Auth, json!({})));
        assert!(refused(Method::Auth, json!({ "endUserIp": "localhost" })));
        assert!(refused(Method::Sign, json!({ "endUserIp": "192.0.2.1" })));
    }

    #[test]
    fn what_was_not_asked_for_is_refused() {
        let with = |name: &str, value: Value| json!({ "endUserIp": "192.0.2.1", name: value });
        for (name, value) in [
            ("personalNumber", json!("199001012385")),
            ("returnRisk", json!("yes")),
            ("userVisibleData", json!("not base64!")),
            ("userVisibleData", json!("/w==")),
            ("userVisibleDataFormat", json!("html")),
            ("requirement", json!({ "autoStartTokenRequired": true })),
            ("requirement", json!({ "personalNumber": "199001012384" })),
            ("requirement", json!({ "certificatePolicies": ["1.2.*"] })),
            ("requirement", json!({ "risk": "HIGH" })),
            ("returnUrl", json!("exempel")),
            ("web", json!({ "userAgent": "x".repeat(257) })),
        ] {
            assert!(
                refused(Method::Auth, with(name, value.clone())),
                "{name}: {value}"
            );
        }
        assert!(
            wanted(
                Method::Auth,
                &with("requirement", json!({ "certificatePolicies": ["1.2.752.78.*"] }))
            )
            .is_ok()
        );
    }

    #[test]
    fn a_phone_order_needs_to_know_who_called_whom() {
        assert!(
            wanted(
                Method::PhoneAuth,
                &json!({ "personalNumber": "199001012385", "callInitiator": "RP" })
            )
            .is_ok()
        );
        assert!(refused(
            Method::PhoneAuth,
            json!({ "personalNumber": "199001012385" })
        ));
        assert!(refused(Method::PhoneAuth, json!({ "callInitiator": "user" })));
        assert!(refused(
            Method::PhoneAuth,
            json!({ "personalNumber": "199001012385", "callInitiator": "bank" })
        ));
    }
}
