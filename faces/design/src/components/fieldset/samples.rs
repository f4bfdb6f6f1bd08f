//! Made-up samples for tests and the gallery.

use super::*;
use crate::gallery::{Reader, Sample};

pub(crate) fn samples(r: Reader) -> Vec<Sample> {
    let name = crate::text_input(&crate::TextInput {
        field: crate::Field::new("school", r.pick("Skola", "المدرسة")),
        value: "Björkviks skola".into(),
        ..Default::default()
    });
    let class = crate::text_input(&crate::TextInput {
        field: crate::Field::new("class", r.pick("Klass", "الصف")),
        value: "3B".into(),
        width: crate::Width::Short,
        ..Default::default()
    });
    let set = Fieldset {
        legend: r.pick("Barnets skola", "مدرسة الطفل").into(),
        hint: Some(r.pick("Bara om du vet.", "فقط إن كنت تعرف.").into()),
        content: Html::all([name, class]),
        columns: true,
    };
    vec![Sample::new("two fields", fieldset(&set))]
}
