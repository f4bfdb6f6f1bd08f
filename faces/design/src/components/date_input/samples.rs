//! Made-up samples for tests and the gallery.

use super::*;
use crate::gallery::{Reader, Sample};

pub(crate) fn samples(r: Reader) -> Vec<Sample> {
    let born = DateInput {
        field: Field::new("born", r.pick("När är barnet fött?", "متى وُلد الطفل؟"))
            .hint(r.pick("Till exempel 14 3 2017. Vet du inte, skriv bara året.", "مثال: 14 3 2017. إن لم تكن تعرف، اكتب السنة فقط.")),
        words: [r.pick("Dag", "اليوم").into(), r.pick("Månad", "الشهر").into(), r.pick("År", "السنة").into()],
        typed: ["14".into(), "3".into(), "2017".into()],
        birthday: false,
    };
    let mut wrong = born.clone();
    wrong.field.error = Some(r.pick("Skriv en dag mellan 1 och 31.", "اكتب يومًا بين 1 و31.").into());
    wrong.typed[0] = "41".into();
    wrong.field.name = "moved".into();
    vec![Sample::new("filled in", date_input(&born)), Sample::new("with error", date_input(&wrong))]
}
