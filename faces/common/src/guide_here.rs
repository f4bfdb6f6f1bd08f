//! What the municipality adds to an article of the guide: laid beside the national text by the article's address, never
//! instead of it.

use crate::kept_pages::KeptPages;
use crate::site::Site;
use house_store::Fault;
use std::collections::BTreeMap;
use std::sync::{Arc, PoisonError, RwLock};

/// What was last read from the house store, by address.
#[derive(Default)]
pub struct Additions {
    now: RwLock<Arc<BTreeMap<String, String>>>,
    /// Articles with them, drawn.
    pub(crate) pages: KeptPages,
}

impl Site {
    pub fn additions(&self) -> Arc<BTreeMap<String, String>> {
        let read = self.guide_here.now.read().unwrap_or_else(PoisonError::into_inner);
        read.clone()
    }

    /// Reads them anew: another node may have changed them.
    pub async fn read_additions(&self) -> Result<(), Fault> {
        let now = Arc::new(self.house.guide_additions().await?);
        *self
            .guide_here
            .now
            .write()
            .unwrap_or_else(PoisonError::into_inner) = now;
        Ok(())
    }
}
