//! A child investigation: allotted, told, planned, talked over, written, answered and decided.

use super::{support, weeks, writing};
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

pub fn after(day: Date, days: i64) -> Date {
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
    weeks::talks(pen, opened);
    weeks::daily_life(pen, opened, course);
    if course.is_extended {
        extend(pen, opened, course);
    }
    writing::document(pen, opened, course);
    writing::communicate(pen, opened, course);
    writing::assess(pen);
    writing::decide(pen, course);
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

fn extend(pen: &mut Pen<'_>, opened: Date, course: Course) {
    // Decided while there is time left; afterwards it is too late.
    pen.on(after(opened, (course.takes - 42).min(98)));
    let to = after(opened, course.takes + 8);
    let answers = vec![
        ("ground", text("child-investigation-extend-particular")),
        ("decided_by", text("decider-delegate")),
        ("to", text(law::next_weekday(to).unwrap_or(to).to_string())),
        ("reason", text(pen.words("extend-investigation"))),
    ];
    pen.happens(By::Staff(pen.crew.lead), "extend_investigation", answers);
}
