//! The few words the commands and the law page need, from `words.toml`.

use crate::length::{Length, Unit};
use crate::rule::Text;
use std::{collections::BTreeMap, sync::OnceLock};

type Words = BTreeMap<String, BTreeMap<String, Text>>;

fn words() -> &'static Words {
    static WORDS: OnceLock<Words> = OnceLock::new();
    WORDS.get_or_init(|| toml::from_str(crate::files::WORDS).expect("a test reads the words"))
}

/// The text of a key; a test sees to it that every key in the data has one.
pub(crate) fn word(section: &str, key: &str) -> Option<&'static Text> {
    words().get(section)?.get(key)
}

/// Swedish and English on one line.
pub(crate) fn both(section: &str, key: &str) -> String {
    match word(section, key) {
        Some(text) if text.sv == text.en => text.sv.clone(),
        Some(text) => format!("{} / {}", text.sv, text.en),
        None => key.to_owned(),
    }
}

fn unit_key(unit: Unit) -> &'static str {
    match unit {
        Unit::None => "none",
        Unit::Hour => "hour",
        Unit::Day => "day",
        Unit::WorkingDay => "working_day",
        Unit::Week => "week",
        Unit::Month => "month",
        Unit::Year => "year",
        Unit::PriceBaseAmount => "price_base_amount",
    }
}

fn unit(length: Length) -> Option<&'static Text> {
    word(
        if length.number == 1 { "unit_one" } else { "unit" },
        unit_key(length.unit),
    )
}

pub(crate) fn unit_en(length: Length) -> &'static str {
    unit(length).map_or("", |text| text.en.as_str())
}

/// `14 dagar / 14 days`; a dash without a length.
pub(crate) fn length(length: Length) -> String {
    match unit(length) {
        Some(text) if length.unit != Unit::None => {
            format!("{n} {} / {n} {}", text.sv, text.en, n = length.number)
        }
        _ => "–".to_owned(),
    }
}
