//! Made-up samples for tests and the gallery.

use super::*;
use crate::gallery::{Reader, Sample};

pub(crate) fn samples(r: Reader) -> Vec<Sample> {
    vec![Sample::new("three generations", family_map(&family(r)))]
}

pub(crate) fn family(r: Reader) -> FamilyMap {
    let member = |key: &str, generation, name: &str, words: &str, symbol| FamilyMember {
        key: key.into(),
        generation,
        name: name.into(),
        words: words.into(),
        symbol,
        ..FamilyMember::default()
    };
    let union = |partners: &[&str], children: &[&str], parted| Union {
        partners: partners.iter().map(|key| key.to_string()).collect(),
        children: children.iter().map(|key| key.to_string()).collect(),
        parted,
    };
    FamilyMap {
        id: "family".into(),
        title: r.pick("Elins familj, 12 november 2026", "عائلة إيلين").into(),
        members: vec![
            FamilyMember { dead: true, ..member("olle", 0, "Olle", r.pick("morfar, död 2019", "جد، توفي 2019"), Symbol::Square) },
            member("britt", 0, "Britt", r.pick("mormor, 71 år", "جدة، 71"), Symbol::Circle),
            member("sara", 1, "Sara", r.pick("mamma, 38 år", "أم، 38"), Symbol::Circle),
            member("johan", 1, "Johan", r.pick("pappa, 40 år", "أب، 40"), Symbol::Square),
            FamilyMember { protected: true, ..member("mia", 1, "Mia", r.pick("pappas sambo", "شريكة الأب"), Symbol::Circle) },
            FamilyMember { focus: true, ..member("elin", 2, "Elin", r.pick("9 år", "9 سنوات"), Symbol::Circle) },
            member("ture", 2, "Ture", r.pick("bror, 12 år", "أخ، 12"), Symbol::Square),
        ],
        unions: vec![
            union(&["olle", "britt"], &["sara"], false),
            union(&["sara", "johan"], &["elin", "ture"], true),
            union(&["johan", "mia"], &[], false),
        ],
        sentences_heading: r.pick("Samma sak i ord", "الشيء نفسه بالكلمات").into(),
        sentences: vec![
            r.pick("Sara och Johan är skilda och har Elin och Ture tillsammans.", "سارة ويوهان منفصلان ولهما إيلين وتوره.").into(),
            r.pick("Britt är Saras mamma och träffar Elin varje vecka.", "بريت أم سارة وتلتقي إيلين كل أسبوع.").into(),
            r.pick("Johan bor med Mia.", "يعيش يوهان مع ميا.").into(),
        ],
        shared: false,
    }
}
