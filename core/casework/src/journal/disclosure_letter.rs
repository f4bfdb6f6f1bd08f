//! The written refusal to let somebody read: what was asked for, the ground, why, and how to appeal to the court that
//! tries it.

use crate::given::Given;
use crate::letter::{Block, Letter};
use crate::say::{Arg, Say};
use jiff::Timestamp;

/// How long a refusal can be appealed.
const APPEAL: &str = "appeal-disclosure";

pub struct Refused<'a> {
    /// When the line was written: what it is about may be what is withheld.
    pub written: Timestamp,
    pub ground: Say,
    pub text: &'a str,
}

pub fn refusal(refused: &Refused<'_>, given: &Given) -> Letter {
    let day = language::stockholm(refused.written).date();
    let rule = given.law.in_force(APPEAL, given.today);
    let weeks = rule.map_or(0, |rule| i64::from(rule.length.number));
    let blocks = vec![
        Block::Decision(Say::key("disclosure-letter-refused").with("day", day)),
        Block::Facts(vec![(
            Say::key("disclosure-letter-ground"),
            refused.ground.clone(),
        )]),
        Block::Paragraph(Say::key("disclosure-letter-law")),
        Block::Heading(Say::key("request-letter-why")),
        Block::Written(refused.text.to_owned()),
        Block::Heading(Say::key("request-letter-appeal")),
        Block::Steps(vec![
            Say::key("disclosure-letter-appeal-write"),
            Say::key("request-letter-appeal-when").with("weeks", Arg::Number(weeks)),
            Say::key("disclosure-letter-appeal-then"),
        ]),
        Block::Paragraph(Say::key("request-letter-by").with("name", given.by.name().to_owned())),
    ];
    Letter {
        title: Say::key("disclosure-letter-title"),
        addressee: None,
        blocks,
    }
}
