//! One of a few faces: how it feels, without having to write it.

use hypertext::{maud_borrow, prelude::*};

use crate::assets::asset_url;
use crate::field::{Field, grouped};
use crate::html::{Html, html};
use crate::radios::Choice;

pub(crate) mod samples;

/// Each choice's value is the name of its picture among the icons.
#[derive(Debug, Clone, Default)]
pub struct Faces {
    pub field: Field,
    pub choices: Vec<Choice>,
}

pub fn faces(faces: &Faces) -> Html {
    let group = faces.field.id();
    let inputs = html(maud_borrow! {
        div class="sos-faces__row" {
            @for (at, choice) in faces.choices.iter().enumerate() {
                @let id = format!("{group}-{}", at + 1);
                @let picture = asset_url(&format!("{}.svg", choice.value));
                div class="sos-face" {
                    input class="ds-input" type="radio" id=(id) name=(faces.field.name) value=(choice.value)
                        checked[choice.checked] aria-invalid=[faces.field.invalid()];
                    label class="sos-face__label" for=(id) {
                        img class="sos-face__picture" src=(picture) alt="" width="64" height="64";
                        span { (choice.label) }
                    }
                }
            }
        }
    });
    grouped(&faces.field, "faces", &inputs)
}
