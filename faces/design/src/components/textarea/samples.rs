//! Made-up samples for tests and the gallery.

use super::*;
use crate::gallery::{Reader, Sample};

pub(crate) fn samples(r: Reader) -> Vec<Sample> {
    let area = TextArea {
        field: Field::new("worry", r.pick("Vad oroar dig?", "ما الذي يقلقك؟"))
            .hint(r.pick("Skriv med egna ord. Du behöver inte veta säkert.", "اكتب بكلماتك. لست بحاجة إلى أن تكون متأكدًا.")),
        value: r.pick("Hon har varit ute sent flera kvällar.", "كانت في الخارج حتى وقت متأخر عدة ليالٍ.").into(),
        guard: true,
        ..TextArea::default()
    };
    vec![Sample::new("with hint and text", textarea(&area))]
}
