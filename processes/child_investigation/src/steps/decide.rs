//! *Beslut efter utredning.* Signed. Not before the child was heard or it was said why not, the parties
//! could comment (FL 25 §), and the assessment stands (SoL 20 kap. 3 §, FL 31–33 §§).

use super::{consents, investigating, must_be_told, propose, staff, write_passage};
use crate::events::{Decision, Event, Proposal};
use crate::law_data::law;
use crate::letters;
use crate::state::{Investigation, Sent, State};
use crate::templates;
use crate::terms::Ending;
use casework::answers::Reader;
use casework::page::{Choice, Kind, Tone};
use casework::{
    Act, Answers, Decider, File, Given, HandOver, Outcome, Page, Party, PersonId, Question, Refusal,
    Rejection, Say, Step,
};

pub const STEP: Step<State> = Step {
    info: staff("decide", "child-investigation-decide-title", Act::Decide),
    open: super::under_investigation,
    page,
    submit,
};

const BY_MEETING: &[&str] = &["decider-section", "decider-committee"];

fn page(file: &File<State>, given: &Given) -> Page {
    let mut page = Page::new(
        "child-investigation-decide-title",
        "child-investigation-decide-submit",
    )
    .lead("child-investigation-decide-lead")
    .sends_letters();
    if let Some(now) = file.state.investigating() {
        if let Err(missing) = may_decide(file, now, given) {
            page = page.notice(Tone::Warning, missing.0);
        }
        page = write_passage::told(page, now);
        if let Some(assessment) = &now.assessment {
            page = page.fact("child-investigation-overall", super::plain(&assessment.overall));
        }
    }
    let proposed = file.state.investigating().and_then(|now| now.proposal.as_ref());
    if let Some(proposed) = proposed {
        page = propose::told(page, proposed);
    }
    let filled = |question: Question, with: fn(&Proposal) -> &str| match proposed {
        Some(proposed) => question.prefill(with(&proposed.what)),
        None => question,
    };
    page = consents::told(page, file, given).ask(filled(
        Question::choice("outcome", &super::endings(given), "child-investigation-outcome"),
        |proposal| proposal.kind.key(),
    ));
    page = consents::questions(page, file, given).ask(
        Question::long("applied_for", 2_000, "child-investigation-applied-for")
            .when("outcome", &[Ending::Declined.key()]),
    );
    let law = law().provisions_on(given.today).map(|row| Choice::key(&row.key));
    page.ask(Question::new(
        "law",
        Kind::Choices(law.collect()),
        "child-investigation-law",
    ))
    .ask(filled(
        Question::long("reasons", 20_000, "child-investigation-decide-reasons")
            .help("child-investigation-decide-reasons-help")
            .phrases(given.templates.phrases(&templates::REASONS))
            .avoid(given.templates.phrases(&templates::WORDS)),
        |proposal| &proposal.why,
    ))
    .ask(
        Question::choice("decided_by", Decider::KEYS, "decided-by")
            .help("child-investigation-decided-by-help"),
    )
    .ask(Question::text("minute", 200, "child-investigation-minute").when("decided_by", BY_MEETING))
    .signed(Say::key("child-investigation-decide-sign"))
}

/// What the law wants done first.
fn may_decide(file: &File<State>, now: &Investigation, given: &Given) -> Result<(), Refusal> {
    if now.child.is_none() {
        return Err(Refusal::because("child-investigation-refusal-child-first"));
    }
    match &now.communication {
        None => return Err(Refusal::because("child-investigation-refusal-communicate-first")),
        Some(Sent::To {
            what, over_at: None, ..
        }) if given.today <= what.last_day => {
            let refusal = Refusal::because("child-investigation-refusal-time-to-answer");
            return Err(refusal.with("day", what.last_day));
        }
        Some(Sent::To {
            what,
            at,
            excepted: false,
            ..
        }) => {
            // Each who was a party when it was sent (FL 25 §); whoever is shut out is dealt with by themselves.
            let sent_on = law::Start::at(*at).day();
            let asked = |party: &Party| what.to.iter().any(|to| to.person == party.person.id);
            if must_be_told(file, sent_on).any(|party| !party.blocked && !asked(party)) {
                return Err(Refusal::because("child-investigation-refusal-not-all-asked"));
            }
        }
        Some(_) => {}
    }
    if now.assessment.is_none() {
        return Err(Refusal::because("child-investigation-refusal-assess-first"));
    }
    Ok(())
}

fn submit(file: &File<State>, answers: &Answers, given: &Given) -> Result<Outcome, Rejection> {
    let now = investigating(file)?;
    let mut read = answers.reader(given.today);
    let kind = super::read_ending(&mut read, given);
    let support = match kind {
        Some(Ending::Support) => consents::read(&mut read, file, given),
        _ => None,
    };
    let applied_for = (kind == Some(Ending::Declined)).then(|| read.text("applied_for", 2_000));
    let needs_test = support.as_ref().is_none_or(|support| support.needs_test);
    let provisions = read_law(&mut read, kind, needs_test, given);
    let reasons = read.text("reasons", 20_000);
    let (decided_by, minute) = read_decider(&mut read, kind, given);
    read.check()?;
    may_decide(file, now, given)?;
    let (Some(kind), Some(decided_by)) = (kind, decided_by) else {
        return Err(super::unread().into());
    };
    let decision = Decision {
        kind,
        support,
        applied_for,
        law: provisions,
        reasons,
        decided_by,
        minute,
        appealable: law().may_be_appealed(kind, needs_test, given.today),
        signature: given.signed()?,
    };
    Ok(outcome(file, now, decision, given))
}

/// At least one provision that carries this decision by itself, and none that does not fit it.
fn read_law(read: &mut Reader<'_>, kind: Option<Ending>, needs_test: bool, given: &Given) -> Vec<String> {
    let known: Vec<_> = law().provisions_on(given.today).collect();
    let chosen = read.choices("law", |word| known.iter().copied().find(|row| row.key == word));
    if let Some(kind) = kind {
        let carried = chosen
            .iter()
            .any(|row| row.fits(kind, needs_test) && !row.supports_only);
        if !carried || !chosen.iter().all(|row| row.fits(kind, needs_test)) {
            read.problems.add("law", "child-investigation-problem-law");
        }
    }
    chosen.into_iter().map(|row| row.key.clone()).collect()
}

fn read_decider(
    read: &mut Reader<'_>,
    kind: Option<Ending>,
    given: &Given,
) -> (Option<Decider>, Option<String>) {
    let decided_by = read.choice("decided_by", Decider::parse);
    if let (Some(kind), Some(decider)) = (kind, decided_by)
        && !law().may_decide(kind, decider, given.today)
    {
        read.problems.add("decided_by", "problem-decider");
    }
    let by_meeting = decided_by.is_some_and(|decider| BY_MEETING.contains(&decider.key()));
    let minute = by_meeting.then(|| read.text("minute", 200));
    (decided_by, minute)
}

fn outcome(file: &File<State>, now: &Investigation, decision: Decision, given: &Given) -> Outcome {
    let letter = letters::decision(file, &decision, given);
    let reachable: Vec<PersonId> = must_be_told(file, given.today)
        .filter(|party| letters::reachable(party))
        .map(|party| party.person.id)
        .collect();
    let hand_over = (decision.kind == Ending::ApplyForCare).then(|| hand_over(file, now, &decision, given));
    let outcome = Outcome::of(&Event::InvestigationDecided(Box::new(decision)));
    let outcome = letters::send(outcome, file, &reachable, "investigation-decision", &letter);
    hand_over.into_iter().fold(outcome, Outcome::hands_over)
}

/// *Ansökan om vård*: what the application to the court starts from.
fn hand_over(file: &File<State>, now: &Investigation, decision: &Decision, given: &Given) -> HandOver {
    let parties: Vec<_> = file
        .journal
        .parties
        .iter()
        .map(|party| {
            serde_json::json!({
                "person": party.person, "role": party.role,
                "follows_from": party.follows_from, "blocked": party.blocked,
            })
        })
        .collect();
    HandOver {
        to_process: "compulsory_care".to_owned(),
        step: "apply_for_care".to_owned(),
        decided_at: given.now,
        to_case: None,
        data: serde_json::json!({
            "parties": parties,
            "unit": file.journal.unit,
            "owner": file.journal.owner.as_ref().map(|owner| owner.id),
            "law": decision.law,
            "reasons": decision.reasons,
            "minute": decision.minute,
            "assessment": now.assessment,
            "from_number": file.journal.number,
        }),
    }
}

#[cfg(test)]
mod tests;
