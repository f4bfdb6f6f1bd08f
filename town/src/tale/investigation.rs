//! A child investigation: allotted, told, planned, talked over, written, answered and decided.

use super::support;
use crate::happening::{By, Fill};
use crate::pen::{Pen, parties, text};
use casework::{PersonalNumber, Protection};
use jiff::{Span, civil::Date};

/// How it goes.
#[derive(Clone, Copy, Debug)]
pub struct Course {
    /// Days that nobody has it.
    pub waits: i64,
    /// Days from the opening to the decision, at least so many as the parties need to answer.
    pub takes: i64,
    pub is_extended: bool,
    pub ending: Ending,
    /// One guardian's access is shut off, by their place among the guardians.
    pub shuts_off: Option<usize>,
    /// The family says that a note is wrong.
    pub is_contested: bool,
    pub has_colleague: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ending {
    NoMeasures,
    FollowUpOnly,
    Support,
    Declined,
}

fn after(day: Date, days: i64) -> Date {
    day.saturating_add(Span::new().days(days))
}

/// The pen stands at the decision to open; the case is `case`. Gives the day of the decision.
pub fn investigate(pen: &mut Pen<'_>, case: usize, child: Option<usize>, course: Course) -> Date {
    pen.case = case;
    pen.child = child;
    let opened = pen.today();
    allot(pen, course);
    pen.days(0, 2);
    let told = pen.parties();
    notice(pen, &told);
    plan(pen, opened);
    if let Some(blocked) = course.shuts_off {
        shut_off(pen, blocked);
    }
    talks(pen, opened);
    daily_life(pen, opened, course);
    if course.is_extended {
        extend(pen, opened, course);
    }
    document(pen, opened, course);
    communicate(pen, opened, course);
    assess(pen);
    decide(pen, course);
    let decided = pen.today();
    support::afterwards(pen, course.ending, &told);
    decided
}

fn allot(pen: &mut Pen<'_>, course: Course) {
    let crew = pen.crew;
    pen.minutes(15, 120);
    if pen.family.protection != Protection::Ordinary {
        let named = vec![
            ("who.0", Fill::Colleague(crew.intake)),
            ("who.1", Fill::Colleague(crew.investigator)),
            ("who.2", Fill::Colleague(crew.lead)),
        ];
        pen.happens(By::Staff(crew.lead), "name_staff", named);
    }
    pen.days(course.waits, course.waits);
    pen.happens(
        By::Staff(crew.lead),
        "allot",
        vec![("to", Fill::Colleague(crew.investigator))],
    );
    if course.has_colleague {
        pen.minutes(20, 300);
        let until = after(pen.today(), 120).to_string();
        let answers = vec![
            ("to", Fill::Colleague(crew.colleague)),
            ("scope", text("scope-whole")),
            ("until", text(until)),
        ];
        pen.happens(By::Staff(crew.investigator), "add_colleague", answers);
    }
}

fn notice(pen: &mut Pen<'_>, told: &[PersonalNumber]) {
    let mut answers = vec![
        ("told", text("child-investigation-notice-tell")),
        ("on", text(pen.today().to_string())),
        ("how", text(pen.words("notice-how"))),
    ];
    answers.extend(parties("who", told));
    pen.happens(By::Staff(pen.crew.investigator), "give_notice", answers);
}

fn plan(pen: &mut Pen<'_>, opened: Date) {
    pen.days(0, 3);
    let mut answers = vec![
        ("aim".to_owned(), text(pen.words("plan-aim"))),
        ("questions".to_owned(), text(pen.words("plan-questions"))),
    ];
    if pen.child().is_some_and(|child| child.age_on(opened) >= 7) {
        answers.push((
            "childs_questions".to_owned(),
            text(pen.words("plan-childs-questions")),
        ));
    }
    for (nth, (what, days)) in [
        ("task-guardians", 12),
        ("task-child", 18),
        ("task-school", 24),
        ("task-communicate", 80),
    ]
    .into_iter()
    .enumerate()
    {
        let due = after(opened, days).max(pen.today());
        answers.push((format!("task.{nth}.what"), text(pen.words(what))));
        answers.push((
            format!("task.{nth}.due"),
            text(law::next_weekday(due).unwrap_or(due).to_string()),
        ));
    }
    pen.happens(By::Staff(pen.crew.investigator), "make_plan", Vec::new())
        .answers = answers;
}

fn shut_off(pen: &mut Pen<'_>, guardian: usize) {
    let Some(number) = pen.family.guardians().nth(guardian).map(|one| one.number.clone()) else {
        return;
    };
    pen.days(1, 3);
    let answers = vec![
        ("person", Fill::Party(number)),
        ("what", text("block-party-shut")),
        ("reason", text(pen.words("shut-off"))),
    ];
    pen.happens(By::Staff(pen.crew.investigator), "block_party", answers);
}

fn talks(pen: &mut Pen<'_>, opened: Date) {
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
fn daily_life(pen: &mut Pen<'_>, opened: Date, course: Course) {
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
        guardian_writes(pen, "message-contests");
        pen.days(1, 4);
        let answers = vec![
            ("note", Fill::NewestNote),
            ("text", text(pen.words("note-contested"))),
        ];
        pen.happens(by, "correct_note", answers);
    }
}

fn guardian_writes(pen: &mut Pen<'_>, what: &str) {
    let Some((name, number)) = pen
        .family
        .guardians()
        .next()
        .map(|one| (one.name(), one.number.clone()))
    else {
        return;
    };
    pen.days(0, 2);
    pen.evening();
    let answers = vec![("text", text(pen.words(what)))];
    pen.happens(By::Resident { name, number }, "write_message", answers);
}

fn messages(pen: &mut Pen<'_>) {
    guardian_writes(pen, "message-guardian");
    pen.days(1, 2);
    let answers = vec![("text", text(pen.words("message-staff")))];
    pen.happens(By::Staff(pen.crew.investigator), "send_message", answers);
}

fn document(pen: &mut Pen<'_>, opened: Date, course: Course) {
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

fn extend(pen: &mut Pen<'_>, opened: Date, course: Course) {
    // Decided while there is time left; afterwards it is too late.
    pen.on(after(opened, (course.takes - 42).min(98)));
    let to = after(opened, course.takes + 8);
    let answers = vec![
        ("ground", text("child-investigation-extend-particular")),
        ("decided_by", text("child-investigation-decider-delegate")),
        ("to", text(law::next_weekday(to).unwrap_or(to).to_string())),
        ("reason", text(pen.words("extend-investigation"))),
    ];
    pen.happens(By::Staff(pen.crew.lead), "extend_investigation", answers);
}

fn communicate(pen: &mut Pen<'_>, opened: Date, course: Course) {
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

fn assess(pen: &mut Pen<'_>) {
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

fn decide(pen: &mut Pen<'_>, course: Course) {
    pen.days(0, 3);
    let (kind, law, reasons) = match course.ending {
        Ending::NoMeasures | Ending::FollowUpOnly => ("none", "sol-20-3", "decide-none"),
        Ending::Support => ("support", "sol-11-1", "decide-support"),
        Ending::Declined => ("declined", "sol-11-1", "decide-declined"),
    };
    let mut answers = vec![
        (
            "outcome".to_owned(),
            text(format!("child-investigation-outcome-{kind}")),
        ),
        ("law".to_owned(), text(format!("child-investigation-law-{law}"))),
        ("reasons".to_owned(), text(pen.words(reasons))),
        (
            "decided_by".to_owned(),
            text("child-investigation-decider-delegate"),
        ),
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
