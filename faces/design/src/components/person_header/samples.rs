//! Made-up samples for tests and the gallery.

use super::*;
use crate::gallery::{Reader, Sample};

pub(crate) fn samples(r: Reader) -> Vec<Sample> {
    vec![Sample::new("a child", person_header(&child(r))), Sample::new("protected identity", person_header(&hidden(r)))]
}

pub(crate) fn child(r: Reader) -> PersonHeader {
    PersonHeader {
        name: "Elin Åberg".into(),
        facts: vec![
            (r.pick("Född", "وُلدت").into(), html(maud_borrow! { (crate::ltr("2017-03-14")) " (" (r.pick("9 år", "9 سنوات")) ")" })),
            (r.pick("Språk", "اللغة").into(), r.pick("svenska, arabiska med mamma", "السويدية، والعربية مع أمها").into()),
            (r.pick("Vårdnadshavare", "ولي الأمر").into(), "Sara Åberg, Johan Åberg".into()),
        ],
        warnings: vec![r.pick("Ring inte hemnumret", "لا تتصل برقم المنزل").into()],
        protected: None,
        status: crate::tag(r.pick("Utredning pågår", "دراسة جارية"), crate::Tone::Info),
        colour_key: "elin".into(),
        page_heading: true,
    }
}

fn hidden(r: Reader) -> PersonHeader {
    PersonHeader {
        name: r.pick("Skyddad person", "شخص محمي").into(),
        facts: vec![(r.pick("Ärende", "القضية").into(), crate::ltr("SN 2026-0413"))],
        warnings: vec![],
        protected: Some(Protected {
            title: r.pick("Stopp: skyddade personuppgifter.", "توقف: بيانات محمية.").into(),
            advice: r.pick("Kontrollera mottagaren innan du skickar något.", "تحقق من المستلم قبل الإرسال.").into(),
        }),
        colour_key: "someone else".into(),
        ..PersonHeader::default()
    }
}
