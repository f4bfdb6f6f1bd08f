//! Every clock a social services office needs is in the data, as the list of clocks has it.

use jiff::civil::date;
use law::{Catalogue, RuleVersion, Unit};

struct Row {
    id: &'static str,
    duration: &'static str,
    unit: &'static str,
    counting: &'static str,
    severity: &'static str,
    statute: &'static str,
}

fn rows() -> Vec<Row> {
    let parse = |line: &'static str| {
        let cells: Vec<&str> = line.split('|').map(str::trim).collect();
        let [id, duration, unit, counting, severity, statute] = cells[..] else {
            panic!("six cells: {line}")
        };
        Row {
            id,
            duration,
            unit,
            counting,
            severity,
            statute,
        }
    };
    include_str!("whole_list.txt").lines().map(parse).collect()
}

#[test]
fn every_rule_on_the_list_is_in_the_data_and_no_other() {
    let mut listed: Vec<&str> = rows().iter().map(|row| row.id).collect();
    listed.sort_unstable();
    let known: Vec<&str> = Catalogue::national()
        .rules()
        .iter()
        .map(|rule| rule.id.as_str())
        .collect();
    assert_eq!(known, listed);
    assert_eq!(known.len(), 134);
}

#[test]
fn every_rule_has_the_length_the_counting_and_the_weight_of_the_list() {
    for row in rows() {
        let version = Catalogue::national().rule(row.id).expect("listed").latest();
        assert_eq!(length(version), wanted_length(&row), "{}", row.id);
        assert_eq!(version.counting, wanted_counting(&row), "{}", row.id);
        assert_eq!(
            version.severity.mark(),
            row.severity
                .replace(" (should)", "")
                .replace(" (if possible)", "")
        );
    }
}

#[test]
fn every_rule_names_the_provision_of_the_list() {
    for row in rows() {
        let version = Catalogue::national().rule(row.id).expect("listed").latest();
        // The list has a word instead of a provision for these; ours says which provision it belongs to.
        let wanted = match row.statute {
            "unverified advice" => "SoL 20:1",
            "ivo.se" => "SoL 34:1 (ivo.se)",
            "unverified section" => "SoL (section unverified)",
            "begravningslagen 5 (unverified)" => "BegrL 5 kap.",
            other => other.split(" (need").next().unwrap_or(other),
        };
        let plain = |text: &str| {
            text.replace(" (\"skyndsamt\")", "")
                .replace(" (\"snarast\")", "")
                .replace(" (systematic, recurring)", "")
        };
        assert_eq!(version.provision, plain(wanted), "{}", row.id);
        assert!(version.provision.starts_with(&version.statute), "{}", row.id);
        assert!(version.statute_named.starts_with(&version.statute), "{}", row.id);
    }
}

#[test]
fn on_the_22nd_of_november_2026_every_rule_but_one_is_in_force() {
    let today = date(2026, 11, 22);
    let catalogue = Catalogue::national();
    let not: Vec<&str> = catalogue
        .rules()
        .iter()
        .filter(|rule| !rule.versions.iter().any(|version| version.was_in_force(today)))
        .map(|rule| rule.id.as_str())
        .collect();
    assert_eq!(not, ["activity-report-ivo"], "it begins in January 2027");
}

#[test]
fn every_lvu_rule_has_a_planned_end_that_is_not_yet_settled() {
    for rule in Catalogue::national().rules() {
        let version = rule.latest();
        assert_eq!(
            version.planned_end.is_some(),
            version.statute == "LVU",
            "{}",
            rule.id
        );
        assert!(
            version.statute != "LVU" || version.in_force_to.is_none(),
            "{}",
            rule.id
        );
    }
}

fn length(version: &RuleVersion) -> (u16, Unit) {
    (version.length.number, version.length.unit)
}

fn wanted_length(row: &Row) -> (u16, Unit) {
    let unit = match row.unit {
        "hour" => Unit::Hour,
        "day" => Unit::Day,
        "working day" => Unit::WorkingDay,
        "week" => Unit::Week,
        "month" => Unit::Month,
        "year" => Unit::Year,
        "prisbasbelopp" => Unit::PriceBaseAmount,
        _ => return (0, Unit::None),
    };
    let digits: String = row.duration.chars().take_while(char::is_ascii_digit).collect();
    (digits.parse().expect("a number"), unit)
}

fn wanted_counting(row: &Row) -> &str {
    match row.counting {
        "–" => "FOREVER",
        "working days" => "WD",
        "sum per year" => "SUM",
        "calendar month" => "CM",
        "Y (24 calendar months)" => "Y",
        open if open.starts_with("no set time") => "OPEN",
        code => code,
    }
}
