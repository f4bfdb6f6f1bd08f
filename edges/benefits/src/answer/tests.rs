use super::*;
use crate::{NAMESPACE, SOAP, is_payload_readable, is_readable};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use casework::PersonalNumber;
use jiff::civil::date;

fn question() -> Question {
    Question {
        person: PersonalNumber::parse("198501169885", date(2026, 11, 23)).unwrap(),
        matter: "m".to_owned(),
        officer: "o".to_owned(),
        correlation: "c".to_owned(),
        from: date(2026, 10, 1),
        to: date(2026, 11, 30),
    }
}

fn whole(inside: &str) -> String {
    format!(
        "<e:Envelope xmlns:e='{SOAP}'><e:Body><x:hamtaBastjanstInformationResponse xmlns:x='{NAMESPACE}'><x:svarsdata>\
         {inside}</x:svarsdata></x:hamtaBastjanstInformationResponse></e:Body></e:Envelope>"
    )
}

fn states(inside: &str) -> Vec<AgencyState> {
    let under = AskedUnder {
        correlation: "c".to_owned(),
        purpose: String::new(),
        law: String::new(),
    };
    match read(&whole(inside), &question(), under) {
        Ok(BenefitsAnswer::Told(_, all)) => all.into_iter().map(|one| one.state).collect(),
        other => panic!("{other:?}"),
    }
}

#[test]
fn an_answer_that_holds_nobody_says_nothing_of_anybody() {
    assert!(states("").iter().all(|state| *state == AgencyState::NoAnswer));
}

#[test]
fn what_is_not_what_it_should_be_is_an_error_of_that_one_alone() {
    let json = |text: &str| {
        format!(
            "<FK><data><lefiJsonSvar>{}</lefiJsonSvar></data></FK>",
            STANDARD.encode(text)
        )
    };
    for inside in [
        "<FK><data><lefiJsonSvar>%%%</lefiJsonSvar></data></FK>".to_owned(),
        "<FK><data/></FK>".to_owned(),
        json("[]"),
        json("{"),
        json(&"[".repeat(100_000)),
        "<FK><data><lefiJsonSvar>/////w==</lefiJsonSvar></data></FK>".to_owned(),
    ] {
        let all = states(&inside);
        let ill = all.iter().filter(|state| **state == AgencyState::Error).count();
        assert_eq!((all.len(), ill), (8, 2), "both that answer by it");
    }
    let named = states(&json(
        r#"{"utlamnare":[{"utlamnare":{"kod":"FK"},"tillstand":{"kod":"OK"}}]}"#,
    ));
    let of = |state| named.iter().filter(|one| **one == state).count();
    assert_eq!(of(AgencyState::Empty), 1, "one that is not named did not answer");
}

#[test]
fn bombs_and_floods_are_refused() {
    let bomb = "<!DOCTYPE a [<!ENTITY b 'bbbb'><!ENTITY c '&b;&b;&b;&b;'>]><a>&c;</a>";
    assert!(!is_readable(bomb, &question()));
    let csn = |text: &str| format!("<data><svar>{}</svar></data>", STANDARD.encode(text));
    assert!(!is_payload_readable("CSN", &csn(bomb), &question()));
    assert!(!is_payload_readable(
        "SKV",
        &format!("<data><svar><![CDATA[{bomb}]]></svar></data>"),
        &question()
    ));
    let flood = "<CSNSvar><ResultatKod>0</ResultatKod><Personer>".to_owned()
        + &"<Person/>".repeat(300_000)
        + "</Personer></CSNSvar>";
    assert!(!is_payload_readable("CSN", &csn(&flood), &question()));
}

#[test]
fn every_end_of_a_good_answer_is_read_without_harm() {
    let good = whole(
        "<TNS><data><resultat>OK</resultat><fordonsinnehav/></data></TNS><SO><error><kalla>BT</kalla></error></SO>",
    );
    for end in (0..good.len()).filter(|end| good.is_char_boundary(*end)) {
        assert!(!is_readable(&good[..end], &question()));
    }
    assert!(is_readable(&good, &question()));
}

#[test]
fn an_answer_with_anothers_id_is_not_ours() {
    let text = whole("").replace(
        "<x:svarsdata>",
        "<x:korrelationsid>d</x:korrelationsid><x:svarsdata>",
    );
    assert!(!is_readable(&text, &question()));
}
