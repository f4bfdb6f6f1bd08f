//! *Kommun.* The municipalities of Sweden, by Statistics Sweden's four digits: what the register's
//! answer means in words, and where a matter that is not ours belongs.

use casework::given::Municipality;
use serde::Deserialize;
use std::sync::LazyLock;

#[derive(Deserialize)]
struct Table {
    county: Vec<County>,
}

#[derive(Deserialize)]
struct County {
    code: String,
    name: String,
    municipalities: Vec<String>,
}

static ALL: LazyLock<Vec<Municipality>> = LazyLock::new(read);

/// In order of their codes.
pub fn municipalities() -> &'static [Municipality] {
    &ALL
}

static BY_NAME: LazyLock<Vec<Municipality>> = LazyLock::new(|| {
    let mut all = ALL.clone();
    all.sort_by_key(|one| alphabetical(one.name));
    all
});

/// In the order of the Swedish alphabet.
pub fn municipalities_by_name() -> &'static [Municipality] {
    &BY_NAME
}

/// What to sort by: å, ä and ö come after z, and in that order.
pub fn alphabetical(name: &str) -> String {
    let lower = name.to_lowercase();
    lower.replace('å', "{").replace('ä', "|").replace('ö', "}")
}

pub fn municipality(code: &str) -> Option<&'static Municipality> {
    ALL.binary_search_by(|municipality| municipality.code.cmp(code))
        .ok()
        .map(|place| &ALL[place])
}

/// Read once and kept for good.
fn read() -> Vec<Municipality> {
    let table: Table =
        toml::from_str(include_str!("../municipalities.toml")).expect("a test reads the same file");
    let mut all = Vec::new();
    for county in table.county {
        let name: &'static str = county.name.leak();
        for line in county.municipalities {
            let line: &'static str = line.leak();
            let (code, municipality) = line.split_once(' ').expect("a test reads the same file");
            assert!(code.starts_with(&county.code), "{line} is not in {name}");
            all.push(Municipality {
                code,
                name: municipality,
                county: name,
            });
        }
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sweden_has_290_municipalities_in_21_counties() {
        let of = |county: &str| {
            municipalities()
                .iter()
                .filter(|municipality| municipality.code.starts_with(county))
                .count()
        };
        let counted = [
            ("01", 26),
            ("03", 8),
            ("04", 9),
            ("05", 13),
            ("06", 13),
            ("07", 8),
            ("08", 12),
            ("09", 1),
            ("10", 5),
            ("12", 33),
            ("13", 6),
            ("14", 49),
            ("17", 16),
            ("18", 12),
            ("19", 10),
            ("20", 15),
            ("21", 10),
            ("22", 7),
            ("23", 8),
            ("24", 15),
            ("25", 14),
        ];
        for (county, count) in counted {
            assert_eq!(of(county), count, "county {county}");
        }
        assert_eq!(municipalities().len(), 290);
    }

    #[test]
    fn no_code_and_no_name_stands_twice_and_all_are_in_order() {
        assert!(
            municipalities()
                .windows(2)
                .all(|pair| pair[0].code < pair[1].code)
        );
        let mut names: Vec<_> = municipalities()
            .iter()
            .map(|municipality| municipality.name)
            .collect();
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), 290);
        assert!(
            municipalities()
                .iter()
                .all(|m| m.code.len() == 4 && m.code.bytes().all(|b| b.is_ascii_digit()))
        );
    }

    #[test]
    fn by_name_they_stand_as_a_swede_looks_for_them() {
        let names: Vec<_> = municipalities_by_name().iter().map(|one| one.name).collect();
        assert_eq!(names.len(), 290);
        assert_eq!((names[0], names[289]), ("Ale", "Övertorneå"));
        let place = |name: &str| names.iter().position(|known| *known == name).expect(name);
        let order = ["Gävle", "Göteborg", "Ydre", "Åmål", "Åsele", "Älmhult", "Öckerö"].map(place);
        assert!(order.is_sorted(), "{order:?}");
    }

    #[test]
    fn a_code_gives_a_name_and_nobodys_code_gives_none() {
        assert_eq!(
            municipality("0114").map(|found| found.name),
            Some("Upplands Väsby")
        );
        assert_eq!(
            municipality("2584").map(|found| found.county),
            Some("Norrbottens län")
        );
        assert_eq!(municipality("9999"), None);
    }
}
