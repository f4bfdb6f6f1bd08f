//! The individual plan's steps, in the order of the work. Who is asked, and who reads along, is decided when it is proposed.

mod answer;
mod consent;
mod end;
mod follow_up;
mod invite;
mod note_consent;
mod propose;
mod write;

pub use answer::NAME as ANSWER;
pub use consent::NAME as CONSENT;

use crate::file::File;
use crate::ids::PersonId;
use crate::journal::individual_plan::Plan;
use crate::person::{Party, PartyRole};
use crate::step::Step;

pub fn steps<S>() -> [Step<S>; 8] {
    [
        propose::step(),
        consent::step(),
        note_consent::step(),
        invite::step(),
        answer::step(),
        write::step(),
        follow_up::step(),
        end::step(),
    ]
}

/// The step stands where the person reads of the plan.
pub fn is_here(step: &str) -> bool {
    step == CONSENT
}

fn current<S>(file: &File<S>) -> Option<&Plan> {
    file.journal.individual_plans.current()
}

/// Whose consent it takes: those who follow the case themselves; where nobody does, the guardians, or else the one whom
/// it is about. Nobody who is shut out.
fn asked<S>(file: &File<S>) -> Vec<PersonId> {
    let all = &file.journal.parties;
    let of = |fits: &dyn Fn(&Party) -> bool| {
        let mut persons: Vec<PersonId> = Vec::new();
        for party in all.iter().filter(|party| fits(party)) {
            if !persons.contains(&party.person.id) {
                persons.push(party.person.id);
            }
        }
        persons
    };
    let concerned = |party: &Party| matches!(party.role, PartyRole::Subject | PartyRole::Guardian);
    let follow = of(&|party| concerned(party) && party.reads_along());
    if !follow.is_empty() {
        return follow;
    }
    let guardians = of(&|party| party.role == PartyRole::Guardian && !party.blocked);
    if !guardians.is_empty() {
        return guardians;
    }
    of(&|party| party.role == PartyRole::Subject && !party.blocked)
}

/// Those of them who are to have letters now: whoever was shut out since then gets none.
fn readers<'a, S>(file: &'a File<S>, plan: &'a Plan) -> impl Iterator<Item = PersonId> + 'a {
    let reads = |person: &PersonId| file.journal.party(*person).is_some_and(|party| !party.blocked);
    plan.is.asked.iter().copied().filter(move |person| reads(person))
}

/// Whom the plan is about, as letters name them.
fn about<S>(file: &File<S>) -> String {
    let subject = file.journal.subject();
    subject.map(|party| party.person.name.clone()).unwrap_or_default()
}
