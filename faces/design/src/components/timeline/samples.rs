//! Made-up samples for tests and the gallery.

use super::*;
use crate::gallery::{Reader, Sample};

pub(crate) fn samples(r: Reader) -> Vec<Sample> {
    let event = |mark, kind: &str, title: &str| TimelineEvent {
        mark,
        kind: kind.into(),
        title: title.into(),
        ..TimelineEvent::default()
    };
    let decision = TimelineEvent {
        href: Some("/beslut/7".into()),
        time: Some(crate::ltr("09:14")),
        ..event(EventMark::Decision, r.pick("Beslut", "قرار"), r.pick("Du får 4 620 kr", "ستحصل على المبلغ"))
    };
    let message = TimelineEvent {
        body: Some(r.pick("Jag har lämnat in hyresavin.", "سلّمت فاتورة الإيجار.").into()),
        ..event(EventMark::Person, r.pick("Från dig", "منك"), r.pick("Du skrev till Maria Ek", "كتبت إلى ماريا إيك"))
    };
    let meeting = event(EventMark::Meeting, r.pick("Möte", "اجتماع"), r.pick("Vi träffades på kontoret", "التقينا في المكتب"));
    let days = vec![
        TimelineDay { day: r.pick("28 november", "28 نوفمبر").into(), entries: vec![TimelineEntry::Event(decision)] },
        TimelineDay {
            day: r.pick("24 november", "24 نوفمبر").into(),
            entries: vec![
                TimelineEntry::Event(message),
                TimelineEntry::Hidden(r.pick("Här finns text som vi inte får visa. Läs varför.", "هنا نص لا يجوز لنا عرضه. اقرأ السبب.").into()),
                TimelineEntry::Event(meeting),
            ],
        },
    ];
    let line = Timeline { label: r.pick("Det här har hänt", "ما حدث").into(), days, level: 0 };
    vec![Sample::new("two days, one gap", timeline(&line))]
}
