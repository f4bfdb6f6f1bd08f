//! Made-up samples for tests and the gallery.

use super::*;
use crate::gallery::{Reader, Sample};

pub(crate) fn samples(r: Reader) -> Vec<Sample> {
    let card = |title: &str, text: &str, at: &str| Card {
        title: title.into(),
        href: Some(at.into()),
        text: Some(text.into()),
        meta: None,
    };
    let situations = CardList {
        cards: vec![
            card(r.pick("Pengarna räcker inte", "المال لا يكفي"), r.pick("Mat, hyra, skulder", "طعام وإيجار وديون"), "/guide/pengar"),
            card(r.pick("Jag är orolig för ett barn", "أنا قلق على طفل"), r.pick("Berätta, även om du är osäker", "أخبرنا حتى لو لم تكن متأكدًا"), "/guide/barn"),
            card(r.pick("Någon skadar eller skrämmer mig", "أحدهم يؤذيني أو يخيفني"), r.pick("Hjälp i dag, utan polis om du vill", "مساعدة اليوم"), "/guide/vald"),
            card(r.pick("Jag vårdar en närstående", "أعتني بقريب"), r.pick("Stöd och avlastning", "دعم وراحة"), "/guide/anhorig"),
        ],
        grid: true,
        level: 2,
    };
    let status = Card {
        meta: Some(Html::all([
            crate::tag(r.pick("Utreds", "قيد الدراسة"), crate::Tone::Info),
            crate::deadline_chip(&crate::DeadlineChip { text: r.pick("Beslut senast 3 december", "قرار بحلول 3 ديسمبر").into(), state: crate::DeadlineState::Calm }),
        ])),
        ..card(r.pick("Ekonomiskt bistånd", "مساعدة مالية"), r.pick("Just nu utreder vi din ansökan. Du behöver inte göra något.", "ندرس طلبك الآن. لست بحاجة إلى فعل شيء."), "/arenden/1")
    };
    let cases = CardList { cards: vec![status], grid: false, level: 3 };
    vec![Sample::new("life situations", card_list(&situations)), Sample::new("a case", card_list(&cases))]
}
