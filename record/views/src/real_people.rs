//! A demonstration holds made-up people alone: a personal number outside the series that
//! Skatteverket sets aside for tests may be somebody's.

use casework::{Outcome, PersonalNumber};
use jiff::civil::Date;
use serde_json::Value;

/// Does what is about to be written name somebody who may be real?
pub(crate) fn named_in(outcome: &Outcome) -> bool {
    let mut events = outcome.streams.iter().flat_map(|(_, events)| events);
    events.any(|event| event.data.value().map_or(true, |data| names(&data)))
}

fn names(value: &Value) -> bool {
    match value {
        Value::String(text) => may_be_real(text),
        Value::Array(all) => all.iter().any(names),
        Value::Object(all) => all.values().any(names),
        _ => false,
    }
}

fn may_be_real(text: &str) -> bool {
    text.len() == 12
        && text.bytes().all(|byte| byte.is_ascii_digit())
        && PersonalNumber::parse(text, Date::MAX).is_ok_and(|number| !number.is_for_tests())
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn a_number_that_may_be_somebodys_is_found_wherever_it_stands() {
        assert!(names(&json!({ "child": [{ "number": "198504121230" }] })));
        assert!(
            !names(&json!({ "child": [{ "number": "198504129886" }] })),
            "set aside for tests"
        );
        assert!(!names(
            &json!({ "phone": "460701234567", "text": "198504121230 i en mening" })
        ));
    }
}
