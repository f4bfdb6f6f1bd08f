//! Asking the provider: https alone, its own roots, no redirects, short answers, soon.

use super::Fault;
use reqwest::{Certificate, RequestBuilder, StatusCode};
use std::time::Duration;

const LONGEST_ANSWER: usize = 512 * 1024;

pub(super) fn client(roots_pem: &[u8]) -> Result<reqwest::Client, Fault> {
    let roots = Certificate::from_pem_bundle(roots_pem).map_err(|_| Fault::Setup("roots"))?;
    if roots.is_empty() {
        return Err(Fault::Setup("roots"));
    }
    reqwest::Client::builder()
        .tls_certs_only(roots)
        .https_only(true)
        .no_proxy()
        .redirect(reqwest::redirect::Policy::none())
        .connect_timeout(Duration::from_secs(5))
        .timeout(Duration::from_secs(10))
        .build()
        .map_err(|_| Fault::Setup("TLS"))
}

/// Status and body. What was asked and answered is in no log: it holds codes and claims.
pub(super) async fn ask(
    provider: &str,
    what: &'static str,
    request: RequestBuilder,
) -> Result<Vec<u8>, Fault> {
    let unreachable = |why: reqwest::Error| {
        let (timeout, connect) = (why.is_timeout(), why.is_connect());
        tracing::warn!(provider, what, timeout, connect, "a provider did not answer");
        Fault::Unreachable
    };
    let mut answer = request.send().await.map_err(unreachable)?;
    let status = answer.status();
    let mut body = Vec::new();
    while let Some(part) = answer.chunk().await.map_err(unreachable)? {
        body.extend_from_slice(&part);
        if body.len() > LONGEST_ANSWER {
            return Err(Fault::Metadata("an answer is too long"));
        }
    }
    if status == StatusCode::OK {
        return Ok(body);
    }
    tracing::warn!(provider, what, status = status.as_u16(), "a provider refused");
    Err(if status.is_server_error() {
        Fault::Unreachable
    } else {
        Fault::Refused
    })
}

/// As in a form.
pub(super) fn encoded(text: &str) -> String {
    let plain = |byte: &u8| byte.is_ascii_alphanumeric() || b"-._~".contains(byte);
    text.bytes()
        .map(|byte| match plain(&byte) {
            true => char::from(byte).to_string(),
            false => format!("%{byte:02X}"),
        })
        .collect()
}
