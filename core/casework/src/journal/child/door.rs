//! What `child_door.toml` says, read once.

use serde::Deserialize;
use std::sync::OnceLock;

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Door {
    pub code_days: Vec<i64>,
    pub idle_minutes: i64,
    pub longest_minutes: i64,
    pub acts_itself_from: i16,
    #[serde(rename = "acts_itself_provision")]
    _acts_itself_provision: String,
    #[serde(rename = "acts_itself_status")]
    _acts_itself_status: String,
    decide: Vec<DecideRow>,
}

/// Something that a child may decide, at certain ages.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DecideRow {
    from: i16,
    until: Option<i16>,
    /// Key of the text that says so.
    pub text: String,
    pub provision: String,
    #[serde(rename = "status")]
    _status: String,
}

/// The data; the test below keeps it well formed.
pub fn door() -> &'static Door {
    static DOOR: OnceLock<Door> = OnceLock::new();
    DOOR.get_or_init(|| {
        toml::from_str(include_str!("../../../child_door.toml")).expect("child_door.toml is tested")
    })
}

impl Door {
    /// What a child of this age may decide; of one whose age nobody knows, what every child may.
    pub fn decides(&self, age: Option<i16>) -> impl Iterator<Item = &DecideRow> {
        let age = age.unwrap_or(0);
        self.decide
            .iter()
            .filter(move |row| row.from <= age && row.until.is_none_or(|until| age <= until))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_child_of_nine_may_speak_or_not_and_one_of_fifteen_is_a_party() {
        let told = |age| {
            door()
                .decides(Some(age))
                .map(|row| row.text.as_str())
                .collect::<Vec<_>>()
        };
        assert!(told(9).contains(&"child-decide-silent") && !told(9).contains(&"child-decide-party"));
        assert!(told(13).contains(&"child-decide-help-suitable"));
        assert!(
            told(15).contains(&"child-decide-party") && !told(15).contains(&"child-decide-help-suitable")
        );
        assert!(!door().code_days.is_empty() && door().idle_minutes < door().longest_minutes);
    }
}
