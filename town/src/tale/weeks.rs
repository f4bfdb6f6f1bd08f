//! What fills the weeks of an investigation: talks, enquiries, notes, messages.

use super::investigation::{Course, after};
use crate::happening::{By, Fill};
use crate::pen::{Pen, text};
use casework::PersonalNumber;
use jiff::civil::Date;

pub fn talks(pen: &mut Pen<'_>, opened: Date) {
    let by = By::Staff(pen.crew.investigator);
    let guardians: Vec<String> = pen.family.guardians().map(|one| one.name()).collect();
    for name in guardians {
        pen.days(2, 6);
        let mut answers = talk("guardian", &name, pen);
        answers.push(("words", text(pen.words("talk-guardian"))));
        answers.push(("seen", text(pen.words("seen-guardian"))));
        pen.happens(by.clone(), "note_talk", answers);
    }
    pen.days(2, 7);
    enquire(pen);
    pen.days(1, 5);
    match pen.child().map(|child| (child.name(), child.age_on(opened))) {
        Some((name, age)) if age >= 4 => {
            let mut answers = talk("child", &name, pen);
            answers.push(("alone", text("yes")));
            answers.push((
                "words",
                text(pen.words(if age >= 13 { "talk-teenager" } else { "talk-child" })),
            ));
            answers.push(("seen", text(pen.words("seen-child"))));
            answers.push(("shown_to_child", text(if age >= 12 { "yes" } else { "no" })));
            pen.happens(by, "note_talk", answers);
        }
        other => {
            let why = if other.is_some() {
                "talk-small"
            } else {
                "talk-unborn"
            };
            let answers = vec![
                ("with", text("child-investigation-talk-child")),
                ("held", text("child-investigation-talk-not-held")),
                ("why", text(pen.words(why))),
            ];
            pen.happens(by, "note_talk", answers);
        }
    }
}

fn talk(with: &str, name: &str, pen: &mut Pen<'_>) -> Vec<(&'static str, Fill)> {
    vec![
        ("with", text(format!("child-investigation-talk-{with}"))),
        ("held", text("child-investigation-talk-held")),
        ("name", text(name)),
        ("on", text(pen.today().to_string())),
        (
            "place",
            text(pen.words(if with == "child" { "place-child" } else { "place" })),
        ),
    ]
}

fn enquire(pen: &mut Pen<'_>) {
    let by = By::Staff(pen.crew.investigator);
    let of_school = pen.child.is_some();
    let (body, to) = if of_school {
        ("school", pen.filled("{skola}"))
    } else {
        ("health-care", pen.filled("{skola}"))
    };
    let ground = if of_school { "duty" } else { "consent" };
    let asks = pen.words(if of_school {
        "asks-school"
    } else {
        "asks-health-care"
    });
    let answers = vec![
        ("body", text(format!("child-investigation-body-{body}"))),
        ("to", text(to.clone())),
        ("ground", text(format!("child-investigation-ground-{ground}"))),
        ("asks", text(asks)),
    ];
    pen.happens(by.clone(), "enquire", answers);
    let asked = pen.at;
    pen.days(6, 16);
    let answer = pen.words(if of_school {
        "answer-school"
    } else {
        "answer-health-care"
    });
    let answers = vec![
        ("enquiry", Fill::Newest("child-investigation-entry-enquiry")),
        ("on", text(pen.today().to_string())),
        ("from", text(to)),
        ("text", text(answer)),
    ];
    pen.happens(by, "record_answer", answers);
    pen.at = asked;
}

/// Notes, messages, tasks: what fills the weeks.
pub fn daily_life(pen: &mut Pen<'_>, opened: Date, course: Course) {
    let by = By::Staff(pen.crew.investigator);
    let ready = after(opened, course.takes - 30);
    for nth in 0..pen.chance.between(2, 5) {
        pen.days(1, 7);
        if pen.today() >= ready {
            break;
        }
        note(pen, course.is_contested && nth == 0);
        if nth < 3 {
            pen.minutes(5, 60);
            pen.happens(by.clone(), "finish_task", vec![("task", Fill::FirstTask)]);
        }
        if pen.chance.percent(35) && course.shuts_off != Some(0) {
            messages(pen);
        }
    }
}

fn note(pen: &mut Pen<'_>, is_contested: bool) {
    let by = By::Staff(pen.crew.investigator);
    let kinds = [
        ("we-saw", "note-seen"),
        ("someone-said", "note-said"),
        ("we-saw", "note-handled"),
        ("assessment", "note-assessed"),
    ];
    let (kind, key) = if is_contested {
        kinds[1]
    } else {
        *pen.chance.pick(&kinds)
    };
    let shown = if kind == "assessment" { "no" } else { "yes" };
    let mut answers = vec![
        ("heading", text(pen.words(&format!("{key}-heading")))),
        ("kind", text(format!("entry-{kind}"))),
        ("happened_on", text(pen.today().to_string())),
        ("text", text(pen.words(key))),
        ("shown", text(shown)),
    ];
    if kind == "someone-said" {
        answers.push(("told_by", text(pen.words("note-told-by"))));
    }
    pen.happens(by.clone(), "write_note", answers);
    if is_contested {
        let writer = guardian_writes(pen, "message-contests");
        pen.days(1, 4);
        let answers = vec![
            ("note", Fill::NewestNote),
            ("text", text(pen.words("note-contested"))),
        ];
        pen.happens(by.clone(), "correct_note", answers);
        if let Some(number) = writer {
            let answers = vec![
                ("person", Fill::Party(number)),
                ("how", text("message-settled-phone")),
            ];
            pen.happens(by, "settle_message", answers);
        }
    }
}

/// Who wrote; none where no guardian is known.
fn guardian_writes(pen: &mut Pen<'_>, what: &str) -> Option<PersonalNumber> {
    let (name, number) = pen
        .family
        .guardians()
        .next()
        .map(|one| (one.name(), one.number.clone()))?;
    pen.days(0, 2);
    pen.evening();
    let answers = vec![("text", text(pen.words(what)))];
    let writer = By::Resident {
        name,
        number: number.clone(),
    };
    pen.happens(writer, "write_message", answers);
    Some(number)
}

fn messages(pen: &mut Pen<'_>) {
    let writer = guardian_writes(pen, "message-guardian");
    pen.days(1, 2);
    let mut answers = vec![("text", text(pen.words("message-staff")))];
    answers.extend(writer.map(|number| ("to", Fill::Party(number))));
    pen.happens(By::Staff(pen.crew.investigator), "send_message", answers);
}
