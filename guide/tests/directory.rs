//! How municipalities are reached, from the files that they keep themselves, and into files that others read.

use guide::directory::{Contacts, FIELDS, Place, Refused, Why, Wrong, hsds, read};
use std::collections::BTreeMap;

fn known(code: &str) -> bool {
    ["0180", "1480", "2584"].contains(&code)
}

fn of(text: &str) -> Result<BTreeMap<String, Contacts>, Vec<Refused>> {
    read(text, &known)
}

fn why(text: &str) -> (usize, Why, String) {
    let refused = of(text).expect_err(text).remove(0);
    (refused.line, refused.why, refused.said)
}

#[test]
fn a_table_from_a_spreadsheet_is_taken_as_it_comes() {
    let text = "\u{feff}Code;phone;Web;street;postal_code;city\r\n180;08-1 23;https://a.example;\"Stora \"\"gatan\"\"; 1\";111 11;Stockholm\r\n\r\n";
    let all = of(text).expect("a table");
    let stockholm = &all["0180"];
    assert_eq!(stockholm.get("street"), "Stora \"gatan\"; 1");
    assert_eq!(stockholm.get("phone"), "08-1 23");
    assert_eq!(stockholm.get("on_call_phone"), "", "not filled in");
    let commas = of("code,phone\n1480,031-1 23\n2584,0980-1\n").expect("another kind");
    assert_eq!(commas.len(), 2);
}

#[test]
fn what_is_wrong_in_a_table_is_told_by_line() {
    assert_eq!(why(""), (1, Why::Empty, String::new()));
    assert_eq!(why("code;phone\n").1, Why::Empty);
    assert_eq!(why("phone;web\n08-1;x").1, Why::NoCode);
    assert_eq!(why("code;mayor\n0180;x"), (1, Why::Column, "mayor".to_owned()));
    assert_eq!(why("code;phone\n0180;08-123;x").0, 2);
    assert_eq!(why("code;phone\n0180;\"08-123\n").1, Why::Quote);
    assert_eq!(
        why("code;phone\n9999;08-123"),
        (2, Why::Municipality, "9999".to_owned())
    );
    assert_eq!(why("code;phone\n0180;08-123\n180;08-124").1, Why::Twice);
    let (line, why, said) = why("code;phone\n1480;031-123\n0180;ring oss");
    assert_eq!(
        (line, why, &*said),
        (3, Why::Field("phone", Wrong::Phone), "ring oss")
    );
}

#[test]
fn all_that_is_wrong_is_told_at_once_and_nothing_is_taken() {
    let text =
        "code;phone;postal_code;web;street;city\n0180;x;12;javascript:alert(1);Gatan 1;\n1480;031-123;;;;";
    let refused = of(text).expect_err("wrong");
    let fields: Vec<&str> = refused
        .iter()
        .filter_map(|one| match one.why {
            Why::Field(field, _) => Some(field),
            _ => None,
        })
        .collect();
    assert_eq!(fields, ["phone", "postal_code", "web", "city"]);
}

fn whole() -> Contacts {
    let mut contacts = Contacts::default();
    let values = [
        "08-1 23",
        "9-15",
        "08-1 24",
        "15-9",
        "A 1",
        "111 11",
        "B",
        "10-12",
        "https://a.example/b",
    ];
    for (field, value) in FIELDS.into_iter().zip(values) {
        contacts.set(field, value);
    }
    contacts
}

const STOCKHOLM: Place<'static> = Place {
    code: "0180",
    name: "Stockholm",
    county: "Stockholms län",
};

#[test]
fn what_is_written_as_hsds_is_read_again() {
    let written = hsds([(STOCKHOLM, whole())]).to_string();
    assert_eq!(of(&written).expect("ours")["0180"], whole());
    let page = format!("{{\"contents\": {written}, \"total_items\": 1}}");
    assert_eq!(of(&page).expect("a page of a list")["0180"], whole());
}

#[test]
fn what_nobody_has_filled_in_is_left_out_and_not_made_up() {
    let written = hsds([(STOCKHOLM, Contacts::default())]);
    assert_eq!(
        written.pointer("/0/name").and_then(|name| name.as_str()),
        Some("Stockholm")
    );
    assert!(written.pointer("/0/services").is_none() && written.pointer("/0/locations").is_none());
}

#[test]
fn torn_json_and_an_organisation_of_nobodys_are_refused() {
    assert_eq!(why("[{").1, Why::Json);
    assert_eq!(why("[]").1, Why::Empty);
    assert_eq!(why("[{\"name\": \"A\"}]"), (1, Why::NoCode, "A".to_owned()));
}

#[test]
fn each_part_has_an_id_of_its_own() {
    let written = hsds([(STOCKHOLM, whole())]).to_string();
    let ids: Vec<&str> = written
        .split("\"id\":\"")
        .skip(1)
        .filter_map(|rest| rest.get(..36))
        .collect();
    let mut once = ids.clone();
    once.sort_unstable();
    once.dedup();
    assert_eq!(ids.len(), once.len());
    assert!(ids.iter().all(|id| uuid_like(id)), "{ids:?}");
}

fn uuid_like(id: &str) -> bool {
    let parts: Vec<usize> = id.split('-').map(str::len).collect();
    parts == [8, 4, 4, 4, 12] && id.chars().all(|sign| sign == '-' || sign.is_ascii_hexdigit())
}
