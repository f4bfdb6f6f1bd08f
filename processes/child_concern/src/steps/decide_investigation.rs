//! *Förhandsbedömning: beslut att inleda eller inte inleda utredning* (SoL 20 kap. 2 §). Not before
//! the child's need of protection is assessed and the child was heard, or it was said why not.

use super::{assessing, staff};
use crate::events::{Event, Report};
use crate::state::State;
use crate::templates;
use casework::page::Tone;
use casework::{Act, Answers, File, Given, HandOver, Outcome, Page, Question, Refusal, Rejection, Say, Step};

pub const STEP: Step<State> = Step {
    info: staff("decide_investigation", "child-concern-decide-title", Act::Decide),
    open: super::under_assessment,
    page,
    submit,
};

const OPEN: [&str; 2] = ["child-concern-decide-open", "child-concern-decide-decline"];

fn page(file: &File<State>, given: &Given) -> Page {
    let mut page = Page::new("child-concern-decide-title", "child-concern-decide-submit")
        .lead("child-concern-decide-lead");
    if let Ok(now) = assessing(file) {
        if now.protection.is_none() {
            page = page.notice(Tone::Warning, "child-concern-decide-no-protection-yet");
        }
        if now.child.is_none() {
            page = page.notice(Tone::Warning, "child-concern-decide-child-not-heard-yet");
        }
        page = page.fact(
            "child-concern-report-what",
            Say::key("plain").with("text", &now.report.what),
        );
    }
    if let Some(provision) = provision(given) {
        page = page.fact("child-concern-law", Say::key("plain").with("text", provision));
    }
    page.ask(Question::choice(
        "decision",
        &OPEN,
        "child-concern-decide-question",
    ))
    .ask(
        Question::long("reasons", 10_000, "child-concern-decide-reasons")
            .help("child-concern-decide-reasons-help")
            .phrases(given.templates.phrases(&templates::REASONS)),
    )
    .signed(Say::key("child-concern-decide-sign"))
}

/// What the decision rests on: the act in force on its day, whichever the report came under.
fn provision(given: &Given) -> Option<String> {
    let rule = given.law.in_force("child-pre-assessment", given.today).ok()?;
    Some(rule.provision.clone())
}

fn submit(file: &File<State>, answers: &Answers, given: &Given) -> Result<Outcome, Rejection> {
    let now = assessing(file)?;
    let mut read = answers.reader(given.today);
    let opens = read.choice("decision", |word| OPEN.iter().position(|known| *known == word)) == Some(0);
    let reasons = read.text("reasons", 10_000);
    read.check()?;
    if now.protection.is_none() {
        return Err(Refusal::because("child-concern-refusal-protection-first").into());
    }
    if now.child.is_none() {
        return Err(Refusal::because("child-concern-refusal-child-first").into());
    }
    let signature = given.signed()?;
    let law = provision(given);
    if !opens {
        return Ok(Outcome::of(&Event::InvestigationDeclined {
            reasons,
            law,
            signature,
        }));
    }
    let outcome = Outcome::of(&Event::InvestigationOpened {
        reasons: reasons.clone(),
        law,
        signature,
    });
    Ok(outcome.hands_over(hand_over(file, &now.report, &reasons, given)))
}

/// The process that takes over.
pub(super) const TO_PROCESS: &str = "child_investigation";

/// What the investigation starts from. Its clock runs from now, whenever it is picked up.
fn hand_over(file: &File<State>, report: &Report, reasons: &str, given: &Given) -> HandOver {
    let parties: Vec<_> = file
        .journal
        .parties
        .iter()
        .map(|party| serde_json::json!({ "person": party.person, "role": party.role, "follows_from": party.follows_from, "blocked": party.blocked }))
        .collect();
    let investigations = given.earlier.iter().filter(|span| span.process == TO_PROCESS);
    let earlier: Vec<_> = investigations
        .map(|span| serde_json::json!({ "opened": span.opened, "closed": span.closed }))
        .collect();
    HandOver {
        to_process: TO_PROCESS.to_owned(),
        step: "open_investigation".to_owned(),
        decided_at: given.now,
        to_case: None,
        data: serde_json::json!({
            "parties": parties,
            "unit": file.journal.unit,
            "report": report.what,
            "reasons": reasons,
            "unborn": report.unborn,
            "named_staff": file.journal.named_staff,
            "from_number": file.journal.number,
            "earlier_investigations": earlier,
        }),
    }
}
