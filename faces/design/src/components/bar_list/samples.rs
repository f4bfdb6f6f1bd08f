//! Made-up samples for tests and the gallery.

use super::*;
use crate::gallery::{Reader, Sample};

pub(crate) fn samples(r: Reader) -> Vec<Sample> {
    let bar = |label: &'static str, value: f64, text: &'static str| Bar { label: label.into(), value, value_text: text.into() };
    let list = BarList {
        id: "load".into(),
        title: r.pick("Pågående ärenden per grupp", "القضايا الجارية لكل مجموعة").into(),
        finding: r.pick("Mottagningen har flest, och äldst ärende är 21 dagar.", "لدى الاستقبال العدد الأكبر.").into(),
        bars: vec![
            bar(r.pick("Mottagning", "الاستقبال"), 34.0, r.pick("34 ärenden", "34 قضية")),
            bar(r.pick("Utredning barn", "دراسة الأطفال"), 27.0, r.pick("27 ärenden", "27 قضية")),
            bar(r.pick("Ekonomiskt bistånd", "المساعدة المالية"), 12.0, r.pick("12 ärenden", "12 قضية")),
            bar(r.pick("Våld i nära relation", "العنف"), 0.0, r.pick("Färre än 5, visas inte", "أقل من 5")),
        ],
        full: None,
        table_word: r.pick("Visa som tabell", "عرض كجدول").into(),
        columns: [r.pick("Grupp", "المجموعة").into(), r.pick("Antal", "العدد").into()],
    };
    vec![Sample::new("workload", bar_list(&list))]
}
