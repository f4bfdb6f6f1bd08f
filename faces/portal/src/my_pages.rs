//! What every page of somebody's own says of who is signed in.

use crate::sessions;
use common::ResidentIn;
use design::Account;

pub fn account(me: &ResidentIn) -> Account {
    Account::LoggedIn {
        name: me.session.name.clone(),
        sessions: sessions::address(me),
        alive: sessions::alive_address(me),
        left: me.session.left_at_least(),
        log_out: format!("/{}/logga-ut/mina-sidor", me.visit.lang.tag()),
    }
}
