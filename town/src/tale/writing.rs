//! The document, what the parties say of it, the assessment and the decision.

use super::investigation::{Course, Ending, after};
use crate::happening::{By, Fill};
use crate::pen::{Pen, parties, text};
use casework::PersonalNumber;
use jiff::civil::Date;

pub fn document(pen: &mut Pen<'_>, opened: Date, course: Course) {
    let by = By::Staff(pen.crew.investigator);
    pen.on(after(opened, course.takes - 34));
    let all = [
        (
            "relations",
            "told",
            "passage-relations",
            "child-investigation-entry-talk",
        ),
        (
            "basic-care",
            "told",
            "passage-care",
            "child-investigation-entry-talk",
        ),
        (
            "education",
            "fact",
            "passage-school",
            "child-investigation-entry-answer",
        ),
        (
            "network",
            "told",
            "passage-network",
            "child-investigation-entry-talk",
        ),
        ("emotions", "assessment", "passage-feelings", ""),
    ];
    for (area, tag, key, source) in all {
        if area == "education" && pen.child.is_none() {
            continue;
        }
        pen.minutes(10, 200);
        let mut answers = vec![
            ("area", text(format!("child-investigation-area-{area}"))),
            ("tag", text(format!("child-investigation-tag-{tag}"))),
            ("text", text(pen.words(key))),
        ];
        if tag == "told" {
            answers.push(("told_by", text(pen.filled("{vh}"))));
        }
        if !source.is_empty() {
            answers.push(("source", Fill::Newest(source)));
        }
        pen.happens(by.clone(), "write_passage", answers);
    }
    pen.minutes(20, 200);
    pen.signed(pen.crew.investigator, "sign_document", Vec::new(), None);
}

pub fn communicate(pen: &mut Pen<'_>, opened: Date, course: Course) {
    pen.on(after(opened, course.takes - 24));
    let blocked = course
        .shuts_off
        .and_then(|place| pen.family.guardians().nth(place))
        .map(|one| one.number.clone());
    let to: Vec<_> = pen
        .parties()
        .into_iter()
        .filter(|number| Some(number) != blocked.as_ref())
        .collect();
    let last_day = after(pen.today(), 15);
    let last_day = law::next_weekday(last_day).unwrap_or(last_day);
    let mut answers = vec![
        ("send", text("child-investigation-communicate-send")),
        ("text", text(pen.words("communicated"))),
        ("last_day", text(last_day.to_string())),
    ];
    answers.extend(parties("who", &to));
    pen.happens(By::Staff(pen.crew.investigator), "communicate", answers);
    comments(pen, &to);
    pen.on(after(last_day, 1));
}

fn comments(pen: &mut Pen<'_>, to: &[PersonalNumber]) {
    let sent = pen.at;
    let asked: Vec<(String, PersonalNumber)> = pen
        .family
        .guardians()
        .filter(|one| to.contains(&one.number))
        .map(|one| (one.name(), one.number.clone()))
        .collect();
    for (name, number) in asked {
        match pen.chance.below(10) {
            0..4 => {
                pen.days(2, 9);
                pen.evening();
                let answers = vec![("text", text(pen.words("comment")))];
                pen.happens(By::Resident { name, number }, "comment", answers);
            }
            4..6 => {
                pen.days(2, 9);
                let answers = vec![
                    ("who", Fill::Party(number)),
                    ("on", text(pen.today().to_string())),
                    ("text", text(pen.words("comment-oral"))),
                ];
                pen.happens(By::Staff(pen.crew.investigator), "record_comment", answers);
            }
            _ => {}
        }
        pen.at = sent;
    }
}

pub fn assess(pen: &mut Pen<'_>) {
    let answers = [
        "risks",
        "protective",
        "childs_view",
        "weight",
        "best_interests",
        "overall",
    ];
    let answers = answers.into_iter().map(|question| {
        let key = format!("assess-{}", question.replace('_', "-"));
        (question, text(pen.words(&key)))
    });
    let answers = answers.collect();
    pen.happens(By::Staff(pen.crew.investigator), "assess", answers);
}

pub fn decide(pen: &mut Pen<'_>, course: Course) {
    pen.days(0, 3);
    let (kind, reasons) = match course.ending {
        Ending::NoMeasures | Ending::FollowUpOnly => ("none", "decide-none"),
        Ending::Support => ("support", "decide-support"),
        Ending::Declined => ("declined", "decide-declined"),
    };
    let law = rests_on(course.ending, pen.today());
    let mut answers = vec![
        (
            "outcome".to_owned(),
            text(format!("child-investigation-outcome-{kind}")),
        ),
        ("law".to_owned(), text(format!("child-investigation-law-{law}"))),
        ("reasons".to_owned(), text(pen.words(reasons))),
        ("decided_by".to_owned(), text("decider-delegate")),
    ];
    if course.ending == Ending::Declined {
        answers.push(("applied_for".to_owned(), text(pen.words("applied-for"))));
    }
    if course.ending == Ending::Support {
        answers.extend(consents(pen));
    }
    pen.signed(pen.crew.investigator, "decide", Vec::new(), None);
    if let Some(decision) = pen.written.last_mut() {
        decision.answers = answers;
    }
}

/// The provision that carries the decision, in the act in force on its day.
fn rests_on(ending: Ending, day: Date) -> &'static str {
    let act = law::Catalogue::national().statute("SoL");
    let is_former = act.is_some_and(|act| day < act.in_force_from);
    match (ending, is_former) {
        (Ending::NoMeasures | Ending::FollowUpOnly, false) => "sol-20-3",
        (Ending::NoMeasures | Ending::FollowUpOnly, true) => "sol2001-11-2",
        (Ending::Support | Ending::Declined, false) => "sol-11-1",
        (Ending::Support | Ending::Declined, true) => "sol2001-4-1",
    }
}

fn consents(pen: &mut Pen<'_>) -> Vec<(String, Fill)> {
    let from = after(pen.today(), 10);
    let mut answers = vec![
        (
            "needs_test".to_owned(),
            text("child-investigation-support-tested"),
        ),
        ("what".to_owned(), text(pen.words("support-what"))),
        (
            "from".to_owned(),
            text(law::next_weekday(from).unwrap_or(from).to_string()),
        ),
        ("goals".to_owned(), text(pen.words("support-goals"))),
        ("consented_on".to_owned(), text(pen.today().to_string())),
    ];
    let guardians = pen.family.guardians().count();
    for nth in 0..=guardians {
        let child = nth == guardians;
        let old_enough = pen.child().is_some_and(|child| child.age_on(pen.today()) >= 12);
        let word = if child && !old_enough {
            "not-asked"
        } else {
            *pen.chance.pick(&["oral", "written"])
        };
        answers.push((
            format!("consent.{nth}"),
            text(format!("child-investigation-consent-{word}")),
        ));
    }
    answers
}
