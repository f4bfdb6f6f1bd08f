//! A recording: chosen as a file, or, where scripts run and there is a microphone, made here. What is made here becomes
//! the chosen file, and is sent like any.

use hypertext::{maud_borrow, prelude::*};

use crate::components::file_upload::{Most, too_large};
use crate::field::{Field, labelled};
use crate::html::{Html, html};

pub(crate) mod samples;

#[derive(Debug, Clone, Default)]
pub struct Voice {
    pub field: Field,
    /// It stops by itself after so many.
    pub minutes: u16,
    pub most: Option<Most>,
    pub record: String,
    pub stop: String,
    pub listen: String,
    /// While it is recorded: `{time}` is replaced in the browser.
    pub recording: String,
    /// When it is done: `{time}` is replaced in the browser.
    pub recorded: String,
    /// No microphone, or it may not be used.
    pub failed: String,
    /// What the file is called, without its ending.
    pub file_name: String,
}

/// The form around it must be `multipart` (see [`crate::Form`]).
pub fn voice(voice: &Voice) -> Html {
    let field = &voice.field;
    let seconds = voice.minutes * 60;
    let part = |name: &str, label: &str| {
        html(maud_borrow! {
            button class="ds-button sos-button" type="button" data-variant="secondary" data-color="accent"
                data-voice-part=(name) hidden { (label) }
        })
    };
    let control = html(maud_borrow! {
        input class="sos-file" type="file" id=(field.id()) name=(field.name) accept="audio/*"
            aria-describedby=[field.described_by()] aria-invalid=[field.invalid()];
        (too_large(field, voice.most.as_ref()))
        div class="sos-buttons" hidden data-voice=(field.id()) data-seconds=(seconds) data-recording=(voice.recording)
            data-recorded=(voice.recorded) data-failed=(voice.failed) data-name=(voice.file_name) {
            (part("record", &voice.record))
            (part("stop", &voice.stop))
            (part("listen", &voice.listen))
            p role="status" data-voice-part="status" {}
        }
    });
    labelled(field, "voice", &control)
}
