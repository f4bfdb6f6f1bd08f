//! Everything that a case holds, for whoever takes it out of the house: to the archive.

use crate::cases::OpenCase;
use crate::committee::{Committee, NotOpened};
use crate::retention;
use access::Key;
use case_store::{Fault, read_log};
use casework::retention::Fate;
use casework::{CaseFile, Recorded};

/// As the read log names it.
const TAKEN_OUT: &str = "archive";

pub struct Export {
    pub open: OpenCase,
    pub events: Vec<Recorded>,
    /// In hexadecimal: the end of the chain.
    pub head: String,
    /// Newest first.
    pub looked: Vec<read_log::Looked>,
    /// By the SHA-256 of what they hold.
    pub files: Vec<(String, Vec<u8>)>,
    /// The provision by which it is kept or would be destroyed.
    pub retention: String,
}

impl Committee {
    /// The whole case, for a key that may hand it over; that it was taken out stands in the read log first.
    pub async fn export(&self, key: &Key) -> Result<Export, NotOpened> {
        let (open, stream) = self.open_with_stream(key, TAKEN_OUT).await?;
        let (fate, _, _) = retention::fate(open.file.as_ref(), &open.file.summary(), self.law);
        let retention = match fate {
            Fate::Destroyed(term) | Fate::Kept { term, .. } => term.provision,
            Fate::Open | Fate::Unclear(_) => String::new(),
        };
        Ok(Export {
            head: hex::encode(stream.head),
            looked: self.store.who_looked(key, i64::MAX).await?,
            files: self.store.blobs(key).await?,
            retention,
            open,
            events: stream.events,
        })
    }

    /// The archive received the case as it stands. False: no package has been taken out since its last word.
    pub async fn archive_received(
        &self,
        key: &Key,
        file: &dyn CaseFile,
        archive_id: &str,
    ) -> Result<bool, Fault> {
        let last = file.entries().last().map(|entry| entry.at);
        let looked = self.store.who_looked(key, i64::MAX).await?;
        let taken_out = |look: &read_log::Looked| look.what == TAKEN_OUT && Some(look.at) >= last;
        if !looked.iter().any(taken_out) {
            return Ok(false);
        }
        let now = self.outside.now();
        self.store
            .put_receipt(key, file.version(), archive_id, now)
            .await?;
        Ok(true)
    }
}
