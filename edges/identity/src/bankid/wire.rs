//! What goes over the wire, in the service's own words.
//!
//! Requests carry only what was given; answers accept fields and codes that are new to us.
//! None of these derives `Debug`: they hold texts about people and start secrets.

use super::issue_date;
use crate::PersonalNumber;
use base64::{Engine, engine::general_purpose::STANDARD};
use jiff::civil::Date;
use serde::{Deserialize, Serialize, Serializer};
use std::net::IpAddr;

/// The body of `auth` and `sign`.
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct StartRequest {
    /// The resident's address as our edge saw it, never a proxy's.
    pub end_user_ip: IpAddr,
    #[serde(skip_serializing_if = "Requirement::is_empty")]
    pub requirement: Requirement,
    #[serde(skip_serializing_if = "Option::is_none", serialize_with = "as_base64")]
    pub user_visible_data: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none", serialize_with = "as_base64")]
    pub user_non_visible_data: Option<Vec<u8>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_visible_data_format: Option<VisibleDataFormat>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub return_url: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub return_risk: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub web: Option<Web>,
}

#[derive(Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum VisibleDataFormat {
    /// Headings, emphasis, lists and tables. Never with text that others wrote.
    #[serde(rename = "simpleMarkdownV1")]
    SimpleMarkdownV1,
}

#[derive(Clone, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Requirement {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pin_code: Option<bool>,
    /// The chip of a passport or an identity card is read as well.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mrtd: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub card_reader: Option<CardReader>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub certificate_policies: Vec<String>,
    /// Only this person may complete the order.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub personal_number: Option<PersonalNumber>,
    /// The highest risk at which the service lets the order through.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub risk: Option<RiskCeiling>,
}

impl Requirement {
    fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

#[derive(Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum CardReader {
    Class1,
    Class2,
}

#[derive(Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "UPPERCASE")]
pub enum RiskCeiling {
    Low,
    Moderate,
}

#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Web {
    pub referring_domain: String,
    /// At most 256 characters: [`Web::new`] shortens it.
    pub user_agent: String,
    /// A random value kept in a cookie; not a fingerprint of the device.
    pub device_identifier: String,
}

impl Web {
    pub fn new(referring_domain: &str, user_agent: &str, device_identifier: &str) -> Self {
        Self {
            referring_domain: referring_domain.to_owned(),
            user_agent: user_agent.chars().take(256).collect(),
            device_identifier: device_identifier.to_owned(),
        }
    }
}

fn as_base64<S: Serializer, T: AsRef<[u8]>>(data: &Option<T>, to: S) -> Result<S::Ok, S::Error> {
    to.serialize_str(
        &data
            .as_ref()
            .map(|bytes| STANDARD.encode(bytes))
            .unwrap_or_default(),
    )
}

/// The answer to `auth` and `sign`. The secret must never reach a browser.
#[derive(Clone, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Started {
    pub order_ref: String,
    pub auto_start_token: String,
    pub qr_start_token: String,
    pub qr_start_secret: String,
}

#[derive(Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Collected {
    pub status: Status,
    #[serde(default)]
    pub hint_code: Option<String>,
    #[serde(default)]
    pub completion_data: Option<CompletionData>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Status {
    Pending,
    Failed,
    Complete,
}

#[derive(Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct CompletionData {
    pub user: User,
    #[serde(default)]
    pub device: Option<DeviceData>,
    #[serde(default, deserialize_with = "issue_date::lenient")]
    pub bank_id_issue_date: Option<Date>,
    #[serde(default)]
    pub step_up: Option<StepUp>,
    /// The XML signature, base64 as sent: the answer about revocation is bound to this spelling.
    pub signature: String,
    /// OCSP answer, base64 of DER.
    pub ocsp_response: String,
    /// `low`, `moderate` or `high`, only when asked for; kept as text since words may be added.
    #[serde(default)]
    pub risk: Option<String>,
}

#[derive(Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct User {
    pub personal_number: PersonalNumber,
    pub name: String,
    #[serde(default)]
    pub given_name: String,
    #[serde(default)]
    pub surname: String,
}

#[derive(Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct DeviceData {
    #[serde(default)]
    pub ip_address: Option<String>,
    #[serde(default)]
    pub uhi: Option<String>,
}

#[derive(Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct StepUp {
    #[serde(default)]
    pub mrtd: Option<bool>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct OrderReference<'a> {
    pub order_ref: &'a str,
}

#[derive(Default, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub(super) struct ErrorBody {
    pub error_code: String,
    pub details: String,
}
