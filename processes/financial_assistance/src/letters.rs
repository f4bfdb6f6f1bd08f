//! Letters to those who apply: what is missing, and the decision with its calculation.

use crate::amounts::Names;
use crate::events::{Asked, Decision};
use crate::state::{Applied, State};
use crate::steps::kronor;
use crate::terms::Outcome as Ending;
use assistance::Ore;
use casework::letter::{Block, Letter, LetterOrder};
use casework::{Arg, File, Given, Outcome, PartyRole, Say};
use jiff::civil::Date;

/// To each who applies and follows the case.
pub fn send(outcome: Outcome, file: &File<State>, what: &str, letter: &Letter) -> Outcome {
    let number = file.journal.number.as_ref().map_or("", |number| number.as_str());
    let applies = |role| matches!(role, PartyRole::Subject | PartyRole::CoApplicant);
    let to = file.journal.parties.iter();
    let to = to.filter(|party| applies(party.role) && party.reads_along() && party.person.number.is_some());
    to.fold(outcome, |outcome, party| {
        let person = party.person.id;
        outcome.sends(LetterOrder {
            to: person,
            letter: letter.clone(),
            once: format!("{what}:{number}:{person}:{}", file.version),
        })
    })
}

fn plain(text: &str) -> Say {
    Say::key("plain").with("text", text.to_owned())
}

pub fn papers(items: &[Asked], by: Date, otherwise: &str) -> Letter {
    let rows = items.iter().map(|item| (plain(&item.what), plain(&item.why)));
    Letter {
        title: Say::key("financial-assistance-letter-papers-title"),
        addressee: None,
        blocks: vec![
            Block::Paragraph(Say::key("financial-assistance-letter-papers-what").with("day", by)),
            Block::Facts(rows.collect()),
            Block::Heading(Say::key("financial-assistance-ask-otherwise")),
            Block::Written(otherwise.to_owned()),
            Block::Paragraph(Say::key("financial-assistance-letter-papers-how")),
        ],
    }
}

/// The decision in one sentence.
pub fn sentence(decision: &Decision) -> Say {
    let key = match decision.outcome {
        Ending::Granted => "financial-assistance-decided-granted",
        Ending::PartlyGranted => "financial-assistance-decided-partly",
        Ending::Refused => "financial-assistance-decided-refused",
    };
    Say::key(key).with("amount", decision.amount.to_string()).with(
        "month",
        Arg::Said(Box::new(crate::questions::said(decision.month))),
    )
}

pub fn decision(applied: &Applied, decision: &Decision, given: &Given) -> Letter {
    let names = Names(&applied.asked);
    let mut blocks = vec![Block::Decision(sentence(decision))];
    if decision.amount > Ore::ZERO {
        blocks.push(Block::Facts(pays(applied, decision)));
    }
    blocks.push(Block::Heading(Say::key("financial-assistance-letter-why")));
    blocks.push(Block::Written(decision.reasons.clone()));
    if let Some(conditions) = &decision.conditions {
        blocks.push(Block::Heading(Say::key("financial-assistance-conditions")));
        blocks.push(Block::Written(conditions.clone()));
    }
    blocks.push(Block::Heading(Say::key(
        "financial-assistance-letter-calculation",
    )));
    let lines = names.amounts(&decision.calculation, true).lines.into_iter();
    blocks.push(Block::Facts(lines.map(|line| (line.what, line.amount)).collect()));
    blocks.extend(appeal(given));
    let signed = &decision.signature;
    blocks.push(Block::Signature {
        name: signed.name.clone(),
        title: signed.title.clone(),
        at: signed.at,
        document_sha256: signed.document_sha256.clone(),
    });
    Letter {
        title: Say::key("financial-assistance-letter-decision-title"),
        addressee: None,
        blocks,
    }
}

fn pays(applied: &Applied, decision: &Decision) -> Vec<(Say, Say)> {
    let name = |person| {
        let mut adults = applied.asked.adults.iter();
        let found = adults.find(|adult| adult.person == person);
        found.map_or_else(String::new, |adult| adult.name.clone())
    };
    let mut rows: Vec<(Say, Say)> = decision
        .pays
        .iter()
        .map(|pay| {
            let to = Say::key("financial-assistance-pays-to").with("name", name(pay.to));
            (to, kronor(pay.amount))
        })
        .collect();
    if let Some(day) = decision.pay_on {
        rows.push((
            Say::key("financial-assistance-pay-on"),
            Say::key("financial-assistance-day").with("day", day),
        ));
    }
    rows
}

fn appeal(given: &Given) -> Vec<Block> {
    let rule = given.law.in_force("appeal-individual", given.today);
    let weeks = rule.map_or(0, |rule| i64::from(rule.length.number));
    vec![
        Block::Heading(Say::key("financial-assistance-letter-appeal")),
        Block::Steps(vec![
            Say::key("financial-assistance-letter-appeal-write"),
            Say::key("financial-assistance-letter-appeal-send"),
            Say::key("financial-assistance-letter-appeal-when").with("weeks", weeks),
            Say::key("financial-assistance-letter-appeal-then"),
        ]),
    ]
}
