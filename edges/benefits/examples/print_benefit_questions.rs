//! Prints questions exactly as the client writes them, one a line, for judges written by others:
//! `print_benefit_questions ORGANISATION_NUMBER NUMBER…`

use benefits::{Organisation, Question, envelope};
use casework::PersonalNumber;
use jiff::civil::date;

fn main() -> Result<(), String> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [organisation_number, numbers @ ..] = arguments.as_slice() else {
        return Err("give an organisation number and personal numbers".to_owned());
    };
    let asker = Organisation::new(organisation_number, "Björkviks <kommun> & nämnd", "000-01")
        .map_err(|why| why.to_string())?;
    for digits in numbers {
        // twelve digits: the day decides nothing
        let person = PersonalNumber::parse(digits, date(2000, 1, 1))
            .map_err(|_| "not a personal number".to_owned())?;
        let question = Question {
            person,
            matter: "0b5e7d0e-0000-4000-8000-000000000001".to_owned(),
            officer: "staff-1".to_owned(),
            correlation: "c-1".to_owned(),
            from: date(2026, 10, 1),
            to: date(2026, 11, 30),
        };
        println!(
            "{}",
            String::from_utf8_lossy(&envelope::request(&asker, &question))
        );
    }
    Ok(())
}
