//! A report of concern, from whoever is worried to the decision and the answer to the reporter.

use crate::data::{self, Worried, Worry};
use crate::happening::{By, Fill, HandsOver};
use crate::pen::{Pen, parties, text};
use casework::Protection;
use jiff::{Span, civil::Date};

/// How the preliminary assessment ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ending {
    Opened,
    Declined,
    /// To an investigation that runs, by its place among the family's cases.
    Joined(usize),
    SentOn,
}

#[derive(Clone, Copy, Debug)]
pub struct Course {
    pub ending: Ending,
    /// Days from the report to the decision.
    pub decided_after: i64,
    /// Longer, on the law's own ground.
    pub is_extended: bool,
    /// Intake finds out who the child is.
    pub is_identified: bool,
    /// The family may not be told yet.
    pub told_later: bool,
}

/// Intake's work with one child's case, to its end. Gives the investigation's case, where one is opened.
pub fn assessment(
    pen: &mut Pen<'_>,
    case: usize,
    child: Option<usize>,
    course: Course,
    worry: &Worry,
    first: bool,
) -> Option<usize> {
    let received = pen.today();
    pen.case = case;
    pen.child = child;
    pen.minutes(5, if worry.acute { 40 } else { 150 });
    if course.is_identified {
        identify(pen, child.is_none());
    }
    protection(pen, worry);
    let by = By::Staff(pen.crew.intake);
    if first {
        pen.minutes(10, 60);
        let today = pen.today().to_string();
        let found = pen.words(if course.is_identified {
            "own-records"
        } else {
            "own-records-unknown"
        });
        contact(pen, "own-records", &today, found);
    }
    if course.ending == Ending::SentOn {
        pen.minutes(20, 90);
        let today = pen.today().to_string();
        let answers = vec![
            ("municipality", text(data::town().elsewhere[0].name.clone())),
            ("on", text(today)),
            ("receipt", text(pen.words("receipt-elsewhere"))),
        ];
        pen.happens(by, "send_to_other_municipality", answers);
        return None;
    }
    if let Ending::Joined(running) = course.ending {
        pen.minutes(15, 60);
        let answers = vec![("number", Fill::NumberOf(running))];
        pen.happens(by, "join_running_investigation", answers).hands_over = Some(HandsOver::ToOneThere);
        feedback(pen, "feedback-running");
        return None;
    }
    contacts(pen, course, worry);
    hear(pen, course.is_identified);
    if course.is_extended {
        let to = law::next_weekday(received.saturating_add(Span::new().days(course.decided_after + 3)))
            .unwrap_or(received);
        pen.minutes(10, 60);
        let reason = pen.words("extend-assessment");
        let answers = vec![
            ("ground", text("child-concern-extend-ground-exceptional")),
            ("decided_by", text("decider-delegate")),
            ("to", text(to.to_string())),
            ("reason", text(reason)),
        ];
        pen.happens(By::Staff(pen.crew.lead), "extend_assessment", answers);
    }
    decide(pen, received, course)
}

fn identify(pen: &mut Pen<'_>, unborn: bool) {
    let by = By::Staff(pen.crew.intake);
    if unborn {
        for guardian in pen
            .family
            .guardians()
            .map(|one| one.number.clone())
            .collect::<Vec<_>>()
        {
            let answers = vec![
                ("role", text("party-guardian")),
                ("number", text(guardian.written())),
            ];
            pen.happens(by.clone(), "add_party", answers).asks_register = vec![guardian];
        }
    } else if let Some(number) = pen.child().map(|child| child.number.clone()) {
        let answers = vec![("number", text(number.written()))];
        pen.happens(by, "identify_child", answers).asks_register = vec![number];
    }
    if pen.family.protection != Protection::Ordinary {
        pen.minutes(5, 30);
        let Crewed { lead, named } = named(pen);
        pen.happens(By::Staff(lead), "name_staff", named);
    }
    pen.minutes(5, 45);
}

struct Crewed {
    lead: usize,
    named: Vec<(&'static str, Fill)>,
}

fn named(pen: &Pen<'_>) -> Crewed {
    let crew = pen.crew;
    Crewed {
        lead: crew.lead,
        named: vec![
            ("who.0", Fill::Colleague(crew.intake)),
            ("who.1", Fill::Colleague(crew.investigator)),
            ("who.2", Fill::Colleague(crew.lead)),
        ],
    }
}

fn protection(pen: &mut Pen<'_>, worry: &Worry) {
    let needed = worry.acute && pen.chance.percent(40);
    let mut answers = vec![
        (
            "needs",
            text(if needed {
                "child-concern-protection-needed"
            } else {
                "child-concern-protection-not-needed"
            }),
        ),
        ("basis", text(pen.words("protection-basis"))),
        (
            "reasons",
            text(pen.words(if needed {
                "protection-needed"
            } else {
                "protection-not-needed"
            })),
        ),
    ];
    if needed {
        answers.push(("measures", text(pen.words("protection-measures"))));
    }
    pen.happens(By::Staff(pen.crew.intake), "assess_protection", answers);
}

fn contact(pen: &mut Pen<'_>, with: &str, on: &str, what: String) {
    let answers = vec![
        ("with", text(format!("child-concern-contact-{with}"))),
        ("on", text(on)),
        ("text", text(what)),
    ];
    pen.happens(By::Staff(pen.crew.intake), "note_contact", answers);
}

fn contacts(pen: &mut Pen<'_>, course: Course, worry: &Worry) {
    // Within the usual time, also where the assessment is made longer in the end.
    let days = |part: i64| course.decided_after.clamp(0, 12) * part / 10;
    if worry.who != Worried::Anonymous && pen.chance.percent(50) {
        pen.days(0, days(2));
        let (today, what) = (pen.today().to_string(), pen.words("contact-reporter"));
        contact(pen, "reporter", &today, what);
    }
    if !course.is_identified {
        return;
    }
    pen.days(0, days(3));
    let told: Vec<_> = pen.family.guardians().map(|one| one.number.clone()).collect();
    if course.told_later {
        let answers = vec![
            ("told", text("child-concern-not-told")),
            ("why", text(pen.words("not-told"))),
        ];
        pen.happens(By::Staff(pen.crew.intake), "tell_family", answers);
        return;
    }
    let mut answers = vec![
        ("told", text("child-concern-told")),
        ("on", text(pen.today().to_string())),
        ("how", text(pen.words("told-how"))),
    ];
    answers.extend(parties("who", &told));
    pen.happens(By::Staff(pen.crew.intake), "tell_family", answers);
    pen.days(0, days(3));
    let (today, what) = (pen.today().to_string(), pen.words("contact-family"));
    contact(pen, "family", &today, what);
}

fn hear(pen: &mut Pen<'_>, is_identified: bool) {
    pen.minutes(20, 240);
    let age = pen.child().map(|child| child.age_on(pen.today()));
    let why = match age {
        _ if !is_identified => Some("not-heard-unknown"),
        None => Some("not-heard-unborn"),
        Some(age) if age < 5 => Some("not-heard-small"),
        Some(_) if pen.chance.percent(15) => Some("not-heard"),
        Some(_) => None,
    };
    let answers = match why {
        Some(why) => vec![
            ("heard", text("child-concern-not-heard")),
            ("why", text(pen.words(why))),
        ],
        None => {
            let words = pen.words(if age.is_some_and(|age| age >= 13) {
                "heard-teenager"
            } else {
                "heard-child"
            });
            vec![
                ("heard", text("child-concern-heard")),
                ("on", text(pen.today().to_string())),
                ("words", text(words)),
            ]
        }
    };
    pen.happens(By::Staff(pen.crew.intake), "hear_child", answers);
}

fn decide(pen: &mut Pen<'_>, received: Date, course: Course) -> Option<usize> {
    pen.on(received.saturating_add(Span::new().days(course.decided_after)));
    let opens = course.ending == Ending::Opened;
    let investigation = opens.then(|| {
        pen.next_case += 1;
        pen.next_case - 1
    });
    let reasons = pen.words(if opens {
        "open-reasons"
    } else if course.is_identified {
        "decline-reasons"
    } else {
        "decline-unknown"
    });
    let answers = vec![
        (
            "decision",
            text(if opens {
                "child-concern-decide-open"
            } else {
                "child-concern-decide-decline"
            }),
        ),
        ("reasons", text(reasons)),
    ];
    pen.signed(
        pen.crew.intake,
        "decide_investigation",
        answers,
        investigation.map(HandsOver::To),
    );
    feedback(
        pen,
        if opens {
            "feedback-opened"
        } else {
            "feedback-declined"
        },
    );
    investigation
}

/// Some days later; the story itself goes on from the decision.
fn feedback(pen: &mut Pen<'_>, what: &str) {
    if !wants_feedback(pen) {
        return;
    }
    let decided = pen.at;
    pen.days(0, 6);
    let way = *pen.chance.pick(&["phone", "phone", "letter", "secure-message"]);
    let answers = vec![
        ("way", text(format!("child-concern-feedback-{way}"))),
        ("text", text(pen.words(what))),
    ];
    pen.happens(By::Staff(pen.crew.intake), "give_feedback", answers);
    pen.at = decided;
}

/// What the report said of it when it opened this case.
fn wants_feedback(pen: &Pen<'_>) -> bool {
    let report = pen
        .written
        .iter()
        .rev()
        .find(|happening| !happening.begins.is_empty());
    report.is_some_and(|report| {
        let yes = text("yes");
        report
            .answers
            .iter()
            .any(|(question, answer)| question == "wants_feedback" && *answer == yes)
    })
}
