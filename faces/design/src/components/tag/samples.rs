//! Made-up samples for tests and the gallery.

use super::*;
use crate::gallery::{Reader, Sample};

pub(crate) fn samples(r: Reader) -> Vec<Sample> {
    let tags = [
        tag(r.pick("Inte påbörjad", "لم تبدأ"), Tone::Neutral),
        tag(r.pick("Utkast", "مسودة"), Tone::Accent),
        tag(r.pick("Ny", "جديد"), Tone::Info),
        tag(r.pick("Beviljad", "مقبول"), Tone::Success),
        tag(r.pick("Väntar på dig", "بانتظارك"), Tone::Warning),
        tag(r.pick("Bestridd", "معترض عليه"), Tone::Danger),
    ];
    let tags = Html::all(tags);
    vec![Sample::new("the six tones", html(maud_borrow! { div class="sos-card__meta" { (tags) } }))]
}
