//! Made-up samples for tests and the gallery.

use super::*;
use crate::gallery::{Reader, Sample};

pub(crate) fn samples(r: Reader) -> Vec<Sample> {
    let time = TimeInput {
        field: Field::new("at", r.pick("Vilken tid passar dig?", "أي وقت يناسبك؟")),
        value: "14:30".into(),
    };
    vec![Sample::new("a time", time_input(&time))]
}
