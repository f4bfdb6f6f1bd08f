//! A connection on loan: it goes back to the pool only when it is known to hold no transaction.

use std::ops::Deref;

use deadpool_postgres::Object;

use super::fault::Fault;

pub(super) struct Lease(Option<Object>);

impl Lease {
    pub(super) fn new(client: Object) -> Lease {
        Lease(Some(client))
    }

    pub(super) fn give_back(mut self) {
        drop(self.0.take());
    }

    /// A plan made before a migration may no longer fit its table; it is made anew next time.
    pub(super) fn forget_stale_plans(&self, fault: Fault) -> Fault {
        match fault {
            Fault::StalePlan => {
                self.statement_cache.clear();
                Fault::Collision
            }
            other => other,
        }
    }
}

impl Deref for Lease {
    type Target = Object;

    fn deref(&self) -> &Object {
        self.0
            .as_ref()
            .expect("taken only by give_back, which consumes the lease")
    }
}

impl Drop for Lease {
    fn drop(&mut self) {
        if let Some(client) = self.0.take() {
            // Closes the connection instead of handing its state to the next caller.
            drop(Object::take(client));
        }
    }
}
