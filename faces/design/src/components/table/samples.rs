//! Made-up samples for tests and the gallery.

use super::*;
use crate::gallery::{Reader, Sample};

pub(crate) fn samples(r: Reader) -> Vec<Sample> {
    let chip = |text: &'static str, state| crate::deadline_chip(&crate::DeadlineChip { text: text.into(), state });
    let row = |who: &'static str, what: &'static str, left: Html, marked| Row {
        cells: vec![html(maud_borrow! { a href="/arende/1" { (who) } }), what.into(), left, crate::ltr("SN 2026-0412")],
        marked,
    };
    let list = Table {
        id: "worklist".into(),
        caption: r.pick("Måste i dag och i veckan", "ما يجب اليوم وهذا الأسبوع").into(),
        hide_caption: false,
        columns: vec![
            Column::new(r.pick("Vem", "من")).sort("?sort=who", None),
            Column::new(r.pick("Vad", "ماذا")),
            Column::new(r.pick("Kvar", "المتبقي")).sort("?sort=-due", Some(Sorted::Ascending)),
            Column::new(r.pick("Ärende", "القضية")),
        ],
        rows: vec![
            row("Elin Åberg, 9", r.pick("Skyddsbedömning", "تقييم الحماية"), chip(r.pick("Senast i dag 16:30", "اليوم"), crate::DeadlineState::Today), true),
            row("Sam Lind, 14", r.pick("Förhandsbedömning", "تقييم أولي"), chip(r.pick("9 dagar kvar", "9 أيام"), crate::DeadlineState::Calm), false),
            row("Noor Haddad, 3", r.pick("Utredning, kommunicering", "دراسة"), chip(r.pick("2 dagar kvar", "يومان"), crate::DeadlineState::Soon), false),
        ],
        compact: true,
    };
    vec![Sample::new("compact, sorted", table(&list))]
}
