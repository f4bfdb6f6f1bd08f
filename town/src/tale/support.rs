//! What follows a decision: it reaches the family, support is ordered and followed up, the case ends.

use super::investigation::Ending;
use crate::happening::{By, Fill};
use crate::pen::{Pen, parties, text};
use casework::PersonalNumber;
use jiff::Span;

pub fn afterwards(pen: &mut Pen<'_>, ending: Ending, told: &[PersonalNumber]) {
    delivered(pen, told);
    match ending {
        Ending::Support => supported(pen),
        Ending::FollowUpOnly => followed_up(pen, told),
        Ending::NoMeasures | Ending::Declined => {}
    }
    pen.days(6, 25);
    let answers = vec![("why", text(pen.words("close")))];
    pen.happens(By::Staff(pen.crew.investigator), "close_case", answers);
}

fn delivered(pen: &mut Pen<'_>, told: &[PersonalNumber]) {
    for number in told {
        pen.days(0, 3);
        let answers = vec![
            ("to", Fill::Party(number.clone())),
            ("on", text(pen.today().to_string())),
            ("how", text(pen.words("delivered-how"))),
        ];
        pen.happens(By::Staff(pen.crew.investigator), "note_delivery", answers);
    }
}

fn supported(pen: &mut Pen<'_>) {
    let by = By::Staff(pen.crew.investigator);
    let measure = || ("measure", Fill::Newest("child-investigation-entry-ordered"));
    pen.days(0, 4);
    let from = pen.today().saturating_add(Span::new().days(10)).to_string();
    let provider = pen.words("provider");
    let answers = vec![
        ("what", text(pen.words("support-what"))),
        ("provider", text(provider.clone())),
        ("from", text(from)),
        ("goals", text(pen.words("support-goals"))),
    ];
    pen.happens(by.clone(), "order_measure", answers);
    pen.days(2, 8);
    let answers = vec![
        measure(),
        ("on", text(pen.today().to_string())),
        ("from", text(provider)),
    ];
    pen.happens(by.clone(), "record_receipt", answers);
    pen.days(3, 12);
    let again = pen.today().saturating_add(Span::new().days(80));
    let answers = vec![
        ("goal.0.words", text(pen.words("goal"))),
        ("goal.0.how", text(pen.words("goal-how"))),
        (
            "follow_up_on",
            text(law::next_weekday(again).unwrap_or(again).to_string()),
        ),
    ];
    pen.happens(by.clone(), "write_support_plan", answers);
    let rounds = pen.chance.between(1, 3);
    for round in 1..=rounds {
        pen.days(70, 100);
        let (reached, key, ended) = if round == rounds {
            ("yes", "followed-ended", "yes")
        } else {
            ("partly", "followed-on", "no")
        };
        let answers = vec![
            measure(),
            ("on", text(pen.today().to_string())),
            ("reached", text(format!("child-investigation-reached-{reached}"))),
            ("text", text(pen.words(key))),
            ("ended", text(ended)),
        ];
        pen.happens(by.clone(), "follow_up_measure", answers);
    }
}

fn followed_up(pen: &mut Pen<'_>, told: &[PersonalNumber]) {
    let by = By::Staff(pen.crew.investigator);
    pen.days(1, 5);
    let mut answers = vec![
        ("consented", text("yes")),
        ("why", text(pen.words("follow-up-why"))),
    ];
    answers.extend(parties("who", told));
    pen.happens(by.clone(), "start_follow_up", answers);
    // Within the two months that the former act gave.
    pen.days(26, 38);
    let mut answers = vec![("what", text(pen.words("follow-up-ended")))];
    answers.extend(parties("who", told));
    pen.happens(by, "end_follow_up", answers);
}
