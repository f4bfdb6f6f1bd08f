//! The hint that something was committed here.

use futures_util::future::BoxFuture;
use tokio::sync::watch;

#[derive(Clone)]
pub(crate) struct Changes(watch::Sender<u64>);

impl Changes {
    pub(crate) fn new() -> Changes {
        Changes(watch::Sender::new(0))
    }

    pub(crate) fn tell(&self) {
        self.0.send_modify(|count| *count = count.wrapping_add(1));
    }

    /// Listens from the call and not from the first poll, so that "listen, look, wait" misses
    /// nothing.
    pub(crate) fn next(&self) -> BoxFuture<'static, ()> {
        let mut seen = self.0.subscribe();
        Box::pin(async move {
            // An error means that the store is closed: nothing more will come.
            if seen.changed().await.is_err() {
                std::future::pending::<()>().await;
            }
        })
    }
}
