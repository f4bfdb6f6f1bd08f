//! Made-up answers and circumstances, for tests and for pages drawn with samples.

use casework::given::FreshIds;
use casework::{Actor, Answers, Given, UnitId};
use jiff::civil::date;
use uuid::Uuid;

/// A Friday afternoon in November.
pub fn given() -> Given {
    let today = date(2026, 11, 20);
    let now = today
        .at(15, 30, 0, 0)
        .to_zoned(law::stockholm())
        .expect("an hour that is")
        .timestamp();
    Given {
        now,
        today,
        by: Actor::Public,
        ids: FreshIds::new(
            (1_u128..129)
                .map(|n| Uuid::from_u128(0x9E37_79B9_7F4A_7C15_F39C_C060_5CED_C835_u128.wrapping_mul(n)))
                .collect(),
        ),
        law: law::Catalogue::national(),
        intake_unit: UnitId::new("intake"),
        register: Vec::new(),
        known: Vec::new(),
        colleagues: Vec::new(),
        cases: Vec::new(),
        earlier: Vec::new(),
        signature: None,
        municipality: "0000".to_owned(),
        templates: casework::Templates::default(),
    }
}

/// What a neighbour types on the phone.
pub fn a_neighbours_answers() -> Answers {
    let mut answers = Answers::default();
    for (question, answer) in [
        ("child.0.name", "Elin"),
        ("child.0.whereabouts", "Storgatan 4, gula huset"),
        (
            "what",
            "Hon är ute sent på kvällarna utan jacka och säger att hon inte får komma in.",
        ),
        ("when", "Varje kväll den här veckan"),
        ("acute", "no"),
        ("lives", "child-concern-lives-here"),
        ("who", "child-concern-who-anonymous"),
    ] {
        answers.set(question, answer);
    }
    answers
}
