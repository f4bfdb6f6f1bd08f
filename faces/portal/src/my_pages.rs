//! What every page of somebody's own says of who is signed in, and for whom they are there.

use crate::{sessions, whom};
use common::{ResidentIn, Shell, Words};
use design::Account;
use views::OpenCase;

fn account(me: &ResidentIn) -> Account {
    Account::LoggedIn {
        name: me.session.name.clone(),
        sessions: sessions::address(me),
        alive: sessions::alive_address(me),
        left: me.session.left_at_least(),
        log_out: format!("/{}/logga-ut/mina-sidor", me.visit.lang.tag()),
    }
}

/// A page of somebody's own.
pub fn shell(me: &ResidentIn, title: impl Into<String>) -> Shell {
    Shell {
        quick_exit: true,
        account: account(me),
        ..Shell::new(title)
    }
}

/// The same of one case: whom it is about, and for whom it is read, stand on each of its pages.
pub fn of_case(me: &ResidentIn, open: &OpenCase, title: impl Into<String>, words: &Words<'_>) -> Shell {
    Shell {
        viewing: whom::viewed(me, open, words),
        ..shell(me, title)
    }
}
