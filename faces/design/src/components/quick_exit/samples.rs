//! Made-up samples for tests and the gallery.

use super::*;
use crate::gallery::{Reader, Sample};

pub(crate) fn samples(r: Reader) -> Vec<Sample> {
    vec![Sample::new("link", quick_exit(&exit(r)))]
}

pub(crate) fn exit(r: Reader) -> QuickExit {
    QuickExit {
        label: r.pick("Lämna sidan", "غادر الصفحة").into(),
        href: "/ut".into(),
        shift_hint: r.pick("Tryck Skift tre gånger så händer samma sak.", "اضغط Shift ثلاث مرات.").into(),
    }
}
