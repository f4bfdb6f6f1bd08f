//! Made-up samples for tests and the gallery.

use super::*;
use crate::gallery::{Reader, Sample};

pub(crate) fn samples(r: Reader) -> Vec<Sample> {
    let sheet = Drawing {
        field: Field::new("teckning", r.pick("Rita", "ارسم"))
            .hint(r.pick("Du kan också välja ett foto av en teckning.", "يمكنك أيضًا اختيار صورة لرسم.")),
        sheet: r.pick("Ritpapper", "ورقة رسم").into(),
        inks: vec![
            ("black", r.pick("Svart", "أسود").into()),
            ("red", r.pick("Röd", "أحمر").into()),
        ],
        undo: r.pick("Ångra", "تراجع").into(),
        clear: r.pick("Börja om", "ابدأ من جديد").into(),
        drawn: r.pick("Teckningen följer med.", "الرسم مرفق.").into(),
        empty: r.pick("Pappret är tomt.", "الورقة فارغة.").into(),
        file_name: r.pick("teckning", "رسم").into(),
    };
    vec![Sample::new("a sheet", drawing(&sheet))]
}
