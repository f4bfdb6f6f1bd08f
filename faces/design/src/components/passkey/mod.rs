//! A button that has the browser use or make a passkey, and sends its answer like any form.

use hypertext::{maud_borrow, prelude::*};

use crate::html::{Html, href, html};

pub(crate) mod samples;

#[derive(Debug, Clone, Default)]
pub struct Passkey {
    pub action: String,
    /// Makes a new one instead of using one that is there.
    pub makes: bool,
    /// What the browser is asked, as JSON.
    pub question: String,
    /// [`crate::hidden_fields`] that go along.
    pub hidden: Html,
    /// [`crate::button`]: shown when the browser can.
    pub button: Html,
    /// For those without scripts: what to do instead.
    pub without_scripts: String,
    /// The browser knows no passkeys: what to do instead.
    pub cannot: String,
    /// It was given up, or did not work.
    pub failed: String,
}

pub fn passkey(passkey: &Passkey) -> Html {
    let how = if passkey.makes { "create" } else { "get" };
    html(maud_borrow! {
        form class="sos-form" method="post" action=(href(&passkey.action)) novalidate data-passkey=(how)
            data-question=(passkey.question) {
            (passkey.hidden)
            input type="hidden" name="answer" value="";
            div data-passkey-can hidden { (passkey.button) }
            p data-passkey-cannot hidden { (passkey.cannot) }
            p class="sos-error" role="alert" data-passkey-failed=(passkey.failed) {}
            noscript { p { (passkey.without_scripts) } }
        }
    })
}
