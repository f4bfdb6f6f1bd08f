//! What people answer, as the form's questions and what was typed under them.

use casework::Answers;

/// Answers in the order they were given.
pub type Words<'a> = &'a [(&'a str, &'a str)];

pub fn words(pairs: Words<'_>) -> Answers {
    pairs
        .iter()
        .fold(Answers::default(), |answers, (question, answer)| {
            answers.with(question, answer)
        })
}

/// What a neighbour types on the phone one evening.
pub const NEIGHBOUR: Words<'static> = &[
    ("child.0.name", "Elin"),
    ("child.0.whereabouts", "Storgatan 4, gula huset"),
    (
        "what",
        "Hon är ute sent på kvällarna utan jacka och får inte komma in.",
    ),
    ("when", "Varje kväll den här veckan"),
    ("acute", "no"),
    ("lives", "child-concern-lives-here"),
    ("who", "child-concern-who-anonymous"),
];

/// What a teacher must report, with a wish to hear what became of it.
pub const TEACHER: Words<'static> = &[
    ("child.0.name", "Elin Ek"),
    ("reason", "child-concern-reason-neglect"),
    (
        "what",
        "Elin kommer utan jacka och säger att hon inte får komma in hemma.",
    ),
    ("acute", "no"),
    ("family_knows", "yes"),
    ("lives", "child-concern-lives-here"),
    ("name", "Ali Berg"),
    ("contact", "010-000 00 02"),
    ("work", "child-concern-work-school"),
    ("workplace", "Ekskolan"),
    ("wants_feedback", "yes"),
];

pub const NO_PROTECTION_NEEDED: Words<'static> = &[
    ("needs", "child-concern-protection-not-needed"),
    ("basis", "Anmälan och samtal med skolan"),
    ("reasons", "Elin är hos sin mormor i kväll."),
];

pub const OPENS: Words<'static> = &[
    ("decision", "child-concern-decide-open"),
    ("reasons", "Elin kan behöva stöd."),
];

pub const DECLINES: Words<'static> = &[
    ("decision", "child-concern-decide-decline"),
    ("reasons", "Det finns inget som tyder på behov av stöd."),
];

/// The same answers with some of them changed.
pub fn but(pairs: Words<'_>, changed: Words<'_>) -> Answers {
    let mut answers = words(pairs);
    for (question, answer) in changed {
        answers.set(*question, *answer);
    }
    answers
}
