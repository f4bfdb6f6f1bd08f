//! Made-up samples for tests and the gallery.

use super::*;
use crate::gallery::{Reader, Sample};

pub(crate) fn samples(r: Reader) -> Vec<Sample> {
    let search = SearchBox {
        action: "/sok".into(),
        name: "q".into(),
        label: r.pick("Sök i guiden", "ابحث في الدليل").into(),
        button: r.pick("Sök", "بحث").into(),
        ..SearchBox::default()
    };
    vec![Sample::new("guide", search_box(&search))]
}
