//! Files from the device or its camera.

use hypertext::{maud_borrow, prelude::*};

use crate::field::{Field, labelled};
use crate::html::{Html, html};

pub(crate) mod samples;

#[derive(Debug, Clone, Default)]
pub struct FileUpload {
    pub field: Field,
    /// Kinds offered first, e.g. `image/*,.pdf`. The server still takes any.
    pub accept: Option<String>,
    pub multiple: bool,
    pub most: Option<Most>,
}

/// How large each chosen file may be: said beside the field before anything is sent, where scripts run.
#[derive(Debug, Clone, Default)]
pub struct Most {
    pub bytes: u64,
    /// What is wrong with a larger one: `{name}` is replaced in the browser.
    pub told: String,
}

/// Where the browser says it. Read aloud when it appears.
pub(crate) fn too_large(field: &Field, most: Option<&Most>) -> Html {
    html(maud_borrow! {
        @if let Some(most) = most {
            p class="ds-validation-message sos-error" id={ (field.id()) "-size" } role="alert" hidden data-size=(field.id())
                data-bytes=(most.bytes) data-told=(most.told) {}
        }
    })
}

/// The form around it must be `multipart` (see [`crate::Form`]).
pub fn file_upload(upload: &FileUpload) -> Html {
    let field = &upload.field;
    let control = html(maud_borrow! {
        input class="sos-file" type="file" id=(field.id()) name=(field.name) accept=[&upload.accept]
            multiple[upload.multiple] aria-describedby=[field.described_by()] aria-invalid=[field.invalid()];
        (too_large(field, upload.most.as_ref()))
    });
    labelled(field, "file-upload", &control)
}
