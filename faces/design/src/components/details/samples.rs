//! Made-up samples for tests and the gallery.

use super::*;
use crate::gallery::{Reader, Sample};

pub(crate) fn samples(r: Reader) -> Vec<Sample> {
    let why = Details {
        summary: r.pick("Vad händer om jag berättar?", "ماذا يحدث إن أخبرتكم؟").into(),
        content: html(maud_borrow! { p { (r.pick("Vi ser inte vem du är. Men om du skriver vem ett barn är och barnet far illa måste vi försöka hjälpa barnet.", "لا نرى من أنت. لكن إن كتبت من هو الطفل وكان يتعرض للأذى فعلينا محاولة مساعدته.")) } }),
        open: true,
    };
    let word = definition("förhandsbedömning", (r == Reader::Arabic).then_some("sv"), &r.pick("Vi tar reda på om vi behöver utreda.", "نتحقق إن كنا بحاجة إلى دراسة الأمر.").into());
    vec![Sample::new("open", details(&why)), Sample::new("a difficult word", word)]
}
