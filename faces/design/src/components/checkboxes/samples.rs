//! Made-up samples for tests and the gallery.

use super::*;
use crate::gallery::{Reader, Sample};

pub(crate) fn samples(r: Reader) -> Vec<Sample> {
    let needs = Checkboxes {
        field: Field::new("needs", r.pick("Vad behöver ni hjälp med?", "بماذا تحتاجون إلى مساعدة؟"))
            .error(Some(r.pick("Välj minst en sak.", "اختر شيئًا واحدًا على الأقل."))),
        choices: vec![
            Choice::new("rent", r.pick("Hyra", "الإيجار")),
            Choice::new("food", r.pick("Mat", "الطعام")).checked(true),
            Choice::new("power", r.pick("El", "الكهرباء")),
        ],
    };
    vec![Sample::new("three boxes with an error", checkboxes(&needs))]
}
