//! Made-up samples for tests and the gallery.

use super::*;
use crate::gallery::{Reader, Sample};

pub(crate) fn samples(r: Reader) -> Vec<Sample> {
    let send = button(&Button::new(r.pick("Skicka ansökan", "إرسال الطلب")));
    let save = button(&Button {
        skip_checks: true,
        ..Button::new(r.pick("Spara och fortsätt senare", "حفظ والمتابعة لاحقًا")).kind(ButtonKind::Secondary).posts("go", "save")
    });
    let back = link_button(&LinkButton {
        label: r.pick("Tillbaka", "رجوع").into(),
        href: "/steg/1".into(),
        kind: ButtonKind::Quiet,
        shortcut: None,
    });
    let grave = button(&Button::new(r.pick("Ta tillbaka ansökan", "سحب الطلب")).kind(ButtonKind::Grave));
    vec![Sample::new("the four kinds", button_row([send, save, back, grave]))]
}
