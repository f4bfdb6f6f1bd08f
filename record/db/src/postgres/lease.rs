//! A connection on loan: it goes back to the pool only when it is known to hold no transaction.

use std::ops::Deref;

use deadpool_postgres::Object;

pub(super) struct Lease {
    client: Option<Object>,
    in_transaction: bool,
}

impl Lease {
    pub(super) fn new(client: Object) -> Lease {
        Lease {
            client: Some(client),
            in_transaction: false,
        }
    }

    pub(super) fn begins(&mut self) {
        self.in_transaction = true;
    }

    /// COMMIT or ROLLBACK was answered.
    pub(super) fn has_ended(&mut self) {
        self.in_transaction = false;
    }
}

impl Deref for Lease {
    type Target = Object;

    fn deref(&self) -> &Object {
        self.client
            .as_ref()
            .expect("taken only when the lease is dropped")
    }
}

impl Drop for Lease {
    fn drop(&mut self) {
        if let Some(client) = self.client.take()
            && self.in_transaction
        {
            // Closes the connection instead of handing its state to the next caller.
            drop(Object::take(client));
        }
    }
}
