//! Made-up samples for tests and the gallery.

use super::*;
use crate::gallery::{Reader, Sample};

pub(crate) fn samples(r: Reader) -> Vec<Sample> {
    let option = |value: &str, label: &str, lang: &str, selected| SelectOption {
        value: value.into(),
        label: label.into(),
        selected,
        lang: Some(lang.into()),
    };
    let list = Select {
        field: Field::new("language", r.pick("Vilket språk vill du ha tolk på?", "بأي لغة تريد مترجمًا؟")),
        options: vec![
            option("ar", "العربية", "ar", true),
            option("so", "Soomaali", "so", false),
            option("fi", "suomi", "fi", false),
        ],
    };
    vec![Sample::new("languages in own names", select(&list))]
}
