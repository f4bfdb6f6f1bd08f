//! Made-up samples for tests and the gallery.

use super::*;
use crate::gallery::{Reader, Sample};

pub(crate) fn samples(r: Reader) -> Vec<Sample> {
    let task = |title: &str, href: Option<&str>, status: Html| Task {
        title: title.into(),
        href: href.map(str::to_owned),
        hint: None,
        status,
    };
    let open = crate::tag(r.pick("Inte påbörjad", "لم تبدأ"), crate::Tone::Accent);
    let seen = crate::tag(r.pick("Sedd, inte klar", "شوهد ولم يكتمل"), crate::Tone::Neutral);
    let group = TaskGroup {
        heading: Some(r.pick("Din ansökan", "طلبك").into()),
        tasks: vec![
            task(r.pick("Om dig", "عنك"), Some("/steg/1"), r.pick("Klar", "تم").into()),
            task(r.pick("Boende och hyra", "السكن والإيجار"), Some("/steg/2"), seen),
            task(r.pick("Inkomster", "الدخل"), Some("/steg/3"), open),
            Task {
                hint: Some(r.pick("När delarna ovanför är klara.", "عندما تكتمل الأجزاء أعلاه.").into()),
                ..task(r.pick("Kontrollera och skicka", "تحقق وأرسل"), None, r.pick("Kan inte börja än", "لا يمكن البدء بعد").into())
            },
        ],
    };
    vec![Sample::new("an application", task_list(&[group]))]
}
