//! Made-up samples for tests and the gallery.

use super::*;
use crate::gallery::{Reader, Sample};

pub(crate) fn samples(r: Reader) -> Vec<Sample> {
    let parts = vec![
        LetterBlock::Decision(r.pick("Du får 4 620 kr den 28 november.", "ستحصل على المبلغ في 28 نوفمبر.").into()),
        LetterBlock::Heading(r.pick("Så har vi räknat", "هكذا حسبنا").into()),
        LetterBlock::Facts(vec![
            (r.pick("Behov enligt norm", "الحاجة حسب المعيار").into(), crate::ltr("9 870 kr")),
            (r.pick("Dina inkomster", "دخلك").into(), crate::ltr("5 250 kr")),
        ]),
        LetterBlock::Heading(r.pick("Om du tycker att beslutet är fel", "إن رأيت أن القرار خاطئ").into()),
        LetterBlock::Paragraph(r.pick("Vi behöver få ditt överklagande senast 17 december. Vi kan hjälpa dig att skriva.", "يجب أن يصلنا طعنك بحلول 17 ديسمبر. يمكننا مساعدتك في الكتابة.").into()),
        LetterBlock::List(vec![r.pick("vilket beslut du menar", "أي قرار تقصد").into(), r.pick("vad du vill ska ändras", "ما تريد تغييره").into()]),
        LetterBlock::Signature {
            name: "Maria Ek".into(),
            title: r.pick("socialsekreterare", "أخصائية اجتماعية").into(),
            signed: Some(r.pick("Undertecknat elektroniskt 14 november 2026", "وُقّع إلكترونيًا 14 نوفمبر 2026").into()),
        },
    ];
    let decision = Letter {
        inside: false,
        lang: r.lang().into(),
        dir: r.direction(),
        sender: vec!["Björkviks kommun".into(), "Socialnämnden".into(), "Storgatan 1, 123 45 Björkvik".into()],
        recipient: vec!["Sara Åberg".into(), "Hamngatan 4".into(), "123 47 Björkvik".into()],
        references: vec![
            (r.pick("Datum", "التاريخ").into(), crate::ltr("2026-11-14")),
            (r.pick("Ärende", "القضية").into(), crate::ltr("SN 2026-0412")),
        ],
        title: r.pick("Beslut om försörjningsstöd", "قرار المساعدة المالية").into(),
        blocks: parts,
    };
    vec![Sample::new("a decision", letter(&decision))]
}
