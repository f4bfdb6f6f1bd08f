//! What a provider says of itself (OpenID Connect Discovery).

use reqwest::Url;
use serde::de::Error;
use serde::{Deserialize, Deserializer};

#[derive(Clone, Deserialize)]
pub(super) struct Metadata {
    pub(super) issuer: String,
    #[serde(deserialize_with = "https")]
    pub(super) authorization_endpoint: Url,
    #[serde(deserialize_with = "https")]
    pub(super) token_endpoint: Url,
    #[serde(deserialize_with = "https")]
    pub(super) jwks_uri: Url,
    #[serde(default)]
    pub(super) userinfo_endpoint: Option<String>,
    /// Where one logs out there, if it has such a page.
    #[serde(default)]
    pub(super) end_session_endpoint: Option<String>,
    /// It names itself in every answer (RFC 9207), so an answer without a name is not its.
    #[serde(default)]
    pub(super) authorization_response_iss_parameter_supported: bool,
}

fn https<'de, D: Deserializer<'de>>(read: D) -> Result<Url, D::Error> {
    let text = String::deserialize(read)?;
    let url = Url::parse(&text).map_err(D::Error::custom)?;
    match url.scheme() {
        "https" => Ok(url),
        _ => Err(D::Error::custom("not https")),
    }
}
