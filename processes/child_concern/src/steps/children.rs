//! The children that a report names: questions, and one case for each of them.

use crate::events::{Event, Report};
use casework::answers::{NO, Reader, YES};
use casework::journal::Happened;
use casework::page::{Choice, Kind, choices};
use casework::{EventData, Given, Outcome, PartyRole, Person, Problems, Question, Rejection, Say};

const CHILDREN_MAX: usize = 8;

/// A child as the reporter describes it.
pub struct Child {
    pub person: Person,
    pub whereabouts: Option<String>,
    pub unborn: bool,
}

pub fn question() -> Question {
    let item = vec![
        Question::text("name", 120, "child-concern-child-name")
            .help("child-concern-child-name-help")
            .optional(),
        Question::new("number", Kind::PersonalNumber, "child-concern-child-number")
            .help("child-concern-child-number-help")
            .optional(),
        Question::text("whereabouts", 300, "child-concern-child-whereabouts")
            .help("child-concern-child-whereabouts-help")
            .optional(),
        Question::new(
            "unborn",
            Kind::Choices(choices(&[YES])),
            "child-concern-child-unborn",
        )
        .optional(),
    ];
    let kind = Kind::Repeat {
        item,
        max: CHILDREN_MAX,
        add: Say::key("child-concern-child-add"),
    };
    Question::new("child", kind, "child-concern-children").help("child-concern-children-help")
}

/// At least one child must be possible to find: a name, a number or a place.
pub fn read(reader: &mut Reader<'_>, given: &Given) -> Vec<Child> {
    let count = reader.answers.items("child");
    if count == 0 {
        reader
            .problems
            .add("child.0.name", "child-concern-problem-no-child");
    }
    if count > CHILDREN_MAX {
        reader.problems.add(
            "child.0.name",
            Say::key("problem-too-many").with("max", CHILDREN_MAX as i64),
        );
    }
    (0..count.min(CHILDREN_MAX))
        .map(|nth| {
            let at = |field: &str| format!("child.{nth}.{field}");
            let name = reader.optional_text(&at("name"), 120).unwrap_or_default();
            let number = reader.personal_number(&at("number"));
            let whereabouts = reader.optional_text(&at("whereabouts"), 300);
            let unborn = reader.answers.first(&at("unborn")) == YES;
            let silent = name.is_empty() && number.is_none() && whereabouts.is_none();
            if silent {
                let problem = if unborn {
                    "child-concern-problem-no-parent"
                } else {
                    "child-concern-problem-no-child"
                };
                reader.problems.add(at("name"), problem);
            }
            Child {
                person: given.person(&name, number, None),
                whereabouts,
                unborn,
            }
        })
        .collect()
}

/// One case a child, all in one unit of work: nothing of a report can be half kept.
pub fn open_cases(children: Vec<Child>, report: Report, given: &Given) -> Result<Outcome, Rejection> {
    let mut outcome = Outcome::default();
    let mut first = None;
    for (nth, child) in children.iter().enumerate() {
        let (id, number) = given.ids.case();
        let report = Report {
            whereabouts: child.whereabouts.clone(),
            unborn: child.unborn,
            same_report_as: first,
            ..report.clone()
        };
        let party = |person: &Person, role| {
            EventData::of(&Happened::PartyAdded {
                person: Box::new(person.clone()),
                role,
            })
        };
        let mut events = vec![
            EventData::of(&Happened::CaseOpened {
                number: number.clone(),
                unit: given.intake_unit.clone(),
            }),
            party(&child.person, PartyRole::Subject),
        ];
        let others = children.iter().enumerate().filter(|(other, _)| *other != nth);
        events.extend(others.map(|(_, sibling)| party(&sibling.person, PartyRole::Sibling)));
        events.push(EventData::of(&Event::ReportReceived(Box::new(report))));
        first.get_or_insert(id);
        outcome = outcome.opens(
            id,
            number,
            <crate::ChildConcern as casework::Definition>::ID,
            events,
        );
    }
    if first.is_none() {
        let mut problems = Problems::default();
        problems.add("child.0.name", "child-concern-problem-no-child");
        problems.check()?;
    }
    Ok(outcome.receipt(Say::key("child-concern-receipt")))
}

/// "Does the child live here?": here, in another municipality, or the reporter does not know.
pub const LIVES: [&str; 3] = [
    "child-concern-lives-here",
    "child-concern-lives-elsewhere",
    "child-concern-lives-unknown",
];

pub fn lives_questions(given: &Given) -> [Question; 2] {
    [
        Question::choice("lives", &LIVES, "child-concern-lives").help("child-concern-lives-help"),
        municipality_question("child-concern-lives-municipality", given).when("lives", &[LIVES[1]]),
    ]
}

pub fn read_lives_elsewhere(reader: &mut Reader<'_>, given: &Given) -> Option<String> {
    let lives = reader.choice("lives", |word| LIVES.into_iter().find(|known| *known == word));
    (lives == Some(LIVES[1])).then(|| read_municipality(reader, given))
}

/// Which other municipality than ours?
pub fn municipality_question(label: &'static str, given: &Given) -> Question {
    let others = given.other_municipalities().map(|one| Choice {
        value: one.name.to_owned(),
        label: Say::key("plain").with("text", one.name.to_owned()),
        help: None,
    });
    Question::new("municipality", Kind::Select(others.collect()), label)
}

/// The name, whether the name or the number was given.
pub fn read_municipality(reader: &mut Reader<'_>, given: &Given) -> String {
    let typed = reader.text("municipality", 60);
    let is_typed = |name: &str| name.to_lowercase() == typed.to_lowercase();
    let mut others = given.other_municipalities();
    let named = others.find(|one| is_typed(one.name) || one.code == typed);
    if named.is_none() && !typed.is_empty() {
        reader
            .problems
            .add("municipality", "child-concern-problem-municipality");
    }
    named.map_or(typed, |one| one.name.to_owned())
}

/// Yes, no or not said.
pub fn read_maybe(reader: &Reader<'_>, question: &str) -> Option<bool> {
    match reader.answers.first(question) {
        YES => Some(true),
        NO => Some(false),
        _ => None,
    }
}
