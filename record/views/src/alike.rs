//! *Dubblett.* Two cases that may be one: about somebody called the same, or nearly so, that came in
//! within the same weeks. A hint for a person, who judges; nothing is joined by itself.

use crate::search::name_words;
use crate::spelling::forgiven;
use crate::worklist::Row;
use jiff::SignedDuration;

const WITHIN: SignedDuration = SignedDuration::from_hours(24 * 30);

/// May these two lines of a list be the same matter? A protected name is compared with nothing.
pub fn alike(one: &Row, other: &Row) -> bool {
    let apart = one.opened_at.duration_since(other.opened_at).abs();
    let hidden = one.protected || other.protected;
    if one.case == other.case || one.kind != other.kind || hidden || apart > WITHIN {
        return false;
    }
    let [one, other] = [one, other].map(|row| {
        let mut words = name_words(&row.subject_name);
        words.sort();
        words.join(" ")
    });
    let letters = one.chars().count().min(other.chars().count());
    letters > 0 && strsim::osa_distance(&one, &other) <= forgiven(letters, letters)
}

#[cfg(test)]
mod tests {
    use super::*;
    use casework::{CaseId, Say};
    use jiff::Timestamp;
    use uuid::Uuid;

    fn report(nth: u128, name: &str, day: i64) -> Row {
        Row {
            case: CaseId(Uuid::from_u128(nth)),
            number: String::new(),
            kind: "child-concern".to_owned(),
            phase: String::new(),
            unit: String::new(),
            owner: None,
            owner_name: None,
            subject_name: name.to_owned(),
            protected: false,
            now: Say::key("now"),
            next_step: None,
            opened_at: Timestamp::UNIX_EPOCH + SignedDuration::from_hours(24 * day),
            next_alarm: None,
            next_rule: None,
            unread: false,
        }
    }

    #[test]
    fn two_neighbours_who_write_of_the_same_child_are_told_of_each_other() {
        let first = report(1, "Elin Sandberg", 0);
        assert!(alike(&first, &report(2, "elin sandberg", 3)));
        assert!(alike(&first, &report(2, "Sandberg, Elin", 3)));
        assert!(
            alike(&first, &report(2, "Elin Sandbreg", 3)),
            "a slip of the finger"
        );
        assert!(!alike(&first, &report(2, "Elin Sandberg", 60)), "another time");
        assert!(!alike(&first, &report(2, "Nils Ek", 3)));
    }

    #[test]
    fn children_without_a_name_and_protected_children_are_like_nobody() {
        assert!(!alike(&report(1, "", 0), &report(2, "", 0)));
        let mut hidden = report(1, "Elin", 0);
        hidden.protected = true;
        assert!(!alike(&hidden, &report(2, "Elin", 0)));
        assert!(!alike(&report(1, "Elin", 0), &report(1, "Elin", 0)), "itself");
    }
}
