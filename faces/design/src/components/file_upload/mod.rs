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
}

/// The form around it must be `multipart` (see [`crate::Form`]).
pub fn file_upload(upload: &FileUpload) -> Html {
    let field = &upload.field;
    let control = html(maud_borrow! {
        input class="sos-file" type="file" id=(field.id()) name=(field.name) accept=[&upload.accept]
            multiple[upload.multiple] aria-describedby=[field.described_by()] aria-invalid=[field.invalid()];
    });
    labelled(field, "file-upload", &control)
}
