//! A few pictures in order, each with its words: what happened, what happens now, what comes.

use hypertext::{maud_borrow, prelude::*};

use crate::assets::asset_url;
use crate::html::{Html, html};

pub(crate) mod samples;

#[derive(Debug, Clone, Default)]
pub struct Picture {
    /// Among the icons, without its ending.
    pub file: &'static str,
    pub word: String,
    pub text: Html,
    /// Where one is.
    pub current: bool,
}

pub fn pictures(pictures: &[Picture]) -> Html {
    html(maud_borrow! {
        ol class="sos-pictures" {
            @for one in pictures {
                @let current = one.current.then_some("step");
                li class="sos-picture" aria-current=[current] {
                    img class="sos-picture__image" src=(asset_url(&format!("{}.svg", one.file))) alt="" width="160" height="100";
                    strong class="sos-picture__word" { (one.word) }
                    span { (one.text) }
                }
            }
        }
    })
}
