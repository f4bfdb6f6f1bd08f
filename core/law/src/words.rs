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
    debug_assert!(word(section, key).is_some(), "no words for {section}.{key}");
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Catalogue, Severity, Why};

    fn has_words(section: &str, key: &str) {
        assert!(word(section, key).is_some(), "{section}.{key} has no words");
    }

    #[test]
    fn every_key_of_the_data_has_words() {
        for version in Catalogue::national()
            .rules()
            .iter()
            .flat_map(|rule| &rule.versions)
        {
            has_words("area", &version.area);
            has_words("unit", unit_key(version.length.unit));
            has_words("unit_one", unit_key(version.length.unit));
            has_words("status", crate::page::status_key(version.status));
            if let Some(extension) = &version.extension {
                has_words("ground", &extension.ground);
                extension
                    .decided_by
                    .iter()
                    .for_each(|role| has_words("role", role));
            }
        }
    }

    #[test]
    fn every_why_and_every_severity_has_words() {
        use Why::*;
        for why in [
            NoSetTime,
            KeptForEver,
            SumPerYear,
            NeedsMeetingCalendar,
            NoMeetingPlanned,
            StillPaused,
            BeyondCalendar,
        ] {
            has_words("why", why.key());
            assert_eq!(
                serde_json::to_value(why).ok(),
                Some(serde_json::Value::from(why.key()))
            );
        }
        for severity in [
            Severity::Statutory,
            Severity::StatutoryUnread,
            Severity::National,
            Severity::Local,
        ] {
            has_words("severity", crate::commands::severity_key(severity));
        }
    }
}
