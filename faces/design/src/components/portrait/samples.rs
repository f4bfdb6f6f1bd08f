//! Made-up samples for tests and the gallery.

use super::*;
use crate::gallery::{Reader, Sample};

pub(crate) fn samples(r: Reader) -> Vec<Sample> {
    let letters = Portrait {
        name: r.pick("Maria Lund", "ليلى حسن").into(),
        ..Portrait::default()
    };
    vec![Sample::new("letters of a name", portrait(&letters))]
}
