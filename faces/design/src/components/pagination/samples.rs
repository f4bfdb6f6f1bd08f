//! Made-up samples for tests and the gallery.

use super::*;
use crate::gallery::{Reader, Sample};

pub(crate) fn samples(r: Reader) -> Vec<Sample> {
    let pages = Pagination {
        label: r.pick("Bläddra", "تصفح").into(),
        summary: r.pick("Visar 51–100 av fler än 200", "عرض 51–100 من أكثر من 200").into(),
        previous: Some((r.pick("Nyare", "أحدث").into(), "?before=a".into())),
        next: Some((r.pick("Äldre", "أقدم").into(), "?after=b".into())),
    };
    vec![Sample::new("in the middle", pagination(&pages))]
}
