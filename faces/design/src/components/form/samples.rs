//! Made-up samples for tests and the gallery.

use super::*;
use crate::gallery::{Reader, Sample};

pub(crate) fn samples(r: Reader) -> Vec<Sample> {
    let content = Html::all([
        crate::textarea(&crate::TextArea {
            field: crate::Field::new("note", r.pick("Anteckning från samtalet", "ملاحظة من المحادثة")),
            rows: 3,
            ..Default::default()
        }),
        crate::button_row([crate::button(&crate::Button::new(r.pick("Spara", "حفظ")))]),
    ]);
    let form_with = Form {
        action: "/anteckning".into(),
        content,
        guard: true,
        autosave: Some(Autosave {
            url: "/anteckning/utkast".into(),
            saved: r.pick("Sparat {time}. Utkast, ännu inte i journalen.", "حُفظ {time}. مسودة.").into(),
            failed: r.pick("Kunde inte spara just nu. Vi försöker igen.", "تعذر الحفظ الآن. سنحاول مجددًا.").into(),
        }),
        ..Form::default()
    };
    vec![Sample::new("saves itself", form(&form_with))]
}
