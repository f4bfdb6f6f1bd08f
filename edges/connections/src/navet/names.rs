//! *Tilltalsnamn.* What a person is called, out of all their first names.

/// First names (those marked, or all), middle name, surname.
pub(super) fn full_name(
    first: Option<&str>,
    mark: Option<&str>,
    middle: Option<&str>,
    last: Option<&str>,
) -> String {
    let called = first.map(|first| name_of_address(first, mark));
    let parts: Vec<&str> = [called.as_deref(), middle, last].into_iter().flatten().collect();
    parts.join(" ")
}

/// *Tilltalsnamnsmarkering.* Two digits: the place of the name, and of a second one or 0. Names joined by a
/// hyphen count as two. A mark that points nowhere counts as none: then all first names are given.
fn name_of_address(first: &str, mark: Option<&str>) -> String {
    let parts = parts(first);
    let marked = mark.and_then(places).and_then(|places| {
        places
            .into_iter()
            .map(|place| parts.get(place - 1).copied())
            .collect::<Option<Vec<_>>>()
    });
    match marked {
        Some(chosen) => chosen.concat().trim_matches([' ', '-']).to_owned(),
        None => first.split_whitespace().collect::<Vec<_>>().join(" "),
    }
}

/// `10` is the first, `23` the second and third. A lone digit is the register's number without its zero.
fn places(mark: &str) -> Option<Vec<usize>> {
    let digits: Vec<usize> = mark
        .chars()
        .map(|c| c.to_digit(10).map(|digit| digit as usize))
        .collect::<Option<_>>()?;
    match digits[..] {
        [one] | [one, 0] if one > 0 => Some(vec![one]),
        [one, two] if one > 0 => Some(vec![one, two]),
        _ => None,
    }
}

/// Each name with the space or hyphen that follows it.
fn parts(first: &str) -> Vec<&str> {
    first
        .split_inclusive([' ', '-'])
        .filter(|part| !part.trim_matches([' ', '-']).is_empty())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_person_is_called_by_the_marked_name() {
        for (first, mark, called) in [
            ("Eva Mia", "20", "Mia"),
            ("Kjell Olof Stig", "12", "Kjell Olof"),
            ("Hedvig Britt-Marie", "23", "Britt-Marie"),
            ("Eva Ulla-Karin Isa", "40", "Isa"),
            ("Anna-Lisa", "10", "Anna"),
            ("Alva Maria", "1", "Alva"),
        ] {
            let name = full_name(Some(first), Some(mark), None, Some("Lind"));
            assert_eq!(name, format!("{called} Lind"), "{first} {mark}");
        }
    }

    #[test]
    fn without_a_mark_or_with_a_senseless_one_all_first_names_are_given() {
        for mark in [
            None,
            Some("00"),
            Some("50"),
            Some("0"),
            Some("x"),
            Some("123"),
            Some("15"),
        ] {
            let name = full_name(Some("Alva  Maria"), mark, Some("Ek"), Some("Lind"));
            assert_eq!(name, "Alva Maria Ek Lind", "{mark:?}");
        }
    }

    #[test]
    fn a_newborn_without_a_first_name_has_a_surname() {
        assert_eq!(full_name(None, None, None, Some("Lind")), "Lind");
    }
}
