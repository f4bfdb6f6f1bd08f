//! *Återansökan.* The next month: the same questions, filled in with what was said last; what one earned is asked anew.

use super::{me, unread};
use crate::events::Event;
use crate::questions;
use crate::reading;
use crate::state::State;
use crate::terms::Living;
use casework::journal::Happened;
use casework::page::Tone;
use casework::{Answers, EventData, File, Given, Outcome, Page, PartyRole, Rejection, Say, Step, Target};

pub const STEP: Step<State> = Step {
    info: super::party("apply_again", "financial-assistance-again-title"),
    open: |file| {
        let latest = file.state.latest();
        file.state.closed_at.is_none() && latest.is_some_and(|applied| !applied.is_open())
    },
    page,
    submit,
};

fn page(file: &File<State>, given: &Given) -> Page {
    let page = Page::new(
        "financial-assistance-again-title",
        "financial-assistance-apply-submit",
    )
    .lead("financial-assistance-again-lead");
    if !is_applicant(file, given) {
        return page.notice(Tone::Info, "financial-assistance-refusal-applicant");
    }
    let page = match file.state.latest() {
        Some(applied) => page.fact(
            Say::key("financial-assistance-again-last"),
            questions::said(applied.asked.month),
        ),
        None => page,
    };
    questions::asked(page, file, given).signed(Say::key("financial-assistance-apply-sign"))
}

/// What is asked is asked of the one who applied first; the other signs.
fn is_applicant(file: &File<State>, given: &Given) -> bool {
    let first = file
        .state
        .latest()
        .and_then(|applied| applied.asked.adults.first());
    me(file, given)
        .zip(first)
        .is_some_and(|(party, adult)| party.person.id == adult.person)
}

fn submit(file: &File<State>, answers: &Answers, given: &Given) -> Result<Outcome, Rejection> {
    let party = me(file, given).ok_or(casework::Refusal::because("refusal-not-a-party"))?;
    let last = file.state.latest().ok_or(casework::process::STEP_NOT_OPEN)?;
    if !is_applicant(file, given) {
        return Err(casework::Refusal::because("financial-assistance-refusal-applicant").into());
    }
    let mut read = answers.reader(given.today);
    let month = reading::month(&mut read, &file.state, given);
    let household = reading::household(&mut read, file, given, party.person.number.as_ref());
    let couple = household.as_ref().is_some_and(|one| one.living == Living::Couple);
    if couple && last.asked.adults.len() < 2 {
        read.problems
            .add("living", "financial-assistance-problem-new-partner");
    }
    let money = reading::rest(&mut read, couple);
    let files = reading::files(&mut read, !couple, given);
    read.check()?;
    let (Some(month), Some(household), Some(money)) = (month, household, money) else {
        return Err(unread().into());
    };
    let mut adults = last.asked.adults.clone();
    if !couple {
        adults.truncate(1);
    }
    let new_children = !household.children.is_empty();
    let mut application = reading::application(last.asked.nth + 1, month, &household, adults, money, given);
    if !new_children {
        application.children.clone_from(&last.asked.children);
    }
    application.with_partner = couple && last.partner == crate::state::Partner::Signed;
    application.signature = Some(given.signed()?);
    let mut events: Vec<EventData> = Vec::new();
    for (child, _) in &household.children {
        let known = file.journal.party(child.id).is_some();
        events.extend((!known).then(|| {
            EventData::of(&Happened::PartyAdded {
                person: Box::new(child.clone()),
                role: PartyRole::HouseholdMember,
            })
        }));
    }
    events.push(EventData::of(&Event::Applied(Box::new(application))));
    events.extend(files.iter().map(EventData::of));
    Ok(Outcome {
        streams: vec![(Target::This, events)],
        receipt: Some(Say::key("financial-assistance-receipt")),
        ..Outcome::default()
    })
}
