//! Made-up samples for tests and the gallery.

use super::*;
use crate::gallery::{Reader, Sample};

pub(crate) fn samples(r: Reader) -> Vec<Sample> {
    let done = Receipt {
        title: r.pick("Klart! Din ansökan är inskickad.", "تم! أُرسل طلبك.").into(),
        reference: Some((r.pick("Ditt ärendenummer är", "رقم قضيتك هو").into(), crate::ltr("SN 2026-0412"))),
        lead: Some(r.pick("Du behöver inte göra något just nu.", "لست بحاجة إلى فعل شيء الآن.").into()),
        next_heading: r.pick("Så här går det till nu", "ماذا يحدث الآن").into(),
        next: vec![
            r.pick("Maria Ek läser din ansökan i dag eller i morgon.", "ستقرأ ماريا إيك طلبك اليوم أو غدًا.").into(),
            r.pick("Om något saknas hör vi av oss på ditt säkra sätt.", "إن نقص شيء نتواصل معك بطريقتك الآمنة.").into(),
            r.pick("Du får ett beslut senast 3 december.", "ستحصل على قرار بحلول 3 ديسمبر.").into(),
        ],
    };
    vec![Sample::new("sent", receipt(&done))]
}
