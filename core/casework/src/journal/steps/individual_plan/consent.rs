//! *Samtycka till individuell plan.* One's own word, which can be given anew as long as the plan runs.

use super::current;
use crate::event::{Actor, Through};
use crate::journal::individual_plan::{Consented, Fact, Plan};
use crate::journal::representation::rules;
use crate::journal::{Happened, Journal};
use crate::page::Tone;
use crate::step::{Audience, StepInfo};
use crate::{Act, Answers, File, Given, Outcome, Page, PersonId, Question, Refusal, Rejection, Say, Step};

pub const NAME: &str = "consent_individual_plan";
pub(super) const YES: &str = "individual-plan-yes";
pub(super) const NO: &str = "individual-plan-no";

pub fn step<S>() -> Step<S> {
    let info = StepInfo {
        name: NAME,
        title: "individual-plan-consent-title",
        act: Act::Follow,
        audience: Audience::Party,
        starts: false,
    };
    Step {
        info,
        open: |file| current(file).is_some(),
        page,
        submit,
    }
}

/// The plan that the one who acts was asked about: in their own name, or in whose place an order lets somebody answer.
fn mine<'a, S>(file: &'a File<S>, given: &Given) -> Option<(&'a Plan, PersonId)> {
    let Actor::Resident { number, through, .. } = &given.by else {
        return None;
    };
    let plan = current(file)?;
    let mut asked = plan.is.asked.iter();
    let me = asked.find(|person| {
        let party = file.journal.party(**person);
        party.is_some_and(|party| party.person.number.as_ref() == Some(number) && party.reads_along())
    })?;
    let may = through
        .as_ref()
        .is_none_or(|through| may_answer(&file.journal, *me, through, given));
    may.then_some((plan, *me))
}

/// Held against the case once more: it holds today, and says so.
fn may_answer(journal: &Journal, person: PersonId, through: &Through, given: &Given) -> bool {
    let mut all = journal.representations.all.iter();
    all.any(|one| {
        let theirs = one.is.person == person && one.is_by(&through.number) && one.is.kind == through.kind;
        theirs && one.holds(given.today) && rules::opens(&one.is.scopes, NAME)
    })
}

pub(super) fn answer() -> Question {
    Question::choice("answer", &[YES, NO], "individual-plan-consent-answer")
}

fn page<S>(file: &File<S>, given: &Given) -> Page {
    let page = Page::new("individual-plan-consent-title", "individual-plan-consent-submit");
    let Some((plan, me)) = mine(file, given) else {
        return page;
    };
    let mut page = page
        .lead("individual-plan-consent-lead")
        .notice(Tone::Info, "individual-plan-consent-free")
        .fact(
            "individual-plan-needs",
            Say::key("plain").with("text", &plan.is.needs),
        );
    for one in &plan.is.participants {
        let name = Say::key("plain").with("text", &one.organisation);
        page = page.fact("individual-plan-organisation", name);
    }
    let before = plan.consent_of(me).map(|(one, _)| if one.yes { YES } else { NO });
    let mut answer = answer();
    if let Some(before) = before {
        answer = answer.prefill(before);
    }
    page.ask(answer)
        .ask(Question::long("words", 2_000, "individual-plan-consent-words").optional())
}

fn submit<S>(file: &File<S>, answers: &Answers, given: &Given) -> Result<Outcome, Rejection> {
    let (plan, me) = mine(file, given).ok_or(Refusal::because("refusal-not-a-party"))?;
    let mut read = answers.reader(given.today);
    let yes = read.choice("answer", |word| [YES, NO].contains(&word).then_some(word == YES));
    let words = read.optional_text("words", 2_000);
    read.check()?;
    let yes = yes.ok_or_else(crate::journal::unread)?;
    let consented = Consented {
        plan: plan.seq,
        by: me,
        yes,
        taken: None,
        words,
    };
    let receipt = if yes {
        "individual-plan-yes-receipt"
    } else {
        "individual-plan-no-receipt"
    };
    Ok(Outcome::of(&Happened::IndividualPlan(Fact::Consented(consented))).receipt(Say::key(receipt)))
}
