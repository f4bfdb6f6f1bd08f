//! The languages of the house, as one table. One is offered when its texts exist: then its line says so,
//! [`Lang::ALL`] and [`crate::texts`] name it, and the tests ask for every text that residents read.

/// A language that pages are read in, or will be.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Lang {
    #[default]
    Sv,
    /// *Lätt svenska*: everyday words, one thought a sentence; what is easy already is said in Swedish.
    Easy,
    En,
    Ar,
    So,
    Ti,
    Prs,
    Fa,
    Ckb,
    Kmr,
    Uk,
    Pl,
    Tr,
    Fi,
    Bs,
    Ru,
}

/// Which way a script runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Dir {
    Ltr,
    Rtl,
}

impl Dir {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Ltr => "ltr",
            Self::Rtl => "rtl",
        }
    }
}

/// A script, by ISO 15924.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Script {
    Latn,
    Arab,
    Cyrl,
    Ethi,
}

struct Row {
    lang: Lang,
    /// In addresses, file names and cookies.
    tag: &'static str,
    /// BCP 47: in `hreflang`.
    bcp47: &'static str,
    /// Which data of ICU its dates and plurals are written by; Western digits everywhere.
    icu: &'static str,
    own_name: &'static str,
    script: Script,
    offered: Offered,
}

/// How much is said in a language.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Offered {
    Nothing,
    /// The guide's articles and the frame around them.
    Guide,
    Everything,
}

const fn row(
    lang: Lang,
    tag: &'static str,
    icu: &'static str,
    own_name: &'static str,
    script: Script,
) -> Row {
    Row {
        lang,
        tag,
        bcp47: tag,
        icu,
        own_name,
        script,
        offered: Offered::Nothing,
    }
}

const fn offered(row: Row) -> Row {
    Row {
        offered: Offered::Everything,
        ..row
    }
}

const fn guide(row: Row) -> Row {
    Row {
        offered: Offered::Guide,
        ..row
    }
}

use Script::{Arab, Cyrl, Ethi, Latn};

/// In the enum's order.
const TABLE: [Row; 16] = [
    offered(row(Lang::Sv, "sv", "sv", "Svenska", Latn)),
    Row {
        bcp47: "sv-simple",
        ..offered(row(Lang::Easy, "sv-enkel", "sv", "Lätt svenska", Latn))
    },
    offered(row(Lang::En, "en", "en-GB", "English", Latn)),
    offered(row(Lang::Ar, "ar", "ar-u-nu-latn", "العربية", Arab)),
    offered(row(Lang::So, "so", "so", "Soomaali", Latn)),
    guide(row(Lang::Ti, "ti", "ti", "ትግርኛ", Ethi)),
    guide(row(Lang::Prs, "prs", "fa-AF-u-ca-gregory-nu-latn", "دری", Arab)),
    guide(row(Lang::Fa, "fa", "fa-u-ca-gregory-nu-latn", "فارسی", Arab)),
    row(Lang::Ckb, "ckb", "ckb-u-nu-latn", "کوردیی ناوەندی", Arab),
    row(Lang::Kmr, "kmr", "ku", "Kurmancî", Latn),
    guide(row(Lang::Uk, "uk", "uk", "Українська", Cyrl)),
    guide(row(Lang::Pl, "pl", "pl", "Polski", Latn)),
    guide(row(Lang::Tr, "tr", "tr", "Türkçe", Latn)),
    guide(row(Lang::Fi, "fi", "fi", "Suomi", Latn)),
    row(Lang::Bs, "bs", "bs", "Bosanski/hrvatski/srpski", Latn),
    guide(row(Lang::Ru, "ru", "ru", "Русский", Cyrl)),
];

impl Lang {
    /// Those that are offered, in the picker's order.
    pub const ALL: [Self; 5] = [Self::Sv, Self::Easy, Self::En, Self::Ar, Self::So];
    /// Those that the guide is read in.
    pub const GUIDE: [Self; 13] = [
        Self::Sv,
        Self::Easy,
        Self::En,
        Self::Ar,
        Self::So,
        Self::Ti,
        Self::Prs,
        Self::Fa,
        Self::Uk,
        Self::Pl,
        Self::Tr,
        Self::Fi,
        Self::Ru,
    ];
    /// Those of the caseworkers' half.
    pub const STAFF: [Self; 2] = [Self::Sv, Self::En];

    /// The whole table, with those that are to come.
    pub fn table() -> impl Iterator<Item = Self> {
        TABLE.iter().map(|row| row.lang)
    }
    fn row(self) -> &'static Row {
        &TABLE[self as usize]
    }

    /// Its word in addresses and file names.
    pub fn tag(self) -> &'static str {
        self.row().tag
    }
    /// BCP 47, with the variant that tells easy Swedish from Swedish.
    pub fn bcp47(self) -> &'static str {
        self.row().bcp47
    }
    /// What a page or a paper says it is written in: easy Swedish is Swedish to whoever reads it aloud.
    pub fn html(self) -> &'static str {
        self.source().map_or(self.bcp47(), Self::bcp47)
    }
    pub(crate) fn icu(self) -> &'static str {
        self.row().icu
    }
    pub fn own_name(self) -> &'static str {
        self.row().own_name
    }
    pub fn script(self) -> Script {
        self.row().script
    }
    pub fn dir(self) -> Dir {
        match self.script() {
            Script::Arab => Dir::Rtl,
            _ => Dir::Ltr,
        }
    }
    pub fn is_offered(self) -> bool {
        self.row().offered == Offered::Everything
    }
    /// What is read where only the guide is in this language.
    pub fn for_services(self) -> Self {
        match self.is_offered() {
            true => self,
            false => Self::En,
        }
    }
    /// Whether residents alone read it.
    pub fn is_residents(self) -> bool {
        !Self::STAFF.contains(&self)
    }
    /// The language that speaks where this one is silent: easy Swedish alone has one.
    pub fn source(self) -> Option<Self> {
        (self == Self::Easy).then_some(Self::Sv)
    }
    /// What staff read where this was chosen.
    pub fn for_staff(self) -> Self {
        match self.is_residents() {
            true => Self::Sv,
            false => self,
        }
    }

    /// One that is offered, by its word in addresses.
    pub fn parse(tag: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|lang| lang.tag() == tag)
    }

    /// One that the guide is read in, by its word in addresses.
    pub fn parse_guide(tag: &str) -> Option<Self> {
        Self::GUIDE.into_iter().find(|lang| lang.tag() == tag)
    }

    /// The first language of `Accept-Language` that the house speaks; Swedish otherwise.
    pub fn accepted(header: &str) -> Self {
        header
            .split(',')
            .filter_map(|part| {
                Self::parse(
                    part.split([';', '-'])
                        .next()?
                        .trim()
                        .to_ascii_lowercase()
                        .as_str(),
                )
            })
            .next()
            .unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_phone_set_to_arabic_meets_arabic() {
        assert_eq!(Lang::accepted("ar-SY,ar;q=0.9,en;q=0.8"), Lang::Ar);
        assert_eq!(Lang::accepted("so-SO,en;q=0.8"), Lang::So);
        assert_eq!(Lang::accepted("de-DE,de;q=0.9"), Lang::Sv);
        assert_eq!(Lang::accepted(""), Lang::Sv);
    }

    #[test]
    fn a_phone_set_to_a_language_that_is_to_come_meets_the_next_it_asks_for() {
        assert_eq!(Lang::parse("ti"), None);
        assert_eq!(Lang::accepted("ti,en;q=0.8"), Lang::En);
    }

    #[test]
    fn the_table_has_one_row_for_each_and_offers_what_the_picker_shows() {
        for (nth, lang) in Lang::table().enumerate() {
            assert_eq!(lang as usize, nth, "{lang:?}");
            assert_eq!(Lang::ALL.contains(&lang), lang.is_offered(), "{lang:?}");
        }
    }

    #[test]
    fn easy_swedish_has_an_address_of_its_own_and_is_swedish_to_a_screen_reader() {
        assert_eq!(Lang::parse("sv-enkel"), Some(Lang::Easy));
        assert_eq!(Lang::Easy.html(), "sv");
        assert_eq!(Lang::Easy.bcp47(), "sv-simple");
        assert_eq!(Lang::accepted("sv-SE"), Lang::Sv);
    }
}
