//! The threads of one store, and waiting for them to end.

use std::thread::{self, JoinHandle};

use tokio::sync::oneshot;

use crate::OpenError;

/// Dropped after the queues: waits until what was queued is written, the log is folded into the
/// file and the connections are closed.
#[derive(Default)]
pub(super) struct Closing(Vec<JoinHandle<()>>);

pub(super) type Ready = oneshot::Sender<Result<(), OpenError>>;

impl Closing {
    pub(super) fn spawn(
        &mut self,
        name: &str,
        work: impl FnOnce(Ready) + Send + 'static,
    ) -> Result<oneshot::Receiver<Result<(), OpenError>>, OpenError> {
        let (ready, opened) = oneshot::channel();
        let thread = thread::Builder::new()
            .name(name.into())
            .spawn(move || work(ready))
            .map_err(|error| OpenError::Failed(format!("no thread for {name}: {error}")))?;
        self.0.push(thread);
        Ok(opened)
    }
}

impl Drop for Closing {
    fn drop(&mut self) {
        for thread in self.0.drain(..) {
            if thread.join().is_err() {
                tracing::error!("a database thread had died before its store was closed");
            }
        }
    }
}
