//! Made-up samples for tests and the gallery.

use super::*;
use crate::gallery::{Reader, Sample};

pub(crate) fn samples(r: Reader) -> Vec<Sample> {
    let late = Alert {
        tone: Tone::Warning,
        title: Some(r.pick("Vi är sena", "نحن متأخرون").into()),
        body: r.pick("Vi skulle ha svarat 3 december. Det är vårt fel, inte ditt. Ny dag: 10 december.", "كان علينا الرد في 3 ديسمبر. هذا خطؤنا لا خطؤك. اليوم الجديد: 10 ديسمبر.").into(),
        announce: false,
    };
    let info = Alert { tone: Tone::Info, title: None, body: r.pick("Det du skriver sparas i ditt ärende.", "ما تكتبه يُحفظ في قضيتك.").into(), announce: false };
    let saved = Alert { tone: Tone::Success, title: None, body: r.pick("Dina tider är sparade.", "حُفظت أوقاتك.").into(), announce: true };
    vec![Sample::new("late, honestly", alert(&late)), Sample::new("information", alert(&info)), Sample::new("saved", alert(&saved))]
}
