//! Made-up samples for tests and the gallery.

use super::*;
use crate::gallery::{Reader, Sample};

pub(crate) fn samples(r: Reader) -> Vec<Sample> {
    let error = r.pick("Skriv en dag mellan 1 och 31.", "اكتب يومًا بين 1 و31.").into();
    vec![Sample::new("error", error_message("sample-error", &error))]
}
