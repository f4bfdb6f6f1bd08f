//! Made-up samples for tests and the gallery.

use super::*;
use crate::gallery::{Reader, Sample};

pub(crate) fn samples(r: Reader) -> Vec<Sample> {
    let list = CheckAnswers {
        heading: Some(r.pick("Kontrollera dina svar", "تحقق من إجاباتك").into()),
        answers: vec![
            Answer::new(r.pick("Hyra", "الإيجار"), crate::ltr("6 450 kr")).change("/steg/hyra"),
            Answer::new(r.pick("Bor du med någon?", "هل تعيش مع أحد؟"), r.pick("Ja, med Elin, 9 år", "نعم، مع إيلين، 9 سنوات")).change("/steg/hushall"),
            Answer::new(r.pick("Barnbidrag, från Försäkringskassan", "إعانة الأطفال"), crate::ltr("1 250 kr")),
        ],
        change_word: r.pick("Ändra", "تغيير").into(),
    };
    vec![Sample::new("three answers", check_answers(&list))]
}
