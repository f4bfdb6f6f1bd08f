//! Made-up samples for tests and the gallery.

use super::*;
use crate::gallery::{Reader, Sample};

pub(crate) fn samples(r: Reader) -> Vec<Sample> {
    let chip = |text: &'static str, state| deadline_chip(&DeadlineChip { text: text.into(), state });
    let row = [
        chip(r.pick("74 dagar kvar", "بقي 74 يومًا"), DeadlineState::Calm),
        chip(r.pick("3 dagar kvar", "بقيت 3 أيام"), DeadlineState::Soon),
        chip(r.pick("Senast i dag 16:30", "اليوم على الأكثر"), DeadlineState::Today),
        chip(r.pick("Sen sedan 3 december", "متأخر منذ 3 ديسمبر"), DeadlineState::Late),
        chip(r.pick("Klart i tid", "أُنجز في الوقت"), DeadlineState::Met),
    ];
    let row = Html::all(row);
    vec![Sample::new("the five states", html(maud_borrow! { div class="sos-card__meta" { (row) } }))]
}
