//! Made-up samples for tests and the gallery.

use super::*;
use crate::gallery::{Reader, Sample};

pub(crate) fn samples(r: Reader) -> Vec<Sample> {
    vec![Sample::new("112 and on call", danger_banner(&danger(r)))]
}

pub(crate) fn danger(r: Reader) -> DangerBanner {
    let call = phone_link("112");
    let on_call = phone_link("0123-45 67 00");
    DangerBanner {
        danger: html(maud_borrow! { (r.pick("Är någon i fara? Ring ", "هل أحد في خطر؟ اتصل بـ ")) (call) }),
        on_call: Some(html(maud_borrow! { (r.pick("Socialjouren, kvällar och helger: ", "الخدمة المناوبة مساءً وفي العطل: ")) (on_call) })),
        region: r.pick("Vid fara", "عند الخطر").into(),
    }
}
