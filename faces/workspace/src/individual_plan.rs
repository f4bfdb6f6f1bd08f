//! Beside a case: how far its individual plan has come, who has said yes, and who comes to the meeting.

use casework::journal::individual_plan::Plan;
use casework::{PersonId, Say};
use common::Words;
use design::{Answer, CheckAnswers, Html};
use views::OpenCase;

/// None where none was ever proposed.
pub fn state(open: &OpenCase, words: &Words<'_>) -> Option<Html> {
    let plan = open.file.journal().individual_plans.all.last()?;
    let consents = plan
        .is
        .asked
        .iter()
        .map(|person| consent(open, plan, *person, words));
    let called = plan.invited.is_some();
    let organisations = plan.is.participants.iter().zip(0..).filter(|_| called);
    let answers = organisations.map(|(one, nth)| {
        let key = match plan.answer_of(nth).map(|answer| answer.comes) {
            None => "plan-comes-unknown",
            Some(true) => "plan-comes",
            Some(false) => "plan-comes-not",
        };
        Answer::new(one.organisation.clone(), words.get(key))
    });
    let facts = design::check_answers(&CheckAnswers {
        heading: None,
        answers: consents.chain(meeting(plan, words)).chain(answers).collect(),
        change_word: String::new(),
    });
    Some(Html::all([design::paragraph(&words.get(stage(plan))), facts]))
}

fn stage(plan: &Plan) -> &'static str {
    if plan.refused_at().is_some() {
        "plan-refused"
    } else if plan.ended_at.is_some() {
        "plan-ended"
    } else if plan.written.is_some() {
        "plan-holds"
    } else if plan.invited.is_some() {
        "plan-called"
    } else if plan.consented_at().is_some() {
        "plan-consented"
    } else {
        "plan-waits"
    }
}

fn consent(open: &OpenCase, plan: &Plan, person: PersonId, words: &Words<'_>) -> Answer {
    let party = open.file.journal().party(person);
    let name = party.map(|party| party.person.name.clone()).unwrap_or_default();
    let key = match plan.consent_of(person).map(|(one, _)| one.yes) {
        None => "plan-said-nothing",
        Some(true) => "plan-said-yes",
        Some(false) => "plan-said-no",
    };
    Answer::new(name, words.get(key))
}

/// When it is, or when it is looked at again.
fn meeting(plan: &Plan, words: &Words<'_>) -> Option<Answer> {
    if let Some(day) = plan.follow_up_on().filter(|_| plan.runs()) {
        return Some(Answer::new(
            words.get("individual-plan-follow-up-on"),
            words.day(day),
        ));
    }
    let (invited, _) = plan.invited.as_ref().filter(|_| plan.runs())?;
    let at = Say::key("individual-plan-at").with("at", invited.meeting_at);
    Some(Answer::new(
        words.get("individual-plan-meeting-at"),
        words.say(&at),
    ))
}
