//! *Dubblett.* Two cases that may be one: about somebody called the same, or nearly so, that came in
//! within the same weeks. A hint for a person, who judges; nothing is joined by itself.

use crate::search::name_words;
use crate::spelling::forgiven;
use crate::worklist::Row;
use jiff::SignedDuration;

const WITHIN: SignedDuration = SignedDuration::from_hours(24 * 30);

/// A line as it is compared: its name is spelled plainly once, however many it is held against.
struct Compared<'a> {
    row: &'a Row,
    name: String,
    letters: usize,
}

impl<'a> Compared<'a> {
    fn new(row: &'a Row) -> Self {
        let mut words = name_words(&row.subject_name);
        words.sort();
        let name = words.join(" ");
        let letters = name.chars().count();
        Self { row, name, letters }
    }
    /// A protected name is compared with nothing.
    fn is_like(&self, other: &Self) -> bool {
        let (one, two) = (self.row, other.row);
        let apart = one.opened_at.duration_since(two.opened_at).abs();
        let hidden = one.protected || two.protected;
        if one.case == two.case || one.kind != two.kind || hidden || apart > WITHIN {
            return false;
        }
        let letters = self.letters.min(other.letters);
        let slips = forgiven(letters, letters);
        letters > 0
            && self.letters.abs_diff(other.letters) <= slips
            && strsim::osa_distance(&self.name, &other.name) <= slips
    }
}

/// May these two lines of a list be the same matter?
pub fn alike(one: &Row, other: &Row) -> bool {
    Compared::new(one).is_like(&Compared::new(other))
}

/// For each line the places of those that may be the same matter, each pair compared once.
pub fn alike_among(rows: &[&Row]) -> Vec<Vec<usize>> {
    let compared: Vec<_> = rows.iter().map(|row| Compared::new(row)).collect();
    let mut alike = vec![Vec::new(); rows.len()];
    for (nth, one) in compared.iter().enumerate() {
        for (other, two) in compared.iter().enumerate().skip(nth + 1) {
            if one.is_like(two) {
                alike[nth].push(other);
                alike[other].push(nth);
            }
        }
    }
    alike
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
    fn among_many_lines_each_is_told_of_all_that_are_like_it() {
        let lines = [
            report(1, "Elin Sandberg", 0),
            report(2, "Nils Ek", 1),
            report(3, "Sandberg Elin", 2),
            report(4, "Elin Sandbreg", 9),
        ];
        let told = alike_among(&lines.each_ref());
        assert_eq!(told, [vec![2, 3], vec![], vec![0, 3], vec![0, 2]]);
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
