//! Made-up samples for tests and the gallery.

use super::*;
use crate::gallery::{Reader, Sample};

pub(crate) fn samples(r: Reader) -> Vec<Sample> {
    let faces_of_today = Faces {
        field: Field::new("kansla", r.pick("Hur känns det?", "كيف تشعر؟")),
        choices: vec![
            Choice::new("feeling-glad", r.pick("Glad", "سعيد")).checked(true),
            Choice::new("feeling-sad", r.pick("Ledsen", "حزين")),
            Choice::new("feeling-afraid", r.pick("Rädd", "خائف")),
        ],
    };
    vec![Sample::new("how it feels", faces(&faces_of_today))]
}
