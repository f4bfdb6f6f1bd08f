//! Made-up samples for tests and the gallery.

use super::*;
use crate::gallery::{Reader, Sample};

pub(crate) fn samples(r: Reader) -> Vec<Sample> {
    let upload = FileUpload {
        field: Field::new("avi", r.pick("Hyresavi", "فاتورة الإيجار"))
            .hint(r.pick("Ta en bild eller välj en fil. Alla filtyper går bra.", "التقط صورة أو اختر ملفًا. كل أنواع الملفات مقبولة.")),
        accept: Some("image/*,.pdf".into()),
        multiple: true,
        most: Some(Most { bytes: 1024, told: "{name}".into() }),
    };
    vec![Sample::new("several files", file_upload(&upload))]
}
