//! *Rätt person.* Whoever is about to write in a case for the first time says that they have seen
//! whom it is about: a hit beside the right one must not become a record about somebody else.

use crate::case_side;
use casework::page::{Choice, Kind};
use casework::{Act, Problems, Question, Say, StepInfo, answers};
use common::answers::Posted;
use common::{Site, StaffIn, Words};
use views::OpenCase;

const QUESTION: &str = "right_person";

/// The first writing of this member of staff in this case?
fn is_first(open: &OpenCase, me: &StaffIn, info: StepInfo) -> bool {
    let writes = matches!(info.act, Act::Write | Act::Assess | Act::Decide);
    let mut entries = open.file.entries().iter();
    writes && !entries.any(|entry| entry.by.staff() == Some(me.staff.id))
}

/// Asked below everything else, just before the button.
pub fn question(
    site: &Site,
    open: &OpenCase,
    me: &StaffIn,
    info: StepInfo,
    words: &Words<'_>,
) -> Option<Question> {
    if !is_first(open, me, info) {
        return None;
    }
    let person = open.file.journal().subject().map(|party| &party.person);
    let name = case_side::subject_name(open, words);
    let label = match person.and_then(|person| person.age_on(site.today())) {
        Some(age) => Say::key("step-right-person-yes")
            .with("name", name)
            .with("age", i64::from(age)),
        None => Say::key("step-right-person-yes-ageless").with("name", name),
    };
    let yes = Choice {
        value: answers::YES.to_owned(),
        label,
        help: None,
    };
    Some(Question::new(
        QUESTION,
        Kind::Choices(vec![yes]),
        "step-right-person",
    ))
}

/// Nothing is written before it is said.
pub fn problems(open: &OpenCase, me: &StaffIn, info: StepInfo, posted: &Posted) -> Problems {
    let mut found = Problems::default();
    if is_first(open, me, info) && posted.answers.first(QUESTION) != answers::YES {
        found.add(QUESTION, "step-right-person-problem");
    }
    found
}
