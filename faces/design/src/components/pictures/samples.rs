//! Made-up samples for tests and the gallery.

use super::*;
use crate::gallery::{Reader, Sample};

pub(crate) fn samples(r: Reader) -> Vec<Sample> {
    let picture = |file, word: (&'static str, &'static str), text: (&'static str, &'static str), current| Picture {
        file,
        word: r.pick(word.0, word.1).into(),
        text: r.pick(text.0, text.1).into(),
        current,
    };
    let three = [
        picture("now-before", ("Förut", "من قبل"), ("Någon hörde av sig.", "اتصل بنا شخص."), false),
        picture("now-here", ("Nu", "الآن"), ("Vi pratar.", "نتحدث."), true),
        picture("now-after", ("Sedan", "بعد ذلك"), ("Vi bestämmer.", "نقرر."), false),
    ];
    vec![Sample::new("three pictures", pictures(&three))]
}
