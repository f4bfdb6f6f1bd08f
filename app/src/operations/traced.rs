//! What is traced, where this build can and the operators want it; else nothing is done.

use crate::cli::Cli;
use anyhow::bail;
use axum::http::Method;
use axum::response::Response;

/// Traces going out, while it is kept.
#[derive(Default)]
pub struct Traced {
    #[cfg(feature = "traces")]
    to: Option<traces::Traces>,
}

impl Traced {
    pub fn begin(cli: &Cli) -> anyhow::Result<Self> {
        check(cli)?;
        #[cfg(feature = "traces")]
        if let Some(at) = cli.traces {
            let to = traces::begin(at, cli.traces_share, env!("CARGO_PKG_VERSION"))?;
            return Ok(Self { to: Some(to) });
        }
        Ok(Self::default())
    }

    /// What is not sent yet goes out.
    pub async fn end(self) {
        #[cfg(feature = "traces")]
        if let Some(to) = self.to {
            to.end().await;
        }
    }
}

/// Where they go, and how many.
pub fn check(cli: &Cli) -> anyhow::Result<()> {
    let Some(at) = cli.traces else { return Ok(()) };
    if cfg!(not(feature = "traces")) {
        bail!(
            "this binary was built without traces: leave --traces away, or build it with the feature `traces`"
        );
    }
    super::inside("--traces", at)?;
    if !(cli.traces_share > 0.0 && cli.traces_share <= 1.0) {
        bail!(
            "--traces-share must be more than 0 and at most 1, not {}",
            cli.traces_share
        );
    }
    Ok(())
}

pub async fn answered(method: &Method, answering: impl Future<Output = Response>) -> Response {
    #[cfg(feature = "traces")]
    return traces::request(method.as_str(), answering, |response: &Response| {
        (crate::serve::route_of(response), response.status().as_u16())
    })
    .await;
    #[cfg(not(feature = "traces"))]
    {
        let _ = method;
        answering.await
    }
}

/// A round of the worker.
pub async fn round<T>(working: impl Future<Output = T>) -> T {
    #[cfg(feature = "traces")]
    return traces::work("worker round", working).await;
    #[cfg(not(feature = "traces"))]
    working.await
}

/// Somebody else is waited for, a store or a register; which of a few words says why they did not answer.
pub async fn asked<T>(
    whom: &'static str,
    asking: impl Future<Output = T>,
    fault: impl FnOnce(&T) -> Option<&'static str>,
) -> T {
    #[cfg(feature = "traces")]
    return traces::step(whom, asking, fault).await;
    #[cfg(not(feature = "traces"))]
    {
        let _ = (whom, fault);
        asking.await
    }
}
