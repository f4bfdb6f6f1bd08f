//! A refusal is a decision: what was asked for, why not, and how to appeal.

use super::{Answer, Kind};
use crate::given::Given;
use crate::letter::{Block, Letter};
use crate::say::{Arg, Say};

/// None: nothing was refused.
pub fn refusal(what: Kind, answer: Answer, text: &str, given: &Given) -> Option<Letter> {
    let decided = match answer {
        Answer::Refused => "request-letter-refused",
        Answer::Partly => "request-letter-partly",
        Answer::Dismissed => "request-letter-dismissed",
        _ => return None,
    };
    let mut blocks = vec![
        Block::Decision(Say::key(decided)),
        Block::Heading(Say::key("request-letter-why")),
        Block::Written(text.to_owned()),
    ];
    if what.refusal_is_appealable() {
        let weeks = given
            .law
            .in_force("appeal-individual", given.today)
            .map_or(0, |rule| i64::from(rule.length.number));
        blocks.push(Block::Heading(Say::key("request-letter-appeal")));
        blocks.push(Block::Steps(vec![
            Say::key("request-letter-appeal-write"),
            Say::key("request-letter-appeal-when").with("weeks", Arg::Number(weeks)),
            Say::key("request-letter-appeal-then"),
        ]));
    } else {
        blocks.push(Block::Paragraph(Say::key("request-letter-no-appeal")));
    }
    let by = Say::key("request-letter-by").with("name", given.by.name().to_owned());
    blocks.push(Block::Paragraph(by));
    Some(Letter {
        title: Say::key("request-letter-title").with("what", Arg::Key(what.key().into())),
        addressee: None,
        blocks,
    })
}
