//! Made-up samples for tests and the gallery.

use super::*;
use crate::gallery::{Reader, Sample};

pub(crate) fn samples(r: Reader) -> Vec<Sample> {
    let name = TextInput {
        field: Field::new("name", r.pick("Vad heter du?", "ما اسمك؟")),
        value: "Elin Åberg".into(),
        autocomplete: Some("name".into()),
        ..TextInput::default()
    };
    let rent = TextInput {
        field: Field::new("rent", r.pick("Hyra i november", "إيجار شهر نوفمبر"))
            .hint(r.pick("Det står på hyresavin.", "مذكور في فاتورة الإيجار.")),
        value: "6 450".into(),
        kind: InputKind::Number,
        width: Width::Short,
        suffix: Some("kr".into()),
        ..TextInput::default()
    };
    let wrong = TextInput {
        field: Field::new("mail", r.pick("E-post", "البريد الإلكتروني"))
            .optional(r.pick("frivilligt", "اختياري"))
            .error(Some(r.pick("Adressen saknar @.", "العنوان ينقصه الرمز @."))),
        value: "elin.example".into(),
        kind: InputKind::Email,
        width: Width::Medium,
        ..TextInput::default()
    };
    vec![
        Sample::new("plain", text_input(&name)),
        Sample::new("number with unit", text_input(&rent)),
        Sample::new("with error", text_input(&wrong)),
    ]
}
