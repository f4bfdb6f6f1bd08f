//! Made-up samples for tests and the gallery.

use super::*;
use crate::gallery::{Reader, Sample};

pub(crate) fn samples(r: Reader) -> Vec<Sample> {
    let number = PersonalNumber {
        field: Field::new("pnr", r.pick("Barnets personnummer", "رقم هوية الطفل"))
            .hint(r.pick("Om du vet det. Tio eller tolv siffror.", "إن كنت تعرفه. عشرة أرقام أو اثنا عشر."))
            .optional(r.pick("frivilligt", "اختياري")),
        ..PersonalNumber::default()
    };
    vec![Sample::new("empty", personal_number(&number))]
}
