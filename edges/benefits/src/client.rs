//! The network: one question, one answer, over mutual TLS, trusting the service's own root and nothing else. It never
//! tries again by itself: each question is one that somebody is answerable for.
//!
//! Its TLS needs a process-wide rustls provider, which the app installs at start.

use super::{Benefits, BoxFuture, Config, Fault, Organisation, Question, answer, envelope};
use casework::benefits::{AskedUnder, BenefitsAnswer};
use reqwest::header::{ACCEPT, CONTENT_TYPE, HeaderName};
use reqwest::{Certificate, Identity, Response, StatusCode, Url};
use std::time::Duration;

const SOAP_ACTION: HeaderName = HeaderName::from_static("soapaction");
/// Two years of payments from everybody are some hundred kilobytes.
const LONGEST_ANSWER: usize = 8 << 20;

/// *SSBTEK.*
pub struct Ssbtek {
    http: reqwest::Client,
    url: Url,
    organisation: Organisation,
    deadline: Duration,
}

impl Ssbtek {
    /// Fails only on settings; says nothing about whether the service answers.
    pub fn new(config: &Config) -> Result<Self, Fault> {
        let url = Url::parse(&config.url).map_err(|_| Fault::Setup("address"))?;
        if url.scheme() != "https" {
            return Err(Fault::Setup("address is not https"));
        }
        if rustls::crypto::CryptoProvider::get_default().is_none() {
            return Err(Fault::Setup("no TLS provider is installed"));
        }
        let identity = Identity::from_pem(&config.client_identity_pem)
            .map_err(|_| Fault::Setup("client certificate"))?;
        let roots = Certificate::from_pem_bundle(&config.server_ca_pem)
            .ok()
            .filter(|roots| !roots.is_empty())
            .ok_or(Fault::Setup("server certificate root"))?;
        let http = reqwest::Client::builder()
            .tls_certs_only(roots)
            .identity(identity)
            .https_only(true)
            .no_proxy()
            .redirect(reqwest::redirect::Policy::none())
            .connect_timeout(config.deadline)
            .timeout(config.deadline.max(Duration::from_millis(1)))
            .build()
            .map_err(|_| Fault::Setup("TLS"))?;
        Ok(Self {
            http,
            url,
            organisation: config.organisation.clone(),
            deadline: config.deadline,
        })
    }

    async fn try_once(&self, question: &Question) -> Result<BenefitsAnswer, Fault> {
        let answer = self
            .http
            .post(self.url.clone())
            .header(CONTENT_TYPE, "text/xml; charset=utf-8")
            .header(ACCEPT, "text/xml")
            .header(SOAP_ACTION, "\"\"")
            .body(envelope::request(&self.organisation, question))
            .send()
            .await
            .map_err(why)?;
        let status = answer.status();
        let xml = text(answer).await?;
        if status != StatusCode::OK {
            // SOAP 1.1 sends its faults with 500; whatever else comes is only a status to us.
            return match answer::is_fault(&xml) {
                true => Err(Fault::Refused),
                false => Err(Fault::Status(status.as_u16())),
            };
        }
        let under = AskedUnder {
            correlation: question.correlation.clone(),
            purpose: self.organisation.purpose.clone(),
            law: self.organisation.law.clone(),
        };
        answer::read(&xml, question, under)
    }

    async fn answer(&self, question: &Question) -> BenefitsAnswer {
        let whole = tokio::time::timeout(self.deadline, self.try_once(question));
        whole
            .await
            .unwrap_or(Err(Fault::TooLate))
            .unwrap_or_else(|fault| {
                tracing::warn!(%fault, "the benefit registers could not answer");
                BenefitsAnswer::Unavailable
            })
    }
}

impl Benefits for Ssbtek {
    fn law(&self) -> Option<&str> {
        Some(&self.organisation.law)
    }
    fn ask<'a>(&'a self, question: &'a Question) -> BoxFuture<'a, BenefitsAnswer> {
        Box::pin(self.answer(question))
    }
}

fn why(error: reqwest::Error) -> Fault {
    match error.is_timeout() {
        true => Fault::TooLate,
        false => Fault::Unreachable,
    }
}

async fn text(mut answer: Response) -> Result<String, Fault> {
    let mut bytes = Vec::new();
    while let Some(chunk) = answer.chunk().await.map_err(why)? {
        if bytes.len() + chunk.len() > LONGEST_ANSWER {
            return Err(Fault::TooLong);
        }
        bytes.extend_from_slice(&chunk);
    }
    String::from_utf8(bytes).map_err(|_| Fault::Unreadable("not UTF-8"))
}
