//! Traces for those who run the house: which page took how long, and what of it was waiting for a store. They go by the
//! OpenTelemetry protocol (OTLP over HTTP) to a collector beside the house.
//!
//! What can be said here is a closed list: the pattern of an address, a method, a status, the name of a store or of whoever
//! else is waited for.
//! There is no way to say anything else, and so none to say who somebody is. What a visitor's browser
//! tells of traces of its own is not read. Begin with [`begin`]; [`request`], [`work`] and [`step`] are what is traced.

mod collector;

pub use collector::NotBegun;

use opentelemetry::global::{self, BoxedTracer};
use opentelemetry::trace::{FutureExt, SpanKind, Status, TraceContextExt, Tracer};
use opentelemetry::{Context, KeyValue};
use opentelemetry_sdk::trace::SdkTracerProvider;
use std::borrow::Cow;
use std::net::SocketAddr;

const METHODS: [&str; 4] = ["GET", "HEAD", "POST", "OPTIONS"];

/// Traces go out until this ends.
pub struct Traces(SdkTracerProvider);

/// From now on, of so many of all (1: each). Must be called inside a tokio runtime.
pub fn begin(collector: SocketAddr, share: f64, version: &'static str) -> Result<Traces, NotBegun> {
    let provider = collector::provider(collector, share, version)?;
    global::set_tracer_provider(provider.clone());
    Ok(Traces(provider))
}

impl Traces {
    /// What is not sent yet goes out; then none follow. One that cannot be told is lost.
    pub async fn end(self) {
        let ended = tokio::task::spawn_blocking(move || self.0.shutdown()).await;
        if !matches!(ended, Ok(Ok(()))) {
            tracing::warn!("the last traces could not be sent");
        }
    }
}

fn tracer() -> BoxedTracer {
    global::tracer("handslag")
}

/// An answer on its way; `told` says its pattern and its status.
pub async fn request<T>(
    method: &str,
    answering: impl Future<Output = T>,
    told: impl FnOnce(&T) -> (&str, u16),
) -> T {
    // A visitor may make up a method.
    let method = METHODS
        .into_iter()
        .find(|known| *known == method)
        .unwrap_or("_OTHER");
    let tracer = tracer();
    let span = tracer
        .span_builder(method)
        .with_kind(SpanKind::Server)
        .start(&tracer);
    let within = Context::new().with_span(span);
    let answer = answering.with_context(within.clone()).await;
    let (route, status) = told(&answer);
    let span = within.span();
    span.update_name(format!("{method} {route}"));
    span.set_attribute(KeyValue::new("http.request.method", method));
    span.set_attribute(KeyValue::new("http.route", route.to_owned()));
    span.set_attribute(KeyValue::new("http.response.status_code", i64::from(status)));
    if status >= 500 {
        span.set_status(Status::Error {
            description: Cow::Borrowed(""),
        });
    }
    span.end();
    answer
}

/// Work that nobody asked for just now, by a word of the code.
pub async fn work<T>(name: &'static str, working: impl Future<Output = T>) -> T {
    let tracer = tracer();
    let span = tracer.span_builder(name).start(&tracer);
    let within = Context::new().with_span(span);
    let done = working.with_context(within.clone()).await;
    within.span().end();
    done
}

/// Part of what is being traced; on its own nothing is said. `fault` is one of a few words.
pub async fn step<T>(
    name: &'static str,
    working: impl Future<Output = T>,
    fault: impl FnOnce(&T) -> Option<&'static str>,
) -> T {
    let around = Context::current();
    if !around.span().span_context().is_sampled() {
        return working.await;
    }
    let tracer = tracer();
    let span = tracer
        .span_builder(name)
        .with_kind(SpanKind::Client)
        .start_with_context(&tracer, &around);
    let within = around.with_span(span);
    let done = working.with_context(within.clone()).await;
    if let Some(fault) = fault(&done) {
        within.span().set_attribute(KeyValue::new("error.type", fault));
        within.span().set_status(Status::Error {
            description: Cow::Borrowed(""),
        });
    }
    within.span().end();
    done
}
