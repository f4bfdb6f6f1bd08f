//! *Beslut.* Signed by whoever the delegation lets: what is granted, of what, to whom it is paid, why, and how to appeal
//! (SoL 12 kap. 1 §, FL 31–33 §§).

use super::{handled, staff, unread};
use crate::amounts::Names;
use crate::events::{Account, Decision, Event, Pay};
use crate::letters;
use crate::state::{Applied, State};
use crate::terms::Outcome as Ending;
use assistance::{Ore, Rounding};
use casework::answers::Reader;
use casework::page::{Choice, Kind, Tone};
use casework::{Act, Answers, Decider, File, Given, Outcome, Page, Question, Refusal, Rejection, Say, Step};
use jiff::civil::Date;

pub const NAME: &str = "decide_assistance";

pub const STEP: Step<State> = Step {
    info: staff(NAME, "financial-assistance-decide-title", Act::Decide),
    open: super::is_handled,
    page,
    submit,
};

const TO: [&str; 3] = [
    "financial-assistance-pay-applicant",
    "financial-assistance-pay-halves",
    "financial-assistance-pay-partner",
];

/// Provisions that a decision may rest on, by the law's data.
const LAW: [&str; 2] = ["financial-assistance-law-12-1", "financial-assistance-law-12-2"];

fn page(file: &File<State>, given: &Given) -> Page {
    let page = Page::new(
        "financial-assistance-decide-title",
        "financial-assistance-decide-submit",
    )
    .lead("financial-assistance-decide-lead")
    .sends_letters();
    let Some(applied) = file.state.open() else {
        return page;
    };
    let mut page = page;
    if let Err(missing) = may_decide(file, applied) {
        page = page.notice(Tone::Warning, missing.0);
    }
    if let Err(missing) = crate::delegation::may_sign(applied, given) {
        page = page.notice(Tone::Warning, missing.0);
    }
    page = page.fact(
        Say::key("financial-assistance-month"),
        crate::questions::said(applied.asked.month),
    );
    if let Some(calculated) = &applied.calculated {
        let names = Names(&applied.asked);
        for line in names.amounts(&calculated.calculation, false).lines {
            page = page.fact(line.what, line.amount);
        }
    }
    page = crate::changes::facts(page, &file.state);
    questions(page, applied, given).signed(Say::key("financial-assistance-decide-sign"))
}

fn questions(page: Page, applied: &Applied, given: &Given) -> Page {
    let outcome = Question::choice("outcome", Ending::KEYS, "financial-assistance-outcome");
    let outcome = match applied.calculated.as_ref().map(proposed) {
        Some(proposed) => outcome.prefill(proposed.key()),
        None => outcome,
    };
    let paid = [Ending::Granted.key(), Ending::PartlyGranted.key()];
    let two = applied.asked.adults.len() > 1;
    let page = page.ask(outcome).ask(
        Question::date("pay_on", "financial-assistance-pay-on")
            .prefill(given.today.to_string())
            .when("outcome", &paid),
    );
    let to: &[&str] = if two { &TO } else { &TO[..1] };
    let page = page.ask(
        Question::new(
            "pay_to",
            Kind::Choice(to.iter().map(|key| choice(key)).collect()),
            "financial-assistance-pay-to",
        )
        .prefill(TO[0])
        .when("outcome", &paid),
    );
    page.ask(Question::new(
        "law",
        Kind::Choices(LAW.iter().map(|key| choice(key)).collect()),
        "financial-assistance-law",
    ))
    .ask(
        Question::long("reasons", 10_000, "financial-assistance-reasons")
            .help("financial-assistance-reasons-help")
            .phrases(given.templates.phrases(&crate::templates::REASONS)),
    )
    .ask(
        Question::long("conditions", 5_000, "financial-assistance-conditions")
            .help("financial-assistance-conditions-help")
            .optional(),
    )
    .ask(Question::choice("decided_by", Decider::KEYS, "decided-by"))
}

fn choice(key: &str) -> Choice {
    Choice {
        value: key.to_owned(),
        label: Say {
            key: key.to_owned().into(),
            args: Vec::new(),
        },
        help: None,
    }
}

/// What the calculation points to. A person chooses.
fn proposed(calculated: &crate::events::Calculated) -> Ending {
    let calculation = &calculated.calculation;
    let cut = calculation
        .rows()
        .any(|row| row.flags.contains(&assistance::Flag::Cut));
    match (calculation.to_pay() > Ore::ZERO, cut) {
        (false, _) => Ending::Refused,
        (true, true) => Ending::PartlyGranted,
        (true, false) => Ending::Granted,
    }
}

/// What must be there first.
fn may_decide(file: &File<State>, applied: &Applied) -> Result<(), Refusal> {
    if !applied.is_whole() {
        return Err(Refusal::because("financial-assistance-not-signed-by-both"));
    }
    if file.state.asks_to_talk() {
        return Err(Refusal::because("financial-assistance-refusal-talk-first"));
    }
    match &applied.calculated {
        None => Err(Refusal::because("financial-assistance-refusal-calculate-first")),
        Some(calculated) if !calculated.calculation.may_be_decided() => {
            let open = i64::from(calculated.calculation.open);
            Err(Refusal::because("financial-assistance-refusal-open-rows").with("open", open))
        }
        Some(_) => Ok(()),
    }
}

fn submit(file: &File<State>, answers: &Answers, given: &Given) -> Result<Outcome, Rejection> {
    let applied = handled(file)?;
    let mut read = answers.reader(given.today);
    let outcome = read.choice("outcome", Ending::parse);
    let pays = outcome.is_some_and(|outcome| outcome != Ending::Refused);
    let pay = match pays {
        true => {
            let on = read.coming_date("pay_on");
            let to = read.choice("pay_to", |word| TO.iter().position(|known| *known == word));
            Some((on, to))
        }
        false => None,
    };
    let law = read.choices("law", |word| LAW.into_iter().find(|known| *known == word));
    if law.is_empty() {
        read.problems.add("law", "problem-required");
    }
    let reasons = read.text("reasons", 10_000);
    let conditions = read.optional_text("conditions", 5_000);
    let decided_by = read.choice("decided_by", Decider::parse);
    fits(&mut read, outcome, applied);
    read.check()?;
    may_decide(file, applied)?;
    crate::delegation::may_sign(applied, given)?;
    let (Some(outcome), Some(decided_by)) = (outcome, decided_by) else {
        return Err(unread().into());
    };
    let calculated = applied.calculated.as_ref().ok_or_else(unread)?;
    let calculation = calculated.calculation.clone();
    let amount = match pays {
        true => calculation.to_pay(),
        false => Ore::ZERO,
    };
    let (pay_on, to) = pay.unwrap_or((None, None));
    let decision = Decision {
        nth: applied.asked.nth,
        month: applied.asked.month,
        outcome,
        amount,
        pay_on,
        pays: to.map_or_else(Vec::new, |to| shares(applied, amount, to)),
        reasons,
        conditions,
        calculation,
        law: law.into_iter().map(str::to_owned).collect(),
        decided_by,
        signature: given.signed()?,
    };
    Ok(written(file, applied, decision, given))
}

/// An outcome that the calculation does not carry is told beside the choice.
fn fits(read: &mut Reader<'_>, outcome: Option<Ending>, applied: &Applied) {
    let Some((outcome, calculated)) = outcome.zip(applied.calculated.as_ref()) else {
        return;
    };
    let gives = calculated.calculation.to_pay() > Ore::ZERO;
    if gives != (outcome != Ending::Refused) {
        read.problems
            .add("outcome", "financial-assistance-problem-outcome");
    }
}

fn shares(applied: &Applied, amount: Ore, to: usize) -> Vec<Pay> {
    let adults = &applied.asked.adults;
    let account = &applied.asked.account;
    let pay = |nth: usize, amount: Ore| {
        adults.get(nth).map(|adult| Pay {
            to: adult.person,
            amount,
            // The account is the applicant's; the other is asked for theirs.
            account: if nth == 0 { account.clone() } else { Account::None },
        })
    };
    let halves = amount.share(1, 2, Rounding::OreNearest);
    let all = match to {
        0 => [pay(0, amount), None],
        1 => [pay(0, halves), pay(1, amount.minus(halves))],
        _ => [None, pay(1, amount)],
    };
    all.into_iter().flatten().collect()
}

fn written(file: &File<State>, applied: &Applied, decision: Decision, given: &Given) -> Outcome {
    let letter = letters::decision(applied, &decision, given);
    let event = Event::Decided(Box::new(decision));
    letters::send(Outcome::of(&event), file, "assistance-decision", &letter)
}

/// The day it is paid, where it is.
pub fn paid_on(applied: &Applied) -> Option<Date> {
    applied.decision().and_then(|decision| decision.pay_on)
}
