//! A drawing: chosen as a picture of one, or, where scripts run, drawn here. What is drawn here becomes the chosen file,
//! and is sent like any.

use hypertext::{maud_borrow, prelude::*};

use crate::field::{Field, labelled};
use crate::html::{Html, html};

pub(crate) mod samples;

#[derive(Debug, Clone, Default)]
pub struct Drawing {
    pub field: Field,
    /// What the sheet is called for whoever does not see it.
    pub sheet: String,
    /// Each ink by its key ([`INKS`]) and its word.
    pub inks: Vec<(&'static str, String)>,
    pub undo: String,
    pub clear: String,
    /// When something is drawn, and when the sheet is empty again.
    pub drawn: String,
    pub empty: String,
    /// What the file is called, without its ending.
    pub file_name: String,
}

/// What one may draw with.
pub const INKS: [&str; 6] = ["black", "red", "blue", "green", "yellow", "brown"];

/// The form around it must be `multipart` (see [`crate::Form`]).
pub fn drawing(drawing: &Drawing) -> Html {
    let field = &drawing.field;
    let part = |name: &str, label: &str| {
        html(maud_borrow! {
            button class="ds-button sos-button" type="button" data-variant="secondary" data-color="accent"
                data-drawing-part=(name) { (label) }
        })
    };
    let control = html(maud_borrow! {
        input class="sos-file" type="file" id=(field.id()) name=(field.name) accept="image/*"
            aria-describedby=[field.described_by()] aria-invalid=[field.invalid()];
        div class="sos-sheet" hidden data-drawing=(field.id()) data-drawn=(drawing.drawn) data-empty=(drawing.empty)
            data-name=(drawing.file_name) {
            canvas class="sos-sheet__paper" width="640" height="420" role="img" aria-label=(drawing.sheet) {}
            div class="sos-buttons" {
                @for (nth, (ink, word)) in drawing.inks.iter().enumerate() {
                    button class="ds-button sos-button sos-ink" type="button" data-variant="secondary" data-color="accent"
                        data-ink=(*ink) aria-pressed=(if nth == 0 { "true" } else { "false" }) {
                        span class={ "sos-ink__spot sos-ink__spot--" (*ink) } {} (word)
                    }
                }
            }
            div class="sos-buttons" { (part("undo", &drawing.undo)) (part("clear", &drawing.clear)) }
            p role="status" data-drawing-part="status" {}
        }
    });
    labelled(field, "drawing", &control)
}
