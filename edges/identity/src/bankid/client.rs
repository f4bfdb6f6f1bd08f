//! The client: JSON over mutual TLS, trusting BankID's own root and nothing else.
//!
//! It never tries again by itself. Its TLS needs a process-wide rustls provider, which the app
//! installs at start.

use super::Fault;
use super::wire::{Collected, ErrorBody, OrderReference, StartRequest, Started};
use reqwest::{Certificate, Identity, StatusCode, Url};
use serde::{Serialize, de::DeserializeOwned};
use std::time::Duration;

pub struct Config {
    /// `https://appapi2.bankid.com/rp/v6.0/`, or that of the test service or simulator.
    pub base_url: String,
    /// Our private key and certificates in one PEM (the bank delivers PKCS#12: convert at installation).
    pub client_identity_pem: Vec<u8>,
    /// The root of BankID's servers, pinned.
    pub server_ca_pem: Vec<u8>,
}

#[derive(Clone)]
pub struct Client {
    http: reqwest::Client,
    base: Url,
}

impl Client {
    pub fn new(config: Config) -> Result<Self, Fault> {
        let with_slash = format!("{}/", config.base_url.trim_end_matches('/'));
        let base = Url::parse(&with_slash).map_err(|_| Fault::Setup("address"))?;
        if base.scheme() != "https" {
            return Err(Fault::Setup("address is not https"));
        }
        let identity = Identity::from_pem(&config.client_identity_pem)
            .map_err(|_| Fault::Setup("client certificate"))?;
        let roots = Certificate::from_pem_bundle(&config.server_ca_pem)
            .map_err(|_| Fault::Setup("server certificate root"))?;
        if roots.is_empty() {
            return Err(Fault::Setup("server certificate root"));
        }
        let http = reqwest::Client::builder()
            .tls_certs_only(roots)
            .identity(identity)
            .https_only(true)
            .no_proxy()
            .redirect(reqwest::redirect::Policy::none())
            .connect_timeout(Duration::from_secs(5))
            .timeout(Duration::from_secs(15))
            .build()
            .map_err(|_| Fault::Setup("TLS"))?;
        Ok(Self { http, base })
    }

    /// Identification.
    pub async fn auth(&self, request: &StartRequest) -> Result<Started, Fault> {
        self.post("auth", request).await
    }

    /// A signature under the visible text.
    pub async fn sign(&self, request: &StartRequest) -> Result<Started, Fault> {
        self.post("sign", request).await
    }

    /// Not oftener than every other second: [`super::Order`] watches over that.
    pub async fn collect(&self, order_ref: &str) -> Result<Collected, Fault> {
        self.post("collect", &OrderReference { order_ref }).await
    }

    pub async fn cancel(&self, order_ref: &str) -> Result<(), Fault> {
        let _: serde_json::Value = self.post("cancel", &OrderReference { order_ref }).await?;
        Ok(())
    }

    async fn post<A: DeserializeOwned>(&self, method: &str, body: &impl Serialize) -> Result<A, Fault> {
        let url = self.base.join(method).map_err(|_| Fault::Setup("address"))?;
        let answer = self.http.post(url).json(body).send().await.map_err(|why| {
            tracing::warn!(
                method,
                timeout = why.is_timeout(),
                connect = why.is_connect(),
                "BankID did not answer"
            );
            Fault::Unreachable
        })?;
        let status = answer.status();
        let bytes = answer.bytes().await.map_err(|_| Fault::Unreachable)?;
        if status == StatusCode::OK {
            return serde_json::from_slice(&bytes).map_err(|_| Fault::Unreadable);
        }
        let error: ErrorBody = serde_json::from_slice(&bytes).unwrap_or_default();
        let details = without_digits(&error.details);
        tracing::warn!(
            method,
            status = status.as_u16(),
            code = error.error_code,
            details,
            "BankID refused"
        );
        Err(Fault::from_answer(status.as_u16(), &error.error_code))
    }
}

/// The details may quote what was sent; a personal number must not reach the log.
fn without_digits(details: &str) -> String {
    details
        .chars()
        .take(200)
        .map(|c| if c.is_numeric() { '#' } else { c })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_personal_number_in_the_details_does_not_reach_the_log() {
        assert_eq!(without_digits("Invalid 199001012385"), "Invalid ############");
    }

    #[test]
    fn nothing_is_ever_sent_in_the_clear() {
        let config = Config {
            base_url: "http://127.0.0.1/rp/v6.0".to_owned(),
            client_identity_pem: Vec::new(),
            server_ca_pem: Vec::new(),
        };
        assert_eq!(
            Client::new(config).map(|_| ()),
            Err(Fault::Setup("address is not https"))
        );
    }
}
