//! Made-up samples for tests and the gallery.

use super::*;
use crate::gallery::{Reader, Sample};

pub(crate) fn samples(r: Reader) -> Vec<Sample> {
    let search = SearchBox {
        action: "/sok".into(),
        name: "q".into(),
        label: r.pick("Vad behöver du hjälp med?", "بماذا تحتاج إلى مساعدة؟").into(),
        button: r.pick("Sök", "بحث").into(),
        ..SearchBox::default()
    };
    vec![Sample::new("guide", search_box(&search))]
}
