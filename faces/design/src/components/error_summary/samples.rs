//! Made-up samples for tests and the gallery.

use super::*;
use crate::gallery::{Reader, Sample};

pub(crate) fn samples(r: Reader) -> Vec<Sample> {
    let summary = ErrorSummary {
        title: r.pick("Två saker behöver rättas", "أمران يحتاجان إلى تصحيح").into(),
        errors: vec![
            ("phone".into(), r.pick("Skriv numret med siffror.", "اكتب الرقم بالأرقام.").into()),
            ("born-day".into(), r.pick("Skriv en dag mellan 1 och 31.", "اكتب يومًا بين 1 و31.").into()),
        ],
    };
    vec![Sample::new("two errors", error_summary(&summary))]
}
