//! *Längre svarstid.* Where the law allows a longer time for the answer it is decided before the first has run out, and
//! whoever asked is told why (GDPR 12(3)).

use super::answer::is_read;
use super::told;
use crate::extension;
use crate::file::File;
use crate::journal::Happened;
use crate::journal::requests::{Fact, Request};
use crate::journal::steps::staff;
use crate::{Act, Answers, Given, Outcome, Page, Question, Refusal, Rejection, Step};
use law::{Extension, Start};

const NO_RULE: &str = "refusal-no-longer-time";

pub fn step<S>() -> Step<S> {
    Step {
        info: staff("longer_answer", "longer-answer-title", Act::Decide),
        open: |file| waits(file).is_some(),
        page: |file, _| {
            let page = Page::new("longer-answer-title", "longer-answer-submit").lead("longer-answer-lead");
            let Some(request) = waits(file) else { return page };
            told(page, request)
                .ask(Question::date("to", "longer-answer-to"))
                .ask(Question::long("reason", 5_000, "longer-answer-reason"))
        },
        submit,
    }
}

/// The one that has waited longest of those that may get a longer time, and have not.
fn waits<S>(file: &File<S>) -> Option<&Request> {
    let mut waiting = file.journal.requests.waiting();
    waiting.find(|request| request.asked.what.may_take_longer() && request.longer.is_none())
}

fn submit<S>(file: &File<S>, answers: &Answers, given: &Given) -> Result<Outcome, Rejection> {
    let request = waits(file).ok_or(Refusal::because("refusal-request-is-answered"))?;
    is_read(request, answers)?;
    let start = Start::at(request.at);
    let rule = given.law.in_force(request.asked.what.rule(), start.day());
    let version = rule.map_err(|_| Refusal::because(NO_RULE))?;
    let allowed = version.extension.as_ref().ok_or(Refusal::because(NO_RULE))?;
    let mut read = answers.reader(given.today);
    let to = read.coming_date("to");
    let reason = read.text("reason", 5_000);
    if let Some(new_last_day) = to {
        let asked = Extension {
            new_last_day,
            ground: &allowed.ground,
            decided_by_role: extension::Decider::Delegate.role(),
            decided_on: given.today,
        };
        if let Err(refused) = version.extended(&law::due(version, start), &asked) {
            let (question, say) = extension::refused(refused, "refusal-longer-too-late", NO_RULE)?;
            read.problems.add(question, say);
        }
    }
    read.check()?;
    let to = to.ok_or_else(crate::journal::unread)?;
    Ok(Outcome::of(&Happened::Request(Fact::Longer {
        request: request.seq,
        to,
        reason,
    })))
}
