//! Made-up samples for tests and the gallery.

use super::*;
use crate::gallery::{Reader, Sample};

pub(crate) fn samples(r: Reader) -> Vec<Sample> {
    let panel = Passkey {
        action: "/arbete/styrk".into(),
        question: "{}".into(),
        button: crate::button(&crate::Button::new(r.pick("Använd din passnyckel", "استخدم مفتاح المرور"))),
        without_scripts: r
            .pick("Passnycklar behöver skript. Logga in med BankID.", "تحتاج مفاتيح المرور إلى برامج نصية. سجّل الدخول عبر BankID.")
            .into(),
        cannot: r.pick("Webbläsaren kan inte passnycklar.", "لا يدعم المتصفح مفاتيح المرور.").into(),
        failed: r.pick("Det blev inte klart.", "لم يكتمل الأمر.").into(),
        ..Passkey::default()
    };
    vec![Sample::new("use one that is there", passkey(&panel))]
}
