//! Made-up samples for tests and the gallery.

use super::*;
use crate::gallery::{Reader, Sample};

pub(crate) fn samples(r: Reader) -> Vec<Sample> {
    let group = Heading {
        caption: Some(r.pick("Del 2 av 5", "الجزء 2 من 5").into()),
        title: r.pick("Försörjningsstödsansökan för december", "طلب المساعدة لشهر ديسمبر").into(),
        lead: Some(r.pick("Det tar ungefär tio minuter. Du kan spara och fortsätta senare.", "يستغرق نحو عشر دقائق. يمكنك الحفظ والمتابعة لاحقًا.").into()),
    };
    let part = section("rights", r.pick("Dina rättigheter", "حقوقك"), &html(maud_borrow! { p { (r.pick("Du får läsa det vi skriver om dig.", "يحق لك قراءة ما نكتبه عنك.")) } }));
    vec![Sample::new("caption, title, lead", heading(&group)), Sample::new("section", part)]
}
