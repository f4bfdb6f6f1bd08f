//! Made-up samples for tests and the gallery.

use super::*;
use crate::gallery::{Reader, Sample};

pub(crate) fn samples(r: Reader) -> Vec<Sample> {
    let state = EmptyState {
        title: r.pick("Du har inget att göra just nu.", "ليس لديك ما تفعله الآن.").into(),
        text: Some(r.pick("Vi hör av oss när det händer något.", "سنتواصل معك عند حدوث شيء.").into()),
        action: None,
    };
    vec![Sample::new("nothing to do", empty_state(&state))]
}
