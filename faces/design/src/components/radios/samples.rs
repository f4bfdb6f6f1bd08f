//! Made-up samples for tests and the gallery.

use super::*;
use crate::gallery::{Reader, Sample};

pub(crate) fn samples(r: Reader) -> Vec<Sample> {
    let how = Radios {
        field: Field::new("contact", r.pick("Hur vill du att vi hör av oss?", "كيف تريد أن نتواصل معك؟"))
            .hint(r.pick("Välj det som är säkert för dig.", "اختر ما هو آمن لك.")),
        choices: vec![
            Choice::new("letter", r.pick("Brev", "رسالة")),
            Choice::new("phone", r.pick("Telefon", "هاتف"))
                .checked(true)
                .hint(r.pick("Du väljer tider i nästa steg.", "تختار الأوقات في الخطوة التالية.")),
            Choice::new("none", r.pick("Skicka inget. Jag loggar in själv.", "لا ترسلوا شيئًا. سأدخل بنفسي.")),
        ],
        inline: false,
    };
    vec![Sample::new("three choices", radios(&how))]
}
