//! Letters to the parties: notice, what we have written, longer time, the decision.

use crate::entries::spoken_later;
use crate::events::{Decision, Order, Support};
use crate::state::State;
use crate::terms::Ending;
use casework::letter::{Block, Letter, LetterOrder};
use casework::{Arg, CaseNumber, File, Given, Outcome, Party, PersonId, Say};
use jiff::civil::Date;

/// The decision in one sentence.
pub fn sentence(kind: Ending) -> &'static str {
    match kind {
        Ending::NoMeasures => "child-investigation-decided-none",
        Ending::Support => "child-investigation-decided-support",
        Ending::Declined => "child-investigation-decided-declined",
        Ending::ApplyForCare => "child-investigation-decided-care",
    }
}

/// Leaves one letter for sending; the house keeps in the case what it said. `what` names the letter, so
/// that a repeat of the same act is harmless.
pub fn send(outcome: Outcome, file: &File<State>, to: &[PersonId], what: &str, letter: &Letter) -> Outcome {
    let number = file.journal.number.as_ref().map_or("", |number| number.as_str());
    to.iter().fold(outcome, |outcome, person| {
        outcome.sends(LetterOrder {
            to: *person,
            letter: letter.clone(),
            once: format!("{what}:{number}:{person}:{}", file.version),
        })
    })
}

fn childs_name(file: &File<State>) -> String {
    file.journal
        .subject()
        .map(|party| party.person.name.clone())
        .unwrap_or_default()
}

/// The case's number stands in the letter's head.
fn about(file: &File<State>) -> Block {
    Block::Facts(vec![(
        Say::key("child-investigation-letter-about"),
        Say::key("plain").with("text", childs_name(file)),
    )])
}

/// *Underrättelse om inledd utredning.*
pub fn notice(file: &File<State>, last_day: Option<Date>) -> Letter {
    let mut blocks = vec![
        about(file),
        Block::Paragraph(Say::key("child-investigation-letter-notice-what")),
        Block::Heading(Say::key("child-investigation-letter-what-happens")),
        Block::Steps(vec![
            Say::key("child-investigation-letter-notice-talk"),
            Say::key("child-investigation-letter-notice-ask"),
            Say::key("child-investigation-letter-notice-read"),
            Say::key("child-investigation-letter-notice-decide"),
        ]),
    ];
    if let Some(day) = last_day {
        blocks.push(Block::Paragraph(
            Say::key("child-investigation-letter-notice-ready").with("day", day),
        ));
    }
    blocks.push(Block::Paragraph(Say::key("child-investigation-letter-contact")));
    Letter {
        title: Say::key("child-investigation-letter-notice-title"),
        addressee: None,
        blocks,
    }
}

/// *Kommunicering.*
pub fn communication(file: &File<State>, text: &str, last_day: Date) -> Letter {
    Letter {
        title: Say::key("child-investigation-letter-read-title"),
        addressee: None,
        blocks: vec![
            about(file),
            Block::Paragraph(Say::key("child-investigation-letter-read-what").with("day", last_day)),
            Block::Paragraph(Say::key("child-investigation-letter-read-oral")),
            Block::Heading(Say::key("child-investigation-letter-read-text")),
            Block::Written(text.to_owned()),
        ],
    }
}

/// *Förlängd utredning.*
pub fn extension(file: &File<State>, to: Date, reason: &str) -> Letter {
    Letter {
        title: Say::key("child-investigation-letter-longer-title"),
        addressee: None,
        blocks: vec![
            about(file),
            Block::Decision(Say::key("child-investigation-letter-longer-decision").with("day", to)),
            Block::Heading(Say::key("child-investigation-letter-why")),
            Block::Written(reason.to_owned()),
            Block::Paragraph(Say::key("child-investigation-letter-no-appeal")),
        ],
    }
}

/// *Begäran om uppgifter.* To a school, health care or another body: what we ask, and by which right.
pub fn enquiry(file: &File<State>, to: &str, ground: &'static str, provision: &str, asks: &str) -> Letter {
    Letter {
        title: Say::key("child-investigation-letter-enquiry-title"),
        addressee: None,
        blocks: vec![
            Block::Facts(vec![(
                Say::key("child-investigation-enquiry-to"),
                Say::key("plain").with("text", to.to_owned()),
            )]),
            about(file),
            Block::Paragraph(Say::key("child-investigation-letter-enquiry-what")),
            Block::Written(asks.to_owned()),
            Block::Facts(vec![
                (Say::key("child-investigation-enquiry-ground"), Say::key(ground)),
                (
                    Say::key("child-investigation-provision"),
                    Say::key("plain").with("text", provision.to_owned()),
                ),
            ]),
        ],
    }
}

/// *Beställning.* To a provider: what, for whom, and the code by which it answers.
pub fn order(file: &File<State>, order: &Order, code: &CaseNumber) -> Letter {
    let plain = |text: &str| Say::key("plain").with("text", text.to_owned());
    Letter {
        title: Say::key("child-investigation-letter-order-title"),
        addressee: Some(order.provider.clone()),
        blocks: vec![
            about(file),
            Block::Facts(vec![
                (Say::key("child-investigation-measure-what"), plain(&order.what)),
                (
                    Say::key("child-investigation-measure-from"),
                    Say::key("child-investigation-day").with("day", order.from),
                ),
            ]),
            Block::Heading(Say::key("child-investigation-letter-order-goals")),
            Block::Written(order.goals.clone()),
            Block::Heading(Say::key("child-investigation-letter-order-answer")),
            Block::Paragraph(Say::key("child-investigation-letter-order-how")),
            Block::Facts(vec![(
                Say::key("child-investigation-letter-order-code"),
                plain(code.as_str()),
            )]),
            Block::Paragraph(Say::key("child-investigation-letter-order-keep")),
        ],
    }
}

/// *Beslut.* The whole decision, and how to appeal where it can be appealed.
pub fn decision(file: &File<State>, decision: &Decision, given: &Given) -> Letter {
    let mut blocks = vec![about(file), Block::Decision(Say::key(sentence(decision.kind)))];
    if let Some(support) = &decision.support {
        blocks.push(support_facts(support));
    }
    if let Some(asked) = &decision.applied_for {
        blocks.push(Block::Facts(vec![(
            Say::key("child-investigation-applied-for"),
            Say::key("plain").with("text", asked),
        )]));
    }
    blocks.push(Block::Heading(Say::key("child-investigation-letter-why")));
    blocks.push(Block::Written(decision.reasons.clone()));
    let law = decision.law.iter();
    blocks.push(Block::Facts(
        law.map(|key| (Say::key("child-investigation-law"), spoken_later(key)))
            .collect(),
    ));
    blocks.extend(appeal(decision, given));
    let signed = &decision.signature;
    blocks.push(Block::Signature {
        name: signed.name.clone(),
        title: signed.title.clone(),
        at: signed.at,
        document_sha256: signed.document_sha256.clone(),
    });
    Letter {
        title: Say::key("child-investigation-letter-decision-title"),
        addressee: None,
        blocks,
    }
}

fn support_facts(support: &Support) -> Block {
    let plain = |text: &str| Say::key("plain").with("text", text.to_owned());
    Block::Facts(vec![
        (Say::key("child-investigation-measure-what"), plain(&support.what)),
        (
            Say::key("child-investigation-measure-from"),
            Say::key("child-investigation-day").with("day", support.from),
        ),
        (
            Say::key("child-investigation-measure-goals"),
            plain(&support.goals),
        ),
    ])
}

fn appeal(decision: &Decision, given: &Given) -> Vec<Block> {
    let heading = Block::Heading(Say::key("child-investigation-letter-appeal"));
    if !decision.appealable {
        let key = if decision.kind == Ending::ApplyForCare {
            "child-investigation-letter-court-decides"
        } else {
            "child-investigation-letter-no-appeal"
        };
        return vec![Block::Paragraph(Say::key(key))];
    }
    let weeks = given
        .law
        .in_force("appeal-individual", given.today)
        .map_or(0, |rule| i64::from(rule.length.number));
    vec![
        heading,
        Block::Steps(vec![
            Say::key("child-investigation-letter-appeal-write"),
            Say::key("child-investigation-letter-appeal-send"),
            Say::key("child-investigation-letter-appeal-when").with("weeks", Arg::Number(weeks)),
            Say::key("child-investigation-letter-appeal-then"),
        ]),
    ]
}

/// Parties whom a letter may go to: known by number, following the case, not shut off.
pub fn reachable(party: &Party) -> bool {
    party.person.number.is_some() && party.follows_from.is_some() && !party.blocked
}
