//! Made-up samples for tests and the gallery.

use super::*;
use crate::gallery::{Reader, Sample};

pub(crate) fn samples(r: Reader) -> Vec<Sample> {
    let value = r.pick("7", "7");
    vec![Sample::new("expected version", hidden_fields(&[("version", value), ("key", "a1")]))]
}
