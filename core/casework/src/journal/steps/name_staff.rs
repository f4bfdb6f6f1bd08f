//! *Skyddade personuppgifter.* The few who may open a case about a protected person, named one by one.

use super::staff;
use crate::journal::Happened;
use crate::page::Kind;
use crate::{Act, Answers, File, Given, Outcome, Page, Question, Rejection, Step};

const MOST: usize = 3;

pub fn step<S>() -> Step<S> {
    let info = staff("name_staff", "name-staff-title", Act::Allot);
    Step {
        info,
        open: |file| file.journal.is_protected(),
        page,
        submit,
    }
}

fn page<S>(_: &File<S>, _: &Given) -> Page {
    let who = |name: &str, label: &'static str| Question::new(name, Kind::Colleague, label);
    Page::new("name-staff-title", "name-staff-submit")
        .lead("name-staff-lead")
        .ask(who("who.0", "name-staff-first"))
        .ask(who("who.1", "name-staff-second").optional())
        .ask(who("who.2", "name-staff-third").optional())
}

fn submit<S>(_: &File<S>, answers: &Answers, given: &Given) -> Result<Outcome, Rejection> {
    let mut read = answers.reader(given.today);
    let mut staff = Vec::new();
    for place in 0..MOST {
        let question = format!("who.{place}");
        if place > 0 && answers.first(&question).is_empty() {
            continue;
        }
        if let Some(to) = read.choice(&question, |word| given.colleague(word).cloned()) {
            staff.push((to.id, to.name));
        }
    }
    read.check()?;
    Ok(Outcome::of(&Happened::NamedStaffSet { staff }))
}
