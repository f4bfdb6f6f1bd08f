//! Made-up samples for tests and the gallery.

use super::*;
use crate::gallery::{Reader, Sample};

pub(crate) fn samples(r: Reader) -> Vec<Sample> {
    let recording = Voice {
        field: Field::new("rost", r.pick("Prata in ditt svar", "سجّل جوابك بصوتك"))
            .hint(r.pick("Högst tio minuter. Du kan också välja en ljudfil.", "عشر دقائق على الأكثر. يمكنك أيضًا اختيار ملف صوتي.")),
        minutes: 10,
        most: None,
        record: r.pick("Spela in", "سجّل").into(),
        stop: r.pick("Stoppa", "أوقف").into(),
        listen: r.pick("Lyssna", "استمع").into(),
        recording: "{time}".into(),
        recorded: "{time}".into(),
        failed: r.pick("Det gick inte att spela in.", "تعذّر التسجيل.").into(),
        file_name: "svar".into(),
    };
    vec![Sample::new("a recording", voice(&recording))]
}
