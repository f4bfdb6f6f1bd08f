use super::*;
use jiff::civil::date;
use serde_json::{Value, json};

const TODAY: Date = date(2026, 11, 20);
const ELIN: &str = "201501022386";

/// A patrol's report on one child, with every field that there is.
fn good() -> Value {
    json!({
        "reference": "5000-K1",
        "received_on": "2026-11-20",
        "officer": { "name": "P. Polis", "contact": "114 14", "unit": "Väst" },
        "children": [{ "name": "Elin", "personal_number": ELIN, "whereabouts": "Storgatan 4", "unborn": false }],
        "reasons": ["violence"],
        "what": "Patrull på plats.",
        "when": "I fredags",
        "acute": false,
        "wants_feedback": true
    })
}

/// The report with one thing said in another way, by its JSON pointer.
fn with(pointer: &str, value: Value) -> Value {
    let mut file = good();
    *file.pointer_mut(pointer).expect("a place of the report") = value;
    file
}

fn without(pointer: &str, name: &str) -> Value {
    let mut file = good();
    let place = file.pointer_mut(pointer).and_then(Value::as_object_mut);
    place
        .and_then(|fields| fields.remove(name))
        .expect("it was there");
    file
}

fn tried(file: &Value) -> Result<PoliceFile, Vec<Say>> {
    read(file.to_string().as_bytes(), TODAY)
}

/// The keys and paths that are told.
fn refused(file: &Value) -> Vec<(String, String)> {
    let says = tried(file).expect_err("it does not fit");
    says.iter()
        .map(|say| (say.key.to_string(), arg(say, "path")))
        .collect()
}

fn arg(say: &Say, name: &str) -> String {
    match say.args.iter().find(|(known, _)| known == name) {
        Some((_, casework::Arg::Text(text))) => text.clone(),
        _ => String::new(),
    }
}

/// Refused for this and for nothing else.
fn refused_only(file: &Value, why: &str, path: &str) {
    let why = format!("child-concern-file-{why}");
    assert_eq!(refused(file), [(why, path.to_owned())]);
}

#[test]
fn a_patrols_report_is_read() {
    let file = tried(&good()).expect("it fits");
    assert_eq!(file.children[0].personal_number.as_deref(), Some(ELIN));
    assert_eq!(file.received_on, TODAY);
    assert_eq!(reason_of(&file.reasons[0]), Some(Reason::ViolenceAgainstChild));
}

#[test]
fn a_text_is_taken_to_its_last_sign_and_one_more_is_told_by_its_path() {
    for (pointer, path, most) in [
        ("/reference", "reference", 60),
        ("/officer/name", "officer.name", 120),
        ("/officer/contact", "officer.contact", 120),
        ("/officer/unit", "officer.unit", 160),
        ("/children/0/name", "children[0].name", 120),
        ("/children/0/whereabouts", "children[0].whereabouts", 300),
        ("/what", "what", 10_000),
        ("/when", "when", 300),
    ] {
        assert!(tried(&with(pointer, json!("å".repeat(most)))).is_ok(), "{path}");
        refused_only(&with(pointer, json!("å".repeat(most + 1))), "too-long", path);
    }
    refused_only(&with("/what", json!("å".repeat(200_000))), "too-long", "what");
}

#[test]
fn a_text_that_the_report_needs_is_not_empty_nor_blank() {
    for (pointer, path) in [
        ("/reference", "reference"),
        ("/officer/name", "officer.name"),
        ("/officer/contact", "officer.contact"),
        ("/officer/unit", "officer.unit"),
        ("/what", "what"),
    ] {
        assert!(tried(&with(pointer, json!("å"))).is_ok(), "{path}");
        refused_only(&with(pointer, json!("")), "empty", path);
        refused_only(&with(pointer, json!(" \n")), "empty", path);
    }
}

#[test]
fn one_to_eight_children_and_each_can_be_looked_for() {
    let children = |count: usize| with("/children", vec![json!({ "name": "Elin" }); count].into());
    assert!(tried(&children(1)).is_ok() && tried(&children(8)).is_ok());
    refused_only(&children(0), "empty", "children");
    refused_only(&children(9), "too-many", "children");
    refused_only(&children(50), "too-many", "children");
    for known in [
        json!({ "name": "E" }),
        json!({ "personal_number": ELIN }),
        json!({ "whereabouts": "Gården" }),
    ] {
        assert!(tried(&with("/children/0", known)).is_ok());
    }
    for nobody in [
        json!({}),
        json!({ "unborn": true }),
        json!({ "name": "" }),
        json!({ "whereabouts": " " }),
    ] {
        refused_only(&with("/children/0", nobody), "no-child", "children[0]");
    }
}

#[test]
fn a_personal_number_has_twelve_digits_a_day_and_a_right_check_digit() {
    for (number, why) in [
        ("1501022389", "value"),
        ("2015010223890", "value"),
        ("20150102-2389", "value"),
        ("20150102238X", "value"),
        ("201501022387", "number"),
        ("201502312380", "number"),
    ] {
        let file = with("/children/0/personal_number", json!(number));
        refused_only(&file, why, "children[0].personal_number");
    }
}

#[test]
fn the_report_came_today_or_earlier_on_a_day_that_is() {
    for day in ["2026-11-20", "2026-11-19", "1900-01-01", "2024-02-29"] {
        assert!(tried(&with("/received_on", json!(day))).is_ok(), "{day}");
    }
    refused_only(
        &with("/received_on", json!("2026-11-21")),
        "future",
        "received_on",
    );
    for day in [
        "i fredags",
        "2026-02-29",
        "2026-11-20T08:00",
        "20261120",
        "1899-12-31",
        "",
    ] {
        refused_only(&with("/received_on", json!(day)), "value", "received_on");
    }
}

#[test]
fn at_least_one_reason_of_those_that_there_are_and_each_once() {
    let all: Vec<&str> = Reason::KEYS
        .iter()
        .filter_map(|key| key.strip_prefix("child-concern-reason-"))
        .collect();
    let read = tried(&with("/reasons", json!(all))).expect("every reason is known");
    assert!(read.reasons.iter().all(|code| reason_of(code).is_some()));
    assert_eq!(read.reasons.len(), Reason::ALL.len());
    refused_only(&with("/reasons", json!([])), "empty", "reasons");
    refused_only(&with("/reasons/0", json!("spaceship")), "value", "reasons[0]");
    refused_only(&with("/reasons", json!(["crime", "crime"])), "value", "reasons");
}

#[test]
fn what_is_missing_is_told_by_the_path_where_it_should_stand() {
    let schema: Value = serde_json::from_str(SCHEMA).expect("JSON");
    for (pointer, prefix, place) in [
        ("", "", &schema),
        ("/officer", "officer.", &schema["properties"]["officer"]),
    ] {
        let needed = place["required"].as_array().expect("names");
        for (name, _) in place["properties"].as_object().expect("fields") {
            if needed.contains(&json!(name)) {
                refused_only(&without(pointer, name), "missing", &format!("{prefix}{name}"));
            } else {
                assert!(tried(&without(pointer, name)).is_ok(), "{name} may be left out");
            }
        }
    }
}

#[test]
fn a_field_that_is_not_in_the_schema_is_told_by_its_path() {
    for (pointer, path) in [
        ("", "salary"),
        ("/officer", "officer.salary"),
        ("/children/0", "children[0].salary"),
    ] {
        let mut file = good();
        file.pointer_mut(pointer).expect("a place")["salary"] = json!(1);
        refused_only(&file, "unknown", path);
    }
    let mut file = good();
    file[format!("\u{202E}{}", "x".repeat(500))] = json!(1);
    refused_only(&file, "unknown", &format!("\u{FFFD}{}", "x".repeat(79)));
}

#[test]
fn a_program_is_pointed_to_the_place_and_never_given_the_name_of_a_field_that_is_not_ours() {
    let pointer = |file: &Value| arg(&tried(file).expect_err("it does not fit")[0], "pointer");
    assert_eq!(pointer(&without("", "what")), "/what");
    assert_eq!(pointer(&with("/children/0/name", json!(17))), "/children/0/name");
    let mut file = good();
    file["children"][0]["Elin Ek 201501022386"] = json!("dotter till Sara");
    assert_eq!(pointer(&file), "/children/0");
    let mut file = good();
    file["Elin Ek"] = json!({ "name": "a\u{0}b" });
    assert_eq!(pointer(&file), "");
}

#[test]
fn a_value_of_another_kind_is_told_wherever_it_stands() {
    for (pointer, path) in [
        ("/reference", "reference"),
        ("/received_on", "received_on"),
        ("/officer", "officer"),
        ("/officer/contact", "officer.contact"),
        ("/children", "children"),
        ("/children/0", "children[0]"),
        ("/children/0/name", "children[0].name"),
        ("/children/0/personal_number", "children[0].personal_number"),
        ("/children/0/whereabouts", "children[0].whereabouts"),
        ("/children/0/unborn", "children[0].unborn"),
        ("/reasons", "reasons"),
        ("/what", "what"),
        ("/when", "when"),
        ("/acute", "acute"),
        ("/wants_feedback", "wants_feedback"),
    ] {
        for other in [json!(17), Value::Null] {
            refused_only(&with(pointer, other), "value", path);
        }
    }
}

#[test]
fn no_text_hides_or_turns_its_signs() {
    for (pointer, path) in [
        ("/reference", "reference"),
        ("/officer/name", "officer.name"),
        ("/officer/contact", "officer.contact"),
        ("/officer/unit", "officer.unit"),
        ("/children/0/name", "children[0].name"),
        ("/children/0/whereabouts", "children[0].whereabouts"),
        ("/what", "what"),
        ("/when", "when"),
    ] {
        for bad in ["a\u{0}b", "Elin\u{202E}nilE", "bad \u{FFFD} charset", "\u{FEFF}x"] {
            refused_only(&with(pointer, json!(bad)), "hidden", path);
        }
        for fine in ["Hon gråter 😢", "الطفلة\n\tتبكي", "<b> & {{ $name }}"] {
            assert!(tried(&with(pointer, json!(fine))).is_ok(), "{fine}");
        }
    }
}

#[test]
fn every_fault_of_a_file_is_told_at_once_but_no_more_than_ten() {
    let mut file = with("/children/0/name", json!("a\u{0}"));
    file["acute"] = json!("no");
    file["received_on"] = json!("2027-01-01");
    let paths: Vec<String> = refused(&file).into_iter().map(|(_, path)| path).collect();
    assert_eq!(paths, ["acute", "received_on", "children[0].name"]);

    let told = refused(&with("/reasons", json!((0..100_000).collect::<Vec<i32>>())));
    assert_eq!(told.len(), 11);
    assert_eq!(told[10].0, "child-concern-file-more");
}

#[test]
fn what_is_no_json_is_told_by_its_line_and_never_by_its_content() {
    let twice = good().to_string().replacen('{', "{\"what\":\"Annat\",", 1);
    for (bytes, line) in [
        (b"{\n\"reference\": Elin".as_slice(), 2),
        (b"", 1),
        (b"\xFF\xFE", 1),
        (br#"{"what":"\ud800"}"#, 1),
        (twice.as_bytes(), 1),
    ] {
        let says = read(bytes, TODAY).expect_err("it cannot be read");
        assert_eq!(says, [Say::key("child-concern-file-not-json").with("line", line)]);
    }
    let told = format!("{:?}", tried(&with("/reasons/0", json!("spaceship"))));
    assert!(!told.contains("spaceship"));
}

#[test]
fn a_file_of_a_million_children_is_refused_as_soon_as_one_of_nine() {
    let many = "{},".repeat(1_000_000);
    let file = good().to_string().replacen('[', &format!("[{many}"), 1);
    let begun = std::time::Instant::now();
    let says = read(file.as_bytes(), TODAY).expect_err("it does not fit");
    assert_eq!((says.len(), &*says[10].key), (11, "child-concern-file-more"));
    assert!(begun.elapsed().as_secs() < 5, "the rest is not looked through");

    let crimes = vec!["crime"; 1_000];
    refused_only(&with("/reasons", json!(crimes)), "value", "reasons");
}
