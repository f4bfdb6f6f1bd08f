//! The way to the collector: plain HTTP on this machine or a private network, by no proxy and following nothing.

use async_trait::async_trait;
use bytes::Bytes;
use http::{Request, Response};
use opentelemetry::KeyValue;
use opentelemetry_http::{HttpClient, HttpError};
use opentelemetry_otlp::{Protocol, SpanExporter, WithExportConfig, WithHttpConfig};
use opentelemetry_sdk::Resource;
use opentelemetry_sdk::trace::{Sampler, SdkTracerProvider};
use std::net::SocketAddr;
use std::time::Duration;
use tokio::runtime::Handle;

const PATIENCE: Duration = Duration::from_secs(5);

/// Traces cannot be sent as it was asked for.
#[derive(Debug, thiserror::Error)]
pub enum NotBegun {
    #[error("no client for the traces' collector: {0}")]
    Client(#[from] reqwest::Error),
    #[error("traces cannot be sent: {0}")]
    Exporter(#[from] opentelemetry_otlp::ExporterBuildError),
}

pub(crate) fn provider(
    at: SocketAddr,
    share: f64,
    version: &'static str,
) -> Result<SdkTracerProvider, NotBegun> {
    let client = reqwest::Client::builder()
        .no_proxy()
        .redirect(reqwest::redirect::Policy::none())
        .timeout(PATIENCE)
        .build()?;
    let runtime = Handle::current();
    let exporter = SpanExporter::builder()
        .with_http()
        .with_http_client(Client { client, runtime })
        .with_protocol(Protocol::HttpBinary)
        .with_endpoint(format!("http://{at}/v1/traces"))
        .build()?;
    // Nothing of the machine or its environment is told.
    let resource = Resource::builder_empty()
        .with_service_name("handslag")
        .with_attribute(KeyValue::new("service.version", version));
    Ok(SdkTracerProvider::builder()
        .with_batch_exporter(exporter)
        .with_sampler(Sampler::TraceIdRatioBased(share))
        .with_resource(resource.build())
        .build())
}

/// Sends from the house's own runtime: whoever collects spans has a thread without one.
#[derive(Debug)]
struct Client {
    client: reqwest::Client,
    runtime: Handle,
}

#[async_trait]
impl HttpClient for Client {
    async fn send_bytes(&self, request: Request<Bytes>) -> Result<Response<Bytes>, HttpError> {
        let (head, body) = request.into_parts();
        let sending = self
            .client
            .post(head.uri.to_string())
            .headers(head.headers)
            .body(body);
        let sent = self.runtime.spawn(async move {
            let answer = sending.send().await?;
            let status = answer.status();
            Ok::<_, reqwest::Error>((status, answer.bytes().await?))
        });
        match sent.await? {
            Ok((status, bytes)) => {
                if !status.is_success() {
                    tracing::warn!(status = status.as_u16(), "the collector does not take traces");
                }
                Ok(Response::builder().status(status).body(bytes)?)
            }
            Err(fault) => {
                tracing::warn!("traces could not be sent: does the collector answer?");
                Err(fault.into())
            }
        }
    }
}
