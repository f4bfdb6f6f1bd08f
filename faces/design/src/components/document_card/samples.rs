//! Made-up samples for tests and the gallery.

use super::*;
use crate::gallery::{Reader, Sample};

pub(crate) fn samples(r: Reader) -> Vec<Sample> {
    let card = DocumentCard {
        title: r.pick("Beslut om ekonomiskt bistånd, november", "قرار المساعدة المالية، نوفمبر").into(),
        href: "/dokument/7".into(),
        kind: r.pick("Beslut", "قرار").into(),
        facts: vec![crate::ltr("2026-11-14"), r.pick("Från Maria Ek", "من ماريا إيك").into()],
        status: Some(crate::tag(r.pick("Ny", "جديد"), crate::Tone::Info)),
        downloads: vec![(crate::ltr("PDF, 82 kB"), "/dokument/7.pdf".into())],
        level: 0,
    };
    vec![Sample::new("a decision", document_card(&card))]
}
