//! A day something must be done, in words; never by colour only.

use hypertext::{maud_borrow, prelude::*};

use crate::html::{Html, html};

pub(crate) mod samples;

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum DeadlineState {
    #[default]
    Calm,
    Soon,
    Today,
    Late,
    Met,
}

/// The text carries the meaning: "9 dagar kvar", "Sen sedan 3 december".
#[derive(Debug, Clone, Default)]
pub struct DeadlineChip {
    pub text: Html,
    pub state: DeadlineState,
}

pub fn deadline_chip(chip: &DeadlineChip) -> Html {
    let state = match chip.state {
        DeadlineState::Calm => "calm",
        DeadlineState::Soon => "soon",
        DeadlineState::Today => "today",
        DeadlineState::Late => "late",
        DeadlineState::Met => "met",
    };
    html(maud_borrow! {
        span class={ "sos-deadline sos-deadline--" (state) } { (chip.text) }
    })
}
