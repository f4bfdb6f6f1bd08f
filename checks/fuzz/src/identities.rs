//! Who somebody says that they are: tokens of files, BankID's answers, the population register's, passkeys; what benefit
//! registers say of them.

use casework::PersonalNumber;
use connections::navet;
use connections::token::Token;
use identity::bankid::wire;
use identity::verify::{Part, is_readable};
use jiff::civil::date;

pub fn token(bytes: &[u8]) {
    if let Ok(token) = Token::read(&String::from_utf8_lossy(bytes)) {
        let _ = token.says_from();
    }
}

pub fn bankid_answer(bytes: &[u8]) {
    let _ = serde_json::from_slice::<wire::Collected>(bytes);
    let _ = serde_json::from_slice::<wire::Started>(bytes);
}

pub fn signature(bytes: &[u8]) {
    is_readable(Part::Signature, bytes);
}

pub fn revocation(bytes: &[u8]) {
    is_readable(Part::Revocation, bytes);
}

pub fn certificate(bytes: &[u8]) {
    is_readable(Part::Certificate, bytes);
    let _ = identity::Trust::from_pem(bytes);
}

pub fn passkey(bytes: &[u8]) {
    let _ = passkeys::claimed(&String::from_utf8_lossy(bytes));
}

pub fn register_answer(bytes: &[u8]) {
    let number = PersonalNumber::parse("201509172381", date(2026, 11, 22)).expect("a number for tests");
    navet::is_readable(&String::from_utf8_lossy(bytes), &number);
}

pub fn benefits_answer(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    let question = benefits::Question {
        person: PersonalNumber::parse("198501169885", date(2026, 11, 22)).expect("a number for tests"),
        matter: "m".to_owned(),
        officer: "o".to_owned(),
        correlation: "c".to_owned(),
        from: date(2026, 10, 1),
        to: date(2026, 11, 30),
    };
    benefits::is_readable(&text, &question);
    for service in benefits::envelope::SERVICES {
        benefits::is_payload_readable(service, &text, &question);
    }
}
