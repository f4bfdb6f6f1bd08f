//! Made-up samples for tests and the gallery.

use super::*;
use crate::gallery::{Reader, Sample};

pub(crate) fn samples(r: Reader) -> Vec<Sample> {
    let changed = YesNo {
        field: Field::new("changed", r.pick("Har något ändrats sedan oktober?", "هل تغيّر شيء منذ أكتوبر؟")).question(),
        yes: r.pick("Ja", "نعم").into(),
        no: r.pick("Nej, allt är som förut", "لا، كل شيء كما كان").into(),
        value: Some(false),
        ..YesNo::default()
    };
    let more = crate::textarea(&crate::TextArea {
        field: Field::new("what", r.pick("Vad har ändrats?", "ما الذي تغيّر؟")),
        rows: 3,
        ..crate::TextArea::default()
    });
    let follow = YesNo {
        field: Field::new("again", r.pick("Är det något mer?", "هل هناك شيء آخر؟")),
        yes: r.pick("Ja", "نعم").into(),
        no: r.pick("Nej", "لا").into(),
        value: Some(true),
        if_yes: Some(more),
        if_no: None,
    };
    vec![Sample::new("one question a page", yes_no(&changed)), Sample::new("follow-up on yes", yes_no(&follow))]
}
