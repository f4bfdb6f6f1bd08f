//! Made-up samples for tests and the gallery.

use super::{QrPanel, qr_panel};
use crate::Html;
use crate::drawing::*;
use crate::html::html;
use crate::gallery::{Reader, Sample};

pub(crate) fn samples(r: Reader) -> Vec<Sample> {
    let squares = html(maud_borrow! {
        svg "viewBox"="0 0 9 9" width="180" height="180" {
            path d="M0 0h3v3h-3z M6 0h3v3h-3z M0 6h3v3h-3z M4 1h1v2h1v1h-2z M4 5h2v1h1v2h-1v-1h-2z M8 7h1v2h-2v-1h1z" fill="#000" {}
        }
    });
    let panel = QrPanel {
        title: r.pick("Logga in med BankID på en annan enhet", "الدخول عبر BankID من جهاز آخر").into(),
        steps: vec![
            r.pick("Öppna BankID-appen i telefonen.", "افتح تطبيق BankID في الهاتف.").into(),
            r.pick("Tryck på skanna och rikta kameran mot koden.", "اضغط على المسح ووجّه الكاميرا نحو الرمز.").into(),
        ],
        picture: squares,
        picture_label: r.pick("Kod att läsa av med telefonen", "رمز لقراءته بالهاتف").into(),
        refresh: Some("/logga-in/qr".into()),
        status: r.pick("Väntar på telefonen", "بانتظار الهاتف").into(),
        again: crate::button(&crate::Button::new(r.pick("Visa en ny kod", "عرض رمز جديد")).kind(crate::ButtonKind::Secondary)),
        more: Html::default(),
    };
    vec![Sample::new("waiting", qr_panel(&panel))]
}
