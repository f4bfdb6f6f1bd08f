//! Made-up samples for tests and the gallery.

use super::*;
use crate::gallery::{Reader, Sample};

pub(crate) fn samples(r: Reader) -> Vec<Sample> {
    // A field shows itself through its inputs; here the parts every one has.
    let field = Field::new("phone", r.pick("Telefonnummer", "رقم الهاتف"))
        .hint(r.pick("Vi ringer bara på dina säkra tider.", "نتصل فقط في الأوقات الآمنة لك."))
        .optional(r.pick("frivilligt", "اختياري"))
        .error(Some(r.pick("Skriv numret med siffror.", "اكتب الرقم بالأرقام.")));
    let input = html(maud_borrow! { input class="ds-input sos-input" type="tel" id=(field.id()) name="phone"; });
    vec![Sample::new("label, hint, error", labelled(&field, "text-input", &input))]
}
