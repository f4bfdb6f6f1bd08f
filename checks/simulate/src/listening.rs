//! Everything that the house says to its log, at every level, searched for the names and numbers of the town.

use std::collections::BTreeSet;
use std::io::{self, Write};
use std::sync::{Arc, Mutex, PoisonError};
use tracing_subscriber::fmt::MakeWriter;

#[derive(Clone, Default)]
pub struct Listening {
    said: Arc<Mutex<Vec<u8>>>,
}

impl Listening {
    /// From now on, for the whole process.
    pub fn begin() -> Self {
        let listening = Self::default();
        let subscriber = tracing_subscriber::fmt()
            .with_max_level(tracing::Level::TRACE)
            .with_ansi(false)
            .with_writer(listening.clone())
            .finish();
        // A second life in the same process hears by the first one's ears.
        let _ = tracing::subscriber::set_global_default(subscriber);
        listening
    }

    /// The first line with one of these words in it, of all that was said since the last time.
    pub fn tells(&self, secrets: &BTreeSet<String>) -> Option<String> {
        let said = std::mem::take(&mut *self.said.lock().unwrap_or_else(PoisonError::into_inner));
        let said = String::from_utf8_lossy(&said);
        said.lines()
            .find(|line| secrets.iter().any(|secret| line.contains(secret.as_str())))
            .map(str::to_owned)
    }
}

pub struct Pen(Arc<Mutex<Vec<u8>>>);

impl Write for Pen {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .extend_from_slice(bytes);
        Ok(bytes.len())
    }
    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl<'w> MakeWriter<'w> for Listening {
    type Writer = Pen;
    fn make_writer(&'w self) -> Pen {
        Pen(Arc::clone(&self.said))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_in_the_log_is_heard() {
        let listening = Listening::default();
        let secrets = BTreeSet::from(["Elin Ek".to_owned()]);
        listening
            .make_writer()
            .write_all(b"WARN parcel x was not delivered\n")
            .unwrap();
        assert_eq!(listening.tells(&secrets), None);
        listening
            .make_writer()
            .write_all(b"ERROR Elin Ek was not found\n")
            .unwrap();
        assert!(listening.tells(&secrets).is_some());
    }
}
