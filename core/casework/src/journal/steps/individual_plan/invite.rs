//! *Kalla till möte om individuell plan.* When everybody who was asked has said yes: to each organisation by a letter with
//! a code, and to those who said yes.

use super::{about, current, readers};
use crate::journal::Happened;
use crate::journal::individual_plan::{Fact, Invited, Plan, letters};
use crate::journal::steps::{meetings::own_time, staff};
use crate::letter::LetterOrder;
use crate::page::Tone;
use crate::{Act, Answers, File, Given, Outcome, Page, Question, Rejection, Step};

pub fn step<S>() -> Step<S> {
    Step {
        info: staff(
            "invite_individual_plan",
            "individual-plan-invite-title",
            Act::Write,
        ),
        open: |file| ready(file).is_some(),
        page,
        submit,
    }
}

/// Everybody has said yes, and nothing is written. It can be called anew: another day, another place.
fn ready<S>(file: &File<S>) -> Option<&Plan> {
    current(file).filter(|plan| plan.consented_at().is_some() && plan.written.is_none())
}

fn page<S>(file: &File<S>, _: &Given) -> Page {
    let mut page = Page::new("individual-plan-invite-title", "individual-plan-invite-submit")
        .lead("individual-plan-invite-lead")
        .sends_letters();
    if file.journal.is_protected() {
        page = page.notice(Tone::Danger, "individual-plan-protected");
    }
    let [day, time] = own_time::ask(
        "day",
        "time",
        ("individual-plan-meeting-day", "individual-plan-meeting-time"),
    );
    page.ask(day)
        .ask(time)
        .ask(Question::text("place", 300, "individual-plan-place").help("individual-plan-place-help"))
}

fn submit<S>(file: &File<S>, answers: &Answers, given: &Given) -> Result<Outcome, Rejection> {
    let plan = ready(file).ok_or(crate::process::STEP_NOT_OPEN)?;
    let mut read = answers.reader(given.today);
    let at = own_time::read(&mut read, given, "day", "time");
    if at.is_none() && read.answers.first("day").is_empty() && read.answers.first("time").is_empty() {
        read.problems.add("day", "problem-required");
    }
    let place = read.text("place", 300);
    read.check()?;
    let invited = Invited {
        plan: plan.seq,
        meeting_at: at.ok_or_else(crate::journal::unread)?,
        place,
        codes: plan.is.participants.iter().map(|_| given.ids.code()).collect(),
    };
    let mut outcome = Outcome::of(&Happened::IndividualPlan(Fact::Invited(invited.clone())));
    let whom = about(file);
    for (code, nth) in invited.codes.iter().zip(0..) {
        if let Some(letter) = letters::invitation(plan, &invited, nth, &whom, code) {
            outcome = outcome.sends(LetterOrder {
                // Nobody whom the case knows: it is printed and posted.
                to: given.ids.person(),
                letter,
                once: format!("plan-invited:{code}"),
            });
        }
    }
    let first = invited.codes.first().map(ToString::to_string).unwrap_or_default();
    for to in readers(file, plan) {
        outcome = outcome.sends(LetterOrder {
            to,
            letter: letters::invitation_of_party(plan, &invited),
            once: format!("plan-invited:{first}:{to}"),
        });
    }
    Ok(outcome)
}
