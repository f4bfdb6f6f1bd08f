//! Words that stand for something: personal numbers, case numbers, codes of documents, ids, roles, lists, days.

use casework::letter::check_code;
use casework::{CaseId, CaseNumber, PersonalNumber, StaffId};
use jiff::civil::date;

pub fn words(bytes: &[u8]) {
    let typed = String::from_utf8_lossy(bytes);
    if let Ok(number) = PersonalNumber::parse(&typed, date(2026, 11, 22)) {
        let again = PersonalNumber::parse(&number.written(), date(2026, 11, 22));
        assert_eq!(
            again.as_ref().ok(),
            Some(&number),
            "what is written is read as the same"
        );
    }
    if let Some(number) = CaseNumber::parse(&typed) {
        assert_eq!(CaseNumber::parse(number.as_str()), Some(number));
    }
    let _ = (
        check_code(&typed),
        typed.parse::<CaseId>(),
        typed.parse::<StaffId>(),
    );
    let _ = (access::Role::parse(&typed), views::Which::parse(&typed));
    let _ = identity::PersonalNumber::from_digits(&typed);
    let _ = connections::municipality(&typed);
}
