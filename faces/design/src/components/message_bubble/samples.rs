//! Made-up samples for tests and the gallery.

use super::*;
use crate::gallery::{Reader, Sample};

pub(crate) fn samples(r: Reader) -> Vec<Sample> {
    let theirs = MessageBubble {
        from: r.pick("Maria Ek, socialsekreterare", "ماريا إيك، أخصائية اجتماعية").into(),
        when: r.pick("12 november 09:14", "12 نوفمبر 09:14").into(),
        text: r.pick("Hej!\nPassar det att ses på torsdag?", "مرحبًا!\nهل يناسبك اللقاء يوم الخميس؟").into(),
        ..MessageBubble::default()
    };
    let own = MessageBubble {
        from: r.pick("Du", "أنت").into(),
        when: r.pick("12 november 10:02", "12 نوفمبر 10:02").into(),
        text: r.pick("Ja, gärna efter tre.", "نعم، بعد الثالثة.").into(),
        own: true,
        read: Some(r.pick("Läst 12 november 10:20", "قُرئت 12 نوفمبر 10:20").into()),
        ..MessageBubble::default()
    };
    vec![Sample::new("two messages", conversation(r.pick("Samtal i ärendet", "محادثة القضية"), &[theirs, own]))]
}
