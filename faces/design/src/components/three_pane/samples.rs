//! Made-up samples for tests and the gallery.

use super::{SidePart, ThreePane, three_pane};
use crate::Html;
use crate::gallery::{Reader, Sample};

pub(crate) fn samples(r: Reader) -> Vec<Sample> {
    vec![Sample::new("a case", three_pane(&desk(r)))]
}

pub(crate) fn desk(r: Reader) -> ThreePane {
    let nav = crate::side_links(
        Some(r.pick("Utredning", "الدراسة")),
        &[
            crate::NavLink::new(r.pick("Översikt", "نظرة عامة"), "/1").current(true),
            crate::NavLink::new(r.pick("Samtal", "محادثات"), "/2").count("3", r.pick("kvar", "متبقية")),
            crate::NavLink::new(r.pick("Journal", "السجل"), "/3"),
            crate::NavLink::new(r.pick("Beslut", "القرار"), "/4"),
        ],
    );
    let chip = crate::deadline_chip(&crate::DeadlineChip {
        text: r.pick("Dag 74 av 120", "اليوم 74 من 120").into(),
        state: crate::DeadlineState::Soon,
    });
    let line = crate::components::progress_line::samples::samples(r).remove(0).html;
    let main = Html::all([
        crate::heading(&crate::Heading {
            caption: Some(chip),
            title: r.pick("Samtal med Elin", "محادثة مع إيلين").into(),
            lead: Some(r.pick("Nästa steg. Hon har inte fått komma till tals än.", "الخطوة التالية. لم تُسمع بعد.").into()),
        }),
        line,
        crate::components::form::samples::samples(r).remove(0).html,
        crate::components::table::samples::samples(r).remove(0).html,
    ]);
    ThreePane {
        top: crate::person_header(&crate::PersonHeader {
            page_heading: false,
            ..crate::components::person_header::samples::child(r)
        }),
        top_label: r.pick("Vem ärendet gäller", "صاحب القضية").into(),
        nav,
        nav_label: r.pick("Ärendets delar", "أجزاء القضية").into(),
        main,
        side: vec![
            SidePart {
                heading: r.pick("Historik", "التاريخ").into(),
                content: crate::components::timeline::samples::samples(r).remove(0).html,
                open: true,
                shortcut: Some("Alt+H".into()),
            },
            SidePart { heading: r.pick("Lagen nära till hands", "القانون").into(), content: r.pick("Text", "نص").into(), open: false, shortcut: None },
        ],
        side_label: r.pick("Vid sidan", "جانبًا").into(),
    }
}
